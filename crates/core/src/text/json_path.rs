//! Where in a JSON text did decoding stop?
//!
//! serde reports line and column. Reading the text up to there gives the path of keys and indices,
//! so that no type is decoded a second time.

/// Separates a JSON error from the path inside a value that was read as text of its own. The space
/// is a no-break space, which is escaped in values that an error quotes.
pub(crate) const INSIDE: &str = ",\u{a0}at ";

/// A JSON error in words, and where in the text it is.
pub(crate) struct Located {
    pub(crate) message: String,
    pub(crate) place: Option<String>,
}

/// What an error says about a text, without line and column, and where in the text it is.
pub(crate) fn located(text: &[u8], error: &serde_json::Error) -> Located {
    let (line, column) = (error.line(), error.column());
    let whole = error.to_string();
    let message = whole.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&whole);
    let outer = at(text, line, column);
    match message.rsplit_once(INSIDE) {
        Some((message, inner)) => {
            let place = Some(joined(&outer.unwrap_or_default(), inner));
            Located { message: message.to_owned(), place }
        }
        None => Located { message: message.to_owned(), place: outer },
    }
}

/// The path `inner`, inside the value that `outer` leads to.
pub(crate) fn joined(outer: &str, inner: &str) -> String {
    let is_step = outer.is_empty() || inner.is_empty() || inner.starts_with('[');
    format!("{outer}{}{inner}", if is_step { "" } else { "." })
}

/// One step of the way into a value.
enum Step {
    /// In an object, at the value of this key; empty before its first key.
    Key(String),
    /// In a list, at this item; `None` before the first.
    Index(Option<usize>),
}

/// The path to the value that was being read, or had just been read, at a line and column as serde
/// counts them; `None` for the whole text.
pub(crate) fn at(text: &[u8], line: usize, column: usize) -> Option<String> {
    let (read, unread) = text.split_at_checked(offset(text, line, column)?)?;
    let mut steps: Vec<Step> = Vec::new();
    let mut rest = read;
    let mut expects_key = false;
    while let Some((&byte, tail)) = rest.split_first() {
        if is_value_start(byte) && !expects_key {
            next_item(&mut steps);
        }
        rest = tail;
        match byte {
            b'{' => {
                steps.push(Step::Key(String::new()));
                expects_key = true;
            }
            b'[' => {
                steps.push(Step::Index(None));
                expects_key = false;
            }
            b'}' | b']' => {
                steps.pop();
                expects_key = false;
            }
            b',' => expects_key = matches!(steps.last(), Some(Step::Key(_))),
            b'"' => {
                let end = string_end(rest);
                let (content, after) = rest.split_at(end.min(rest.len()));
                if expects_key {
                    set_key(&mut steps, content);
                    expects_key = false;
                }
                rest = after.get(1..).unwrap_or_default();
            }
            // A number or literal; the bytes after its first start no value.
            _ if is_value_start(byte) => {
                let inside = |byte: &u8| !b",]} \t\r\n".contains(byte);
                let end = rest.iter().take_while(|byte| inside(byte)).count();
                rest = rest.get(end..).unwrap_or_default();
            }
            _ => {}
        }
    }
    // A place just after the first byte of a list or object means the list or object itself.
    let before = read.trim_ascii_end().last();
    if matches!(before, Some(b',' | b'['))
        && unread.trim_ascii_start().first().copied().is_some_and(is_value_start)
    {
        next_item(&mut steps);
    }
    path(&steps)
}

/// The number of bytes before a place. Lines and columns are counted from 1; column 0 is the line
/// break itself.
fn offset(text: &[u8], line: usize, column: usize) -> Option<usize> {
    let breaks = text.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
    let start = match line.checked_sub(2) {
        None => 0,
        Some(skipped) => breaks.map(|(index, _)| index + 1).nth(skipped)?,
    };
    // Without a line there is no place to name.
    (line > 0).then_some((start + column).min(text.len()))
}

