// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Prokeep REST API are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

mod common;
mod companies;
mod contacts;
mod emails;
mod groups;
mod messages;
mod order_status_updates;
mod orders;
mod threads;
mod users;
mod webhooks;

pub use self::common::*;
pub use self::companies::*;
pub use self::contacts::*;
pub use self::emails::*;
pub use self::groups::*;
pub use self::messages::*;
pub use self::order_status_updates::*;
pub use self::orders::*;
pub use self::threads::*;
pub use self::users::*;
pub use self::webhooks::*;
