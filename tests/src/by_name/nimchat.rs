// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Every operation of the Nimchat API, called by name.

#![allow(
    deprecated,
    clippy::too_many_lines,
    clippy::match_same_arms,
    clippy::doc_markdown,
    reason = "every operation is called, in one place"
)]

use super::{Called, Given, reply, round_trip, unknown};
use serde_json::Value;
use switchboard_nimchat::{Client, types};

/// Starts the call of an operation with what is given for it.
///
/// # Errors
///
/// When the operation is not known, or what is given does not fit it.
pub fn call(client: &Client, operation: &str, given: &Given) -> Result<Called, String> {
    match operation {
        "create_platform_account" => {
            let mut request = client.create_platform_account();
            if let Some(body) = given.body::<types::PlatformAccountInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_platform_account" => {
            let request = client.get_platform_account(given.needed::<i64>("account_id")?);
            Ok(reply(given, request))
        }
        "delete_platform_account" => {
            let request = client.delete_platform_account(given.needed::<i64>("account_id")?);
            Ok(reply(given, request))
        }
        "update_platform_account" => {
            let mut request = client.update_platform_account(given.needed::<i64>("account_id")?);
            if let Some(body) = given.body::<types::PlatformAccountInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_platform_account_users" => {
            let request = client.list_platform_account_users(given.needed::<i64>("account_id")?);
            Ok(reply(given, request))
        }
        "create_platform_account_user" => {
            let mut request =
                client.create_platform_account_user(given.needed::<i64>("account_id")?);
            if let Some(body) = given.body::<types::AccountUserInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "delete_platform_account_user" => {
            let mut request =
                client.delete_platform_account_user(given.needed::<i64>("account_id")?);
            if let Some(body) = given.body::<types::AccountUserRemoval>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_platform_agent_bots" => {
            let request = client.list_platform_agent_bots();
            Ok(reply(given, request))
        }
        "create_platform_agent_bot" => {
            let mut request = client.create_platform_agent_bot();
            if let Some(body) = given.body::<types::PlatformAgentBotInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_platform_agent_bot" => {
            let request = client.get_platform_agent_bot(given.needed::<i64>("id")?);
            Ok(reply(given, request))
        }
        "delete_platform_agent_bot" => {
            let request = client.delete_platform_agent_bot(given.needed::<i64>("id")?);
            Ok(reply(given, request))
        }
        "update_platform_agent_bot" => {
            let mut request = client.update_platform_agent_bot(given.needed::<i64>("id")?);
            if let Some(body) = given.body::<types::PlatformAgentBotInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "create_platform_user" => {
            let mut request = client.create_platform_user();
            if let Some(body) = given.body::<types::PlatformUserInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_platform_user" => {
            let request = client.get_platform_user(given.needed::<i64>("id")?);
            Ok(reply(given, request))
        }
        "delete_platform_user" => {
            let request = client.delete_platform_user(given.needed::<i64>("id")?);
            Ok(reply(given, request))
        }
        "update_platform_user" => {
            let mut request = client.update_platform_user(given.needed::<i64>("id")?);
            if let Some(body) = given.body::<types::PlatformUserInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_platform_user_sso_link" => {
            let request = client.get_platform_user_sso_link(given.needed::<i64>("id")?);
            Ok(reply(given, request))
        }
        "list_agent_bots" => {
            let request = client.list_agent_bots(given.needed::<i64>("account_id")?);
            Ok(reply(given, request))
        }
        "create_agent_bot" => {
            let mut request = client.create_agent_bot(given.needed::<i64>("account_id")?);
            if let Some(body) = given.body::<types::AgentBotInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_agent_bot" => {
            let request = client
                .get_agent_bot(given.needed::<i64>("account_id")?, given.needed::<i64>("id")?);
            Ok(reply(given, request))
        }
        "delete_agent_bot" => {
            let request = client
                .delete_agent_bot(given.needed::<i64>("account_id")?, given.needed::<i64>("id")?);
            Ok(reply(given, request))
        }
        "update_agent_bot" => {
            let mut request = client
                .update_agent_bot(given.needed::<i64>("account_id")?, given.needed::<i64>("id")?);
            if let Some(body) = given.body::<types::AgentBotInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_agents" => {
            let request = client.list_agents(given.needed::<i64>("account_id")?);
            Ok(reply(given, request))
        }
        "create_agent" => {
            let mut request = client.create_agent(given.needed::<i64>("account_id")?);
            if let Some(body) = given.body::<types::AgentInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "delete_agent" => {
            let request =
                client.delete_agent(given.needed::<i64>("account_id")?, given.needed::<i64>("id")?);
            Ok(reply(given, request))
        }
        "update_agent" => {
            let mut request =
                client.update_agent(given.needed::<i64>("account_id")?, given.needed::<i64>("id")?);
            if let Some(body) = given.body::<types::AgentUpdate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_canned_responses" => {
            let mut request = client.list_canned_responses(given.needed::<i64>("account_id")?);
            request = request.search(given.optional::<String>("search")?);
            Ok(reply(given, request))
        }
        "create_canned_response" => {
            let mut request = client.create_canned_response(given.needed::<i64>("account_id")?);
            if let Some(body) = given.body::<types::CannedResponseInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "delete_canned_response" => {
            let request = client.delete_canned_response(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("id")?,
            );
            Ok(reply(given, request))
        }
        "update_canned_response" => {
            let mut request = client.update_canned_response(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("id")?,
            );
            if let Some(body) = given.body::<types::CannedResponseInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_contacts" => {
            let mut request = client.list_contacts(given.needed::<i64>("account_id")?);
            request = request.sort(given.optional::<types::ContactSort>("sort")?);
            request = request.page(given.optional::<i64>("page")?);
            request =
                request.include_contact_inboxes(given.optional::<bool>("include_contact_inboxes")?);
            request = request.labels(given.optional::<Vec<String>>("labels[]")?);
            Ok(reply(given, request))
        }
        "create_contact" => {
            let mut request = client.create_contact(given.needed::<i64>("account_id")?);
            if let Some(file) = given.file("avatar") {
                request = request.avatar(file);
            }
            if let Some(body) = given.body::<types::ContactCreateInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_contact" => {
            let request =
                client.get_contact(given.needed::<i64>("account_id")?, given.needed::<i64>("id")?);
            Ok(reply(given, request))
        }
        "update_contact" => {
            let mut request = client
                .update_contact(given.needed::<i64>("account_id")?, given.needed::<i64>("id")?);
            if let Some(file) = given.file("avatar") {
                request = request.avatar(file);
            }
            if let Some(body) = given.body::<types::ContactInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "delete_contact" => {
            let request = client
                .delete_contact(given.needed::<i64>("account_id")?, given.needed::<i64>("id")?);
            Ok(reply(given, request))
        }
        "list_contact_conversations" => {
            let request = client.list_contact_conversations(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("id")?,
            );
            Ok(reply(given, request))
        }
        "create_contact_inbox" => {
            let mut request = client.create_contact_inbox(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("id")?,
            );
            if let Some(body) = given.body::<types::ContactInboxInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_contactable_inboxes" => {
            let request = client.list_contactable_inboxes(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("id")?,
            );
            Ok(reply(given, request))
        }
        "search_contacts" => {
            let mut request = client.search_contacts(given.needed::<i64>("account_id")?);
            if let Some(value) = given.optional::<String>("q")? {
                request = request.q(value);
            }
            request = request.sort(given.optional::<types::ContactSort>("sort")?);
            request = request.page(given.optional::<i64>("page")?);
            request =
                request.include_contact_inboxes(given.optional::<bool>("include_contact_inboxes")?);
            request = request.labels(given.optional::<Vec<String>>("labels[]")?);
            Ok(reply(given, request))
        }
        "filter_contacts" => {
            let mut request = client.filter_contacts(given.needed::<i64>("account_id")?);
            request = request.page(given.optional::<i64>("page")?);
            request =
                request.include_contact_inboxes(given.optional::<bool>("include_contact_inboxes")?);
            if let Some(body) = given.body::<types::FilterBody>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_public_inbox" => {
            let request = client.get_public_inbox(given.needed::<String>("inbox_identifier")?);
            Ok(reply(given, request))
        }
        "list_conversations" => {
            let mut request = client.list_conversations(given.needed::<i64>("account_id")?);
            request = request
                .assignee_type(given.optional::<types::ConversationAssigneeType>("assignee_type")?);
            request = request.status(given.optional::<types::ConversationStatusFilter>("status")?);
            request = request.q(given.optional::<String>("q")?);
            request = request.inbox_id(given.optional::<i64>("inbox_id")?);
            request = request.team_id(given.optional::<i64>("team_id")?);
            request = request.labels(given.optional::<Vec<String>>("labels[]")?);
            request = request
                .conversation_type(given.optional::<types::ConversationType>("conversation_type")?);
            request = request.source_id(given.optional::<String>("source_id")?);
            request = request.sort_by(given.optional::<types::ConversationSort>("sort_by")?);
            request = request.page(given.optional::<i64>("page")?);
            Ok(reply(given, request))
        }
        "create_conversation" => {
            let mut request = client.create_conversation(given.needed::<i64>("account_id")?);
            if let Some(body) = given.body::<types::ConversationInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_conversation_counts" => {
            let mut request = client.get_conversation_counts(given.needed::<i64>("account_id")?);
            request = request.status(given.optional::<types::ConversationStatusFilter>("status")?);
            request = request.q(given.optional::<String>("q")?);
            request = request.inbox_id(given.optional::<i64>("inbox_id")?);
            request = request.team_id(given.optional::<i64>("team_id")?);
            request = request.labels(given.optional::<Vec<String>>("labels[]")?);
            Ok(reply(given, request))
        }
        "filter_conversations" => {
            let mut request = client.filter_conversations(given.needed::<i64>("account_id")?);
            request = request.page(given.optional::<i64>("page")?);
            if let Some(body) = given.body::<types::FilterBody>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_conversation" => {
            let request = client.get_conversation(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("conversation_id")?,
            );
            Ok(reply(given, request))
        }
        "toggle_conversation_status" => {
            let mut request = client.toggle_conversation_status(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("conversation_id")?,
            );
            if let Some(body) = given.body::<types::ConversationStatusInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "set_conversation_priority" => {
            let mut request = client.set_conversation_priority(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("conversation_id")?,
            );
            if let Some(body) = given.body::<types::ConversationPriorityInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "assign_conversation" => {
            let mut request = client.assign_conversation(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("conversation_id")?,
            );
            if let Some(body) = given.body::<types::ConversationAssignmentInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_conversation_labels" => {
            let request = client.list_conversation_labels(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("conversation_id")?,
            );
            Ok(reply(given, request))
        }
        "set_conversation_labels" => {
            let mut request = client.set_conversation_labels(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("conversation_id")?,
            );
            if let Some(body) = given.body::<types::ConversationLabelsInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_messages" => {
            let mut request = client.list_messages(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("conversation_id")?,
            );
            request = request.before(given.optional::<i64>("before")?);
            request = request.after(given.optional::<i64>("after")?);
            Ok(reply(given, request))
        }
        "create_message" => {
            let mut request = client.create_message(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("conversation_id")?,
            );
            if let Some(file) = given.file("attachments[]") {
                request = request.attachments([file]);
            }
            if let Some(body) = given.body::<types::MessageInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "delete_message" => {
            let request = client.delete_message(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("conversation_id")?,
                given.needed::<i64>("message_id")?,
            );
            Ok(reply(given, request))
        }
        "list_custom_attributes" => {
            let mut request = client.list_custom_attributes(given.needed::<i64>("account_id")?);
            if let Some(value) = given.optional::<i64>("attribute_model")? {
                request = request.attribute_model(value);
            }
            Ok(reply(given, request))
        }
        "create_custom_attribute" => {
            let mut request = client.create_custom_attribute(given.needed::<i64>("account_id")?);
            if let Some(body) = given.body::<types::CustomAttributeInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_custom_attribute" => {
            let request = client.get_custom_attribute(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("id")?,
            );
            Ok(reply(given, request))
        }
        "delete_custom_attribute" => {
            let request = client.delete_custom_attribute(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("id")?,
            );
            Ok(reply(given, request))
        }
        "update_custom_attribute" => {
            let mut request = client.update_custom_attribute(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("id")?,
            );
            if let Some(body) = given.body::<types::CustomAttributeInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_custom_filters" => {
            let mut request = client.list_custom_filters(given.needed::<i64>("account_id")?);
            request =
                request.filter_type(given.optional::<types::CustomFilterType>("filter_type")?);
            Ok(reply(given, request))
        }
        "create_custom_filter" => {
            let mut request = client.create_custom_filter(given.needed::<i64>("account_id")?);
            request =
                request.filter_type(given.optional::<types::CustomFilterType>("filter_type")?);
            if let Some(body) = given.body::<types::CustomFilterInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_custom_filter" => {
            let mut request = client.get_custom_filter(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("custom_filter_id")?,
            );
            request =
                request.filter_type(given.optional::<types::CustomFilterType>("filter_type")?);
            Ok(reply(given, request))
        }
        "delete_custom_filter" => {
            let mut request = client.delete_custom_filter(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("custom_filter_id")?,
            );
            request =
                request.filter_type(given.optional::<types::CustomFilterType>("filter_type")?);
            Ok(reply(given, request))
        }
        "update_custom_filter" => {
            let mut request = client.update_custom_filter(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("custom_filter_id")?,
            );
            request =
                request.filter_type(given.optional::<types::CustomFilterType>("filter_type")?);
            if let Some(body) = given.body::<types::CustomFilterInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_inboxes" => {
            let request = client.list_inboxes(given.needed::<i64>("account_id")?);
            Ok(reply(given, request))
        }
        "create_inbox" => {
            let mut request = client.create_inbox(given.needed::<i64>("account_id")?);
            if let Some(file) = given.file("avatar") {
                request = request.avatar(file);
            }
            if let Some(body) = given.body::<types::InboxInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_inbox" => {
            let request =
                client.get_inbox(given.needed::<i64>("account_id")?, given.needed::<i64>("id")?);
            Ok(reply(given, request))
        }
        "update_inbox" => {
            let mut request =
                client.update_inbox(given.needed::<i64>("account_id")?, given.needed::<i64>("id")?);
            if let Some(file) = given.file("avatar") {
                request = request.avatar(file);
            }
            if let Some(body) = given.body::<types::InboxUpdate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_inbox_agent_bot" => {
            let request = client.get_inbox_agent_bot(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("id")?,
            );
            Ok(reply(given, request))
        }
        "set_inbox_agent_bot" => {
            let mut request = client.set_inbox_agent_bot(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("id")?,
            );
            if let Some(body) = given.body::<types::InboxAgentBotInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_inbox_members" => {
            let request = client.list_inbox_members(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("inbox_id")?,
            );
            Ok(reply(given, request))
        }
        "add_inbox_members" => {
            let mut request = client.add_inbox_members(given.needed::<i64>("account_id")?);
            if let Some(body) = given.body::<types::InboxMembersInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "remove_inbox_members" => {
            let mut request = client.remove_inbox_members(given.needed::<i64>("account_id")?);
            if let Some(body) = given.body::<types::InboxMembersInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "replace_inbox_members" => {
            let mut request = client.replace_inbox_members(given.needed::<i64>("account_id")?);
            if let Some(body) = given.body::<types::InboxMembersInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_integration_apps" => {
            let request = client.list_integration_apps(given.needed::<i64>("account_id")?);
            Ok(reply(given, request))
        }
        "create_integration_hook" => {
            let mut request = client.create_integration_hook(given.needed::<i64>("account_id")?);
            if let Some(body) = given.body::<types::IntegrationHookInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "delete_integration_hook" => {
            let request = client.delete_integration_hook(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("hook_id")?,
            );
            Ok(reply(given, request))
        }
        "update_integration_hook" => {
            let mut request = client.update_integration_hook(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("hook_id")?,
            );
            if let Some(body) = given.body::<types::IntegrationHookUpdate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_profile" => {
            let request = client.get_profile();
            Ok(reply(given, request))
        }
        "get_report" => {
            let mut request = client.get_report(given.needed::<i64>("account_id")?);
            if let Some(value) = given.optional::<types::ReportMetric>("metric")? {
                request = request.metric(value);
            }
            if let Some(value) = given.optional::<types::ReportType>("type")? {
                request = request.type_(value);
            }
            request = request.id(given.optional::<String>("id")?);
            request = request.since(given.optional::<String>("since")?);
            request = request.until(given.optional::<String>("until")?);
            request = request.group_by(given.optional::<types::ReportGroupBy>("group_by")?);
            request = request.timezone_offset(given.optional::<f64>("timezone_offset")?);
            request = request.business_hours(given.optional::<bool>("business_hours")?);
            Ok(reply(given, request))
        }
        "get_report_summary" => {
            let mut request = client.get_report_summary(given.needed::<i64>("account_id")?);
            if let Some(value) = given.optional::<types::ReportType>("type")? {
                request = request.type_(value);
            }
            request = request.id(given.optional::<String>("id")?);
            request = request.since(given.optional::<String>("since")?);
            request = request.until(given.optional::<String>("until")?);
            request = request.business_hours(given.optional::<bool>("business_hours")?);
            Ok(reply(given, request))
        }
        "get_account_conversation_metrics" => {
            let mut request =
                client.get_account_conversation_metrics(given.needed::<i64>("account_id")?);
            if let Some(value) = given.optional::<types::AccountReportType>("type")? {
                request = request.type_(value);
            }
            Ok(reply(given, request))
        }
        "get_agent_conversation_metrics" => {
            let mut request =
                client.get_agent_conversation_metrics(given.needed::<i64>("account_id")?);
            if let Some(value) = given.optional::<types::AgentReportType>("type")? {
                request = request.type_(value);
            }
            request = request.user_id(given.optional::<String>("user_id")?);
            request = request.page(given.optional::<i64>("page")?);
            Ok(reply(given, request))
        }
        "list_teams" => {
            let request = client.list_teams(given.needed::<i64>("account_id")?);
            Ok(reply(given, request))
        }
        "create_team" => {
            let mut request = client.create_team(given.needed::<i64>("account_id")?);
            if let Some(body) = given.body::<types::TeamInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_team" => {
            let request = client
                .get_team(given.needed::<i64>("account_id")?, given.needed::<i64>("team_id")?);
            Ok(reply(given, request))
        }
        "delete_team" => {
            let request = client
                .delete_team(given.needed::<i64>("account_id")?, given.needed::<i64>("team_id")?);
            Ok(reply(given, request))
        }
        "update_team" => {
            let mut request = client
                .update_team(given.needed::<i64>("account_id")?, given.needed::<i64>("team_id")?);
            if let Some(body) = given.body::<types::TeamInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_team_members" => {
            let request = client.list_team_members(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("team_id")?,
            );
            Ok(reply(given, request))
        }
        "add_team_members" => {
            let mut request = client.add_team_members(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("team_id")?,
            );
            if let Some(body) = given.body::<types::TeamMembersInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "remove_team_members" => {
            let mut request = client.remove_team_members(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("team_id")?,
            );
            if let Some(body) = given.body::<types::TeamMembersInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "replace_team_members" => {
            let mut request = client.replace_team_members(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("team_id")?,
            );
            if let Some(body) = given.body::<types::TeamMembersInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_webhooks" => {
            let request = client.list_webhooks(given.needed::<i64>("account_id")?);
            Ok(reply(given, request))
        }
        "create_webhook" => {
            let mut request = client.create_webhook(given.needed::<i64>("account_id")?);
            if let Some(body) = given.body::<types::WebhookInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "delete_webhook" => {
            let request = client.delete_webhook(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("webhook_id")?,
            );
            Ok(reply(given, request))
        }
        "update_webhook" => {
            let mut request = client.update_webhook(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("webhook_id")?,
            );
            if let Some(body) = given.body::<types::WebhookInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_automation_rules" => {
            let mut request = client.list_automation_rules(given.needed::<i64>("account_id")?);
            request = request.page(given.optional::<i64>("page")?);
            Ok(reply(given, request))
        }
        "create_automation_rule" => {
            let mut request = client.create_automation_rule(given.needed::<i64>("account_id")?);
            if let Some(body) = given.body::<types::AutomationRuleInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_automation_rule" => {
            let request = client.get_automation_rule(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("id")?,
            );
            Ok(reply(given, request))
        }
        "delete_automation_rule" => {
            let request = client.delete_automation_rule(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("id")?,
            );
            Ok(reply(given, request))
        }
        "update_automation_rule" => {
            let mut request = client.update_automation_rule(
                given.needed::<i64>("account_id")?,
                given.needed::<i64>("id")?,
            );
            if let Some(body) = given.body::<types::AutomationRuleInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_portals" => {
            let request = client.list_portals(given.needed::<i64>("account_id")?);
            Ok(reply(given, request))
        }
        "create_portal" => {
            let mut request = client.create_portal(given.needed::<i64>("account_id")?);
            if let Some(body) = given.body::<types::PortalInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "update_portal" => {
            let mut request = client.update_portal(given.needed::<i64>("account_id")?);
            if let Some(body) = given.body::<types::PortalInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "create_portal_category" => {
            let mut request = client.create_portal_category(
                given.needed::<i64>("account_id")?,
                given.needed::<String>("portal_id")?,
            );
            if let Some(body) = given.body::<types::CategoryInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "create_portal_article" => {
            let mut request = client.create_portal_article(
                given.needed::<i64>("account_id")?,
                given.needed::<String>("portal_id")?,
            );
            if let Some(body) = given.body::<types::ArticleInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "create_public_contact" => {
            let mut request =
                client.create_public_contact(given.needed::<String>("inbox_identifier")?);
            if let Some(body) = given.body::<types::PublicContactInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_public_contact" => {
            let mut request = client.get_public_contact(
                given.needed::<String>("inbox_identifier")?,
                given.needed::<String>("contact_identifier")?,
            );
            request = request.identifier(given.optional::<String>("identifier")?);
            request = request
                .identifier_hash(given.optional::<switchboard_core::Secret>("identifier_hash")?);
            Ok(reply(given, request))
        }
        "update_public_contact" => {
            let mut request = client.update_public_contact(
                given.needed::<String>("inbox_identifier")?,
                given.needed::<String>("contact_identifier")?,
            );
            if let Some(body) = given.body::<types::PublicContactInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_public_conversations" => {
            let request = client.list_public_conversations(
                given.needed::<String>("inbox_identifier")?,
                given.needed::<String>("contact_identifier")?,
            );
            Ok(reply(given, request))
        }
        "create_public_conversation" => {
            let mut request = client.create_public_conversation(
                given.needed::<String>("inbox_identifier")?,
                given.needed::<String>("contact_identifier")?,
            );
            if let Some(body) = given.body::<types::PublicConversationInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_public_messages" => {
            let mut request = client.list_public_messages(
                given.needed::<String>("inbox_identifier")?,
                given.needed::<String>("contact_identifier")?,
                given.needed::<i64>("conversation_id")?,
            );
            request = request.before(given.optional::<i64>("before")?);
            Ok(reply(given, request))
        }
        "create_public_message" => {
            let mut request = client.create_public_message(
                given.needed::<String>("inbox_identifier")?,
                given.needed::<String>("contact_identifier")?,
                given.needed::<i64>("conversation_id")?,
            );
            if let Some(file) = given.file("attachments[]") {
                request = request.attachments([file]);
            }
            if let Some(body) = given.body::<types::PublicMessageInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "update_public_message" => {
            let mut request = client.update_public_message(
                given.needed::<String>("inbox_identifier")?,
                given.needed::<String>("contact_identifier")?,
                given.needed::<i64>("conversation_id")?,
                given.needed::<i64>("message_id")?,
            );
            if let Some(body) = given.body::<types::PublicMessageUpdate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_csat_survey_page" => {
            let request = client.get_csat_survey_page(given.needed::<String>("conversation_uuid")?);
            Ok(reply(given, request))
        }
        other => Err(unknown(other)),
    }
}

/// Decodes a value that comes in no reply of an operation (an event, an error) as the type
/// of that name, and encodes it again.
///
/// # Errors
///
/// When there is no such type, or the value is none of it.
pub fn decode(type_name: &str, value: &Value) -> Result<Value, String> {
    match type_name {
        "AccountEvent" => round_trip::<types::AccountEvent>(value),
        "AttributeChange" => round_trip::<types::AttributeChange>(value),
        "ChangedAttribute" => round_trip::<types::ChangedAttribute>(value),
        "ContactEvent" => round_trip::<types::ContactEvent>(value),
        "ConversationEvent" => round_trip::<types::ConversationEvent>(value),
        "ErrorBody" => round_trip::<types::ErrorBody>(value),
        "ErrorBodyError" => round_trip::<types::ErrorBodyError>(value),
        "ErrorBodyErrorsItem" => round_trip::<types::ErrorBodyErrorsItem>(value),
        "ErrorDetail" => round_trip::<types::ErrorDetail>(value),
        "ErrorFields" => round_trip::<types::ErrorFields>(value),
        "InboxEvent" => round_trip::<types::InboxEvent>(value),
        "InboxSettings" => round_trip::<types::InboxSettings>(value),
        "MessageEvent" => round_trip::<types::MessageEvent>(value),
        "TypingEvent" => round_trip::<types::TypingEvent>(value),
        "WebhookAccount" => round_trip::<types::WebhookAccount>(value),
        "WebhookContact" => round_trip::<types::WebhookContact>(value),
        "WebhookContactInbox" => round_trip::<types::WebhookContactInbox>(value),
        "WebhookConversation" => round_trip::<types::WebhookConversation>(value),
        "WebhookConversationMeta" => round_trip::<types::WebhookConversationMeta>(value),
        "WebhookRecord" => round_trip::<types::WebhookRecord>(value),
        "WebhookSender" => round_trip::<types::WebhookSender>(value),
        "WebhookTeam" => round_trip::<types::WebhookTeam>(value),
        "WebwidgetEvent" => round_trip::<types::WebwidgetEvent>(value),
        other => Err(unknown(other)),
    }
}
