// @generated from tests/awkward/body_form/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Forms, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod general;

pub use self::general::{PostForm, PostOptionalForm};

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] =
    &[Operation::of(&general::POST_FORM), Operation::of(&general::POST_OPTIONAL_FORM)];
