//! A payload that is about to be sent.

use crate::transport::Body;
use http::HeaderValue;

/// A payload whose files are open.
pub(crate) struct Opened {
    pub(crate) body: Body,
    /// Where the payload brings its own.
    pub(crate) media_type: Option<HeaderValue>,
}
