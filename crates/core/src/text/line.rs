//! Makes foreign text fit to show: one line, no control characters, a readable length.

/// The text on one line, cut after `limit` characters.
///
/// What a vendor sends ends up in logs, so nothing in it may start a new line, move a terminal's
/// cursor or change the writing direction.
pub(crate) fn one_line(text: &str, limit: usize) -> String {
    let mut out: String = text
        .chars()
        .take(limit)
        .map(|c| if c.is_control() || changes_the_line(c) { ' ' } else { c })
        .collect();
    if text.chars().nth(limit).is_some() {
        out.push('…');
    }
    out
}

/// Separators of lines and paragraphs, and marks that change the writing direction.
const fn changes_the_line(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The message of a JSON error without the values that it quotes from the reply.
///
/// `invalid type: integer, expected a string` says enough without the number, which may be a phone
/// number. The names of our own fields and variants stay.
pub(crate) fn without_quotes(message: &str) -> String {
    let ours = ["missing field ", "duplicate field "];
    if ours.iter().any(|start| message.starts_with(start)) {
        return message.to_owned();
    }
    for start in ["invalid type: ", "invalid value: "] {
        if let Some(rest) = message.strip_prefix(start) {
            let (kind, rest) = without_value(rest);
            return format!("{start}{kind}{rest}");
        }
    }
    for start in ["unknown variant ", "unknown field "] {
        if let Some(rest) = message.strip_prefix(start) {
            return format!("{}{}", start.trim_end(), expectation(rest));
        }
    }
    without_any(message)
}

/// What kind of value was found, and the rest of the message after the value.
fn without_value(found: &str) -> (&str, &str) {
    let kinds = ["integer", "floating point", "boolean", "character", "string"];
    let quoted = kinds.iter().find_map(|kind| Some((*kind, found.strip_prefix(kind)?)));
    match quoted {
        Some((kind @ "string", rest)) => (kind, rest.strip_prefix(" \"").map_or("", after_string)),
        Some((kind @ "character", rest)) => {
            // The character may itself be the closing backtick.
            let mut rest = rest.strip_prefix(" `").unwrap_or_default().chars();
            rest.next();
            (kind, rest.as_str().strip_prefix('`').unwrap_or_default())
        }
        Some((kind, rest)) => {
            let rest = rest.strip_prefix(" `").and_then(|rest| rest.split_once('`'));
            (kind, rest.map_or("", |(_, rest)| rest))
        }
        // These have no value: `null`, `map`, `sequence`. Any other may hold any text.
        None => match found.split_once(", expected ") {
            Some((kind, _)) if is_plain(kind) => {
                (kind, found.strip_prefix(kind).unwrap_or_default())
            }
            _ => ("a value", expectation(found)),
        },
    }
}

/// Whether this names a kind of value that has no content to hide.
fn is_plain(kind: &str) -> bool {
    let known = ["null", "map", "sequence", "number", "enum", "byte array"];
    known.contains(&kind) || kind.ends_with(" variant") || kind.ends_with(" value")
}

/// What was expected. It comes last, and nothing in it is from the reply.
fn expectation(message: &str) -> &str {
    let start = [", expected ", ", there are no "].iter().filter_map(|it| message.rfind(it)).max();
    start.and_then(|start| message.get(start..)).unwrap_or_default()
}

/// What follows a string in Rust's `Debug` notation, which starts after its opening quote.
fn after_string(quoted: &str) -> &str {
    let mut escaped = false;
    let end = quoted.char_indices().find(|(_, c)| {
        let closes = *c == '"' && !escaped;
        escaped = *c == '\\' && !escaped;
        closes
    });
    end.and_then(|(place, _)| quoted.get(place + 1..)).unwrap_or_default()
}

/// A message that is not serde's own, without anything that looks like a value: quoted text and
/// longer numbers.
fn without_any(message: &str) -> String {
    let (mut kept, mut rest) = (String::new(), message);
    while let Some((place, mark)) = rest.char_indices().find(|(_, c)| matches!(c, '"' | '`')) {
        let (before, quoted) = rest.split_at(place);
        kept.push_str(before.trim_end());
        let quoted = quoted.get(1..).unwrap_or_default();
        rest = match mark {
            '"' => after_string(quoted),
            _ => quoted.split_once('`').map_or("", |(_, rest)| rest),
        };
    }
    kept.push_str(rest);
    let is_long = |word: &str| word.chars().filter(char::is_ascii_digit).count() > 4;
    let words = kept.split(' ').map(|word| if is_long(word) { "a number" } else { word });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_text_stays_on_its_line() {
        assert_eq!(one_line("a\nb\u{1b}[31mc\u{2028}d\u{202e}e", 50), "a b [31mc d e");
        assert_eq!(one_line("äöü", 2), "äö…");
        assert_eq!(one_line("äöü", 3), "äöü");
    }

    #[test]
    fn what_a_json_error_quotes_is_left_out() {
        let message = without_quotes(r#"invalid type: string "a \"b\" c", expected i64 at line 1"#);
        assert_eq!(message, "invalid type: string, expected i64 at line 1");
        assert_eq!(without_quotes("missing field `id`"), "missing field `id`");
        assert_eq!(without_quotes(r#"invalid type: string "unfinished"#), "invalid type: string");
        for (message, expected) in [
            (
                "invalid type: integer `5`, expected a string",
                "invalid type: integer, expected a string",
            ),
            ("invalid value: integer `300`, expected u8", "invalid value: integer, expected u8"),
            (
                "invalid type: floating point `1.5`, expected i64",
                "invalid type: floating point, expected i64",
            ),
            ("invalid type: boolean `true`, expected `x`", "invalid type: boolean, expected `x`"),
            (
                "invalid value: character ```, expected one",
                "invalid value: character, expected one",
            ),
            ("invalid type: null, expected a string", "invalid type: null, expected a string"),
            ("invalid type: unit value, expected i8", "invalid type: unit value, expected i8"),
            ("invalid type: Ada, expected one, expected i8", "invalid type: a value, expected i8"),
            (
                "unknown variant `a`, expected `b`, expected `c` or `d`",
                "unknown variant, expected `c` or `d`",
            ),
            (
                "unknown variant `a`, there are no variants",
                "unknown variant, there are no variants",
            ),
            ("value is not legal: 5551234567", "value is not legal: a number"),
            ("no `Ada` and no \"Eve\" at line 1 column 2", "no and no at line 1 column 2"),
            (
                "EOF while parsing a string at line 1 column 14",
                "EOF while parsing a string at line 1 column 14",
            ),
        ] {
            assert_eq!(without_quotes(message), expected);
        }
    }

    mod refused {
        use super::super::without_quotes;
        use crate::values::arrivals::{Arrival, Arrivals, As, Reads};
        use crate::{Lenient, Secret, Timestamp};
        use serde::Deserialize;
        use serde::de::DeserializeOwned;
        use std::collections::BTreeMap;

        struct Wrapped;

        impl Arrivals for Wrapped {
            const ARRIVALS: &'static [Arrival] = &[Arrival::Under(&["payload"]), Arrival::Numeral];
        }

        #[derive(Deserialize)]
        #[allow(dead_code, reason = "only its failure matters")]
        struct Row {
            id: i8,
            #[serde(default, deserialize_with = "As::<Reads<Wrapped>>::deserialize")]
            inside: Option<Inner>,
            kind: Option<Kind>,
        }

        #[derive(Deserialize)]
        #[allow(dead_code, reason = "only its failure matters")]
        struct Inner {
            id: i8,
            inside: Option<Kind>,
        }

        #[derive(Deserialize)]
        #[allow(dead_code, reason = "only its failure matters")]
        struct Flat {
            #[serde(flatten)]
            row: Row,
        }

        #[derive(Deserialize)]
        #[allow(dead_code, reason = "only its failure matters")]
        enum Kind {
            One,
            Two(i8),
            Three { id: i8 },
        }

        #[derive(Deserialize)]
        #[serde(tag = "id")]
        #[allow(dead_code, reason = "only its failure matters")]
        enum Tagged {
            One,
            Two { kind: i8 },
        }

        #[derive(Deserialize)]
        #[serde(untagged)]
        #[allow(dead_code, reason = "only its failure matters")]
        enum Either {
            One(i8),
            Two(Vec<i8>),
        }

        /// The message of each text that does not decode as this type.
        fn messages<T: DeserializeOwned>(texts: &[String]) -> Vec<String> {
            let name = std::any::type_name::<T>();
            let failures = texts.iter().filter_map(|text| serde_json::from_str::<T>(text).err());
            let messages: Vec<_> = failures.map(|it| without_quotes(&it.to_string())).collect();
            assert!(!messages.is_empty(), "{name} takes everything");
            messages
        }

        /// Values that hold `canary`, `5551234` or a boolean, in every shape and with every mark by
        /// which a message is parsed.
        fn texts() -> Vec<String> {
            let marks =
                ["", "`", "\"", "\\", "\\\"", "'", ", expected ", "`, expected `", "\n", ": "];
            let mut values: Vec<serde_json::Value> = vec![true.into(), false.into()];
            for mark in marks {
                values.push(format!("canary{mark}5551234{mark} canary").into());
                values.push(format!("{mark}5551234").into());
            }
            let numbers =
                ["5551234", "-5551234", "5551234.5551234", "5551234e5", "55512345551234555123"];
            values.extend(numbers.map(|number| serde_json::from_str(number).unwrap()));
            let shapes = |value: &serde_json::Value| {
                [
                    format!("{value}"),
                    format!("[{value}]"),
                    format!("[[{value}]]"),
                    format!(r#"{{"id": {value}}}"#),
                    format!(r#"{{"id": 1, "kind": {value}}}"#),
                    format!(r#"{{"id": 1, "kind": {{"Two": {value}}}}}"#),
                    format!(r#"{{"id": 1, "kind": {{"Three": {{"id": {value}}}}}}}"#),
                    format!(r#"{{"id": "Two", "kind": {value}}}"#),
                    format!(r#"{{"id": 1, "inside": {{"payload": {{"id": {value}}}}}}}"#),
                    format!(r#"{{"id": 1, "inside": {{"id": 2, "inside": {value}}}}}"#),
                    format!("{value} {value}"),
                    format!("[{value}"),
                ]
            };
            values.iter().flat_map(shapes).collect()
        }

        #[test]
        fn no_message_repeats_a_value_of_the_reply() {
            let texts = texts();
            let messages = [
                messages::<i8>(&texts),
                messages::<u64>(&texts),
                messages::<i128>(&texts),
                messages::<f32>(&texts),
                messages::<bool>(&texts),
                messages::<char>(&texts),
                messages::<()>(&texts),
                messages::<String>(&texts),
                messages::<Option<i8>>(&texts),
                messages::<(i8, i8)>(&texts),
                messages::<[bool; 1]>(&texts),
                messages::<Vec<Vec<i8>>>(&texts),
                messages::<BTreeMap<String, i8>>(&texts),
                messages::<BTreeMap<i8, i8>>(&texts),
                messages::<std::time::Duration>(&texts),
                messages::<std::net::IpAddr>(&texts),
                messages::<std::num::NonZeroU8>(&texts),
                messages::<chrono::DateTime<chrono::Utc>>(&texts),
                messages::<chrono::NaiveDate>(&texts),
                messages::<chrono::NaiveTime>(&texts),
                messages::<Lenient<i64>>(&texts),
                messages::<Lenient<f64>>(&texts),
                messages::<Timestamp>(&texts),
                messages::<Secret>(&texts),
                messages::<Row>(&texts),
                messages::<Flat>(&texts),
                messages::<Kind>(&texts),
                messages::<Tagged>(&texts),
                messages::<Either>(&texts),
            ];
            for message in messages.concat() {
                let said = message.split(" at line ").next().unwrap();
                for value in ["canary", "555", "1234", "true", "false"] {
                    assert!(!said.contains(value), "{message}");
                }
                assert!(said.len() > 10, "too little is said: {message}");
            }
        }

        #[test]
        fn our_own_names_stay() {
            let row = |json: &str| messages::<Row>(&[json.to_owned()]).remove(0);
            assert!(row("{}").starts_with("missing field `id`"));
            assert!(row(r#"{"id": 1, "id": 2}"#).starts_with("duplicate field `id`"));
            let kind = row(r#"{"id": 1, "kind": "canary"}"#);
            assert!(kind.starts_with("unknown variant, expected one of `One`, `Two`"), "{kind}");
            let inside = row(r#"{"id": 1, "inside": {"id": "canary"}}"#);
            assert!(
                inside.starts_with("invalid type: string, expected i8,\u{a0}at id"),
                "{inside}"
            );
        }
    }
}
