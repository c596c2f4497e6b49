//! Carium Courier: by modification, in whatever order the lists are.

use super::world::{PAGE, SINCE, START, Thing, World, at, changes, check, things};
use chrono::TimeDelta;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::cmp::Reverse;
use std::sync::{Arc, Mutex};
use switchboard::carium_courier::{Client, Reconciled, reconcile};
use switchboard_tests::clients;
use switchboard_tests::server::{Recorded, Reply, Server};
use tokio::runtime::Runtime;

#[derive(Clone, Copy, Debug)]
enum Order {
    Created,
    OldestChange,
    LatestChange,
}

/// A server that lists the world in this order. It sends fewer items than are asked for.
fn vendor(world: &Arc<Mutex<World>>, order: Order) -> Server {
    let world = Arc::clone(world);
    Server::answering(move |request| {
        let mut world = world.lock().unwrap();
        let reply = page(request, world.things.clone(), order);
        world.turn();
        reply
    })
}

fn page(request: &Recorded, mut things: Vec<Thing>, order: Order) -> Reply {
    match order {
        Order::Created => {}
        Order::OldestChange => things.sort_by_key(|it| it.changed),
        Order::LatestChange => things.sort_by_key(|it| Reverse(it.changed)),
    }
    if let Some(since) = request.get("filter[cmp-last-modified-time]") {
        things.retain(|it| format!(">={}", time(it.changed)) >= since);
    }
    let offset = request.number("page[offset]").unwrap_or(0);
    let shown: Vec<Value> = things.iter().skip(offset).take(PAGE).map(row).collect();
    let meta = json!({"page[total]": things.len(), "page[offset]": offset});
    Reply::json(200, &json!({"data": shown, "meta": meta}))
}

fn time(second: i64) -> String {
    at(second).format("%Y-%m-%d %H:%M:%S").to_string()
}

fn row(thing: &Thing) -> Value {
    let time = time(thing.changed);
    json!({
        "id": format!("id-{}", thing.id),
        "type": "any",
        "attributes": {"last-modified-time": time, "last-modified-at": time},
    })
}

async fn run<R: Reconciled>(
    request: R,
    id: impl Fn(&R::Item) -> &str,
    since: i64,
    start: i64,
) -> (Vec<u64>, i64) {
    let walk = reconcile(request, at(since)).starting_at(at(start)).margin(TimeDelta::zero());
    let (items, bookmark) = walk.try_collect().await.unwrap();
    let ids = items.iter().map(|it| id(it).trim_start_matches("id-").parse().unwrap());
    (ids.collect(), (bookmark - at(0)).num_seconds())
}

async fn channels(client: &Client, since: i64, start: i64) -> (Vec<u64>, i64) {
    run(client.list_messaging_channels(), |it| &it.id, since, start).await
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn nothing_is_lost_or_doubled_in_whatever_order_things_move(
        changed in things(),
        changes in changes(),
        order in prop_oneof![
            Just(Order::Created), Just(Order::OldestChange), Just(Order::LatestChange)
        ],
        is_filtered: bool,
    ) {
        let world = Arc::new(Mutex::new(World::new(&changed, changes)));
        let before = world.lock().unwrap().things.clone();
        let server = vendor(&world, order);
        let client = clients::carium(&server);
        let texts = || client.list_texts().account_id("account");
        Runtime::new().unwrap().block_on(async {
            let (first, bookmark) = if is_filtered {
                channels(&client, SINCE, START).await
            } else {
                run(texts(), |it| &it.id, SINCE, START).await
            };
            assert_eq!(bookmark, START);
            world.lock().unwrap().rest();
            let (second, _) = if is_filtered {
                channels(&client, bookmark, START + 1_000).await
            } else {
                run(texts(), |it| &it.id, bookmark, START + 1_000).await
            };
            check(&before, &world.lock().unwrap(), &first, &second);
        });
    }
}

#[tokio::test]
async fn a_single_page_takes_one_request_and_keeps_the_filters_of_the_caller() {
    let world = Arc::new(Mutex::new(World::new(&[700, 800], vec![])));
    let server = vendor(&world, Order::Created);
    let client = clients::carium(&server);
    let messages = client.list_messaging_messages().channel_id("channel").filter_text("walk");
    let (found, _) = run(messages, |it| &it.id, SINCE, START).await;
    assert_eq!(found.len(), 2);
    let requests = server.requests();
    assert_eq!(requests[0].get("filter[text]").as_deref(), Some("walk"));
    assert_eq!(requests[0].get("page[limit]").as_deref(), Some("1000"));
    let since = requests[0].get("filter[cmp-last-modified-time]").unwrap();
    assert_eq!(since, format!(">={}", time(SINCE)));
}

#[tokio::test]
async fn a_list_that_never_holds_still_is_an_error_and_leaves_the_bookmark() {
    let calls = Mutex::new(0);
    let server = Server::answering(move |request| {
        let mut calls = calls.lock().unwrap();
        *calls += 1;
        // Other items in each reply.
        let rows = (0..PAGE as u64).map(|it| row(&Thing { id: *calls * 10 + it, changed: 900 }));
        let offset = request.number("page[offset]").unwrap_or(0);
        let rows: Vec<Value> = rows.collect();
        Reply::json(
            200,
            &json!({"data": rows, "meta": {"page[total]": 99, "page[offset]": offset}}),
        )
    });
    let client = clients::carium(&server);
    let mut walk = reconcile(client.list_messaging_channels(), at(SINCE)).starting_at(at(START));
    let error = loop {
        match walk.next().await.expect("it does not end well") {
            Ok(_) => {}
            Err(error) => break error,
        }
    };
    assert!(error.is_pagination(), "{error}");
    assert!(walk.next().await.is_none());
    assert_eq!(walk.bookmark(), at(SINCE));
}
