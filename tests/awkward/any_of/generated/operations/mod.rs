// @generated from tests/awkward/any_of/spec.yaml by cargo xtask regen; do not edit
//! The requests of the One of several, whichever it is, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

mod general;

use switchboard_core::Operation;

pub use self::general::{
    AddPeople, AddPictures, AddWrapped, ChangePeople, FindPeople, ReplacePeople, ReplacePictures,
};

/// Every operation of this API: its name, method and path.
pub static ALL: &[&Operation] = &[
    &general::FIND_PEOPLE,
    &general::REPLACE_PEOPLE,
    &general::ADD_PEOPLE,
    &general::CHANGE_PEOPLE,
    &general::REPLACE_PICTURES,
    &general::ADD_PICTURES,
    &general::ADD_WRAPPED,
];
