//! What a stand-in holds: rows of JSON by kind, counters, and the time.

use super::events::Emitted;
use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The state of a stand-in.
#[derive(Clone, Debug)]
pub(crate) struct World {
    now: DateTime<Utc>,
    rows: BTreeMap<String, Vec<Value>>,
    counters: BTreeMap<String, i64>,
    emitted: Vec<Emitted>,
}

impl World {
    pub(crate) const fn new(now: DateTime<Utc>) -> Self {
        Self { now, rows: BTreeMap::new(), counters: BTreeMap::new(), emitted: Vec::new() }
    }

    /// The time of the request that is being answered.
    pub(crate) const fn now(&self) -> DateTime<Utc> {
        self.now
    }

    pub(crate) const fn set_now(&mut self, now: DateTime<Utc>) {
        self.now = now;
    }

    /// The time in seconds since 1970.
    pub(crate) fn seconds(&self) -> i64 {
        self.now.timestamp()
    }

    /// The time as ISO 8601 with milliseconds.
    pub(crate) fn iso(&self) -> String {
        self.now.to_rfc3339_opts(SecondsFormat::Millis, true)
    }

    /// The next number of a kind, from 1.
    pub(crate) fn next(&mut self, kind: &str) -> i64 {
        let counter = self.counters.entry(kind.to_owned()).or_default();
        *counter = counter.saturating_add(1);
        *counter
    }

    /// The next number of a kind is greater than this.
    pub(crate) fn start_above(&mut self, kind: &str, number: i64) {
        let counter = self.counters.entry(kind.to_owned()).or_default();
        *counter = number.max(*counter);
    }

    /// A UUID that no other thing of this world has. It is the same in every run.
    pub(crate) fn uuid(&mut self) -> String {
        let number = u64::try_from(self.next("uuid")).unwrap_or_default();
        // Spreads the number over all digits, so that the texts do not look alike.
        let high = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let low = high.rotate_left(31).wrapping_mul(0xbf58_476d_1ce4_e5b9) ^ number;
        let digits = format!("{high:016x}{low:016x}");
        let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default().to_owned();
        let (a, b, c) = (part(0, 8), part(8, 12), part(13, 16));
        format!("{a}-{b}-4{c}-8{}-{}", part(17, 20), part(20, 32))
    }

    /// All rows of a kind, in the order in which they were made.
    pub(crate) fn rows(&self, kind: &str) -> &[Value] {
        self.rows.get(kind).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn rows_mut(&mut self, kind: &str) -> &mut Vec<Value> {
        self.rows.entry(kind.to_owned()).or_default()
    }

    /// The kinds that begin with this text.
    pub(crate) fn kinds<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a str> {
        self.rows.keys().map(String::as_str).filter(move |kind| kind.starts_with(prefix))
    }

    /// The first row whose field holds this value, be it a text or a number.
    pub(crate) fn find(&self, kind: &str, field: &str, value: &str) -> Option<&Value> {
        self.rows(kind).iter().find(|row| holds(row, field, value))
    }

    pub(crate) fn find_mut(&mut self, kind: &str, field: &str, value: &str) -> Option<&mut Value> {
        let rows = self.rows.get_mut(kind)?;
        rows.iter_mut().find(|row| holds(row, field, value))
    }

    /// The row with this id.
    #[allow(clippy::needless_pass_by_value, reason = "ids are small, or borrowed already")]
    pub(crate) fn get(&self, kind: &str, id: impl ToString) -> Option<&Value> {
        self.find(kind, "id", &id.to_string())
    }

    #[allow(clippy::needless_pass_by_value, reason = "ids are small, or borrowed already")]
    pub(crate) fn get_mut(&mut self, kind: &str, id: impl ToString) -> Option<&mut Value> {
        self.find_mut(kind, "id", &id.to_string())
    }

    pub(crate) fn push(&mut self, kind: &str, row: Value) {
        self.rows_mut(kind).push(row);
    }

    /// Takes out the rows whose field holds this value.
    pub(crate) fn remove(&mut self, kind: &str, field: &str, value: &str) -> Vec<Value> {
        let Some(rows) = self.rows.get_mut(kind) else { return Vec::new() };
        let (gone, kept) = rows.drain(..).partition(|row| holds(row, field, value));
        *rows = kept;
        gone
    }

    /// Takes out all rows of a kind.
    pub(crate) fn clear(&mut self, kind: &str) {
        self.rows.remove(kind);
    }

    /// Something happened that the vendor tells its users.
    pub(crate) fn emit(&mut self, name: &str, body: Value) {
        self.emit_about(name, body, Value::Null);
    }

    /// As [`emit`](Self::emit), with what tells who receives it, which is not sent.
    pub(crate) fn emit_about(&mut self, name: &str, body: Value, about: Value) {
        self.emitted.push(Emitted { name: name.to_owned(), body, about });
    }

    pub(crate) fn take_emitted(&mut self) -> Vec<Emitted> {
        std::mem::take(&mut self.emitted)
    }

    /// All of it as JSON.
    pub(crate) fn to_json(&self) -> Value {
        let rows = self.rows.iter();
        Value::Object(
            rows.map(|(kind, rows)| (kind.clone(), rows.clone().into())).collect::<Map<_, _>>(),
        )
    }
}

/// Whether the field of a row holds this value, be it a text or a number.
pub(crate) fn holds(row: &Value, field: &str, value: &str) -> bool {
    match row.get(field) {
        Some(Value::String(text)) => text == value,
        Some(Value::Number(number)) => number.to_string() == value,
        _ => false,
    }
}
