//! What the tests share: code generated from awkward descriptions, and fixtures.

pub mod awkward;
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
