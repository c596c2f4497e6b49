//! What travels as bytes: files on their way to a vendor, and replies that are read as they arrive.
//!
//! Here belongs how content is opened, measured and handed on. Which call it belongs to, and what a
//! reply means, belongs to [`call`](crate::call).

mod download;
#[cfg(feature = "multipart")]
mod form;
#[cfg(feature = "multipart")]
mod outgoing;
mod payload;
mod progress;
#[cfg(feature = "multipart")]
mod upload;

pub use download::Download;
#[cfg(feature = "multipart")]
pub(crate) use form::Multipart;
#[cfg(feature = "multipart")]
pub(crate) use payload::Form;
pub(crate) use payload::Payload;
pub(crate) use progress::Progress;
#[cfg(feature = "multipart")]
pub use upload::Upload;
