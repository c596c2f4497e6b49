// @generated from tests/awkward/request_envelope/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Requests inside a document, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

mod general;

use switchboard_core::Operation;

pub use self::general::{CreateThing, Poke, Prod, ReplaceLinks, UpdateThing};

/// Every operation of this API: its name, method and path.
pub static ALL: &[&Operation] = &[
    &general::CREATE_THING,
    &general::UPDATE_THING,
    &general::REPLACE_LINKS,
    &general::POKE,
    &general::PROD,
];
