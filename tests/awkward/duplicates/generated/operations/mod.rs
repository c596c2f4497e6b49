// @generated from tests/awkward/duplicates/spec.yaml by cargo xtask regen; do not edit
//! The requests of the The same schema more than once, and another of its name, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

mod general;

use switchboard_core::Operation;

pub use self::general::{GetA, GetB, GetC};

/// Every operation of this API: its name, method and path.
pub static ALL: &[&Operation] = &[&general::GET_A, &general::GET_B, &general::GET_C];
