//! One value, several shapes: turns every other shape into the usual one.
//!
//! Some vendors document one shape of a reply and send another. A vendor crate names the shapes in
//! a list of [`Arrival`]s; each is tried on what arrives, so that users see one type. A value in its
//! usual shape is decoded in place. Only an object that may be a wrapper, or a list that may be
//! nested or empty, is copied as text first, because its last part can decide.
//!
//! This room brings one value into its usual shape. Which value has which shapes is a fact of the
//! vendor crate.

mod arrival;
pub(crate) mod in_place;
mod list;
mod reads;
mod scalar;
mod source;
mod text;

pub use arrival::{Arrival, Arrivals};
pub use list::{List, OrDefault, Rows};
pub use reads::{Reader, Reads};
pub use serde_with::{As, Same};
