// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The shapes in which some values arrive, beside the ones that users see.

#![allow(unreachable_pub, reason = "lists name some of them")]

use switchboard_core::generated::{Arrival, Arrivals};

#[derive(Debug)]
pub struct CodedDraft;

impl Arrivals for CodedDraft {
    const ARRIVALS: &'static [Arrival] =
        &[Arrival::Codes(&[(0, "draft"), (1, "published"), (2, "archived")])];
}

#[derive(Debug)]
pub struct FirstOrCodedDraft;

impl Arrivals for FirstOrCodedDraft {
    const ARRIVALS: &'static [Arrival] =
        &[Arrival::First, Arrival::Codes(&[(0, "draft"), (1, "published"), (2, "archived")])];
}

#[derive(Debug)]
pub struct Numeral;

impl Arrivals for Numeral {
    const ARRIVALS: &'static [Arrival] = &[Arrival::Numeral];
}

#[derive(Debug)]
pub struct UnderPayloadContact;

impl Arrivals for UnderPayloadContact {
    const ARRIVALS: &'static [Arrival] = &[Arrival::Under(&["payload", "contact"])];
}

#[derive(Debug)]
pub struct NothingIfZero;

impl Arrivals for NothingIfZero {
    const ARRIVALS: &'static [Arrival] = &[Arrival::NothingIfZero];
}

#[derive(Debug)]
pub struct CodedIncoming;

impl Arrivals for CodedIncoming {
    const ARRIVALS: &'static [Arrival] =
        &[Arrival::Codes(&[(0, "incoming"), (1, "outgoing"), (2, "activity"), (3, "template")])];
}

#[derive(Debug)]
pub struct One;

impl Arrivals for One {
    const ARRIVALS: &'static [Arrival] = &[Arrival::One];
}

#[derive(Debug)]
pub struct Text;

impl Arrivals for Text {
    const ARRIVALS: &'static [Arrival] = &[Arrival::Text];
}

#[derive(Debug)]
pub struct Json;

impl Arrivals for Json {
    const ARRIVALS: &'static [Arrival] = &[Arrival::Json];
}

#[derive(Debug)]
pub struct BarePayload;

impl Arrivals for BarePayload {
    const ARRIVALS: &'static [Arrival] = &[Arrival::Bare("payload")];
}

#[derive(Debug)]
pub struct UnderPayloadContactOrUnderPayload;

impl Arrivals for UnderPayloadContactOrUnderPayload {
    const ARRIVALS: &'static [Arrival] =
        &[Arrival::Under(&["payload", "contact"]), Arrival::Under(&["payload"])];
}

#[derive(Debug)]
pub struct UnderPayload;

impl Arrivals for UnderPayload {
    const ARRIVALS: &'static [Arrival] = &[Arrival::Under(&["payload"])];
}

#[derive(Debug)]
pub struct UnderPayloadOrOne;

impl Arrivals for UnderPayloadOrOne {
    const ARRIVALS: &'static [Arrival] = &[Arrival::Under(&["payload"]), Arrival::One];
}

#[derive(Debug)]
pub struct UnderData;

impl Arrivals for UnderData {
    const ARRIVALS: &'static [Arrival] = &[Arrival::Under(&["data"])];
}

#[derive(Debug)]
pub struct UnderAgentBotOrNothingIfEmpty;

impl Arrivals for UnderAgentBotOrNothingIfEmpty {
    const ARRIVALS: &'static [Arrival] = &[Arrival::Under(&["agent_bot"]), Arrival::NothingIfEmpty];
}

#[derive(Debug)]
pub struct UnderPayloadWebhooks;

impl Arrivals for UnderPayloadWebhooks {
    const ARRIVALS: &'static [Arrival] = &[Arrival::Under(&["payload", "webhooks"])];
}

#[derive(Debug)]
pub struct UnderPayloadWebhook;

impl Arrivals for UnderPayloadWebhook {
    const ARRIVALS: &'static [Arrival] = &[Arrival::Under(&["payload", "webhook"])];
}
