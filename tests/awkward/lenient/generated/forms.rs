// @generated from tests/awkward/lenient/spec.yaml by cargo xtask regen; do not edit
//! The shapes in which some values arrive, beside the ones that users see.

use switchboard_core::reads::{Form, Forms};

#[derive(Debug)]
pub(crate) struct NothingIfZero;

impl Forms for NothingIfZero {
    const FORMS: &'static [Form] = &[Form::NothingIfZero];
}
