//! Making foreign text fit to be shown: one line, no control characters, a readable length.

/// The text on one line, cut after so many characters.
///
/// What a vendor sends ends up in logs, so nothing in it may start a new line, move a terminal's
/// cursor or turn the direction of writing.
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

/// Separators of lines and paragraphs, and marks that turn the direction of writing.
const fn changes_the_line(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The message of a JSON error without the text that it quotes from the reply.
///
/// `invalid type: string "…", expected a boolean` says as much without the string, which can be
/// personal data and of any length.
pub(crate) fn without_quotes(message: &str) -> String {
    let Some((before, quoted)) = message.split_once(" \"") else {
        return message.to_owned();
    };
    let mut escaped = false;
    let end = quoted.char_indices().find(|(_, c)| {
        let closes = *c == '"' && !escaped;
        escaped = *c == '\\' && !escaped;
        closes
    });
    let after = end.and_then(|(place, _)| quoted.get(place + 1..)).unwrap_or_default();
    format!("{before}{after}")
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
        let told = without_quotes(r#"invalid type: string "a \"b\" c", expected i64 at line 1"#);
        assert_eq!(told, "invalid type: string, expected i64 at line 1");
        assert_eq!(without_quotes("missing field `id`"), "missing field `id`");
        assert_eq!(without_quotes(r#"invalid type: string "unfinished"#), "invalid type: string");
    }
}
