// @generated from tests/awkward/reply_several/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Several successes, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod general;

pub use self::general::{DeleteIt, GetOrNone, PostEither, PutSame};

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] = &[
    Operation::of(&general::PUT_SAME),
    Operation::of(&general::GET_OR_NONE),
    Operation::of(&general::DELETE_IT),
    Operation::of(&general::POST_EITHER),
];
