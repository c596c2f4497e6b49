//! Lists that are walked by offset, by page number or by the key of an item, over real HTTP: no
//! item is lost or doubled, and nothing is asked for without need.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "../src/peer.rs"]
mod peer;

use chrono::{DateTime, TimeDelta, Utc};
use futures::StreamExt;
use peer::{Heard, Peer, carium, http, json, nimchat, zenvia};
use serde_json::{Value, json as value};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use switchboard::nimchat::types::{
    AgentReportType, ConversationAssigneeType as AssigneeType, FilterOperator,
};
use switchboard::paginate::{Items, Paginate, ResumeToken};
use switchboard::zenvia_sales::windows;
use switchboard::{Error, carium_courier, nimchat, prokeep, zenvia_sales};
use switchboard_core::Paged;
use tokio::sync::{Barrier, watch};
use xtask::spec::document;

// ---- Helpers -----------------------------------------------------------------------------------

/// What every item has.
trait Numbered {
    fn number(&self) -> usize;
}

macro_rules! numbered {
    ($($item:path: $item_name:ident => $number:expr;)+) => {$(
        impl Numbered for $item {
            fn number(&self) -> usize {
                let $item_name = self;
                $number
            }
        }
    )+};
}

/// An id of the form that Zenvia demands.
fn id(item: usize) -> String {
    format!("{item:024}")
}

/// The number at the end of an id.
fn in_text(id: &str) -> usize {
    id.rsplit('-').next().unwrap().parse().unwrap()
}

fn in_number(id: i64) -> usize {
    usize::try_from(id).unwrap()
}

numbered! {
    carium_courier::types::MessagingChannel: it => in_text(&it.id);
    carium_courier::types::VideoParticipant: it => in_text(&it.id);
    zenvia_sales::types::Prospect: it => in_text(&it.id);
    zenvia_sales::types::Interaction: it => in_text(&it.id);
    nimchat::types::Contact: it => in_number(it.id);
    nimchat::types::Conversation: it => in_number(it.id);
    nimchat::types::AgentConversationMetrics: it => in_number(it.id);
    nimchat::types::Message: it => in_number(it.id);
    nimchat::types::PublicMessage: it => in_number(*it.id.get().unwrap());
}

/// The numbers of all items, in the order in which they came, and the error that came after them.
async fn drain<R: Paged<Item: Numbered>>(items: &mut Items<R>) -> (Vec<usize>, Option<Error>) {
    let mut taken = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(item)) => taken.push(item.number()),
            Ok(None) => return (taken, None),
            Err(error) => {
                assert!(items.next().await.is_none(), "a walk ends with its error");
                return (taken, Some(error));
            }
        }
    }
}

async fn all<R: Paged<Item: Numbered>>(mut items: Items<R>) -> Vec<usize> {
    let (taken, error) = drain(&mut items).await;
    assert!(error.is_none(), "{error:?}");
    assert!(items.resume_token().is_none(), "it is complete");
    taken
}

fn count(numbers: impl IntoIterator<Item = usize>) -> Vec<usize> {
    numbers.into_iter().collect()
}

/// The values of a parameter, by request.
fn sent(peer: &Peer, name: &str) -> Vec<String> {
    peer.heard().iter().map(|it| it.get(name).unwrap_or_default()).collect()
}

fn shown(token: Option<ResumeToken>) -> String {
    token.map_or_else(|| "complete".to_owned(), |token| token.to_string())
}

// ---- By offset: Carium Courier -----------------------------------------------------------------

/// How a list of Carium answers.
#[derive(Clone, Copy)]
struct Offsets {
    items: usize,
    /// Whether it says how many there are.
    total: bool,
    /// How many items it sends at most, whatever is asked for.
    most: usize,
    /// Where it sends fewer than anywhere else, and how many.
    short: Option<(usize, usize)>,
}

impl Offsets {
    const fn of(items: usize) -> Self {
        Self { items, total: true, most: 100, short: None }
    }

    const fn without_total(self) -> Self {
        Self { total: false, ..self }
    }

    fn page(self, heard: &Heard) -> Vec<u8> {
        let start = heard.number("page[offset]").unwrap_or(0);
        let size = heard.number("page[limit]").unwrap_or(50).min(self.most);
        let size = self.short.filter(|(at, _)| *at == start).map_or(size, |(_, held)| held);
        let here = start.min(self.items)..(start + size).min(self.items);
        let data: Vec<_> = here
            .map(|item| value!({"id": format!("c-{item}"), "type": "items", "attributes": {}}))
            .collect();
        let meta = if self.total {
            value!({"page[offset]": start, "page[total]": self.items})
        } else {
            value!({})
        };
        json(200, &value!({"data": data, "meta": meta}))
    }

    async fn peer(self) -> Peer {
        Peer::answering(move |heard| self.page(heard)).await
    }
}

fn channels(peer: &Peer) -> Items<carium_courier::operations::ListMessagingChannels> {
    carium(peer).list_messaging_channels().items()
}

#[tokio::test]
async fn a_total_that_a_shorter_page_reaches_ends_a_walk_by_offset() {
    // A total that is just what came could be the count of the page: then one more page is asked for.
    for (items, offsets) in [
        (0, &[""][..]),
        (1, &["", "1"]),
        (50, &["", "50"]),
        (51, &["", "50"]),
        (100, &["", "50", "100"]),
        (120, &["", "50", "100"]),
    ] {
        let peer = Offsets::of(items).peer().await;
        assert_eq!(all(channels(&peer)).await, count(0..items));
        assert_eq!(sent(&peer, "page[offset]"), offsets);
        // The size is the vendor's own until one is chosen.
        assert_eq!(sent(&peer, "page[limit]").concat(), "");
    }
}

#[tokio::test]
async fn an_empty_page_ends_a_walk_by_offset_that_knows_no_total() {
    for (items, offsets) in
        [(0, &[""][..]), (1, &["", "1"]), (50, &["", "50"]), (120, &["", "50", "100", "120"])]
    {
        let peer = Offsets::of(items).without_total().peer().await;
        assert_eq!(all(channels(&peer)).await, count(0..items));
        assert_eq!(sent(&peer, "page[offset]"), offsets);
    }
    let peer = Peer::replying([json(200, &value!({"data": []}))]).await;
    assert_eq!(all(channels(&peer)).await, count([]));
}

