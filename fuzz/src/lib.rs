//! The fuzz targets, which are functions of the tests, so that their corpus replays on stable Rust.

#[allow(dead_code, reason = "the targets decode and call nothing")]
#[path = "../../tests/src/by_name/mod.rs"]
mod by_name;
#[path = "../../tests/src/fuzzed/mod.rs"]
pub mod fuzzed;
