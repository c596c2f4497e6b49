// @generated from tests/awkward/paging_offset/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Pages by offset, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

mod general;

use switchboard_core::Operation;

pub use self::general::{ListOptional, ListRequired, ListStart};

/// Every operation of this API: its name, method and path.
pub static ALL: &[&Operation] =
    &[&general::LIST_OPTIONAL, &general::LIST_REQUIRED, &general::LIST_START];
