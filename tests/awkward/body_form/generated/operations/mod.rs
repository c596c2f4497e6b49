// @generated from tests/awkward/body_form/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Forms, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

mod general;

use switchboard_core::Operation;

pub use self::general::{PostForm, PostOptionalForm};

/// Every operation of this API: its name, method and path.
pub static ALL: &[&Operation] = &[&general::POST_FORM, &general::POST_OPTIONAL_FORM];
