//! From bytes and headers to a verified event, without a framework.
//!
//! This room refuses what is too long or not verified before it reads an event, and says which
//! status answers what was refused. It sends nothing and knows no framework.

mod received;
mod receiver;
mod status;
mod unparsed;

pub use received::Received;
pub use receiver::Receiver;
pub use status::status_of;
#[cfg(feature = "axum")]
pub(crate) use status::too_long;
pub use unparsed::Unparsed;
