// @generated from tests/awkward/uploads/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Files, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod general;

pub use self::general::{PostEither, PostFew, PostFields, PostFile, PostMaybe};

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] = &[
    Operation::of(&general::POST_FILE),
    Operation::of(&general::POST_FIELDS),
    Operation::of(&general::POST_FEW),
    Operation::of(&general::POST_EITHER),
    Operation::of(&general::POST_MAYBE),
];
