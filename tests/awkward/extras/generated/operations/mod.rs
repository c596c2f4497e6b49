// @generated from tests/awkward/extras/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Fields beside the named ones, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

mod general;

use switchboard_core::Operation;

pub use self::general::{GetAnimal, GetClosed, PutOpen, PutTyped};

/// Every operation of this API: its name, method and path.
pub static ALL: &[&Operation] =
    &[&general::PUT_OPEN, &general::PUT_TYPED, &general::GET_CLOSED, &general::GET_ANIMAL];
