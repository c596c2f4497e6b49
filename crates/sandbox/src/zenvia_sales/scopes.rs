//! Who may call what: keys, and the scopes that they have.

use super::refusal::error;
use super::rows::{INTEGRATION, text_of};
use crate::engine::{Asked, Refusal, World};
use serde_json::{Value, json};

/// The key that opens the stand-in.
pub const API_KEY: &str = "sandbox-api-key";

/// Every scope: stated.
pub(super) const ALL: [&str; 9] = [
    "leads:write",
    "prospects:read",
    ADDITIONAL_DATA,
    "prospects:write",
    "notifications",
    "messages:channels",
    "messages:transactional",
    "messages:conversational",
    "integration:act-as-user",
];

/// The scope without which additional data is not shown.
pub(super) const ADDITIONAL_DATA: &str = "prospects:readAdditionalData";

const KEYS: &str = "keys";

/// The scope that an operation needs, as far as one is known.
fn needed(operation: &str) -> Option<&'static str> {
    Some(match operation {
        "create_retail_lead" => "leads:write",
        "list_prospects"
        | "find_prospect"
        | "get_prospect"
        | "list_interactions"
        | "list_prospect_interactions"
        | "transfer_prospect"
        | "list_agents" => "prospects:read",
        "list_channels" | "list_prospect_channels" => "messages:channels",
        "send_template_message" => "messages:transactional",
        "send_message" | "send_file" => "messages:conversational",
        "list_transfer_targets" | "transfer_prospect_as_user" | "archive_prospect_as_user" => {
            "integration:act-as-user"
        }
        "list_subscriptions"
        | "create_subscription"
        | "get_subscription"
        | "delete_subscription" => "notifications",
        _ => return None,
    })
}

/// The key of a request: in the query, or in a header that the live description knows.
pub(super) fn key(asked: &Asked) -> Option<&str> {
    asked.query("api-key").or_else(|| asked.header("x-api-token"))
}

/// Makes this the one key that is good.
pub(super) fn set_key(key: &str, world: &mut World) {
    let is_enabled = world.rows(KEYS).first().and_then(|it| it.get("enabled")).cloned();
    world.clear(KEYS);
    world.push(KEYS, json!({ "key": key, "enabled": is_enabled.unwrap_or(Value::Bool(true)) }));
}

/// Makes a new key the one that is good, and returns it.
pub(super) fn new_key(world: &mut World) -> String {
    let number = world.next(KEYS).saturating_add(1);
    let key = format!("{API_KEY}-{number}");
    set_key(&key, world);
    key
}

/// The key of the app instance; empty once it is removed.
pub(super) fn current_key(world: &World) -> String {
    let key = world.rows(KEYS).first().and_then(|it| text_of(it, "key"));
    key.unwrap_or_default().to_owned()
}

/// Switches the app instance on or off.
pub(super) fn enable(is_enabled: bool, world: &mut World) {
    if let Some(key) = world.rows_mut(KEYS).first_mut().and_then(Value::as_object_mut) {
        key.insert("enabled".into(), is_enabled.into());
    }
}

/// Takes the key away.
pub(super) fn remove_key(world: &mut World) {
    world.clear(KEYS);
}

pub(super) fn authorise(asked: &Asked, scopes: &[&str], world: &World) -> Result<(), Refusal> {
    let known = key(asked).and_then(|key| world.find(KEYS, "key", key));
    let known = known.ok_or(Refusal::Forced(401))?;
    // Calls of a disabled app fail: stated. How is inferred.
    if known.get("enabled") != Some(&Value::Bool(true)) {
        return Err(error(403, "FORBIDDEN", "The app is disabled").into());
    }
    let Some(scope) = needed(asked.id()) else { return Ok(()) };
    if !scopes.contains(&scope) {
        let message = format!("Invalid scope. You need {scope}");
        return Err(error(403, "FORBIDDEN", &message).into());
    }
    if scope == "integration:act-as-user" && acting_user(world).is_none() {
        return Err(Refusal::Forced(409));
    }
    Ok(())
}

/// On whose behalf the integration acts.
pub(super) fn acting_user(world: &World) -> Option<&str> {
    INTEGRATION.get(world, &INTEGRATION.id(1)).and_then(|it| text_of(it, "user"))
}
