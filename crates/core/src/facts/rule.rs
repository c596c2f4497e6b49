//! The vendor's rules, which a request must obey before it is sent.

use regex_lite::Regex;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock};

/// A rule about one parameter, or one place in a body, that the vendor states for certain.
///
/// Replies are never checked: a vendor that breaks its own rules must not break its users.
#[derive(Clone, Copy, Debug)]
pub struct Constraint {
    path: &'static str,
    bounds: Bounds,
}

/// What is allowed.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Bounds {
    /// A number within these bounds, both included.
    Number(Option<f64>, Option<f64>),
    /// A text whose number of characters is within these bounds, both included.
    Length(Option<usize>, Option<usize>),
    /// A list whose number of items is within these bounds, both included.
    Items(Option<usize>, Option<usize>),
    /// A text in which this OpenAPI pattern is found.
    Pattern(&'static str),
    /// An object with at least one of these fields.
    AnyOf(&'static [&'static str]),
    /// An object that has a field exactly when another field holds one of these texts.
    ExactlyWhen {
        /// The field that depends on the property.
        field: &'static str,
        /// The property that decides.
        property: &'static str,
        /// The texts that require the field. Any other text, or none, forbids it.
        values: &'static [&'static str],
        /// Whether null is a value of the field. Where it is not, null counts as not given.
        null: bool,
    },
}

