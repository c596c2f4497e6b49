//! What tells whether an event has arrived before?

use super::pattern::fitting;
use crate::facts::{EventFacts, EventKey};
use http::HeaderMap;
use serde::Serialize;
use serde_json::Value;

/// What is the same in all deliveries of this event, and different in those of any other.
pub fn key(
    facts: &EventFacts,
    name: Option<&str>,
    event: &impl Serialize,
    headers: &HeaderMap,
) -> Option<String> {
    match key_of(facts, name) {
        EventKey::Nothing => None,
        EventKey::Header(header) => {
            let value = headers.get(header)?.to_str().ok()?.trim();
            (!value.is_empty()).then(|| value.to_owned())
        }
        EventKey::Fields { paths, may_lack } => {
            let event = serde_json::to_value(event).ok()?;
            let parts = paths.iter().map(|path| part(&event, path));
            let parts: Vec<Option<String>> = parts.collect();
            let lacks =
                |(path, part): (&&str, &Option<String>)| part.is_none() && !may_lack.contains(path);
            if paths.iter().zip(&parts).any(lacks) {
                return None;
            }
            joined(parts)
        }
    }
}

/// The key that the event of this name has.
fn key_of(facts: &EventFacts, name: Option<&str>) -> EventKey {
    let own = facts.own_keys();
    let pattern = name.and_then(|name| fitting(name, own.iter().map(|(pattern, _)| *pattern)));
    let found = own.iter().find(|(own, _)| Some(*own) == pattern);
    found.map_or_else(|| facts.common_key(), |(_, key)| *key)
}

/// The text or number at a path.
fn part(event: &Value, path: &str) -> Option<String> {
    let value = path.split('.').try_fold(event, |value, step| value.get(step))?;
    match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// One text of several, which no other parts give.
fn joined(mut parts: Vec<Option<String>>) -> Option<String> {
    match parts.len() {
        1 => parts.pop()?,
        _ if parts.iter().all(Option::is_none) => None,
        _ => serde_json::to_string(&parts).ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const BY_FIELDS: EventFacts = EventFacts::new("vendor", &["type"])
        .key(EventKey::Fields { paths: &["source", "id"], may_lack: &["source"] })
        .keys(&[
            ("call", EventKey::Nothing),
            ("deep", EventKey::Fields { paths: &["a.b"], may_lack: &[] }),
        ]);

    fn found(name: &str, event: &Value) -> Option<String> {
        key(&BY_FIELDS, Some(name), event, &HeaderMap::new())
    }

    #[test]
    fn parts_that_differ_give_keys_that_differ() {
        let key = |source, id| found("any", &json!({"source": source, "id": id}));
        assert_eq!(key("s", "1").as_deref(), Some(r#"["s","1"]"#));
        assert_ne!(key("a,b", "c"), key("a", "b,c"));
        assert_ne!(key("a\",\"b", "c"), key("a", "b\",\"c"));
        assert_ne!(key("", "1"), key("s", "1"));
    }

    #[test]
    fn an_event_without_what_it_is_known_by_has_no_key() {
        assert_eq!(found("any", &json!({"id": 7})).as_deref(), Some(r#"[null,"7"]"#));
        for event in [json!({}), json!({"source": "s"}), json!({"id": ""}), json!({"id": [1]})] {
            assert_eq!(found("any", &event), None, "{event}");
        }
        assert_eq!(found("call", &json!({"source": "s", "id": "1"})), None);
        assert_eq!(found("deep", &json!({"a": {"b": "c"}})).as_deref(), Some("c"));
        assert_eq!(found("deep", &json!({"a": "b"})), None);
    }

    #[test]
    fn a_header_counts_where_it_says_something() {
        let facts = EventFacts::new("vendor", &["type"]).key(EventKey::Header("X-Delivery"));
        let with = |value: &[u8]| {
            let mut headers = HeaderMap::new();
            headers.insert("x-delivery", http::HeaderValue::from_bytes(value).unwrap());
            key(&facts, None, &json!({}), &headers)
        };
        assert_eq!(with(b"6f1e").as_deref(), Some("6f1e"));
        assert_eq!([with(b""), with(b" "), with(b"\xff")], [None, None, None]);
        assert_eq!(key(&facts, None, &json!({}), &HeaderMap::new()), None);
    }
}
