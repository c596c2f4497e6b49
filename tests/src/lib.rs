//! What the tests share: code generated from awkward descriptions, and fixtures.

pub mod fixtures;
