//! Lists as replies: a bare array, cut by cursors and a limit, as JSON or CSV.

use super::csv;
use super::refusal::wrong;
use super::rows::{moment_of, text_of};
use crate::engine::{Answer, Asked, Outcome};
use serde_json::{Value, json};
use std::cmp::Reverse;

/// All items in one reply. `format` goes before `Accept`: stated.
pub(super) fn listed(asked: &Asked, columns: &[&str], items: &[Value]) -> Outcome {
    let accepted = asked.header("accept").unwrap_or_default();
    match asked.query("format") {
        Some("csv") => Ok(table(columns, items)),
        None if accepted.starts_with("text/csv") => Ok(table(columns, items)),
        None | Some("json") => Ok(Answer::json(200, &json!(items))),
        Some(_) => Err(wrong("format must be csv or json")),
    }
}

fn table(columns: &[&str], items: &[Value]) -> Answer {
    Answer::typed(200, "text/csv; charset=utf-8", csv::table(columns, items))
}

/// The newest first: confirmed.
pub(super) fn newest_first<'w>(
    items: impl Iterator<Item = &'w Value>,
    field: &str,
) -> Vec<&'w Value> {
    let mut items: Vec<&Value> = items.collect();
    items.reverse();
    items.sort_by_key(|it| Reverse(moment_of(it, field)));
    items
}

/// What lies beyond the cursors, at most `limit` of it. `after` gives the nearest ones: inferred.
pub(super) fn cut<'w>(asked: &Asked, items: &[&'w Value]) -> Vec<&'w Value> {
    let place = |id: &str| items.iter().position(|it| text_of(it, "id") == Some(id));
    // A cursor that nothing has is compared as a text, as ids are made in order.
    let first_not_above = |id: &str| {
        let found = items.iter().position(|it| text_of(it, "id").is_some_and(|own| own <= id));
        found.unwrap_or(items.len())
    };
    let start = asked.query("before").map_or(0, |id| {
        place(id).map_or_else(|| first_not_above(id), |place| place.saturating_add(1))
    });
    let end = asked
        .query("after")
        .map_or(items.len(), |id| place(id).unwrap_or_else(|| first_not_above(id)));
    let between = items.get(start..end).unwrap_or_default();
    let limit = asked.query_number("limit").and_then(|it| usize::try_from(it).ok());
    let limit = limit.unwrap_or(usize::MAX).min(between.len());
    let skipped = if asked.query("after").is_some() { between.len() - limit } else { 0 };
    between.iter().skip(skipped).take(limit).copied().collect()
}
