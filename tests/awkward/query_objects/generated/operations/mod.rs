// @generated from tests/awkward/query_objects/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Objects in a query, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod general;

pub use self::general::{GetDeep, GetForm, GetJson};

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] = &[
    Operation::of(&general::GET_DEEP),
    Operation::of(&general::GET_FORM),
    Operation::of(&general::GET_JSON),
];
