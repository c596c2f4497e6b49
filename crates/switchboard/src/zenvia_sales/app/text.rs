//! Texts in the languages of the users.

use crate::Error;
use std::collections::BTreeMap;
use switchboard_zenvia_sales::types::LocalizedText;

/// A text in the languages of the users. There is none without English, which is shown where the
/// user's language is missing.
///
/// # Examples
///
/// ```
/// use switchboard::zenvia_sales::app::Text;
/// use switchboard::zenvia_sales::types::LocalizedText;
///
/// let text = Text::new("Visits").es("Visitas").pt("Visitas").also("fr", "Visites");
/// let text = LocalizedText::try_from(text)?;
/// assert_eq!((&*text.en, text.es.as_deref()), ("Visits", Some("Visitas")));
/// # Ok::<(), switchboard::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    english: String,
    others: BTreeMap<String, String>,
}

impl Text {
    /// A text in English.
    pub fn new(english: impl Into<String>) -> Self {
        Self { english: english.into(), others: BTreeMap::new() }
    }

    /// The same in Spanish.
    #[must_use]
    pub fn es(self, text: impl Into<String>) -> Self {
        self.also("es", text)
    }

    /// The same in Portuguese.
    #[must_use]
    pub fn pt(self, text: impl Into<String>) -> Self {
        self.also("pt", text)
    }

    /// The same in another language or locale. A second text for `en` replaces the first.
    #[must_use]
    pub fn also(mut self, language: impl Into<String>, text: impl Into<String>) -> Self {
        let (language, text) = (language.into(), text.into());
        if language == "en" {
            self.english = text;
        } else {
            self.others.insert(language, text);
        }
        self
    }
}

impl TryFrom<Text> for LocalizedText {
    type Error = Error;

    /// # Errors
    ///
    /// [`Error::is_invalid_request`] where the English text is blank.
    fn try_from(mut text: Text) -> Result<Self, Error> {
        if text.english.trim().is_empty() {
            return Err(Error::invalid_request("the English text is blank, and has to be there"));
        }
        let mut builder = Self::builder()
            .en(text.english)
            .es(text.others.remove("es"))
            .pt(text.others.remove("pt"));
        for (language, text) in text.others {
            builder = builder.extra(language, text);
        }
        builder.build()
    }
}
