// @generated from tests/awkward by cargo xtask regen; do not edit
//! Every awkward but legal construct of a description does what it says: what is sent, what is
//! decoded, and what survives the way there and back.
//!
//! One folder for each: its description in `spec.yaml`, the code made of it in `generated`, and
//! what that must do in `test.rs`.
#![allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    clippy::wrong_self_convention,
    reason = "a case is made as for a crate"
)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod calls;
mod several;

mod all_of {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod any_of {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod body_form {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod body_media {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod body_optional {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod collide_enum_values {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod collide_parameters {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod collide_properties {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod collide_schemas {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod constraints {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod date_windows {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod defaults {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod defaults_empty {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod deprecated {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod descriptions {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod downloads {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod duplicates {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod enums {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod envelopes {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod exactly_when {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod extras {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod formats {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod header_cookie {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod lenient {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod maps {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod nullable {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod odd_properties {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod paging_bare {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod paging_items {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod paging_numbers {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod paging_offset {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod path_levels {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod path_values {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod query_lists {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod query_names {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod query_objects {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod read_write_only {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod reads_as {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod recursive {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod reply_errors {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod reply_inline {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod reply_media {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod reply_open {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod reply_several {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod request_envelope {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod secrets {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod security {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod security_schemes {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod server_variables {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod shadow_operations {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod shadow_properties {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod shadow_schemas {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod tags {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod union_discriminator {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod union_null {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod union_objects {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod union_recursive {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod union_request {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod union_scalars {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod uploads {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod webhooks {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}

mod webhooks_prefix {
    mod generated;
    mod test;

    pub(crate) use self::generated::*;
}
