//! What an expected request is answered with.

use crate::transport::{Body, Failure, FailureKind};
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use http::{Response, StatusCode};
use serde_json::Value;

/// A reply, or a failure below HTTP.
#[derive(Clone)]
pub(super) enum Answer {
    Reply { status: StatusCode, body: Content },
    Lost(FailureKind),
}

/// The body of a reply that is not typed: JSON, text, or bytes.
///
/// Values of [`serde_json::Value`], texts and bytes convert into it; `()` is no body. It brings the
/// content type along.
///
/// # Examples
///
/// ```
/// use serde_json::json;
/// use switchboard_core::mock::Content;
///
/// let bodies: [Content; 3] =
///     [json!({"error": "no such contact"}).into(), "<html>Bad Gateway</html>".into(), ().into()];
/// ```
#[derive(Clone, Debug, Default)]
pub struct Content {
    bytes: Bytes,
    media_type: Option<&'static str>,
}

impl Content {
    pub(super) const fn new(bytes: Bytes, media_type: Option<&'static str>) -> Self {
        Self { bytes, media_type }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }
}

impl From<Value> for Content {
    fn from(value: Value) -> Self {
        Self::new(value.to_string().into(), Some("application/json"))
    }
}

impl From<&str> for Content {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<String> for Content {
    fn from(text: String) -> Self {
        Self::new(text.into(), Some("text/plain; charset=utf-8"))
    }
}

impl From<Bytes> for Content {
    fn from(bytes: Bytes) -> Self {
        Self::new(bytes, None)
    }
}

impl From<Vec<u8>> for Content {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<()> for Content {
    fn from((): ()) -> Self {
        Self::default()
    }
}

impl Answer {
    /// The answer as the transport gives it, with these headers besides its own.
    pub(super) fn given(self, headers: HeaderMap) -> Result<Response<Body>, Failure> {
        let (status, body) = match self {
            Self::Reply { status, body } => (status, body),
            Self::Lost(kind) => return Err(Failure::new(kind)),
        };
        let mut response = Response::new(Body::from(body.bytes));
        *response.status_mut() = status;
        if let Some(media_type) = body.media_type {
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        }
        response.headers_mut().extend(headers);
        Ok(response)
    }
}
