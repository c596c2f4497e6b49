//! Redaction: removes the secrets of a request from what an error keeps of its reply.
//!
//! Vendors quote what they were sent when they report a problem, but seldom verbatim: a key comes
//! back percent-encoded in an address, escaped in JSON, with HTML entities, or with one of these
//! inside another. So the text is also searched with its escapes undone, kind by kind and layer by
//! layer, and what is found is redacted at its place in the original text.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use http::header::{HeaderMap, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use std::sync::Arc;
#[cfg(feature = "multipart")]
use url::Url;

/// Replaces a secret.
const REDACTED: &[u8] = b"[secret]";

/// A shorter key or password is not searched for: it would match parts of ordinary words.
const SHORTEST: usize = 4;

/// The same for a text that may be a secret, such as the value of a header.
const SHORTEST_GUESS: usize = 8;

/// Up to this many bytes, a text is searched the simple way: its time depends on the content.
const SHORT: usize = 256;

/// How many layers of escapes are undone.
const DEEPEST: usize = 3;

/// The secrets that a request was sent with. Cheap to clone.
///
/// Few replies are ever searched for them, so they are only noted here, and taken apart when they
/// are needed.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Arc<Vec<Note>>);

/// Where secrets are found.
#[derive(Clone)]
enum Note {
    Text(SecretString),
    /// A header that proves who is calling.
    Header(HeaderValue),
    /// A header that may hold a secret.
    Suspect(HeaderValue),
}

// ---- Remember ----------------------------------------------------------------------------------

impl Secrets {
    /// Remembers a key or password.
    pub(crate) fn remember(&mut self, secret: &str) {
        self.note_text(secret, SHORTEST);
    }

    /// Remembers a text that may be a secret.
    #[cfg(feature = "multipart")]
    pub(crate) fn suspect(&mut self, text: &str) {
        self.note_text(text, SHORTEST_GUESS);
    }

    fn note_text(&mut self, text: &str, shortest: usize) {
        if is_as_long_as(text, shortest) {
            self.note(Note::Text(text.into()));
        }
    }

    fn note(&mut self, note: Note) {
        Arc::make_mut(&mut self.0).push(note);
    }

    /// Remembers a header that proves who is calling.
    pub(crate) fn remember_header(&mut self, value: &HeaderValue) {
        self.note(Note::Header(value.clone()));
    }

    /// Remembers the headers that are marked as sensitive.
    pub(crate) fn suspect_headers(&mut self, headers: &HeaderMap) {
        for value in headers.values().filter(|value| value.is_sensitive()) {
            let same = |it: &Note| matches!(it, Note::Header(known) if known == value);
            if !self.0.iter().any(same) {
                self.note(Note::Suspect(value.clone()));
            }
        }
    }

    /// Remembers an address that grants access by itself, and its parts.
    #[cfg(feature = "multipart")]
    pub(crate) fn remember_address(&mut self, url: &Url) {
        self.suspect(url.as_str());
        self.suspect(url.path());
        self.suspect(url.query().unwrap_or_default());
        for (_, value) in url.query_pairs() {
            self.suspect(&value);
        }
    }

    /// The texts to search for, each once.
    fn texts(&self) -> Texts {
        let mut texts = Texts(Vec::with_capacity(self.0.len()));
        for note in self.0.iter() {
            match note {
                Note::Text(text) => texts.add(text.expose_secret(), 0),
                Note::Header(value) => texts.add_header(value),
                Note::Suspect(value) => texts.add_suspect(value),
            }
        }
        texts
    }
}

impl std::fmt::Debug for Secrets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Secrets").finish_non_exhaustive()
    }
}

fn is_as_long_as(text: &str, shortest: usize) -> bool {
    text.chars().count() >= shortest
}

/// What to search for, each once.
struct Texts(Vec<SecretString>);

impl Texts {
    fn add(&mut self, text: &str, shortest: usize) {
        let known = |it: &SecretString| it.expose_secret() == text;
        if is_as_long_as(text, shortest) && !self.0.iter().any(known) {
            self.0.push(text.into());
        }
    }

