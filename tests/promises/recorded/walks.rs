//! A walk that was recorded is played to its end, whatever leads from one page to the next.

use crate::played::{Played, Tape, json};
use futures::{StreamExt, TryStreamExt};
use serde_json::{Value, json as value};
use std::collections::HashMap;
use switchboard::paginate::Paginate;
use switchboard::transport::{Body, Transport};
use switchboard::{carium_courier, nimchat, prokeep, zenvia_sales};
use switchboard_core::{Bearer, HeaderKey, QueryKey};

const ITEMS: usize = 23;

type Asked = HashMap<String, String>;

/// A vendor that pages by this function.
fn paged(page: impl Fn(&Asked) -> Value + Send + Sync) -> impl Transport {
    Played(move |request: &http::Request<Body>| {
        let query = request.uri().query().unwrap_or_default().to_owned();
        let address = url::Url::parse(&format!("https://a.example/?{query}")).unwrap();
        let asked: Asked = address.query_pairs().into_owned().collect();
        Ok(json(200, page(&asked).to_string()))
    })
}

fn number(asked: &Asked, name: &str, default: usize) -> usize {
    asked.get(name).map_or(default, |text| text.parse().unwrap())
}

fn range(from: usize, size: usize) -> std::ops::Range<usize> {
    from.min(ITEMS)..(from + size).min(ITEMS)
}

#[tokio::test]
async fn a_walk_by_cursors_is_played_to_its_end() {
    let tape = Tape::default();
    let vendor = paged(|asked| {
        let from = asked.get("after").map_or(0, |cursor| cursor[8..].parse().unwrap());
        let size = number(asked, "first", 5);
        let items: Vec<Value> =
            range(from, size).map(|item| value!({"id": format!("contact {item}")})).collect();
        let next = (from + size < ITEMS).then(|| format!("cursor+/{}", from + size));
        value!({"data": items, "next_cursor": next, "previous_cursor": null})
    });
    let walk = async |transport: Box<dyn Transport>| {
        let client = prokeep::connect("acme").credentials("u", "p").transport(transport);
        let client = client.build().unwrap();
        let items = client.list_contacts().first(5).items();
        items.map_ok(|contact| contact.id.clone()).try_collect::<Vec<_>>().await.unwrap()
    };
    let recorded = walk(Box::new(tape.recorder().wrap(vendor))).await;
    let replayer = tape.replayer();
    let played = walk(Box::new(replayer.clone())).await;
    assert_eq!((recorded.len(), played.len()), (ITEMS, ITEMS));
    assert!(!tape.text().contains("cursor+"));
    replayer.verify().unwrap();
}

#[tokio::test]
async fn a_walk_by_offsets_is_played_with_several_pages_at_once() {
    let tape = Tape::default();
    let vendor = paged(|asked| {
        let (from, size) = (number(asked, "page[offset]", 0), number(asked, "page[limit]", 5));
        let items: Vec<Value> = range(from, size)
            .map(|item| {
                let id = format!("00000000-0000-4000-8001-{item:012}");
                value!({"type": "announcers", "id": id, "attributes": {"name": format!("A {item}")}})
            })
            .collect();
        value!({"data": items, "meta": {"page[total]": ITEMS, "page[limit]": size}})
    });
    let walk = async |transport: Box<dyn Transport>, at_once| {
        let builder = carium_courier::Client::builder().credential(Bearer::new("token"));
        let client = builder.transport(transport).build().unwrap();
        let items = client.list_announcers().page_limit(5).items().concurrency(at_once);
        items.map_ok(|it| it.id.clone()).try_collect::<Vec<_>>().await.unwrap()
    };
    let recorded = walk(Box::new(tape.recorder().wrap(vendor)), 1).await;
    for at_once in [1, 4] {
        let replayer = tape.replayer();
        let played = walk(Box::new(replayer.clone()), at_once).await;
        assert_eq!((recorded.len(), played.len()), (ITEMS, ITEMS));
        replayer.verify().unwrap();
    }
}

#[tokio::test]
async fn a_walk_by_page_numbers_is_played_to_its_end() {
    let tape = Tape::default();
    let vendor = paged(|asked| {
        let page = number(asked, "page", 1);
        let items: Vec<Value> =
            range((page - 1) * 15, 15).map(|item| value!({"id": 4000 + item})).collect();
        value!({"meta": {"count": ITEMS, "current_page": page}, "payload": items})
    });
    let walk = async |transport: Box<dyn Transport>| {
        let builder =
            nimchat::Client::builder().credential(HeaderKey::new("Api-Access-Token", "key"));
        let client = builder.base_url("https://a.example").transport(transport).build().unwrap();
        let items = client.list_contacts(7).items();
        items.map_ok(|it| it.id).try_collect::<Vec<_>>().await.unwrap()
    };
    let recorded = walk(Box::new(tape.recorder().wrap(vendor))).await;
    let replayer = tape.replayer();
    let played = walk(Box::new(replayer.clone())).await;
    assert_eq!((recorded.len(), played.len()), (ITEMS, ITEMS));
    replayer.verify().unwrap();
}

#[tokio::test]
async fn a_walk_by_the_keys_of_items_is_played_to_its_end() {
    let tape = Tape::default();
    let vendor = paged(|asked| {
        let id = |item: usize| format!("abcdefghijklmnopqrst{item:04}");
        let from = asked.get("before").map_or(0, |key| key[20..].parse::<usize>().unwrap() + 1);
        let items = range(from, number(asked, "limit", 10));
        Value::Array(
            items.map(|item| value!({"id": id(item), "name": format!("P {item}")})).collect(),
        )
    });
    let walk = async |transport: Box<dyn Transport>| {
        let builder = zenvia_sales::Client::builder().credential(QueryKey::new("api-key", "k3y"));
        let client = builder.transport(transport).build().unwrap();
        let items = client.list_prospects().limit(10).items();
        items.map(|it| it.map(|it| it.id)).try_collect::<Vec<_>>().await.unwrap()
    };
    let recorded = walk(Box::new(tape.recorder().wrap(vendor))).await;
    let replayer = tape.replayer();
    let played = walk(Box::new(replayer.clone())).await;
    assert_eq!((recorded.len(), played.len()), (ITEMS, ITEMS));
    assert!(!tape.text().contains("k3y") && !tape.text().contains("abcdefghij"));
    replayer.verify().unwrap();
}