#[tokio::test]
async fn a_vendor_that_sends_less_than_was_asked_for_loses_nothing() {
    for concurrency in [1, 3] {
        let peer = Offsets { most: 30, ..Offsets::of(100) }.peer().await;
        let items = channels(&peer).concurrency(concurrency);
        assert_eq!(all(items).await, count(0..100));
        if concurrency == 1 {
            assert_eq!(sent(&peer, "page[offset]"), ["", "30", "60", "90"]);
        }
    }
}

#[tokio::test]
async fn a_short_page_in_the_middle_neither_loses_nor_doubles_an_item() {
    for concurrency in 1..=6 {
        for held in [1, 20, 49] {
            let list = Offsets { short: Some((50, held)), ..Offsets::of(250) };
            let peer = list.peer().await;
            let items = channels(&peer).concurrency(concurrency);
            assert_eq!(all(items).await, count(0..250), "{concurrency} {held}");
        }
    }
}

#[tokio::test]
async fn a_chosen_page_size_is_on_every_request() {
    let peer = Offsets::of(45).peer().await;
    assert_eq!(all(channels(&peer).page_size(20)).await, count(0..45));
    assert_eq!(sent(&peer, "page[limit]"), ["20", "20", "20"]);
    assert_eq!(sent(&peer, "page[offset]"), ["", "20", "40"]);

    let peer = Offsets::of(45).peer().await;
    let request = carium(&peer).list_messaging_channels().page_limit(20).page_offset(10);
    assert_eq!(all(request.items()).await, count(10..45));
    assert_eq!(sent(&peer, "page[limit]"), ["20", "20"]);
    assert_eq!(sent(&peer, "page[offset]"), ["10", "30"]);

    let peer = Offsets::of(45).peer().await;
    let error = channels(&peer).page_size(51).try_next().await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert!(peer.heard().is_empty());
}

#[tokio::test]
async fn filters_are_on_every_request() {
    let peer = Offsets::of(120).peer().await;
    let request = carium(&peer).list_messaging_channels().organization_id("o 1");
    assert_eq!(all(request.items()).await, count(0..120));
    assert_eq!(sent(&peer, "organization-id"), ["o 1"; 3]);
}

#[tokio::test]
async fn required_paging_parameters_are_always_sent_by_a_walk() {
    for (size, concurrency) in [(None, 1), (Some(40), 1), (None, 3)] {
        let peer = Offsets::of(250).peer().await;
        let request = carium(&peer).list_video_participants();
        let request = request.individual_id("i-1").video_channel_id("v-1");
        let mut items = request.items().concurrency(concurrency);
        if let Some(size) = size {
            items = items.page_size(size);
        }
        assert_eq!(all(items).await, count(0..250));
        let size = size.unwrap_or(100).to_string();
        let mut offsets = BTreeSet::new();
        for heard in peer.heard() {
            assert_eq!(heard.get("page[limit]"), Some(size.clone()));
            assert_eq!(heard.get("individual-id").as_deref(), Some("i-1"));
            assert_eq!(heard.get("video-channel-id").as_deref(), Some("v-1"));
            offsets.insert(heard.number("page[offset]").unwrap());
        }
        assert_eq!(offsets.len(), peer.heard().len(), "each page once");
        assert!(offsets.contains(&0));
    }
}

#[tokio::test]
async fn a_walk_by_offset_is_resumed_in_the_middle() {
    for concurrency in [1, 4] {
        let peer = Offsets::of(230).peer().await;
        let mut items = channels(&peer).concurrency(concurrency).limit(70);
        assert_eq!(drain(&mut items).await.0, count(0..70));
        let token = shown(items.resume_token());
        assert_eq!(token, "forward:50");
        let before = peer.heard().len();
        let rest = channels(&peer).resume(token.parse().unwrap()).concurrency(concurrency);
        // The page in the middle comes again, and nothing before it.
        assert_eq!(all(rest).await, count(50..230));
        let offsets = sent(&peer, "page[offset]").split_off(before);
        assert_eq!(offsets, ["50", "100", "150", "200"]);
    }
    let peer = Offsets::of(230).peer().await;
    let error = channels(&peer).resume("forward:abc".parse().unwrap()).try_next().await;
    assert!(error.unwrap_err().is_invalid_request());
    assert!(peer.heard().is_empty());
}

// ---- Several pages at once ---------------------------------------------------------------------

/// How many requests are being answered, and how many were at most.
#[derive(Default)]
struct InFlight {
    now: AtomicUsize,
    most: AtomicUsize,
}

impl InFlight {
    fn enter(&self) {
        let now = self.now.fetch_add(1, Ordering::SeqCst) + 1;
        self.most.fetch_max(now, Ordering::SeqCst);
    }

    fn leave(&self) {
        self.now.fetch_sub(1, Ordering::SeqCst);
    }
}

#[tokio::test]
async fn several_pages_are_fetched_at_once_and_come_in_their_order() {
    const AT_ONCE: usize = 3;
    for total in [true, false] {
        let list = Offsets { items: 500, total, most: 100, short: None };
        let in_flight = Arc::new(InFlight::default());
        // After the first page, pages wait until three of them were asked for, and are then
        // answered in the reverse of their order.
        let barrier = Arc::new(Barrier::new(AT_ONCE));
        let (answered, _) = watch::channel(BTreeSet::new());
        let peer = Peer::serving({
            let in_flight = Arc::clone(&in_flight);
            move |heard| {
                let (in_flight, barrier) = (Arc::clone(&in_flight), Arc::clone(&barrier));
                let answered = answered.clone();
                async move {
                    in_flight.enter();
                    let page = heard.number("page[offset]").unwrap_or(0) / 50;
                    if (1..=9).contains(&page) {
                        barrier.wait().await;
                        if page % AT_ONCE != 0 {
                            let mut later = answered.subscribe();
                            later.wait_for(|it| it.contains(&(page + 1))).await.unwrap();
                        }
                        answered.send_modify(|it| {
                            it.insert(page);
                        });
                    }
                    in_flight.leave();
                    list.page(&heard)
                }
            }
        })
        .await;
        let items = channels(&peer).concurrency(AT_ONCE);
        assert_eq!(all(items).await, count(0..500));
        assert_eq!(in_flight.most.load(Ordering::SeqCst), AT_ONCE);
        let offsets: BTreeSet<_> = sent(&peer, "page[offset]").into_iter().collect();
        assert_eq!(offsets.len(), peer.heard().len(), "no page is asked for twice");
        if total {
            assert_eq!(peer.heard().len(), 11, "a total says how far it is worth to look ahead");
        }
    }
}

