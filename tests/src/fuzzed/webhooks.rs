//! Every delivery and refusal of every vendor decodes or is refused, and encodes back to itself.

use super::variant;
use crate::vendors::{VENDORS, Vendor};
use serde_json::Value;
use std::sync::LazyLock;

/// A type of a vendor that is decoded from a delivery or a refusal.
struct Type {
    vendor: &'static Vendor,
    name: &'static str,
}

/// The generated table of a vendor as text, which has the name of each type.
const fn table(vendor: &str) -> &'static str {
    match vendor.as_bytes() {
        b"prokeep" => include_str!("../by_name/prokeep.rs"),
        b"zenvia-sales" => include_str!("../by_name/zenvia_sales.rs"),
        b"carium-courier" => include_str!("../by_name/carium_courier.rs"),
        b"proto" => include_str!("../by_name/proto.rs"),
        b"nimchat" => include_str!("../by_name/nimchat.rs"),
        _ => "",
    }
}

static TYPES: LazyLock<Vec<Type>> = LazyLock::new(|| {
    let of = |vendor: &'static Vendor| {
        let after = table(vendor.name).split("round_trip::<types::").skip(1);
        after.filter_map(move |it| Some(Type { vendor, name: it.split_once('>')?.0 }))
    };
    VENDORS.iter().flat_map(of).collect()
});

/// The first byte that chooses this type of this vendor.
#[must_use]
pub fn type_number(vendor: &str, name: &str) -> Option<u8> {
    let place = TYPES.iter().position(|it| it.vendor.name == vendor && it.name == name)?;
    u8::try_from(place).ok()
}

/// Decodes JSON as one of the types, which the first byte chooses.
///
/// # Panics
///
/// When what was encoded does not decode to the same.
pub fn webhooks(bytes: &[u8]) {
    let Some((variant, body)) = variant(bytes) else { return };
    let Ok(value) = serde_json::from_slice::<Value>(body) else { return };
    let Some(Type { vendor, name }) = TYPES.get(variant % TYPES.len().max(1)) else { return };
    let Ok(once) = (vendor.decode)(name, &value) else { return };
    let twice = (vendor.decode)(name, &once);
    assert_eq!(twice.as_ref(), Ok(&once), "{} {name} of {value}", vendor.name);
}
