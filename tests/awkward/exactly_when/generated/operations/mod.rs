// @generated from tests/awkward/exactly_when/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Fields that go with some texts of another one, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

mod general;

use switchboard_core::Operation;

pub use self::general::{AddField, AddForm, AddPicture, ChangeField};

/// Every operation of this API: its name, method and path.
pub static ALL: &[&Operation] =
    &[&general::ADD_FIELD, &general::ADD_FORM, &general::CHANGE_FIELD, &general::ADD_PICTURE];
