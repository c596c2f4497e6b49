//! Promise: a walk hands out each item once, whatever the vendor says of its list, and an item that
//! does not decode costs nothing but itself.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "../src/peer.rs"]
mod peer;

use futures::StreamExt;
use peer::{Heard, Peer, carium, json, nimchat, prokeep, reply, zenvia};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json as value};
use switchboard::paginate::{Items, Paged, Paginate, ResumeToken};
use switchboard::zenvia_sales::windows;
use switchboard::{Error, carium_courier, nimchat, prokeep, zenvia_sales};
use tokio::runtime::Runtime;

// ---- What comes out ----------------------------------------------------------------------------

/// What has an id that ends with its number.
trait Identified {
    fn id(&self) -> String;
}

macro_rules! identified {
    ($($item:path)+) => {$(
        impl Identified for $item {
            fn id(&self) -> String {
                self.id.to_string()
            }
        }
    )+};
}

identified! {
    carium_courier::types::MessagingChannel
    nimchat::types::Contact
    nimchat::types::Message
    prokeep::types::Contact
    zenvia_sales::types::Prospect
}

fn number(item: &impl Identified) -> usize {
    item.id().rsplit('-').next().unwrap().parse().unwrap()
}

/// The numbers of all items, and the errors in their places.
async fn outcome<R: Paged<Item: Identified>>(items: &mut Items<R>) -> Vec<Result<usize, Error>> {
    let mut all = Vec::new();
    while let Some(item) = items.next().await {
        all.push(item.map(|item| number(&item)));
        assert!(all.len() < 2_000, "a walk without end");
    }
    all
}

/// The numbers of all items of a walk that nothing disturbs.
async fn all<R: Paged<Item: Identified>>(mut items: Items<R>) -> Vec<usize> {
    let all = outcome(&mut items).await;
    assert!(items.resume_token().is_none(), "it is complete");
    all.into_iter().collect::<Result<_, _>>().unwrap()
}

// ---- Random servers ----------------------------------------------------------------------------

/// What a server says of the length of its list.
#[derive(Clone, Copy, Debug)]
enum Told {
    Nothing,
    Null,
    Right,
    PerPage,
    Wrong(i64),
}

fn told() -> impl Strategy<Value = Told> {
    prop_oneof![
        Just(Told::Nothing),
        Just(Told::Null),
        Just(Told::Right),
        Just(Told::PerPage),
        (-1..120_i64).prop_map(Told::Wrong),
    ]
}

/// A list, and what of it a server sends.
#[derive(Clone, Debug)]
struct List {
    items: usize,
    /// How many it sends at most, whatever is asked for.
    cap: usize,
    told: Told,
    /// Whether it tells the size of its pages.
    tells_size: bool,
    /// How many pages the client asks for at once.
    concurrency: usize,
}

fn list() -> impl Strategy<Value = List> {
    let parts = (0..100_usize, 1..30_usize, told(), any::<bool>(), 1..5_usize);
    parts.prop_map(|(items, cap, told, tells_size, concurrency)| List {
        items,
        cap,
        told,
        tells_size,
        concurrency,
    })
}

impl List {
    /// The part of the list that starts there.
    fn part(&self, start: usize, size: usize) -> std::ops::Range<usize> {
        start.min(self.items)..(start + size).min(self.items)
    }

    fn meta(&self, (total, size): (&str, &str), held: usize, used: usize) -> Value {
        let mut meta = value!({});
        match self.told {
            Told::Nothing => {}
            Told::Null => meta[total] = Value::Null,
            Told::Right => meta[total] = self.items.into(),
            Told::PerPage => meta[total] = held.into(),
            Told::Wrong(wrong) => meta[total] = wrong.into(),
        }
        if self.tells_size {
            meta[size] = used.into();
        }
        meta
    }
}

/// Checks a promise against many random lists.
fn for_lists<F: Future<Output = ()>>(promise: impl Fn(List) -> F) {
    let runtime = Runtime::new().unwrap();
    let mut runner = TestRunner::new(Config { cases: 150, ..Config::default() });
    let run = |list: List| {
        runtime.block_on(promise(list));
        Ok(())
    };
    runner.run(&list(), run).unwrap();
}

