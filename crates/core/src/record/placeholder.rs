//! What stands in for a value that is somebody's data?
//!
//! A placeholder is of the same kind as the value, so that it decodes in its place and obeys the rules
//! about it, and the same value always has the same one. Each kind is told from the text alone, and
//! a placeholder is of its own kind.

use serde_json::Number;
use std::collections::HashMap;

/// What a text is, as far as its notation tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    /// Says no more than a flag does: empty, `0`, `1`, `true`, `false`.
    Flag,
    Digits,
    Decimal,
    Uuid,
    /// A point in time, a date or a time of day.
    Time,
    Mail,
    Address,
    Phone,
    /// An id, a key or a cursor: many characters and no spaces.
    Token,
    Text,
}

impl Kind {
    pub(super) fn of(text: &str) -> Self {
        let digits = text.strip_prefix('-').unwrap_or(text);
        match text {
            "" | "0" | "1" | "true" | "false" => Self::Flag,
            _ if is_digits(digits) => Self::Digits,
            _ if is_decimal(digits) => Self::Decimal,
            _ if has_shape(text, UUID) => Self::Uuid,
            _ if Moment::of(text).is_some() => Self::Time,
            _ if is_address(text) => Self::Address,
            _ if text.matches('@').count() == 1 && !has_space(text) => Self::Mail,
            _ if text.strip_prefix('+').is_some_and(is_digits) => Self::Phone,
            _ if is_token(text) => Self::Token,
            _ => Self::Text,
        }
    }

    /// What a number is.
    pub(super) fn of_number(digits: &str) -> Self {
        match Self::of(digits) {
            kind @ (Self::Flag | Self::Digits) => kind,
            // Also with an exponent.
            _ => Self::Decimal,
        }
    }

    /// The kind in words.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Flag => "a flag",
            Self::Digits => "digits",
            Self::Decimal => "a decimal number",
            Self::Uuid => "a UUID",
            Self::Time => "a time",
            Self::Mail => "an e-mail address",
            Self::Address => "a web address",
            Self::Phone => "a phone number",
            Self::Token => "an id or a token",
            Self::Text => "a text",
        }
    }
}

/// The placeholders given so far, by the value that each stands for.
#[derive(Default)]
pub(super) struct Placeholders {
    given: HashMap<String, String>,
    counts: HashMap<Kind, usize>,
    keys: usize,
}

impl Placeholders {
    /// What stands in for a text.
    pub(super) fn of_text(&mut self, text: &str) -> String {
        self.of(Kind::of(text), text)
    }

    fn of(&mut self, kind: Kind, text: &str) -> String {
        if kind == Kind::Flag {
            return text.to_owned();
        }
        if let Some(known) = self.given.get(text) {
            return known.clone();
        }
        let count = self.counts.entry(kind).or_default();
        *count += 1;
        let placeholder = made(kind, text, *count);
        self.given.insert(text.to_owned(), placeholder.clone());
        placeholder
    }

    /// What stands in for a number. The same number as a text has the same digits.
    pub(super) fn of_number(&mut self, number: &Number) -> Number {
        let text = number.to_string();
        let kind = Kind::of_number(&text);
        if kind == Kind::Flag {
            return number.clone();
        }
        let text = self.of(kind, &text);
        serde_json::from_str(&text).unwrap_or_else(|_| Number::from(0))
    }

    /// What stands in for the key of an object that the description does not document. Ids stay
    /// those that they are elsewhere.
    pub(super) fn of_key(&mut self, key: &str) -> String {
        if matches!(Kind::of(key), Kind::Digits | Kind::Uuid | Kind::Flag) {
            return self.of_text(key);
        }
        // A line feed is in no key that a text could be mixed up with.
        let known = format!("key\n{key}");
        if let Some(known) = self.given.get(&known) {
            return known.clone();
        }
        self.keys += 1;
        let placeholder = format!("key-{}", self.keys);
        self.given.insert(known, placeholder.clone());
        placeholder
    }
}

