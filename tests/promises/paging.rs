//! Every list of Prokeep can be walked from end to end, over real HTTP.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "../src/play.rs"]
mod play;
#[path = "../src/wire.rs"]
mod wire;

use futures::TryStreamExt;
use play::{Asked, DEFAULT_SIZE, Play, cursor};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;
use switchboard::Error;
use switchboard::paginate::{Direction, Items, Paginate, ResumeToken};
use switchboard::prokeep::operations::{
    ListCompanies, ListContacts, ListGroupsPaginated, ListOrderStatusUpdates,
    ListOrderStatusUpdatesByOrder, ListOrders, ListThreads, ListUsers,
};
use switchboard::prokeep::{Client, types};
use switchboard_core::Paged;
use switchboard_core::generated::Backward;
use xtask::spec::document;

// ---- The lists ---------------------------------------------------------------------------------

/// What every item has.
trait Identified {
    fn id(self) -> String;
}

/// A list of the vendor, with filters set as a caller would.
trait Listed: Paged<Item: Identified> {
    const PATH: &'static str;
    const FILTERS: &'static [(&'static str, &'static str)];

    fn of(client: &Client) -> Self;
    fn starting_before(self, cursor: String) -> Self;
    fn starting_after(self, cursor: String) -> Self;
}

/// A list whose end can be asked for.
trait FromEnd: Listed {
    fn the_last(self, size: u32) -> Self;
}

macro_rules! identified {
    ($($item:ident),+) => {$(
        impl Identified for types::$item {
            fn id(self) -> String {
                self.id
            }
        }
    )+};
}

identified!(Company, Contact, Group, Order, OrderStatusUpdate, Thread, User);

macro_rules! listed {
    ($($list:ident $path:literal $filters:expr, $client:ident => $request:expr;)+) => {$(
        impl Listed for $list {
            const PATH: &'static str = $path;
            const FILTERS: &'static [(&'static str, &'static str)] = &$filters;

            fn of($client: &Client) -> Self {
                $request
            }

            fn starting_before(self, cursor: String) -> Self {
                self.before(cursor)
            }

            fn starting_after(self, cursor: String) -> Self {
                self.after(cursor)
            }
        }
    )+};
}

listed! {
    ListCompanies "/companies" [("group_ids[]", "g 1"), ("group_ids[]", "g&2")],
        client => client.list_companies().group_ids(["g 1", "g&2"]);
    ListContacts "/contacts" [("group_ids[]", "g+1"), ("group_ids[]", "ü")],
        client => client.list_contacts().group_ids(["g+1", "ü"]);
    ListGroupsPaginated "/groups/paginated" [],
        client => client.list_groups_paginated();
    ListOrderStatusUpdates "/orders/status_updates" [("external_id", "ERP #7")],
        client => client.list_order_status_updates().external_id("ERP #7");
    ListOrderStatusUpdatesByOrder "/orders/o%2F1/status_updates" [],
        client => client.list_order_status_updates_by_order("o/1");
    ListOrders "/orders" [
            ("contact_ids[]", "c-1"), ("order_type_filter", "pick_up"), ("order_status_filter", "a b"),
        ],
        client => client
            .list_orders()
            .contact_ids(["c-1"])
            .order_type_filter(types::OrderType::PickUp)
            .order_status_filter("a b");
    ListUsers "/users" [],
        client => client.list_users();
    ListThreads "/threads" [
            ("statuses[]", "active"), ("statuses[]", "archived"), ("owner_contact_id", "c-1"),
        ],
        client => client
            .list_threads()
            .statuses([types::ThreadStatus::Active, types::ThreadStatus::Archived])
            .owner_contact_id("c-1");
}

macro_rules! from_end {
    ($($list:ident),+) => {$(
        impl FromEnd for $list {
            fn the_last(self, size: u32) -> Self {
                self.last(size)
            }
        }
    )+};
}

from_end!(
    ListCompanies,
    ListContacts,
    ListOrderStatusUpdates,
    ListOrderStatusUpdatesByOrder,
    ListOrders
);

/// Checks a promise for every list whose end can be asked for.
macro_rules! every_list_with_an_end {
    ($promise:ident($($argument:expr),*)) => {
        $promise::<ListCompanies>($($argument),*).await;
        $promise::<ListContacts>($($argument),*).await;
        $promise::<ListOrderStatusUpdates>($($argument),*).await;
        $promise::<ListOrderStatusUpdatesByOrder>($($argument),*).await;
        $promise::<ListOrders>($($argument),*).await;
    };
}

