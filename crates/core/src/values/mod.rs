//! What stands in bodies and replies: values that JSON alone cannot say, and how they are read.
//!
//! Here belongs what a declared type is made of. How a body is written and a reply is opened belongs to
//! [`call`](crate::call).

pub mod arrivals;
mod builder;
mod lenient;
mod number;
mod open_enum;
mod option;
mod patch;
pub(crate) mod room;
#[cfg(feature = "schemars")]
pub mod schema;
mod secret;
mod union;

pub use lenient::{Lenient, Timestamp};
pub use open_enum::UnknownValue;
pub use option::{Each, EachIfAny, IfAny, IntoList, IntoOption, Plain};
pub use patch::Patch;
pub use secret::Secret;
pub use union::{Shape, candidates};
