//! What the tests share: servers, fixtures, and how each vendor is called.

pub mod blocks;
pub mod by_name;
pub mod difference;
pub mod failures;
pub mod fixtures;
pub mod played;
pub mod prokeep_calls;
pub mod recorder;
pub mod registry;
pub mod schema;
pub mod vendors;
