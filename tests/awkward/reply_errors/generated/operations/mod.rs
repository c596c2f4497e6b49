// @generated from tests/awkward/reply_errors/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Errors beside a success, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

mod general;

use switchboard_core::Operation;

pub use self::general::{GetOnlyDefault, GetRanges, GetSeveral, GetWithDefault};

/// Every operation of this API: its name, method and path.
pub static ALL: &[&Operation] = &[
    &general::GET_WITH_DEFAULT,
    &general::GET_ONLY_DEFAULT,
    &general::GET_SEVERAL,
    &general::GET_RANGES,
];