#[test]
fn a_list_by_offset_is_whole_whatever_is_told_of_its_length() {
    for_lists(async |list| {
        let (items, concurrency) = (list.items, list.concurrency);
        let peer = Peer::answering(move |heard| {
            let start = heard.number("page[offset]").unwrap_or(0);
            let size = heard.number("page[limit]").unwrap_or(50).min(list.cap);
            let here = list.part(start, size);
            let meta = list.meta(("page[total]", "page[limit]"), here.len(), size);
            let data: Vec<_> = here
                .map(|item| value!({"id": format!("c-{item}"), "type": "x", "attributes": {}}))
                .collect();
            json(200, &value!({"data": data, "meta": meta}))
        })
        .await;
        let walk = carium(&peer).list_messaging_channels().items().concurrency(concurrency);
        assert_eq!(all(walk).await, (0..items).collect::<Vec<_>>());
    });
}

#[test]
fn a_list_by_page_number_is_whole_whatever_is_told_of_its_length() {
    for_lists(async |list| {
        let (items, concurrency) = (list.items, list.concurrency);
        let peer = Peer::answering(move |heard| {
            let page = heard.number("page").unwrap_or(1);
            let here = list.part((page - 1) * list.cap, list.cap);
            let meta = list.meta(("count", "size"), here.len(), list.cap);
            let payload: Vec<_> = here.map(|id| value!({"id": id})).collect();
            json(200, &value!({"meta": meta, "payload": payload}))
        })
        .await;
        let walk = nimchat(&peer).list_contacts(7).items().concurrency(concurrency);
        assert_eq!(all(walk).await, (0..items).collect::<Vec<_>>());
    });
}

#[test]
fn a_list_by_the_key_of_an_item_is_whole_however_few_items_a_page_has() {
    for_lists(async |list| {
        let items = list.items;
        let peer = Peer::answering(move |heard| {
            let before = heard.get("before").map(|id| id.parse::<usize>().unwrap());
            let size = heard.number("limit").unwrap().min(list.cap);
            let here = list.part(before.map_or(0, |before| before + 1), size);
            json(200, &here.map(|item| value!({"id": format!("{item:024}")})).collect())
        })
        .await;
        let walk = zenvia(&peer).list_prospects().items();
        assert_eq!(all(walk).await, (0..items).collect::<Vec<_>>());
    });
}

#[test]
fn messages_are_whole_however_few_a_page_has() {
    for_lists(async |list| {
        let items = list.items;
        let peer = Peer::answering(move |heard| {
            let end = heard.number("before").map_or(items, |before| before.min(items));
            let here = end.saturating_sub(list.cap)..end;
            let payload: Vec<_> = here.map(|id| value!({"id": id, "content": "hello"})).collect();
            json(200, &value!({"meta": {}, "payload": payload}))
        })
        .await;
        let walk = nimchat(&peer).list_messages(7, 8).items();
        assert_eq!(all(walk).await, (0..items).rev().collect::<Vec<_>>());
    });
}

/// A server that knows nothing of pages: it sends all of its contacts each time.
async fn pageless(items: usize, count: Option<usize>) -> Peer {
    Peer::answering(move |_| {
        let payload: Vec<_> = (0..items).map(|id| value!({"id": id})).collect();
        json(200, &value!({"meta": {"count": count}, "payload": payload}))
    })
    .await
}

#[tokio::test]
async fn a_vendor_that_knows_no_pages_is_not_walked_for_ever() {
    for concurrency in [1, 4] {
        let peer = pageless(40, Some(40)).await;
        let walk = nimchat(&peer).list_contacts(7).items().concurrency(concurrency);
        assert_eq!(all(walk).await, (0..40).collect::<Vec<_>>());

        let peer = pageless(40, None).await;
        let mut walk = nimchat(&peer).list_contacts(7).items().concurrency(concurrency);
        let mut outcome = outcome(&mut walk).await;
        let error = outcome.pop().unwrap().unwrap_err();
        assert!(error.is_pagination(), "{error}");
        let taken: Vec<_> = outcome.into_iter().map(Result::unwrap).collect();
        assert_eq!(taken, (0..40).collect::<Vec<_>>());
    }
}

