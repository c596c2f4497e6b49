// @generated from tests/awkward/paging_numbers/spec.yaml by cargo xtask regen; do not edit
//! The shapes in which some values arrive, beside the ones that users see.

#![allow(unreachable_pub, reason = "lists name some of them")]

use switchboard_core::generated::{Arrival, Arrivals};

#[derive(Debug)]
pub struct UnderPayload;

impl Arrivals for UnderPayload {
    const ARRIVALS: &'static [Arrival] = &[Arrival::Under(&["payload"])];
}
