// @generated from tests/awkward/reads_as/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Values in more than one shape, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod general;

pub use self::general::{GetEnveloped, GetMaybe, GetPage, GetThing, ListThings, PutValues};

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] = &[
    Operation::of(&general::LIST_THINGS),
    Operation::of(&general::GET_THING),
    Operation::of(&general::GET_PAGE),
    Operation::of(&general::GET_MAYBE),
    Operation::of(&general::GET_ENVELOPED),
    Operation::of(&general::PUT_VALUES),
];
