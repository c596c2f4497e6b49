// @generated from tests/awkward/descriptions/spec.yaml by cargo xtask regen; do not edit
//! Descriptions: "quoted" & \<odd>.
//!
//! First line with \`code\` and a lone \` backtick, \<b>html\</b>, \[brackets\], \[a
//! link\](<https://a.example/x>), and a bare <https://b.example/path?x=[1]&y=2>,
//! (<https://c.example>). It ends a comment: */ and starts one: /* // ///
//!
//! - one item that is quite long, so long that it has to be broken over more than one line of
//!   the docs
//! - another
//! * a third - with a dash
//! 1. numbered, and long enough that it has to be broken over more than a single line of the
//!    documentation
//! 2. again
//!
//! | a | b |
//! |---|---|
//! | \<x> | \[y\] |
//!
//! ```text
//! let this = must_not_be_compiled();
//! ```
//!
//! ```text
//! nor_this();
//! ```
//!
//!    nor indented code
//! # A heading?
//! Trailing backslash \ Ends with a quote " and a tab    here

#![allow(
    clippy::doc_markdown,
    clippy::too_many_lines,
    clippy::struct_excessive_bools,
    clippy::struct_field_names,
    clippy::return_self_not_must_use,
    clippy::must_use_candidate,
    clippy::missing_panics_doc,
    clippy::large_enum_variant,
    clippy::zero_sized_map_values,
    clippy::enum_variant_names,
    clippy::wildcard_imports,
    clippy::redundant_field_names,
    clippy::from_over_into,
    clippy::should_implement_trait,
    clippy::new_ret_no_self,
    clippy::needless_pass_by_value,
    reason = "names, counts and texts are the vendor's"
)]

use switchboard_core::generated::Api;

mod client;
pub mod operations;
pub mod types;

pub use self::client::Client;

/// What holds for every operation of this API.
pub static API: Api = Api::new("descriptions", "https://awkward.example/v1");