/// Whether a text in a recording stands in for another.
pub(super) fn is_placeholder(text: &str) -> bool {
    match Kind::of(text) {
        Kind::Flag => false,
        Kind::Digits => {
            let digits = text.trim_start_matches('-');
            let rest = digits.strip_prefix('1').unwrap_or_default();
            digits.len() >= 4 && (digits.len() < 9 || rest.starts_with("000"))
        }
        // What is shown of these looks no different.
        Kind::Decimal | Kind::Time => true,
        Kind::Uuid => text.starts_with("00000000-0000-4000-8000-"),
        Kind::Mail => text.starts_with("user-") && text.ends_with("@example.com"),
        Kind::Address => text.starts_with("https://example.com/"),
        Kind::Phone => text.starts_with("+1555"),
        Kind::Token => text.strip_prefix('a').is_some_and(is_digits),
        Kind::Text => text.strip_prefix("text ").is_some_and(is_digits),
    }
}

/// The placeholder with this number of its kind.
fn made(kind: Kind, text: &str, count: usize) -> String {
    match kind {
        Kind::Flag => text.to_owned(),
        Kind::Digits => {
            let (sign, digits) = text.strip_prefix('-').map_or(("", text), |digits| ("-", digits));
            // As long as what it stands for, where length says what is counted: times in seconds
            // or milliseconds, ids of a fixed length. Short ones tell too much by it.
            match digits.len() {
                length @ 9.. => format!("{sign}1{count:0>width$}", width = length - 1),
                _ => format!("{sign}{}", 1000 + count),
            }
        }
        Kind::Decimal => {
            let is_whole =
                text.split_once('.').is_some_and(|(_, rest)| rest.trim_end_matches('0').is_empty());
            format!("{}.{}", 1000 + count, if is_whole { '0' } else { '5' })
        }
        Kind::Uuid => format!("00000000-0000-4000-8000-{count:012}"),
        Kind::Time => Moment::of(text).map_or_else(String::new, |moment| moment.written(count)),
        Kind::Mail => format!("user-{count}@example.com"),
        Kind::Address => format!("https://example.com/{count}"),
        Kind::Phone => format!("+1555{count:07}"),
        Kind::Token => format!("a{count:0>width$}", width = text.len().saturating_sub(1)),
        Kind::Text => format!("text {count}"),
    }
}

/// A shape of text: `9` stands for a digit, `f` for a hexadecimal one, and any other character for
/// itself.
const UUID: &str = "ffffffff-ffff-ffff-ffff-ffffffffffff";
const DATE: &str = "9999-99-99";
const CLOCK: &str = "99:99:99";
const SHORT_CLOCK: &str = "99:99";
/// As HTTP and mails write it, with any name of a day and a month.
const MAILED: &str = " 9999 99:99:99 ";

/// The notation of a time, in its parts.
struct Moment<'t> {
    date: bool,
    /// What stands between date and time, and the time's shape.
    clock: Option<(&'t str, &'static str)>,
    /// The digits of the fraction, with their point.
    fraction: &'t str,
    zone: &'static str,
}

impl<'t> Moment<'t> {
    fn of(text: &'t str) -> Option<Self> {
        if is_mailed(text) {
            return Some(Self { date: false, clock: None, fraction: "", zone: "GMT" });
        }
        let (date, rest) = match text.get(..DATE.len()).filter(|it| has_shape(it, DATE)) {
            Some(_) => (true, text.get(DATE.len()..)?),
            None => (false, text),
        };
        if date && rest.is_empty() {
            return Some(Self { date, clock: None, fraction: "", zone: "" });
        }
        let (between, rest) = if date { rest.split_at_checked(1)? } else { ("", rest) };
        if date && !matches!(between, "T" | "t" | " ") {
            return None;
        }
        let begins = |shape: &&&str| rest.get(..shape.len()).is_some_and(|it| has_shape(it, shape));
        let shape = [CLOCK, SHORT_CLOCK].iter().find(begins)?;
        let rest = rest.get(shape.len()..)?;
        let (fraction, rest) = fraction(rest);
        let zone = zone(rest)?;
        Some(Self { date, clock: Some((between, shape)), fraction, zone })
    }

