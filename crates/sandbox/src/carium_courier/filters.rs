//! Which rows does a list show?

use super::documents::attribute;
use crate::engine::{Asked, Refusal};
use serde_json::Value;

/// Parameters that change how things are shown, or who asks, and not which are shown.
const OTHERS: &[&str] = &["individual-id", "use-group-name", "thumbnail", "token", "all-users"];

/// The rows that pass every filter of the query, in the order that it asks for.
pub(super) fn kept<'r>(asked: &Asked, rows: &'r [Value]) -> Result<Vec<&'r Value>, Refusal> {
    let mut kept: Vec<&Value> = rows.iter().collect();
    for (name, wanted) in &asked.query {
        match inner(name, "filter") {
            Some("include-pending") => {}
            Some("text") => kept.retain(|row| has_text(row, wanted)),
            Some("states") => kept.retain(|row| is_one_of(row, asked, name)),
            Some(name) => match name.strip_prefix("cmp-") {
                Some(name) => {
                    let bound = Bound::read(wanted).ok_or_else(|| {
                        Refusal::invalid(name, "It is a comparator and a time: `>=2026-01-31`.")
                    })?;
                    kept.retain(|row| bound.holds(row, name));
                }
                None => kept.retain(|row| is(row, name, wanted, false)),
            },
            None if is_reference(name) => kept.retain(|row| is(row, name, wanted, true)),
            None => {}
        }
    }
    let shows_archived = |name: &str| asked.query(name) == Some("true");
    if asked.id() == "list_app_credentials" && !shows_archived("include[archived]") {
        kept.retain(|row| attribute(row, "archived") != &Value::Bool(true));
    }
    sort(asked, &mut kept);
    Ok(kept)
}

/// What stands in the brackets after this name.
fn inner<'n>(name: &'n str, before: &str) -> Option<&'n str> {
    name.strip_prefix(before)?.strip_prefix('[')?.strip_suffix(']')
}

/// Whether a parameter names another thing that rows belong to.
fn is_reference(name: &str) -> bool {
    !OTHERS.contains(&name) && (name.ends_with("-id") || name == "acknowledged")
}

/// Whether an attribute has this value. One that a row does not have is false, or, of a parameter
/// that is no filter, no reason to leave it out.
fn is(row: &Value, name: &str, wanted: &str, otherwise: bool) -> bool {
    let held = match (name, attribute(row, name)) {
        ("organization-id", Value::Null) => attribute(row, "org-id"),
        (_, held) => held,
    };
    match held {
        Value::Null => otherwise || wanted == "false",
        Value::String(text) => text == wanted,
        other => {
            let other = other.to_string();
            *wanted == other
        }
    }
}

fn has_text(row: &Value, wanted: &str) -> bool {
    let wanted = wanted.to_lowercase();
    let texts = ["message", "name", "label"].map(|name| attribute(row, name).as_str());
    texts.into_iter().flatten().any(|text| text.to_lowercase().contains(&wanted))
}

fn is_one_of(row: &Value, asked: &Asked, name: &str) -> bool {
    let state = match attribute(row, "state") {
        Value::Null => attribute(row, "channel-state"),
        state => state,
    };
    asked.queries(name).any(|wanted| state.as_str() == Some(wanted))
}

/// One side of a range: a comparator and a time.
struct Bound<'b> {
    comparator: &'b str,
    time: String,
}

impl<'b> Bound<'b> {
    fn read(text: &'b str) -> Option<Self> {
        let comparators = ["<=", ">=", "<", ">"];
        let comparator = comparators.into_iter().find(|it| text.starts_with(it))?;
        let time = text.get(comparator.len()..)?.trim();
        // RFC 3339 is taken, too.
        let time = time.replace('T', " ").trim_end_matches('Z').to_owned();
        (!time.is_empty()).then_some(Self { comparator, time })
    }

    /// Times of one notation are in the order of their texts.
    fn holds(&self, row: &Value, name: &str) -> bool {
        let Some(held) = attribute(row, name).as_str() else { return false };
        match self.comparator {
            "<" => held < self.time.as_str(),
            "<=" => held <= self.time.as_str(),
            ">" => held > self.time.as_str(),
            _ => held >= self.time.as_str(),
        }
    }
}

fn sort(asked: &Asked, rows: &mut [&Value]) {
    let Some(by) = asked.query("sort") else { return };
    let (name, is_reversed) = by.strip_prefix('-').map_or((by, false), |name| (name, true));
    let key = |row: &Value| match attribute(row, name) {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    };
    rows.sort_by_key(|row| key(row));
    if is_reversed {
        rows.reverse();
    }
}