/// Checks a promise for the lists that only a cursor leads into from behind.
macro_rules! every_list_without_an_end {
    ($promise:ident($($argument:expr),*)) => {
        $promise::<ListGroupsPaginated>($($argument),*).await;
        $promise::<ListThreads>($($argument),*).await;
        $promise::<ListUsers>($($argument),*).await;
    };
}

/// Checks a promise for every list.
macro_rules! every_list {
    ($promise:ident($($argument:expr),*)) => {
        every_list_with_an_end!($promise($($argument),*));
        every_list_without_an_end!($promise($($argument),*));
    };
}

// ---- Helpers -----------------------------------------------------------------------------------

/// The ids of these items of the list, in this order.
fn ids(places: impl IntoIterator<Item = usize>) -> Vec<String> {
    let ids = places.into_iter().map(|place| format!("item-{place}"));
    ids.collect()
}

fn id<I: Identified>(item: I) -> String {
    item.id()
}

/// Takes items until the walk ends, and keeps what came before an error.
async fn drain<R: Paged<Item: Identified>>(items: &mut Items<R>) -> (Vec<String>, Option<Error>) {
    let mut taken = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(item)) => {
                taken.push(item.id());
                // So that a request that should not have been sent is noticed.
                settle().await;
            }
            Ok(None) => return (taken, None),
            Err(error) => return (taken, Some(error)),
        }
    }
}

async fn all<R: Listed>(items: Items<R>) -> Vec<String> {
    let items = items.try_collect().await.unwrap();
    items.into_iter().map(id).collect()
}

/// Everything that must hold of every request of a walk.
fn assert_proper<R: Listed>(asked: &[Asked]) {
    for asked in asked {
        assert_eq!(asked.path, R::PATH);
        for (one, other) in [("first", "last"), ("after", "before")] {
            let both = asked.get(one).is_some() && asked.get(other).is_some();
            assert!(!both, "{one} and {other} stand together in {asked:?}");
        }
        let paging = ["first", "last", "limit", "after", "before"];
        let filters = asked.query.iter().filter(|(name, _)| !paging.contains(&name.as_str()));
        let filters: Vec<_> =
            filters.map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(filters, R::FILTERS);
    }
}

/// The page size of every request, under whatever name.
fn sizes(asked: &[Asked]) -> Vec<String> {
    let size = |asked: &Asked| {
        let names = ["first", "last", "limit"].into_iter();
        let mut sizes = names.filter_map(|name| Some(format!("{name}={}", asked.get(name)?)));
        sizes.next().unwrap_or_default()
    };
    asked.iter().map(size).collect()
}

/// The cursor of every request, under whatever name.
fn cursors(asked: &[Asked]) -> Vec<String> {
    let cursor = |asked: &Asked| {
        let cursor = asked.get("after").or(asked.get("before"));
        cursor.unwrap_or_default().to_owned()
    };
    asked.iter().map(cursor).collect()
}

/// Lets a request that is on its way arrive. The server runs on the thread of the test, so it moves
/// only while the test waits.
async fn settle() {
    for _ in 0..20 {
        tokio::task::yield_now().await;
    }
}

fn shown(token: Option<ResumeToken>) -> String {
    token.map_or_else(|| "complete".to_owned(), |token| token.to_string())
}

// ---- Forwards ----------------------------------------------------------------------------------

#[tokio::test]
async fn every_list_is_walked_from_start_to_end() {
    async fn promise<R: Listed>(count: usize) {
        let play = Play::holding(count).await;
        let items = all(R::of(&play.client()).items()).await;
        assert_eq!(items, ids(0..count), "{}", R::PATH);
        let asked = play.asked();
        assert_proper::<R>(&asked);
        assert_eq!(asked.len(), count.div_ceil(DEFAULT_SIZE).max(1));

        let pages = R::of(&play.client()).pages().try_collect().await.unwrap();
        let items = pages.into_iter().flat_map(|page| R::items(page.into_inner()));
        assert_eq!(items.map(id).collect::<Vec<_>>(), ids(0..count));
        assert_eq!(play.asked().len(), 2 * asked.len());
        assert_proper::<R>(&play.asked());
    }
    // Empty, less than a page, one page, and pages with and without a rest.
    for count in [0, 1, DEFAULT_SIZE, 2 * DEFAULT_SIZE, 5 * DEFAULT_SIZE + 3] {
        every_list!(promise(count));
    }
}

