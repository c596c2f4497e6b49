// @generated from tests/awkward/duplicates/spec.yaml by cargo xtask regen; do not edit
//! The requests of the The same schema more than once, and another of its name, one type per
//! operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod general;

pub use self::general::{GetA, GetB, GetC};

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] = &[
    Operation::of(&general::GET_A),
    Operation::of(&general::GET_B),
    Operation::of(&general::GET_C),
];
