// @generated from specs/proto.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Proto AICX developer API are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

mod common;
mod conversations;
mod custom_fields;
mod customers;

pub use self::common::*;
pub use self::conversations::*;
pub use self::custom_fields::*;
pub use self::customers::*;
