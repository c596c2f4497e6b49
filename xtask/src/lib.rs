//! Turns the descriptions in `specs/` into the vendor crates.
//!
//! The path of a description: [`load`] → [`check`] → [`normalise`] → [`progenitor`] → [`render`] →
//! [`write`](mod@write). Each stage is a module with one entry; [`regen`] runs them in order.
#![allow(
    missing_docs,
    clippy::missing_errors_doc,
    reason = "an internal tool; the modules' docs carry what is worth saying"
)]

pub mod audit;
pub mod check;
pub mod document;
pub mod load;
pub mod model;
pub mod names;
pub mod normalise;
pub mod problem;
pub mod progenitor;
pub mod prose;
pub mod regen;
pub mod render;
pub mod samples;
pub mod surface;
pub mod write;