    /// The value of a header that proves who is calling, and its key.
    fn add_header(&mut self, value: &HeaderValue) {
        let Ok(text) = std::str::from_utf8(value.as_bytes()) else { return };
        self.add(text, SHORTEST);
        // A scheme may precede the key; if it is unknown, the rest may not be a secret.
        let Some((scheme, rest)) = text.split_once(' ') else { return };
        let rest = rest.trim();
        if scheme.eq_ignore_ascii_case("bearer") {
            self.add(rest, SHORTEST);
        } else if scheme.eq_ignore_ascii_case("basic") {
            self.add(rest, SHORTEST);
            self.add_basic(rest);
        } else {
            self.add(rest, SHORTEST_GUESS);
        }
    }

    /// The password of HTTP Basic, and the name where the password is too short to be the secret.
    fn add_basic(&mut self, encoded: &str) {
        let decoded = BASE64.decode(encoded).ok().and_then(|it| String::from_utf8(it).ok());
        let Some((name, password)) = decoded.as_deref().and_then(|it| it.split_once(':')) else {
            return;
        };
        self.add(password, SHORTEST);
        if !is_as_long_as(password, SHORTEST) {
            self.add(name, SHORTEST_GUESS);
        }
        self.add(&format!("{name}:{password}"), SHORTEST_GUESS);
    }

    /// A header that may hold a secret, and what follows its scheme.
    fn add_suspect(&mut self, value: &HeaderValue) {
        let Ok(text) = std::str::from_utf8(value.as_bytes()) else { return };
        self.add(text, SHORTEST_GUESS);
        if let Some((_, rest)) = text.split_once(' ') {
            self.add(rest, SHORTEST_GUESS);
        }
    }

    /// Whether a complete text certainly holds none of these: it has no escapes, and is searched as
    /// it is.
    fn are_surely_not_in(&self, text: &[u8]) -> bool {
        let kinds = [Escape::Form, Escape::Json, Escape::Html];
        let has_escapes = text.iter().any(|byte| kinds.iter().any(|it| it.may_begin(*byte)));
        let holds = |it: &SecretString| {
            let secret = it.expose_secret().as_bytes();
            text.windows(secret.len().max(1)).any(|part| part == secret)
        };
        text.len() <= SHORT && !has_escapes && !self.0.iter().any(holds)
    }
}

// ---- Redact ------------------------------------------------------------------------------------

impl Secrets {
    /// The bytes with the secrets redacted; `None` if they hold none. If the bytes were cut off,
    /// the beginning of a secret at their end is removed, too.
    pub(crate) fn redacted(&self, text: &[u8], is_cut: bool) -> Option<Vec<u8>> {
        if self.0.is_empty() {
            return None;
        }
        let texts = self.texts();
        if !is_cut && texts.are_surely_not_in(text) {
            return None;
        }
        let needles: Vec<Needle<'_>> = texts.0.iter().map(Needle::new).collect();
        let (mut found, mut end) = (Vec::new(), text.len());
        for view in View::all(text, is_cut) {
            for needle in &needles {
                let begun = needle.find(&view, &mut found);
                end = if is_cut { end.min(begun.unwrap_or(end)) } else { end };
            }
        }
        found.sort_unstable();
        (!found.is_empty() || end < text.len()).then(|| without(text, &found, end))
    }

    /// A complete text with the secrets redacted.
    pub(crate) fn redact(&self, text: String) -> String {
        match self.redacted(text.as_bytes(), false) {
            Some(clean) => String::from_utf8_lossy(&clean).into_owned(),
            None => text,
        }
    }

    /// Redacts the secrets in the values of headers.
    pub(crate) fn redact_headers(&self, headers: &mut HeaderMap) {
        for value in headers.values_mut() {
            if let Some(clean) = self.redacted(value.as_bytes(), false) {
                let kept = HeaderValue::from_bytes(&clean);
                *value = kept.unwrap_or(HeaderValue::from_static("[secret]"));
            }
        }
    }
}