#[tokio::test]
async fn no_more_pages_than_said_are_on_their_way() {
    for concurrency in [1, 2, 5, 64] {
        let in_flight = Arc::new(InFlight::default());
        let peer = Peer::serving({
            let in_flight = Arc::clone(&in_flight);
            move |heard| {
                let in_flight = Arc::clone(&in_flight);
                async move {
                    in_flight.enter();
                    // Time for whoever else wants to come.
                    for _ in 0..50 {
                        tokio::task::yield_now().await;
                    }
                    in_flight.leave();
                    Offsets::of(990).page(&heard)
                }
            }
        })
        .await;
        let items = channels(&peer).page_size(10).concurrency(concurrency);
        assert_eq!(all(items).await, count(0..990));
        let most = in_flight.most.load(Ordering::SeqCst);
        assert!(most <= concurrency, "{most} requests at once with concurrency({concurrency})");
        assert_eq!(peer.heard().len(), 100);
    }
}

#[tokio::test]
async fn whole_pages_are_fetched_at_once_too() {
    let peer = Offsets::of(230).peer().await;
    let pages = carium(&peer).list_messaging_channels().pages().concurrency(3);
    let pages = pages.try_collect().await.unwrap();
    let sizes: Vec<_> = pages.iter().map(|page| page.data.len()).collect();
    assert_eq!(sizes, [50, 50, 50, 50, 30]);
    let first: Vec<_> = pages.iter().map(|page| page.data[0].number()).collect();
    assert_eq!(first, [0, 50, 100, 150, 200]);
    assert_eq!(peer.heard().len(), 5);
}

#[tokio::test]
async fn pages_beyond_an_end_that_nobody_knew_are_dropped() {
    for items in [0, 49, 50, 120, 200, 201] {
        let peer = Offsets::of(items).without_total().peer().await;
        let walk = channels(&peer).concurrency(8);
        assert_eq!(all(walk).await, count(0..items));
        // Even one that fails: what does not exist is no matter of the caller's.
        let peer = Peer::answering(move |heard| {
            if heard.number("page[offset]").unwrap_or(0) > items {
                return json(500, &value!({"errors": [{"detail": "beyond the end"}]}));
            }
            Offsets::of(items).without_total().page(heard)
        })
        .await;
        assert_eq!(all(channels(&peer).concurrency(8)).await, count(0..items));
    }
}

#[tokio::test]
async fn an_error_in_a_later_page_comes_in_its_turn() {
    // The page before the one that fails is held back until the failure was answered.
    let (failed, _) = watch::channel(false);
    let peer = Peer::serving(move |heard| {
        let failed = failed.clone();
        async move {
            match heard.number("page[offset]") {
                Some(50) => {
                    failed.subscribe().wait_for(|failed| *failed).await.unwrap();
                }
                Some(100) => {
                    failed.send_replace(true);
                    return json(503, &value!({"errors": [{"detail": "busy"}]}));
                }
                _ => {}
            }
            Offsets::of(300).page(&heard)
        }
    })
    .await;
    let mut items = channels(&peer).concurrency(4);
    let (taken, error) = drain(&mut items).await;
    assert_eq!(taken, count(0..100));
    let error = error.unwrap();
    assert_eq!(error.status().unwrap(), 503, "{error}");
    assert_eq!(shown(items.resume_token()), "forward:100");
}

#[tokio::test]
async fn a_limit_keeps_needless_pages_from_being_fetched_at_once() {
    for (limit, offsets) in [
        (0, &[][..]),
        (1, &[""]),
        (50, &[""]),
        (51, &["", "50"]),
        (120, &["", "50", "100"]),
        (150, &["", "50", "100"]),
    ] {
        for total in [true, false] {
            let list = Offsets { items: 1_000, total, most: 100, short: None };
            let peer = list.peer().await;
            let mut items = channels(&peer).concurrency(8).limit(limit);
            assert_eq!(drain(&mut items).await.0, count(0..limit));
            assert_eq!(sent(&peer, "page[offset]"), offsets, "limit({limit})");
        }
    }
}

#[tokio::test]
async fn a_call_between_items_does_not_wait_for_a_page_ahead_that_renews_the_token() {
    let peer = Peer::answering(|heard| match heard.call().as_str() {
        "POST /identity/v1/login/" => {
            json(200, &value!({"access-token": "token", "token-type": "Bearer"}))
        }
        _ => Offsets::of(150).page(heard),
    })
    .await;
    let login = carium_courier::Login::new("ada", "password").into_credential();
    let connect = carium_courier::connect().credential(login).http_client(http());
    let client = connect.base_url(format!("{}/courier", peer.address())).build().unwrap();
    let mut items = client.list_messaging_channels().items().prefetch(true);
    let mut taken = Vec::new();
    while let Some(item) = items.try_next().await.unwrap() {
        taken.push(item.number());
        let other = client.list_messaging_channels().page_limit(1).send();
        // Only a call that would wait for ever takes so long.
        tokio::time::timeout(Duration::from_secs(20), other).await.unwrap().unwrap();
        if taken.len() % 50 == 0 {
            // The token ends, and with the next item the page after the next is asked for.
            tokio::time::pause();
            tokio::time::advance(Duration::from_secs(3600)).await;
            tokio::time::resume();
        }
    }
    assert_eq!(taken, count(0..150));
    let logins = peer.calls().iter().filter(|it| it.starts_with("POST")).count();
    assert_eq!(logins, 3);
}

