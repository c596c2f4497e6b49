//! Foreign text: shown on one line, repaired, located, and kept free of secrets.
//!
//! This room holds what works on bytes and text alone. Nothing here knows calls, errors or types.

mod json_path;
mod line;
mod redact;
mod repair;

pub(crate) use json_path::{INSIDE, Located, joined, located};
pub(crate) use line::{one_line, without_quotes};
pub(crate) use redact::Secrets;
pub(crate) use repair::repaired;
