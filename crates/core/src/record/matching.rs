//! Is this request the recorded one?
//!
//! A recording shows placeholders, and a program sends values. A value fits a placeholder of its kind, and
//! from then on belongs to it: elsewhere, neither fits another. What came from a replayed reply is
//! the placeholder itself. What a recording shows must be sent as it is.

use super::exchange::{Content, Sent};
use super::keep::{Kept, Place};
use super::placeholder::{Kind, is_placeholder};
use super::redact::inside;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;

/// Which value belongs to which placeholder.
#[derive(Clone, Default)]
pub(super) struct Bound {
    values: HashMap<String, String>,
    placeholders: HashMap<String, String>,
}

impl Bound {
    /// Binds a value to a placeholder, unless one of them belongs to another.
    fn bind(&mut self, placeholder: &str, value: &str) -> bool {
        let known = self.placeholders.get(value).map(String::as_str);
        match (known, self.values.contains_key(placeholder)) {
            (Some(known), _) => known == placeholder,
            (None, true) => false,
            (None, false) => {
                self.placeholders.insert(value.to_owned(), placeholder.to_owned());
                self.values.insert(placeholder.to_owned(), value.to_owned());
                true
            }
        }
    }

    /// Binds a key. As a text, the same word is another value, unless it is an id.
    fn bind_key(&mut self, placeholder: &str, key: &str) -> bool {
        match Kind::of(key) {
            Kind::Digits | Kind::Uuid => self.bind(placeholder, key),
            _ => self.bind(placeholder, &as_key(key)),
        }
    }

    fn is_key(&self, placeholder: &str, key: &str) -> bool {
        let known = self.placeholders.get(&as_key(key)).or_else(|| self.placeholders.get(key));
        known.is_some_and(|known| known == placeholder)
    }

    fn len(&self) -> usize {
        self.values.len()
    }
}

/// A key among texts: none holds a line feed there.
fn as_key(key: &str) -> String {
    format!("key\n{key}")
}

/// How a request compares with a recorded one.
pub(super) struct Comparison {
    /// What differs, in words that show nobody's data.
    pub(super) differences: Vec<String>,
    /// What belongs together if this is the one.
    pub(super) bound: Bound,
    /// How many values were not known before.
    pub(super) news: usize,
}

pub(super) fn compare(kept: Kept<'_>, recorded: &Sent, sent: &Sent, bound: &Bound) -> Comparison {
    let (bound_now, differences) = (bound.clone(), Vec::new());
    let mut matching = Matching { kept, bound: bound_now, differences, part: "", is_flat: false };
    matching.sent(recorded, sent);
    let news = matching.bound.len() - bound.len();
    Comparison { differences: matching.differences, bound: matching.bound, news }
}

struct Matching<'m> {
    kept: Kept<'m>,
    bound: Bound,
    differences: Vec<String>,
    /// What of the request is compared.
    part: &'static str,
    /// Whether lists are the values of one name, and not those of a document.
    is_flat: bool,
}

