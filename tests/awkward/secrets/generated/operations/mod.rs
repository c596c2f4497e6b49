// @generated from tests/awkward/secrets/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Texts that must not be seen, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

mod general;

use switchboard_core::Operation;

pub use self::general::{GetKey, LogIn};

/// Every operation of this API: its name, method and path.
pub static ALL: &[&Operation] = &[&general::LOG_IN, &general::GET_KEY];