    /// The moment with this number, in the same notation.
    fn written(&self, count: usize) -> String {
        if self.zone == "GMT" {
            let (hour, minute, second) = clock(count);
            return format!("Sat, 01 Jan 2000 {hour:02}:{minute:02}:{second:02} GMT");
        }
        let days = count / 86_400;
        let (year, month, day) = (2000 + days / 336, days / 28 % 12 + 1, days % 28 + 1);
        let Some((between, shape)) = self.clock else {
            // One day for each: a date has no seconds.
            let (month, day) = (count / 28 % 12 + 1, count % 28 + 1);
            return format!("{:04}-{month:02}-{day:02}", 2000 + count / 336);
        };
        let date = if self.date { format!("{year:04}-{month:02}-{day:02}") } else { String::new() };
        let (hour, minute, second) = clock(count);
        let time = if shape == SHORT_CLOCK {
            let (hour, minute) = (count / 60 % 24, count % 60);
            format!("{hour:02}:{minute:02}")
        } else {
            format!("{hour:02}:{minute:02}:{second:02}")
        };
        let fraction: String =
            self.fraction.chars().map(|it| if it.is_ascii_digit() { '0' } else { it }).collect();
        format!("{date}{between}{time}{fraction}{}", self.zone)
    }
}

/// The time of day that is so many seconds after midnight.
const fn clock(count: usize) -> (usize, usize, usize) {
    (count / 3600 % 24, count / 60 % 60, count % 60)
}

/// The fraction of a second that a text begins with, and the rest.
fn fraction(text: &str) -> (&str, &str) {
    let Some(after) = text.strip_prefix('.') else { return ("", text) };
    let digits = after.len() - after.trim_start_matches(|it: char| it.is_ascii_digit()).len();
    text.split_at_checked(digits + 1).filter(|_| digits > 0).unwrap_or(("", text))
}

/// The zone of a placeholder for a time with this zone. Which one it was says where somebody is.
fn zone(text: &str) -> Option<&'static str> {
    match text {
        "" => Some(""),
        "Z" | "z" => Some("Z"),
        " UTC" => Some(" UTC"),
        _ if has_shape(text.get(1..)?, SHORT_CLOCK) && text.starts_with(['+', '-']) => {
            Some("+00:00")
        }
        _ if has_shape(text.get(1..)?, "9999") && text.starts_with(['+', '-']) => Some("+0000"),
        _ => None,
    }
}

fn is_mailed(text: &str) -> bool {
    let rest =
        text.len().checked_sub(MAILED.len() + 3).and_then(|start| text.split_at_checked(start));
    rest.is_some_and(|(_, end)| {
        end.get(..MAILED.len()).is_some_and(|it| has_shape(it, MAILED)) && end.ends_with("GMT")
    })
}

fn has_shape(text: &str, shape: &str) -> bool {
    let fits = |(byte, shape): (u8, u8)| match shape {
        b'9' => byte.is_ascii_digit(),
        b'f' => byte.is_ascii_hexdigit(),
        other => byte == other,
    };
    text.len() == shape.len() && text.bytes().zip(shape.bytes()).all(fits)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit())
}

fn is_decimal(text: &str) -> bool {
    text.split_once('.').is_some_and(|(whole, rest)| is_digits(whole) && is_digits(rest))
}

fn is_address(text: &str) -> bool {
    let scheme = text.get(..8).unwrap_or(text).to_ascii_lowercase();
    !has_space(text) && (scheme.starts_with("http://") || scheme.starts_with("https://"))
}

fn has_space(text: &str) -> bool {
    text.contains(char::is_whitespace)
}

