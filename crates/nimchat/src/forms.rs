// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The shapes in which some values arrive, beside the ones that users see.

#![allow(unreachable_pub, reason = "lists name some of them")]

use switchboard_core::generated::{Form, Forms};

#[derive(Debug)]
pub struct CodedDraft;

impl Forms for CodedDraft {
    const FORMS: &'static [Form] =
        &[Form::Codes(&[(0, "draft"), (1, "published"), (2, "archived")])];
}

#[derive(Debug)]
pub struct FirstOrCodedDraft;

impl Forms for FirstOrCodedDraft {
    const FORMS: &'static [Form] =
        &[Form::First, Form::Codes(&[(0, "draft"), (1, "published"), (2, "archived")])];
}

#[derive(Debug)]
pub struct Numeral;

impl Forms for Numeral {
    const FORMS: &'static [Form] = &[Form::Numeral];
}

#[derive(Debug)]
pub struct UnderPayloadContact;

impl Forms for UnderPayloadContact {
    const FORMS: &'static [Form] = &[Form::Under(&["payload", "contact"])];
}

#[derive(Debug)]
pub struct NothingIfZero;

impl Forms for NothingIfZero {
    const FORMS: &'static [Form] = &[Form::NothingIfZero];
}

#[derive(Debug)]
pub struct CodedIncoming;

impl Forms for CodedIncoming {
    const FORMS: &'static [Form] =
        &[Form::Codes(&[(0, "incoming"), (1, "outgoing"), (2, "activity"), (3, "template")])];
}

#[derive(Debug)]
pub struct One;

impl Forms for One {
    const FORMS: &'static [Form] = &[Form::One];
}

#[derive(Debug)]
pub struct Text;

impl Forms for Text {
    const FORMS: &'static [Form] = &[Form::Text];
}

#[derive(Debug)]
pub struct Json;

impl Forms for Json {
    const FORMS: &'static [Form] = &[Form::Json];
}

#[derive(Debug)]
pub struct BarePayload;

impl Forms for BarePayload {
    const FORMS: &'static [Form] = &[Form::Bare("payload")];
}

#[derive(Debug)]
pub struct UnderPayloadContactOrUnderPayload;

impl Forms for UnderPayloadContactOrUnderPayload {
    const FORMS: &'static [Form] =
        &[Form::Under(&["payload", "contact"]), Form::Under(&["payload"])];
}

#[derive(Debug)]
pub struct UnderPayload;

impl Forms for UnderPayload {
    const FORMS: &'static [Form] = &[Form::Under(&["payload"])];
}

#[derive(Debug)]
pub struct UnderPayloadOrOne;

impl Forms for UnderPayloadOrOne {
    const FORMS: &'static [Form] = &[Form::Under(&["payload"]), Form::One];
}

#[derive(Debug)]
pub struct UnderData;

impl Forms for UnderData {
    const FORMS: &'static [Form] = &[Form::Under(&["data"])];
}

#[derive(Debug)]
pub struct UnderAgentBotOrNothingIfEmpty;

impl Forms for UnderAgentBotOrNothingIfEmpty {
    const FORMS: &'static [Form] = &[Form::Under(&["agent_bot"]), Form::NothingIfEmpty];
}

#[derive(Debug)]
pub struct UnderPayloadWebhooks;

impl Forms for UnderPayloadWebhooks {
    const FORMS: &'static [Form] = &[Form::Under(&["payload", "webhooks"])];
}

#[derive(Debug)]
pub struct UnderPayloadWebhook;

impl Forms for UnderPayloadWebhook {
    const FORMS: &'static [Form] = &[Form::Under(&["payload", "webhook"])];
}
