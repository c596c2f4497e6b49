//! Blotting out: what a request was sent with is taken out of all that an error keeps of its reply.
//!
//! Vendors repeat what they were sent when they say what is wrong with it, and seldom as it was: a
//! key comes back percent-encoded in an address, escaped in JSON, as an entity in a page. So a secret
//! is not looked for as a text, but character by character, each in any way to write it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
#[cfg(feature = "multipart")]
use reqwest::Url;
use reqwest::header::{HeaderMap, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use std::sync::Arc;

/// What stands in the place of a secret.
const BLOT: &[u8] = b"[secret]";

/// A key or password of fewer characters is not looked for: it would be found in many a word.
const SHORTEST: usize = 4;

/// The same for what is only likely to be a secret, such as the value of any header.
const SHORTEST_GUESS: usize = 8;

/// How many characters are compared for each byte of a text before the rest is given up for a
/// secret. Only a text made to resemble one takes more than a few.
const PATIENCE: usize = 50;

/// What a request was sent with and nobody should see, each once. A clone is the same list.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Arc<Vec<SecretString>>);

// ---- Remember ----------------------------------------------------------------------------------

impl Secrets {
    /// Takes note of a key or password.
    pub(crate) fn remember(&mut self, secret: &str) {
        self.note(secret, SHORTEST);
    }

    /// Takes note of a text that may be a secret.
    pub(crate) fn suspect(&mut self, text: &str) {
        self.note(text, SHORTEST_GUESS);
    }

    fn note(&mut self, text: &str, shortest: usize) {
        let known = |it: &SecretString| it.expose_secret() == text;
        if text.chars().count() >= shortest && !self.0.iter().any(known) {
            Arc::make_mut(&mut self.0).push(text.into());
        }
    }

    /// Takes note of a header that proves who is calling.
    pub(crate) fn remember_header(&mut self, value: &HeaderValue) {
        let Ok(text) = std::str::from_utf8(value.as_bytes()) else { return };
        self.remember(text);
        // A scheme may stand before it; where none does, a part of a key is a guess.
        let Some((scheme, rest)) = text.split_once(' ') else { return };
        let rest = rest.trim();
        if scheme.eq_ignore_ascii_case("bearer") {
            self.remember(rest);
        } else if scheme.eq_ignore_ascii_case("basic") {
            self.remember(rest);
            self.remember_basic(rest);
        } else {
            self.suspect(rest);
        }
    }

    /// Takes note of the password in HTTP Basic; of the name too where it is all there is.
    fn remember_basic(&mut self, encoded: &str) {
        let decoded = BASE64.decode(encoded).ok().and_then(|it| String::from_utf8(it).ok());
        let Some((name, password)) = decoded.as_deref().and_then(|it| it.split_once(':')) else {
            return;
        };
        self.remember(password);
        if password.chars().count() < SHORTEST {
            self.suspect(name);
        }
        self.suspect(&format!("{name}:{password}"));
    }

    /// Takes note of the headers that are marked as secret.
    pub(crate) fn suspect_headers(&mut self, headers: &HeaderMap) {
        for value in headers.values().filter(|value| value.is_sensitive()) {
            let Ok(text) = std::str::from_utf8(value.as_bytes()) else { continue };
            self.suspect(text);
            if let Some((_, rest)) = text.split_once(' ') {
                self.suspect(rest);
            }
        }
    }

    /// Takes note of an address that opens something by itself: of its parts too.
    #[cfg(feature = "multipart")]
    pub(crate) fn remember_address(&mut self, url: &Url) {
        self.suspect(url.as_str());
        self.suspect(url.path());
        self.suspect(url.query().unwrap_or_default());
        for (_, value) in url.query_pairs() {
            self.suspect(&value);
        }
    }
}

impl std::fmt::Debug for Secrets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Secrets").finish_non_exhaustive()
    }
}

// ---- Blot out ----------------------------------------------------------------------------------