type Measure = (f64, Option<f64>, Option<f64>, Option<&'static str>);

impl Constraint {
    /// A rule for the parameter or the dotted path in the body; `*` stands for each item.
    #[must_use]
    pub const fn new(path: &'static str, bounds: Bounds) -> Self {
        Self { path, bounds }
    }

    /// What is wrong with the values that this rule is about, in words.
    pub(crate) fn violation(&self, body: &Value) -> Option<String> {
        self.walk(body, self.path, "")
    }

    /// What is wrong with a single value, in words.
    pub(crate) fn violation_of(&self, value: &Value, place: &str) -> Option<String> {
        if let (Bounds::AnyOf(fields), Value::Object(object)) = (self.bounds, value) {
            let holds = |field: &&&str| object.get(**field).is_some_and(|value| !value.is_null());
            return fields
                .iter()
                .find(holds)
                .map_or_else(|| Some(lacking(fields, place)), |_| None);
        }
        if let (Bounds::Pattern(pattern), Value::String(text)) = (self.bounds, value) {
            // The value is not repeated: it may be personal.
            let message =
                || format!("`{place}` does not match `{pattern}`, which the vendor demands");
            return (!is_found(pattern, text)).then(message);
        }
        let (found, low, high, unit) = self.measure(value)?;
        let allowed = match (low, high) {
            (Some(low), Some(high)) if !(low..=high).contains(&found) => {
                format!("between {low} and {high}")
            }
            (Some(low), _) if found < low => format!("at least {low}"),
            (_, Some(high)) if found > high => format!("at most {high}"),
            _ => return None,
        };
        // A length is shown, a value is not: a number may be personal, too.
        let found = unit.map_or("out of bounds".to_owned(), |unit| format!("{found} {unit}"));
        Some(format!("`{place}` is {found}; the vendor allows {allowed}"))
    }

    fn walk(&self, value: &Value, rest: &str, place: &str) -> Option<String> {
        if rest.is_empty() {
            if let (Bounds::ExactlyWhen { .. }, Value::Object(object)) = (self.bounds, value) {
                return self.mismatch(object, place);
            }
            let place = if place.is_empty() { "body" } else { place };
            return self.violation_of(value, place);
        }
        let (step, rest) = rest.split_once('.').unwrap_or((rest, ""));
        if step == "*" {
            if let Value::Object(entries) = value {
                // The keys of a map are the caller's data, so they are not repeated.
                let place = format!("{place}[]");
                return entries.values().find_map(|entry| self.walk(entry, rest, &place));
            }
            let items = value.as_array()?.iter().enumerate();
            return items
                .into_iter()
                .find_map(|(index, item)| self.walk(item, rest, &format!("{place}[{index}]")));
        }
        let place = if place.is_empty() { step.to_owned() } else { format!("{place}.{step}") };
        self.walk(value.get(step)?, rest, &place)
    }

    /// What is wrong with a field that depends on the text of another.
    fn mismatch(&self, object: &Map<String, Value>, place: &str) -> Option<String> {
        let Bounds::ExactlyWhen { field, property, values, null } = self.bounds else {
            return None;
        };
        let given = object.get(field).is_some_and(|value| null || !value.is_null());
        let text = object.get(property).and_then(Value::as_str);
        let wanted = text.is_some_and(|text| values.contains(&text));
        let need = match (given, wanted) {
            (true, false) => "is only allowed",
            (false, true) => "is needed",
            _ => return None,
        };
        let dot = if place.is_empty() { "" } else { "." };
        let values: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
        let values = values.join(" or ");
        // Any other text of the property is not repeated: it is the caller's data.
        Some(format!("`{place}{dot}{field}` {need} where `{place}{dot}{property}` is {values}"))
    }

    /// What is measured, its bounds, and its unit; a plain number has no unit.
    fn measure(&self, value: &Value) -> Option<Measure> {
        #[allow(clippy::cast_precision_loss, reason = "lengths beyond 2^52 do not exist")]
        let count = |number: usize| number as f64;
        match (self.bounds, value) {
            (Bounds::Number(low, high), Value::Number(number)) => {
                Some((number.as_f64()?, low, high, None))
            }
            (Bounds::Length(low, high), Value::String(text)) => {
                let length = count(text.chars().count());
                Some((length, low.map(count), high.map(count), Some("characters long")))
            }
            (Bounds::Items(low, high), Value::Array(items)) => {
                Some((count(items.len()), low.map(count), high.map(count), Some("items long")))
            }
            _ => None,
        }
    }
}

/// Whether a pattern is found in a text. A pattern that cannot be read forbids nothing; regen
/// reports it.
fn is_found(pattern: &'static str, text: &str) -> bool {
    /// Each pattern that was met, compiled once. There are no more than the descriptions state.
    static READ: RwLock<BTreeMap<&str, Option<Regex>>> = RwLock::new(BTreeMap::new());
    let found = |read: &Option<Regex>| read.as_ref().is_none_or(|it| it.is_match(text));
    if let Some(read) = READ.read().unwrap_or_else(PoisonError::into_inner).get(pattern) {
        return found(read);
    }
    let read = Regex::new(pattern).ok();
    let outcome = found(&read);
    READ.write().unwrap_or_else(PoisonError::into_inner).insert(pattern, read);
    outcome
}

/// The message for a place that has none of these names, of which it needs one.
pub(crate) fn lacking(names: &[&str], place: &str) -> String {
    let choice = if names.len() == 1 { "" } else { "at least one of " };
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    format!("`{place}` needs {choice}{}", names.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_rule_names_the_place_and_what_is_allowed() {
        let rule = Constraint::new("rows.*.text", Bounds::Length(Some(1), Some(3)));
        let body = json!({"rows": [{"text": "ok"}, {"text": "long"}, {}]});
        assert_eq!(
            rule.violation(&body).as_deref(),
            Some("`rows[1].text` is 4 characters long; the vendor allows between 1 and 3")
        );
        assert_eq!(rule.violation(&json!({"rows": [{"text": "é\u{e9}e"}]})), None);
    }

    #[test]
    fn one_of_several_fields_is_enough_and_null_is_none() {
        let rule = Constraint::new("", Bounds::AnyOf(&["id", "name"]));
        assert_eq!(rule.violation(&json!({"name": "Ada"})), None);
        let expected = "`body` needs at least one of `id`, `name`";
        assert_eq!(rule.violation(&json!({"id": null})).as_deref(), Some(expected));
        let rule = Constraint::new("", Bounds::AnyOf(&["url"]));
        assert_eq!(rule.violation(&json!({})).as_deref(), Some("`body` needs `url`"));
    }

    #[test]
    fn a_field_goes_with_the_texts_of_another_and_with_nothing_else() {
        let bounds = |null| Bounds::ExactlyWhen {
            field: "options",
            property: "type",
            values: &["select", "radio"],
            null,
        };
        let rule = Constraint::new("fields.*", bounds(false));
        let violation = |field: Value| rule.violation(&json!({"fields": [{}, field]}));
        let either = "`fields[1].type` is `select` or `radio`";
        for fits in [
            json!({"type": "radio", "options": []}),
            json!({"type": "text"}),
            json!({"type": "canary", "options": null}),
            json!({"options": null}),
            json!([]),
        ] {
            assert_eq!(violation(fits), None);
        }
        for lacking in [json!({"type": "select"}), json!({"type": "radio", "options": null})] {
            let expected = format!("`fields[1].options` is needed where {either}");
            assert_eq!(violation(lacking), Some(expected));
        }
        for beyond in [
            json!({"type": "canary", "options": [1]}),
            json!({"type": null, "options": [1]}),
            json!({"options": [1]}),
        ] {
            let expected = format!("`fields[1].options` is only allowed where {either}");
            assert_eq!(violation(beyond), Some(expected));
        }
        // Where null is a value, it counts as given.
        let rule = Constraint::new("", bounds(true));
        assert_eq!(rule.violation(&json!({"type": "select", "options": null})), None);
        let expected = "`options` is only allowed where `type` is `select` or `radio`";
        assert_eq!(rule.violation(&json!({"options": null})).as_deref(), Some(expected));
    }

    #[test]
    fn the_keys_of_a_map_are_not_repeated() {
        let rule = Constraint::new("by_name.*.text", Bounds::Length(None, Some(1)));
        let body = json!({"by_name": {"canary": {"text": "ab"}}});
        let violation = rule.violation(&body).unwrap();
        assert_eq!(violation, "`by_name[].text` is 2 characters long; the vendor allows at most 1");
    }

    #[test]
    fn a_text_that_does_not_match_is_refused_and_not_repeated() {
        let rule = Constraint::new("group", Bounds::Pattern("^[a-z0-9]{4}$"));
        assert_eq!(rule.violation(&json!({"group": "a1b2"})), None);
        assert_eq!(rule.violation(&json!({"group": null})), None);
        for text in ["a1b", "a1b2\n", "A1B2", " a1b2"] {
            let violation = rule.violation(&json!({"group": text})).unwrap();
            assert_eq!(
                violation,
                "`group` does not match `^[a-z0-9]{4}$`, which the vendor demands"
            );
        }
    }

    #[test]
    fn a_number_at_the_bound_is_allowed() {
        let rule = Constraint::new("first", Bounds::Number(None, Some(50.0)));
        assert_eq!(rule.violation_of(&json!(50), "first"), None);
        let violation = rule.violation_of(&json!(5_551_234), "first");
        assert_eq!(
            violation.as_deref(),
            Some("`first` is out of bounds; the vendor allows at most 50")
        );
    }
}
