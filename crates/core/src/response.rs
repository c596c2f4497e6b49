//! A decoded reply with its status and headers.

use crate::error::{Error, REQUEST_ID};
use crate::facts::Operation;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

/// A decoded reply: the value, and the status and headers it came with.
///
/// The response derefs to the value, without its envelope: `response.name` reads a field of it.
/// Take the value out with [`into_inner`](Self::into_inner).
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    meta: Meta,
    raw: Bytes,
    is_repaired: bool,
    rejected: Vec<Rejected>,
    list_hash: Option<ListHash>,
}

/// Hashes the list of a page. Only walks ask for it, so it is not done before.
type ListHash = Arc<dyn Fn() -> Option<u64> + Send + Sync>;

#[derive(Clone)]
pub(crate) struct Meta {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) attempts: u32,
    pub(crate) is_after_unclear_attempt: bool,
}

/// An item of a page that did not decode, while the others did.
#[derive(Clone, Debug)]
pub struct Rejected {
    index: usize,
    key: Option<String>,
    error: Error,
}

impl Rejected {
    pub(crate) const fn new(index: usize, key: Option<String>, error: Error) -> Self {
        Self { index, key, error }
    }

    /// Its place in the list as it was sent, counted from 0.
    #[must_use]
    pub const fn index(&self) -> usize {
        self.index
    }

    /// Its key, where the list is walked by the keys of its items and the item has one.
    #[must_use]
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    /// Why it did not decode. [`Error::body`] is the item's own JSON, and [`Error::json_path`] the
    /// place in the reply.
    #[must_use]
    pub const fn error(&self) -> &Error {
        &self.error
    }

    /// Takes the error.
    #[must_use]
    pub fn into_error(self) -> Error {
        self.error
    }
}

impl Meta {
    /// What came with a reply to the first attempt.
    pub(crate) const fn new(status: StatusCode, headers: HeaderMap) -> Self {
        Self { status, headers, attempts: 1, is_after_unclear_attempt: false }
    }

    pub(crate) fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }
}

pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    headers.get(REQUEST_ID)?.to_str().ok()
}

impl std::fmt::Debug for Meta {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Reply headers can set cookies, so they are not shown.
        f.debug_struct("Meta")
            .field("status", &self.status)
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

impl<T> Response<T> {
    pub(crate) const fn new(value: T, meta: Meta) -> Self {
        Self {
            value,
            meta,
            raw: Bytes::new(),
            is_repaired: false,
            rejected: Vec::new(),
            list_hash: None,
        }
    }

    pub(crate) fn with_raw(mut self, raw: Bytes) -> Self {
        self.raw = raw;
        self
    }

    pub(crate) fn repaired(mut self, is_repaired: bool) -> Self {
        self.is_repaired = is_repaired;
        self
    }

    pub(crate) fn with_rejected(mut self, rejected: Vec<Rejected>) -> Self {
        self.rejected = rejected;
        self
    }

    /// The same page, whose rejected items name this operation.
    pub(crate) fn naming(mut self, operation: &Operation) -> Self {
        let attempts = self.meta.attempts;
        let named = |Rejected { index, key, error }| {
            Rejected::new(index, key, error.for_operation(operation).after_attempts(attempts))
        };
        self.rejected = self.rejected.into_iter().map(named).collect();
        self
    }

    pub(crate) fn with_list_hash(
        mut self,
        hash: impl Fn() -> Option<u64> + Send + Sync + 'static,
    ) -> Self {
        self.list_hash = Some(Arc::new(hash));
        self
    }

    /// A response made by hand, for tests of code that takes one.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_core::{HeaderMap, Response, StatusCode};
    ///
    /// let response = Response::from_parts(7, StatusCode::OK, HeaderMap::new());
    /// assert_eq!(*response, 7);
    /// ```
    #[must_use]
    pub const fn from_parts(data: T, status: StatusCode, headers: HeaderMap) -> Self {
        Self::new(data, Meta::new(status, headers))
    }

    /// The HTTP status: a 2xx, or the 404 of a `DELETE` that was repeated after an [unclear
    /// attempt](Self::is_after_unclear_attempt) and found its work done.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.meta.status
    }

    /// The headers of the reply.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        &self.meta.headers
    }

    /// The vendor's id of the request (`x-request-id`), to quote to the vendor's support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.meta.request_id()
    }

    /// How many times the request was sent until this reply came.
    #[must_use]
    pub const fn attempts(&self) -> u32 {
        self.meta.attempts
    }

    /// Whether an attempt before this reply may have reached the vendor, too: the operation may have
    /// been carried out twice. Only operations that may be repeated are tried again after such an
    /// attempt.
    #[must_use]
    pub const fn is_after_unclear_attempt(&self) -> bool {
        self.meta.is_after_unclear_attempt
    }

    /// The body as received (without `gzip`), so that fields that the types do not name are reachable. Empty for a
    /// download, and for a response made by hand.
    ///
    /// # Examples
    ///
    /// ```
    /// use serde_json::Value;
    /// use switchboard_core::Response;
    ///
    /// fn plan(account: &Response<()>) -> Option<String> {
    ///     let json: Value = serde_json::from_slice(account.raw()).ok()?;
    ///     Some(json.get("plan")?.as_str()?.to_owned())
    /// }
    /// # let empty = Response::from_parts((), Default::default(), Default::default());
    /// # assert_eq!(plan(&empty), None);
    /// ```
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// Whether the body was not JSON until it was repaired: a byte order mark was removed, and
    /// bytes that are not UTF-8 and halves of surrogate pairs were replaced by U+FFFD.
    /// [`raw`](Self::raw) is the body as received.
    #[must_use]
    pub const fn is_repaired(&self) -> bool {
        self.is_repaired
    }

    /// The items of this page that did not decode, in their order. The value holds the others.
    ///
    /// Only pages of a walk have such items; a list operation's own `send` fails instead.
    #[must_use]
    pub fn rejected(&self) -> &[Rejected] {
        &self.rejected
    }

    /// Takes the items that did not decode out of the response.
    #[must_use]
    pub fn take_rejected(&mut self) -> Vec<Rejected> {
        std::mem::take(&mut self.rejected)
    }

    /// A hash of the list of this page, to recognise it when it comes again.
    pub(crate) fn list_hash(&self) -> Option<u64> {
        self.list_hash.as_ref().and_then(|hash| hash())
    }

    /// The value alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The same response with another value made from this one.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            value: change(self.value),
            meta: self.meta,
            raw: self.raw,
            is_repaired: self.is_repaired,
            rejected: self.rejected,
            list_hash: self.list_hash,
        }
    }
}

impl<T: std::fmt::Debug> std::fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The raw body shows what the type hides, such as a secret.
        f.debug_struct("Response")
            .field("value", &self.value)
            .field("meta", &self.meta)
            .field("is_repaired", &self.is_repaired)
            .field("rejected", &self.rejected.len())
            .finish_non_exhaustive()
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}