#[tokio::test]
async fn more_than_64_pages_at_once_are_refused() {
    let peer = Offsets::of(500).peer().await;
    for pages in [65, usize::MAX] {
        let error = channels(&peer).concurrency(pages).try_next().await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
    }
    assert!(peer.heard().is_empty());
}

#[tokio::test]
async fn a_list_whose_pages_lead_to_each_other_is_not_fetched_at_once() {
    async fn refused<R: Paged<Item: Send>>(request: R) {
        let mut items = request.clone().items().concurrency(2);
        let error = items.next().await.unwrap().map(drop).unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
        assert!(error.to_string().contains("one after the other"), "{error}");
        let mut pages = request.pages().concurrency(2);
        let error = pages.next().await.unwrap().map(drop).unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
    }
    let peer = Peer::answering(|_| json(200, &value!({"data": []}))).await;
    let prokeep = prokeep::connect("acme").credentials("user", "password");
    let prokeep = prokeep.base_url(peer.address()).http_client(http()).build().unwrap();
    refused(prokeep.list_contacts()).await;
    refused(prokeep.list_users()).await;
    refused(zenvia(&peer).list_prospects()).await;
    refused(nimchat(&peer).list_messages(1, 2)).await;
    assert!(peer.heard().is_empty());
    // One at a time is what they do.
    assert!(prokeep.list_contacts().items().concurrency(1).try_next().await.unwrap().is_none());
    // None at a time is nothing that anybody could do.
    let error = channels(&peer).concurrency(0).try_next().await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert_eq!(peer.heard().len(), 1);
}

#[tokio::test]
async fn a_list_by_offset_has_no_way_back() {
    let peer = Offsets::of(10).peer().await;
    let error = channels(&peer).backwards().try_next().await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert!(peer.heard().is_empty());
}

// ---- By page number: Nimchat -------------------------------------------------------------------

/// The items of a page, as objects with an id.
fn numbered_page(heard: &Heard, items: usize, size: usize) -> Vec<Value> {
    let page = heard.number("page").unwrap_or(1);
    assert!(page > 0, "pages are counted from 1");
    let start = ((page - 1) * size).min(items);
    (start..(start + size).min(items)).map(|id| value!({"id": id})).collect()
}

async fn contacts(items: usize) -> Peer {
    Peer::answering(move |heard| {
        let page = heard.get("page").unwrap_or_else(|| "1".to_owned());
        let payload = numbered_page(heard, items, 15);
        json(200, &value!({"meta": {"count": items, "current_page": page}, "payload": payload}))
    })
    .await
}

#[tokio::test]
async fn contacts_are_walked_by_page_number_until_a_shorter_page_reaches_their_count() {
    for (items, pages) in [
        (0, &[""][..]),
        (3, &["", "2"]),
        (15, &["", "2"]),
        (30, &["", "2", "3"]),
        (31, &["", "2", "3"]),
    ] {
        let peer = contacts(items).await;
        let request = nimchat(&peer).list_contacts(7).labels(["vip"]);
        assert_eq!(all(request.items()).await, count(0..items));
        assert_eq!(sent(&peer, "page"), pages);
        for heard in peer.heard() {
            assert_eq!(heard.path(), "/api/v1/accounts/7/contacts");
            assert!(heard.query().contains(&("labels[]".to_owned(), "vip".to_owned())));
        }
        let peer = contacts(items).await;
        let request = nimchat(&peer).search_contacts(7).q("ada");
        assert_eq!(all(request.items().concurrency(4)).await, count(0..items));
        assert_eq!(sent(&peer, "page"), pages);
        assert_eq!(sent(&peer, "q"), vec!["ada"; pages.len()]);
    }
}

#[tokio::test]
async fn a_page_number_of_the_callers_own_is_where_the_walk_starts() {
    let peer = contacts(50).await;
    let request = nimchat(&peer).list_contacts(7).page(3);
    let mut items = request.items().limit(16);
    assert_eq!(drain(&mut items).await.0, count(30..46));
    let token = shown(items.resume_token());
    assert_eq!(token, "forward:4");
    let rest = nimchat(&peer).list_contacts(7).items().resume(token.parse().unwrap());
    assert_eq!(all(rest).await, count(45..50));
    // Who starts at the last page does not know that it is shorter than the others.
    assert_eq!(sent(&peer, "page"), ["3", "4", "4", "5"]);
}

#[tokio::test]
async fn a_numbered_page_that_is_not_full_is_not_the_last_where_there_is_a_count() {
    for concurrency in [1, 3] {
        // The second page lost an item that may not be seen.
        let peer = Peer::answering(|heard| {
            let mut payload = numbered_page(heard, 40, 15);
            payload.retain(|it| it["id"] != 20);
            json(200, &value!({"meta": {"count": 40, "current_page": 1}, "payload": payload}))
        })
        .await;
        let items = nimchat(&peer).list_contacts(7).items().concurrency(concurrency);
        assert_eq!(all(items).await, count((0..40).filter(|it| *it != 20)));
        assert_eq!(sent(&peer, "page"), ["", "2", "3", "4"]);
    }
}

#[tokio::test]
async fn a_numbered_list_has_no_page_size() {
    let peer = contacts(5).await;
    let error = nimchat(&peer).list_contacts(7).items().page_size(5).try_next().await;
    assert!(error.unwrap_err().is_invalid_request());
    assert!(peer.heard().is_empty());
}

/// What a search says beside its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    /// How many contacts there are on all pages, as servers before 4.11 do.
    All,
    /// How many there are on this page, and whether there is another.
    Page,
    /// How many there are on all pages, and always that there are no more.
    Wrong,
}

async fn found(items: usize, said: Said) -> Peer {
    Peer::answering(move |heard| {
        let payload = numbered_page(heard, items, 15);
        let end = (heard.number("page").unwrap_or(1) - 1) * 15 + payload.len();
        let meta = match said {
            Said::All => value!({"count": items}),
            Said::Page => value!({"count": payload.len(), "has_more": end < items}),
            Said::Wrong => value!({"count": items, "has_more": false}),
        };
        json(200, &value!({"meta": meta, "payload": payload}))
    })
    .await
}