const fn is_value_start(byte: u8) -> bool {
    matches!(byte, b'{' | b'[' | b'"' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n')
}

/// Counts the item that starts here, where the place is in a list.
fn next_item(steps: &mut [Step]) {
    if let Some(Step::Index(index)) = steps.last_mut() {
        *index = Some(index.map_or(0, |index| index + 1));
    }
}

/// Where the string that starts here ends, before its closing quote.
fn string_end(text: &[u8]) -> usize {
    let mut escaped = false;
    let ends = |byte: &u8| {
        let closes = *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        closes
    };
    text.iter().position(ends).unwrap_or(text.len())
}

fn set_key(steps: &mut [Step], content: &[u8]) {
    if let Some(Step::Key(key)) = steps.last_mut() {
        // A key with escapes is read as JSON; one that is cut off is shown as is.
        let quoted = [b"\"", content, b"\""].concat();
        *key = serde_json::from_slice(&quoted)
            .unwrap_or_else(|_| String::from_utf8_lossy(content).into_owned());
    }
}

fn path(steps: &[Step]) -> Option<String> {
    let mut text = String::new();
    for step in steps {
        match step {
            Step::Key(key) if key.is_empty() => {}
            Step::Key(key) if text.is_empty() => text.push_str(key),
            Step::Key(key) => {
                text.push('.');
                text.push_str(key);
            }
            Step::Index(None) => {}
            Step::Index(Some(index)) => {
                text.push('[');
                text.push_str(&index.to_string());
                text.push(']');
            }
        }
    }
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;
    use serde::de::DeserializeOwned;
    use std::collections::BTreeMap;

    /// The path of the failure to decode this text.
    fn failure<T: DeserializeOwned>(json: &str) -> Option<String> {
        let error = serde_json::from_str::<T>(json).err().expect("it does not decode");
        at(json.as_bytes(), error.line(), error.column())
    }

    #[derive(Deserialize)]
    struct Row {
        #[allow(dead_code, reason = "only its failure matters")]
        id: i64,
    }

    type Rows = BTreeMap<String, Vec<Row>>;

    #[test]
    fn a_value_of_the_wrong_type_is_found_wherever_it_stands() {
        assert_eq!(failure::<Row>(r#"{"id": "x"}"#).as_deref(), Some("id"));
        assert_eq!(
            failure::<Row>("{\n  \"a\": [1, {\"b\": 2}],\n  \"id\": \"x\"\n}").as_deref(),
            Some("id")
        );
        let second = r#"{"rows": [{"id": 1}, {"id": null}]}"#;
        assert_eq!(failure::<Rows>(second).as_deref(), Some("rows[1].id"));
        for wrong in ["[1]", "{}", "true", "1.5", "\"a\"", "null"] {
            let json = format!(r#"{{"rows": [{{"id": 1}}, {{"other": "]}}", "id": {wrong}}}]}}"#);
            assert_eq!(failure::<Rows>(&json).as_deref(), Some("rows[1].id"), "{json}");
        }
    }

    #[test]
    fn an_item_of_the_wrong_type_is_counted() {
        for (json, place) in [("[{}]", "[0]"), ("[\"a\", []]", "[1]"), ("[\"a\", \"b\", 5]", "[2]")]
        {
            assert_eq!(failure::<Vec<String>>(json).as_deref(), Some(place), "{json}");
        }
        let json = r#"{"rows": [ {"id": 1},  [] ]}"#;
        assert_eq!(
            failure::<BTreeMap<String, Vec<BTreeMap<String, i64>>>>(json).as_deref(),
            Some("rows[1]")
        );
    }

    #[test]
    fn a_field_that_is_missing_is_found_by_its_object() {
        assert_eq!(failure::<Row>("{}"), None);
        let json = r#"{"a": [{"id": 1}], "rows": [{"id": 1}, {"id": 2, "x": [[]]}, {"x": "\"}"}]}"#;
        assert_eq!(failure::<Rows>(json).as_deref(), Some("rows[2]"));
    }

    #[test]
    fn keys_are_shown_as_they_are_meant() {
        let json = r#"{"a\"b\u00e9": [{"id": 1}, {"id": 2}, {"id": true}]}"#;
        assert_eq!(failure::<Rows>(json).as_deref(), Some("a\"bé[2].id"));
    }

    #[test]
    fn a_place_inside_a_value_is_not_confused_with_what_the_value_says() {
        fn split(message: &str) -> (String, Option<String>) {
            let error = serde::de::Error::custom(message);
            let Located { message, place } = located(b"{}", &error);
            (message, place)
        }
        assert_eq!(split("odd,\u{a0}at a[1]"), ("odd".into(), Some("a[1]".into())));
        assert_eq!(split("odd, at noon"), ("odd, at noon".into(), None));
        let text = "\"meet,\u{a0}at noon\"";
        let error = serde_json::from_str::<i64>(text).unwrap_err();
        assert_eq!(located(text.as_bytes(), &error).place, None);
        assert_eq!(joined("a[1]", "b"), "a[1].b");
        assert_eq!(joined("a", "[1].b"), "a[1].b");
        assert_eq!(joined("", "b"), "b");
    }

    #[test]
    fn a_text_that_is_cut_ends_where_it_was_cut() {
        assert_eq!(
            failure::<Rows>(r#"{"rows": [{"id": 1}, {"id": "#).as_deref(),
            Some("rows[1].id")
        );
        assert_eq!(at(b"", 1, 0), None);
        assert_eq!(at(b"{}", 0, 0), None);
        assert_eq!(at(b"{}", 7, 3), None);
    }
}
