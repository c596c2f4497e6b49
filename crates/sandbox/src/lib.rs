//! Stand-ins for vendors that hold state, for tests and trials.
//!
//! A [`Sandbox`] answers the way a vendor does: what is created can be read, listed, changed and
//! removed, pages come in the vendor's own style, requests are held to the description, and events
//! go out to receivers. It runs inside the process, as the transport of a client, or listens on a
//! port.
//!
//! Each vendor is a module behind a feature of the same name, with constants for what opens its
//! stand-in. What is known of its behaviour, and how sure that is, is listed by
//! [`Sandbox::behaviours`], and in `docs/sandbox.md` of the repository.
//!
//! # When to use what
//!
//! - A **sandbox** where calls depend on each other: create, then find, then receive the event.
//! - A **mock** (feature `mock`) where one call is to be answered in one way, such as an error that
//!   the vendor hardly ever sends.
//! - A **recording** (feature `record`) where what the live service once said is to hold.
//!
//! A sandbox is as good as what is known. A green test against it is no promise of the vendor's.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![allow(
    clippy::similar_names,
    reason = "the world of a sandbox is called `world`, and a word `word`"
)]

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
#[cfg(feature = "prokeep")]
#[cfg_attr(docsrs, doc(cfg(feature = "prokeep")))]
pub mod prokeep;
#[cfg(feature = "proto")]
#[cfg_attr(docsrs, doc(cfg(feature = "proto")))]
pub mod proto;
#[cfg(feature = "zenvia-sales")]
#[cfg_attr(docsrs, doc(cfg(feature = "zenvia-sales")))]
pub mod zenvia_sales;

pub use crate::engine::{
    Arrived, Behaviour, EventReport, Fault, Sandbox, SentEvent, Served, Snapshot, Trigger,
};

use switchboard_core::{Error, ErrorKind};

/// The name of a vendor, and what makes its stand-in.
type Stand = (&'static str, fn() -> Sandbox);

/// The stand-ins that are built in, by the names of their vendors.
const STANDS: &[Stand] = &[
    #[cfg(feature = "carium-courier")]
    ("carium-courier", carium_courier::sandbox),
    #[cfg(feature = "nimchat")]
    ("nimchat", nimchat::sandbox),
    #[cfg(feature = "prokeep")]
    ("prokeep", prokeep::sandbox),
    #[cfg(feature = "proto")]
    ("proto", proto::sandbox),
    #[cfg(feature = "zenvia-sales")]
    ("zenvia-sales", zenvia_sales::sandbox),
];

/// The stand-in of a vendor by the vendor's name, for programs that are told which: in a command
/// line, or in a test that goes over all of them.
///
/// # Errors
///
/// [`Error::is_configuration`] where there is none of that name; the error names those there are.
///
/// # Examples
///
/// ```
/// let error = switchboard_sandbox::named("acme").unwrap_err();
/// assert!(error.is_configuration());
/// ```
pub fn named(vendor: &str) -> Result<Sandbox, Error> {
    let found = STANDS.iter().find(|(name, _)| *name == vendor);
    found.map(|(_, make)| make()).ok_or_else(|| {
        let known: Vec<&str> = vendors().collect();
        let known = known.join(", ");
        Error::new(
            ErrorKind::Configuration,
            format!("no sandbox plays `{vendor}`; known are: {known}"),
        )
    })
}

/// The names of the vendors whose stand-ins are built in.
pub fn vendors() -> impl Iterator<Item = &'static str> {
    STANDS.iter().map(|(name, _)| *name)
}
