//! Content in bytes: files on their way to a vendor, and replies that are read as they arrive.
//!
//! This room opens, measures and streams content. Which call it belongs to, and what a reply means,
//! is decided in [`call`](crate::call).

mod download;
#[cfg(feature = "multipart")]
mod form;
mod opened;
#[cfg(feature = "multipart")]
mod outgoing;
mod payload;
mod progress;
#[cfg(feature = "multipart")]
mod upload;

pub use download::Download;
pub(crate) use opened::Opened;
#[cfg(feature = "multipart")]
pub(crate) use payload::Form;
pub(crate) use payload::Payload;
pub(crate) use progress::Progress;
#[cfg(feature = "multipart")]
pub use upload::Upload;
