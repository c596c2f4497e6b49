//! Agents, teams, bots, and the profile of the caller.

use super::answers::{error, invalid, sent};
use super::kinds::{account, as_number, kind, number, set, text};
use super::tokens;
use crate::engine::{Answer, Asked, Outcome, Refusal, World, merged};
use serde_json::{Value, json};

/// Answers the operations on people.
pub(super) fn answer(asked: &Asked, world: &mut World) -> Option<Outcome> {
    Some(match asked.id() {
        "list_agents" => {
            let all = members_of(world, account(asked));
            Ok(sent(&agents(world, account(asked), &all).into()))
        }
        "create_agent" => create_agent(asked, world),
        "update_agent" => update_agent(asked, world),
        "delete_agent" => delete_agent(asked, world),
        "get_profile" => profile(asked, world),
        "list_agent_bots" => Ok(sent(&bots(world, account(asked)).into())),
        "create_agent_bot" => {
            let id = account(asked);
            Ok(sent(&bot_view(&new_bot(asked, world, &json!(id)))))
        }
        "get_agent_bot" => bot(asked, world).map(|bot| sent(&bot_view(&bot))),
        "update_agent_bot" => update_bot(asked, world).map(|bot| sent(&bot_view(&bot))),
        "delete_agent_bot" => bot(asked, world).map(|bot| {
            world.remove("agent_bots", "id", &number(&bot, "id").to_string());
            Answer::empty(200)
        }),
        _ => return None,
    })
}

/// The users of an account.
pub(super) fn members_of(world: &World, account: i64) -> Vec<i64> {
    let rows = world.rows("account_users").iter();
    rows.filter(|row| number(row, "account_id") == account)
        .map(|row| number(row, "user_id"))
        .collect()
}

/// A list of ids; anything that is no number is left out.
pub(super) fn ids(list: Option<&Value>) -> Vec<i64> {
    let items = list.and_then(Value::as_array);
    items.into_iter().flatten().filter_map(Value::as_i64).collect()
}

/// Refuses users who are not in the account.
pub(super) fn check(world: &World, account: i64, ids: &[i64]) -> Result<(), Refusal> {
    let members = members_of(world, account);
    if ids.iter().all(|id| members.contains(id)) {
        return Ok(());
    }
    Err(error(401, "Invalid User IDs").into())
}

/// These users as agents of the account.
pub(super) fn agents(world: &World, account: i64, ids: &[i64]) -> Vec<Value> {
    ids.iter().filter_map(|id| agent(world, account, *id)).collect()
}

/// A user as an agent of the account.
pub(super) fn agent(world: &World, account: i64, id: i64) -> Option<Value> {
    let user = world.get("users", id)?;
    let mut rows = world.rows("account_users").iter();
    let row = rows.find(|it| number(it, "account_id") == account && number(it, "user_id") == id)?;
    Some(json!({
        "id": id,
        "account_id": account,
        "availability_status": row["availability"],
        "auto_offline": row["auto_offline"],
        "confirmed": true,
        "email": user["email"],
        "available_name": available_name(user),
        "name": user["name"],
        "role": row["role"],
        "thumbnail": "",
    }))
}

fn available_name(user: &Value) -> &str {
    match text(user, "display_name") {
        "" => text(user, "name"),
        name => name,
    }
}

/// A user as the sender of a message, and in the meta of events.
pub(super) fn sender(user: &Value) -> Value {
    json!({
        "id": user["id"],
        "name": user["name"],
        "available_name": available_name(user),
        "avatar_url": "",
        "type": "user",
        "availability_status": "online",
        "thumbnail": "",
    })
}

/// A new user; the e-mail address is the key.
pub(super) fn new_user(world: &mut World, name: &str, email: &str) -> Value {
    let (id, token) = (world.next("users"), world.uuid());
    let row = json!({
        "id": id,
        "name": name,
        "display_name": null,
        "email": email,
        "access_token": token,
        "pubsub_token": world.uuid(),
        "custom_attributes": {},
    });
    world.push("tokens", json!({ "token": token, "kind": "user", "owner": id }));
    world.push("users", row.clone());
    row
}

