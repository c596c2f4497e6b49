//! Nimchat: conversations by activity.

use super::world::{PAGE, SINCE, START, Thing, World, at, changes, check, things};
use chrono::TimeDelta;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use switchboard::nimchat::{Client, reconcile};
use switchboard_tests::clients;
use switchboard_tests::server::{Recorded, Reply, Server};
use tokio::runtime::Runtime;

/// A server that lists the world's conversations, which change after each page.
fn vendor(world: &Arc<Mutex<World>>) -> Server {
    let world = Arc::clone(world);
    Server::answering(move |request| {
        let mut world = world.lock().unwrap();
        let reply = page(request, &world.things);
        world.turn();
        reply
    })
}

fn page(request: &Recorded, things: &[Thing]) -> Reply {
    assert_eq!(request.get("status").as_deref(), Some("all"));
    let mut things = things.to_vec();
    things.sort_by_key(|it| std::cmp::Reverse(it.changed));
    let page = request.number("page").unwrap_or(1);
    let shown = things.iter().skip((page - 1) * PAGE).take(PAGE);
    let payload: Vec<Value> = shown.map(conversation).collect();
    let meta = json!({"all_count": things.len()});
    Reply::json(200, &json!({"data": {"meta": meta, "payload": payload}}))
}

fn conversation(thing: &Thing) -> Value {
    json!({"id": thing.id, "last_activity_at": at(thing.changed).timestamp()})
}

async fn run(client: &Client, since: i64, start: i64) -> (Vec<u64>, i64) {
    let walk = reconcile(client, 1, at(since)).starting_at(at(start)).margin(TimeDelta::zero());
    let (items, bookmark) = walk.try_collect().await.unwrap();
    let ids = items.iter().map(|it| u64::try_from(it.id).unwrap());
    (ids.collect(), (bookmark - at(0)).num_seconds())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn nothing_is_lost_or_doubled_while_conversations_move(
        changed in things(),
        changes in changes(),
    ) {
        let world = Arc::new(Mutex::new(World::new(&changed, changes)));
        let before = world.lock().unwrap().things.clone();
        let server = vendor(&world);
        let client = clients::nimchat(&server);
        Runtime::new().unwrap().block_on(async {
            let (first, bookmark) = run(&client, SINCE, START).await;
            assert_eq!(bookmark, START);
            world.lock().unwrap().rest();
            let (second, _) = run(&client, bookmark, START + 1_000).await;
            check(&before, &world.lock().unwrap(), &first, &second);
        });
    }
}

#[tokio::test]
async fn it_reads_down_to_the_bookmark_and_one_page_suffices_for_little() {
    let world = Arc::new(Mutex::new(World::new(&(0..300).collect::<Vec<_>>(), vec![])));
    let server = vendor(&world);
    let client = clients::nimchat(&server);
    let (found, _) = run(&client, 298, START).await;
    assert_eq!((found.len(), server.calls().len()), (2, 1));
    // The bookmark is inclusive, and within a second it counts as its whole.
    let since = at(299) + TimeDelta::milliseconds(999);
    let (found, _) = reconcile(&client, 1, since).try_collect().await.unwrap();
    assert_eq!(found.len(), 1);
}

#[tokio::test]
async fn the_bookmark_stays_until_the_end_and_after_an_error() {
    let world = Arc::new(Mutex::new(World::new(&(0..10).collect::<Vec<_>>(), vec![])));
    let (held, calls) = (Arc::clone(&world), Mutex::new(0));
    let server = Server::answering(move |request| {
        let mut calls = calls.lock().unwrap();
        *calls += 1;
        let things = &held.lock().unwrap().things;
        if *calls == 3 { Reply::json(500, &json!({})) } else { page(request, things) }
    });
    let client = clients::nimchat(&server);
    let mut walk = reconcile(&client, 1, at(2)).starting_at(at(START));
    for _ in 0..6 {
        walk.try_next().await.unwrap().unwrap();
        assert_eq!(walk.bookmark(), at(2));
    }
    assert!(walk.try_next().await.unwrap_err().is_server_error());
    assert!(walk.try_next().await.unwrap().is_none());
    assert_eq!(walk.bookmark(), at(2));

    let (found, bookmark) =
        reconcile(&client, 1, at(2)).starting_at(at(START)).try_collect().await.unwrap();
    assert_eq!((found.len(), bookmark), (8, at(START) - TimeDelta::minutes(5)));
}

#[tokio::test]
async fn a_bookmark_never_goes_backwards() {
    let world = Arc::new(Mutex::new(World::new(&[1], vec![])));
    let server = vendor(&world);
    let client = clients::nimchat(&server);
    let (_, bookmark) = run(&client, START + 50, START).await;
    assert_eq!(bookmark, START + 50);
}

#[tokio::test]
async fn a_conversation_that_does_not_decode_is_one_error_in_its_place() {
    let server = Server::answering(|request| {
        let page = request.number("page").unwrap_or(1);
        let rows: Vec<Value> = match page {
            1 => vec![json!({"id": 1, "last_activity_at": at(9).timestamp()}), json!({"id": "?"})],
            2 => vec![json!({"id": 2, "last_activity_at": at(8).timestamp()})],
            _ => vec![],
        };
        Reply::json(200, &json!({"data": {"meta": {}, "payload": rows}}))
    });
    let mut walk = reconcile(&clients::nimchat(&server), 1, at(0)).starting_at(at(START));
    let (mut found, mut errors) = (Vec::new(), 0);
    while let Some(item) = walk.next().await {
        match item {
            Ok(item) => found.push(item.id),
            Err(error) => {
                assert!(error.is_decode());
                errors += 1;
            }
        }
    }
    assert_eq!((found, errors), (vec![1, 2], 1));
    assert_eq!(walk.bookmark(), at(START) - TimeDelta::minutes(5));
}

#[tokio::test]
async fn a_walk_can_be_dropped_while_it_waits_and_go_on_in_another_task() {
    let world = Arc::new(Mutex::new(World::new(&(0..7).collect::<Vec<_>>(), vec![])));
    let server = vendor(&world);
    let mut walk = reconcile(&clients::nimchat(&server), 1, at(0));
    {
        let mut next = std::pin::pin!(walk.next());
        let waker = std::task::Context::from_waker(std::task::Waker::noop());
        let mut waker = waker;
        assert!(next.as_mut().poll(&mut waker).is_pending());
    }
    let found = tokio::spawn(walk.try_collect()).await.unwrap().unwrap().0;
    assert_eq!(found.len(), 7);
}
