//! One thing in which a request that arrived differs from one that is expected, and how it is told.

use crate::text::{Secrets, one_line};
use bytes::Bytes;

/// How much of a value is shown.
const SHOWN: usize = 160;

/// One thing that differs. It holds values as they are; [`told`](Self::told) keeps the secrets out.
#[derive(Debug)]
pub(super) struct Difference {
    /// Such as "query parameter `first`".
    pub(super) place: String,
    pub(super) expected: Option<String>,
    pub(super) got: Option<String>,
}

impl Difference {
    pub(super) const fn new(place: String, expected: Option<String>, got: Option<String>) -> Self {
        Self { place, expected, got }
    }

    /// The difference in words.
    pub(super) fn told(&self, secrets: &[&Secrets]) -> String {
        let clean = |text: &Option<String>| {
            let text = text.clone()?;
            Some(secrets.iter().fold(text, |text, secrets| secrets.redact(text)))
        };
        let (expected, got) = (clean(&self.expected), clean(&self.got));
        let alike = alike(expected.as_deref(), got.as_deref());
        let shown = |text: Option<String>| {
            text.map_or_else(|| "none".to_owned(), |text| format!("`{}`", part_of(&text, alike)))
        };
        let place = one_line(&self.place, SHOWN);
        format!("{place}: expected {}, got {}", shown(expected), shown(got))
    }
}

/// How many characters two texts have in common at their beginning.
fn alike(one: Option<&str>, other: Option<&str>) -> usize {
    let (one, other) = (one.unwrap_or_default(), other.unwrap_or_default());
    one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count()
}

/// The part of a text in which the difference is.
fn part_of(text: &str, alike: usize) -> String {
    if alike < SHOWN / 2 {
        return one_line(text, SHOWN);
    }
    let rest: String = text.chars().skip(alike - SHOWN / 4).collect();
    format!("…{}", one_line(&rest, SHOWN))
}

/// Bytes as text, where they are text.
pub(super) fn readable(bytes: &Bytes) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => format!("{} bytes: {}", bytes.len(), bytes.escape_ascii()),
    }
}

/// Each name once, in order.
pub(super) fn names<'n>(
    expected: impl Iterator<Item = &'n String>,
    got: impl Iterator<Item = &'n String>,
) -> Vec<&'n str> {
    let mut names: Vec<&str> = Vec::new();
    for name in expected.chain(got) {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    names
}
