//! The walk over a misbehaving list ends, and keeps what it received.

use crate::lists::{Listed, all, assert_proper, cursors, drain, every_list, ids, shown};
use crate::play::{DEFAULT_SIZE, Play};
use serde_json::{Value, json};
use switchboard::Error;
use switchboard::paginate::{Items, Paginate};
use switchboard::prokeep::operations::ListContacts;

fn page(items: std::ops::Range<usize>, more: impl Into<Value>, next: impl Into<Value>) -> Value {
    let items: Vec<_> = ids(items).into_iter().map(|id| json!({"id": id})).collect();
    let (more, next): (Value, Value) = (more.into(), next.into());
    json!({"data": items, "has_next_page": more, "next_cursor": next})
}

async fn walked(play: &Play, prefetch: bool) -> (Vec<String>, Option<Error>, Items<ListContacts>) {
    let mut items = play.client().list_contacts().items().prefetch(prefetch);
    let (taken, error) = drain(&mut items).await;
    // Whatever ended the walk, it stays ended.
    assert!(items.next().await.is_none());
    (taken, error, items)
}

#[tokio::test]
async fn a_vendor_that_repeats_a_cursor_is_stopped_after_all_was_handed_out() {
    let circles = [
        vec![("", page(0..2, true, "A")), ("A", page(2..4, true, "A"))],
        vec![
            ("", page(0..2, true, "A")),
            ("A", page(2..4, true, "B")),
            ("B", page(4..6, true, "A")),
        ],
    ];
    for circle in circles {
        for prefetch in [false, true] {
            let play = Play::scripted(circle.clone());
            let (taken, error, _) = walked(&play, prefetch).await;
            assert_eq!(taken, ids(0..2 * circle.len()));
            let error = error.unwrap();
            assert!(error.is_pagination());
            assert_eq!(error.operation().unwrap().id(), "list_contacts");
            assert!(error.to_string().contains("repeated a cursor"), "{error}");
            assert_eq!(play.asked().len(), circle.len());
        }
    }
}

#[tokio::test]
async fn the_callers_own_cursor_counts_as_followed() {
    let play = Play::scripted([("A", page(0..2, true, "A"))]);
    let mut items = play.client().list_contacts().after("A").items();
    let (taken, error) = drain(&mut items).await;
    assert!(error.unwrap().is_pagination());
    assert_eq!(taken, ids(0..2), "items were handed out twice");
}

#[tokio::test]
async fn a_page_that_promises_more_without_a_cursor_is_an_error_after_its_items() {
    for cursor in [json!(null), json!("")] {
        for prefetch in [false, true] {
            let pages = [("", page(0..2, true, "A")), ("A", page(2..4, true, cursor.clone()))];
            let (taken, error, items) = walked(&Play::scripted(pages), prefetch).await;
            assert_eq!(taken, ids(0..4));
            let error = error.unwrap();
            assert!(error.is_pagination());
            assert!(error.to_string().contains("no cursor"), "{error}");
            assert_eq!(shown(items.resume_token()), "forward:A");
        }
    }
}

#[tokio::test]
async fn an_empty_page_in_the_middle_is_no_end() {
    let pages = [
        ("", page(0..0, true, "A")),
        ("A", page(0..2, true, "B")),
        ("B", page(0..0, true, "C")),
        ("C", page(0..0, true, "D")),
        ("D", page(2..3, true, "E")),
        ("E", page(0..0, false, json!(null))),
    ];
    for prefetch in [false, true] {
        let play = Play::scripted(pages.clone());
        let (taken, error, items) = walked(&play, prefetch).await;
        assert!(error.is_none(), "{error:?}");
        assert_eq!(taken, ids(0..3));
        assert_eq!(cursors(&play.asked()), ["", "A", "B", "C", "D", "E"]);
        assert_eq!(shown(items.resume_token()), "complete");
    }
}

#[tokio::test]
async fn an_empty_list_ends_at_once() {
    let pages = [
        page(0..0, false, json!(null)),
        page(0..0, json!(null), json!(null)),
        page(0..0, false, "dangling"),
        json!({"data": []}),
    ];
    for page in pages {
        let play = Play::scripted([("", page)]);
        let (taken, error, items) = walked(&play, true).await;
        assert!(taken.is_empty() && error.is_none());
        assert_eq!(shown(items.resume_token()), "complete");
        assert_eq!(play.asked().len(), 1);
    }
}

#[tokio::test]
async fn a_missing_flag_is_made_good_by_the_cursor() {
    let pages = [
        ("", page(0..2, json!(null), "A")),
        ("A", json!({"data": [{"id": "item-2"}], "next_cursor": "B"})),
        ("B", json!({"data": [{"id": "item-3"}]})),
    ];
    let play = Play::scripted(pages);
    let (taken, error, _) = walked(&play, false).await;
    assert!(error.is_none());
    assert_eq!(taken, ids(0..4));
    assert_eq!(play.asked().len(), 3);
}

#[tokio::test]
async fn a_page_without_its_paging_block_is_the_last() {
    let users = Play::scripted([("", json!({"edges": [{"id": "item-0"}]}))]);
    assert_eq!(all(users.client().list_users().items()).await, ids(0..1));
    let groups = json!({"data": [{"id": "item-0"}], "page_info": null});
    let groups = Play::scripted([("", groups)]);
    assert_eq!(all(groups.client().list_groups_paginated().items()).await, ids(0..1));
}

#[tokio::test]
async fn an_error_midway_keeps_what_came_and_where_to_go_on() {
    async fn promise<R: Listed>() {
        for prefetch in [false, true] {
            let play = Play::holding(11);
            play.fail_after(2);
            let mut items = R::of(&play.client()).items().prefetch(prefetch);
            let (taken, error) = drain(&mut items).await;
            assert_eq!(taken, ids(0..2 * DEFAULT_SIZE));
            let error = error.unwrap();
            assert!(error.is_server_error());
            assert_eq!(error.operation().unwrap().id(), R::of(&play.client()).operation().id());
            assert_eq!(error.message().as_deref(), Some("the play was disturbed"));
            assert!(items.next().await.is_none());
            assert!(items.next().await.is_none());
            let place = items.resume_token().unwrap().to_string();
            let resumed = R::of(&play.client()).items().resume(place.parse().unwrap());
            assert_eq!(all(resumed).await, ids(2 * DEFAULT_SIZE..11));
            assert_proper::<R>(&play.asked());
        }
    }
    every_list!(promise());
}

#[tokio::test]
async fn an_error_on_the_first_page_leaves_the_start_to_go_on_from() {
    let play = Play::holding(5);
    play.fail_after(0);
    let (taken, error, items) = walked(&play, false).await;
    assert!(taken.is_empty() && error.unwrap().is_server_error());
    assert_eq!(shown(items.resume_token()), "forward");
}

#[tokio::test]
async fn a_page_that_does_not_decode_names_its_place() {
    let broken = json!({"data": [{"id": "item-2"}], "next_cursor": [3]});
    let play = Play::scripted([("", page(0..2, true, "A")), ("A", broken)]);
    let (taken, error, items) = walked(&play, false).await;
    assert_eq!(taken, ids(0..2));
    assert_eq!(error.unwrap().json_path(), Some("next_cursor"));
    assert_eq!(shown(items.resume_token()), "forward:A");
}
