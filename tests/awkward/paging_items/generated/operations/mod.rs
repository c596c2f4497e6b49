// @generated from tests/awkward/paging_items/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Pages whose items lead on, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod general;

pub use self::general::{ListEndless, ListOpen, ListReversed, ListSized, ListWhole};

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] = &[
    Operation::of(&general::LIST_SIZED),
    Operation::of(&general::LIST_REVERSED),
    Operation::of(&general::LIST_OPEN),
    Operation::of(&general::LIST_ENDLESS),
    Operation::of(&general::LIST_WHOLE),
];