/// The text up to `end` with these places redacted, which must be sorted. Overlapping places become
/// one: the rest of the longer one must not remain.
fn without(text: &[u8], places: &[Place], end: usize) -> Vec<u8> {
    let (mut clean, mut done) = (Vec::new(), 0);
    for (start, after) in places.iter().filter(|(start, _)| *start < end) {
        if *start >= done {
            clean.extend_from_slice(text.get(done..*start).unwrap_or_default());
            clean.extend_from_slice(REDACTED);
        }
        done = done.max(*after);
    }
    clean.extend_from_slice(text.get(done..end).unwrap_or_default());
    clean
}

// ---- Find --------------------------------------------------------------------------------------

/// Where something starts and ends in the text.
type Place = (usize, usize);

/// A secret to search for (Knuth–Morris–Pratt), in time that depends only on the length of the
/// text, not on its content.
struct Needle<'s> {
    secret: &'s [u8],
    /// For each prefix, the length of the longest shorter prefix that it also ends with.
    borders: Vec<usize>,
}

impl<'s> Needle<'s> {
    fn new(secret: &'s SecretString) -> Self {
        let mut needle = Self { secret: secret.expose_secret().as_bytes(), borders: vec![0] };
        let mut length = 0;
        for byte in needle.secret.iter().skip(1) {
            length = needle.after(length, *byte);
            needle.borders.push(length);
        }
        needle
    }

    /// How many bytes match after one more byte, where `length` matched before.
    fn after(&self, mut length: usize, byte: u8) -> usize {
        loop {
            if self.secret.get(length) == Some(&byte) {
                return length + 1;
            }
            if length == 0 {
                return 0;
            }
            length = self.borders.get(length - 1).copied().unwrap_or_default();
        }
    }

    /// Adds the places where it is found. Returns where it begins if the text ends within it.
    fn find(&self, view: &View, found: &mut Vec<Place>) -> Option<usize> {
        let mut length = 0;
        for (index, byte) in view.bytes.iter().enumerate() {
            length = self.after(length, *byte);
            if length == self.secret.len() {
                let first = view.places.get((index + 1).saturating_sub(length));
                let last = view.places.get(index);
                found.extend(first.zip(last).map(|(first, last)| (first.0, last.1)));
                length = self.borders.last().copied().unwrap_or_default();
            }
        }
        // Without a partial match this is past the end, and `None`.
        view.places.get(view.bytes.len().saturating_sub(length)).map(|place| place.0)
    }
}

// ---- Read --------------------------------------------------------------------------------------

/// A text with some of its escapes undone.
struct View {
    bytes: Vec<u8>,
    /// Where each byte comes from in the original text.
    places: Vec<Place>,
}

impl View {
    /// The text itself, and with its escapes undone in every way.
    fn all(text: &[u8], is_cut: bool) -> Vec<Self> {
        let places = (0..text.len()).map(|index| (index, index + 1)).collect();
        let mut views = vec![Self { bytes: text.to_vec(), places }];
        let mut layer = 0..1;
        for _ in 0..DEEPEST {
            for index in layer.clone() {
                for escape in [Escape::Percent, Escape::Form, Escape::Json, Escape::Html] {
                    let undone = views.get(index).and_then(|view| view.undone(escape, is_cut));
                    let is_new = |it: &Self| views.iter().all(|view| view.bytes != it.bytes);
                    if let Some(undone) = undone.filter(is_new) {
                        views.push(undone);
                    }
                }
            }
            layer = layer.end..views.len();
        }
        views
    }

