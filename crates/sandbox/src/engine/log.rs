//! What arrived, for assertions.

use chrono::{DateTime, Utc};
use http::Method;
use serde_json::Value;
use std::fmt;

/// A request that arrived at a [`Sandbox`](crate::Sandbox), and the status of the reply.
///
/// Its headers are not kept: they hold credentials.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Arrived {
    /// The operation that was called, if the path is known.
    pub operation: Option<String>,
    /// The method.
    pub method: Method,
    /// The path below the base address, as it arrived.
    pub path: String,
    /// The query, decoded.
    pub query: Vec<(String, String)>,
    /// The body as JSON, if it has one; a form is shown as the object of its fields.
    pub body: Option<Value>,
    /// The status of the reply; `None` where the connection was lost instead.
    pub status: Option<u16>,
    /// When it arrived, by the sandbox's own time.
    pub at: DateTime<Utc>,
}

impl fmt::Debug for Arrived {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The query can hold a credential, the body personal data.
        f.debug_struct("Arrived")
            .field("operation", &self.operation)
            .field("method", &self.method)
            .field("path", &self.path)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for Arrived {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)?;
        self.status.map_or(Ok(()), |status| write!(f, " → {status}"))
    }
}
