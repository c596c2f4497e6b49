//! Pages without an envelope, and cursors in odd places.

use crate::calls::{call, page_of, target};
use crate::paging_bare;
use serde_json::json;
use switchboard_core::generated::{Backward, NextPage};
use switchboard_core::{Direction, Paged};

#[test]
fn pages_are_walked_by_what_the_description_names() {
    use paging_bare::operations::{ListBare, ListOptional, ListRequired};
    let client = paging_bare::Client::builder().build().unwrap();
    let (list, bare) = (client.list_bare(), page_of::<ListBare>);
    let page = bare(json!({"rows": [{"id": 1}], "cursor": "c"}));
    assert_eq!(list.next_page(&page, Direction::Forward), NextPage::Next("c".into()));
    assert_eq!(ListBare::items(page).len(), 1);
    let end = bare(json!({"rows": [], "cursor": ""}));
    assert_eq!(list.next_page(&end, Direction::Forward), NextPage::End);
    assert_eq!((ListBare::SIZED, ListBare::BACKWARD), (true, Backward::Never));

    let (list, required) = (client.list_required(), page_of::<ListRequired>);
    let page =
        required(json!({"data": {"rows": [{"id": 1}], "page": {"more": true, "next": "n"}}}));
    assert_eq!(list.next_page(&page, Direction::Forward), NextPage::Next("n".into()));
    assert_eq!(ListRequired::items(page).len(), 1);
    let stuck = required(json!({"data": {"rows": [], "page": {"more": true}}}));
    assert_eq!(list.next_page(&stuck, Direction::Forward), NextPage::Lost);
    assert_eq!((ListRequired::SIZED, ListRequired::BACKWARD), (false, Backward::Never));

    let (list, optional) = (client.list_optional(), page_of::<ListOptional>);
    let page = optional(json!({"data": {"rows": [{"id": 1}, {"id": 2}],
        "page": {"start": "s", "end": "e", "next": true, "previous": false}}}));
    assert_eq!(list.next_page(&page, Direction::Forward), NextPage::Next("e".into()));
    assert_eq!(list.next_page(&page, Direction::Backward), NextPage::End);
    assert_eq!(ListOptional::items(page).len(), 2);
    for empty in [json!({}), json!({"data": null}), json!({"data": {"rows": null, "page": null}})] {
        let page = optional(empty);
        assert_eq!(list.next_page(&page, Direction::Forward), NextPage::End);
        assert!(ListOptional::items(page).is_empty());
    }
    assert_eq!(ListOptional::BACKWARD, Backward::FromEnd);
}

#[tokio::test]
async fn a_walk_turns_by_the_parameters_that_are_named() {
    let cursor = |text: &str| Some(text.to_owned());
    let (_, requests) = call!(paging_bare, 200, "{}", |it| it
        .list_bare()
        .directed(Direction::Forward, cursor("c"))
        .unwrap()
        .sized(Direction::Forward, 5));
    assert_eq!(target(&requests[0]), "/bare?page%5Bafter%5D=c&page%5Bsize%5D=5");
    let (_, requests) = call!(paging_bare, 200, "{}", |it| it
        .list_required()
        .directed(Direction::Forward, cursor("c"))
        .unwrap());
    assert_eq!(requests[0].header("after"), Some("c"));
    let (_, requests) = call!(paging_bare, 200, "{}", |it| it
        .list_optional()
        .after("a")
        .first(3)
        .directed(Direction::Backward, None)
        .unwrap());
    assert_eq!(target(&requests[0]), "/optional?last=3");
    let (_, requests) = call!(paging_bare, 200, "{}", |it| it
        .list_optional()
        .directed(Direction::Backward, cursor("b"))
        .unwrap());
    assert_eq!(target(&requests[0]), "/optional?before=b&last=10");
}
