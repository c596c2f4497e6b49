//! Where two JSON values differ, so that a failure names the place and not just the documents.

use serde_json::Value;

/// Every place at which the values differ, with what was expected there and what was found.
///
/// Numbers are compared by their value: `1` and `1.0` are the same JSON number.
#[must_use]
pub fn differences(expected: &Value, found: &Value) -> Vec<String> {
    let mut lines = Vec::new();
    compare("$", expected, found, &mut lines);
    lines
}

fn compare(place: &str, expected: &Value, found: &Value, lines: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(wanted), Value::Object(given)) => {
            for (key, value) in wanted {
                let inside = format!("{place}.{key}");
                match given.get(key) {
                    Some(other) => compare(&inside, value, other, lines),
                    None => lines.push(format!("{inside}: expected {value}, is missing")),
                }
            }
            for (key, value) in given.iter().filter(|(key, _)| !wanted.contains_key(*key)) {
                lines.push(format!("{place}.{key}: expected nothing, is {value}"));
            }
        }
        (Value::Array(wanted), Value::Array(given)) if wanted.len() == given.len() => {
            for (index, (value, other)) in wanted.iter().zip(given).enumerate() {
                compare(&format!("{place}[{index}]"), value, other, lines);
            }
        }
        (Value::Number(wanted), Value::Number(given)) if wanted.as_f64() == given.as_f64() => {}
        _ if expected == found => {}
        _ => lines.push(format!("{place}: expected {expected}, is {found}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_difference_is_named_with_its_place() {
        let expected = json!({"a": [1, {"b": "x"}], "c": null, "same": 1});
        let found = json!({"a": [1, {"b": "y"}], "d": [], "same": 1.0});
        assert_eq!(
            differences(&expected, &found),
            [
                r#"$.a[1].b: expected "x", is "y""#,
                "$.c: expected null, is missing",
                "$.d: expected nothing, is []",
            ]
        );
    }

    #[test]
    fn a_list_of_another_length_differs() {
        assert_eq!(differences(&json!([1]), &json!([])), ["$: expected [1], is []"]);
    }
}
