//! What can be repaired in a reply that is almost JSON?

use std::borrow::Cow;

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
/// The escape of U+FFFD, the replacement character.
const REPLACEMENT: &str = "\\ufffd";

/// The text without a byte order mark, with U+FFFD for bytes that are not UTF-8 and for halves of
/// surrogate pairs; `None` if there is nothing to repair.
pub(crate) fn repaired(body: &[u8]) -> Option<Vec<u8>> {
    let text = String::from_utf8_lossy(body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body));
    let whole = with_whole_pairs(&text);
    let is_changed = matches!(text, Cow::Owned(_))
        || matches!(whole, Cow::Owned(_))
        || body.starts_with(BYTE_ORDER_MARK);
    is_changed.then(|| whole.into_owned().into_bytes())
}

/// The text with U+FFFD for each escape of a surrogate that is not one of a pair.
fn with_whole_pairs(text: &str) -> Cow<'_, str> {
    let mut whole = String::new();
    let mut kept = 0;
    let mut here = 0;
    while let Some(found) = text.get(here..).and_then(|rest| rest.find('\\')) {
        let start = here + found;
        let length = match escaped(text, start) {
            Some(0xd800..=0xdbff) if is_low(escaped(text, start + 6)) => 12,
            Some(0xd800..=0xdfff) => {
                whole.push_str(text.get(kept..start).unwrap_or_default());
                whole.push_str(REPLACEMENT);
                kept = start + 6;
                6
            }
            Some(_) => 6,
            // The byte after a backslash belongs to it, even if it is another backslash.
            None => {
                1 + text.get(start + 1..).and_then(|it| it.chars().next()).map_or(0, char::len_utf8)
            }
        };
        here = start + length;
    }
    if kept == 0 {
        return Cow::Borrowed(text);
    }
    whole.push_str(text.get(kept..).unwrap_or_default());
    Cow::Owned(whole)
}

/// The number of the escape that starts here, as in `\u00e9`.
fn escaped(text: &str, start: usize) -> Option<u32> {
    let digits = text.get(start..)?.strip_prefix("\\u")?.get(..4)?;
    let is_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hex.then(|| u32::from_str_radix(digits, 16).ok())?
}

fn is_low(unit: Option<u32>) -> bool {
    unit.is_some_and(|unit| (0xdc00..=0xdfff).contains(&unit))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repaired_text(body: &[u8]) -> Option<String> {
        repaired(body).map(|text| String::from_utf8(text).unwrap())
    }

    #[test]
    fn what_is_json_already_is_left_alone() {
        for text in [
            r#"{"a": "plain é \n \\ud83d \"\u00e9 \ud83d\ude00"}"#,
            r#""\\\\ud83d""#,
            "",
            "\\",
            "\\u",
            "\\ud83",
            "\\uzzzz",
        ] {
            assert_eq!(repaired_text(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn a_byte_order_mark_is_taken_off() {
        assert_eq!(repaired_text(b"\xef\xbb\xbf{}").as_deref(), Some("{}"));
    }

    #[test]
    fn bytes_that_are_no_utf8_are_replaced() {
        assert_eq!(repaired_text(b"\"a\xffb\xe2\x82\"").as_deref(), Some("\"a\u{fffd}b\u{fffd}\""));
    }

    #[test]
    fn half_a_surrogate_pair_is_replaced_wherever_it_stands() {
        for (text, expected) in [
            (r#""\ud83d""#, r#""\ufffd""#),
            (r#""\ude00x""#, r#""\ufffdx""#),
            (r#""\ud83d\ud83d\ude00""#, r#""\ufffd\ud83d\ude00""#),
            (r#""\uD83D\u0041""#, r#""\ufffd\u0041""#),
            (r#""\\\ud83d""#, r#""\\\ufffd""#),
            (r#""\ud83d\\ude00""#, r#""\ufffd\\ude00""#),
            ("\"é\\ud83dé\"", "\"é\\ufffdé\""),
        ] {
            assert_eq!(repaired_text(text.as_bytes()).as_deref(), Some(expected), "{text}");
            assert!(serde_json::from_str::<String>(expected).is_ok(), "{expected}");
        }
    }

    #[test]
    fn whatever_comes_out_is_mended_whole() {
        // Every way to put five of these pieces together.
        const PIECES: [&str; 6] = ["\\", "\\ud83d", "\\ude00", "u", "\"", "\\n"];
        for number in 0..PIECES.len().pow(5) {
            let picks = (0..5).map(|place| PIECES[number / PIECES.len().pow(place) % PIECES.len()]);
            let text: String = picks.collect();
            if let Some(once) = repaired_text(text.as_bytes()) {
                assert_eq!(repaired_text(once.as_bytes()), None, "{text} {once}");
            }
        }
    }
}
