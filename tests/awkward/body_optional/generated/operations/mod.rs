// @generated from tests/awkward/body_optional/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Optional and open bodies, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

mod general;

use switchboard_core::Operation;

pub use self::general::{GetWithBody, PostOpen, PostOptional, PostRequired};

/// Every operation of this API: its name, method and path.
pub static ALL: &[&Operation] = &[
    &general::POST_OPTIONAL,
    &general::POST_REQUIRED,
    &general::POST_OPEN,
    &general::GET_WITH_BODY,
];
