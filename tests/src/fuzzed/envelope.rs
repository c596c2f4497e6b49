//! What is taken out of an envelope is what is in it.

use super::variant::variant;
use serde_json::Value;
use switchboard_core::generated::reads::Same;
use switchboard_core::generated::{Json, ListPlace, Optional, Raw, Text, read, read_page};

const ENVELOPES: [&str; 5] = ["", "data", "data.items", "payload.contact.id", "a.a.a.a"];

/// Opens the envelopes of a reply; the first byte chooses how.
///
/// # Panics
///
/// When something else than what is at the path comes out.
pub fn envelope(bytes: &[u8]) {
    let Some((variant, body)) = variant(bytes) else { return };
    let envelope = ENVELOPES[variant % ENVELOPES.len()];
    match variant / ENVELOPES.len() % 4 {
        0 => whole(body, envelope),
        1 => optional(body, envelope),
        2 => page(body, envelope),
        _ => unread(body),
    }
}

fn whole(body: &[u8], envelope: &'static str) {
    let outcome = read::<Value, Json<Same>>(body.to_vec(), envelope);
    let Ok(expected) = serde_json::from_slice::<Value>(body) else {
        // It may be repaired, or its faults lie in what is ignored.
        assert!(
            outcome.is_ok() || outcome.is_err_and(|it| it.is_decode()),
            "the reply is at fault"
        );
        return;
    };
    match (at(&expected, envelope), outcome) {
        (Some(expected), Ok(found)) => assert_eq!(*expected, *found),
        (None, Err(error)) => assert!(error.is_decode(), "{error:?}"),
        (expected, outcome) => panic!("{expected:?} came out as {outcome:?}"),
    }
}

/// The value at a path; null all the way where it is null on the way.
fn at<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').filter(|key| !key.is_empty()).try_fold(value, |here, key| match here {
        Value::Null => Some(here),
        _ => here.as_object()?.get(key),
    })
}

fn optional(body: &[u8], envelope: &'static str) {
    let outcome = read::<Option<Value>, Optional<Same>>(body.to_vec(), envelope);
    if body.trim_ascii().is_empty() {
        assert!(outcome.is_ok_and(|it| it.is_none()), "blank is nothing");
    } else if let Err(error) = outcome {
        assert!(error.is_decode(), "{error:?}");
    }
}

fn page(body: &[u8], envelope: &'static str) {
    let list = ListPlace::at("items").within(envelope).counted();
    let outcome = read_page::<Value, Same, Value, Same>(body.to_vec(), &list);
    if let Ok(expected) = serde_json::from_slice::<Value>(body) {
        let found = outcome.ok().map(|page| {
            assert!(page.rejected().is_empty(), "any value decodes");
            page.into_inner()
        });
        assert_eq!(at(&expected, envelope), found.as_ref());
    }
}

fn unread(body: &[u8]) {
    let text = read::<String, Text>(body.to_vec(), "");
    assert!(text.is_ok_and(|it| *it == String::from_utf8_lossy(body)), "text is not refused");
    let raw = read::<_, Raw>(body.to_vec(), "");
    assert!(raw.is_ok_and(|it| **it == *body), "bytes are not refused");
}
