//! Who is calling, and may they?

use super::answers::{error, framework};
use crate::engine::{Asked, Refusal, World};
use serde_json::Value;

/// Operations that need an administrator.
const FOR_ADMINISTRATORS: &[&str] = &[
    "create_agent_bot",
    "update_agent_bot",
    "delete_agent_bot",
    "create_inbox",
    "update_inbox",
    "set_inbox_agent_bot",
    "list_webhooks",
    "create_webhook",
    "update_webhook",
    "delete_webhook",
    "get_report",
    "get_report_summary",
    "get_account_conversation_metrics",
    "get_agent_conversation_metrics",
];

/// The operations that the server opens to bots, which are fewer than it documents.
const FOR_BOTS: &[&str] = &["create_conversation", "toggle_conversation_status", "create_message"];

/// The user who calls, if one does.
pub(super) fn caller<'w>(asked: &Asked, world: &'w World) -> Option<&'w Value> {
    let token = world.find("tokens", "token", given(asked)?)?;
    if token.get("kind").and_then(Value::as_str) != Some("user") {
        return None;
    }
    world.get("users", token.get("owner")?)
}

/// The bot that calls, if one does.
pub(super) fn calling_bot<'w>(asked: &Asked, world: &'w World) -> Option<&'w Value> {
    let token = world.find("tokens", "token", given(asked)?)?;
    if token.get("kind").and_then(Value::as_str) != Some("bot") {
        return None;
    }
    world.get("agent_bots", token.get("owner")?)
}

fn given(asked: &Asked) -> Option<&str> {
    asked.header("api-access-token").or_else(|| asked.header("api_access_token"))
}

/// Refuses a request whose token does not open the operation.
pub(super) fn authorise(asked: &Asked, world: &World) -> Result<(), Refusal> {
    if !asked.operation.is_authenticated() {
        return Ok(());
    }
    let is_platform = asked.path.starts_with("/platform/");
    let token = given(asked).and_then(|token| world.find("tokens", "token", token));
    let kind = token.and_then(|token| token.get("kind")).and_then(Value::as_str);
    if is_platform {
        let is_opened = kind == Some("platform");
        return if is_opened { Ok(()) } else { Err(error(401, "Invalid access_token").into()) };
    }
    if given(asked).is_none() {
        let message = "You need to sign in or sign up before continuing.";
        let body = serde_json::json!({ "errors": [message] });
        return Err(crate::engine::Answer::json(401, &body).into());
    }
    match kind {
        Some("bot") if FOR_BOTS.contains(&asked.id()) => in_account(asked, world, None),
        Some("bot") => Err(error(401, "Access to this endpoint is not authorized for bots").into()),
        Some("user") => in_account(asked, world, caller(asked, world)),
        _ => Err(error(401, "Invalid Access Token").into()),
    }
}

/// Whether the account exists, and the user belongs to it in the role that the operation needs.
fn in_account(asked: &Asked, world: &World, user: Option<&Value>) -> Result<(), Refusal> {
    let id = asked.parameter("account_id");
    if id.is_empty() {
        return Ok(());
    }
    let account = world.get("accounts", id).ok_or(Refusal::Missing("account"))?;
    if account.get("status").and_then(Value::as_str) == Some("suspended") {
        return Err(error(401, "Account is suspended").into());
    }
    let Some(user) = user else { return Ok(()) };
    let user = user.get("id").unwrap_or(&Value::Null);
    let is_member = |row: &&Value| {
        row.get("user_id") == Some(user)
            && row.get("account_id").is_some_and(|account| account.to_string() == id)
    };
    let membership = world.rows("account_users").iter().find(is_member);
    let Some(membership) = membership else {
        return Err(error(401, "You are not authorized to access this account").into());
    };
    let is_administrator = membership.get("role").and_then(Value::as_str) == Some("administrator");
    if FOR_ADMINISTRATORS.contains(&asked.id()) && !is_administrator {
        return Err(error(401, "You are not authorized to do this action").into());
    }
    Ok(())
}

/// A missing thing of the platform and public APIs, which do not wrap it.
pub(super) fn not_found() -> Refusal {
    framework(404, "Not Found").into()
}