/// Makes a user a member of an account, or changes the role of one who is.
pub(super) fn join(world: &mut World, account: i64, user: i64, role: &str) -> Value {
    let now = world.iso();
    let held = world.rows_mut("account_users").iter_mut();
    let is_it =
        |row: &&mut Value| number(row, "account_id") == account && number(row, "user_id") == user;
    if let Some(row) = held.into_iter().find(is_it) {
        set(row, "role", json!(role));
        set(row, "updated_at", json!(now));
        return row.clone();
    }
    let row = json!({
        "id": world.next("account_users"),
        "account_id": account,
        "user_id": user,
        "role": role,
        "inviter_id": null,
        "active_at": null,
        "availability": "online",
        "auto_offline": true,
        "created_at": now,
        "updated_at": now,
    });
    world.push("account_users", row.clone());
    row
}

fn create_agent(asked: &Asked, world: &mut World) -> Outcome {
    let account = account(asked);
    let email = asked.text("email").unwrap_or_default().to_lowercase();
    if !email.contains('@') {
        return Err(invalid("Email is not an email", &["email"]));
    }
    let known = world.find("users", "email", &email).cloned();
    let user = match known {
        Some(user) => user,
        None => new_user(world, asked.text("name").unwrap_or_default(), &email),
    };
    let id = number(&user, "id");
    if agent(world, account, id).is_some() {
        return Err(invalid("User has already been taken", &["user_id"]));
    }
    let role = role(asked)?;
    join(world, account, id, &role);
    Ok(sent(&agent(world, account, id).unwrap_or_default()))
}

fn role(asked: &Asked) -> Result<String, Refusal> {
    match asked.text("role").unwrap_or("agent") {
        role @ ("agent" | "administrator") => Ok(role.to_owned()),
        // A word that the enum does not know is an error that nothing catches.
        _ => Err(Refusal::Forced(500)),
    }
}

fn update_agent(asked: &Asked, world: &mut World) -> Outcome {
    let (account, id) = (account(asked), asked.number("id").unwrap_or_default());
    let held = agent(world, account, id).ok_or(Refusal::Missing("agent"))?;
    let role =
        if asked.field("role").is_null() { text(&held, "role").to_owned() } else { role(asked)? };
    let availability = asked.text("availability").map(str::to_owned);
    if availability.as_deref().is_some_and(|it| !matches!(it, "online" | "offline" | "busy")) {
        return Err(Refusal::Forced(500));
    }
    join(world, account, id, &role);
    let is_it =
        |row: &&mut Value| number(row, "account_id") == account && number(row, "user_id") == id;
    if let Some(row) = world.rows_mut("account_users").iter_mut().find(is_it) {
        if let Some(availability) = availability {
            set(row, "availability", json!(availability));
        }
        if let Value::Bool(auto) = asked.field("auto_offline") {
            set(row, "auto_offline", json!(auto));
        }
    }
    if let (Some(name), Some(user)) = (asked.text("name"), world.get_mut("users", id)) {
        set(user, "name", json!(name));
    }
    Ok(sent(&agent(world, account, id).unwrap_or_default()))
}

fn delete_agent(asked: &Asked, world: &mut World) -> Outcome {
    let (account, id) = (account(asked), asked.number("id").unwrap_or_default());
    agent(world, account, id).ok_or(Refusal::Missing("agent"))?;
    leave(world, account, id);
    Ok(Answer::empty(200))
}

/// Takes a user out of an account, and out of what it did there.
pub(super) fn leave(world: &mut World, account: i64, user: i64) {
    let rows = world.rows_mut("account_users");
    rows.retain(|row| number(row, "account_id") != account || number(row, "user_id") != user);
    for conversation in world.rows_mut(&kind(account, "conversations")) {
        if number(conversation, "assignee_id") == user {
            set(conversation, "assignee_id", Value::Null);
        }
    }
}

fn profile(asked: &Asked, world: &World) -> Outcome {
    let user = tokens::caller(asked, world).ok_or(Refusal::Missing("user"))?;
    Ok(sent(&user_view(world, user)))
}