fn is_token(text: &str) -> bool {
    let is_part = |it: u8| it.is_ascii_alphanumeric() || b"-_.=+/~:|".contains(&it);
    let is_random = text.len() >= 20 || text.bytes().any(|it| it.is_ascii_digit());
    text.len() >= 8 && text.bytes().all(is_part) && is_random
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NOTATIONS: &[(&str, Kind)] = &[
        ("17", Kind::Digits),
        ("-17", Kind::Digits),
        ("0017", Kind::Digits),
        ("1769867100", Kind::Digits),
        ("20.5", Kind::Decimal),
        ("20.00", Kind::Decimal),
        ("9f3b1c04-52a4-4c0e-8a57-0c3a6a2f4b11", Kind::Uuid),
        ("2026-01-31T13:45:00.123Z", Kind::Time),
        ("2026-01-31 13:45:00 UTC", Kind::Time),
        ("2026-01-31T13:45:00-03:00", Kind::Time),
        ("2026-01-31", Kind::Time),
        ("13:45", Kind::Time),
        ("13:45:59", Kind::Time),
        ("Fri, 20 Nov 2026 10:00:30 GMT", Kind::Time),
        ("ada@lovelace.example", Kind::Mail),
        ("https://lovelace.example/a?b=c", Kind::Address),
        ("+12025550143", Kind::Phone),
        ("5f1b2c3d4e5f6a7b8c9d0e1f", Kind::Token),
        ("eyJhbGciOiJIUzI1NiJ9.e30.x-_", Kind::Token),
        ("Ada Lovelace", Kind::Text),
        ("Ada", Kind::Text),
        ("2026-01-31T25", Kind::Token),
        ("", Kind::Flag),
        ("1", Kind::Flag),
        ("false", Kind::Flag),
    ];

    #[test]
    fn a_placeholder_is_of_the_same_kind_in_the_same_notation() {
        let mut placeholders = Placeholders::default();
        for (text, kind) in NOTATIONS {
            assert_eq!(Kind::of(text), *kind, "{text}");
            let placeholder = placeholders.of_text(text);
            assert_eq!(Kind::of(&placeholder), *kind, "{text} became {placeholder}");
            assert_eq!(placeholders.of_text(text), placeholder);
            assert_eq!(is_placeholder(&placeholder), *kind != Kind::Flag, "{placeholder}");
        }
        assert_eq!(placeholders.of_text("2026-02-01T00:00:00.5Z"), "2000-01-01T00:00:08.0Z");
    }

    #[test]
    fn ids_and_times_keep_the_length_that_says_what_they_are() {
        let mut placeholders = Placeholders::default();
        assert_eq!(placeholders.of_text("5f1b2c3d4e5f6a7b8c9d0e1f").len(), 24);
        assert_eq!(placeholders.of_text("1769867100"), "1000000001");
        assert_eq!(placeholders.of_text("1769867100000"), "1000000000002");
        assert_eq!(placeholders.of_text("17"), "1003");
    }

    #[test]
    fn a_number_and_its_digits_have_one_placeholder() {
        let mut placeholders = Placeholders::default();
        let number = placeholders.of_number(&Number::from(4711));
        assert_eq!(placeholders.of_text("4711"), number.to_string());
        assert_eq!(placeholders.of_key("4711"), number.to_string());
        let whole = Number::from_f64(20.0).unwrap();
        assert_eq!(placeholders.of_number(&whole).as_f64().map(f64::fract), Some(0.0));
    }

    proptest! {
        #[test]
        fn different_values_have_different_placeholders_of_their_kind(
            texts in proptest::collection::hash_set("\\PC{0,30}|[0-9]{1,20}|[a-z0-9]{8,40}|20[0-9]{2}-0[1-9]-[0-2][0-9]T1[0-9]:00:00Z", 0..200)
        ) {
            let mut placeholders = Placeholders::default();
            let mut seen = std::collections::HashSet::new();
            for text in &texts {
                let placeholder = placeholders.of_text(text);
                prop_assert_eq!(Kind::of(&placeholder), Kind::of(text));
                prop_assert!(seen.insert(placeholder.clone()), "{} is given twice", placeholder);
            }
        }

        #[test]
        fn any_number_stays_a_number_of_its_kind(number in any::<f64>(), whole in any::<i64>()) {
            let mut placeholders = Placeholders::default();
            if let Some(number) = Number::from_f64(number) {
                let kind = Kind::of_number(&number.to_string());
                prop_assert_eq!(Kind::of_number(&placeholders.of_number(&number).to_string()), kind);
            }
            let placeholder = placeholders.of_number(&Number::from(whole));
            prop_assert_eq!(placeholder.is_i64() || placeholder.is_u64(), true);
        }
    }
}
