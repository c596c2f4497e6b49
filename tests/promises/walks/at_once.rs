//! Several pages at once.

use crate::numbered::{Numbered, all, count, drain, sent, sent_at_once, shown};
use crate::offsets::{Offsets, channels};
use serde_json::json;
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier, Condvar, Mutex};
use std::time::Duration;
use switchboard::Retry;
use switchboard::paginate::Paginate;
use switchboard::{carium_courier, prokeep};
use switchboard_core::Paged;
use switchboard_tests::clients::{carium, nimchat, zenvia};
use switchboard_tests::server::{Reply, Server};

/// How many requests are being answered now, and the most at any time.
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

/// The pages that were answered.
#[derive(Default)]
struct Answered {
    pages: Mutex<BTreeSet<usize>>,
    changed: Condvar,
}

impl Answered {
    fn add(&self, page: usize) {
        self.pages.lock().unwrap().insert(page);
        self.changed.notify_all();
    }

    fn wait_for(&self, page: usize) {
        let pages = self.pages.lock().unwrap();
        drop(self.changed.wait_while(pages, |pages| !pages.contains(&page)).unwrap());
    }
}

#[tokio::test]
async fn several_pages_are_fetched_at_once_and_come_in_their_order() {
    const AT_ONCE: usize = 3;
    for total in [true, false] {
        let list = Offsets { items: 500, total, most: 100, short: None };
        let in_flight = Arc::new(InFlight::default());
        // After the first page, pages wait until three of them have been requested, and are then
        // answered in reverse order.
        let barrier = Arc::new(Barrier::new(AT_ONCE));
        let answered = Arc::new(Answered::default());
        let server = Server::answering({
            let in_flight = Arc::clone(&in_flight);
            move |request| {
                in_flight.enter();
                let page = request.number("page[offset]").unwrap_or(0) / 50;
                if (1..=9).contains(&page) {
                    barrier.wait();
                    if page % AT_ONCE != 0 {
                        answered.wait_for(page + 1);
                    }
                    answered.add(page);
                }
                in_flight.leave();
                list.page(request)
            }
        });
        let items = channels(&server).concurrency(AT_ONCE);
        assert_eq!(all(items).await, count(0..500));
        assert_eq!(in_flight.most.load(Ordering::SeqCst), AT_ONCE);
        let offsets: BTreeSet<_> = sent(&server, "page[offset]").into_iter().collect();
        assert_eq!(offsets.len(), server.requests().len(), "no page is asked for twice");
        if total {
            assert_eq!(
                server.requests().len(),
                11,
                "a total says how far it is worth to look ahead"
            );
        }
    }
}

#[tokio::test]
async fn no_more_pages_than_said_are_on_their_way() {
    for concurrency in [1, 2, 5, 64] {
        let in_flight = Arc::new(InFlight::default());
        let server = Server::answering({
            let in_flight = Arc::clone(&in_flight);
            move |request| {
                in_flight.enter();
                // Time for other requests to arrive.
                for _ in 0..50 {
                    std::thread::yield_now();
                }
                in_flight.leave();
                Offsets::of(990).page(request)
            }
        });
        let items = channels(&server).page_size(10).concurrency(concurrency);
        assert_eq!(all(items).await, count(0..990));
        let most = in_flight.most.load(Ordering::SeqCst);
        assert!(most <= concurrency, "{most} requests at once with concurrency({concurrency})");
        assert_eq!(server.requests().len(), 100);
    }
}

#[tokio::test]
async fn whole_pages_are_fetched_at_once_too() {
    let server = Offsets::of(230).server();
    let pages = carium(&server).list_messaging_channels().pages().concurrency(3);
    let pages = pages.try_collect().await.unwrap();
    let sizes: Vec<_> = pages.iter().map(|page| page.data.len()).collect();
    assert_eq!(sizes, [50, 50, 50, 50, 30]);
    let first: Vec<_> = pages.iter().map(|page| page.data[0].number()).collect();
    assert_eq!(first, [0, 50, 100, 150, 200]);
    assert_eq!(server.requests().len(), 5);
}

