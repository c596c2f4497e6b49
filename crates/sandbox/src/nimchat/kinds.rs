//! Where things are held, and their fields.

use crate::engine::Asked;
use chrono::{DateTime, SecondsFormat};
use serde_json::Value;

/// The kind of rows that belong to one account.
pub(super) fn kind(account: i64, name: &str) -> String {
    format!("{account}/{name}")
}

/// The account of the path.
pub(super) fn account(asked: &Asked) -> i64 {
    asked.number("account_id").unwrap_or_default()
}

/// A field that is a number, 0 where it is not.
pub(super) fn number(row: &Value, field: &str) -> i64 {
    row.get(field).and_then(as_number).unwrap_or_default()
}

/// A number, which forms and some callers write as text.
pub(super) fn as_number(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.trim().parse().ok())
}

/// A field that is a text, empty where it is not.
pub(super) fn text<'r>(row: &'r Value, field: &str) -> &'r str {
    row.get(field).and_then(Value::as_str).unwrap_or_default()
}

/// Sets a field of a row.
pub(super) fn set(row: &mut Value, field: &str, value: Value) {
    if let Value::Object(fields) = row {
        fields.insert(field.to_owned(), value);
    }
}

/// A moment in seconds as ISO 8601.
pub(super) fn iso(seconds: i64) -> Value {
    let moment = DateTime::from_timestamp(seconds, 0);
    moment.map_or(Value::Null, |it| it.to_rfc3339_opts(SecondsFormat::Millis, true).into())
}
