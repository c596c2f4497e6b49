//! From a schema to a type.
//!
//! Here belongs everything about schemas, wherever they stand. What an operation makes of them does
//! not.

mod arrivals;
mod classify;
mod docs;
mod equality;
mod lower;
mod named;
mod object;
mod rules;
mod union;

pub(super) use classify::innermost;
pub(super) use docs::described;
pub(super) use named::Schemas;
pub(super) use rules::{rules_inside, rules_of, unreadable_patterns};
