// @generated from tests/awkward/body_media/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Bodies that are not JSON, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

mod general;

use switchboard_core::Operation;

pub use self::general::{PostBytes, PostJsonOrXml, PostText, PostXml};

/// Every operation of this API: its name, method and path.
pub static ALL: &[&Operation] =
    &[&general::POST_JSON_OR_XML, &general::POST_XML, &general::POST_TEXT, &general::POST_BYTES];
