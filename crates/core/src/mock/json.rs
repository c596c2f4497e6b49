//! In what do two JSON values differ?

use super::difference::Difference;
use serde_json::{Map, Value};

/// Adds what differs below this path. What `is_partial` may have fields that are not expected.
pub(super) fn compare(
    path: &str,
    expected: &Value,
    got: &Value,
    is_partial: bool,
    found: &mut Vec<Difference>,
) {
    match (expected, got) {
        (Value::Object(expected), Value::Object(got)) => {
            objects(path, expected, got, is_partial, found);
        }
        (Value::Array(expected), Value::Array(got)) if expected.len() == got.len() => {
            for (place, (expected, got)) in expected.iter().zip(got).enumerate() {
                compare(&format!("{path}[{place}]"), expected, got, is_partial, found);
            }
        }
        (Value::Array(expected), Value::Array(got)) => {
            let items = |list: &[Value]| Some(format!("{} items", list.len()));
            found.push(Difference::new(path.to_owned(), items(expected), items(got)));
        }
        (expected, got) if is_same(expected, got) => {}
        (expected, got) => found.push(differ(path.to_owned(), Some(expected), Some(got))),
    }
}

fn objects(
    path: &str,
    expected: &Map<String, Value>,
    got: &Map<String, Value>,
    is_partial: bool,
    found: &mut Vec<Difference>,
) {
    for (key, expected) in expected {
        let path = format!("{path}.{key}");
        match got.get(key) {
            Some(got) => compare(&path, expected, got, is_partial, found),
            None => found.push(differ(path, Some(expected), None)),
        }
    }
    for (key, value) in got.iter().filter(|(key, _)| !is_partial && !expected.contains_key(*key)) {
        found.push(differ(format!("{path}.{key}"), None, Some(value)));
    }
}

/// Whether two values that are no containers are equal; `1` and `1.0` are.
fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) if one.is_f64() != other.is_f64() => {
            one.as_f64() == other.as_f64()
        }
        _ => one == other,
    }
}

fn differ(path: String, expected: Option<&Value>, got: Option<&Value>) -> Difference {
    let shown = |value: &Value| value.to_string();
    Difference::new(path, expected.map(shown), got.map(shown))
}