#[tokio::test]
async fn a_page_size_is_on_every_request() {
    async fn promise<R: Listed>() {
        let play = Play::holding(23).await;
        let mut items = R::of(&play.client()).items().page_size(7);
        let (taken, error) = drain(&mut items).await;
        if !R::SIZED {
            assert!(error.unwrap().is_invalid_request());
            assert!(play.asked().is_empty());
            return;
        }
        assert!(error.is_none());
        assert_eq!(taken, ids(0..23));
        let name = if R::PATH == "/groups/paginated" { "limit" } else { "first" };
        assert_eq!(sizes(&play.asked()), vec![format!("{name}=7"); 4]);
        assert_proper::<R>(&play.asked());
    }
    every_list!(promise());
}

#[tokio::test]
async fn a_page_size_may_be_set_on_the_request_itself() {
    let play = Play::holding(9).await;
    let client = play.client();
    let contacts = client.list_contacts().first(5).items();
    assert_eq!(contacts.try_collect().await.unwrap().len(), 9);
    let groups = client.list_groups_paginated().limit(5).items();
    assert_eq!(groups.try_collect().await.unwrap().len(), 9);
    let threads = client.list_threads().first(5).items();
    assert_eq!(threads.try_collect().await.unwrap().len(), 9);
    let expected = ["first=5", "first=5", "limit=5", "limit=5", "first=5", "first=5"];
    assert_eq!(sizes(&play.asked()), expected);
}

#[tokio::test]
async fn a_page_size_above_the_vendors_most_is_refused() {
    async fn promise<R: Listed>() {
        let play = Play::holding(3).await;
        let error = R::of(&play.client()).items().page_size(51).try_next().await.map(drop);
        assert!(error.unwrap_err().is_invalid_request());
        assert!(play.asked().is_empty());
    }
    every_list!(promise());
}

#[tokio::test]
async fn a_walk_starts_at_the_callers_own_cursor() {
    async fn promise<R: Listed>() {
        let play = Play::holding(11).await;
        let items = R::of(&play.client()).starting_after(cursor(2)).items();
        assert_eq!(all(items).await, ids(3..11), "{}", R::PATH);
        assert_proper::<R>(&play.asked());
    }
    every_list!(promise());
}

// ---- Backwards ---------------------------------------------------------------------------------

#[tokio::test]
async fn a_list_with_an_end_is_walked_from_there() {
    async fn promise<R: FromEnd>(count: usize) {
        let play = Play::holding(count).await;
        let client = play.client();
        let walks = [
            R::of(&client).the_last(7).items(),
            R::of(&client).the_last(7).items().backwards(),
            R::of(&client).items().backwards().page_size(7),
            R::of(&client).items().page_size(7).backwards(),
        ];
        for items in walks {
            assert_eq!(all(items).await, ids((0..count).rev()), "{}", R::PATH);
        }
        let asked = play.asked();
        assert_eq!(sizes(&asked), vec!["last=7"; 4 * count.div_ceil(7).max(1)]);
        assert_proper::<R>(&asked);
    }
    for count in [0, 1, 7, 8, 21, 23] {
        every_list_with_an_end!(promise(count));
    }
}

#[tokio::test]
async fn backwards_alone_asks_for_as_many_as_the_vendor_allows() {
    async fn promise<R: FromEnd>() {
        assert_eq!(R::BACKWARD, Backward::FromEnd);
        let play = Play::holding(120).await;
        let items = all(R::of(&play.client()).items().backwards()).await;
        assert_eq!(items, ids((0..120).rev()));
        assert_eq!(sizes(&play.asked()), ["last=50"; 3]);
        assert_proper::<R>(&play.asked());
    }
    every_list_with_an_end!(promise());
}