#[tokio::test]
async fn a_search_is_walked_whole_whether_its_count_is_of_the_page_or_of_all() {
    for said in [Said::All, Said::Page] {
        for (items, pages) in [(0_usize, 1), (14, 1), (15, 1), (16, 2), (30, 2), (40, 3)] {
            let peer = found(items, said).await;
            let walk = nimchat(&peer).search_contacts(7).q("ada").items();
            assert_eq!(all(walk).await, count(0..items), "{said:?}");
            // A count that is just what came may be one of the page: an empty page tells, unless
            // the last one is shorter than one before it.
            let is_told = items == 0 || said == Said::Page || (items > 15 && items % 15 != 0);
            assert_eq!(peer.heard().len(), pages + usize::from(!is_told), "{said:?} {items}");
            let peer = found(items, said).await;
            let walk = nimchat(&peer).search_contacts(7).q("ada").items().concurrency(4);
            assert_eq!(all(walk).await, count(0..items), "{said:?}");
        }
    }
}

#[tokio::test]
async fn what_a_search_says_of_its_end_misleads_no_other_list_of_contacts() {
    for said in [Said::All, Said::Wrong] {
        let peer = found(40, said).await;
        assert_eq!(all(nimchat(&peer).list_contacts(7).items()).await, count(0..40));
        assert_eq!(sent(&peer, "page"), ["", "2", "3"], "{said:?}");
        let peer = found(40, said).await;
        let conditions = nimchat::types::FilterCondition::builder();
        let conditions =
            conditions.attribute_key("name").filter_operator(FilterOperator::IsPresent);
        let body = nimchat::types::FilterBody::builder().payload([conditions.build().unwrap()]);
        let walk = nimchat(&peer).filter_contacts(7).body(body).items();
        assert_eq!(all(walk).await, count(0..40));
        assert_eq!(sent(&peer, "page"), ["", "2", "3"], "{said:?}");
    }
}

/// Conversations, of which each tab counts so many.
async fn conversations(items: usize, counts: Value) -> Peer {
    Peer::answering(move |heard| {
        let payload = numbered_page(heard, items, 25);
        json(200, &value!({"data": {"meta": counts, "payload": payload}}))
    })
    .await
}

#[tokio::test]
async fn conversations_without_a_count_end_with_an_empty_page() {
    for (items, pages) in [
        (0, &[""][..]),
        (24, &["", "2"]),
        (25, &["", "2"]),
        (50, &["", "2", "3"]),
        (60, &["", "2", "3", "4"]),
    ] {
        for counts in [value!(null), value!({}), value!({"mine_count": 1_000})] {
            let peer = conversations(items, counts.clone()).await;
            assert_eq!(all(nimchat(&peer).list_conversations(7).items()).await, count(0..items));
            if counts["mine_count"].is_null() {
                assert_eq!(sent(&peer, "page"), pages);
            }
            let peer = conversations(items, counts).await;
            let walk = nimchat(&peer).list_conversations(7).items().concurrency(4);
            assert_eq!(all(walk).await, count(0..items));
        }
    }
}

#[tokio::test]
async fn conversations_end_with_the_count_of_the_tab_that_is_listed() {
    let counts = value!({
        "mine_count": 30, "unassigned_count": 55, "assigned_count": 80, "all_count": 105,
    });
    for (tab, items, pages) in [
        (Some(AssigneeType::Me), 30, &["", "2"][..]),
        (Some(AssigneeType::Unassigned), 55, &["", "2", "3"]),
        (Some(AssigneeType::Assigned), 80, &["", "2", "3", "4"]),
        (Some(AssigneeType::All), 105, &["", "2", "3", "4", "5"]),
        (None, 105, &["", "2", "3", "4", "5"]),
    ] {
        for concurrency in [1, 8] {
            let peer = conversations(items, counts.clone()).await;
            let request = nimchat(&peer).list_conversations(7);
            let request = match &tab {
                Some(tab) => request.assignee_type(tab.clone()),
                None => request,
            };
            let walk = request.items().concurrency(concurrency);
            assert_eq!(all(walk).await, count(0..items), "{tab:?}");
            assert_eq!(sent(&peer, "page"), pages, "{tab:?}");
        }
    }
    // A count that is too high does no harm: an empty page is the end all the same.
    let peer = conversations(60, value!({"all_count": 900})).await;
    assert_eq!(all(nimchat(&peer).list_conversations(7).items()).await, count(0..60));
    assert_eq!(sent(&peer, "page"), ["", "2", "3", "4"]);
}

#[tokio::test]
async fn the_metrics_of_agents_are_walked_over_bare_arrays() {
    for (items, pages) in [(25, &["", "2"][..]), (60, &["", "2", "3", "4"])] {
        let peer =
            Peer::answering(move |heard| json(200, &Value::from(numbered_page(heard, items, 25))))
                .await;
        let request = nimchat(&peer).get_agent_conversation_metrics(7);
        let request = request.type_(AgentReportType::Agent);
        assert_eq!(all(request.items()).await, count(0..items));
        assert_eq!(sent(&peer, "page"), pages);
        assert_eq!(sent(&peer, "type"), vec!["agent"; pages.len()]);
    }
}

// ---- By the key of an item: Zenvia Sales -------------------------------------------------------

/// What is sent as the cursor, page by page: nothing, and then these.
fn cursors_of(items: &[usize]) -> Vec<String> {
    std::iter::once(String::new()).chain(items.iter().copied().map(id)).collect()
}

/// A list of so many items, the first the newest. `before` and `after` are in time.
async fn newest_first(items: usize) -> Peer {
    Peer::answering(move |heard| {
        let place = |name: &str| heard.get(name).map(|id| in_text(&id));
        let size = heard.number("limit").unwrap();
        let here = match (place("before"), place("after")) {
            (None, None) => 0..items.min(size),
            (Some(before), None) => (before + 1).min(items)..(before + 1 + size).min(items),
            (None, Some(after)) => after.saturating_sub(size)..after,
            both => panic!("two cursors: {both:?}"),
        };
        json(200, &here.map(|item| value!({"id": id(item)})).collect())
    })
    .await
}