#[tokio::test]
async fn pages_beyond_an_end_that_nobody_knew_are_dropped() {
    for items in [0, 49, 50, 120, 200, 201] {
        let server = Offsets::of(items).without_total().server();
        let walk = channels(&server).concurrency(8);
        assert_eq!(all(walk).await, count(0..items));
        // Even one that fails: pages that do not exist do not concern the caller.
        let server = Server::answering(move |heard| {
            if heard.number("page[offset]").unwrap_or(0) > items {
                return Reply::json(500, &json!({"errors": [{"detail": "beyond the end"}]}));
            }
            Offsets::of(items).without_total().page(heard)
        });
        assert_eq!(all(channels(&server).concurrency(8)).await, count(0..items));
    }
}

#[tokio::test]
async fn an_error_in_a_later_page_comes_in_its_turn() {
    // The page before the failing one is held back until the failure has been answered.
    let failed = Answered::default();
    let server = Server::answering(move |request| {
        match request.number("page[offset]") {
            Some(50) => failed.wait_for(100),
            Some(100) => {
                failed.add(100);
                return Reply::json(503, &json!({"errors": [{"detail": "busy"}]}));
            }
            _ => {}
        }
        Offsets::of(300).page(request)
    });
    let mut items = channels(&server).concurrency(4);
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
            let server = list.server();
            let mut items = channels(&server).concurrency(8).limit(limit);
            assert_eq!(drain(&mut items).await.0, count(0..limit));
            assert_eq!(sent_at_once(&server, "page[offset]"), offsets, "limit({limit})");
        }
    }
}

#[tokio::test]
async fn a_call_between_items_does_not_wait_for_a_page_ahead_that_renews_the_token() {
    let server = Server::answering(|heard| match heard.call().as_str() {
        "POST /identity/v1/login/" => {
            Reply::json(200, &json!({"access-token": "token", "token-type": "Bearer"}))
        }
        _ => Offsets::of(150).page(heard),
    });
    let login = carium_courier::Login::new("ada", "password").into_credential();
    let connect = carium_courier::connect().credential(login).retry(Retry::none());
    let client = connect.base_url(format!("{}/courier", server.url())).build().unwrap();
    let mut items = client.list_messaging_channels().items().prefetch(true);
    let mut taken = Vec::new();
    while let Some(item) = items.try_next().await.unwrap() {
        taken.push(item.number());
        let other = client.list_messaging_channels().page_limit(1).send();
        // Only a call that waits forever takes this long.
        tokio::time::timeout(Duration::from_secs(20), other).await.unwrap().unwrap();
        if taken.len() % 50 == 0 {
            // The token expires, and the next item triggers a request for the page after next.
            tokio::time::pause();
            tokio::time::advance(Duration::from_secs(3600)).await;
            tokio::time::resume();
        }
    }
    assert_eq!(taken, count(0..150));
    let logins = server.calls().iter().filter(|it| it.starts_with("POST")).count();
    assert_eq!(logins, 3);
}

#[tokio::test]
async fn more_than_64_pages_at_once_are_refused() {
    let server = Offsets::of(500).server();
    for pages in [65, usize::MAX] {
        let error = channels(&server).concurrency(pages).try_next().await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
    }
    assert!(server.requests().is_empty());
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
    let server = Server::answering(|_| Reply::json(200, &json!({"data": []})));
    let prokeep = prokeep::connect("acme").credentials("user", "password");
    let prokeep = prokeep.base_url(server.url()).retry(Retry::none()).build().unwrap();
    refused(prokeep.list_contacts()).await;
    refused(prokeep.list_users()).await;
    refused(zenvia(&server).list_prospects()).await;
    refused(nimchat(&server).list_messages(1, 2)).await;
    assert!(server.requests().is_empty());
    // One at a time is how they are walked anyway.
    assert!(prokeep.list_contacts().items().concurrency(1).try_next().await.unwrap().is_none());
    // Zero at a time makes no sense.
    let error = channels(&server).concurrency(0).try_next().await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert_eq!(server.requests().len(), 1);
}
