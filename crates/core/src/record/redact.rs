//! How is a value written, so that it shows nobody's data?

use super::keep::{Kept, Place};
use super::placeholder::Placeholders;
use crate::text::Secrets;
use serde_json::{Map, Value};

/// The JSON that a text holds, if it is an object or a list: vendors keep such texts, and read them.
pub(super) fn inside(text: &str) -> Option<Value> {
    let looks_so = text.trim_start().starts_with(['{', '[']);
    if looks_so { serde_json::from_str(text).ok() } else { None }
}

/// Redacts the values of one exchange.
pub(super) struct Redaction<'r> {
    pub(super) kept: Kept<'r>,
    pub(super) placeholders: &'r mut Placeholders,
    /// What the request was signed with: it is not shown, whatever is allowed.
    pub(super) secrets: &'r Secrets,
}

impl Redaction<'_> {
    /// A JSON value, at this place of its document.
    pub(super) fn value(&mut self, place: &mut Place, value: &Value) -> Value {
        match value {
            Value::Null | Value::Bool(_) => value.clone(),
            Value::Number(number) => {
                let digits = number.to_string();
                let is_shown = self.kept.number(place, &digits) && self.is_no_secret(&digits);
                let number =
                    if is_shown { number.clone() } else { self.placeholders.of_number(number) };
                Value::Number(number)
            }
            Value::String(text) => match inside(text) {
                Some(inner) => self.value(place, &inner).to_string().into(),
                None => self.text(place, text).into(),
            },
            Value::Array(items) => {
                let items = items.iter();
                place.within("*", |place| items.map(|item| self.value(place, item)).collect())
            }
            Value::Object(fields) => Value::Object(self.object(place, fields)),
        }
    }

    fn object(&mut self, place: &mut Place, fields: &Map<String, Value>) -> Map<String, Value> {
        let mut redacted = Map::new();
        for (key, value) in fields {
            let value = place.within(key, |place| self.value(place, value));
            redacted.insert(self.key(key), value);
        }
        redacted
    }

    /// A text, at this place.
    pub(super) fn text(&mut self, place: &Place, text: &str) -> String {
        let is_shown = self.kept.text(place, text) || self.kept.number(place, text);
        if is_shown && self.is_no_secret(text) {
            return text.to_owned();
        }
        self.placeholders.of_text(text)
    }

    /// A key of an object, or the name of a parameter.
    pub(super) fn key(&mut self, key: &str) -> String {
        if self.kept.key(key) && self.is_no_secret(key) {
            return key.to_owned();
        }
        self.placeholders.of_key(key)
    }

    /// Whether a text that may be shown holds no secret of the request.
    pub(super) fn is_no_secret(&self, text: &str) -> bool {
        self.secrets.redacted(text.as_bytes(), false).is_none()
    }
}
