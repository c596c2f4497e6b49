// @generated from tests/awkward/security_schemes/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Several credentials, of which not every one opens everything, one type
//! per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod general;

pub use self::general::{GetByQuery, GetOwn, GetPublic, GetUsual};

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] = &[
    Operation::of(&general::GET_USUAL),
    Operation::of(&general::GET_OWN),
    Operation::of(&general::GET_BY_QUERY),
    Operation::of(&general::GET_PUBLIC),
];
