//! How long does a page take to decode, compared to the same text as a `serde_json::Value`?
//!
//! `cargo bench -p switchboard-tests --bench decode`: compare the two lines of each group.
#![allow(clippy::expect_used, missing_docs, reason = "a bench fails by panicking")]

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::hint::black_box;
use switchboard::{carium_courier, nimchat, prokeep, zenvia_sales};

fn measure<T: DeserializeOwned>(criterion: &mut Criterion, name: &str, page: &Value) {
    let text = page.to_string();
    let mut group = criterion.benchmark_group(name);
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("typed", |bencher| {
        bencher.iter(|| black_box(serde_json::from_slice::<T>(text.as_bytes()).expect("a page")));
    });
    group.bench_function("value", |bencher| {
        bencher.iter(|| black_box(serde_json::from_slice::<Value>(text.as_bytes()).expect("JSON")));
    });
    group.finish();
}

/// This many items, alike except for their numbers.
fn many(count: i64, item: impl Fn(i64) -> Value) -> Value {
    (0..count).map(item).collect()
}

type Channels = carium_courier::types::MessagingChannelCollectionDocument;

fn pages(criterion: &mut Criterion) {
    let contacts = many(15, |id| {
        json!({
            "id": id, "name": "Ada Lovelace", "email": "ada@acme.example", "phone_number": "+15550100",
            "additional_attributes": {"city": "London"}, "custom_attributes": {"plan": "gold"},
            "availability_status": "online", "thumbnail": "", "created_at": 1_769_867_100,
            "last_activity_at": 1_769_867_100,
        })
    });
    let page = json!({"meta": {"count": 15, "current_page": "1"}, "payload": contacts});
    measure::<nimchat::types::ContactPage>(criterion, "nimchat contacts", &page);
    let messages = many(20, |id| {
        json!({
            "id": id, "content": "Where is my order?", "message_type": 0, "private": false,
            "created_at": 1_769_867_100, "conversation_id": 7, "inbox_id": 3, "status": "sent",
            "sender": {"id": 9, "name": "Ada", "type": "contact"}, "content_attributes": {},
        })
    });
    let page = json!({"meta": {}, "payload": messages});
    measure::<nimchat::types::MessagePage>(criterion, "nimchat messages", &page);
    let channels = many(100, |id| {
        json!({
            "id": format!("c-{id}"), "type": "messaging-channels",
            "attributes": {"name": "A channel", "archived": false, "created-time": "2026-01-31 13:45:00"},
        })
    });
    let page = json!({"data": channels, "meta": {"page[total]": 100}});
    measure::<Channels>(criterion, "carium-courier channels", &page);
    let contacts = many(50, |id| {
        json!({
            "id": id.to_string(), "first_name": "Ada", "last_name": "Lovelace",
            "phone_number": "+15550100", "groups": ["g-1", "g-2"],
            "inserted_at": "2026-01-31T13:45:00Z", "updated_at": "2026-01-31T13:45:00Z",
        })
    });
    let page = json!({"data": contacts, "has_next_page": false});
    measure::<prokeep::types::ContactPage>(criterion, "prokeep contacts", &page);
    let prospects = many(1_000, |id| {
        json!({
            "id": format!("{id:024}"), "created": "2026-01-31T13:45:00.000Z", "status": "new",
            "firstName": "Ada", "lastName": "Lovelace", "phones": ["+15550100"],
            "emails": ["ada@acme.example"], "leads": [],
        })
    });
    measure::<Vec<zenvia_sales::types::Prospect>>(criterion, "zenvia-sales prospects", &prospects);
}

criterion_group!(benches, pages);
criterion_main!(benches);
