// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! The requests of the Zenvia Sales API, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod acting_as_a_user;
mod agents;
mod groups;
mod integrations;
mod interactions;
mod leads;
mod messaging;
mod notifications;
mod prospects;

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
pub static ALL: &[Operation] = &[
    Operation::of(&leads::CREATE_RETAIL_LEAD),
    Operation::of(&prospects::LIST_PROSPECTS),
    Operation::of(&prospects::FIND_PROSPECT),
    Operation::of(&prospects::GET_PROSPECT),
    Operation::of(&prospects::TRANSFER_PROSPECT),
    Operation::of(&interactions::LIST_INTERACTIONS),
    Operation::of(&interactions::LIST_PROSPECT_INTERACTIONS),
    Operation::of(&messaging::LIST_CHANNELS),
    Operation::of(&messaging::LIST_PROSPECT_CHANNELS),
    Operation::of(&messaging::SEND_MESSAGE),
    Operation::of(&messaging::SEND_TEMPLATE_MESSAGE),
    Operation::of(&messaging::SEND_FILE),
    Operation::of(&acting_as_a_user::LIST_TRANSFER_TARGETS),
    Operation::of(&acting_as_a_user::TRANSFER_PROSPECT_AS_USER),
    Operation::of(&acting_as_a_user::ARCHIVE_PROSPECT_AS_USER),
    Operation::of(&integrations::GET_INTEGRATION),
    Operation::of(&integrations::LIST_INTEGRATIONS),
    Operation::of(&agents::LIST_AGENTS),
    Operation::of(&agents::LIST_ONLINE_AGENTS),
    Operation::of(&groups::LIST_GROUPS),
    Operation::of(&groups::LIST_CHILD_GROUPS),
    Operation::of(&groups::GET_GROUP),
    Operation::of(&notifications::LIST_SUBSCRIPTIONS),
    Operation::of(&notifications::CREATE_SUBSCRIPTION),
    Operation::of(&notifications::GET_SUBSCRIPTION),
    Operation::of(&notifications::DELETE_SUBSCRIPTION),
];
