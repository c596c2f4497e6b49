// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The requests of the Nimchat API, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

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

use switchboard_core::Operation;

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
pub static ALL: &[&Operation] = &[
    &platform_accounts::CREATE_PLATFORM_ACCOUNT,
    &platform_accounts::GET_PLATFORM_ACCOUNT,
    &platform_accounts::DELETE_PLATFORM_ACCOUNT,
    &platform_accounts::UPDATE_PLATFORM_ACCOUNT,
    &platform_account_users::LIST_PLATFORM_ACCOUNT_USERS,
    &platform_account_users::CREATE_PLATFORM_ACCOUNT_USER,
    &platform_account_users::DELETE_PLATFORM_ACCOUNT_USER,
    &platform_agent_bots::LIST_PLATFORM_AGENT_BOTS,
    &platform_agent_bots::CREATE_PLATFORM_AGENT_BOT,
    &platform_agent_bots::GET_PLATFORM_AGENT_BOT,
    &platform_agent_bots::DELETE_PLATFORM_AGENT_BOT,
    &platform_agent_bots::UPDATE_PLATFORM_AGENT_BOT,
    &platform_users::CREATE_PLATFORM_USER,
    &platform_users::GET_PLATFORM_USER,
    &platform_users::DELETE_PLATFORM_USER,
    &platform_users::UPDATE_PLATFORM_USER,
    &platform_users::GET_PLATFORM_USER_SSO_LINK,
    &agent_bots::LIST_AGENT_BOTS,
    &agent_bots::CREATE_AGENT_BOT,
    &agent_bots::GET_AGENT_BOT,
    &agent_bots::DELETE_AGENT_BOT,
    &agent_bots::UPDATE_AGENT_BOT,
    &agents::LIST_AGENTS,
    &agents::CREATE_AGENT,
    &agents::DELETE_AGENT,
    &agents::UPDATE_AGENT,
    &canned_responses::LIST_CANNED_RESPONSES,
    &canned_responses::CREATE_CANNED_RESPONSE,
    &canned_responses::DELETE_CANNED_RESPONSE,
    &canned_responses::UPDATE_CANNED_RESPONSE,
    &contacts::LIST_CONTACTS,
    &contacts::CREATE_CONTACT,
    &contacts::GET_CONTACT,
    &contacts::UPDATE_CONTACT,
    &contacts::DELETE_CONTACT,
    &contacts::LIST_CONTACT_CONVERSATIONS,
    &contacts::CREATE_CONTACT_INBOX,
    &contacts::LIST_CONTACTABLE_INBOXES,
    &contacts::SEARCH_CONTACTS,
    &contacts::FILTER_CONTACTS,
    &conversations::LIST_CONVERSATIONS,
    &conversations::CREATE_CONVERSATION,
    &conversations::GET_CONVERSATION_COUNTS,
    &conversations::FILTER_CONVERSATIONS,
    &conversations::GET_CONVERSATION,
    &conversations::TOGGLE_CONVERSATION_STATUS,
    &conversations::SET_CONVERSATION_PRIORITY,
    &conversations::ASSIGN_CONVERSATION,
    &conversations::LIST_CONVERSATION_LABELS,
    &conversations::SET_CONVERSATION_LABELS,
    &custom_attributes::LIST_CUSTOM_ATTRIBUTES,
    &custom_attributes::CREATE_CUSTOM_ATTRIBUTE,
    &custom_attributes::GET_CUSTOM_ATTRIBUTE,
    &custom_attributes::DELETE_CUSTOM_ATTRIBUTE,
    &custom_attributes::UPDATE_CUSTOM_ATTRIBUTE,
    &custom_filters::LIST_CUSTOM_FILTERS,
    &custom_filters::CREATE_CUSTOM_FILTER,
    &custom_filters::GET_CUSTOM_FILTER,
    &custom_filters::DELETE_CUSTOM_FILTER,
    &custom_filters::UPDATE_CUSTOM_FILTER,
    &inboxes::LIST_INBOXES,
    &inboxes::CREATE_INBOX,
    &inboxes::GET_INBOX,
    &inboxes::UPDATE_INBOX,
    &inboxes::GET_INBOX_AGENT_BOT,
    &inboxes::SET_INBOX_AGENT_BOT,
    &inboxes::LIST_INBOX_MEMBERS,
    &inboxes::ADD_INBOX_MEMBERS,
    &inboxes::REMOVE_INBOX_MEMBERS,
    &inboxes::REPLACE_INBOX_MEMBERS,
    &integrations::LIST_INTEGRATION_APPS,
    &integrations::CREATE_INTEGRATION_HOOK,
    &integrations::DELETE_INTEGRATION_HOOK,
    &integrations::UPDATE_INTEGRATION_HOOK,
    &messages::LIST_MESSAGES,
    &messages::CREATE_MESSAGE,
    &messages::DELETE_MESSAGE,
    &profile::GET_PROFILE,
    &reports::GET_REPORT,
    &reports::GET_REPORT_SUMMARY,
    &reports::GET_ACCOUNT_CONVERSATION_METRICS,
    &reports::GET_AGENT_CONVERSATION_METRICS,
    &teams::LIST_TEAMS,
    &teams::CREATE_TEAM,
    &teams::GET_TEAM,
    &teams::DELETE_TEAM,
    &teams::UPDATE_TEAM,
    &teams::LIST_TEAM_MEMBERS,
    &teams::ADD_TEAM_MEMBERS,
    &teams::REMOVE_TEAM_MEMBERS,
    &teams::REPLACE_TEAM_MEMBERS,
    &webhooks::LIST_WEBHOOKS,
    &webhooks::CREATE_WEBHOOK,
    &webhooks::DELETE_WEBHOOK,
    &webhooks::UPDATE_WEBHOOK,
    &automation_rules::LIST_AUTOMATION_RULES,
    &automation_rules::CREATE_AUTOMATION_RULE,
    &automation_rules::GET_AUTOMATION_RULE,
    &automation_rules::DELETE_AUTOMATION_RULE,
    &automation_rules::UPDATE_AUTOMATION_RULE,
    &help_center::LIST_PORTALS,
    &help_center::CREATE_PORTAL,
    &help_center::UPDATE_PORTAL,
    &help_center::CREATE_PORTAL_CATEGORY,
    &help_center::CREATE_PORTAL_ARTICLE,
    &public_client::GET_PUBLIC_INBOX,
    &public_client::CREATE_PUBLIC_CONTACT,
    &public_client::GET_PUBLIC_CONTACT,
    &public_client::UPDATE_PUBLIC_CONTACT,
    &public_client::LIST_PUBLIC_CONVERSATIONS,
    &public_client::CREATE_PUBLIC_CONVERSATION,
    &public_client::LIST_PUBLIC_MESSAGES,
    &public_client::CREATE_PUBLIC_MESSAGE,
    &public_client::UPDATE_PUBLIC_MESSAGE,
    &survey::GET_CSAT_SURVEY_PAGE,
];
