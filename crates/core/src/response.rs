//! A decoded reply with what came beside the body.

use crate::error::REQUEST_ID;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use std::ops::{Deref, DerefMut};

/// A decoded reply: the value, and the status and headers it came with.
///
/// The response derefs to the value, so `response.name` and `response.data.name` read the same
/// field; take the value out with `response.data` or [`into_inner`](Self::into_inner).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Response<T> {
    /// The value that the reply carried, without its envelope.
    pub data: T,
    meta: Meta,
}

#[derive(Clone)]
pub(crate) struct Meta {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) attempts: u32,
}

impl Meta {
    pub(crate) fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }
}

pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    headers.get(REQUEST_ID)?.to_str().ok()
}

impl std::fmt::Debug for Meta {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Reply headers can set cookies, so only the facts that are ours to show are shown.
        f.debug_struct("Meta")
            .field("status", &self.status)
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

impl<T> Response<T> {
    pub(crate) const fn new(data: T, meta: Meta) -> Self {
        Self { data, meta }
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
        Self::new(data, Meta { status, headers, attempts: 1 })
    }

    /// The HTTP status, always a 2xx.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.meta.status
    }

    /// The headers of the reply.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        &self.meta.headers
    }

    /// The vendor's id of the request (`x-request-id`), to be quoted to the vendor's support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.meta.request_id()
    }

    /// How many times the request was sent until this reply came.
    #[must_use]
    pub const fn attempts(&self) -> u32 {
        self.meta.attempts
    }

    /// The value alone.
    pub fn into_inner(self) -> T {
        self.data
    }

    /// The same response with another value made from this one.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response { data: change(self.data), meta: self.meta }
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.data
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.data
    }
}