// ---- Items that do not decode ------------------------------------------------------------------

/// Three pages of Prokeep's contacts, each with three of them, where the second one holds this in
/// place of the contact 4.
async fn contacts(broken: &str) -> Peer {
    let broken = broken.to_owned();
    Peer::answering(move |heard| {
        let page: usize = heard.get("after").map_or(0, |after| after.parse().unwrap());
        let items: Vec<String> = (page * 3..page * 3 + 3)
            .map(|item| match item {
                4 => broken.clone(),
                item => format!(r#"{{"id": "c-{item}"}}"#),
            })
            .collect();
        let (next, more) = (page + 1, page < 2);
        let text = format!(
            r#"{{"data": [{}], "next_cursor": "{next}", "has_next_page": {more}}}"#,
            items.join(", ")
        );
        reply(200, "application/json", text.as_bytes())
    })
    .await
}

const BROKEN: &str = r#"{"id": 44, "first_name": "Ada",  "phone_number": "+15550100"}"#;

#[tokio::test]
async fn an_item_that_does_not_decode_is_an_error_in_its_place_and_the_walk_goes_on() {
    for prefetch in [false, true] {
        let peer = contacts(BROKEN).await;
        let mut items = prokeep(&peer).list_contacts().items().prefetch(prefetch);
        let all = outcome(&mut items).await;
        assert_eq!(all.len(), 9);
        for (place, item) in all.into_iter().enumerate() {
            match item {
                Ok(number) => assert_eq!(number, place),
                Err(error) => {
                    assert_eq!(place, 4);
                    assert!(error.is_decode(), "{error}");
                    assert_eq!(error.json_path(), Some("data[1].id"));
                    assert_eq!(error.body().unwrap(), BROKEN);
                    assert_eq!(error.operation().unwrap().id(), "list_contacts");
                    assert_eq!((error.attempts(), error.status().unwrap().as_u16()), (1, 200));
                    assert_eq!(error.request_id(), Some("req-7"));
                }
            }
        }
        assert!(items.resume_token().is_none());
        assert_eq!(peer.heard().len(), 3);
    }
}

#[tokio::test]
async fn a_resume_token_stands_behind_an_item_that_does_not_decode() {
    let peer = contacts(BROKEN).await;
    let mut items = prokeep(&peer).list_contacts().items();
    while items.try_next().await.is_ok() {}
    let token = items.resume_token().unwrap();
    assert_eq!(token.to_string(), "forward+2:1");
    assert_eq!(token.to_string().parse::<ResumeToken>().unwrap(), token);
    // The token leads behind it, also when nothing was asked for yet.
    let rest = prokeep(&peer).list_contacts().items().resume(token.clone());
    assert_eq!(rest.resume_token(), Some(token.clone()));
    assert_eq!(all(rest).await, [5, 6, 7, 8]);
    // What comes after it on the page may come again, as ever.
    assert_eq!(number(&items.try_next().await.unwrap().unwrap()), 5);
    assert_eq!(items.resume_token().unwrap().to_string(), "forward:2");

    // A whole list is collected in two steps.
    let rest = prokeep(&peer).list_contacts().items().resume(token);
    let rest = rest.try_collect().await.unwrap();
    assert_eq!(rest.len(), 4);
}

#[tokio::test]
async fn a_plain_send_of_a_list_is_strict() {
    let peer = contacts(BROKEN).await;
    let error = prokeep(&peer).list_contacts().after("1").send().await.unwrap_err();
    assert_eq!(error.json_path(), Some("data[1].id"));
}

#[tokio::test]
async fn pages_tell_the_items_that_do_not_decode_and_come_without_them() {
    let peer = contacts(BROKEN).await;
    let mut pages = prokeep(&peer).list_contacts().pages();
    let ids = |page: &prokeep::types::ContactPage| {
        page.data.iter().map(|it| it.id.clone()).collect::<Vec<_>>()
    };
    let first = pages.try_next().await.unwrap().unwrap();
    assert_eq!(ids(&first), ["c-0", "c-1", "c-2"]);
    assert!(first.rejected().is_empty());

    let error = pages.try_next().await.unwrap_err();
    assert_eq!(error.body().unwrap(), BROKEN);
    let token = pages.resume_token().unwrap();
    assert_eq!(token.to_string(), "forward+2:1");

    let second = pages.try_next().await.unwrap().unwrap();
    assert_eq!(ids(&second), ["c-3", "c-5"]);
    let rejected: Vec<_> =
        second.rejected().iter().map(switchboard_core::Rejected::index).collect();
    assert_eq!(rejected, [1]);
    assert_eq!(pages.resume_token().unwrap().to_string(), "forward:2");
    assert_eq!(pages.try_collect().await.unwrap().len(), 1);

    // Resumed behind the item, the page comes at once.
    let mut rest = prokeep(&peer).list_contacts().pages().resume(token);
    assert_eq!(ids(&rest.try_next().await.unwrap().unwrap()), ["c-3", "c-5"]);
    assert_eq!(rest.try_collect().await.unwrap().len(), 1);
}

#[tokio::test]
async fn half_an_emoji_is_replaced_and_told() {
    const HALF: &str = r#"{"id": "c-4", "first_name": "A\ud83d"}"#;
    let peer = contacts(HALF).await;
    let walk = prokeep(&peer).list_contacts().items();
    assert_eq!(all(walk).await, (0..9).collect::<Vec<_>>());
    let pages = prokeep(&peer).list_contacts().pages().try_collect().await.unwrap();
    let repaired: Vec<_> = pages.iter().map(switchboard::Response::is_repaired).collect();
    assert_eq!(repaired, [false, true, false]);
    assert_eq!(pages[1].data[1].first_name.as_deref(), Some("A\u{fffd}"));
    assert!(String::from_utf8_lossy(pages[1].raw()).contains(r"A\ud83d"), "raw is as it came");

    let page = prokeep(&peer).list_contacts().after("1").send().await.unwrap();
    assert!(page.is_repaired());
}

#[tokio::test]
async fn an_item_that_is_broken_and_has_half_an_emoji_keeps_its_place() {
    let peer = contacts(r#"{"id": [], "first_name": "A\ud83d"}"#).await;
    let mut walk = prokeep(&peer).list_contacts().items();
    let all = outcome(&mut walk).await;
    let error = all[4].as_ref().unwrap_err();
    assert_eq!(error.json_path(), Some("data[1].id"));
    assert_eq!(all.iter().filter(|it| it.is_ok()).count(), 8);
}

#[tokio::test]
async fn what_is_no_item_at_all_costs_no_other() {
    for odd in ["null", "7", "[]", r#""c-4""#, "{}", "[[{}]]"] {
        let peer = contacts(odd).await;
        let mut walk = prokeep(&peer).list_contacts().items();
        let all = outcome(&mut walk).await;
        assert_eq!(all.len(), 9, "{odd}");
        let error = all[4].as_ref().unwrap_err();
        assert_eq!(error.body().unwrap(), odd);
        assert!(error.json_path().unwrap().starts_with("data[1]"), "{error}");
    }
}

#[tokio::test]
async fn a_page_whose_envelope_is_broken_is_an_error_as_a_whole() {
    for text in [r#"{"data": {}}"#, r#"{"data": [{"id": 4}], "next_cursor": {}}"#, "[", "<p>"] {
        let peer = Peer::replying([reply(200, "application/json", text.as_bytes())]).await;
        let mut walk = prokeep(&peer).list_contacts().items();
        let mut all = outcome(&mut walk).await;
        assert!(all.pop().unwrap().unwrap_err().is_decode(), "{text}");
        assert!(all.is_empty(), "{text}");
        assert_eq!(walk.resume_token().unwrap().to_string(), "forward");
    }
}

#[tokio::test]
async fn a_counted_walk_counts_what_did_not_decode() {
    for concurrency in [1, 3] {
        let peer = Peer::answering(|heard| {
            let start = heard.number("page[offset]").unwrap_or(0);
            let item = |item: usize| match item % 7 {
                3 => value!({"id": item}),
                _ => value!({"id": format!("c-{item}"), "type": "x", "attributes": {}}),
            };
            let data: Vec<_> = (start.min(40)..(start + 10).min(40)).map(item).collect();
            json(200, &value!({"data": data, "meta": {"page[total]": 40}}))
        })
        .await;
        let request = carium(&peer).list_messaging_channels().page_limit(10);
        let mut walk = request.items().concurrency(concurrency);
        let all = outcome(&mut walk).await;
        assert_eq!(all.len(), 40);
        for (place, item) in all.into_iter().enumerate() {
            match item {
                Ok(number) => assert_eq!(number, place),
                Err(error) => {
                    assert_eq!(place % 7, 3);
                    assert_eq!(error.json_path().unwrap(), format!("data[{}].id", place % 10));
                }
            }
        }
    }
}

/// Messages in ascending pages of four, the newest page first, some of which are broken.
fn broken_messages(heard: &Heard, broken: &[usize]) -> Vec<u8> {
    let end = heard.number("before").unwrap_or(13);
    let message = |id: usize| {
        let text = value!("hello");
        let content = if broken.contains(&id) { value!({ "text": text }) } else { text };
        value!({"id": id, "content": content})
    };
    let payload: Vec<_> = (end.saturating_sub(4).max(1)..end).map(message).collect();
    json(200, &value!({"meta": {}, "payload": payload}))
}

#[tokio::test]
async fn the_key_of_an_item_that_does_not_decode_leads_on_all_the_same() {
    // 9 is the first of the newest page, 12 the last; 5 to 8 are a whole page.
    let groups: [&[usize]; 4] = [&[9], &[12], &[5, 6, 7, 8], &[1, 4, 9, 12]];
    for broken in groups {
        let peer = Peer::answering(move |heard| broken_messages(heard, broken)).await;
        let mut walk = nimchat(&peer).list_messages(7, 8).items();
        let all = outcome(&mut walk).await;
        let numbers: Vec<_> = all
            .into_iter()
            .map(|it| match it {
                Ok(number) => number,
                Err(error) => {
                    let item: Value = serde_json::from_slice(error.body().unwrap()).unwrap();
                    let id = usize::try_from(item["id"].as_u64().unwrap()).unwrap();
                    assert!(broken.contains(&id));
                    id
                }
            })
            .collect();
        assert_eq!(numbers, (1..13).rev().collect::<Vec<_>>(), "{broken:?}");
        assert_eq!(peer.heard().len(), 4, "{broken:?}");
    }
}

#[tokio::test]
async fn an_item_that_does_not_decode_keeps_its_place_backwards_too() {
    let groups: [&[usize]; 3] = [&[3], &[4], &[1, 5, 12]];
    for broken in groups {
        let peer = Peer::answering(move |heard| {
            let after = heard.number("after").unwrap();
            let message = |id: usize| {
                let content = if broken.contains(&id) { value!([]) } else { value!("hello") };
                value!({"id": id, "content": content})
            };
            let payload: Vec<_> = (after + 1..(after + 5).min(13)).map(message).collect();
            json(200, &value!({"meta": {}, "payload": payload}))
        })
        .await;
        let mut walk = nimchat(&peer).list_messages(7, 8).after(0).items();
        for (place, item) in outcome(&mut walk).await.into_iter().enumerate() {
            assert_eq!(item.is_err(), broken.contains(&(place + 1)), "{broken:?}");
            assert!(item.is_err() || item.is_ok_and(|number| number == place + 1), "{broken:?}");
        }
        assert_eq!(peer.heard().len(), 4, "{broken:?}");
    }
}

#[tokio::test]
async fn a_walk_by_key_meets_each_item_that_does_not_decode_once() {
    let peer = Peer::answering(|heard| {
        let start = heard.get("before").map_or(0, |id| id.parse::<usize>().unwrap() + 1);
        let item = |item: usize| match item % 2 {
            0 => value!({"id": format!("{item:024}")}),
            _ => value!({"id": format!("{item:024}"), "firstName": [1]}),
        };
        json(200, &(start.min(10)..(start + 2).min(10)).map(item).collect())
    })
    .await;
    let mut walk = zenvia(&peer).list_prospects().items();
    let all = outcome(&mut walk).await;
    assert_eq!(all.len(), 10);
    assert!(all.iter().enumerate().all(|(place, it)| it.is_ok() == (place % 2 == 0)));
}

/// What a walk over one page says of its second item.
async fn refusal<R: Paged>(request: impl Fn(&Peer) -> R, page: Value, rest: Value) -> String {
    let peer = Peer::replying([json(200, &page), json(200, &rest)]).await;
    let mut items = request(&peer).items();
    assert!(items.try_next().await.unwrap().is_some());
    let Err(error) = items.try_next().await else { panic!("it decodes") };
    assert!(items.try_next().await.unwrap().is_some());
    assert!(items.try_next().await.unwrap().is_none());
    error.json_path().unwrap().to_owned()
}

#[tokio::test]
async fn an_item_is_found_in_whichever_shape_its_page_comes() {
    let rows = value!([{"id": 3}, {"id": 2, "content": [], "labels": {}, "name": {}}, {"id": 1}]);
    let messages = |peer: &Peer| nimchat(peer).list_messages(7, 8);
    let none = value!({"meta": {}, "payload": []});
    let page = value!({"meta": {}, "payload": rows});
    assert_eq!(refusal(messages, page, none.clone()).await, "payload[1].content");
    assert_eq!(refusal(messages, rows.clone(), none.clone()).await, "[1].content");

    let contacts = |peer: &Peer| nimchat(peer).search_contacts(7).q("a");
    let page = value!({"payload": rows, "meta": {"count": 3, "has_more": false}});
    assert_eq!(refusal(contacts, page, none.clone()).await, "payload[1].name");
    let wrapped = value!([
        {"payload": {"contact": {"id": 3}}}, {"payload": {"contact": {"id": 2, "name": []}}}, {"id": 1},
    ]);
    let contacts = |peer: &Peer| nimchat(peer).list_contacts(7);
    let page = value!({"payload": wrapped, "meta": {}});
    assert!(refusal(contacts, page, none.clone()).await.starts_with("payload[1]"));

    let conversations = |peer: &Peer| nimchat(peer).list_conversations(7);
    let page = value!({"data": {"meta": {}, "payload": rows}});
    let rest = value!({"data": none});
    assert_eq!(refusal(conversations, page, rest).await, "data.payload[1].labels");
}

#[tokio::test]
async fn a_walk_over_windows_goes_on_behind_an_item_that_does_not_decode() {
    let peer = Peer::answering(|heard| {
        let is_first = heard.get("before").is_none();
        let broken = value!({"id": "000000000000000000000008", "firstName": [1]});
        let items = value!([{"id": "000000000000000000000007"}, broken]);
        json(200, if is_first { &items } else { &Value::Null })
    })
    .await;
    let client = zenvia(&peer);
    let to = std::time::SystemTime::now().into();
    let mut walk = windows::walk(to - chrono::TimeDelta::days(60), to, |window| {
        client.list_prospects().created_after(window.from).created_before(window.to)
    });
    let mut outcomes = Vec::new();
    while let Some(item) = walk.next().await {
        outcomes.push(item.is_ok());
    }
    assert_eq!(outcomes, [true, false, true, false], "two windows, each with its broken item");
}

#[tokio::test]
async fn a_limit_counts_what_decodes() {
    let peer = contacts(BROKEN).await;
    let walk = prokeep(&peer).list_contacts().items().limit(5);
    let outcomes: Vec<_> = walk.map(|it| it.is_ok()).collect().await;
    assert_eq!(outcomes, [true, true, true, true, false, true]);
}

#[tokio::test]
async fn a_list_that_is_null_is_an_empty_one() {
    let peer = Peer::replying([json(200, &value!({"data": null, "has_next_page": false}))]).await;
    assert_eq!(all(prokeep(&peer).list_contacts().items()).await, [0; 0]);
    let peer = Peer::replying([json(200, &Value::Null)]).await;
    assert_eq!(all(zenvia(&peer).list_prospects().items()).await, [0; 0]);
}
