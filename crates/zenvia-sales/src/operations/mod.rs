// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! The requests of the Zenvia Sales API, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

mod acting_as_a_user;
mod agents;
mod groups;
mod integrations;
mod interactions;
mod leads;
mod messaging;
mod notifications;
mod prospects;

use switchboard_core::Operation;

pub use self::acting_as_a_user::{
    ArchiveProspectAsUser, ListTransferTargets, TransferProspectAsUser,
};
pub use self::agents::{ListAgents, ListOnlineAgents};
pub use self::groups::{GetGroup, ListChildGroups, ListGroups};
pub use self::integrations::{GetIntegration, ListIntegrations};
pub use self::interactions::{ListInteractions, ListProspectInteractions};
pub use self::leads::CreateRetailLead;
pub use self::messaging::{
    ListChannels, ListProspectChannels, SendFile, SendMessage, SendTemplateMessage,
};
pub use self::notifications::{
    CreateSubscription, DeleteSubscription, GetSubscription, ListSubscriptions,
};
pub use self::prospects::{FindProspect, GetProspect, ListProspects, TransferProspect};

/// Every operation of this API: its name, method and path.
pub static ALL: &[&Operation] = &[
    &leads::CREATE_RETAIL_LEAD,
    &prospects::LIST_PROSPECTS,
    &prospects::FIND_PROSPECT,
    &prospects::GET_PROSPECT,
    &prospects::TRANSFER_PROSPECT,
    &interactions::LIST_INTERACTIONS,
    &interactions::LIST_PROSPECT_INTERACTIONS,
    &messaging::LIST_CHANNELS,
    &messaging::LIST_PROSPECT_CHANNELS,
    &messaging::SEND_MESSAGE,
    &messaging::SEND_TEMPLATE_MESSAGE,
    &messaging::SEND_FILE,
    &acting_as_a_user::LIST_TRANSFER_TARGETS,
    &acting_as_a_user::TRANSFER_PROSPECT_AS_USER,
    &acting_as_a_user::ARCHIVE_PROSPECT_AS_USER,
    &integrations::GET_INTEGRATION,
    &integrations::LIST_INTEGRATIONS,
    &agents::LIST_AGENTS,
    &agents::LIST_ONLINE_AGENTS,
    &groups::LIST_GROUPS,
    &groups::LIST_CHILD_GROUPS,
    &groups::GET_GROUP,
    &notifications::LIST_SUBSCRIPTIONS,
    &notifications::CREATE_SUBSCRIPTION,
    &notifications::GET_SUBSCRIPTION,
    &notifications::DELETE_SUBSCRIPTION,
];
