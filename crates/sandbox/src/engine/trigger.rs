//! Events at will.

use super::events::{Emitted, SentEvent};
use super::sandbox::Sandbox;
use serde_json::{Map, Value};
use std::fmt;
use switchboard_core::{Error, ErrorKind};

/// An event that is about to be sent, from [`Sandbox::trigger`].
#[must_use = "nothing is sent before `send_to`"]
pub struct Trigger {
    sandbox: Sandbox,
    event: String,
    body: Value,
    secret: String,
}

impl Sandbox {
    /// The names of the events that it can [trigger](Self::trigger).
    #[must_use]
    pub fn events(&self) -> &'static [&'static str] {
        self.vendor().event_names()
    }

    /// An event of this name with sensible content, to be sent to an address: for trying out a
    /// receiver, in a test or from the shell. Nothing has to have happened, and nothing changes.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] where the vendor has no such event; the error names those that it
    /// has.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "nimchat")]
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), switchboard_core::Error> {
    /// use serde_json::json;
    /// use switchboard_sandbox::nimchat::{self, Version};
    ///
    /// let sandbox = nimchat::sandbox_of(Version::NEWEST);
    /// let event = sandbox.trigger("message_created")?.over(&json!({ "content": "Hi" })).secret("s");
    /// assert_eq!(event.body()["content"], "Hi");
    /// let sent = event.send_to("http://127.0.0.1:9/hook").await;
    /// assert!(!sent.is_delivered(), "nobody listens there");
    /// # Ok(())
    /// # }
    /// # #[cfg(not(feature = "nimchat"))]
    /// # fn main() {}
    /// ```
    pub fn trigger(&self, event: &str) -> Result<Trigger, Error> {
        let body = self.sample_event(event).ok_or_else(|| {
            let known = self.events().join(", ");
            let known = if known.is_empty() { "none".to_owned() } else { known };
            let message = format!("there is no event `{event}`; known are: {known}");
            Error::new(ErrorKind::Configuration, message)
        })?;
        let sandbox = self.clone();
        Ok(Trigger { sandbox, event: event.to_owned(), body, secret: String::new() })
    }
}

impl Trigger {
    /// Lays these fields over its content: objects are merged, everything else is replaced.
    pub fn over(mut self, fields: &Value) -> Self {
        lay_over(&mut self.body, fields);
        self
    }

    /// What it is signed with, where the vendor signs it. Default: nothing.
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = secret.into();
        self
    }

    /// What would be sent.
    #[must_use]
    pub const fn body(&self) -> &Value {
        &self.body
    }

    /// Posts it to this address, as often as the vendor would, and says how that went.
    pub async fn send_to(self, url: &str) -> SentEvent {
        let event = Emitted { name: self.event, body: self.body, about: Value::Null };
        self.sandbox.play(event, url, &self.secret).await
    }
}

impl fmt::Debug for Trigger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Trigger").field("event", &self.event).finish_non_exhaustive()
    }
}

fn lay_over(held: &mut Value, over: &Value) {
    let (Value::Object(held), Value::Object(over)) = (&mut *held, over) else {
        *held = over.clone();
        return;
    };
    for (name, value) in over {
        match held.get_mut(name) {
            Some(held) => lay_over(held, value),
            None => drop::<Option<Value>>(Map::insert(held, name.clone(), value.clone())),
        }
    }
}
