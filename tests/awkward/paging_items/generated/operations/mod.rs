// @generated from tests/awkward/paging_items/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Pages whose items lead on, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

mod general;

use switchboard_core::Operation;

pub use self::general::{ListEndless, ListOpen, ListReversed, ListSized, ListWhole};

/// Every operation of this API: its name, method and path.
pub static ALL: &[&Operation] = &[
    &general::LIST_SIZED,
    &general::LIST_REVERSED,
    &general::LIST_OPEN,
    &general::LIST_ENDLESS,
    &general::LIST_WHOLE,
];
