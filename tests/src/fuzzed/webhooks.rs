//! Every delivery and refusal of every vendor decodes or is refused, and encodes back to itself; and
//! whatever bytes arrive are an event or are refused.

use super::variant::variant;
use crate::by_name::{
    ReadEvent, carium_courier, nimchat, prokeep, proto, read_event, zenvia_sales,
};
use serde_json::Value;
use std::sync::LazyLock;
use switchboard_core::{Error, HeaderMap};

/// Reads a delivery of a vendor.
type Reader = fn(&HeaderMap, &[u8]) -> Result<ReadEvent, Error>;

/// The vendors that send events.
const READERS: [(&str, Reader); 3] = [
    ("prokeep", read_event::<switchboard_prokeep::events::Event>),
    ("zenvia-sales", read_event::<switchboard_zenvia_sales::events::Event>),
    ("nimchat", read_event::<switchboard_nimchat::events::Event>),
];

/// A type of a vendor that is decoded from a delivery or a refusal.
struct Type {
    vendor: &'static str,
    name: &'static str,
    decode: fn(&str, &Value) -> Result<Value, String>,
}

macro_rules! types {
    ($($vendor:literal: $table:ident in $file:literal;)+) => {{
        let mut types = Vec::new();
        $(
            // The table as text has the name of each type.
            for after in include_str!($file).split("round_trip::<types::").skip(1) {
                let name = after.split_once('>').map_or(after, |(name, _)| name);
                types.push(Type { vendor: $vendor, name, decode: $table::decode });
            }
        )+
        types
    }};
}

static TYPES: LazyLock<Vec<Type>> = LazyLock::new(|| {
    types! {
        "prokeep": prokeep in "../by_name/prokeep.rs";
        "zenvia-sales": zenvia_sales in "../by_name/zenvia_sales.rs";
        "carium-courier": carium_courier in "../by_name/carium_courier.rs";
        "proto": proto in "../by_name/proto.rs";
        "nimchat": nimchat in "../by_name/nimchat.rs";
    }
});

/// Reads bytes as an event of every vendor, and decodes JSON as one of the types, which the first
/// byte chooses.
///
/// # Panics
///
/// When what was encoded does not decode to the same, or an event is refused that is JSON.
pub fn webhooks(bytes: &[u8]) {
    let Some((variant, body)) = variant(bytes) else { return };
    for (vendor, read) in READERS {
        delivered(vendor, read, body);
    }
    let Ok(value) = serde_json::from_slice::<Value>(body) else { return };
    let Some(Type { vendor, name, decode }) = TYPES.get(variant % TYPES.len().max(1)) else {
        return;
    };
    let Ok(once) = decode(name, &value) else { return };
    let twice = decode(name, &once).map(|twice| whole(&twice));
    assert_eq!(twice, Ok(whole(&once)), "{vendor} {name} of {value}");
}

/// A delivery is an event, known or not, or it is no JSON object. What is read is read again from
/// what it encodes to.
fn delivered(vendor: &str, read: Reader, body: &[u8]) {
    let headers = HeaderMap::new();
    match read(&headers, body) {
        Ok(once) => {
            let again = read(&headers, once.json.to_string().as_bytes());
            let again = again.unwrap_or_else(|error| panic!("{vendor}: {error} of {}", once.json));
            let is_same = once.variant == again.variant && whole(&once.json) == whole(&again.json);
            // What has a key twice is no value of a type, but has it once when it is encoded.
            let is_same = is_same || once.reason.is_some();
            assert!(once.name == again.name && is_same, "{vendor}: {once:?} is {again:?}");
        }
        Err(error) => {
            assert!(error.is_decode(), "{vendor}: {error}");
            let value = serde_json::from_slice::<Value>(body);
            assert!(!value.is_ok_and(|it| it.is_object()), "{vendor}: {error}");
        }
    }
}

/// The value with null for each fraction, the last digit of which is lost between text and number.
fn whole(value: &Value) -> Value {
    match value {
        Value::Number(number) if number.is_f64() => Value::Null,
        Value::Array(items) => items.iter().map(whole).collect(),
        Value::Object(fields) => {
            fields.iter().map(|(key, value)| (key.clone(), whole(value))).collect()
        }
        other => other.clone(),
    }
}