#[tokio::test]
async fn prospects_are_walked_by_the_id_of_the_last_one() {
    for (items, cursors) in
        [(0, &[][..]), (999, &[998]), (1_000, &[999]), (2_500, &[999, 1999, 2499])]
    {
        let peer = newest_first(items).await;
        let request = zenvia(&peer).list_prospects().search("ada");
        assert_eq!(all(request.items()).await, count(0..items));
        let cursors = cursors_of(cursors);
        assert_eq!(sent(&peer, "before"), cursors);
        // The vendor's own size is much smaller, and is not documented to be the same for all.
        assert_eq!(sent(&peer, "limit"), vec!["1000"; cursors.len()]);
        assert_eq!(sent(&peer, "search"), vec!["ada"; cursors.len()]);
    }
    let peer = newest_first(1_001).await;
    assert_eq!(all(zenvia(&peer).list_interactions().items()).await, count(0..1_001));
    assert_eq!(sent(&peer, "before"), cursors_of(&[999, 1000]));
    assert_eq!(sent(&peer, "limit"), ["1000"; 3]);
}

#[tokio::test]
async fn a_size_that_was_chosen_is_on_every_request() {
    let cursors = cursors_of(&[9, 19, 24]);
    let peer = newest_first(25).await;
    assert_eq!(all(zenvia(&peer).list_prospects().items().page_size(10)).await, count(0..25));
    assert_eq!(sent(&peer, "before"), cursors);
    assert_eq!(sent(&peer, "limit"), ["10"; 4]);
    let peer = newest_first(25).await;
    assert_eq!(all(zenvia(&peer).list_prospects().limit(10).items()).await, count(0..25));
    assert_eq!(sent(&peer, "before"), cursors);
    let peer = newest_first(20).await;
    assert_eq!(all(zenvia(&peer).list_prospects().items().page_size(10)).await, count(0..20));
    assert_eq!(sent(&peer, "before"), cursors_of(&[9, 19]));
}

#[tokio::test]
async fn prospects_are_walked_back_from_an_id() {
    let expected = count((0..30).rev());
    for backwards in [false, true] {
        let peer = newest_first(50).await;
        let items = zenvia(&peer).list_prospects().after(id(30)).items().page_size(10);
        let items = if backwards { items.backwards() } else { items };
        assert_eq!(all(items).await, expected);
        assert_eq!(sent(&peer, "after"), [30, 20, 10, 0].map(id));
        assert_eq!(sent(&peer, "before").concat(), "");
        assert_eq!(sent(&peer, "limit"), ["10"; 4]);
    }
    // Without an id to start from, there is no telling where the end is.
    let peer = newest_first(50).await;
    let error = zenvia(&peer).list_prospects().items().backwards().try_next().await;
    assert!(error.unwrap_err().is_invalid_request());
    assert!(peer.heard().is_empty());
}

#[tokio::test]
async fn a_walk_by_the_key_of_an_item_is_resumed_in_either_direction() {
    let peer = newest_first(50).await;
    let request = || zenvia(&peer).list_prospects().limit(10);
    let mut items = request().items().limit(25);
    assert_eq!(drain(&mut items).await.0, count(0..25));
    let token = shown(items.resume_token());
    assert_eq!(token, format!("forward:{}", id(19)));
    let rest = request().items().resume(token.parse().unwrap());
    assert_eq!(all(rest).await, count(20..50));

    let mut items = request().after(id(30)).items().limit(15);
    assert_eq!(drain(&mut items).await.0, count((15..30).rev()));
    let token = shown(items.resume_token());
    assert_eq!(token, format!("backward:{}", id(20)));
    let rest = request().items().resume(token.parse().unwrap());
    assert_eq!(all(rest).await, count((0..20).rev()));
}

#[tokio::test]
async fn a_vendor_that_repeats_a_page_is_answered_with_an_error() {
    let page = value!([{"id": id(1)}, {"id": id(2)}]);
    let peer = Peer::answering(move |_| json(200, &page)).await;
    let mut items = zenvia(&peer).list_prospects().items().page_size(2);
    let (taken, error) = drain(&mut items).await;
    assert_eq!(taken, [1, 2, 1, 2]);
    assert!(error.unwrap().is_pagination());
    assert_eq!(peer.heard().len(), 2);
}

// ---- Ranges of time ----------------------------------------------------------------------------

fn now() -> DateTime<Utc> {
    std::time::SystemTime::now().into()
}

fn day(day: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_700_000_000 + day * 86_400, 0).unwrap()
}

#[tokio::test]
async fn a_range_of_more_than_31_days_is_refused_before_sending() {
    let peer = newest_first(0).await;
    let client = zenvia(&peer);
    let prospects = || client.list_prospects();
    let interactions = || client.list_interactions();
    let second = TimeDelta::seconds(1);
    let refusals = [
        prospects().created_after(day(0)).created_before(day(31) + second).send().await.err(),
        interactions().created_after(day(0)).created_before(day(31) + second).send().await.err(),
        prospects().created_after(day(1)).created_before(day(0)).send().await.err(),
        prospects().created_after(now() - TimeDelta::days(32)).send().await.err(),
        prospects().created_before(now() - TimeDelta::days(32)).send().await.err(),
        prospects().created_after(now() + TimeDelta::days(1)).send().await.err(),
        interactions().created_after(now() - TimeDelta::days(32)).send().await.err(),
        prospects().created_after(day(0)).created_before(day(40)).csv().await.err(),
        prospects().created_after(day(0)).created_before(day(40)).items().try_next().await.err(),
    ];
    for refusal in refusals {
        let error = refusal.unwrap();
        assert!(error.is_invalid_request() && error.attempts() == 0, "{error:?}");
        let text = error.to_string();
        assert!(text.contains("`created"), "{text}");
    }
    assert!(peer.heard().is_empty());
}

