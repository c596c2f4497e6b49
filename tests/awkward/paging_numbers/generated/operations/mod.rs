// @generated from tests/awkward/paging_numbers/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Numbered pages, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

mod general;

use switchboard_core::Operation;

pub use self::general::{ListBare, ListCounted, ListEnds, ListSplit};

/// Every operation of this API: its name, method and path.
pub static ALL: &[&Operation] =
    &[&general::LIST_COUNTED, &general::LIST_SPLIT, &general::LIST_BARE, &general::LIST_ENDS];
