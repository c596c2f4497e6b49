// @generated from tests/awkward/query_objects/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Objects in a query, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

mod general;

use switchboard_core::Operation;

pub use self::general::{GetDeep, GetForm, GetJson};

/// Every operation of this API: its name, method and path.
pub static ALL: &[&Operation] = &[&general::GET_DEEP, &general::GET_FORM, &general::GET_JSON];
