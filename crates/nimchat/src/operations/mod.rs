// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The requests of the Nimchat API, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

#[cfg(feature = "agent-bots")]
mod agent_bots;
#[cfg(feature = "agents")]
mod agents;
#[cfg(feature = "automation-rules")]
mod automation_rules;
#[cfg(feature = "canned-responses")]
mod canned_responses;
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
#[cfg(feature = "profile")]
mod profile;
#[cfg(feature = "public-client")]
mod public_client;
#[cfg(feature = "reports")]
mod reports;
#[cfg(feature = "survey")]
mod survey;
#[cfg(feature = "teams")]
mod teams;
#[cfg(feature = "webhooks")]
mod webhooks;

#[cfg(feature = "agent-bots")]
pub use self::agent_bots::{
    CreateAgentBot, DeleteAgentBot, GetAgentBot, ListAgentBots, UpdateAgentBot,
};
#[cfg(feature = "agents")]
pub use self::agents::{CreateAgent, DeleteAgent, ListAgents, UpdateAgent};
#[cfg(feature = "automation-rules")]
pub use self::automation_rules::{
    CreateAutomationRule, DeleteAutomationRule, GetAutomationRule, ListAutomationRules,
    UpdateAutomationRule,
};
#[cfg(feature = "canned-responses")]
pub use self::canned_responses::{
    CreateCannedResponse, DeleteCannedResponse, ListCannedResponses, UpdateCannedResponse,
};
#[cfg(feature = "contacts")]
pub use self::contacts::{
    CreateContact, CreateContactInbox, DeleteContact, FilterContacts, GetContact,
    ListContactConversations, ListContactableInboxes, ListContacts, SearchContacts, UpdateContact,
};
#[cfg(feature = "conversations")]
pub use self::conversations::{
    AssignConversation, CreateConversation, FilterConversations, GetConversation,
    GetConversationCounts, ListConversationLabels, ListConversations, SetConversationLabels,
    SetConversationPriority, ToggleConversationStatus,
};
#[cfg(feature = "custom-attributes")]
pub use self::custom_attributes::{
    CreateCustomAttribute, DeleteCustomAttribute, GetCustomAttribute, ListCustomAttributes,
    UpdateCustomAttribute,
};
#[cfg(feature = "custom-filters")]
pub use self::custom_filters::{
    CreateCustomFilter, DeleteCustomFilter, GetCustomFilter, ListCustomFilters, UpdateCustomFilter,
};
#[cfg(feature = "help-center")]
pub use self::help_center::{
    CreatePortal, CreatePortalArticle, CreatePortalCategory, ListPortals, UpdatePortal,
};
#[cfg(feature = "inboxes")]
pub use self::inboxes::{
    AddInboxMembers, CreateInbox, GetInbox, GetInboxAgentBot, ListInboxMembers, ListInboxes,
    RemoveInboxMembers, ReplaceInboxMembers, SetInboxAgentBot, UpdateInbox,
};
#[cfg(feature = "integrations")]
pub use self::integrations::{
    CreateIntegrationHook, DeleteIntegrationHook, ListIntegrationApps, UpdateIntegrationHook,
};
#[cfg(feature = "messages")]
pub use self::messages::{CreateMessage, DeleteMessage, ListMessages};
#[cfg(feature = "platform-account-users")]
pub use self::platform_account_users::{
    CreatePlatformAccountUser, DeletePlatformAccountUser, ListPlatformAccountUsers,
};
#[cfg(feature = "platform-accounts")]
pub use self::platform_accounts::{
    CreatePlatformAccount, DeletePlatformAccount, GetPlatformAccount, UpdatePlatformAccount,
};
#[cfg(feature = "platform-agent-bots")]
pub use self::platform_agent_bots::{
    CreatePlatformAgentBot, DeletePlatformAgentBot, GetPlatformAgentBot, ListPlatformAgentBots,
    UpdatePlatformAgentBot,
};
#[cfg(feature = "platform-users")]
pub use self::platform_users::{
    CreatePlatformUser, DeletePlatformUser, GetPlatformUser, GetPlatformUserSsoLink,
    UpdatePlatformUser,
};
#[cfg(feature = "profile")]
pub use self::profile::GetProfile;
#[cfg(feature = "public-client")]
pub use self::public_client::{
    CreatePublicContact, CreatePublicConversation, CreatePublicMessage, GetPublicContact,
    GetPublicInbox, ListPublicConversations, ListPublicMessages, UpdatePublicContact,
    UpdatePublicMessage,
};
#[cfg(feature = "reports")]
pub use self::reports::{
    GetAccountConversationMetrics, GetAgentConversationMetrics, GetReport, GetReportSummary,
};
#[cfg(feature = "survey")]
pub use self::survey::GetCsatSurveyPage;
#[cfg(feature = "teams")]
pub use self::teams::{
    AddTeamMembers, CreateTeam, DeleteTeam, GetTeam, ListTeamMembers, ListTeams, RemoveTeamMembers,
    ReplaceTeamMembers, UpdateTeam,
};
#[cfg(feature = "webhooks")]
pub use self::webhooks::{CreateWebhook, DeleteWebhook, ListWebhooks, UpdateWebhook};

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] = &[
    #[cfg(feature = "platform-accounts")]
    Operation::of(&platform_accounts::CREATE_PLATFORM_ACCOUNT),
    #[cfg(feature = "platform-accounts")]
    Operation::of(&platform_accounts::GET_PLATFORM_ACCOUNT),
    #[cfg(feature = "platform-accounts")]
    Operation::of(&platform_accounts::DELETE_PLATFORM_ACCOUNT),
    #[cfg(feature = "platform-accounts")]
    Operation::of(&platform_accounts::UPDATE_PLATFORM_ACCOUNT),
    #[cfg(feature = "platform-account-users")]
    Operation::of(&platform_account_users::LIST_PLATFORM_ACCOUNT_USERS),
    #[cfg(feature = "platform-account-users")]
    Operation::of(&platform_account_users::CREATE_PLATFORM_ACCOUNT_USER),
    #[cfg(feature = "platform-account-users")]
    Operation::of(&platform_account_users::DELETE_PLATFORM_ACCOUNT_USER),
    #[cfg(feature = "platform-agent-bots")]
    Operation::of(&platform_agent_bots::LIST_PLATFORM_AGENT_BOTS),
    #[cfg(feature = "platform-agent-bots")]
    Operation::of(&platform_agent_bots::CREATE_PLATFORM_AGENT_BOT),
    #[cfg(feature = "platform-agent-bots")]
    Operation::of(&platform_agent_bots::GET_PLATFORM_AGENT_BOT),
    #[cfg(feature = "platform-agent-bots")]
    Operation::of(&platform_agent_bots::DELETE_PLATFORM_AGENT_BOT),
    #[cfg(feature = "platform-agent-bots")]
    Operation::of(&platform_agent_bots::UPDATE_PLATFORM_AGENT_BOT),
    #[cfg(feature = "platform-users")]
    Operation::of(&platform_users::CREATE_PLATFORM_USER),
    #[cfg(feature = "platform-users")]
    Operation::of(&platform_users::GET_PLATFORM_USER),
    #[cfg(feature = "platform-users")]
    Operation::of(&platform_users::DELETE_PLATFORM_USER),
    #[cfg(feature = "platform-users")]
    Operation::of(&platform_users::UPDATE_PLATFORM_USER),
    #[cfg(feature = "platform-users")]
    Operation::of(&platform_users::GET_PLATFORM_USER_SSO_LINK),
    #[cfg(feature = "agent-bots")]
    Operation::of(&agent_bots::LIST_AGENT_BOTS),
    #[cfg(feature = "agent-bots")]
    Operation::of(&agent_bots::CREATE_AGENT_BOT),
    #[cfg(feature = "agent-bots")]
    Operation::of(&agent_bots::GET_AGENT_BOT),
    #[cfg(feature = "agent-bots")]
    Operation::of(&agent_bots::DELETE_AGENT_BOT),
    #[cfg(feature = "agent-bots")]
    Operation::of(&agent_bots::UPDATE_AGENT_BOT),
    #[cfg(feature = "agents")]
    Operation::of(&agents::LIST_AGENTS),
    #[cfg(feature = "agents")]
    Operation::of(&agents::CREATE_AGENT),
    #[cfg(feature = "agents")]
    Operation::of(&agents::DELETE_AGENT),
    #[cfg(feature = "agents")]
    Operation::of(&agents::UPDATE_AGENT),
    #[cfg(feature = "canned-responses")]
    Operation::of(&canned_responses::LIST_CANNED_RESPONSES),
    #[cfg(feature = "canned-responses")]
    Operation::of(&canned_responses::CREATE_CANNED_RESPONSE),
    #[cfg(feature = "canned-responses")]
    Operation::of(&canned_responses::DELETE_CANNED_RESPONSE),
    #[cfg(feature = "canned-responses")]
    Operation::of(&canned_responses::UPDATE_CANNED_RESPONSE),
    #[cfg(feature = "contacts")]
    Operation::of(&contacts::LIST_CONTACTS),
    #[cfg(feature = "contacts")]
    Operation::of(&contacts::CREATE_CONTACT),
    #[cfg(feature = "contacts")]
    Operation::of(&contacts::GET_CONTACT),
    #[cfg(feature = "contacts")]
    Operation::of(&contacts::UPDATE_CONTACT),
    #[cfg(feature = "contacts")]
    Operation::of(&contacts::DELETE_CONTACT),
    #[cfg(feature = "contacts")]
    Operation::of(&contacts::LIST_CONTACT_CONVERSATIONS),
    #[cfg(feature = "contacts")]
    Operation::of(&contacts::CREATE_CONTACT_INBOX),
    #[cfg(feature = "contacts")]
    Operation::of(&contacts::LIST_CONTACTABLE_INBOXES),
    #[cfg(feature = "contacts")]
    Operation::of(&contacts::SEARCH_CONTACTS),
    #[cfg(feature = "contacts")]
    Operation::of(&contacts::FILTER_CONTACTS),
    #[cfg(feature = "conversations")]
    Operation::of(&conversations::LIST_CONVERSATIONS),
    #[cfg(feature = "conversations")]
    Operation::of(&conversations::CREATE_CONVERSATION),
    #[cfg(feature = "conversations")]
    Operation::of(&conversations::GET_CONVERSATION_COUNTS),
    #[cfg(feature = "conversations")]
    Operation::of(&conversations::FILTER_CONVERSATIONS),
    #[cfg(feature = "conversations")]
    Operation::of(&conversations::GET_CONVERSATION),
    #[cfg(feature = "conversations")]
    Operation::of(&conversations::TOGGLE_CONVERSATION_STATUS),
    #[cfg(feature = "conversations")]
    Operation::of(&conversations::SET_CONVERSATION_PRIORITY),
    #[cfg(feature = "conversations")]
    Operation::of(&conversations::ASSIGN_CONVERSATION),
    #[cfg(feature = "conversations")]
    Operation::of(&conversations::LIST_CONVERSATION_LABELS),
    #[cfg(feature = "conversations")]
    Operation::of(&conversations::SET_CONVERSATION_LABELS),
    #[cfg(feature = "custom-attributes")]
    Operation::of(&custom_attributes::LIST_CUSTOM_ATTRIBUTES),
    #[cfg(feature = "custom-attributes")]
    Operation::of(&custom_attributes::CREATE_CUSTOM_ATTRIBUTE),
    #[cfg(feature = "custom-attributes")]
    Operation::of(&custom_attributes::GET_CUSTOM_ATTRIBUTE),
    #[cfg(feature = "custom-attributes")]
    Operation::of(&custom_attributes::DELETE_CUSTOM_ATTRIBUTE),
    #[cfg(feature = "custom-attributes")]
    Operation::of(&custom_attributes::UPDATE_CUSTOM_ATTRIBUTE),
    #[cfg(feature = "custom-filters")]
    Operation::of(&custom_filters::LIST_CUSTOM_FILTERS),
    #[cfg(feature = "custom-filters")]
    Operation::of(&custom_filters::CREATE_CUSTOM_FILTER),
    #[cfg(feature = "custom-filters")]
    Operation::of(&custom_filters::GET_CUSTOM_FILTER),
    #[cfg(feature = "custom-filters")]
    Operation::of(&custom_filters::DELETE_CUSTOM_FILTER),
    #[cfg(feature = "custom-filters")]
    Operation::of(&custom_filters::UPDATE_CUSTOM_FILTER),
    #[cfg(feature = "inboxes")]
    Operation::of(&inboxes::LIST_INBOXES),
    #[cfg(feature = "inboxes")]
    Operation::of(&inboxes::CREATE_INBOX),
    #[cfg(feature = "inboxes")]
    Operation::of(&inboxes::GET_INBOX),
    #[cfg(feature = "inboxes")]
    Operation::of(&inboxes::UPDATE_INBOX),
    #[cfg(feature = "inboxes")]
    Operation::of(&inboxes::GET_INBOX_AGENT_BOT),
    #[cfg(feature = "inboxes")]
    Operation::of(&inboxes::SET_INBOX_AGENT_BOT),
    #[cfg(feature = "inboxes")]
    Operation::of(&inboxes::LIST_INBOX_MEMBERS),
    #[cfg(feature = "inboxes")]
    Operation::of(&inboxes::ADD_INBOX_MEMBERS),
    #[cfg(feature = "inboxes")]
    Operation::of(&inboxes::REMOVE_INBOX_MEMBERS),
    #[cfg(feature = "inboxes")]
    Operation::of(&inboxes::REPLACE_INBOX_MEMBERS),
    #[cfg(feature = "integrations")]
    Operation::of(&integrations::LIST_INTEGRATION_APPS),
    #[cfg(feature = "integrations")]
    Operation::of(&integrations::CREATE_INTEGRATION_HOOK),
    #[cfg(feature = "integrations")]
    Operation::of(&integrations::DELETE_INTEGRATION_HOOK),
    #[cfg(feature = "integrations")]
    Operation::of(&integrations::UPDATE_INTEGRATION_HOOK),
    #[cfg(feature = "messages")]
    Operation::of(&messages::LIST_MESSAGES),
    #[cfg(feature = "messages")]
    Operation::of(&messages::CREATE_MESSAGE),
    #[cfg(feature = "messages")]
    Operation::of(&messages::DELETE_MESSAGE),
    #[cfg(feature = "profile")]
    Operation::of(&profile::GET_PROFILE),
    #[cfg(feature = "reports")]
    Operation::of(&reports::GET_REPORT),
    #[cfg(feature = "reports")]
    Operation::of(&reports::GET_REPORT_SUMMARY),
    #[cfg(feature = "reports")]
    Operation::of(&reports::GET_ACCOUNT_CONVERSATION_METRICS),
    #[cfg(feature = "reports")]
    Operation::of(&reports::GET_AGENT_CONVERSATION_METRICS),
    #[cfg(feature = "teams")]
    Operation::of(&teams::LIST_TEAMS),
    #[cfg(feature = "teams")]
    Operation::of(&teams::CREATE_TEAM),
    #[cfg(feature = "teams")]
    Operation::of(&teams::GET_TEAM),
    #[cfg(feature = "teams")]
    Operation::of(&teams::DELETE_TEAM),
    #[cfg(feature = "teams")]
    Operation::of(&teams::UPDATE_TEAM),
    #[cfg(feature = "teams")]
    Operation::of(&teams::LIST_TEAM_MEMBERS),
    #[cfg(feature = "teams")]
    Operation::of(&teams::ADD_TEAM_MEMBERS),
    #[cfg(feature = "teams")]
    Operation::of(&teams::REMOVE_TEAM_MEMBERS),
    #[cfg(feature = "teams")]
    Operation::of(&teams::REPLACE_TEAM_MEMBERS),
    #[cfg(feature = "webhooks")]
    Operation::of(&webhooks::LIST_WEBHOOKS),
    #[cfg(feature = "webhooks")]
    Operation::of(&webhooks::CREATE_WEBHOOK),
    #[cfg(feature = "webhooks")]
    Operation::of(&webhooks::DELETE_WEBHOOK),
    #[cfg(feature = "webhooks")]
    Operation::of(&webhooks::UPDATE_WEBHOOK),
    #[cfg(feature = "automation-rules")]
    Operation::of(&automation_rules::LIST_AUTOMATION_RULES),
    #[cfg(feature = "automation-rules")]
    Operation::of(&automation_rules::CREATE_AUTOMATION_RULE),
    #[cfg(feature = "automation-rules")]
    Operation::of(&automation_rules::GET_AUTOMATION_RULE),
    #[cfg(feature = "automation-rules")]
    Operation::of(&automation_rules::DELETE_AUTOMATION_RULE),
    #[cfg(feature = "automation-rules")]
    Operation::of(&automation_rules::UPDATE_AUTOMATION_RULE),
    #[cfg(feature = "help-center")]
    Operation::of(&help_center::LIST_PORTALS),
    #[cfg(feature = "help-center")]
    Operation::of(&help_center::CREATE_PORTAL),
    #[cfg(feature = "help-center")]
    Operation::of(&help_center::UPDATE_PORTAL),
    #[cfg(feature = "help-center")]
    Operation::of(&help_center::CREATE_PORTAL_CATEGORY),
    #[cfg(feature = "help-center")]
    Operation::of(&help_center::CREATE_PORTAL_ARTICLE),
    #[cfg(feature = "public-client")]
    Operation::of(&public_client::GET_PUBLIC_INBOX),
    #[cfg(feature = "public-client")]
    Operation::of(&public_client::CREATE_PUBLIC_CONTACT),
    #[cfg(feature = "public-client")]
    Operation::of(&public_client::GET_PUBLIC_CONTACT),
    #[cfg(feature = "public-client")]
    Operation::of(&public_client::UPDATE_PUBLIC_CONTACT),
    #[cfg(feature = "public-client")]
    Operation::of(&public_client::LIST_PUBLIC_CONVERSATIONS),
    #[cfg(feature = "public-client")]
    Operation::of(&public_client::CREATE_PUBLIC_CONVERSATION),
    #[cfg(feature = "public-client")]
    Operation::of(&public_client::LIST_PUBLIC_MESSAGES),
    #[cfg(feature = "public-client")]
    Operation::of(&public_client::CREATE_PUBLIC_MESSAGE),
    #[cfg(feature = "public-client")]
    Operation::of(&public_client::UPDATE_PUBLIC_MESSAGE),
    #[cfg(feature = "survey")]
    Operation::of(&survey::GET_CSAT_SURVEY_PAGE),
];