impl Secrets {
    /// The bytes without the secrets; `None` when there is none in them. Where they were cut off, a
    /// secret that has only begun at their end is cut away, too.
    ///
    /// It takes time in proportion to the text: one that is full of what nearly is a secret is blotted
    /// out from there on.
    pub(crate) fn blotted(&self, text: &[u8], is_cut: bool) -> Option<Vec<u8>> {
        if self.0.is_empty() {
            return None;
        }
        let mut needles: Vec<Needle> = self.0.iter().map(Needle::new).collect();
        let (mut clean, mut hidden) = (Vec::new(), 0);
        let mut patience = PATIENCE.saturating_mul(text.len());
        for (start, first) in text.iter().enumerate() {
            let (mut end, mut is_begun) = (None, false);
            for needle in needles.iter_mut().filter(|needle| needle.may_begin(start, *first)) {
                let found = needle.find(text, start);
                patience = patience.saturating_sub(found.compared);
                (end, is_begun) = (end.max(found.end), is_begun || found.is_begun);
            }
            if is_begun && is_cut {
                clean.extend_from_slice(text.get(hidden..start).unwrap_or_default());
                return Some(clean);
            }
            if patience == 0 {
                end = Some(text.len());
            }
            let Some(end) = end.filter(|end| *end > hidden) else { continue };
            // What overlaps is one blot: the rest of the longer one must not stay behind.
            if start >= hidden {
                clean.extend_from_slice(text.get(hidden..start).unwrap_or_default());
                clean.extend_from_slice(BLOT);
            }
            hidden = end;
            if patience == 0 {
                break;
            }
        }
        if hidden == 0 {
            return None;
        }
        clean.extend_from_slice(text.get(hidden..).unwrap_or_default());
        Some(clean)
    }

    /// A whole text without the secrets.
    pub(crate) fn blot(&self, text: String) -> String {
        match self.blotted(text.as_bytes(), false) {
            Some(clean) => String::from_utf8_lossy(&clean).into_owned(),
            None => text,
        }
    }

    /// Takes the secrets out of the values of headers.
    pub(crate) fn blot_headers(&self, headers: &mut HeaderMap) {
        for value in headers.values_mut() {
            if let Some(clean) = self.blotted(value.as_bytes(), false) {
                let kept = HeaderValue::from_bytes(&clean);
                *value = kept.unwrap_or(HeaderValue::from_static("[secret]"));
            }
        }
    }
}

/// What of a secret is at a place.
#[derive(Default)]
struct Found {
    /// Where it ends, if it is there whole.
    end: Option<usize>,
    /// The text ends before it does.
    is_begun: bool,
    /// How many characters it took to tell.
    compared: usize,
}

/// A secret, as it is looked for.
struct Needle {
    /// For each character the ways to write it; the first is the character itself.
    characters: Vec<Vec<Vec<u8>>>,
    /// The bytes with which it may begin: most places in a text are ruled out by them.
    begins: [bool; 256],
    /// Where it was last found to end: it is not looked for inside of itself.
    seen: usize,
}

impl Needle {
    fn new(secret: &SecretString) -> Self {
        let characters: Vec<_> = secret.expose_secret().chars().map(spellings).collect();
        let mut begins = [false; 256];
        for first in characters.iter().take(1).flatten().filter_map(|spelling| spelling.first()) {
            begins.get_mut(usize::from(*first)).into_iter().for_each(|it| *it = true);
        }
        Self { characters, begins, seen: 0 }
    }

    fn may_begin(&self, place: usize, byte: u8) -> bool {
        place >= self.seen && self.begins.get(usize::from(byte)).is_some_and(|it| *it)
    }

