// @generated from tests/awkward/envelopes/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Replies in an envelope, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod general;

pub use self::general::{GetMaybe, GetNullable, GetOne, GetScalar};

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] = &[
    Operation::of(&general::GET_ONE),
    Operation::of(&general::GET_MAYBE),
    Operation::of(&general::GET_NULLABLE),
    Operation::of(&general::GET_SCALAR),
];
