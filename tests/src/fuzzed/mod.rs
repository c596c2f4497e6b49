//! What the fuzz targets run: functions of any bytes, which panic where a promise is broken.
//!
//! `fuzz/` feeds them with bytes that a fuzzer makes up, and the test `corpus` with those that are
//! kept in `tests/corpus/<name>/`. One file for each target belongs here, and what they share. Besides
//! the clients they use the tables in [`by_name`](crate::by_name) alone: `fuzz/` takes both folders by
//! their paths, without the rest of the tests.
#![allow(clippy::panic, clippy::indexing_slicing, reason = "a fuzz target fails by panicking")]

mod arrivals;
mod csv;
mod envelope;
mod json_path;
mod regen;
mod tree;
mod variant;
mod webhooks;

pub use arrivals::arrivals;
pub use csv::csv;
pub use envelope::envelope;
pub use json_path::json_path;
pub use regen::regen;
pub use webhooks::webhooks;

/// One target.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// Its name, which is that of its corpus.
    pub name: &'static str,
    /// What it runs.
    pub run: fn(&[u8]),
}

/// Every target.
pub const TARGETS: &[Target] = &[
    Target { name: "arrivals", run: arrivals },
    Target { name: "csv", run: csv },
    Target { name: "envelope", run: envelope },
    Target { name: "json_path", run: json_path },
    Target { name: "regen", run: regen },
    Target { name: "webhooks", run: webhooks },
];
