// @generated from tests/awkward/envelopes/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Replies in an envelope, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

mod general;

use switchboard_core::Operation;

pub use self::general::{GetMaybe, GetNullable, GetOne, GetScalar};

/// Every operation of this API: its name, method and path.
pub static ALL: &[&Operation] =
    &[&general::GET_ONE, &general::GET_MAYBE, &general::GET_NULLABLE, &general::GET_SCALAR];
