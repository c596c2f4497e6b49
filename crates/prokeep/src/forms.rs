// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! The shapes in which some values arrive, beside the ones that users see.

use switchboard_core::reads::{Form, Forms};

#[derive(Debug)]
pub(crate) struct Text;

impl Forms for Text {
    const FORMS: &'static [Form] = &[Form::Text];
}

#[derive(Debug)]
pub(crate) struct Flat;

impl Forms for Flat {
    const FORMS: &'static [Form] = &[Form::Flat];
}

#[derive(Debug)]
pub(crate) struct UnderData;

impl Forms for UnderData {
    const FORMS: &'static [Form] = &[Form::Under(&["data"])];
}
