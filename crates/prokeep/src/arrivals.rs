// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! The shapes in which some values arrive, beside the ones that users see.

#![allow(unreachable_pub, reason = "lists name some of them")]

use switchboard_core::generated::{Arrival, Arrivals};

#[derive(Debug)]
pub struct Text;

impl Arrivals for Text {
    const ARRIVALS: &'static [Arrival] = &[Arrival::Text];
}

#[derive(Debug)]
pub struct Flat;

impl Arrivals for Flat {
    const ARRIVALS: &'static [Arrival] = &[Arrival::Flat];
}

#[derive(Debug)]
pub struct UnderData;

impl Arrivals for UnderData {
    const ARRIVALS: &'static [Arrival] = &[Arrival::Under(&["data"])];
}
