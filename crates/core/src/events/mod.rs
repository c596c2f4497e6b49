//! What vendors send to their users: one open enum of events per vendor, and what is kept of an
//! event that is not known.
//!
//! This room reads events; who may send them, and what a server answers, belongs to the crate
//! `switchboard-webhooks`. Which events a vendor has is a fact of its crate.

mod declare;
mod key;
mod pattern;
mod read;
mod seen;
mod unknown;

pub use key::key;
pub use read::Arrived;
pub use seen::Seen;
pub use unknown::UnknownEvent;

use crate::error::Error;
use bytes::Bytes;
use http::HeaderMap;

/// The events of a vendor, as the `Event` of its crate.
pub trait Event: Sized + Send + Sync + 'static {
    /// The vendor's name, as in `nimchat`.
    const VENDOR: &'static str;

    /// Reads what arrived. An event that is not known, or whose content has another shape than is
    /// described, is kept as JSON, so that no event is lost over a field.
    ///
    /// # Errors
    ///
    /// [`Error::is_decode`] where the body is not JSON.
    fn read(headers: &HeaderMap, body: &Bytes) -> Result<Self, Error>;

    /// The name under which the vendor sends it, if it has one.
    fn name(&self) -> Option<&str>;

    /// What is kept of the event, if it is not known or has another shape than is described.
    fn unknown(&self) -> Option<&UnknownEvent> {
        None
    }

    /// What is the same in all deliveries of this event, and different in those of any other, if the
    /// vendor sends such a thing.
    fn key(&self, headers: &HeaderMap) -> Option<String>;
}
