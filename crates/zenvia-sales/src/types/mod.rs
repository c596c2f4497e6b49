// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Zenvia Sales API are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

mod acting_as_a_user;
mod agents;
mod common;
mod groups;
mod integrations;
mod interactions;
mod leads;
mod messaging;
mod notifications;
mod prospects;

pub use self::acting_as_a_user::*;
pub use self::agents::*;
pub use self::common::*;
pub use self::groups::*;
pub use self::integrations::*;
pub use self::interactions::*;
pub use self::leads::*;
pub use self::messaging::*;
pub use self::notifications::*;
pub use self::prospects::*;