#[tokio::test]
async fn backwards_keeps_the_page_size_that_was_meant_for_the_other_way() {
    let play = Play::holding(9).await;
    let items = play.client().list_contacts().first(5).items().backwards();
    let items = items.try_collect().await.unwrap();
    assert_eq!(items.into_iter().map(id).collect::<Vec<_>>(), ids((0..9).rev()));
    assert_eq!(sizes(&play.asked()), ["last=5", "last=5"]);
}

#[tokio::test]
async fn pages_walked_backwards_stay_in_the_order_of_the_list() {
    async fn promise<R: FromEnd>() {
        let play = Play::holding(8).await;
        let pages = R::of(&play.client()).the_last(3).pages();
        let pages = pages.try_collect().await.unwrap().into_iter();
        let pages: Vec<Vec<_>> =
            pages.map(|page| R::items(page.into_inner()).into_iter().map(id).collect()).collect();
        assert_eq!(pages, [ids(5..8), ids(2..5), ids(0..2)]);
    }
    every_list_with_an_end!(promise());
}

#[tokio::test]
async fn every_list_is_walked_back_from_a_cursor() {
    async fn promise<R: Listed>() {
        let play = Play::holding(23).await;
        let client = play.client();
        let request = R::of(&client).starting_before(cursor(15));
        assert_eq!(request.direction(), Direction::Backward);
        let mut walks = vec![request.clone().items(), request.clone().items().backwards()];
        if R::SIZED {
            walks.push(request.items().page_size(3));
        }
        for items in walks {
            assert_eq!(all(items).await, ids((0..15).rev()), "{}", R::PATH);
        }
        assert_proper::<R>(&play.asked());
    }
    every_list!(promise());
}

#[tokio::test]
async fn a_list_without_an_end_is_not_walked_back_from_nowhere() {
    async fn promise<R: Listed>() {
        assert_eq!(R::BACKWARD, Backward::FromCursor);
        let play = Play::holding(9).await;
        let mut items = R::of(&play.client()).items().backwards();
        let error = items.try_next().await.map(drop).unwrap_err();
        assert!(error.is_invalid_request());
        assert_eq!(error.operation().unwrap().id(), R::of(&play.client()).operation().id());
        assert!(error.to_string().contains("start from a cursor"), "{error}");
        assert!(items.next().await.is_none());
        let mut pages = R::of(&play.client()).pages().backwards();
        assert!(pages.try_next().await.map(drop).unwrap_err().is_invalid_request());
        assert!(play.asked().is_empty());
    }
    every_list_without_an_end!(promise());
}

#[tokio::test]
async fn the_remedy_for_a_walk_back_from_nowhere_works_where_it_is_offered() {
    async fn promise<R: Listed>() {
        let play = Play::holding(9).await;
        let error = R::of(&play.client()).items().backwards().try_next().await;
        let error = error.map(drop).unwrap_err();
        let mut sized = R::of(&play.client()).items().backwards().page_size(3);
        let refused = sized.try_next().await.is_err();
        let offered = error.to_string().contains("choose a page size");
        assert!(!(refused && offered), "{error}, but a page size is refused as well");
    }
    every_list_without_an_end!(promise());
}

#[tokio::test]
async fn a_request_that_points_both_ways_is_refused() {
    let play = Play::holding(23).await;
    let client = play.client();
    let contacts = || client.list_contacts();
    let walks = [
        contacts().after(cursor(3)).before(cursor(9)).items(),
        contacts().after(cursor(3)).items().backwards(),
    ];
    for mut items in walks {
        let error = items.try_next().await.map(drop).unwrap_err();
        assert!(error.is_invalid_request());
        assert!(error.to_string().contains("forwards from"), "{error}");
    }
    assert!(play.asked().is_empty());
}

#[tokio::test]
async fn both_ways_at_once_are_never_sent() {
    let play = Play::holding(23).await;
    let client = play.client();
    let contacts = || client.list_contacts().group_ids(["g+1", "ü"]);
    let walks = [
        contacts().first(5).last(3).items(),
        contacts().last(3).items().page_size(4),
        contacts().first(5).before(cursor(9)).items(),
        contacts().first(5).items().resume("backward".parse().unwrap()),
        contacts().last(5).items().resume("forward".parse().unwrap()),
    ];
    for items in walks {
        let items = items.try_collect().await.unwrap();
        assert!(!items.is_empty());
    }
    assert_proper::<ListContacts>(&play.asked());
}

// ---- Limits ------------------------------------------------------------------------------------

