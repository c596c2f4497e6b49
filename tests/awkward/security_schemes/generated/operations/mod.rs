// @generated from tests/awkward/security_schemes/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Several credentials, of which not every one opens everything, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

mod general;

use switchboard_core::Operation;

pub use self::general::{GetByQuery, GetOwn, GetPublic, GetUsual};

/// Every operation of this API: its name, method and path.
pub static ALL: &[&Operation] =
    &[&general::GET_USUAL, &general::GET_OWN, &general::GET_BY_QUERY, &general::GET_PUBLIC];
