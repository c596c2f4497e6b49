//! From typed values to the text of a request: path segments, queries, forms.

use crate::Error;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Url;
use serde_json::Value;

/// How a parameter with more than one value travels, as OpenAPI's `style` and `explode` say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Style {
    /// `a=1&a=2`; the fields of an object become parameters of their own.
    Form,
    /// `a=1,2`
    Comma,
    /// `a=1 2`
    Space,
    /// `a=1|2`
    Pipe,
    /// `a[x]=1&a[y]=2`
    DeepObject,
    /// `a={"x":1}`: the value as JSON.
    Json,
}

/// What RFC 3986 leaves unreserved stays as it is; everything else is encoded.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A value as one segment of a path.
///
/// Empty, `.` and `..` are refused: URL rules would drop them and call another operation.
pub(crate) fn segment(name: &str, value: &Value) -> Result<String, Error> {
    let text = scalar_list(value, ",")
        .ok_or_else(|| Error::invalid_request(format!("`{name}` cannot be part of a path")))?;
    if text.is_empty() {
        return Err(Error::invalid_request(format!("`{name}` is empty")));
    }
    if text == "." || text == ".." {
        return Err(Error::invalid_request(format!(
            "`{name}` is `{text}`, which would call another path"
        )));
    }
    Ok(utf8_percent_encode(&text, RESERVED).to_string())
}

/// A parameter as the pairs it travels in. No pair at all for `null`.
pub(crate) fn pairs(
    name: &str,
    style: Style,
    value: &Value,
) -> Result<Vec<(String, String)>, Error> {
    let refuse = || Error::invalid_request(format!("`{name}` holds a value too deep for a query"));
    let joined = |separator: &str| {
        let text = scalar_list(value, separator).ok_or_else(refuse)?;
        Ok(vec![(name.to_owned(), text)])
    };
    match (style, value) {
        (_, Value::Null) => Ok(Vec::new()),
        (Style::Json, value) => Ok(vec![(name.to_owned(), value.to_string())]),
        (Style::Form, Value::Array(items)) => items
            .iter()
            .map(|item| Ok((name.to_owned(), scalar(item).ok_or_else(refuse)?)))
            .collect(),
        (Style::Form, Value::Object(fields)) => fields
            .iter()
            .filter(|(_, value)| !value.is_null())
            .try_fold(Vec::new(), |mut all, (key, value)| {
                all.extend(pairs(key, Style::Form, value)?);
                Ok(all)
            }),
        (Style::DeepObject, Value::Object(fields)) => {
            fields.iter().try_fold(Vec::new(), |mut all, (key, value)| {
                all.extend(pairs(&format!("{name}[{key}]"), Style::DeepObject, value)?);
                Ok(all)
            })
        }
        (Style::DeepObject, Value::Array(_)) => pairs(name, Style::Form, value),
        (Style::Space, _) => joined(" "),
        (Style::Pipe, _) => joined("|"),
        (Style::Comma | Style::Form | Style::DeepObject, _) => joined(","),
    }
}

/// A body in `application/x-www-form-urlencoded`.
pub(crate) fn form(value: &Value) -> Result<String, Error> {
    let mut text = String::new();
    for (name, value) in pairs("body", Style::Form, value)? {
        push_pair(&mut text, &name, &value);
    }
    Ok(text)
}

/// Appends one encoded pair to the address.
pub(crate) fn append_pair(url: &mut Url, name: &str, value: &str) {
    let mut query = url.query().unwrap_or_default().to_owned();
    push_pair(&mut query, name, value);
    url.set_query(Some(&query));
}

/// Appends one encoded pair to a query, a form or a cookie.
pub(crate) fn push_pair(text: &mut String, name: &str, value: &str) {
    if !text.is_empty() {
        text.push('&');
    }
    text.extend(utf8_percent_encode(name, RESERVED));
    text.push('=');
    text.extend(utf8_percent_encode(value, RESERVED));
}

/// One value, or several joined; `None` when something in it is not a plain value.
pub(crate) fn scalar_list(value: &Value, separator: &str) -> Option<String> {
    match value {
        Value::Array(items) => {
            Some(items.iter().map(scalar).collect::<Option<Vec<_>>>()?.join(separator))
        }
        Value::Object(fields) => {
            let flat = fields.iter().filter(|(_, value)| !value.is_null());
            let parts = flat
                .map(|(key, value)| Some(format!("{key}{separator}{}", scalar(value)?)))
                .collect::<Option<Vec<_>>>()?;
            Some(parts.join(separator))
        }
        scalar_value => scalar(scalar_value),
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Null => Some(String::new()),
        Value::Array(_) | Value::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn query(style: Style, value: &Value) -> String {
        let mut url = Url::parse("https://x.example/").unwrap();
        for (name, value) in pairs("a", style, value).unwrap() {
            append_pair(&mut url, &name, &value);
        }
        url.query().unwrap_or_default().to_owned()
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
    fn lists_travel_in_each_documented_style() {
        let list = json!(["p q", "r"]);
        assert_eq!(query(Style::Form, &list), "a=p%20q&a=r");
        assert_eq!(query(Style::Comma, &list), "a=p%20q%2Cr");
        assert_eq!(query(Style::Pipe, &list), "a=p%20q%7Cr");
        assert_eq!(query(Style::Space, &json!(["p", "r"])), "a=p%20r");
        assert_eq!(query(Style::Form, &json!([])), "");
    }

    #[test]
    fn objects_travel_in_each_documented_style() {
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
