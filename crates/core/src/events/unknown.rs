//! What is kept of an event that has no type.

use crate::error::Error;
use serde::{Serialize, Serializer};
use serde_json::Value;
use std::fmt;

/// An event that is not known, or whose content has another shape than is described.
///
/// Nothing of it is lost: [`json`](Self::json) is all that the vendor sent. Treat it as an event
/// that the program does not handle, and write its name and [`reason`](Self::reason) to a log.
/// `Debug` shows these two, and not the JSON, which can hold personal data and secrets.
///
/// # Examples
///
/// ```
/// use serde_json::json;
/// use switchboard_core::events::UnknownEvent;
///
/// let event = UnknownEvent::new(Some("call_ended".into()), json!({"event": "call_ended"}));
/// assert_eq!(event.name(), Some("call_ended"));
/// assert!(event.reason().is_none(), "its name is new, its content is not wrong");
/// ```
#[derive(Clone)]
pub struct UnknownEvent {
    name: Option<String>,
    json: Value,
    reason: Option<Error>,
}

impl UnknownEvent {
    /// An event of which only its name and its JSON are known.
    #[must_use]
    pub const fn new(name: Option<String>, json: Value) -> Self {
        Self { name, json, reason: None }
    }

    pub(super) fn because(self, reason: Option<Error>) -> Self {
        Self { reason, ..self }
    }

    /// The name under which the vendor sent it, if it had one.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// All of it.
    #[must_use]
    pub const fn json(&self) -> &Value {
        &self.json
    }

    /// All of it, without a copy.
    #[must_use]
    pub fn into_json(self) -> Value {
        self.json
    }

    /// Why it does not decode, if its name is known. [`Error::json_path`] says where.
    #[must_use]
    pub const fn reason(&self) -> Option<&Error> {
        self.reason.as_ref()
    }
}

/// As the vendor sent it.
impl Serialize for UnknownEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.json.serialize(serializer)
    }
}

impl fmt::Debug for UnknownEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownEvent")
            .field("name", &self.name)
            .field("reason", &self.reason)
            .finish_non_exhaustive()
    }
}