#[tokio::test]
async fn a_limit_sends_no_request_that_it_does_not_need() {
    async fn promise<R: Listed>() {
        let size = DEFAULT_SIZE;
        let limits = [(0, 0), (1, 1), (size - 1, 1), (size, 1), (size + 1, 2), (11, 3), (99, 3)];
        for (limit, requests) in limits {
            for prefetch in [false, true] {
                let play = Play::holding(11).await;
                let mut items = R::of(&play.client()).items().limit(limit).prefetch(prefetch);
                let mut taken = Vec::new();
                while let Some(item) = items.try_next().await.unwrap() {
                    taken.push(item.id());
                    settle().await;
                }
                assert_eq!(taken, ids(0..limit.min(11)));
                assert_eq!(play.asked().len(), requests, "{} limit {limit}", R::PATH);
            }
        }
    }
    every_list!(promise());
}

#[tokio::test]
async fn no_more_pages_are_fetched_than_asked_for() {
    let play = Play::holding(11).await;
    for (most, fetched) in [(0, 0), (1, 1), (2, 2), (3, 3), (9, 3)] {
        let before = play.asked().len();
        let pages = play.client().list_contacts().pages().max_pages(most);
        assert_eq!(pages.try_collect().await.unwrap().len(), fetched);
        assert_eq!(play.asked().len() - before, fetched);
    }
}

// ---- Resuming ----------------------------------------------------------------------------------

/// Interrupts a walk after every item, and goes on from the text of its token with a new client.
async fn interrupt_everywhere<R: Listed>(
    play: &Play,
    expected: &[String],
    walk: impl Fn(&Client) -> Items<R>,
) {
    for stop in 0..=expected.len() {
        let mut items = walk(&play.client());
        for id in &expected[..stop] {
            assert_eq!(items.try_next().await.unwrap().map(Identified::id).as_ref(), Some(id));
        }
        let saved = items.resume_token().map(|token| token.to_string());
        drop(items);
        let Some(saved) = saved else {
            assert_eq!(stop, expected.len());
            continue;
        };
        let resumed = walk(&play.client()).resume(saved.parse().unwrap());
        let rest = all(resumed).await;
        // It may repeat a part of one page, but it skips nothing and goes to the end.
        let known = expected.len() - rest.len();
        assert!(known <= stop && stop < known + DEFAULT_SIZE, "{saved} at {stop}: {rest:?}");
        assert_eq!(rest, expected[known..]);
    }
    assert_proper::<R>(&play.asked());
}

#[tokio::test]
async fn a_walk_is_resumed_after_every_item_without_a_gap() {
    async fn promise<R: Listed>() {
        let play = Play::holding(11).await;
        for prefetch in [false, true] {
            let walk = |client: &Client| R::of(client).items().prefetch(prefetch);
            interrupt_everywhere(&play, &ids(0..11), walk).await;
        }
    }
    every_list!(promise());
}

#[tokio::test]
async fn a_walk_back_is_resumed_after_every_item_without_a_gap() {
    async fn promise<R: Listed>() {
        let play = Play::holding(13).await;
        let walk = |client: &Client| {
            let items = R::of(client).starting_before(cursor(11)).items();
            // Where the size is left open, the whole of it would come on one page.
            if R::SIZED { items.page_size(4) } else { items }
        };
        interrupt_everywhere(&play, &ids((0..11).rev()), walk).await;
    }
    async fn from_the_end<R: FromEnd>() {
        let play = Play::holding(11).await;
        let walk = |client: &Client| R::of(client).the_last(4).items();
        interrupt_everywhere(&play, &ids((0..11).rev()), walk).await;
    }
    every_list!(promise());
    every_list_with_an_end!(from_the_end());
}

#[tokio::test]
async fn a_token_knows_its_direction() {
    async fn promise<R: Listed>() {
        let play = Play::holding(23).await;
        let back = |client: &Client| R::of(client).starting_before(cursor(15)).items();
        let mut items = back(&play.client());
        for _ in 0..DEFAULT_SIZE * 13 {
            items.try_next().await.unwrap();
        }
        assert_eq!(shown(items.resume_token()), "complete");

        let mut items = back(&play.client()).limit(DEFAULT_SIZE);
        drain(&mut items).await;
        let place = shown(items.resume_token());
        assert!(place.starts_with("backward"), "{place}");
        // Even by a request that says nothing of a direction.
        let resumed = R::of(&play.client()).items().resume(place.parse().unwrap());
        let rest = all(resumed).await;
        assert!(rest.ends_with(&ids((0..15 - DEFAULT_SIZE).rev())), "{rest:?}");
        assert_proper::<R>(&play.asked());
    }
    every_list_without_an_end!(promise());
}

