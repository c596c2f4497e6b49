//! The decoding of a page alone, without a call around it.

use crate::{plain, replies};
use serde::de::DeserializeOwned;
use std::hint::black_box;
use switchboard::{nimchat, prokeep};

/// A page that both sides decode.
pub(crate) struct Decoding {
    pub(crate) name: &'static str,
    pub(crate) ours: fn(),
    pub(crate) by_hand: fn(),
}

/// The pages of which the calls are measured, too.
pub(crate) const SHAPES: [Decoding; 2] = [
    Decoding {
        name: "decode alone (Prokeep)",
        ours: || decode::<prokeep::types::ContactPage>(&replies::prokeep_page("")),
        by_hand: || decode::<plain::prokeep::ContactPage>(&replies::prokeep_page("")),
    },
    Decoding {
        name: "decode alone (Nimchat)",
        ours: || decode::<nimchat::types::ContactPage>(&replies::nimchat_page("")),
        by_hand: || decode::<plain::nimchat::ContactPage>(&replies::nimchat_page("")),
    },
];

fn decode<T: DeserializeOwned>(text: &str) {
    black_box(serde_json::from_slice::<T>(text.as_bytes()).expect("a page"));
}
