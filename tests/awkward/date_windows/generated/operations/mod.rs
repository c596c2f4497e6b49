// @generated from tests/awkward/date_windows/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Ranges of time that are bounded, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

mod general;

use switchboard_core::Operation;

pub use self::general::ListRows;

/// Every operation of this API: its name, method and path.
pub static ALL: &[&Operation] = &[&general::LIST_ROWS];
