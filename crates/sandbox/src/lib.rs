//! Stand-ins for vendors that hold state, for tests and trials.
//!
//! A [`Sandbox`] answers the way a vendor does: what is created can be read, listed, changed and
//! removed, pages come in the vendor's own style, requests are held to the description, and events
//! go out to receivers. It runs inside the process, as the transport of a client, or listens on a
//! port.
//!
//! Each vendor is a module behind a feature of the same name.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "carium-courier")]
#[cfg_attr(docsrs, doc(cfg(feature = "carium-courier")))]
pub mod carium_courier;
#[cfg_attr(
    not(all(
        feature = "prokeep",
        feature = "zenvia-sales",
        feature = "carium-courier",
        feature = "proto",
        feature = "nimchat"
    )),
    allow(dead_code, unused_imports, reason = "each vendor uses its share")
)]
mod engine;
#[cfg(feature = "nimchat")]
#[cfg_attr(docsrs, doc(cfg(feature = "nimchat")))]
pub mod nimchat;

pub use crate::engine::{
    Arrived, Behaviour, EventReport, Fault, Sandbox, SentEvent, Served, Snapshot, Trigger,
};
