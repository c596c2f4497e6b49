//! The words of a description: what a recording may show, because the vendor has published it.

/// The keys, words and counts that a description documents. Everything else in a request or reply
/// is somebody's data.
///
/// Each list is sorted.
#[derive(Clone, Copy, Debug)]
pub struct Vocabulary {
    keys: &'static [&'static str],
    words: &'static [(&'static str, &'static [&'static str])],
    counts: &'static [&'static str],
    secrets: &'static [&'static str],
}

impl Vocabulary {
    /// No words at all.
    pub(crate) const EMPTY: Self = Self::new(&[]);

    /// The keys of all objects, and the names of all parameters.
    #[must_use]
    pub const fn new(keys: &'static [&'static str]) -> Self {
        Self { keys, words: &[], counts: &[], secrets: &[] }
    }

    /// The texts that a field of this name documents as its values.
    #[must_use]
    pub const fn words(
        mut self,
        words: &'static [(&'static str, &'static [&'static str])],
    ) -> Self {
        self.words = words;
        self
    }

    /// The numbers that lists are walked by: names of parameters, and places in replies as keys
    /// joined with dots.
    #[must_use]
    pub const fn counts(mut self, places: &'static [&'static str]) -> Self {
        self.counts = places;
        self
    }

    /// The names of fields that hold secrets.
    #[must_use]
    pub const fn secrets(mut self, names: &'static [&'static str]) -> Self {
        self.secrets = names;
        self
    }

    pub(crate) fn has_key(&self, key: &str) -> bool {
        self.keys.binary_search(&key).is_ok()
    }

    pub(crate) fn has_word(&self, field: &str, word: &str) -> bool {
        let found = self.words.binary_search_by_key(&field, |(name, _)| name).ok();
        let words = found.and_then(|index| self.words.get(index));
        words.is_some_and(|(_, words)| words.binary_search(&word).is_ok())
    }

    pub(crate) fn has_count(&self, place: &str) -> bool {
        self.counts.binary_search(&place).is_ok()
    }

    pub(crate) fn has_secret(&self, field: &str) -> bool {
        self.secrets.binary_search(&field).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: Vocabulary = Vocabulary::new(&["id", "status"])
        .words(&[("kind", &["cat", "dog"]), ("status", &["open"])])
        .counts(&["first", "meta.total"])
        .secrets(&["password"]);

    #[test]
    fn a_word_belongs_to_the_fields_that_document_it() {
        assert!(WORDS.has_word("status", "open") && WORDS.has_word("kind", "dog"));
        assert!(!WORDS.has_word("kind", "open") && !WORDS.has_word("name", "open"));
        assert!(WORDS.has_key("id") && !WORDS.has_key("name"));
        assert!(WORDS.has_count("meta.total") && !WORDS.has_count("total"));
        assert!(WORDS.has_secret("password") && !Vocabulary::EMPTY.has_secret("password"));
    }
}
