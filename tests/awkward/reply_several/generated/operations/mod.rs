// @generated from tests/awkward/reply_several/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Several successes, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

mod general;

use switchboard_core::Operation;

pub use self::general::{DeleteIt, GetOrNone, PostEither, PutSame};

/// Every operation of this API: its name, method and path.
pub static ALL: &[&Operation] =
    &[&general::PUT_SAME, &general::GET_OR_NONE, &general::DELETE_IT, &general::POST_EITHER];
