// @generated from tests/awkward/nullable/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Null in every place, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod general;

pub use self::general::{GetTwins, PutAll, PutMusts, Read};

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] = &[
    Operation::of(&general::PUT_ALL),
    Operation::of(&general::PUT_MUSTS),
    Operation::of(&general::READ),
    Operation::of(&general::GET_TWINS),
];
