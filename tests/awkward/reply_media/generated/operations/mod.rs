// @generated from tests/awkward/reply_media/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Media types of replies and bodies, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod general;

pub use self::general::{GetBoth, GetBytes, GetCsv, GetPlain, PostVendor};

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] = &[
    Operation::of(&general::POST_VENDOR),
    Operation::of(&general::GET_PLAIN),
    Operation::of(&general::GET_CSV),
    Operation::of(&general::GET_BYTES),
    Operation::of(&general::GET_BOTH),
];
