//! What all stand-ins have in common: a request is found, counted, checked, answered and noted, and
//! what it sets off is sent.
//!
//! This room knows no vendor. What a vendor does differently stands in its implementation of
//! [`Vendor`].

mod answer;
mod asked;
mod behaviour;
mod check;
mod collect;
mod commands;
mod events;
mod exchange;
mod fault;
mod forms;
mod log;
mod outbox;
mod pace;
mod post;
mod reply;
mod resources;
mod route;
mod sandbox;
mod serve;
mod trigger;
mod vendor;
mod world;

pub(crate) use answer::Answer;
pub(crate) use asked::Asked;
pub use behaviour::Behaviour;
pub(crate) use check::decodes;
pub(crate) use collect::collect;
pub use commands::Snapshot;
pub(crate) use events::{Emitted, Outgoing, Retries};
pub use events::{EventReport, SentEvent};
pub use fault::Fault;
pub use log::Arrived;
pub(crate) use pace::Pace;
pub(crate) use resources::{delete, insert, list, merged};
pub use sandbox::Sandbox;
pub use serve::Served;
pub use trigger::Trigger;
pub(crate) use vendor::{Outcome, Refusal, Vendor};
pub(crate) use world::World;
