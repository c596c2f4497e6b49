//! By offset: Carium Courier.

use crate::numbered::{all, count, drain, sent, shown};
use serde_json::json;
use std::collections::BTreeSet;
use switchboard::carium_courier;
use switchboard::paginate::{Items, Paginate};
use switchboard_tests::clients::carium;
use switchboard_tests::server::{Recorded, Reply, Server};

/// How a list of Carium answers.
#[derive(Clone, Copy)]
pub(crate) struct Offsets {
    pub(crate) items: usize,
    /// Whether it says how many there are.
    pub(crate) total: bool,
    /// How many items it sends at most, whatever the request says.
    pub(crate) most: usize,
    /// Where it sends fewer than anywhere else, and how many.
    pub(crate) short: Option<(usize, usize)>,
}

impl Offsets {
    pub(crate) const fn of(items: usize) -> Self {
        Self { items, total: true, most: 100, short: None }
    }

    pub(crate) const fn without_total(self) -> Self {
        Self { total: false, ..self }
    }

    pub(crate) fn page(self, heard: &Recorded) -> Reply {
        let start = heard.number("page[offset]").unwrap_or(0);
        let size = heard.number("page[limit]").unwrap_or(50).min(self.most);
        let size = self.short.filter(|(at, _)| *at == start).map_or(size, |(_, held)| held);
        let here = start.min(self.items)..(start + size).min(self.items);
        let data: Vec<_> = here
            .map(|item| json!({"id": format!("c-{item}"), "type": "items", "attributes": {}}))
            .collect();
        let meta = if self.total {
            json!({"page[offset]": start, "page[total]": self.items})
        } else {
            json!({})
        };
        Reply::json(200, &json!({"data": data, "meta": meta}))
    }

    pub(crate) fn server(self) -> Server {
        Server::answering(move |heard| self.page(heard))
    }
}

pub(crate) fn channels(
    server: &Server,
) -> Items<carium_courier::operations::ListMessagingChannels> {
    carium(server).list_messaging_channels().items()
}

#[tokio::test]
async fn a_total_that_a_shorter_page_reaches_ends_a_walk_by_offset() {
    // A total equal to the number of items received could be the count of the page, so one more
    // page is requested.
    for (items, offsets) in [
        (0, &[""][..]),
        (1, &["", "1"]),
        (50, &["", "50"]),
        (51, &["", "50"]),
        (100, &["", "50", "100"]),
        (120, &["", "50", "100"]),
    ] {
        let server = Offsets::of(items).server();
        assert_eq!(all(channels(&server)).await, count(0..items));
        assert_eq!(sent(&server, "page[offset]"), offsets);
        // The vendor's default size applies until one is chosen.
        assert_eq!(sent(&server, "page[limit]").concat(), "");
    }
}

#[tokio::test]
async fn an_empty_page_ends_a_walk_by_offset_that_knows_no_total() {
    for (items, offsets) in
        [(0, &[""][..]), (1, &["", "1"]), (50, &["", "50"]), (120, &["", "50", "100", "120"])]
    {
        let server = Offsets::of(items).without_total().server();
        assert_eq!(all(channels(&server)).await, count(0..items));
        assert_eq!(sent(&server, "page[offset]"), offsets);
    }
    let server = Server::replying([Reply::json(200, &json!({"data": []}))]);
    assert_eq!(all(channels(&server)).await, count([]));
}

#[tokio::test]
async fn a_vendor_that_sends_less_than_was_asked_for_loses_nothing() {
    for concurrency in [1, 3] {
        let server = Offsets { most: 30, ..Offsets::of(100) }.server();
        let items = channels(&server).concurrency(concurrency);
        assert_eq!(all(items).await, count(0..100));
        if concurrency == 1 {
            assert_eq!(sent(&server, "page[offset]"), ["", "30", "60", "90"]);
        }
    }
}

#[tokio::test]
async fn a_short_page_in_the_middle_neither_loses_nor_doubles_an_item() {
    for concurrency in 1..=6 {
        for held in [1, 20, 49] {
            let list = Offsets { short: Some((50, held)), ..Offsets::of(250) };
            let server = list.server();
            let items = channels(&server).concurrency(concurrency);
            assert_eq!(all(items).await, count(0..250), "{concurrency} {held}");
        }
    }
}

#[tokio::test]
async fn a_chosen_page_size_is_on_every_request() {
    let server = Offsets::of(45).server();
    assert_eq!(all(channels(&server).page_size(20)).await, count(0..45));
    assert_eq!(sent(&server, "page[limit]"), ["20", "20", "20"]);
    assert_eq!(sent(&server, "page[offset]"), ["", "20", "40"]);

    let server = Offsets::of(45).server();
    let request = carium(&server).list_messaging_channels().page_limit(20).page_offset(10);
    assert_eq!(all(request.items()).await, count(10..45));
    assert_eq!(sent(&server, "page[limit]"), ["20", "20"]);
    assert_eq!(sent(&server, "page[offset]"), ["10", "30"]);

    let server = Offsets::of(45).server();
    let error = channels(&server).page_size(51).try_next().await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn filters_are_on_every_request() {
    let server = Offsets::of(120).server();
    let request = carium(&server).list_messaging_channels().organization_id("o 1");
    assert_eq!(all(request.items()).await, count(0..120));
    assert_eq!(sent(&server, "organization-id"), ["o 1"; 3]);
}

#[tokio::test]
async fn required_paging_parameters_are_always_sent_by_a_walk() {
    for (size, concurrency) in [(None, 1), (Some(40), 1), (None, 3)] {
        let server = Offsets::of(250).server();
        let request = carium(&server).list_video_participants();
        let request = request.individual_id("i-1").video_channel_id("v-1");
        let mut items = request.items().concurrency(concurrency);
        if let Some(size) = size {
            items = items.page_size(size);
        }
        assert_eq!(all(items).await, count(0..250));
        let size = size.unwrap_or(100).to_string();
        let mut offsets = BTreeSet::new();
        for heard in server.requests() {
            assert_eq!(heard.get("page[limit]"), Some(size.clone()));
            assert_eq!(heard.get("individual-id").as_deref(), Some("i-1"));
            assert_eq!(heard.get("video-channel-id").as_deref(), Some("v-1"));
            offsets.insert(heard.number("page[offset]").unwrap());
        }
        assert_eq!(offsets.len(), server.requests().len(), "each page once");
        assert!(offsets.contains(&0));
    }
}

#[tokio::test]
async fn a_walk_by_offset_is_resumed_in_the_middle() {
    for concurrency in [1, 4] {
        let server = Offsets::of(230).server();
        let mut items = channels(&server).concurrency(concurrency).limit(70);
        assert_eq!(drain(&mut items).await.0, count(0..70));
        let token = shown(items.resume_token());
        assert_eq!(token, "forward:50");
        let before = server.requests().len();
        let rest = channels(&server).resume(token.parse().unwrap()).concurrency(concurrency);
        // The page in the middle is repeated, and nothing before it.
        assert_eq!(all(rest).await, count(50..230));
        let mut offsets = sent(&server, "page[offset]").split_off(before);
        offsets.sort_by_key(|offset| offset.parse::<usize>().unwrap());
        assert_eq!(offsets, ["50", "100", "150", "200"]);
    }
    let server = Offsets::of(230).server();
    let error = channels(&server).resume("forward:abc".parse().unwrap()).try_next().await;
    assert!(error.unwrap_err().is_invalid_request());
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_list_by_offset_has_no_way_back() {
    let server = Offsets::of(10).server();
    let error = channels(&server).backwards().try_next().await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert!(server.requests().is_empty());
}
