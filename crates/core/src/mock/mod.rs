//! Mocks without a socket: a transport that plays the vendor in tests.

mod answer;
mod asked_for;
mod carried;
mod compare;
mod difference;
mod expectation;
#[cfg(feature = "multipart")]
mod forms;
mod json;
#[cfg(feature = "multipart")]
mod parts;
mod plan;
mod script;
#[doc(hidden)]
pub mod slots;
mod stand_in;
mod typed;

pub use answer::Content;
pub use expectation::Expectation;
pub use stand_in::Mock;
#[doc(hidden)]
pub use typed::{Built, Question, Written};
pub use typed::{IntoReply, Mocked};