#[tokio::test]
async fn pages_are_resumed_without_a_gap_and_without_a_repeat() {
    async fn promise<R: Listed>() {
        let play = Play::holding(11).await;
        for most in 0..=3 {
            let mut pages = R::of(&play.client()).pages().max_pages(most);
            let mut taken = Vec::new();
            while let Some(page) = pages.try_next().await.unwrap() {
                taken.extend(R::items(page.into_inner()).into_iter().map(id));
            }
            if let Some(place) = pages.resume_token() {
                let place = place.to_string().parse().unwrap();
                taken.extend(all(R::of(&play.client()).items().resume(place)).await);
            }
            assert_eq!(taken, ids(0..11));
        }
    }
    every_list!(promise());
}

// ---- Lists that do not behave ------------------------------------------------------------------

fn page(items: std::ops::Range<usize>, more: impl Into<Value>, next: impl Into<Value>) -> Value {
    let items: Vec<_> = ids(items).into_iter().map(|id| json!({"id": id})).collect();
    let (more, next): (Value, Value) = (more.into(), next.into());
    json!({"data": items, "has_next_page": more, "next_cursor": next})
}

async fn walked(play: &Play, prefetch: bool) -> (Vec<String>, Option<Error>, Items<ListContacts>) {
    let mut items = play.client().list_contacts().items().prefetch(prefetch);
    let (taken, error) = drain(&mut items).await;
    // Whatever ended it, it stays ended.
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
            let play = Play::scripted(circle.clone()).await;
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
    let play = Play::scripted([("A", page(0..2, true, "A"))]).await;
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
            let (taken, error, items) = walked(&Play::scripted(pages).await, prefetch).await;
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
        let play = Play::scripted(pages.clone()).await;
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
        let play = Play::scripted([("", page)]).await;
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
    let play = Play::scripted(pages).await;
    let (taken, error, _) = walked(&play, false).await;
    assert!(error.is_none());
    assert_eq!(taken, ids(0..4));
    assert_eq!(play.asked().len(), 3);
}

#[tokio::test]
async fn a_page_without_its_paging_block_is_the_last() {
    let users = Play::scripted([("", json!({"edges": [{"id": "item-0"}]}))]).await;
    assert_eq!(all(users.client().list_users().items()).await, ids(0..1));
    let groups = json!({"data": [{"id": "item-0"}], "page_info": null});
    let groups = Play::scripted([("", groups)]).await;
    assert_eq!(all(groups.client().list_groups_paginated().items()).await, ids(0..1));
}