/// A user with its accounts and its token.
pub(super) fn user_view(world: &World, user: &Value) -> Value {
    let id = number(user, "id");
    let rows = world.rows("account_users").iter().filter(|row| number(row, "user_id") == id);
    let accounts: Vec<Value> = rows
        .filter_map(|row| {
            let account = world.get("accounts", row.get("account_id")?)?;
            Some(json!({
                "id": account["id"],
                "name": account["name"],
                "status": account["status"],
                "active_at": row["active_at"],
                "role": row["role"],
                "availability": row["availability"],
                "availability_status": row["availability"],
                "auto_offline": row["auto_offline"],
            }))
        })
        .collect();
    let first = accounts.first().cloned().unwrap_or_default();
    json!({
        "access_token": user["access_token"],
        "account_id": first["id"],
        "available_name": available_name(user),
        "avatar_url": "",
        "confirmed": true,
        "display_name": user["display_name"],
        "message_signature": null,
        "email": user["email"],
        "id": id,
        "inviter_id": null,
        "name": user["name"],
        "provider": "email",
        "pubsub_token": user["pubsub_token"],
        "custom_attributes": user["custom_attributes"],
        "role": first["role"],
        "ui_settings": {},
        "uid": user["email"],
        "type": null,
        "accounts": accounts,
    })
}

/// The bots of an account, and those of the whole installation.
fn bots(world: &World, account: i64) -> Vec<Value> {
    let rows = world.rows("agent_bots").iter();
    let is_seen =
        |row: &&Value| row["account_id"].is_null() || number(row, "account_id") == account;
    rows.filter(is_seen).map(bot_view).collect()
}

/// Adds a bot with the fields of the body.
pub(super) fn new_bot(asked: &Asked, world: &mut World, account: &Value) -> Value {
    let (id, token) = (world.next("agent_bots"), world.uuid());
    // Of the settings no other is kept.
    let config = asked.body.pointer("/bot_config/csml_content");
    let row = json!({
        "id": id,
        "name": asked.text("name").unwrap_or_default(),
        "description": asked.field("description"),
        "outgoing_url": asked.field("outgoing_url"),
        "bot_type": asked.text("bot_type").unwrap_or("webhook"),
        "bot_config": config.map_or(json!({}), |it| json!({ "csml_content": it })),
        "account_id": account,
        "access_token": token,
        "secret": world.uuid(),
    });
    world.push("tokens", json!({ "token": token, "kind": "bot", "owner": id }));
    world.push("agent_bots", row.clone());
    row
}

fn bot(asked: &Asked, world: &World) -> Result<Value, Refusal> {
    let bot = world
        .get("agent_bots", asked.parameter("id"))
        .filter(|row| row["account_id"].is_null() || number(row, "account_id") == account(asked));
    bot.cloned().ok_or(Refusal::Missing("agent bot"))
}

fn update_bot(asked: &Asked, world: &mut World) -> Result<Value, Refusal> {
    let held = bot(asked, world)?;
    Ok(change_bot(asked, world, &held))
}

/// Changes the fields of a bot that the body has.
pub(super) fn change_bot(asked: &Asked, world: &mut World, held: &Value) -> Value {
    let mut given = asked.body.clone();
    if let Value::Object(fields) = &mut given {
        fields.retain(|name, _| {
            matches!(
                name.as_str(),
                "name" | "description" | "outgoing_url" | "bot_type" | "bot_config"
            )
        });
    }
    let changed = merged(held.clone(), &given);
    if let Some(place) = world.get_mut("agent_bots", number(held, "id")) {
        *place = changed.clone();
    }
    changed
}

/// A bot as the account API shows it.
pub(super) fn bot_view(row: &Value) -> Value {
    let mut shown = row.clone();
    if let Value::Object(fields) = &mut shown {
        fields.remove("secret");
    }
    shown
}

/// The user that a body names, by a number or its text.
pub(super) fn named(world: &World, account: i64, id: &Value) -> Option<Value> {
    agent(world, account, as_number(id)?)
}
