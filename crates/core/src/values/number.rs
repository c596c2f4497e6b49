//! Numbers, also when another crate of the program changes how `serde_json` passes them.

use serde::de::MapAccess;
use serde_json::Number;
use std::borrow::Cow;

/// The key under which `serde_json` passes a number when another crate of the program turns on its
/// `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

/// The JSON number with these digits.
pub(crate) fn number_of(digits: &str) -> Option<Number> {
    serde_json::from_str(digits).ok()
}

/// The number that `serde_json` passes as an object; `None` for any other object.
pub(crate) fn number_in<'de, A: MapAccess<'de>>(mut fields: A) -> Result<Option<Number>, A::Error> {
    match fields.next_key::<Cow<'de, str>>()? {
        Some(key) if is_number(&key) => number_at(&mut fields),
        _ => Ok(None),
    }
}

pub(crate) fn is_number(key: &str) -> bool {
    key == NUMBER
}

/// The number after its key.
pub(crate) fn number_at<'de, A: MapAccess<'de>>(
    fields: &mut A,
) -> Result<Option<Number>, A::Error> {
    Ok(number_of(&fields.next_value::<Cow<'de, str>>()?))
}
