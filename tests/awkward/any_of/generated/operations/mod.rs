// @generated from tests/awkward/any_of/spec.yaml by cargo xtask regen; do not edit
//! The requests of the One of several, whichever it is, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod general;

pub use self::general::{
    AddPeople, AddPictures, AddWrapped, ChangePeople, FindPeople, ReplacePeople, ReplacePictures,
};

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] = &[
    Operation::of(&general::FIND_PEOPLE),
    Operation::of(&general::REPLACE_PEOPLE),
    Operation::of(&general::ADD_PEOPLE),
    Operation::of(&general::CHANGE_PEOPLE),
    Operation::of(&general::REPLACE_PICTURES),
    Operation::of(&general::ADD_PICTURES),
    Operation::of(&general::ADD_WRAPPED),
];
