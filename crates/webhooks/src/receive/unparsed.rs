//! Callbacks of which nothing is described.

use bytes::Bytes;
use http::HeaderMap;
use std::fmt;
use switchboard_core::Error;
use switchboard_core::events::Event;

/// What a vendor posts without describing it: bytes and headers, and nothing more.
///
/// It is for the callbacks of Carium's texts, for the `status_callback` of a message of Prokeep, and
/// for whatever you read by yourself. It need not be JSON, it has no name, and no key by which a
/// second delivery would be known. `Debug` shows sizes only.
///
/// # Examples
///
/// ```
/// use switchboard_webhooks::http::HeaderMap;
/// use switchboard_webhooks::{Receiver, SharedSecret, Unparsed, http};
///
/// let receiver = Receiver::<Unparsed>::new(SharedSecret::path("s3cret")?);
/// let request = http::Request::post("/callbacks/s3cret").body("status=delivered")?;
/// let callback = receiver.receive_request(request)?;
/// assert_eq!(&callback.body()[..], b"status=delivered");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Unparsed {
    headers: HeaderMap,
    body: Bytes,
}

impl Unparsed {
    /// The headers.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body, byte for byte.
    #[must_use]
    pub const fn body(&self) -> &Bytes {
        &self.body
    }
}

impl Event for Unparsed {
    const VENDOR: &'static str = "unparsed";

    fn read(headers: &HeaderMap, body: &Bytes) -> Result<Self, Error> {
        Ok(Self { headers: headers.clone(), body: body.clone() })
    }

    fn name(&self) -> Option<&str> {
        None
    }

    fn key(&self, _: &HeaderMap) -> Option<String> {
        None
    }
}

impl fmt::Debug for Unparsed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unparsed")
            .field("headers", &self.headers.len())
            .field("body_bytes", &self.body.len())
            .finish()
    }
}