    /// Looks for it at this place and nowhere else. Each character may be written in its own way.
    fn find(&mut self, text: &[u8], start: usize) -> Found {
        let mut found = Found::default();
        let (mut places, mut after) = (vec![start], Vec::new());
        for spellings in &self.characters {
            found.compared += places.len();
            for place in places.drain(..) {
                let rest = text.get(place..).unwrap_or_default();
                for (index, spelling) in spellings.iter().enumerate() {
                    match follows(rest, spelling, index == 0) {
                        Follows::Whole if !after.contains(&(place + spelling.len())) => {
                            after.push(place + spelling.len());
                        }
                        Follows::Begun => found.is_begun = true,
                        Follows::Whole | Follows::Not => {}
                    }
                }
            }
            if after.is_empty() {
                return found;
            }
            std::mem::swap(&mut places, &mut after);
        }
        found.end = places.into_iter().max();
        self.seen = found.end.unwrap_or(self.seen);
        found
    }
}

enum Follows {
    Whole,
    /// The text ends inside of it.
    Begun,
    Not,
}

/// Whether a text goes on with this. The case of an escape is of no matter.
fn follows(text: &[u8], spelling: &[u8], is_exact: bool) -> Follows {
    let shared = text.len().min(spelling.len());
    let (Some(here), Some(wanted)) = (text.get(..shared), spelling.get(..shared)) else {
        return Follows::Not;
    };
    let same = if is_exact { here == wanted } else { here.eq_ignore_ascii_case(wanted) };
    match same {
        true if shared == spelling.len() => Follows::Whole,
        true => Follows::Begun,
        false => Follows::Not,
    }
}

/// The ways in which a character is written in texts, addresses, forms, JSON and HTML; also where
/// one of them lies inside of another of its kind.
fn spellings(character: char) -> Vec<Vec<u8>> {
    let itself = character.to_string();
    let escapes = |before: &str| -> String {
        itself.encode_utf16().map(|unit| format!("{before}u{unit:04x}")).collect()
    };
    let percent = |before: &str| -> String {
        itself.bytes().map(|byte| format!("{before}{byte:02X}")).collect()
    };
    let mut all = vec![itself.clone(), percent("%"), escapes("\\")];
    if !character.is_ascii_alphanumeric() {
        all.extend([percent("%25"), escapes("\\\\")]);
        let number = u32::from(character);
        let mut entities = vec![
            format!("#{number};"),
            format!("#0{number};"),
            format!("#x{number:x};"),
            format!("#x0{number:x};"),
        ];
        entities.extend(entity(character).map(|name| format!("{name};")));
        for entity in entities {
            let ways = ["&", "&amp;", "\\u0026", "%26"].map(|before| format!("{before}{entity}"));
            all.extend(ways);
        }
    }
    if character == ' ' {
        all.push("+".to_owned());
    }
    if let Some(short) = short_escape(character) {
        all.extend(["\\", "\\\\", "\\\\\\"].map(|before| format!("{before}{short}")));
    }
    all.into_iter().map(String::into_bytes).collect()
}

/// The name of a character in HTML.
const fn entity(character: char) -> Option<&'static str> {
    match character {
        '&' => Some("amp"),
        '<' => Some("lt"),
        '>' => Some("gt"),
        '"' => Some("quot"),
        '\'' => Some("apos"),
        _ => None,
    }
}

