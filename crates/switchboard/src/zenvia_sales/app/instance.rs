//! Which instance of the app a callback is about.

use crate::Secret;
use std::fmt;
use switchboard_core::Bytes;
use switchboard_webhooks::http::{HeaderMap, Uri};

/// The instance of the app that a callback is about, and the request as it arrived, verified.
///
/// The vendor says that each request carries the API key of the instance, and shows where for install
/// only. Where your [`ClientCredentials`](switchboard_webhooks::ClientCredentials) find it, it is
/// [`api_key`](Self::api_key); otherwise look for it in the rest. `Debug` shows no value.
#[derive(Clone)]
pub struct Instance {
    pub(super) api_key: Option<Secret>,
    pub(super) uri: Uri,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

impl Instance {
    /// The API key of the instance, if it stands where it was looked for.
    #[must_use]
    pub const fn api_key(&self) -> Option<&Secret> {
        self.api_key.as_ref()
    }

    /// The address that was called.
    #[must_use]
    pub const fn uri(&self) -> &Uri {
        &self.uri
    }

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

impl fmt::Debug for Instance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Instance")
            .field("has_api_key", &self.api_key.is_some())
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
