// @generated from tests/awkward/path_levels/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Parameters of a path and of its operations, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

mod general;

use switchboard_core::Operation;

pub use self::general::{DeleteThings, GetShared, ListThings};

/// Every operation of this API: its name, method and path.
pub static ALL: &[&Operation] =
    &[&general::LIST_THINGS, &general::DELETE_THINGS, &general::GET_SHARED];
