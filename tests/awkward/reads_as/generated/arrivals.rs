// @generated from tests/awkward/reads_as/spec.yaml by cargo xtask regen; do not edit
//! The shapes in which some values arrive, beside the ones that users see.

#![allow(unreachable_pub, reason = "lists name some of them")]

use switchboard_core::generated::{Arrival, Arrivals};

#[derive(Debug)]
pub struct UnderPayloadThingOrFirst;

impl Arrivals for UnderPayloadThingOrFirst {
    const ARRIVALS: &'static [Arrival] = &[Arrival::Under(&["payload", "thing"]), Arrival::First];
}

#[derive(Debug)]
pub struct CodedIncoming;

impl Arrivals for CodedIncoming {
    const ARRIVALS: &'static [Arrival] = &[Arrival::Codes(&[(0, "incoming"), (1, "outgoing")])];
}

#[derive(Debug)]
pub struct Numeral;

impl Arrivals for Numeral {
    const ARRIVALS: &'static [Arrival] = &[Arrival::Numeral];
}

#[derive(Debug)]
pub struct Text;

impl Arrivals for Text {
    const ARRIVALS: &'static [Arrival] = &[Arrival::Text];
}

#[derive(Debug)]
pub struct NothingIfZero;

impl Arrivals for NothingIfZero {
    const ARRIVALS: &'static [Arrival] = &[Arrival::NothingIfZero];
}

#[derive(Debug)]
pub struct NothingIfZeroOrNothingIfEmpty;

impl Arrivals for NothingIfZeroOrNothingIfEmpty {
    const ARRIVALS: &'static [Arrival] = &[Arrival::NothingIfZero, Arrival::NothingIfEmpty];
}

#[derive(Debug)]
pub struct NothingIfEmpty;

impl Arrivals for NothingIfEmpty {
    const ARRIVALS: &'static [Arrival] = &[Arrival::NothingIfEmpty];
}

#[derive(Debug)]
pub struct Flat;

impl Arrivals for Flat {
    const ARRIVALS: &'static [Arrival] = &[Arrival::Flat];
}

#[derive(Debug)]
pub struct Json;

impl Arrivals for Json {
    const ARRIVALS: &'static [Arrival] = &[Arrival::Json];
}

#[derive(Debug)]
pub struct UnderPayloadThingsOrUnderPayloadOrOne;

impl Arrivals for UnderPayloadThingsOrUnderPayloadOrOne {
    const ARRIVALS: &'static [Arrival] =
        &[Arrival::Under(&["payload", "things"]), Arrival::Under(&["payload"]), Arrival::One];
}

#[derive(Debug)]
pub struct BareThings;

impl Arrivals for BareThings {
    const ARRIVALS: &'static [Arrival] = &[Arrival::Bare("things")];
}

#[derive(Debug)]
pub struct UnderBotOrNothingIfEmpty;

impl Arrivals for UnderBotOrNothingIfEmpty {
    const ARRIVALS: &'static [Arrival] = &[Arrival::Under(&["bot"]), Arrival::NothingIfEmpty];
}
