//! What is known before any call: facts about APIs, operations, parameters and rules, as data.
//!
//! Here belongs what a description says and a vendor crate writes down in constants. How a call obeys it
//! belongs to [`call`](crate::call); nothing in here sends, encodes or decodes.

mod api;
mod operation;
mod parameter;
mod rule;
mod window;

pub use api::{Api, Variable};
pub use operation::{Certainty, Facts, Operation};
pub use parameter::{Body, FilePart, Parameter, Style};
pub(crate) use parameter::{Encoding, Place};
pub(crate) use rule::lacking;
pub use rule::{Bounds, Constraint};
pub use window::DateWindow;
