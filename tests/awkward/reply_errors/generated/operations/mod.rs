// @generated from tests/awkward/reply_errors/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Errors beside a success, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod general;

pub use self::general::{GetOnlyDefault, GetRanges, GetSeveral, GetWithDefault};

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] = &[
    Operation::of(&general::GET_WITH_DEFAULT),
    Operation::of(&general::GET_ONLY_DEFAULT),
    Operation::of(&general::GET_SEVERAL),
    Operation::of(&general::GET_RANGES),
];
