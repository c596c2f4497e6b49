//! A verified event with what came along.

use bytes::Bytes;
use http::HeaderMap;
use sha2::{Digest, Sha256};
use std::fmt;
use std::fmt::Write as _;
use std::ops::Deref;
use std::time::SystemTime;
use switchboard_core::events::{Event, Seen};

/// The longest key that is handed out as the vendor sent it.
const LONGEST_KEY: usize = 200;

/// An event that is verified, with the bytes and headers that it came in. It derefs to the event.
///
/// `Debug` shows the vendor, the name of the event and the size of the body: the rest is personal
/// data.
///
/// # Examples
///
/// ```
/// use switchboard_webhooks::{MemorySeen, Received};
/// # use switchboard_webhooks::{ChatwootSignature, Receiver, Unparsed};
///
/// async fn receive<E: switchboard_webhooks::Event>(event: &Received<E>, seen: &MemorySeen) {
///     if event.is_first(seen).await {
///         println!("{} bytes of {:?}", event.body().len(), event.name());
///     }
/// }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), switchboard_core::Error> {
/// # let signature = ChatwootSignature::new("s")?;
/// # let headers = signature.sign(b"{}")?;
/// # let event = Receiver::<Unparsed>::new(signature).receive(&headers, "{}")?;
/// # receive(&event, &MemorySeen::new()).await;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Received<E> {
    event: E,
    headers: HeaderMap,
    body: Bytes,
    key: Option<String>,
    at: SystemTime,
}

impl<E: Event> Received<E> {
    pub(super) fn new(event: E, headers: HeaderMap, body: Bytes, at: SystemTime) -> Self {
        let key = event.key(&headers).filter(|key| !key.is_empty());
        let key = key.map(|key| format!("{}:{}", E::VENDOR, shortened(key)));
        Self { event, headers, body, key, at }
    }

    /// The name under which the vendor sent it, if it has one.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.event.name()
    }

    /// Whether this is its first delivery: claims its [`key`](Self::key).
    ///
    /// An event without a key is always the first. So is one for which the memory does not answer,
    /// which is logged: to work an event twice is better than to lose it.
    ///
    /// A claim outlives whoever made it. A handler that is dropped between its claim and its work, as
    /// servers drop those whose client hangs up, would lose the event: claim and queue it in a task of
    /// its own, which the handler awaits. The crate's first page shows that.
    pub async fn is_first(&self, seen: &(impl Seen + ?Sized)) -> bool {
        let Some(key) = &self.key else { return true };
        seen.claim(key).await.unwrap_or_else(|error| {
            let vendor = E::VENDOR;
            tracing::warn!(vendor, %error, "cannot tell whether an event came before; it is taken");
            true
        })
    }

    /// Gives the claim of [`is_first`](Self::is_first) up, because the event could not be worked or
    /// queued: its next delivery is the first again. A memory that does not answer is logged.
    pub async fn forget(&self, seen: &(impl Seen + ?Sized)) {
        let Some(key) = &self.key else { return };
        if let Err(error) = seen.release(key).await {
            let vendor = E::VENDOR;
            tracing::warn!(vendor, %error, "an event stays claimed; its next delivery is passed over");
        }
    }
}

impl<E> Received<E> {
    /// The event alone.
    #[must_use]
    pub fn into_event(self) -> E {
        self.event
    }

    /// The body, byte for byte as it arrived.
    #[must_use]
    pub const fn body(&self) -> &Bytes {
        &self.body
    }

    /// The headers.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// What is the same in all deliveries of this event, and different in those of any other: the
    /// vendor's name and the vendor's own key. `None` where the vendor sends nothing of the kind.
    ///
    /// Two servers of one vendor may use the same keys: give each its own [`Seen`], or its own prefix
    /// there. Of a key of more than 200 bytes this is a digest.
    #[must_use]
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    /// When it arrived, by the clock of the receiver.
    #[must_use]
    pub const fn received_at(&self) -> SystemTime {
        self.at
    }
}

/// Memories hold many keys, so each has a longest size.
fn shortened(key: String) -> String {
    if key.len() <= LONGEST_KEY {
        return key;
    }
    Sha256::digest(key).iter().fold("sha256-".to_owned(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

impl<E> Deref for Received<E> {
    type Target = E;

    fn deref(&self) -> &E {
        &self.event
    }
}

impl<E: Event> fmt::Debug for Received<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received")
            .field("vendor", &E::VENDOR)
            .field("name", &self.name())
            .field("body_bytes", &self.body.len())
            .field("received_at", &self.at)
            .finish_non_exhaustive()
    }
}
