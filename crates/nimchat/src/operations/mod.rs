//! The requests of the Nimchat API, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod agent_bots;
mod agents;
mod automation_rules;
mod canned_responses;
mod contacts;
mod conversations;
mod custom_attributes;
mod custom_filters;
mod help_center;
mod inboxes;
mod integrations;
mod messages;
mod platform_account_users;
mod platform_accounts;
mod platform_agent_bots;
mod platform_users;
mod profile;
mod public_client;
mod reports;
mod survey;
mod teams;
mod webhooks;

pub use self::agent_bots::{
    CreateAgentBot, DeleteAgentBot, GetAgentBot, ListAgentBots, UpdateAgentBot,
};
pub use self::agents::{CreateAgent, DeleteAgent, ListAgents, UpdateAgent};
pub use self::automation_rules::{
    CreateAutomationRule, DeleteAutomationRule, GetAutomationRule, ListAutomationRules,
    UpdateAutomationRule,
};
pub use self::canned_responses::{
    CreateCannedResponse, DeleteCannedResponse, ListCannedResponses, UpdateCannedResponse,
};
pub use self::contacts::{
    CreateContact, CreateContactInbox, DeleteContact, FilterContacts, GetContact,
    ListContactConversations, ListContactableInboxes, ListContacts, SearchContacts, UpdateContact,
};
pub use self::conversations::{
    AssignConversation, CreateConversation, FilterConversations, GetConversation,
    GetConversationCounts, ListConversationLabels, ListConversations, SetConversationLabels,
    SetConversationPriority, ToggleConversationStatus,
};
pub use self::custom_attributes::{
    CreateCustomAttribute, DeleteCustomAttribute, GetCustomAttribute, ListCustomAttributes,
    UpdateCustomAttribute,
};
pub use self::custom_filters::{
    CreateCustomFilter, DeleteCustomFilter, GetCustomFilter, ListCustomFilters, UpdateCustomFilter,
};
pub use self::help_center::{
    CreatePortal, CreatePortalArticle, CreatePortalCategory, ListPortals, UpdatePortal,
};
pub use self::inboxes::{
    AddInboxMembers, CreateInbox, GetInbox, GetInboxAgentBot, ListInboxMembers, ListInboxes,
    RemoveInboxMembers, ReplaceInboxMembers, SetInboxAgentBot, UpdateInbox,
};
pub use self::integrations::{
    CreateIntegrationHook, DeleteIntegrationHook, ListIntegrationApps, UpdateIntegrationHook,
};
pub use self::messages::{CreateMessage, DeleteMessage, ListMessages};
pub use self::platform_account_users::{
    CreatePlatformAccountUser, DeletePlatformAccountUser, ListPlatformAccountUsers,
};
pub use self::platform_accounts::{
    CreatePlatformAccount, DeletePlatformAccount, GetPlatformAccount, UpdatePlatformAccount,
};
pub use self::platform_agent_bots::{
    CreatePlatformAgentBot, DeletePlatformAgentBot, GetPlatformAgentBot, ListPlatformAgentBots,
    UpdatePlatformAgentBot,
};
pub use self::platform_users::{
    CreatePlatformUser, DeletePlatformUser, GetPlatformUser, GetPlatformUserSsoLink,
    UpdatePlatformUser,
};
pub use self::profile::GetProfile;
pub use self::public_client::{
    CreatePublicContact, CreatePublicConversation, CreatePublicMessage, GetPublicContact,
    GetPublicInbox, ListPublicConversations, ListPublicMessages, UpdatePublicContact,
    UpdatePublicMessage,
};
pub use self::reports::{
    GetAccountConversationMetrics, GetAgentConversationMetrics, GetReport, GetReportSummary,
};
pub use self::survey::GetCsatSurveyPage;
pub use self::teams::{
    AddTeamMembers, CreateTeam, DeleteTeam, GetTeam, ListTeamMembers, ListTeams, RemoveTeamMembers,
    ReplaceTeamMembers, UpdateTeam,
};
pub use self::webhooks::{CreateWebhook, DeleteWebhook, ListWebhooks, UpdateWebhook};

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] = &[
    Operation::of(&platform_accounts::CREATE_PLATFORM_ACCOUNT),
    Operation::of(&platform_accounts::GET_PLATFORM_ACCOUNT),
    Operation::of(&platform_accounts::DELETE_PLATFORM_ACCOUNT),
    Operation::of(&platform_accounts::UPDATE_PLATFORM_ACCOUNT),
    Operation::of(&platform_account_users::LIST_PLATFORM_ACCOUNT_USERS),
    Operation::of(&platform_account_users::CREATE_PLATFORM_ACCOUNT_USER),
    Operation::of(&platform_account_users::DELETE_PLATFORM_ACCOUNT_USER),
    Operation::of(&platform_agent_bots::LIST_PLATFORM_AGENT_BOTS),
    Operation::of(&platform_agent_bots::CREATE_PLATFORM_AGENT_BOT),
    Operation::of(&platform_agent_bots::GET_PLATFORM_AGENT_BOT),
    Operation::of(&platform_agent_bots::DELETE_PLATFORM_AGENT_BOT),
    Operation::of(&platform_agent_bots::UPDATE_PLATFORM_AGENT_BOT),
    Operation::of(&platform_users::CREATE_PLATFORM_USER),
    Operation::of(&platform_users::GET_PLATFORM_USER),
    Operation::of(&platform_users::DELETE_PLATFORM_USER),
    Operation::of(&platform_users::UPDATE_PLATFORM_USER),
    Operation::of(&platform_users::GET_PLATFORM_USER_SSO_LINK),
    Operation::of(&agent_bots::LIST_AGENT_BOTS),
    Operation::of(&agent_bots::CREATE_AGENT_BOT),
    Operation::of(&agent_bots::GET_AGENT_BOT),
    Operation::of(&agent_bots::DELETE_AGENT_BOT),
    Operation::of(&agent_bots::UPDATE_AGENT_BOT),
    Operation::of(&agents::LIST_AGENTS),
    Operation::of(&agents::CREATE_AGENT),
    Operation::of(&agents::DELETE_AGENT),
    Operation::of(&agents::UPDATE_AGENT),
    Operation::of(&canned_responses::LIST_CANNED_RESPONSES),
    Operation::of(&canned_responses::CREATE_CANNED_RESPONSE),
    Operation::of(&canned_responses::DELETE_CANNED_RESPONSE),
    Operation::of(&canned_responses::UPDATE_CANNED_RESPONSE),
    Operation::of(&contacts::LIST_CONTACTS),
    Operation::of(&contacts::CREATE_CONTACT),
    Operation::of(&contacts::GET_CONTACT),
    Operation::of(&contacts::UPDATE_CONTACT),
    Operation::of(&contacts::DELETE_CONTACT),
    Operation::of(&contacts::LIST_CONTACT_CONVERSATIONS),
    Operation::of(&contacts::CREATE_CONTACT_INBOX),
    Operation::of(&contacts::LIST_CONTACTABLE_INBOXES),
    Operation::of(&contacts::SEARCH_CONTACTS),
    Operation::of(&contacts::FILTER_CONTACTS),
    Operation::of(&conversations::LIST_CONVERSATIONS),
    Operation::of(&conversations::CREATE_CONVERSATION),
    Operation::of(&conversations::GET_CONVERSATION_COUNTS),
    Operation::of(&conversations::FILTER_CONVERSATIONS),
    Operation::of(&conversations::GET_CONVERSATION),
    Operation::of(&conversations::TOGGLE_CONVERSATION_STATUS),
    Operation::of(&conversations::SET_CONVERSATION_PRIORITY),
    Operation::of(&conversations::ASSIGN_CONVERSATION),
    Operation::of(&conversations::LIST_CONVERSATION_LABELS),
    Operation::of(&conversations::SET_CONVERSATION_LABELS),
    Operation::of(&custom_attributes::LIST_CUSTOM_ATTRIBUTES),
    Operation::of(&custom_attributes::CREATE_CUSTOM_ATTRIBUTE),
    Operation::of(&custom_attributes::GET_CUSTOM_ATTRIBUTE),
    Operation::of(&custom_attributes::DELETE_CUSTOM_ATTRIBUTE),
    Operation::of(&custom_attributes::UPDATE_CUSTOM_ATTRIBUTE),
    Operation::of(&custom_filters::LIST_CUSTOM_FILTERS),
    Operation::of(&custom_filters::CREATE_CUSTOM_FILTER),
    Operation::of(&custom_filters::GET_CUSTOM_FILTER),
    Operation::of(&custom_filters::DELETE_CUSTOM_FILTER),
    Operation::of(&custom_filters::UPDATE_CUSTOM_FILTER),
    Operation::of(&inboxes::LIST_INBOXES),
    Operation::of(&inboxes::CREATE_INBOX),
    Operation::of(&inboxes::GET_INBOX),
    Operation::of(&inboxes::UPDATE_INBOX),
    Operation::of(&inboxes::GET_INBOX_AGENT_BOT),
    Operation::of(&inboxes::SET_INBOX_AGENT_BOT),
    Operation::of(&inboxes::LIST_INBOX_MEMBERS),
    Operation::of(&inboxes::ADD_INBOX_MEMBERS),
    Operation::of(&inboxes::REMOVE_INBOX_MEMBERS),
    Operation::of(&inboxes::REPLACE_INBOX_MEMBERS),
    Operation::of(&integrations::LIST_INTEGRATION_APPS),
    Operation::of(&integrations::CREATE_INTEGRATION_HOOK),
    Operation::of(&integrations::DELETE_INTEGRATION_HOOK),
    Operation::of(&integrations::UPDATE_INTEGRATION_HOOK),
    Operation::of(&messages::LIST_MESSAGES),
    Operation::of(&messages::CREATE_MESSAGE),
    Operation::of(&messages::DELETE_MESSAGE),
    Operation::of(&profile::GET_PROFILE),
    Operation::of(&reports::GET_REPORT),
    Operation::of(&reports::GET_REPORT_SUMMARY),
    Operation::of(&reports::GET_ACCOUNT_CONVERSATION_METRICS),
    Operation::of(&reports::GET_AGENT_CONVERSATION_METRICS),
    Operation::of(&teams::LIST_TEAMS),
    Operation::of(&teams::CREATE_TEAM),
    Operation::of(&teams::GET_TEAM),
    Operation::of(&teams::DELETE_TEAM),
    Operation::of(&teams::UPDATE_TEAM),
    Operation::of(&teams::LIST_TEAM_MEMBERS),
    Operation::of(&teams::ADD_TEAM_MEMBERS),
    Operation::of(&teams::REMOVE_TEAM_MEMBERS),
    Operation::of(&teams::REPLACE_TEAM_MEMBERS),
    Operation::of(&webhooks::LIST_WEBHOOKS),
    Operation::of(&webhooks::CREATE_WEBHOOK),
    Operation::of(&webhooks::DELETE_WEBHOOK),
    Operation::of(&webhooks::UPDATE_WEBHOOK),
    Operation::of(&automation_rules::LIST_AUTOMATION_RULES),
    Operation::of(&automation_rules::CREATE_AUTOMATION_RULE),
    Operation::of(&automation_rules::GET_AUTOMATION_RULE),
    Operation::of(&automation_rules::DELETE_AUTOMATION_RULE),
    Operation::of(&automation_rules::UPDATE_AUTOMATION_RULE),
    Operation::of(&help_center::LIST_PORTALS),
    Operation::of(&help_center::CREATE_PORTAL),
    Operation::of(&help_center::UPDATE_PORTAL),
    Operation::of(&help_center::CREATE_PORTAL_CATEGORY),
    Operation::of(&help_center::CREATE_PORTAL_ARTICLE),
    Operation::of(&public_client::GET_PUBLIC_INBOX),
    Operation::of(&public_client::CREATE_PUBLIC_CONTACT),
    Operation::of(&public_client::GET_PUBLIC_CONTACT),
    Operation::of(&public_client::UPDATE_PUBLIC_CONTACT),
    Operation::of(&public_client::LIST_PUBLIC_CONVERSATIONS),
    Operation::of(&public_client::CREATE_PUBLIC_CONVERSATION),
    Operation::of(&public_client::LIST_PUBLIC_MESSAGES),
    Operation::of(&public_client::CREATE_PUBLIC_MESSAGE),
    Operation::of(&public_client::UPDATE_PUBLIC_MESSAGE),
    Operation::of(&survey::GET_CSAT_SURVEY_PAGE),
];
