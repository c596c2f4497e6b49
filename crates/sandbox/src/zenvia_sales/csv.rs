//! Lists as CSV. The vendor's columns are not documented; these are the sandbox's own.

use serde_json::Value;

pub(super) const PROSPECTS: &[&str] =
    &["id", "created", "firstName", "lastName", "status", "phones", "emails", "group"];
pub(super) const INTERACTIONS: &[&str] =
    &["id", "createdAt", "prospectId", "agentId", "via", "status", "proactive"];
pub(super) const AGENTS: &[&str] = &["id", "firstName", "lastName", "email", "phone"];
pub(super) const GROUPS: &[&str] = &["id", "displayName", "name", "parent", "timezone"];

/// A header and a line for each item, without a line break at the end.
pub(super) fn table(columns: &[&str], items: &[Value]) -> String {
    let mut lines = vec![columns.join(",")];
    let cell = |item: &Value, column: &str| quoted(&text(item.get(column)));
    let line = |item: &Value| {
        columns.iter().map(|column| cell(item, column)).collect::<Vec<_>>().join(",")
    };
    lines.extend(items.iter().map(line));
    lines.join("\n")
}

fn text(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(items)) => {
            items.iter().map(|it| text(Some(it))).collect::<Vec<_>>().join(";")
        }
        Some(other) => other.to_string(),
    }
}

/// In quotes where it must be.
fn quoted(text: &str) -> String {
    if text.contains([',', '"', '\n', '\r']) {
        return format!("\"{}\"", text.replace('"', "\"\""));
    }
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_would_tear_a_row_is_quoted() {
        let items = [json!({ "a": "x,\"y\"\n", "b": ["1", "2"] }), json!({ "b": true })];
        assert_eq!(table(&["a", "b"], &items), "a,b\n\"x,\"\"y\"\"\n\",1;2\n,true");
    }
}
