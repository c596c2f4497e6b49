//! A body in `multipart/form-data`, sent piece by piece.
//!
//! reqwest's form wraps one stream in the next, once per field: a few thousand fields overflow the
//! stack of the thread, which aborts the program.

use super::opened::Opened;
use super::outgoing::{BoxError, Length, Outgoing};
use super::progress::Progress;
use crate::error::Error;
use crate::transport::Body;
use bytes::Bytes;
use http::HeaderValue;
use http_body::{Frame, SizeHint};
use std::collections::VecDeque;
use std::fmt::Write;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

/// A form that is being built.
pub(crate) struct Multipart {
    boundary: String,
    /// Text that follows the pieces: fields, and the head of the next file.
    text: String,
    pieces: VecDeque<Outgoing>,
    progress: Arc<Progress>,
}

impl Multipart {
    pub(crate) fn new(progress: &Arc<Progress>) -> Self {
        Self {
            boundary: boundary(),
            text: String::new(),
            pieces: VecDeque::new(),
            progress: Arc::clone(progress),
        }
    }

    pub(crate) fn field(&mut self, name: &str, content: &str) {
        self.head(name);
        self.text.push_str("\r\n\r\n");
        self.text.push_str(content);
        self.text.push_str("\r\n");
    }

    pub(crate) fn file(
        &mut self,
        name: &str,
        file_name: &str,
        media_type: &str,
        content: Outgoing,
    ) {
        self.head(name);
        // As many clients do; browsers leave a backslash alone.
        let file_name = in_quotes(file_name).replace('\\', "\\\\");
        let _ = write!(self.text, "; filename=\"{file_name}\"\r\nContent-Type: {media_type}");
        self.text.push_str("\r\n\r\n");
        self.flush();
        self.pieces.push_back(content);
        self.text.push_str("\r\n");
    }

    fn head(&mut self, name: &str) {
        let (boundary, name) = (&self.boundary, in_quotes(name));
        let _ =
            write!(self.text, "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"");
    }

    fn flush(&mut self) {
        let text = Bytes::from(std::mem::take(&mut self.text));
        let length = Length::First(text.len() as u64);
        let progress = Arc::clone(&self.progress);
        self.pieces.push_back(Outgoing::new(text.into(), length, "the form", progress));
    }

    /// The form as the body of a request. A form without parts is an empty body.
    pub(crate) fn into_opened(mut self) -> Result<Opened, Error> {
        let media_type = format!("multipart/form-data; boundary={}", self.boundary);
        let media_type = HeaderValue::try_from(media_type)
            .map_err(|_| Error::invalid_request("the form cannot be named in a header"))?;
        let media_type = Some(media_type);
        if self.pieces.is_empty() && self.text.is_empty() {
            return Ok(Opened { body: Body::from(""), media_type });
        }
        let _ = write!(self.text, "--{}--\r\n", self.boundary);
        self.flush();
        Ok(Opened { body: Body::wrap(Pieces(self.pieces)), media_type })
    }
}

/// A text that no content holds: 256 random bits.
fn boundary() -> String {
    let mut parts = (0..4).map(|_| RandomState::new().build_hasher().finish());
    let first = format!("{:016x}", parts.next().unwrap_or_default());
    parts.fold(first, |text, part| format!("{text}-{part:016x}"))
}

/// The name of a field or file as browsers write it: only what would end the name or its header is
/// escaped.
fn in_quotes(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

/// What is left to send.
struct Pieces(VecDeque<Outgoing>);

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        while let Some(piece) = self.0.front_mut() {
            if let Some(frame) = ready!(Pin::new(piece).poll_frame(cx)) {
                return Poll::Ready(Some(frame));
            }
            self.0.pop_front();
        }
        Poll::Ready(None)
    }

    fn size_hint(&self) -> SizeHint {
        let lengths = self.0.iter().map(|piece| piece.size_hint().exact());
        let whole = lengths.reduce(|whole, next| whole?.checked_add(next?)).unwrap_or(Some(0));
        whole.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
