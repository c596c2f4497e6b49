// @generated from tests/awkward/reply_media/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Media types of replies and bodies, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

mod general;

use switchboard_core::Operation;

pub use self::general::{GetBoth, GetBytes, GetCsv, GetPlain, PostVendor};

/// Every operation of this API: its name, method and path.
pub static ALL: &[&Operation] = &[
    &general::POST_VENDOR,
    &general::GET_PLAIN,
    &general::GET_CSV,
    &general::GET_BYTES,
    &general::GET_BOTH,
];
