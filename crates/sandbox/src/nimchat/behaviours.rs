//! What is known about how Nimchat behaves.

use crate::engine::Behaviour;

const CODE: &str = "the open-source server, version 3.2.0";

/// All of it.
pub(super) const ALL: &[Behaviour] =
    &[Behaviour::confirmed("Contacts come 15 per page; a page beyond the last is empty.", CODE)];
