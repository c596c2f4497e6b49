//! Every delivery and refusal of every vendor decodes or is refused, and encodes back to itself.

use super::variant::variant;
use crate::by_name::{carium_courier, nimchat, prokeep, proto, zenvia_sales};
use serde_json::Value;
use std::sync::LazyLock;

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

/// Decodes JSON as one of the types, which the first byte chooses.
///
/// # Panics
///
/// When what was encoded does not decode to the same.
pub fn webhooks(bytes: &[u8]) {
    let Some((variant, body)) = variant(bytes) else { return };
    let Ok(value) = serde_json::from_slice::<Value>(body) else { return };
    let Some(Type { vendor, name, decode }) = TYPES.get(variant % TYPES.len().max(1)) else {
        return;
    };
    let Ok(once) = decode(name, &value) else { return };
    let twice = decode(name, &once);
    assert_eq!(twice.as_ref(), Ok(&once), "{vendor} {name} of {value}");
}
