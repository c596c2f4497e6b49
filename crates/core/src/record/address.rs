//! What does an address hold? The values in its path, by the template of the operation, and its
//! query.

use crate::facts::Operation;
use http::Uri;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};
use url::form_urlencoded;

/// What an address holds, decoded.
#[derive(Default)]
pub(super) struct Asked {
    pub(super) parameters: Map<String, Value>,
    pub(super) query: Vec<(String, String)>,
}

/// Reads an address. Where the operation has none of its own, nothing is read: such an address was
/// handed out by a vendor, and grants access by itself.
pub(super) fn asked(operation: &Operation, address: &Uri) -> Asked {
    if operation.api().base_url().ends_with(".invalid") {
        return Asked::default();
    }
    let query = form_urlencoded::parse(address.query().unwrap_or_default().as_bytes());
    Asked {
        // A path that was overridden for this client does not fit, and is not read.
        parameters: parameters(operation.path(), address.path()).unwrap_or_default(),
        query: query.into_owned().collect(),
    }
}

/// The values at the placeholders of a template, which is the end of a path.
fn parameters(template: &str, path: &str) -> Option<Map<String, Value>> {
    let template: Vec<&str> = template.trim_start_matches('/').split('/').collect();
    let path: Vec<&str> = path.split('/').collect();
    let path = path.get(path.len().checked_sub(template.len())?..)?;
    let mut found = Map::new();
    for (told, segment) in template.iter().zip(path) {
        match placeholder(told) {
            Some((before, name, after)) => {
                let value = segment.strip_prefix(before)?.strip_suffix(after)?;
                found.insert(name.to_owned(), decoded(value).into());
            }
            None if decoded(segment) == decoded(told) => {}
            None => return None,
        }
    }
    Some(found)
}

/// The name in braces, and what stands before and after it.
fn placeholder(segment: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = segment.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

fn decoded(segment: &str) -> String {
    percent_decode_str(segment).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn found(template: &str, path: &str) -> Option<Value> {
        parameters(template, path).map(Value::Object)
    }

    #[test]
    fn a_template_is_the_end_of_a_path() {
        assert_eq!(found("/pets/{id}", "/rest/v1/pets/a%2Fb"), Some(json!({"id": "a/b"})));
        assert_eq!(found("/pets/{id}.json", "/pets/7.json"), Some(json!({"id": "7"})));
        assert_eq!(found("/v1/pets/", "/base/v1/pets/"), Some(json!({})));
        assert_eq!(found("/", "/"), Some(json!({})));
        for other in ["/pets", "/rest/cats/7", "", "/7"] {
            assert_eq!(found("/pets/{id}", other), None, "{other}");
        }
    }
}
