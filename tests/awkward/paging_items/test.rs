//! Pages whose items lead on.

use crate::calls::{call, decoded, leads, page_of, target};
use crate::paging_items;
use serde_json::json;
use switchboard_core::generated::{Backward, NextPage};
use switchboard_core::{Direction, Paged};

#[tokio::test]
async fn a_walk_by_items_goes_on_from_their_keys() {
    use Direction::{Backward as Back, Forward};
    use paging_items::operations::{ListEndless, ListOpen, ListReversed, ListSized};
    let next = |cursor: &str| NextPage::Next(cursor.into());
    let client = paging_items::Client::builder().build().unwrap();
    let (list, sized) = (client.list_sized(), page_of::<ListSized>);
    let three = || sized(json!([{"id": "a"}, {"_id": "b"}, {"id": "c"}]));
    assert_eq!(leads(&list, &three(), Forward), next("c"));
    assert_eq!(leads(&list, &three(), Back), next("a"));
    // The server may cap the requested size, so a short page is not necessarily the last.
    assert_eq!(leads(&list.clone().limit(4), &three(), Forward), next("c"));
    assert_eq!(leads(&list, &sized(json!([])), Forward), NextPage::End);
    assert_eq!(list.clone().after("a").direction(), Back);
    assert_eq!((ListSized::SIZED, ListSized::BACKWARD), (true, Backward::FromCursor));

    let (list, reversed) = (client.list_reversed(), page_of::<ListReversed>);
    let rows = json!([{"id": "a", "meta": {"number": 1}}, {"id": "b", "meta": {"number": 2}}]);
    let page = reversed(json!({"payload": rows}));
    assert_eq!(leads(&list, &page, Forward), next("1"));
    assert_eq!(leads(&list, &page, Back), next("2"));
    let ids: Vec<String> = ListReversed::items(page).into_iter().map(|row| row.id).collect();
    assert_eq!(ids, ["b", "a"]);
    let keyless = reversed(json!({"payload": [{"id": "a"}, {"id": "b"}]}));
    assert_eq!(leads(&list, &keyless, Forward), NextPage::Lost);
    assert_eq!(leads(&list, &reversed(json!({})), Forward), NextPage::End);

    let (list, open) = (client.list_open(), page_of::<ListOpen>);
    let full = open(json!({"payload": [{"id": "a"}, {"id": "b", "serial": "12"}]}));
    assert_eq!(leads(&list, &full, Forward), next("12"));
    assert_eq!((ListOpen::SIZED, ListOpen::BACKWARD), (false, Backward::Never));
    let (list, endless) = (client.list_endless(), page_of::<ListEndless>);
    assert_eq!(leads(&list, &endless(json!([{"id": "a"}])), Forward), next("a"));
    assert_eq!(leads(&list.limit(2), &endless(json!([])), Forward), NextPage::End);

    let (_, requests) = call!(paging_items, 200, "[]", |it| it
        .list_sized()
        .after("z")
        .directed(Forward, Some("c".into()))
        .unwrap());
    assert_eq!(target(&requests[0]), "/sized?before=c&limit=3");
    let (_, requests) = call!(paging_items, 200, "{}", |it| it
        .list_reversed()
        .directed(Back, Some("9".into()))
        .unwrap());
    assert_eq!(target(&requests[0]), "/reversed?after=9");
    let stray = client.list_reversed().directed(Forward, Some("b".into())).unwrap_err();
    assert!(stray.is_invalid_request(), "{stray}");
    let whole = decoded!(paging_items, json!([{"id": "a"}]), |it| it.list_whole().page(2));
    assert_eq!(whole.len(), 1);
}
