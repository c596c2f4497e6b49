// @generated from tests/awkward/path_values/spec.yaml by cargo xtask regen; do not edit
//! The requests of the What can stand in a path, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod general;

pub use self::general::{ArchiveThing, GetFile, GetList, GetNumber, GetRange, GetSlash, GetTwice};

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] = &[
    Operation::of(&general::GET_LIST),
    Operation::of(&general::GET_NUMBER),
    Operation::of(&general::GET_FILE),
    Operation::of(&general::GET_RANGE),
    Operation::of(&general::GET_SLASH),
    Operation::of(&general::ARCHIVE_THING),
    Operation::of(&general::GET_TWICE),
];