    /// The text with one layer of escapes undone; `None` where there is none. An escape that was
    /// cut off is dropped.
    fn undone(&self, escape: Escape, is_cut: bool) -> Option<Self> {
        let mut undone = Self { bytes: Vec::new(), places: Vec::new() };
        let (mut index, mut changed) = (0, false);
        // Without a plus this is the same as percent-decoding.
        if matches!(escape, Escape::Form) && !self.bytes.contains(&b'+') {
            return None;
        }
        while let Some(rest) = self.bytes.get(index..) {
            let plain = rest.iter().take_while(|byte| !escape.may_begin(**byte)).count();
            let end = index + plain;
            undone.bytes.extend_from_slice(self.bytes.get(index..end).unwrap_or_default());
            undone.places.extend_from_slice(self.places.get(index..end).unwrap_or_default());
            let Some((byte, rest)) = rest.get(plain..).and_then(<[u8]>::split_first) else { break };
            index = end;
            let read = escape.read(*byte, rest);
            let length = match read {
                Read::Cut if is_cut => return Some(undone),
                Read::Plain | Read::Cut => undone.push(&[*byte], self.span(index, 1)),
                Read::Byte(meant, length) => undone.push(&[meant], self.span(index, length)),
                Read::Char(meant, length) => {
                    let meant = meant.encode_utf8(&mut [0; 4]).as_bytes().to_vec();
                    undone.push(&meant, self.span(index, length))
                }
            };
            changed |= !matches!(read, Read::Plain | Read::Cut);
            index += length;
        }
        changed.then_some(undone)
    }

    /// Where `length` bytes come from in the original text, and `length`.
    fn span(&self, index: usize, length: usize) -> (Place, usize) {
        let first = self.places.get(index).copied().unwrap_or_default();
        let last = self.places.get(index + length - 1).copied().unwrap_or(first);
        ((first.0, last.1), length)
    }

    fn push(&mut self, bytes: &[u8], (place, length): (Place, usize)) -> usize {
        self.bytes.extend_from_slice(bytes);
        self.places.resize(self.bytes.len(), place);
        length
    }
}

/// A kind of escape.
#[derive(Clone, Copy)]
enum Escape {
    /// As in an address.
    Percent,
    /// As in a form, where a plus is a space.
    Form,
    /// As in JSON, and in most programming languages.
    Json,
    Html,
}

/// What is read at a place.
enum Read {
    /// No escape.
    Plain,
    /// An escape for a byte, and its length.
    Byte(u8, usize),
    /// An escape for a character, and its length.
    Char(char, usize),
    /// Perhaps an escape: the text ends before that is known.
    Cut,
}

impl Escape {
    const fn may_begin(self, byte: u8) -> bool {
        match self {
            Self::Percent => byte == b'%',
            Self::Form => byte == b'%' || byte == b'+',
            Self::Json => byte == b'\\',
            Self::Html => byte == b'&',
        }
    }

    /// Reads what starts with this byte and continues in the rest.
    fn read(self, first: u8, rest: &[u8]) -> Read {
        match self {
            Self::Form if first == b'+' => Read::Byte(b' ', 1),
            Self::Percent | Self::Form => hex(rest, 2).map_or_else(
                |read| read,
                |value| u8::try_from(value).map_or(Read::Plain, |byte| Read::Byte(byte, 3)),
            ),
            Self::Json => after_backslash(rest),
            Self::Html => entity(rest),
        }
    }
}

/// The number in this many hexadecimal digits.
fn hex(text: &[u8], digits: usize) -> Result<u32, Read> {
    let mut value = 0;
    for index in 0..digits {
        let byte = text.get(index).ok_or(Read::Cut)?;
        let digit = char::from(*byte).to_digit(16).ok_or(Read::Plain)?;
        value = value * 16 + digit;
    }
    Ok(value)
}

fn after_backslash(rest: &[u8]) -> Read {
    let short = match rest.first() {
        None => return Read::Cut,
        Some(b'u') => {
            return unicode(rest.get(1..).unwrap_or_default()).unwrap_or_else(|read| read);
        }
        Some(mark @ (b'"' | b'\'' | b'\\' | b'/')) => *mark,
        Some(b'n') => b'\n',
        Some(b'r') => b'\r',
        Some(b't') => b'\t',
        Some(_) => return Read::Plain,
    };
    Read::Byte(short, 2)
}

/// A character from its UTF-16 escape, or from a pair of them.
fn unicode(digits: &[u8]) -> Result<Read, Read> {
    let high = hex(digits, 4)?;
    if !(0xd800..0xdc00).contains(&high) {
        return char::from_u32(high).map(|it| Read::Char(it, 6)).ok_or(Read::Plain);
    }
    for (index, wanted) in [(4, b'\\'), (5, b'u')] {
        let byte = digits.get(index).ok_or(Read::Cut)?;
        if *byte != wanted {
            return Err(Read::Plain);
        }
    }
    let low = hex(digits.get(6..).unwrap_or_default(), 4)?;
    let low = low.checked_sub(0xdc00).filter(|low| *low < 0x400).ok_or(Read::Plain)?;
    let number = 0x1_0000 + ((high - 0xd800) << 10) + low;
    char::from_u32(number).map(|it| Read::Char(it, 12)).ok_or(Read::Plain)
}

