// @generated from tests/awkward/reads_as/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Values in more than one shape, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

mod general;

use switchboard_core::Operation;

pub use self::general::{GetEnveloped, GetMaybe, GetPage, GetThing, ListThings, PutValues};

/// Every operation of this API: its name, method and path.
pub static ALL: &[&Operation] = &[
    &general::LIST_THINGS,
    &general::GET_THING,
    &general::GET_PAGE,
    &general::GET_MAYBE,
    &general::GET_ENVELOPED,
    &general::PUT_VALUES,
];
