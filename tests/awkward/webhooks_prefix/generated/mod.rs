// @generated from tests/awkward/webhooks_prefix/spec.yaml by cargo xtask regen; do not edit
//! Events whose names are beginnings.

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
#[cfg(feature = "events")]
pub mod events;
pub mod operations;
pub mod types;

pub use self::client::Client;

/// What holds for every operation of this API.
pub static API: Api = Api::new("webhooks_prefix", "https://awkward.example/v1");
