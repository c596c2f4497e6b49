//! Turns the descriptions in `specs/` into the vendor crates.
//!
//! The path of a description: [`load`](spec::load) → [`check`](spec::check) → [`normalise`] →
//! [`progenitor`] → [`render`] → [`write`](mod@write). [`regen`] runs them in order.
#![allow(
    missing_docs,
    clippy::missing_errors_doc,
    reason = "an internal tool; the modules' docs carry what is worth saying"
)]

pub mod audit;
pub mod model;
pub mod names;
pub mod normalise;
pub mod progenitor;
pub mod regen;
pub mod registry;
pub mod render;
pub mod samples;
pub mod spec;
pub mod surface;
pub mod write;
