// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Nimchat API are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

#[cfg(feature = "agent-bots")]
mod agent_bots;
#[cfg(feature = "agents")]
mod agents;
#[cfg(feature = "automation-rules")]
mod automation_rules;
#[cfg(feature = "canned-responses")]
mod canned_responses;
mod common;
#[cfg(feature = "contacts")]
mod contacts;
#[cfg(feature = "conversations")]
mod conversations;
#[cfg(feature = "custom-attributes")]
mod custom_attributes;
#[cfg(feature = "custom-filters")]
mod custom_filters;
#[cfg(feature = "help-center")]
mod help_center;
#[cfg(feature = "inboxes")]
mod inboxes;
#[cfg(feature = "integrations")]
mod integrations;
#[cfg(feature = "messages")]
mod messages;
#[cfg(feature = "platform-account-users")]
mod platform_account_users;
#[cfg(feature = "platform-accounts")]
mod platform_accounts;
#[cfg(feature = "platform-agent-bots")]
mod platform_agent_bots;
#[cfg(feature = "platform-users")]
mod platform_users;
#[cfg(feature = "public-client")]
mod public_client;
#[cfg(feature = "reports")]
mod reports;
#[cfg(feature = "teams")]
mod teams;
#[cfg(feature = "webhooks")]
mod webhooks;

pub use self::common::*;

#[cfg(feature = "agent-bots")]
pub use self::agent_bots::*;
#[cfg(feature = "agents")]
pub use self::agents::*;
#[cfg(feature = "automation-rules")]
pub use self::automation_rules::*;
#[cfg(feature = "canned-responses")]
pub use self::canned_responses::*;
#[cfg(feature = "contacts")]
pub use self::contacts::*;
#[cfg(feature = "conversations")]
pub use self::conversations::*;
#[cfg(feature = "custom-attributes")]
pub use self::custom_attributes::*;
#[cfg(feature = "custom-filters")]
pub use self::custom_filters::*;
#[cfg(feature = "help-center")]
pub use self::help_center::*;
#[cfg(feature = "inboxes")]
pub use self::inboxes::*;
#[cfg(feature = "integrations")]
pub use self::integrations::*;
#[cfg(feature = "messages")]
pub use self::messages::*;
#[cfg(feature = "platform-account-users")]
pub use self::platform_account_users::*;
#[cfg(feature = "platform-accounts")]
pub use self::platform_accounts::*;
#[cfg(feature = "platform-agent-bots")]
pub use self::platform_agent_bots::*;
#[cfg(feature = "platform-users")]
pub use self::platform_users::*;
#[cfg(feature = "public-client")]
pub use self::public_client::*;
#[cfg(feature = "reports")]
pub use self::reports::*;
#[cfg(feature = "teams")]
pub use self::teams::*;
#[cfg(feature = "webhooks")]
pub use self::webhooks::*;