#[tokio::test]
async fn a_range_of_31_days_is_sent() {
    let peer = Peer::answering(|_| json(200, &value!([]))).await;
    let client = zenvia(&peer);
    let prospects = || client.list_prospects();
    prospects().created_after(day(0)).created_before(day(31)).send().await.unwrap();
    prospects().created_after(now() - TimeDelta::days(30)).send().await.unwrap();
    prospects().created_before(now() - TimeDelta::days(30)).send().await.unwrap();
    // The present is a little later when it is sent.
    prospects().created_after(now() - TimeDelta::days(31)).send().await.unwrap();
    assert_eq!(peer.heard().len(), 4);
    assert_eq!(peer.heard()[0].get("createdAfter").unwrap(), "2023-11-14T22:13:20Z");
}

fn moment(heard: &Heard, name: &str) -> DateTime<Utc> {
    heard.get(name).unwrap().parse().unwrap()
}

/// A vendor with an item per day that sends those of a range.
async fn one_a_day() -> Peer {
    Peer::answering(|heard| {
        let (from, to) = (moment(heard, "createdAfter"), moment(heard, "createdBefore"));
        let before = heard.get("before").map_or(1_000, |id| in_text(&id));
        // The newest first, at noon.
        let here = (0..92).rev().filter(|item| {
            let at = day(i64::try_from(*item).unwrap()) + TimeDelta::hours(12);
            from <= at && at < to && *item < before
        });
        let size = heard.number("limit").unwrap();
        json(200, &here.take(size).map(|item| value!({"id": id(item)})).collect())
    })
    .await
}

#[tokio::test]
async fn a_quarter_is_walked_in_three_windows_newest_first_without_a_gap() {
    let peer = one_a_day().await;
    let client = zenvia(&peer);
    let walk = windows::walk(day(0), day(92), |window| {
        client.list_prospects().created_after(window.from).created_before(window.to).limit(20)
    });
    let items = walk.try_collect().await.unwrap();
    let numbers = count(items.iter().map(Numbered::number));
    assert_eq!(numbers, count((0..92).rev()));
    let ranges: Vec<_> = peer
        .heard()
        .iter()
        .map(|it| (moment(it, "createdAfter"), moment(it, "createdBefore")))
        .collect();
    let mut windows = ranges.clone();
    windows.dedup();
    assert_eq!(windows, [(day(61), day(92)), (day(30), day(61)), (day(0), day(30))]);
    // Each of them in pages of its own, of which the last one is empty.
    assert_eq!(ranges.len(), 9);
    let pages = [[72, 61], [41, 30], [10, 0]];
    assert_eq!(sent(&peer, "before"), pages.map(|it| cursors_of(&it)).concat());
}

#[tokio::test]
async fn windows_are_a_stream_and_nothing_is_sent_before_it_is_asked() {
    let peer = one_a_day().await;
    let client = zenvia(&peer);
    let walk = windows::walk(day(0), day(92), |window| {
        client.list_prospects().created_after(window.from).created_before(window.to)
    });
    assert!(peer.heard().is_empty());
    let taken: Vec<_> = walk.take(40).map(|it| it.unwrap().number()).collect().await;
    assert_eq!(taken, count((52..92).rev()));
    // Two pages of the first window, and one of the second.
    assert_eq!(peer.heard().len(), 3, "the third window was not needed");
}

#[tokio::test]
async fn an_error_ends_a_walk_over_windows() {
    let peer = Peer::replying([
        json(200, &value!([{"id": id(9)}])),
        json(503, &value!({"message": "busy"})),
    ])
    .await;
    let client = zenvia(&peer);
    let mut walk = windows::walk(day(0), day(92), |window| {
        client.list_prospects().created_after(window.from).created_before(window.to)
    });
    assert_eq!(walk.try_next().await.unwrap().unwrap().number(), 9);
    assert_eq!(walk.try_next().await.unwrap_err().status().unwrap(), 503);
    assert!(walk.try_next().await.unwrap().is_none());
    assert_eq!(peer.heard().len(), 2);
}

