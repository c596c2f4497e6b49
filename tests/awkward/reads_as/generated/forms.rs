// @generated from tests/awkward/reads_as/spec.yaml by cargo xtask regen; do not edit
//! The shapes in which some values arrive, beside the ones that users see.

use switchboard_core::reads::{Form, Forms};

#[derive(Debug)]
pub(crate) struct UnderPayloadThingOrFirst;

impl Forms for UnderPayloadThingOrFirst {
    const FORMS: &'static [Form] = &[Form::Under(&["payload", "thing"]), Form::First];
}

#[derive(Debug)]
pub(crate) struct CodedIncoming;

impl Forms for CodedIncoming {
    const FORMS: &'static [Form] = &[Form::Codes(&[(0, "incoming"), (1, "outgoing")])];
}

#[derive(Debug)]
pub(crate) struct Numeral;

impl Forms for Numeral {
    const FORMS: &'static [Form] = &[Form::Numeral];
}

#[derive(Debug)]
pub(crate) struct Text;

impl Forms for Text {
    const FORMS: &'static [Form] = &[Form::Text];
}

#[derive(Debug)]
pub(crate) struct NothingIfZero;

impl Forms for NothingIfZero {
    const FORMS: &'static [Form] = &[Form::NothingIfZero];
}

#[derive(Debug)]
pub(crate) struct NothingIfZeroOrNothingIfEmpty;

impl Forms for NothingIfZeroOrNothingIfEmpty {
    const FORMS: &'static [Form] = &[Form::NothingIfZero, Form::NothingIfEmpty];
}

#[derive(Debug)]
pub(crate) struct NothingIfEmpty;

impl Forms for NothingIfEmpty {
    const FORMS: &'static [Form] = &[Form::NothingIfEmpty];
}

#[derive(Debug)]
pub(crate) struct Flat;

impl Forms for Flat {
    const FORMS: &'static [Form] = &[Form::Flat];
}

#[derive(Debug)]
pub(crate) struct Json;

impl Forms for Json {
    const FORMS: &'static [Form] = &[Form::Json];
}

#[derive(Debug)]
pub(crate) struct UnderPayloadThingsOrUnderPayloadOrOne;

impl Forms for UnderPayloadThingsOrUnderPayloadOrOne {
    const FORMS: &'static [Form] =
        &[Form::Under(&["payload", "things"]), Form::Under(&["payload"]), Form::One];
}

#[derive(Debug)]
pub(crate) struct BareThings;

impl Forms for BareThings {
    const FORMS: &'static [Form] = &[Form::Bare("things")];
}

#[derive(Debug)]
pub(crate) struct UnderBotOrNothingIfEmpty;

impl Forms for UnderBotOrNothingIfEmpty {
    const FORMS: &'static [Form] = &[Form::Under(&["bot"]), Form::NothingIfEmpty];
}
