// @generated from tests/awkward/reads_as/spec.yaml by cargo xtask regen; do not edit
//! The shapes in which some values arrive, beside the ones that users see.

#![allow(unreachable_pub, reason = "lists name some of them")]

use switchboard_core::generated::{Form, Forms};

#[derive(Debug)]
pub struct UnderPayloadThingOrFirst;

impl Forms for UnderPayloadThingOrFirst {
    const FORMS: &'static [Form] = &[Form::Under(&["payload", "thing"]), Form::First];
}

#[derive(Debug)]
pub struct CodedIncoming;

impl Forms for CodedIncoming {
    const FORMS: &'static [Form] = &[Form::Codes(&[(0, "incoming"), (1, "outgoing")])];
}

#[derive(Debug)]
pub struct Numeral;

impl Forms for Numeral {
    const FORMS: &'static [Form] = &[Form::Numeral];
}

#[derive(Debug)]
pub struct Text;

impl Forms for Text {
    const FORMS: &'static [Form] = &[Form::Text];
}

#[derive(Debug)]
pub struct NothingIfZero;

impl Forms for NothingIfZero {
    const FORMS: &'static [Form] = &[Form::NothingIfZero];
}

#[derive(Debug)]
pub struct NothingIfZeroOrNothingIfEmpty;

impl Forms for NothingIfZeroOrNothingIfEmpty {
    const FORMS: &'static [Form] = &[Form::NothingIfZero, Form::NothingIfEmpty];
}

#[derive(Debug)]
pub struct NothingIfEmpty;

impl Forms for NothingIfEmpty {
    const FORMS: &'static [Form] = &[Form::NothingIfEmpty];
}

#[derive(Debug)]
pub struct Flat;

impl Forms for Flat {
    const FORMS: &'static [Form] = &[Form::Flat];
}

#[derive(Debug)]
pub struct Json;

impl Forms for Json {
    const FORMS: &'static [Form] = &[Form::Json];
}

#[derive(Debug)]
pub struct UnderPayloadThingsOrUnderPayloadOrOne;

impl Forms for UnderPayloadThingsOrUnderPayloadOrOne {
    const FORMS: &'static [Form] =
        &[Form::Under(&["payload", "things"]), Form::Under(&["payload"]), Form::One];
}

#[derive(Debug)]
pub struct BareThings;

impl Forms for BareThings {
    const FORMS: &'static [Form] = &[Form::Bare("things")];
}

#[derive(Debug)]
pub struct UnderBotOrNothingIfEmpty;

impl Forms for UnderBotOrNothingIfEmpty {
    const FORMS: &'static [Form] = &[Form::Under(&["bot"]), Form::NothingIfEmpty];
}
