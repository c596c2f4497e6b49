// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! The shapes in which some values arrive, beside the ones that users see.

#![allow(unreachable_pub, reason = "lists name some of them")]

use switchboard_core::generated::{Form, Forms};

#[derive(Debug)]
pub struct Text;

impl Forms for Text {
    const FORMS: &'static [Form] = &[Form::Text];
}

#[derive(Debug)]
pub struct Flat;

impl Forms for Flat {
    const FORMS: &'static [Form] = &[Form::Flat];
}

#[derive(Debug)]
pub struct UnderData;

impl Forms for UnderData {
    const FORMS: &'static [Form] = &[Form::Under(&["data"])];
}
