//! How much memory does a reply become, at its worst?
//!
//! Lists of the smallest items that decode: `cargo bench -p switchboard-tests --bench memory`. Each
//! line gives the peak memory while the text was decoded, as a multiple of the text's size, and the
//! same for a `serde_json::Value`.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a bench prints, and fails by panicking"
)]

use serde::de::DeserializeOwned;
use serde_json::Value;
use std::hint::black_box;
use switchboard::{carium_courier, nimchat, prokeep, zenvia_sales};

#[global_allocator]
static ALLOCATOR: dhat::Alloc = dhat::Alloc;

/// How long the texts are. The factor does not depend on it, but counting takes time.
const LENGTH: usize = 256 * 1024;

fn main() {
    let row = |name: &str, own: f64, value: f64| {
        println!("{name:<44} {own:>6.1} {value:>8.1} {:>6.2}", own / value);
    };
    println!("{:<44} {:>6} {:>8} {:>6}", "reply", "typed", "as Value", "ratio");
    let print = |name: &str, text: &str, own: fn(&str)| {
        row(name, peak(text, own), peak(text, decode::<Value>));
    };
    let list = |item: &str| format!("[{}]", repeated(item, LENGTH));
    let page = |key: &str, item: &str| format!(r#"{{"{key}":[{}]}}"#, repeated(item, LENGTH));
    print(
        "nimchat contacts",
        &page("payload", r#"{"id":1}"#),
        decode::<nimchat::types::ContactPage>,
    );
    print(
        "nimchat messages",
        &page("payload", r#"{"id":1}"#),
        decode::<nimchat::types::MessagePage>,
    );
    print(
        "nimchat contacts, each in a wrapper",
        &page("payload", r#"{"payload":{"contact":{"id":1}}}"#),
        decode::<nimchat::types::ContactPage>,
    );
    print(
        "nimchat conversations",
        &page("payload", r#"{"id":1}"#),
        decode::<nimchat::types::ConversationPage>,
    );
    print(
        "carium-courier channels",
        &page("data", r#"{"id":"","type":""}"#),
        decode::<carium_courier::types::MessagingChannelCollectionDocument>,
    );
    print("prokeep contacts", &page("data", r#"{"id":""}"#), decode::<prokeep::types::ContactPage>);
    print(
        "zenvia-sales prospects",
        &list(r#"{"id":""}"#),
        decode::<Vec<zenvia_sales::types::Prospect>>,
    );
    print("texts", &list(r#""""#), decode::<Vec<String>>);
}

/// As many of an item as fit.
fn repeated(item: &str, bytes: usize) -> String {
    let mut text = item.to_owned();
    while text.len() + item.len() + 1 < bytes {
        text.push(',');
        text.push_str(item);
    }
    text
}

fn decode<T: DeserializeOwned>(text: &str) {
    let value: T = serde_json::from_slice(text.as_bytes()).expect("it decodes");
    black_box(value);
}

/// The peak memory in use, divided by the size of the text.
fn peak(text: &str, decode: fn(&str)) -> f64 {
    let profiler = dhat::Profiler::builder().testing().build();
    decode(text);
    let most = dhat::HeapStats::get().max_bytes;
    drop(profiler);
    #[allow(clippy::cast_precision_loss, reason = "a ratio needs no more")]
    let ratio = most as f64 / text.len() as f64;
    ratio
}
