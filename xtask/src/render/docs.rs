//! Descriptions as doc comments.

use proc_macro2::TokenStream;
use quote::quote;

/// The vendor's text as the docs of an item: safe for rustdoc, paragraphs filled anew.
pub(super) fn docs(text: &str) -> TokenStream {
    attributes(filled(text))
}

/// The vendor's text as the docs of an item that the vendor may advise against.
pub(super) fn docs_of(text: &str, deprecated: bool) -> TokenStream {
    let docs = docs(text);
    let advice = deprecated.then(|| quote!(#[deprecated = "the vendor advises against using it"]));
    quote!(#docs #advice)
}

/// Our own text as the docs of an item, line by line as it is: links stay links.
pub(super) fn own_docs(text: &str) -> TokenStream {
    attributes(text.lines())
}

/// The vendor's text as the docs of a file.
pub(super) fn inner_docs(text: &str) -> TokenStream {
    inner_attributes(filled(text))
}

/// Our own text as the docs of a file, line by line as it is.
pub(super) fn own_inner_docs(text: &str) -> TokenStream {
    inner_attributes(text.lines())
}

fn attributes(lines: impl IntoIterator<Item = impl AsRef<str>>) -> TokenStream {
    let lines = lines.into_iter().map(spaced);
    quote!(#(#[doc = #lines])*)
}

fn inner_attributes(lines: impl IntoIterator<Item = impl AsRef<str>>) -> TokenStream {
    let lines = lines.into_iter().map(spaced);
    quote!(#(#![doc = #lines])*)
}

/// A line as it stands after the slashes.
fn spaced(line: impl AsRef<str>) -> String {
    format!(" {}", line.as_ref()).trim_end().to_owned()
}

/// Text as lines that are safe for rustdoc, paragraphs filled anew.
pub(super) fn filled(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut in_code = false;
    for line in paragraphs(text) {
        let fence = line.trim_start().starts_with("```");
        let verbatim = in_code || fence;
        let safe = if verbatim { line } else { escape(&line) };
        in_code ^= fence;
        out.extend(wrap(&safe, verbatim));
    }
    out
}

/// The lines of a text, with the lines of one paragraph or list item joined.
fn paragraphs(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut in_code = false;
    let mut open = false;
    for line in text.trim().lines() {
        let trimmed = line.trim();
        let fence = trimmed.starts_with("```");
        let starts_block = trimmed.is_empty()
            || fence
            || list_mark(trimmed) > 0
            || ["#", "|", ">"].iter().any(|sign| trimmed.starts_with(sign));
        match lines.last_mut() {
            Some(last) if open && !starts_block && !in_code => {
                last.push(' ');
                last.push_str(trimmed);
            }
            _ => lines.push(line.trim_end().to_owned()),
        }
        in_code ^= fence;
        open = !in_code && !fence && !trimmed.is_empty() && !trimmed.starts_with(['#', '|']);
    }
    lines
}

/// How long the mark of a list item is that a line starts with, with its space: `- `, `12. `.
fn list_mark(line: &str) -> usize {
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let rest = line.get(digits..).unwrap_or_default();
    let bullet = digits == 0 && ["- ", "* ", "+ "].iter().any(|mark| rest.starts_with(mark));
    let number = (1..4).contains(&digits) && (rest.starts_with(". ") || rest.starts_with(") "));
    if bullet || number { digits + 2 } else { 0 }
}

/// What rustdoc would read as a link or as HTML is only text in a description.
pub(super) fn escape(line: &str) -> String {
    let mut out = String::new();
    let line = line.trim_end();
    // A lone backtick opens nothing.
    let spans = line.matches('`').count().is_multiple_of(2);
    for (place, piece) in line.split('`').enumerate() {
        if place > 0 {
            out.push_str(if spans { "`" } else { "\\`" });
        }
        if place % 2 == 1 && spans {
            out.push_str(piece);
            continue;
        }
        let words = piece.split_inclusive(' ').map(|word| {
            let start = word.find("https://").or_else(|| word.find("http://")).unwrap_or(0);
            let (before, word) = word.split_at(start);
            let bare = word.trim_end_matches([' ', '.', ',', ')', ']', '>', ';', ':', '"', '*']);
            if bare.starts_with("http") && !bare.contains(['<', '>']) && bare.contains("://") {
                let before = before.replace('[', "\\[").replace(']', "\\]").replace('<', "");
                let after = word.strip_prefix(bare).unwrap_or_default();
                let after = after.replace(']', "\\]").replace('>', "");
                return format!("{before}<{bare}>{after}");
            }
            let word = format!("{before}{word}");
            word.replace('[', "\\[").replace(']', "\\]").replace('<', "\\<")
        });
        out.extend(words);
    }
    out
}

/// Breaks a paragraph at 91 characters, never inside a code span.
pub(super) fn wrap(line: &str, verbatim: bool) -> Vec<String> {
    const WIDTH: usize = 91;
    if verbatim || line.chars().count() <= WIDTH || line.starts_with('|') {
        return vec![line.to_owned()];
    }
    let indent = match list_mark(line.trim_start()) {
        0 => String::new(),
        mark => " ".repeat(line.len() - line.trim_start().len() + mark),
    };
    let spans = line.matches('`').count().is_multiple_of(2);
    let mut lines = Vec::new();
    let mut current = String::new();
    for word in line.split(' ') {
        let open = spans && current.matches('`').count() % 2 == 1;
        if !open && !current.is_empty() && current.chars().count() + word.chars().count() >= WIDTH {
            lines.push(std::mem::replace(&mut current, format!("{indent}{word}")));
            continue;
        }
        if !current.is_empty() {
            current.push(' ');
        }
        current.push_str(word);
    }
    lines.push(current);
    lines
}

/// A text, or another one where it is empty.
pub(super) fn or<'t>(text: &'t str, otherwise: &'t str) -> &'t str {
    if text.trim().is_empty() { otherwise } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_rustdoc_would_misread_is_escaped_outside_code() {
        let lines = filled("Takes `a[]` or b[] at <x>, see https://x.example/y.");
        assert_eq!(lines, ["Takes `a[]` or b\\[\\] at \\<x>, see <https://x.example/y>."]);
    }

    #[test]
    fn a_long_paragraph_is_broken_between_words() {
        let lines = filled(&"word ".repeat(40));
        assert!(lines.iter().all(|line| line.len() <= 96));
        assert_eq!(lines.join(" ").matches("word").count(), 40);
    }

    #[test]
    fn a_vendor_that_advises_against_something_is_heard() {
        let docs = docs_of("Gone soon.", true).to_string();
        assert!(docs.contains("\" Gone soon.\"") && docs.contains("deprecated"), "{docs}");
    }
}
