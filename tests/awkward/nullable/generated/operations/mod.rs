// @generated from tests/awkward/nullable/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Null in every place, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

mod general;

use switchboard_core::Operation;

pub use self::general::{GetTwins, PutAll, PutMusts, Read};

/// Every operation of this API: its name, method and path.
pub static ALL: &[&Operation] =
    &[&general::PUT_ALL, &general::PUT_MUSTS, &general::READ, &general::GET_TWINS];
