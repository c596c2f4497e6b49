//! What the tests share: servers, fixtures, and how each vendor is called.

pub mod blocks;
pub mod by_name;
pub mod clients;
pub mod difference;
pub mod failures;
pub mod fixtures;
pub mod fuzzed;
pub mod log;
pub mod played;
pub mod prokeep_calls;
pub mod registry;
pub mod schema;
pub mod server;
pub mod vendors;
