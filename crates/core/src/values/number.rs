//! Numbers as another crate of the program may make them arrive.

use serde::de::MapAccess;
use serde_json::Number;
use std::borrow::Cow;

/// The key under which `serde_json` hands on a number where another crate of the program has turned
/// its `arbitrary_precision` on.
const NUMBER: &str = "$serde_json::private::Number";

/// The number that these digits write in JSON.
pub(crate) fn number_of(digits: &str) -> Option<Number> {
    serde_json::from_str(digits).ok()
}

/// The number in an object, where that is how numbers arrive; otherwise the object is none of ours.
pub(crate) fn number_in<'de, A: MapAccess<'de>>(mut fields: A) -> Result<Option<Number>, A::Error> {
    match fields.next_key::<Cow<'de, str>>()? {
        Some(key) if is_number(&key) => number_at(&mut fields),
        _ => Ok(None),
    }
}

pub(crate) fn is_number(key: &str) -> bool {
    key == NUMBER
}

/// The number behind its key.
pub(crate) fn number_at<'de, A: MapAccess<'de>>(
    fields: &mut A,
) -> Result<Option<Number>, A::Error> {
    Ok(number_of(&fields.next_value::<Cow<'de, str>>()?))
}
