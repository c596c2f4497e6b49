//! A description as it stands in its file: read, checked, and looked up by pointer.
//!
//! Here belongs what needs only the document. What its parts mean for Rust does not:
//! [`normalise`](crate::normalise) decides that.

pub mod check;
pub mod document;
pub mod load;
pub mod problem;
pub mod prose;
