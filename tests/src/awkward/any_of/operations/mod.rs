//! The requests of the One of several, whichever it is, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

mod general;

use switchboard_core::Operation;

pub use self::general::{AddPeople, FindPeople};

/// Every operation of this API: its name, method and path.
pub static ALL: &[&Operation] = &[&general::FIND_PEOPLE, &general::ADD_PEOPLE];
