//! The shapes in which some values arrive, beside the ones that users see.

use switchboard_core::reads::{Form, Forms};

#[derive(Debug)]
pub(crate) struct Text;

impl Forms for Text {
    const FORMS: &'static [Form] = &[Form::Text];
}

#[derive(Debug)]
pub(crate) struct First;

impl Forms for First {
    const FORMS: &'static [Form] = &[Form::First];
}

#[derive(Debug)]
pub(crate) struct One;

impl Forms for One {
    const FORMS: &'static [Form] = &[Form::One];
}
