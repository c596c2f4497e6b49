//! Values in bodies and replies that plain JSON types cannot express, and how they are read.
//!
//! This room holds what declared types are made of. [`call`](crate::call) writes bodies and opens
//! replies.

pub mod arrivals;
pub(crate) mod budget;
mod builder;
mod free_json;
mod lenient;
mod number;
mod open_enum;
mod option;
mod patch;
mod read_text;
#[cfg(feature = "schemars")]
pub mod schema;
mod secret;
mod union;

pub use lenient::{Lenient, Timestamp};
pub use open_enum::UnknownValue;
pub use option::{Each, EachIfAny, IfAny, IntoList, IntoOption, Plain};
pub use patch::Patch;
pub use read_text::ReadText;
pub use secret::Secret;
pub use union::{Shape, candidates};
