//! From typed values to the text of a request: path segments, queries, forms.

use crate::endpoint::{encoded, pair};
use crate::error::Error;
use crate::facts::Style;
use serde_json::Value;
use std::borrow::Cow;

/// A value as one segment of a path.
///
/// Empty, `.` and `..` are refused: URL rules would drop them and call another operation.
pub(crate) fn segment(name: &str, value: &Value) -> Result<String, Error> {
    let text = joined(name, value, ",", encoded)?;
    if text.is_empty() {
        return Err(Error::invalid_request(format!("`{name}` is empty")));
    }
    if text == "." || text == ".." {
        return Err(Error::invalid_request(format!(
            "`{name}` is `{text}`, which would call another path"
        )));
    }
    Ok(text)
}

/// Refuses a filled path that URL rules would lead to another operation.
pub(super) fn refuse_steps(path: &str) -> Result<(), Error> {
    if path.split('/').any(|segment| matches!(segment, "." | "..")) {
        return Err(Error::invalid_request("the path would lead to another operation"));
    }
    Ok(())
}

/// A value as the text of a header.
pub(crate) fn header(name: &str, value: &Value) -> Result<String, Error> {
    refuse_separator(name, value, ',')?;
    joined(name, value, ",", str::to_owned)
}

/// A parameter as encoded pairs `name=value`; none for `null`.
pub(crate) fn pairs(name: &str, style: Style, value: &Value) -> Result<Vec<String>, Error> {
    let one = |text: String| Ok(vec![format!("{}={text}", encoded(name))]);
    match (style, value) {
        (_, Value::Null) => Ok(Vec::new()),
        (Style::Json, value) => one(encoded(&value.to_string())),
        (Style::Form | Style::DeepObject, Value::Array(items)) => items
            .iter()
            .map(|item| Ok(pair(name, &scalar(item).ok_or_else(|| too_deep(name))?)))
            .collect(),
        (Style::Form, Value::Object(fields)) => {
            fields.iter().try_fold(Vec::new(), |mut all, (key, value)| {
                // The fields of a nested object would look like fields of this one.
                if value.is_object() {
                    return Err(too_deep(key));
                }
                all.extend(pairs(key, Style::Form, value)?);
                Ok(all)
            })
        }
        (Style::DeepObject, Value::Object(fields)) => {
            fields.iter().try_fold(Vec::new(), |mut all, (key, value)| {
                all.extend(pairs(&format!("{name}[{key}]"), Style::DeepObject, value)?);
                Ok(all)
            })
        }
        (Style::Space, _) => {
            refuse_separator(name, value, ' ')?;
            one(joined(name, value, "%20", encoded)?)
        }
        (Style::Pipe, _) => {
            refuse_separator(name, value, '|')?;
            one(joined(name, value, "%7C", encoded)?)
        }
        (Style::Comma | Style::Form | Style::DeepObject, _) => {
            one(joined(name, value, ",", encoded)?)
        }
    }
}

/// A body in `application/x-www-form-urlencoded`.
pub(crate) fn form(value: &Value) -> Result<String, Error> {
    Ok(pairs("body", Style::Form, value)?.join("&"))
}

/// Puts a value into an object, below keys joined with dots.
pub(crate) fn place(document: &mut Value, path: &str, value: Value) {
    let mut here = document;
    for key in path.split('.') {
        if !here.is_object() {
            *here = Value::Object(serde_json::Map::new());
        }
        let Value::Object(fields) = here else { return };
        here = fields.entry(key).or_insert(Value::Null);
    }
    *here = value;
}

/// One value, or several with a separator. Each is written on its own, so that a separator inside a
/// value does not separate.
fn joined(
    name: &str,
    value: &Value,
    separator: &str,
    write: impl Fn(&str) -> String,
) -> Result<String, Error> {
    if let Some(text) = scalar(value) {
        return Ok(write(&text));
    }
    let texts = match value {
        Value::Array(items) => items.iter().map(scalar).collect::<Option<Vec<_>>>(),
        Value::Object(fields) => fields
            .iter()
            .filter(|(_, value)| !value.is_null())
            .flat_map(|(key, value)| [Some(Cow::from(key)), scalar(value)])
            .collect(),
        _ => None,
    };
    let texts = texts.ok_or_else(|| too_deep(name))?;
    let written: Vec<String> = texts.iter().map(|text| write(text)).collect();
    Ok(written.join(separator))
}

/// Where the separator cannot be escaped, a list whose items hold it would arrive as a longer one.
fn refuse_separator(name: &str, value: &Value, separator: char) -> Result<(), Error> {
    let holds = |item: &Value| item.as_str().is_some_and(|text| text.contains(separator));
    match value {
        Value::Array(items) if items.iter().any(holds) => Err(Error::invalid_request(format!(
            "an item of `{name}` holds `{separator}`, which separates the items"
        ))),
        _ => Ok(()),
    }
}

fn too_deep(name: &str) -> Error {
    Error::invalid_request(format!("`{name}` holds a value too deep for its place"))
}

fn scalar(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) => Some(text.into()),
        Value::Number(number) => Some(number.to_string().into()),
        Value::Bool(flag) => Some(if *flag { "true" } else { "false" }.into()),
        Value::Null => Some("".into()),
        Value::Array(_) | Value::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn query(style: Style, value: &Value) -> String {
        pairs("a", style, value).unwrap().join("&")
    }

    #[test]
    fn a_segment_that_would_leave_its_operation_is_refused() {
        for text in ["", ".", ".."] {
            assert!(segment("id", &json!(text)).unwrap_err().is_invalid_request(), "{text:?}");
        }
        assert_eq!(segment("id", &json!("a/b?c#d %é")).unwrap(), "a%2Fb%3Fc%23d%20%25%C3%A9");
        assert_eq!(segment("id", &json!("...")).unwrap(), "...");
        assert_eq!(segment("id", &json!(7)).unwrap(), "7");
    }

    #[test]
    fn lists_are_written_in_each_documented_style() {
        let list = json!(["p q", "r"]);
        assert_eq!(query(Style::Form, &list), "a=p%20q&a=r");
        assert_eq!(query(Style::Comma, &list), "a=p%20q,r");
        assert_eq!(query(Style::Pipe, &list), "a=p%20q%7Cr");
        assert_eq!(query(Style::Space, &json!(["p", "r"])), "a=p%20r");
        assert_eq!(query(Style::Form, &json!([])), "");
    }

    #[test]
    fn objects_are_written_in_each_documented_style() {
        let object = json!({"x": 1, "y": {"z": [true]}, "n": null});
        assert_eq!(query(Style::DeepObject, &object), "a%5Bx%5D=1&a%5By%5D%5Bz%5D=true");
        assert_eq!(query(Style::Form, &json!({"x": 1, "n": null})), "x=1");
        assert_eq!(query(Style::Json, &json!({"x": 1})), "a=%7B%22x%22%3A1%7D");
    }

    #[test]
    fn a_value_too_deep_for_a_query_is_refused() {
        assert!(pairs("a", Style::Form, &json!([[1]])).unwrap_err().is_invalid_request());
    }
}
