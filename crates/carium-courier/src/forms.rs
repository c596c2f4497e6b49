// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The shapes in which some values arrive, beside the ones that users see.

use switchboard_core::reads::{Form, Forms};

#[derive(Debug)]
pub(crate) struct NothingIfEmpty;

impl Forms for NothingIfEmpty {
    const FORMS: &'static [Form] = &[Form::NothingIfEmpty];
}