impl Matching<'_> {
    fn differs(&mut self, place: &Place, how: impl fmt::Display) {
        let (part, path) = (self.part, place.path());
        let dot = if path.is_empty() { "" } else { "." };
        self.differences.push(format!("`{part}{dot}{path}`: {how}"));
    }

    fn sent(&mut self, recorded: &Sent, sent: &Sent) {
        let (nowhere, mut place) = (Place::default(), Place::default());
        self.part = "method";
        if recorded.method != sent.method {
            let (recorded, sent) = (&recorded.method, &sent.method);
            self.differs(&nowhere, format_args!("{recorded} is recorded, {sent} was sent"));
        }
        self.part = "path";
        self.object(&mut place, &recorded.parameters, &sent.parameters);
        self.part = "query";
        self.pairs(&recorded.query, &sent.query);
        self.part = "body";
        self.content(recorded, sent);
        self.part = "header";
        let pairs = |headers: &BTreeMap<String, String>| -> Vec<(String, String)> {
            headers.iter().map(|(name, value)| (name.clone(), value.clone())).collect()
        };
        self.pairs(&pairs(&recorded.headers), &pairs(&sent.headers));
    }

    fn content(&mut self, recorded: &Sent, sent: &Sent) {
        let mut place = Place::default();
        match (&recorded.body, &sent.body) {
            (None, None) => {}
            (Some(Content::Json(recorded)), Some(Content::Json(sent))) => {
                self.value(&mut place, recorded, sent);
            }
            (Some(Content::Form(recorded)), Some(Content::Form(sent))) => {
                self.pairs(recorded, sent);
            }
            (Some(Content::Bytes(length)), Some(Content::Bytes(other))) => {
                // A form with files has a boundary of its own each time.
                let media_type = recorded.headers.get("content-type");
                let is_form = media_type.is_some_and(|it| it.starts_with("multipart/"));
                if length != other && !is_form {
                    let how = format_args!("{length} bytes are recorded, {other} were sent");
                    self.differs(&place, how);
                }
            }
            (recorded, sent) => {
                let (recorded, sent) = (named(recorded.as_ref()), named(sent.as_ref()));
                self.differs(&place, format_args!("{recorded} is recorded, {sent} was sent"));
            }
        }
    }

    /// The pairs of a query, a form or headers; those of one name are in order.
    fn pairs(&mut self, recorded: &[(String, String)], sent: &[(String, String)]) {
        self.is_flat = true;
        self.object(&mut Place::default(), &grouped(recorded), &grouped(sent));
        self.is_flat = false;
    }

    fn value(&mut self, place: &mut Place, recorded: &Value, sent: &Value) {
        match (recorded, sent) {
            (Value::Object(recorded), Value::Object(sent)) => {
                self.object(place, recorded, sent);
            }
            (Value::Array(recorded), Value::Array(sent)) if recorded.len() == sent.len() => {
                let is_flat = self.is_flat;
                let mut each = |place: &mut Place| {
                    for (recorded, sent) in recorded.iter().zip(sent) {
                        self.value(place, recorded, sent);
                    }
                };
                if is_flat { each(place) } else { place.within("*", each) }
            }
            (Value::Array(recorded), Value::Array(sent)) => {
                let (recorded, sent) = (recorded.len(), sent.len());
                self.differs(
                    place,
                    format_args!("{recorded} items are recorded, {sent} were sent"),
                );
            }
            (Value::String(recorded), Value::String(sent)) => {
                match (inside(recorded), inside(sent)) {
                    (Some(recorded), Some(sent)) => self.value(place, &recorded, &sent),
                    _ => self.leaf(place, (recorded, Kind::of(recorded)), (sent, Kind::of(sent))),
                }
            }
            (Value::Number(recorded), Value::Number(sent)) => {
                let (recorded, sent) = (recorded.to_string(), sent.to_string());
                let kinds = (Kind::of_number(&recorded), Kind::of_number(&sent));
                self.leaf(place, (&recorded, kinds.0), (&sent, kinds.1));
            }
            (recorded, sent) if recorded == sent => {}
            (recorded, sent) => {
                let (recorded, sent) = (kind_of(recorded), kind_of(sent));
                self.differs(place, format_args!("{recorded} is recorded, {sent} was sent"));
            }
        }
    }

    /// A text, or the digits of a number.
    fn leaf(&mut self, place: &Place, recorded: (&str, Kind), sent: (&str, Kind)) {
        let ((recorded, kind), (sent, other)) = (recorded, sent);
        if recorded == sent {
            return;
        }
        let is_shown = self.kept.text(place, sent) || self.kept.number(place, sent);
        if !is_placeholder(recorded) {
            // The description documents it, or the caller allowed it.
            let sent = if is_shown { sent } else { "something else" };
            return self
                .differs(place, format_args!("`{recorded}` is recorded, `{sent}` was sent"));
        }
        if is_shown {
            return self
                .differs(place, format_args!("{} is recorded, `{sent}` was sent", kind.name()));
        }
        if kind != other {
            let (kind, other) = (kind.name(), other.name());
            return self.differs(place, format_args!("{kind} is recorded, {other} was sent"));
        }
        if !self.bound.bind(recorded, sent) {
            self.differs(place, format_args!("another value than `{recorded}` was sent"));
        }
    }

    /// Objects: what has the same key is compared, and keys that are placeholders fit those that the
    /// description does not know.
    fn object(
        &mut self,
        place: &mut Place,
        recorded: &Map<String, Value>,
        sent: &Map<String, Value>,
    ) {
        let mut left: HashSet<&String> = sent.keys().collect();
        let mut open = Vec::new();
        for (key, value) in recorded {
            match sent.get(key) {
                Some(other) => {
                    left.remove(key);
                    place.within(key, |place| self.value(place, value, other));
                }
                None => open.push((key, value)),
            }
        }
        // In the order in which placeholders are given.
        open.sort_by_key(|(key, _)| (key.len(), *key));
        let is_free = |it: &&(&String, &Value)| left.contains(it.0) && !self.kept.key(it.0);
        let others: Vec<_> = sent.iter().collect();
        let mut free: Vec<_> = others.iter().filter(is_free).copied().collect();
        for (key, value) in open {
            let known = free.iter().position(|(name, _)| self.bound.is_key(key, name));
            let place_of = known.or_else(|| (!free.is_empty()).then_some(0));
            let partner = place_of.filter(|_| !self.kept.key(key)).map(|index| free.remove(index));
            match partner {
                Some((name, other)) if self.bound.bind_key(key, name) => {
                    left.remove(name);
                    place.within(key, |place| self.value(place, value, other));
                }
                _ => {
                    place.within(key, |at| self.differs(at, "is recorded, and was not sent"));
                }
            }
        }
        for key in sent.keys().filter(|key| left.contains(key)) {
            // A key that nobody documents may be somebody's data.
            let name = if self.kept.key(key) { key } else { "(another key)" };
            place.within(name, |place| self.differs(place, "is not recorded, and was sent"));
        }
    }
}

/// The values of each name, in order.
fn grouped(pairs: &[(String, String)]) -> Map<String, Value> {
    let mut groups: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    for (name, value) in pairs {
        groups.entry(name).or_default().push(Value::String(value.clone()));
    }
    groups.into_iter().map(|(name, values)| (name.to_owned(), values.into())).collect()
}

fn named(content: Option<&Content>) -> &'static str {
    match content {
        None => "nothing",
        Some(Content::Json(_)) => "JSON",
        Some(Content::Form(_)) => "a form",
        Some(Content::Bytes(_)) => "something other than JSON",
    }
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(true) => "true",
        Value::Bool(false) => "false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
