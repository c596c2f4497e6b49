//! What is known before any call: facts about APIs, operations, parameters and rules, as data.
//!
//! This room holds what a description states and a vendor crate writes down as constants.
//! [`call`](crate::call) applies it; nothing here sends, encodes or decodes.

mod api;
#[cfg(feature = "events")]
mod event;
mod operation;
mod parameter;
mod received;
mod rule;
#[cfg(feature = "record")]
mod vocabulary;
mod window;

pub use api::{Api, RateScope, Variable};
#[cfg(feature = "events")]
pub use event::{EventFacts, EventKey};
pub use operation::{Certainty, Facts, Operation};
pub use parameter::{Body, FilePart, Parameter, Style};
pub(crate) use parameter::{Encoding, Place};
pub use received::{Breach, Received, breaches, content_of, takes_bytes};
pub(crate) use rule::lacking;
pub use rule::{Bounds, Constraint};
#[cfg(feature = "record")]
pub use vocabulary::Vocabulary;
pub use window::DateWindow;
