// @generated from tests/awkward/paging_numbers/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Numbered pages, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod general;

pub use self::general::{ListBare, ListCounted, ListEnds, ListSplit};

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] = &[
    Operation::of(&general::LIST_COUNTED),
    Operation::of(&general::LIST_SPLIT),
    Operation::of(&general::LIST_BARE),
    Operation::of(&general::LIST_ENDS),
];
