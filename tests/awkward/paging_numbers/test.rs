//! Numbered pages.

use crate::calls::{answer, beyond, call, leads, page_of, target};
use crate::paging_numbers;
use serde_json::{Value, json};
use switchboard_core::generated::{Course, NextPage};
use switchboard_core::{Direction, Paged};

#[tokio::test]
async fn a_walk_by_page_number_counts_pages() {
    use paging_numbers::operations::{ListBare, ListCounted, ListEnds, ListSplit};
    use paging_numbers::types::ListSplitWho;
    let client = paging_numbers::Client::builder().build().unwrap();
    let (list, counted) = (client.list_counted(), page_of::<ListCounted>);
    let page =
        |rows: Value, count: Value| counted(json!({"payload": rows, "meta": {"count": count}}));
    let two = json!([{"id": 1}, {"id": 2}]);
    for count in [json!(3), json!("3")] {
        let page = page(two.clone(), count);
        assert_eq!(leads(&list, &page, Direction::Forward), NextPage::Next("2".into()));
        // A total smaller than the number of items received counts something else.
        assert_eq!(
            leads(&list.clone().page(2), &page, Direction::Forward),
            NextPage::Next("3".into())
        );
        assert_eq!(beyond(&list, &page), [""; 0]);
    }
    let short = page(json!([{"id": 3}]), json!(3));
    let mut course = Course::new();
    let first = list.next_page(&page(two.clone(), json!(3)), Direction::Forward);
    assert_eq!(course.next(first, &answer()), NextPage::Next("2".into()));
    let second = list.clone().page(2).next_page(&short, Direction::Forward);
    assert_eq!(course.next(second, &answer()), NextPage::End);
    let empty = page(json!([]), json!(3));
    assert_eq!(leads(&list, &empty, Direction::Forward), NextPage::End);
    assert_eq!((ListCounted::SIZED, ListCounted::COUNTED), (false, true));

    // Which total applies may depend on the request.
    let list = client.list_split();
    let split = page_of::<ListSplit>;
    let page = split(json!({"payload": two, "meta": {"count": "4", "mine": 2}}));
    assert_eq!(leads(&list, &page, Direction::Forward), NextPage::Next("2".into()));
    let of = |who: ListSplitWho| leads(&list.clone().who(who), &page, Direction::Forward);
    assert_eq!(of(ListSplitWho::All), NextPage::Next("2".into()));
    assert_eq!(of(ListSplitWho::Others), NextPage::Next("2".into()));
    assert_eq!(beyond(&list.clone().who(ListSplitWho::Me), &page), [""; 0]);
    assert_eq!(beyond(&list.clone().who(ListSplitWho::Others), &page), ["3", "4"]);

    // What the page itself says about the end outweighs every count.
    let (list, ends) = (client.list_ends(), page_of::<ListEnds>);
    let said = |meta: Value| {
        let page = ends(json!({"payload": [{"id": 1}, {"id": 2}], "meta": meta}));
        leads(&list, &page, Direction::Forward)
    };
    assert_eq!(said(json!({"count": 2, "more": true})), NextPage::Next("2".into()));
    assert_eq!(said(json!({"count": 9, "more": "false"})), NextPage::End);
    assert_eq!(said(json!({"count": 2, "size": 3})), NextPage::End);
    assert_eq!(said(json!({"count": 2, "size": 2})), NextPage::Next("2".into()));
    assert_eq!(said(json!({"count": 0, "size": 3})), NextPage::End);
    assert_eq!(said(json!({"count": 3, "size": 3})), NextPage::Next("2".into()));

    let (list, bare) = (client.list_bare(), page_of::<ListBare>);
    assert_eq!(leads(&list, &bare(two.clone()), Direction::Forward), NextPage::Next("1".into()));
    assert_eq!(beyond(&list, &bare(two)), ["2", "3"]);
    let one = bare(json!([{"id": 1}]));
    assert_eq!(leads(&list, &one, Direction::Forward), NextPage::Next("1".into()));
    assert_eq!(leads(&list, &bare(json!([])), Direction::Forward), NextPage::End);
    let (outcome, requests) = call!(paging_numbers, 200, r#"{"payload": [{"id": 7}]}"#, |it| it
        .list_bare()
        .directed(Direction::Forward, Some("4".into()))
        .unwrap()
        .sized(Direction::Forward, 50));
    assert_eq!(ListBare::items(outcome.unwrap().into_inner())[0].id, 7);
    assert_eq!(target(&requests[0]), "/bare?page%5Bnumber%5D=4");
}
