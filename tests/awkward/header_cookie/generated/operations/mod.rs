// @generated from tests/awkward/header_cookie/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Headers and cookies, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod general;

pub use self::general::{GetCookies, GetHeaders};

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] =
    &[Operation::of(&general::GET_HEADERS), Operation::of(&general::GET_COOKIES)];
