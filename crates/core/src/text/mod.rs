//! What is done with foreign text: shown on one line, mended, located, and kept free of secrets.
//!
//! Here belongs what works on bytes and text alone. Nothing in here knows of calls, errors or types.

mod blot;
mod json_path;
mod line;
mod repair;

pub(crate) use blot::Secrets;
pub(crate) use json_path::{INSIDE, Located, joined, located};
pub(crate) use line::{one_line, without_quotes};
pub(crate) use repair::repaired;
