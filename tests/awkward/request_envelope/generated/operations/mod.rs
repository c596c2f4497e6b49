// @generated from tests/awkward/request_envelope/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Requests inside a document, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod general;

pub use self::general::{CreateThing, Poke, Prod, ReplaceLinks, UpdateThing};

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] = &[
    Operation::of(&general::CREATE_THING),
    Operation::of(&general::UPDATE_THING),
    Operation::of(&general::REPLACE_LINKS),
    Operation::of(&general::POKE),
    Operation::of(&general::PROD),
];