#[tokio::test]
async fn a_range_that_ends_before_it_starts_is_refused_and_an_empty_one_is_empty() {
    let peer = one_a_day().await;
    let client = zenvia(&peer);
    let request = |window: windows::Window| {
        client.list_prospects().created_after(window.from).created_before(window.to)
    };
    let mut walk = windows::walk(day(1), day(0), request);
    assert!(walk.try_next().await.unwrap_err().is_invalid_request());
    assert!(walk.try_next().await.unwrap().is_none());
    let mut walk = windows::walk(day(1), day(1), request);
    assert!(walk.try_next().await.unwrap().is_none());
    assert!(peer.heard().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_csv_of_a_long_range_is_downloaded_in_a_task_of_its_own() {
    let peer = Peer::answering(|heard| {
        let from = moment(heard, "createdAfter");
        peer::reply(200, "text/csv", format!("id,from\n7,{}", from.timestamp()).as_bytes())
    })
    .await;
    let client = zenvia(&peer);
    let task = tokio::spawn(async move {
        let mut csv = windows::csv(day(0), day(62), |window| {
            client.list_prospects().created_after(window.from).created_before(window.to).csv()
        });
        let mut all = Vec::new();
        while let Some(rows) = csv.chunk().await? {
            all.extend_from_slice(&rows);
        }
        Ok::<_, Error>(String::from_utf8(all).unwrap())
    });
    let expected = format!("id,from\n7,{}\n7,{}\n", day(31).timestamp(), day(0).timestamp());
    assert_eq!(task.await.unwrap().unwrap(), expected);
    assert_eq!(peer.heard().len(), 2);
}

#[tokio::test]
async fn a_range_without_a_beginning_is_walked_window_by_window() {
    let peer = Peer::answering(|_| json(200, &value!([{"id": id(1)}]))).await;
    let client = zenvia(&peer);
    let request = |window: windows::Window| {
        client.list_prospects().created_after(window.from).created_before(window.to)
    };
    let first = DateTime::<Utc>::MIN_UTC;
    let mut walk = windows::walk(first, now(), request);
    assert_eq!(walk.try_next().await.unwrap().unwrap().number(), 1);
    assert_eq!(peer.heard().len(), 1);
    assert_eq!(windows::split(first, first + TimeDelta::days(40)).len(), 2);
}

// ---- By the key of an item: messages of Nimchat ------------------------------------------------

/// The messages 1 to so many, in pages with the oldest on top: the last 20, the 20 before an id,
/// or the first 100 after one.
fn messages(heard: &Heard, items: usize) -> Vec<Value> {
    let here = match (heard.number("before"), heard.number("after")) {
        (None, None) => items.saturating_sub(20) + 1..items + 1,
        (Some(before), None) => before.saturating_sub(20).max(1)..before,
        (None, Some(after)) => after + 1..items.min(after + 100) + 1,
        both => panic!("two cursors: {both:?}"),
    };
    here.map(|id| value!({"id": id, "content": "hello"})).collect()
}

#[tokio::test]
async fn messages_are_walked_from_the_newest_on_across_ascending_pages() {
    for (items, cursors) in
        [(0, &[""][..]), (19, &["", "1"]), (20, &["", "1"]), (45, &["", "26", "6", "1"])]
    {
        for bare in [false, true] {
            let peer = Peer::answering(move |heard| {
                let payload = Value::from(messages(heard, items));
                let page = if bare { payload } else { value!({"meta": {}, "payload": payload}) };
                json(200, &page)
            })
            .await;
            let walk = nimchat(&peer).list_messages(7, 8).items();
            assert_eq!(all(walk).await, count((1..=items).rev()));
            assert_eq!(sent(&peer, "before"), cursors);
            assert_eq!(sent(&peer, "after").concat(), "");
        }
    }
}

#[tokio::test]
async fn messages_are_walked_back_from_an_id() {
    let peer =
        Peer::answering(|heard| json(200, &value!({"meta": {}, "payload": messages(heard, 250)})))
            .await;
    let walk = nimchat(&peer).list_messages(7, 8).after(5).items();
    // Backwards through a list with the newest first is forwards in time.
    assert_eq!(all(walk).await, count(6..=250));
    assert_eq!(sent(&peer, "after"), ["5", "105", "205", "250"]);
    assert_eq!(sent(&peer, "before").concat(), "");

    let error = nimchat(&peer).list_messages(7, 8).items().backwards().try_next().await;
    assert!(error.unwrap_err().is_invalid_request());
    let both = nimchat(&peer).list_messages(7, 8).after(5).before(9).items().try_next().await;
    assert!(both.unwrap_err().is_invalid_request());
    assert_eq!(peer.heard().len(), 4);
}

#[tokio::test]
async fn public_messages_are_walked_from_the_newest_on() {
    let peer = Peer::answering(|heard| json(200, &Value::from(messages(heard, 45)))).await;
    let request = nimchat(&peer).list_public_messages("inbox", "contact", 8);
    assert_eq!(all(request.items()).await, count((1..=45).rev()));
    assert_eq!(sent(&peer, "before"), ["", "26", "6", "1"]);
    assert!(peer.heard().iter().all(|it| it.header("api-access-token").is_none()));
    let request = nimchat(&peer).list_public_messages("inbox", "contact", 8);
    let error = request.items().backwards().try_next().await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
}

// ---- By the vendor's cursor: Prokeep -----------------------------------------------------------

#[tokio::test]
async fn the_vendors_own_cursors_still_lead_on() {
    let page = |id: &str, more: bool| {
        json(
            200,
            &value!({
                "data": [{"id": id}],
                "next_cursor": format!("after {id}"),
                "has_next_page": more,
            }),
        )
    };
    let peer = Peer::replying([page("c-1", true), page("c-2", true), page("c-3", false)]).await;
    let client = prokeep::connect("acme").credentials("user", "password");
    let client = client.base_url(peer.address()).build().unwrap();
    let contacts = client.list_contacts().first(1).items().try_collect().await.unwrap();
    let ids: Vec<_> = contacts.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["c-1", "c-2", "c-3"]);
    assert_eq!(sent(&peer, "after"), ["", "after c-1", "after c-2"]);
    assert_eq!(sent(&peer, "first"), ["1", "1", "1"]);
}

// ---- All lists ---------------------------------------------------------------------------------

/// Every name by which the vendors turn pages.
const PAGING: [&str; 12] = [
    "page",
    "page[offset]",
    "page[limit]",
    "page[number]",
    "page[size]",
    "offset",
    "limit",
    "before",
    "after",
    "cursor",
    "first",
    "last",
];

#[test]
fn every_list_that_takes_paging_parameters_can_be_walked_or_says_why_not() {
    let vendors =
        [("prokeep", 8), ("zenvia-sales", 2), ("carium-courier", 42), ("proto", 0), ("nimchat", 8)];
    let mut missing = Vec::new();
    for (vendor, expected) in vendors {
        let path = format!("{}/../specs/{vendor}.yaml", env!("CARGO_MANIFEST_DIR"));
        let described = xtask::spec::load::load(Path::new(&path)).unwrap();
        let (mut walked, mut unpaged) = (0, 0);
        for located in document::operations(&described).unwrap() {
            let id = document::text(located.operation, "operationId");
            let says = |key: &str| located.operation.get(key).is_some();
            let places = [located.item, located.operation];
            let takes_pages = places
                .into_iter()
                .flat_map(|place| document::list(&place["parameters"]))
                .map(|it| document::resolve(&described, it, &located.pointer).unwrap().value)
                .any(|it| PAGING.contains(&document::text(it, "name").as_str()));
            match (says("x-switchboard-pagination"), says("x-switchboard-unpaged")) {
                (true, true) => panic!("{vendor} {id} is walked and says why not"),
                (true, false) => walked += 1,
                (false, true) => unpaged += 1,
                (false, false) if takes_pages => missing.push(format!("{vendor} {id}")),
                (false, false) => {}
            }
        }
        println!("{vendor:<15} {walked:>3} lists are walked, {unpaged} say why they are not");
        assert_eq!(walked, expected, "{vendor}");
    }
    assert_eq!(missing, [""; 0]);
}
