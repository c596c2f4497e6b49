//! Which fields does a body need?
//!
//! The server takes a number for a text and the other way round, so that types are not held to the
//! description here. Neither are three operations that are known to need less than is described:
//! `create_conversation`, `toggle_conversation_status` and `set_conversation_priority`.

use serde_json::Value;
use switchboard_core::generated::serde::de::DeserializeOwned;
use switchboard_nimchat::types;

/// Refuses a body that lacks a field which the description requires.
pub(super) fn fits(operation: &str, body: &Value) -> Result<(), String> {
    match operation {
        "create_platform_account_user" => lacks::<types::AccountUserInput>(body),
        "delete_platform_account_user" => lacks::<types::AccountUserRemoval>(body),
        "create_agent" => lacks::<types::AgentInput>(body),
        "update_agent" => lacks::<types::AgentUpdate>(body),
        "create_contact_inbox" => lacks::<types::ContactInboxInput>(body),
        "filter_contacts" | "filter_conversations" => lacks::<types::FilterBody>(body),
        "set_inbox_agent_bot" => lacks::<types::InboxAgentBotInput>(body),
        "add_inbox_members" | "remove_inbox_members" | "replace_inbox_members" => {
            lacks::<types::InboxMembersInput>(body)
        }
        "add_team_members" | "remove_team_members" | "replace_team_members" => {
            lacks::<types::TeamMembersInput>(body)
        }
        "create_portal_category" => lacks::<types::CategoryInput>(body),
        "create_portal_article" => lacks::<types::ArticleInput>(body),
        _ => Ok(()),
    }
}

fn lacks<T: DeserializeOwned>(body: &Value) -> Result<(), String> {
    let read = serde_json::from_value::<T>(body.clone()).map(drop);
    let message = read.err().map(|error| error.to_string());
    message.filter(|it| it.starts_with("missing field")).map_or(Ok(()), Err)
}
