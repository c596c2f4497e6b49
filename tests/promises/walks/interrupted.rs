//! A list is complete, whatever fails on the way and wherever a walk is interrupted and resumed.

use crate::outcomes::{Identified, number};
use crate::whole::{List, list};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use switchboard::paginate::{Items, Paged, Paginate, ResumeToken};
use switchboard::{Retry, prokeep};
use switchboard_tests::clients::{carium, nimchat, zenvia};
use switchboard_tests::server::{Recorded, Reply, Server};
use tokio::runtime::Runtime;

/// What a server does in place of sending a page.
#[derive(Clone, Copy, Debug)]
enum Fault {
    Refusal,
    Garbage,
    WrongType,
    Cut,
}

impl Fault {
    fn reply(self) -> Reply {
        let cut = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\
            content-length: 100\r\n\r\n{\"data\": [";
        match self {
            Self::Refusal => Reply::json_text(422, "{}"),
            Self::Garbage => Reply::json_text(200, "{\"data\": [{\"id\""),
            Self::WrongType => Reply::json_text(200, "7"),
            Self::Cut => Reply::raw(cut),
        }
    }
}

/// What happens on the way.
#[derive(Clone, Debug)]
struct Way {
    list: List,
    /// By the number of the request.
    faults: BTreeMap<usize, Fault>,
    /// After how many items each walk is dropped; the walks after these go on.
    stops: Vec<usize>,
}

fn way() -> impl Strategy<Value = Way> {
    let fault = prop_oneof![
        3 => Just(Fault::Refusal),
        2 => Just(Fault::Garbage),
        2 => Just(Fault::WrongType),
        1 => Just(Fault::Cut),
    ];
    (list(), btree_map(0..12_usize, fault, 0..5), vec(0..60_usize, 0..4))
        .prop_map(|(list, faults, stops)| Way { list, faults, stops })
}

/// How one walk ended.
enum End {
    Whole,
    Stopped,
    Failed,
}

/// The numbers of the items of a walk that is dropped after this many, and how it ended.
async fn drive<R: Paged<Item: Identified>>(
    items: &mut Items<R>,
    stop: Option<usize>,
) -> (Vec<usize>, End) {
    let mut taken = Vec::new();
    while stop != Some(taken.len()) {
        match items.next().await {
            Some(Ok(item)) => taken.push(number(&item)),
            Some(Err(_)) => return (taken, End::Failed),
            None => return (taken, End::Whole),
        }
    }
    (taken, End::Stopped)
}

/// Walks on until the list is complete, each time from the text of the last walk's token.
async fn walk_on<R: Paged<Item: Identified>>(
    way: Way,
    all: Vec<usize>,
    page: fn(&List, &Recorded) -> Reply,
    walk: impl Fn(&Server, usize) -> Items<R>,
) {
    let Way { list, faults, stops } = way;
    let (concurrency, most_repeated) = (list.concurrency, list.cap);
    let walks = stops.len() + faults.len() + 1;
    let count = AtomicUsize::new(0);
    let server = Server::answering(move |heard| {
        let fault = faults.get(&count.fetch_add(1, Ordering::SeqCst));
        fault.map_or_else(|| page(&list, heard), |fault| fault.reply())
    });
    let (mut known, mut token, mut may_repeat) = (0_usize, None::<ResumeToken>, false);
    for stop in stops.into_iter().map(Some).chain(std::iter::repeat(None)).take(walks) {
        let mut items = walk(&server, concurrency);
        if let Some(token) = &token {
            items = items.resume(token.to_string().parse().unwrap());
        }
        let (numbers, end) = drive(&mut items, stop).await;
        if let Some(first) = numbers.first() {
            let start = all.iter().position(|it| it == first).unwrap();
            assert_eq!(numbers, all[start..start + numbers.len()], "in order, and each once");
            let repeated = known.checked_sub(start).expect("nothing is skipped");
            assert!(repeated == 0 || (may_repeat && repeated < most_repeated), "{repeated} again");
            known = known.max(start + numbers.len());
        }
        // A walk that is dropped within a page begins with that page again; a failure is no page.
        may_repeat = !matches!(end, End::Failed) || (may_repeat && numbers.is_empty());
        token = items.resume_token();
        if token.is_none() {
            assert!(!matches!(end, End::Failed), "a failed walk is not complete");
            assert_eq!(known, all.len());
            return;
        }
        assert!(!matches!(end, End::Whole), "a walk that ended is complete");
    }
    panic!("{known} of {} items after {walks} walks", all.len());
}

/// Checks a promise against many ways.
fn for_ways<F: Future<Output = ()>>(promise: impl Fn(Way) -> F) {
    let runtime = Runtime::new().unwrap();
    let mut runner = TestRunner::new(Config { cases: 50, ..Config::default() });
    let run = |way: Way| {
        runtime.block_on(promise(way));
        Ok(())
    };
    runner.run(&way(), run).unwrap();
}

fn upwards(list: &List) -> Vec<usize> {
    (0..list.items).collect()
}

#[test]
fn a_list_by_offset_is_walked_on_after_any_failure() {
    for_ways(|way| {
        let all = upwards(&way.list);
        walk_on(way, all, List::by_offset, |server, concurrency| {
            carium(server).list_messaging_channels().items().concurrency(concurrency)
        })
    });
}

#[test]
fn a_list_by_page_number_is_walked_on_after_any_failure() {
    for_ways(|way| {
        let all = upwards(&way.list);
        walk_on(way, all, List::by_number, |server, concurrency| {
            nimchat(server).list_contacts(7).items().concurrency(concurrency)
        })
    });
}

#[test]
fn a_list_by_key_is_walked_on_after_any_failure() {
    for_ways(|way| {
        let all = upwards(&way.list);
        walk_on(way, all, List::by_key, |server, concurrency| {
            zenvia(server).list_prospects().items().prefetch(concurrency > 1)
        })
    });
}

#[test]
fn messages_are_walked_on_after_any_failure() {
    for_ways(|way| {
        let all = upwards(&way.list).into_iter().rev().collect();
        walk_on(way, all, List::by_message, |server, concurrency| {
            nimchat(server).list_messages(7, 8).items().prefetch(concurrency > 1)
        })
    });
}

#[test]
fn a_list_by_cursor_is_walked_on_after_any_failure() {
    for_ways(|way| {
        let all = upwards(&way.list);
        walk_on(way, all, List::by_cursor, |server, concurrency| {
            let client = prokeep::connect("acme").credentials("user", "password");
            let client = client.base_url(server.url()).retry(Retry::none()).build().unwrap();
            client.list_contacts().items().prefetch(concurrency > 1)
        })
    });
}