/// What stands for a character after a backslash.
const fn short_escape(character: char) -> Option<char> {
    match character {
        '"' | '\'' | '\\' | '/' => Some(character),
        '\n' => Some('n'),
        '\r' => Some('r'),
        '\t' => Some('t'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "k/+&=? \"\\é1";

    fn secrets(texts: &[&str]) -> Secrets {
        let mut secrets = Secrets::default();
        texts.iter().for_each(|text| secrets.remember(text));
        secrets
    }

    fn blot(texts: &[&str], text: &str) -> String {
        secrets(texts).blot(text.to_owned())
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
            r#"k/+&amp;=? &quot;\é1"#,
            r"k&#x2F;&#43;&#38;&#61;&#63;&#32;&#34;&#92;&#233;1",
            r"k/+&amp;amp;=? &amp;quot;\é1",
            r"k/+\u0026amp;=? \u0026#34;\é1",
        ] {
            let text = format!("<p>{written}</p>");
            assert_eq!(blot(&[KEY], &text), "<p>[secret]</p>", "{written}");
        }
    }

    #[test]
    fn what_only_resembles_a_secret_is_left() {
        for text in ["", "12345", "abc", "ABCDE", "ab%63d", "a-b-c-d-e"] {
            assert_eq!(blot(&["abcde"], text), text);
        }
        assert_eq!(blot(&["abc", ""], "abc"), "abc", "three characters are no secret");
    }

    #[test]
    fn where_secrets_overlap_nothing_of_either_stays() {
        assert_eq!(blot(&["abcdef", "abcdefghi"], "<abcdefghi>"), "<[secret]>");
        assert_eq!(blot(&["abcdef", "defghi"], "<abcdefghi>"), "<[secret]>");
        assert_eq!(blot(&["defghi", "abcdef", "efgh"], "<abcdefghi>abcdef"), "<[secret]>[secret]");
    }

    #[test]
    fn a_secret_that_is_cut_off_is_cut_away() {
        for written in [KEY, "k%2F%2B%26%3D%3F%20%22%5C%C3%A91", r#"k\/+\u0026=? \"\\\u00e91"#] {
            for cut in 0..=written.len() {
                let text = [b"<p>", &written.as_bytes()[..cut]].concat();
                let clean = secrets(&[KEY]).blotted(&text, true).unwrap_or(text);
                let clean = String::from_utf8_lossy(&clean).into_owned();
                let expected = if cut == written.len() { "<p>[secret]" } else { "<p>" };
                assert_eq!(clean, expected, "{written} cut at {cut}");
            }
        }
        // Where nothing was cut off, the start of a secret is any other text.
        assert_eq!(secrets(&["secret"]).blotted(b"as", false), None);
    }

    #[test]
    fn a_secret_that_ends_where_another_begins_and_is_cut_leaves_nothing() {
        let clean = secrets(&["abcdef", "efghij"]).blotted(b"<abcdefgh", true).unwrap();
        assert_eq!(String::from_utf8_lossy(&clean), "<[secret]");
    }

    #[test]
    fn the_password_of_basic_is_known_in_clear_and_encoded() {
        let mut secrets = Secrets::default();
        let encoded = BASE64.encode("ada:hunter");
        secrets.remember_header(&HeaderValue::from_str(&format!("Basic {encoded}")).unwrap());
        for text in [format!("Basic {encoded}"), encoded, "ada:hunter".into(), "hunter".into()] {
            let clean = secrets.blot(format!("<{text}>"));
            assert!(clean == "<[secret]>" || clean == "<Basic [secret]>", "{clean}");
        }
        assert_eq!(secrets.blot("ada".into()), "ada");
        let mut nameless = Secrets::default();
        let encoded = BASE64.encode("key-as-name:");
        nameless.remember_header(&HeaderValue::from_str(&format!("Basic {encoded}")).unwrap());
        assert_eq!(nameless.blot("key-as-name".into()), "[secret]");
    }

    #[test]
    fn a_key_that_holds_a_space_is_one_secret() {
        let mut secrets = Secrets::default();
        secrets.remember_header(&HeaderValue::from_static("first-half second-half"));
        assert_eq!(secrets.blot("<first-half second-half>".into()), "<[secret]>");
        assert_eq!(secrets.blot("<Token second-half>".into()), "<Token [secret]>");
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
            secrets.blot("gateway-key application/json".into()),
            "[secret] application/json"
        );
    }

    #[test]
    fn a_text_that_is_made_to_resemble_a_long_secret_is_read_in_time_and_hidden() {
        let secret = "ab".repeat(1_000) + "c";
        let near = "ab".repeat(32 * 1024);
        for text in [format!("<{near}"), format!("<{secret}{near}"), format!("<{near}{secret}")] {
            let clean = blot(&[&secret], &text);
            assert!(clean.ends_with("[secret]") && clean.len() < text.len() / 10, "{clean}");
            assert!(!clean.contains(&secret));
        }
        // What is full of the secret itself is no such text.
        let often = format!("<{secret}>").repeat(30);
        assert_eq!(blot(&[&secret], &often), "<[secret]>".repeat(30));
    }
}
