// @generated from tests/awkward/paging_bare/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Pages without an envelope, and cursors in odd places, one type per
//! operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod general;

pub use self::general::{ListBare, ListOptional, ListRequired};

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] = &[
    Operation::of(&general::LIST_BARE),
    Operation::of(&general::LIST_REQUIRED),
    Operation::of(&general::LIST_OPTIONAL),
];
