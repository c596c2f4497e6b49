//! The filter language of contacts and conversations.

use super::answers::error;
use super::kinds::as_number;
use crate::engine::Refusal;
use serde_json::Value;

/// What is filtered: some names mean other places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Filtered {
    Contact,
    Conversation,
}

/// Conditions, joined from left to right.
#[derive(Debug)]
pub(super) struct Conditions(Vec<Condition>);

#[derive(Debug)]
struct Condition {
    key: String,
    operator: String,
    values: Vec<String>,
    /// Whether the next condition is an alternative.
    or: bool,
}

/// Reads the conditions of a body.
pub(super) fn read(payload: &Value) -> Result<Conditions, Refusal> {
    let Value::Array(items) = payload else {
        return Err(error(422, "The payload of the filter is missing").into());
    };
    let last = items.len().saturating_sub(1);
    let mut read = Vec::new();
    for (place, item) in items.iter().enumerate() {
        let of = |name: &str| item.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let joined = of("query_operator").to_uppercase();
        if place < last && !matches!(joined.as_str(), "AND" | "OR") {
            return Err(error(422, "Query operator must be either \"AND\" or \"OR\".").into());
        }
        let values = match item.get("values") {
            Some(Value::Array(values)) => values.iter().map(as_text).collect(),
            Some(Value::Null) | None => Vec::new(),
            Some(value) => vec![as_text(value)],
        };
        let condition = Condition {
            key: of("attribute_key"),
            operator: of("filter_operator"),
            values,
            or: joined == "OR",
        };
        read.push(condition);
    }
    Ok(Conditions(read))
}

impl Conditions {
    /// Whether a row fits. `AND` binds stronger than `OR`, as in SQL.
    pub(super) fn fit(&self, row: &Value, what: Filtered) -> bool {
        let mut any = self.0.is_empty();
        let mut all = true;
        for condition in &self.0 {
            all &= condition.fits(row, what);
            if condition.or {
                any |= all;
                all = true;
            }
        }
        any || (all && !self.0.is_empty())
    }
}

impl Condition {
    fn fits(&self, row: &Value, what: Filtered) -> bool {
        let found = self.found(row, what);
        let is = |wanted: &String| found.iter().any(|it| it.eq_ignore_ascii_case(wanted));
        let holds = |wanted: &String| {
            found.iter().any(|it| it.to_lowercase().contains(&wanted.to_lowercase()))
        };
        match self.operator.as_str() {
            "not_equal_to" => !self.values.iter().any(is),
            "contains" => self.values.iter().any(holds),
            "does_not_contain" => !self.values.iter().any(holds),
            "is_present" => !found.is_empty(),
            "is_not_present" => found.is_empty(),
            "is_greater_than" => self.compares(&found, |a, b| a > b),
            "is_less_than" => self.compares(&found, |a, b| a < b),
            // Words that it does not know are read as equality.
            _ => self.values.iter().any(is),
        }
    }

    fn compares(&self, found: &[String], order: fn(f64, f64) -> bool) -> bool {
        let wanted = self.values.first().and_then(|value| value.parse::<f64>().ok());
        found.iter().any(|it| {
            let it = it.parse::<f64>().ok();
            it.zip(wanted).is_some_and(|(it, wanted)| order(it, wanted))
        })
    }

    /// The values that the row has under the key.
    fn found(&self, row: &Value, what: Filtered) -> Vec<String> {
        let below = |field: &str| row.get(field).and_then(|fields| fields.get(&self.key));
        let value = row
            .get(&self.key)
            .or_else(|| below("additional_attributes"))
            .or_else(|| below("custom_attributes"));
        let texts = match value {
            Some(Value::Array(items)) => items.iter().map(as_text).collect(),
            Some(Value::Null) | None => Vec::new(),
            Some(value) => vec![as_text(value)],
        };
        let is_phone = what == Filtered::Contact && self.key == "phone_number";
        // The server adds the plus sign to what is asked for, so that it must be left out.
        let bare = |text: String| text.trim_start_matches('+').to_owned();
        let texts = texts.into_iter().filter(|text| !text.is_empty());
        if is_phone { texts.map(bare).collect() } else { texts.collect() }
    }
}

fn as_text(value: &Value) -> String {
    match (value.as_str(), as_number(value)) {
        (Some(text), _) => text.to_owned(),
        (None, _) => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn fits(conditions: &Value) -> bool {
        let row = json!({
            "id": 1, "name": "Ada Byron", "phone_number": "+12025550101",
            "labels": ["vip"], "custom_attributes": {"seats": 3},
        });
        read(conditions).unwrap().fit(&row, Filtered::Contact)
    }

    fn one(key: &str, operator: &str, values: &Value, joined: &str) -> Value {
        json!({
            "attribute_key": key, "filter_operator": operator, "values": values,
            "query_operator": joined,
        })
    }

    #[test]
    fn conditions_find_columns_attributes_and_labels() {
        for (key, operator, values, expected) in [
            ("name", "equal_to", json!(["ada byron"]), true),
            ("name", "contains", json!(["BYR"]), true),
            ("name", "not_equal_to", json!(["Ada Byron"]), false),
            ("phone_number", "equal_to", json!(["12025550101"]), true),
            ("phone_number", "equal_to", json!(["+12025550101"]), false),
            ("seats", "is_greater_than", json!([2]), true),
            ("seats", "is_less_than", json!([2]), false),
            ("labels", "equal_to", json!(["vip"]), true),
            ("email", "is_present", json!([]), false),
            ("email", "is_not_present", Value::Null, true),
            ("name", "eq", json!("Ada Byron"), true),
        ] {
            assert_eq!(
                fits(&json!([one(key, operator, &values, "")])),
                expected,
                "{key} {operator}"
            );
        }
    }

    #[test]
    fn and_binds_stronger_than_or_and_must_be_said() {
        let no = |joined| one("name", "equal_to", &json!(["x"]), joined);
        let yes = |joined| one("name", "contains", &json!(["Ada"]), joined);
        assert!(fits(&json!([yes("OR"), no("AND"), no("")])));
        assert!(!fits(&json!([no("AND"), yes("")])));
        assert!(fits(&json!([no("or"), yes("")])));
        assert!(read(&json!([yes(""), yes("")])).is_err());
        assert!(read(&json!({})).is_err());
    }
}
