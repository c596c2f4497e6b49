// @generated from tests/awkward/path_values/spec.yaml by cargo xtask regen; do not edit
//! The requests of the What can stand in a path, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

mod general;

use switchboard_core::Operation;

pub use self::general::{ArchiveThing, GetFile, GetList, GetNumber, GetRange, GetSlash, GetTwice};

/// Every operation of this API: its name, method and path.
pub static ALL: &[&Operation] = &[
    &general::GET_LIST,
    &general::GET_NUMBER,
    &general::GET_FILE,
    &general::GET_RANGE,
    &general::GET_SLASH,
    &general::ARCHIVE_THING,
    &general::GET_TWICE,
];
