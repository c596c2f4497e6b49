//! A list is complete, whatever the server says about its length.

use crate::outcomes::{all, outcome};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};
use switchboard::paginate::Paginate;
use switchboard_tests::clients::{carium, nimchat, zenvia};
use switchboard_tests::server::{Recorded, Reply, Server};
use tokio::runtime::Runtime;

/// What a server says about the length of its list.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Told {
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

/// A list, and how much of it a server sends.
#[derive(Clone, Debug)]
pub(crate) struct List {
    pub(crate) items: usize,
    /// How many items it sends at most, whatever the request says.
    pub(crate) cap: usize,
    told: Told,
    /// Whether it reports the size of its pages.
    tells_size: bool,
    /// How many pages the client requests at once.
    pub(crate) concurrency: usize,
}

pub(crate) fn list() -> impl Strategy<Value = List> {
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
    /// The part of the list that begins at `start`.
    fn part(&self, start: usize, size: usize) -> std::ops::Range<usize> {
        start.min(self.items)..(start + size).min(self.items)
    }

    fn meta(&self, (total, size): (&str, &str), held: usize, used: usize) -> Value {
        let mut meta = json!({});
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

    /// A page of Carium's channels.
    pub(crate) fn by_offset(&self, heard: &Recorded) -> Reply {
        let start = heard.number("page[offset]").unwrap_or(0);
        let size = heard.number("page[limit]").unwrap_or(50).min(self.cap);
        let here = self.part(start, size);
        let meta = self.meta(("page[total]", "page[limit]"), here.len(), size);
        let data: Vec<_> = here
            .map(|item| json!({"id": format!("c-{item}"), "type": "x", "attributes": {}}))
            .collect();
        Reply::json(200, &json!({"data": data, "meta": meta}))
    }

    /// A page of Nimchat's contacts.
    pub(crate) fn by_number(&self, heard: &Recorded) -> Reply {
        let page = heard.number("page").unwrap_or(1);
        let here = self.part((page - 1) * self.cap, self.cap);
        let meta = self.meta(("count", "size"), here.len(), self.cap);
        let payload: Vec<_> = here.map(|id| json!({"id": id})).collect();
        Reply::json(200, &json!({"meta": meta, "payload": payload}))
    }

    /// A page of Zenvia's prospects.
    pub(crate) fn by_key(&self, heard: &Recorded) -> Reply {
        let before = heard.get("before").map(|id| id.parse::<usize>().unwrap());
        let size = heard.number("limit").unwrap().min(self.cap);
        let here = self.part(before.map_or(0, |before| before + 1), size);
        Reply::json(200, &here.map(|item| json!({"id": format!("{item:024}")})).collect())
    }

    /// A page of Nimchat's messages, which go back from the newest.
    pub(crate) fn by_message(&self, heard: &Recorded) -> Reply {
        let end = heard.number("before").map_or(self.items, |before| before.min(self.items));
        let here = end.saturating_sub(self.cap)..end;
        let payload: Vec<_> = here.map(|id| json!({"id": id, "content": "hello"})).collect();
        Reply::json(200, &json!({"meta": {}, "payload": payload}))
    }

    /// A page of Prokeep's contacts.
    pub(crate) fn by_cursor(&self, heard: &Recorded) -> Reply {
        let start = heard.get("after").map_or(0, |cursor| cursor[1..].parse().unwrap());
        let here = self.part(start, heard.number("first").unwrap_or(50).min(self.cap));
        let (end, is_more) = (here.end, here.end < self.items);
        let data: Vec<_> = here.map(|item| json!({"id": format!("item-{item}")})).collect();
        let next = is_more.then(|| format!("@{end}"));
        Reply::json(200, &json!({"data": data, "has_next_page": is_more, "next_cursor": next}))
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
        let server = Server::answering(move |heard| list.by_offset(heard));
        let walk = carium(&server).list_messaging_channels().items().concurrency(concurrency);
        assert_eq!(all(walk).await, (0..items).collect::<Vec<_>>());
    });
}

#[test]
fn a_list_by_page_number_is_whole_whatever_is_told_of_its_length() {
    for_lists(async |list| {
        let (items, concurrency) = (list.items, list.concurrency);
        let server = Server::answering(move |heard| list.by_number(heard));
        let walk = nimchat(&server).list_contacts(7).items().concurrency(concurrency);
        assert_eq!(all(walk).await, (0..items).collect::<Vec<_>>());
    });
}

#[test]
fn a_list_by_the_key_of_an_item_is_whole_however_few_items_a_page_has() {
    for_lists(async |list| {
        let items = list.items;
        let server = Server::answering(move |heard| list.by_key(heard));
        let walk = zenvia(&server).list_prospects().items();
        assert_eq!(all(walk).await, (0..items).collect::<Vec<_>>());
    });
}

#[test]
fn messages_are_whole_however_few_a_page_has() {
    for_lists(async |list| {
        let items = list.items;
        let server = Server::answering(move |heard| list.by_message(heard));
        let walk = nimchat(&server).list_messages(7, 8).items();
        assert_eq!(all(walk).await, (0..items).rev().collect::<Vec<_>>());
    });
}

/// A server that does not page: it sends all of its contacts each time.
fn pageless(items: usize, count: Option<usize>) -> Server {
    Server::answering(move |_| {
        let payload: Vec<_> = (0..items).map(|id| json!({"id": id})).collect();
        Reply::json(200, &json!({"meta": {"count": count}, "payload": payload}))
    })
}

#[tokio::test]
async fn a_vendor_that_knows_no_pages_is_not_walked_for_ever() {
    for concurrency in [1, 4] {
        let server = pageless(40, Some(40));
        let walk = nimchat(&server).list_contacts(7).items().concurrency(concurrency);
        assert_eq!(all(walk).await, (0..40).collect::<Vec<_>>());

        let server = pageless(40, None);
        let mut walk = nimchat(&server).list_contacts(7).items().concurrency(concurrency);
        let mut outcome = outcome(&mut walk).await;
        let error = outcome.pop().unwrap().unwrap_err();
        assert!(error.is_pagination(), "{error}");
        let taken: Vec<_> = outcome.into_iter().map(Result::unwrap).collect();
        assert_eq!(taken, (0..40).collect::<Vec<_>>());
    }
}
