// @generated from tests/awkward/extras/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Fields beside the named ones, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod general;

pub use self::general::{GetAnimal, GetClosed, PutOpen, PutTyped};

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] = &[
    Operation::of(&general::PUT_OPEN),
    Operation::of(&general::PUT_TYPED),
    Operation::of(&general::GET_CLOSED),
    Operation::of(&general::GET_ANIMAL),
];
