//! What a description says, in the few notions that the rest of the generator deals with.
//!
//! Here belong facts, and questions that the facts alone answer. How OpenAPI says them does not:
//! [`normalise`](crate::normalise) knows that. How Rust says them does not either: that is for the
//! stages that write code.

mod api;
mod event;
mod operation;
mod paging;
mod place;
mod types;

pub use api::{AuthScheme, Model, Tag, Variable, Webhooks};
pub use event::{Event, EventKey, Events};
pub use operation::{
    Body, DateWindow, Download, Encoding, FilePart, Operation, Parameter, Place, Reply, Style,
    Within,
};
pub use paging::{CountedEnd, ItemWay, Pagination, Paging, Total, Way};
pub use place::{Step, place};
pub use types::{
    Alternative, Arrival, Bounds, Component, Definition, EnumValue, Field, Rule, Type,
};
