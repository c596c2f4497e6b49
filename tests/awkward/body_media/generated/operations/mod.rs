// @generated from tests/awkward/body_media/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Bodies that are not JSON, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod general;

pub use self::general::{PostBytes, PostJsonOrXml, PostText, PostXml};

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] = &[
    Operation::of(&general::POST_JSON_OR_XML),
    Operation::of(&general::POST_XML),
    Operation::of(&general::POST_TEXT),
    Operation::of(&general::POST_BYTES),
];
