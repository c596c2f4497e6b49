// @generated from tests/awkward/exactly_when/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Fields that go with some texts of another one, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod general;

pub use self::general::{AddField, AddForm, AddPicture, ChangeField};

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] = &[
    Operation::of(&general::ADD_FIELD),
    Operation::of(&general::ADD_FORM),
    Operation::of(&general::CHANGE_FIELD),
    Operation::of(&general::ADD_PICTURE),
];
