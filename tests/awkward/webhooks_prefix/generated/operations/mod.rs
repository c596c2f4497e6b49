// @generated from tests/awkward/webhooks_prefix/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Events whose names are beginnings, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod general;

pub use self::general::ListHooks;

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] = &[Operation::of(&general::LIST_HOOKS)];
