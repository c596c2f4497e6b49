//! What does a request carry, in a form that can be compared?

use super::difference::readable;
#[cfg(feature = "multipart")]
use super::parts::{self, Part};
use crate::asked::Asked;
use crate::files::Payload;
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
    #[cfg(feature = "multipart")]
    Parts(Vec<Part>),
    /// A file alone.
    #[cfg(feature = "multipart")]
    File(Part),
}

impl Carried {
    /// What a request carries that was not sent: files are not opened.
    pub(super) fn expected(asked: &Asked) -> Self {
        match &asked.payload {
            Payload::None => Self::Nothing,
            Payload::Bytes(bytes) => Self::read(asked.media_type.as_ref(), bytes),
            #[cfg(feature = "multipart")]
            Payload::Form(form) => Self::Parts(parts::parts(form).collect()),
            #[cfg(feature = "multipart")]
            Payload::File(file) => Self::File(parts::part("file", file)),
        }
    }

    /// What a request carries that arrived with this body.
    pub(super) fn arrived(asked: &Asked, media_type: Option<&HeaderValue>, body: &Bytes) -> Self {
        match &asked.payload {
            Payload::None if body.is_empty() => Self::Nothing,
            Payload::None | Payload::Bytes(_) => Self::read(media_type, body),
            #[cfg(feature = "multipart")]
            Payload::Form(form) => Self::Parts(parts::sent(form, media_type, body)),
            #[cfg(feature = "multipart")]
            Payload::File(file) => {
                Self::File(Part { content: Some(body.clone()), ..parts::part("file", file) })
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
            #[cfg(feature = "multipart")]
            Self::Parts(parts) => {
                Some(parts.iter().map(Part::shown).collect::<Vec<_>>().join(", "))
            }
            #[cfg(feature = "multipart")]
            Self::File(part) => Some(part.shown()),
        }
    }
}