#[tokio::test]
async fn an_error_midway_keeps_what_came_and_where_to_go_on() {
    async fn promise<R: Listed>() {
        for prefetch in [false, true] {
            let play = Play::holding(11).await;
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
    let play = Play::holding(5).await;
    play.fail_after(0);
    let (taken, error, items) = walked(&play, false).await;
    assert!(taken.is_empty() && error.unwrap().is_server_error());
    assert_eq!(shown(items.resume_token()), "forward");
}

#[tokio::test]
async fn a_page_that_does_not_decode_names_its_place() {
    let broken = json!({"data": [{"id": "item-2"}], "next_cursor": [3]});
    let play = Play::scripted([("", page(0..2, true, "A")), ("A", broken)]).await;
    let (taken, error, items) = walked(&play, false).await;
    assert_eq!(taken, ids(0..2));
    assert_eq!(error.unwrap().json_path(), Some("next_cursor"));
    assert_eq!(shown(items.resume_token()), "forward:A");
}

// ---- Streams -----------------------------------------------------------------------------------

#[tokio::test]
async fn fetching_ahead_changes_nothing_about_the_order() {
    async fn promise<R: Listed>() {
        let play = Play::holding(23).await;
        let items = R::of(&play.client()).items().prefetch(true);
        assert_eq!(all(items).await, ids(0..23));
        let back = R::of(&play.client()).starting_before(cursor(15)).items();
        assert_eq!(all(back.prefetch(true)).await, ids((0..15).rev()));
        assert_proper::<R>(&play.asked());
    }
    every_list!(promise());
}

/// How many items were handed out before the second page was asked for.
async fn taken_before_the_second_request(prefetch: bool) -> usize {
    let play = Play::holding(100).await;
    let mut items = play.client().list_contacts().first(50).items().prefetch(prefetch);
    let mut taken = 0;
    while play.asked().len() < 2 {
        items.try_next().await.unwrap().unwrap();
        taken += 1;
        settle().await;
    }
    taken
}

#[tokio::test]
async fn fetching_ahead_asks_before_the_page_is_used_up() {
    assert!(taken_before_the_second_request(true).await < 50);
    assert_eq!(taken_before_the_second_request(false).await, 51);
}

#[tokio::test]
async fn items_and_pages_are_streams() {
    let play = Play::holding(11).await;
    let items = play.client().list_contacts().items();
    let walked: Vec<_> = items.map_ok(id).try_collect().await.unwrap();
    assert_eq!(walked, ids(0..11));
    let pages = play.client().list_users().pages();
    let sum = pages.try_fold(0, async |sum, page| Ok(sum + page.edges.len()));
    assert_eq!(sum.await.unwrap(), 11);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_walk_runs_in_a_task_of_its_own() {
    async fn promise<R: Listed>() {
        let play = Play::holding(11).await;
        let mut items = R::of(&play.client()).items().prefetch(true);
        items.try_next().await.unwrap();
        let rest = tokio::spawn(async move { items.try_collect().await });
        let rest = rest.await.unwrap().unwrap();
        assert_eq!(rest.into_iter().map(id).collect::<Vec<_>>(), ids(1..11));
    }
    every_list!(promise());
}

// ---- Completeness ------------------------------------------------------------------------------

fn description() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs/prokeep.yaml");
    xtask::spec::load::load(Path::new(path)).unwrap()
}

fn operation_id(operation: &document::Located<'_>) -> String {
    document::text(operation.operation, "operationId")
}

fn is_paged(operation: &document::Located<'_>) -> bool {
    operation.operation.get("x-switchboard-pagination").is_some()
}

/// The names of all parameters, those of the path item included.
fn parameter_names(document: &Value, operation: &document::Located<'_>) -> Vec<String> {
    let places = [operation.item, operation.operation];
    let parameters = places.into_iter().flat_map(|place| document::list(&place["parameters"]));
    let names = parameters.map(|parameter| {
        let parameter = document::resolve(document, parameter, &operation.pointer).unwrap().value;
        document::text(parameter, "name")
    });
    names.collect()
}

#[tokio::test]
async fn every_paged_operation_is_walked_in_this_file() {
    fn note<R: Listed>(client: &Client, walked: &mut BTreeSet<String>) -> std::future::Ready<()> {
        assert!(walked.insert(R::of(client).operation().id().to_owned()));
        std::future::ready(())
    }
    let (play, mut walked) = (Play::holding(0).await, BTreeSet::new());
    let client = play.client();
    every_list!(note(&client, &mut walked));
    assert_eq!(walked.len(), 8);

    let document = description();
    let operations = document::operations(&document).unwrap();
    let paged = operations.iter().filter(|operation| is_paged(operation));
    assert_eq!(paged.map(operation_id).collect::<BTreeSet<_>>(), walked);

    let described: BTreeSet<_> = operations.iter().map(operation_id).collect();
    let all = switchboard_prokeep::operations::ALL.iter();
    let all: BTreeSet<_> = all.map(|operation| operation.id().to_owned()).collect();
    assert_eq!(all, described);
    assert!(walked.is_subset(&all));
}

#[test]
fn whatever_takes_a_paging_parameter_says_how_it_pages() {
    let paging = ["after", "before", "first", "last", "limit", "page", "cursor", "offset"];
    let document = description();
    let mut seen = 0;
    for operation in document::operations(&document).unwrap() {
        let names = parameter_names(&document, &operation);
        if names.iter().any(|name| paging.contains(&name.as_str())) {
            assert!(is_paged(&operation), "{} takes {names:?}", operation_id(&operation));
            seen += 1;
        }
    }
    assert_eq!(seen, 8);
}
