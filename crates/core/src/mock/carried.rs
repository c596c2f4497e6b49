//! What does a request carry, in a form that can be compared?

use crate::asked::Asked;
use crate::files::Payload;
#[cfg(feature = "multipart")]
use crate::files::{Form, Upload};
use bytes::Bytes;
use http::HeaderValue;
use serde_json::Value;
use url::form_urlencoded;

/// The body of a request.
#[derive(Clone)]
pub(super) enum Carried {
    Nothing,
    Json(Value),
    /// A form in the address's own encoding.
    Pairs(Vec<(String, String)>),
    Bytes(Bytes),
    /// A form with files.
    Parts(Vec<Part>),
    /// A file alone.
    File(Part),
}

/// A field or a file.
#[derive(Clone)]
pub(super) struct Part {
    pub(super) name: String,
    pub(super) file: Option<FileFacts>,
    /// `None` where it is not in memory: then it is not compared.
    pub(super) content: Option<Bytes>,
}

/// What is said about a file beside its content.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct FileFacts {
    pub(super) name: String,
    pub(super) media_type: String,
}

impl Carried {
    /// What a request carries that was not sent: files are not opened.
    pub(super) fn expected(asked: &Asked) -> Self {
        match &asked.payload {
            Payload::None => Self::Nothing,
            Payload::Bytes(bytes) => Self::read(asked.media_type.as_ref(), bytes),
            #[cfg(feature = "multipart")]
            Payload::Form(form) => Self::Parts(parts(form).collect()),
            #[cfg(feature = "multipart")]
            Payload::File(file) => Self::File(part("the file", file)),
        }
    }

    /// What a request carries that arrived with this body.
    pub(super) fn arrived(
        asked: &Asked,
        media_type: Option<&HeaderValue>,
        body: &Bytes,
    ) -> Self {
        match &asked.payload {
            Payload::None if body.is_empty() => Self::Nothing,
            Payload::None | Payload::Bytes(_) => Self::read(media_type, body),
            #[cfg(feature = "multipart")]
            Payload::Form(form) => {
                let contents = super::parts::contents(media_type, body);
                let parts = parts(form).zip(contents.into_iter().map(Some).chain(std::iter::repeat(None)));
                Self::Parts(parts.map(|(part, content)| Part { content, ..part }).collect())
            }
            #[cfg(feature = "multipart")]
            Payload::File(file) => {
                Self::File(Part { content: Some(body.clone()), ..part("the file", file) })
            }
        }
    }

    fn read(media_type: Option<&HeaderValue>, body: &Bytes) -> Self {
        let media_type = media_type.and_then(|it| it.to_str().ok()).unwrap_or_default();
        if media_type.contains("json")
            && let Ok(value) = serde_json::from_slice(body)
        {
            return Self::Json(value);
        }
        if media_type.starts_with("application/x-www-form-urlencoded") {
            return Self::Pairs(form_urlencoded::parse(body).into_owned().collect());
        }
        Self::Bytes(body.clone())
    }

    /// The body on one line, as messages show it.
    pub(super) fn shown(&self) -> Option<String> {
        match self {
            Self::Nothing => None,
            Self::Json(value) => Some(value.to_string()),
            Self::Pairs(pairs) => {
                let pairs = pairs.iter().map(|(name, value)| format!("{name}={value}"));
                Some(pairs.collect::<Vec<_>>().join("&"))
            }
            Self::Bytes(bytes) => Some(readable(bytes)),
            Self::Parts(parts) => {
                Some(parts.iter().map(Part::shown).collect::<Vec<_>>().join(", "))
            }
            Self::File(part) => Some(part.shown()),
        }
    }
}

impl Part {
    fn shown(&self) -> String {
        match &self.file {
            Some(file) => format!("{}: the file {} ({})", self.name, file.name, file.media_type),
            None => format!("{}: {}", self.name, self.content.as_ref().map_or_else(String::new, readable)),
        }
    }
}

/// Bytes as text, where they are text.
pub(super) fn readable(bytes: &Bytes) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => format!("{} bytes: {}", bytes.len(), bytes.escape_ascii()),
    }
}

#[cfg(feature = "multipart")]
fn parts(form: &Form) -> impl Iterator<Item = Part> {
    let field = |(name, text): &(String, String)| Part {
        name: name.clone(),
        file: None,
        content: Some(text.clone().into()),
    };
    let files = form.files.iter().map(|(name, file)| part(name, file));
    form.fields.iter().map(field).chain(files)
}

#[cfg(feature = "multipart")]
fn part(name: &str, file: &Upload) -> Part {
    // A media type that cannot be sent has failed before.
    let media_type = file.media_type().unwrap_or_default();
    let facts = FileFacts { name: file.file_name().to_owned(), media_type };
    Part { name: name.to_owned(), file: Some(facts), content: file.in_memory().cloned() }
}
