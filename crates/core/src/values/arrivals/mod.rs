//! One value, several shapes: how a shape that is not the usual one becomes the usual one.
//!
//! Some vendors document one shape of a reply and send another. A vendor crate names the shapes in a
//! list of [`Form`]s; each is tried on what arrives, so that users meet one type. What arrives in its
//! usual shape is decoded where it stands. Only an object that may be a wrapper, and a list that may be
//! nested or empty, is copied as text first, because what comes last in it can decide.
//!
//! Here belongs what brings one value into its usual shape. Which value has which shapes is a fact of
//! the vendor crate.

mod form;
mod list;
mod reads;
mod scalar;
mod source;
mod text;

pub use form::{Form, Forms};
pub use list::{List, OrDefault, Rows};
pub use reads::{Reader, Reads};
pub use serde_with::{As, Same};
