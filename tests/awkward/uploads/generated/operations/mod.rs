// @generated from tests/awkward/uploads/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Files, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

mod general;

use switchboard_core::Operation;

pub use self::general::{PostEither, PostFew, PostFields, PostFile, PostMaybe};

/// Every operation of this API: its name, method and path.
pub static ALL: &[&Operation] = &[
    &general::POST_FILE,
    &general::POST_FIELDS,
    &general::POST_FEW,
    &general::POST_EITHER,
    &general::POST_MAYBE,
];
