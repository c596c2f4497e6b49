//! Pages by offset.

use crate::calls::{beyond, call, leads, page_of, refused, target};
use crate::paging_offset;
use serde_json::{Value, json};
use switchboard_core::generated::{Backward, NextPage};
use switchboard_core::{Direction, Paged};

#[tokio::test]
async fn a_walk_by_offset_counts_what_came() {
    use paging_offset::operations::{ListOptional, ListStart};
    let client = paging_offset::Client::builder().build().unwrap();
    let optional = page_of::<ListOptional>;
    let ten: Vec<Value> = (0..10).map(|id| json!({"id": id})).collect();
    let list = client.list_optional().skip(20);
    let page = optional(json!({"data": ten, "meta": {"page[total]": 31}}));
    assert_eq!(leads(&list, &page, Direction::Forward), NextPage::Next("30".into()));
    assert_eq!(beyond(&list, &page), Vec::<String>::new());
    let all = optional(json!({"data": ten, "meta": {"page[total]": 30}}));
    // A total equal to the number of items received may count something else.
    assert_eq!(leads(&list, &all, Direction::Forward), NextPage::Next("30".into()));
    // Without a total, an empty page is the last.
    let unknown = optional(json!({"data": ten, "meta": null}));
    assert_eq!(leads(&list, &unknown, Direction::Forward), NextPage::Next("30".into()));
    assert_eq!(beyond(&list, &unknown), ["40", "50"]);
    let cut = list.clone().take(11);
    assert_eq!(leads(&cut, &unknown, Direction::Forward), NextPage::Next("30".into()));
    assert_eq!(leads(&list, &optional(json!({})), Direction::Forward), NextPage::End);
    assert_eq!(list.cursor(Direction::Forward).as_deref(), Some("20"));
    assert_eq!(list.direction(), Direction::Forward);
    assert_eq!((ListOptional::SIZED, ListOptional::COUNTED), (true, true));
    assert_eq!(ListOptional::BACKWARD, Backward::Never);
    assert_eq!(ListOptional::items(page).len(), 10);
    let stray = list.directed(Direction::Forward, Some("next".into())).unwrap_err();
    assert!(stray.is_invalid_request(), "{stray}");
    // The total may come as text, even as text that is not a number.
    let (list, counted) = (client.list_start(), page_of::<ListStart>);
    let two = |total: Value| counted(json!({"data": [{"id": 1}, {"id": 2}], "total": total}));
    assert_eq!(beyond(&list, &two(json!("4"))), [""; 0]);
    assert_eq!(beyond(&list, &two(json!("5"))), ["4"]);
    assert_eq!(leads(&list, &two(json!("many")), Direction::Forward), NextPage::Next("2".into()));

    let turned = Direction::Forward;
    let (_, requests) = call!(paging_offset, 200, "{}", |it| it
        .list_optional()
        .directed(turned, Some("40".into()))
        .unwrap()
        .sized(turned, 5));
    assert_eq!(target(&requests[0]), "/optional?skip=40&take=5");
    let (_, requests) =
        call!(paging_offset, 200, "{}", |it| it.list_optional().directed(turned, None).unwrap());
    assert_eq!(target(&requests[0]), "/optional");
    // Parameters that the vendor requires are sent from the first page on.
    let (_, requests) =
        call!(paging_offset, 200, "{}", |it| it.list_required().directed(turned, None).unwrap());
    assert_eq!(target(&requests[0]), "/required?page%5Boffset%5D=0&page%5Blimit%5D=2");
    let (_, requests) =
        call!(paging_offset, 200, "{}", |it| it.list_start().directed(turned, None).unwrap());
    assert_eq!(target(&requests[0]), "/start?skip=0");
    assert!(refused!(paging_offset, |it| it.list_required()).contains("page[offset]"));
}