/// A character by its name or number in HTML. The names are those that escaping needs.
fn entity(rest: &[u8]) -> Read {
    /// The longest that is read, leading zeros included.
    const LONGEST: usize = 12;
    let name =
        rest.iter().take(LONGEST).take_while(|it| it.is_ascii_alphanumeric() || **it == b'#');
    let length = name.count();
    let name = match rest.get(length) {
        None if length < LONGEST => return Read::Cut,
        Some(b';') => rest.get(..length).and_then(|name| std::str::from_utf8(name).ok()),
        _ => None,
    };
    let meant = match name.unwrap_or_default() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        name => name.strip_prefix('#').and_then(|number| {
            let hex = number.strip_prefix(['x', 'X']).map(|hex| u32::from_str_radix(hex, 16).ok());
            char::from_u32(hex.unwrap_or_else(|| number.parse().ok())?)
        }),
    };
    // Plus `&` and `;`.
    meant.map_or(Read::Plain, |meant| Read::Char(meant, length + 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "k/+&=? \"\\é1";

    fn secrets(texts: &[&str]) -> Secrets {
        let mut secrets = Secrets::default();
        for text in texts {
            secrets.remember(text);
        }
        secrets
    }

    fn redact(texts: &[&str], text: &str) -> String {
        secrets(texts).redact(text.to_owned())
    }

    #[test]
    fn a_secret_is_found_however_it_is_written() {
        for written in [
            KEY,
            "k%2F%2B%26%3D%3F%20%22%5C%C3%A91",
            "k%2f%2b%26%3d%3f%20%22%5c%c3%a91",
            "k%2F%2B%26%3D%3F+%22%5C%C3%A91",
            "k/%2B&=%3F%20%22%5Cé1",
            "%6B%2F%2B%26%3D%3F%20%22%5C%C3%A9%31",
            "k%252F%252B%2526%253D%253F%2520%2522%255C%25C3%25A91",
            r#"k/+&=? \"\\é1"#,
            r#"k\/+\u0026=? \"\\\u00e91"#,
            r"k\u002F\u002B\u0026\u003D\u003F\u0020\u0022\u005C\u00E91",
            r#"k\\/+&=? \\\"\\\\é1"#,
            r"k/+&amp;=? &quot;\é1",
            r"k&#x2F;&#43;&#38;&#61;&#63;&#32;&#34;&#92;&#233;1",
            r"k/+&amp;amp;=? &amp;quot;\é1",
            r"k/+\u0026amp;=? \u0026#34;\é1",
        ] {
            let text = format!("<p>{written}</p>");
            assert_eq!(redact(&[KEY], &text), "<p>[secret]</p>", "{written}");
        }
    }

    #[test]
    fn what_only_resembles_a_secret_is_left() {
        for text in ["", "12345", "abc", "ABCDE", "ab%63d", "a-b-c-d-e"] {
            assert_eq!(redact(&["abcde"], text), text);
        }
        assert_eq!(redact(&["abc", ""], "abc"), "abc", "three characters are no secret");
    }

    #[test]
    fn where_secrets_overlap_nothing_of_either_stays() {
        assert_eq!(redact(&["abcdef", "abcdefghi"], "<abcdefghi>"), "<[secret]>");
        assert_eq!(redact(&["abcdef", "defghi"], "<abcdefghi>"), "<[secret]>");
        assert_eq!(
            redact(&["defghi", "abcdef", "efgh"], "<abcdefghi>abcdef"),
            "<[secret]>[secret]"
        );
    }

    #[test]
    fn a_secret_that_is_cut_off_is_cut_away() {
        for written in [KEY, "k%2F%2B%26%3D%3F%20%22%5C%C3%A91", r#"k\/+\u0026=? \"\\\u00e91"#] {
            for cut in 0..=written.len() {
                let text = [b"<p>", &written.as_bytes()[..cut]].concat();
                let clean = secrets(&[KEY]).redacted(&text, true).unwrap_or(text);
                let clean = String::from_utf8_lossy(&clean).into_owned();
                let expected = if cut == written.len() { "<p>[secret]" } else { "<p>" };
                assert_eq!(clean, expected, "{written} cut at {cut}");
            }
        }
        // If nothing was cut off, the start of a secret is ordinary text.
        assert_eq!(secrets(&["secret"]).redacted(b"as", false), None);
    }

    #[test]
    fn a_secret_that_ends_where_another_begins_and_is_cut_leaves_nothing() {
        let clean = secrets(&["abcdef", "efghij"]).redacted(b"<abcdefgh", true).unwrap();
        assert_eq!(String::from_utf8_lossy(&clean), "<[secret]");
    }

    #[test]
    fn the_password_of_basic_is_known_in_clear_and_encoded() {
        let mut secrets = Secrets::default();
        let encoded = BASE64.encode("ada:hunter");
        secrets.remember_header(&HeaderValue::from_str(&format!("Basic {encoded}")).unwrap());
        for text in [format!("Basic {encoded}"), encoded, "ada:hunter".into(), "hunter".into()] {
            let clean = secrets.redact(format!("<{text}>"));
            assert!(clean == "<[secret]>" || clean == "<Basic [secret]>", "{clean}");
        }
        assert_eq!(secrets.redact("ada".into()), "ada");
        let mut nameless = Secrets::default();
        let encoded = BASE64.encode("key-as-name:");
        nameless.remember_header(&HeaderValue::from_str(&format!("Basic {encoded}")).unwrap());
        assert_eq!(nameless.redact("key-as-name".into()), "[secret]");
    }

    #[test]
    fn a_key_that_holds_a_space_is_one_secret() {
        let mut secrets = Secrets::default();
        secrets.remember_header(&HeaderValue::from_static("first-half second-half"));
        assert_eq!(secrets.redact("<first-half second-half>".into()), "<[secret]>");
        assert_eq!(secrets.redact("<Token second-half>".into()), "<Token [secret]>");
    }

    #[test]
    fn only_marked_headers_are_suspected() {
        let mut marked = HeaderValue::from_static("gateway-key");
        marked.set_sensitive(true);
        let headers = [("x-key", marked), ("accept", HeaderValue::from_static("application/json"))];
        let headers = headers.map(|(name, value)| (name.parse().unwrap(), value));
        let mut secrets = Secrets::default();
        secrets.suspect_headers(&headers.into_iter().collect());
        assert_eq!(
            secrets.redact("gateway-key application/json".into()),
            "[secret] application/json"
        );
    }

    #[test]
    fn a_secret_is_found_through_three_layers_of_escapes() {
        let json = |text: &str| serde_json::Value::from(text).to_string();
        let percent =
            |text: &str| text.bytes().fold(String::new(), |out, it| format!("{out}%{it:02x}"));
        let html = |text: &str| text.replace('&', "&amp;").replace('"', "&#34;");
        let ways: [&dyn Fn(&str) -> String; 3] = [&json, &percent, &html];
        for (first, second, third) in (0..27).map(|it| (it % 3, it / 3 % 3, it / 9)) {
            let text = ways[third](&ways[second](&ways[first](KEY)));
            let clean = redact(&[KEY], &text);
            assert!(clean.contains("[secret]"), "{text}: {clean}");
        }
    }

    #[test]
    fn a_text_that_is_made_to_resemble_a_long_secret_is_read_in_time() {
        let secret = "ab".repeat(1_000) + "c";
        let near = "ab".repeat(32 * 1024);
        let text = format!("{near}%2541\\u0026amp;{near}{secret}");
        let started = std::time::Instant::now();
        let clean = redact(&[&secret, "another secret"], &text);
        assert!(clean.ends_with("ab[secret]") && !clean.contains(&secret));
        // A naive search takes a minute here: it compares each byte with the whole secret.
        assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
    }
}
