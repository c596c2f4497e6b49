//! The operator's API: accounts, their users, and bots of the whole installation.

use super::answers::{error, invalid, sent};
use super::kinds::{as_number, kind, number, set, text};
use super::{people, tokens};
use crate::engine::{Answer, Asked, Outcome, Refusal, World, merged};
use serde_json::{Value, json};

/// Answers the operations of the platform API.
pub(super) fn answer(asked: &Asked, world: &mut World) -> Option<Outcome> {
    Some(match asked.id() {
        "create_platform_account" => create_account(asked, world),
        "get_platform_account" => own(asked, world, "accounts", "account_id").map(|it| sent(&it)),
        "update_platform_account" => update_account(asked, world),
        "delete_platform_account" => delete_account(asked, world),
        "list_platform_account_users" => list_users(asked, world),
        "create_platform_account_user" => add_user(asked, world),
        "delete_platform_account_user" => remove_user(asked, world),
        "list_platform_agent_bots" => {
            let rows = world.rows("agent_bots").iter();
            let rows = rows.filter(|row| is_own(world, "agent_bots", &row["id"].to_string()));
            Ok(sent(&rows.map(bot_view).collect::<Vec<_>>().into()))
        }
        "create_platform_agent_bot" => {
            let account = as_number(asked.field("account_id")).map_or(Value::Null, Value::from);
            let bot = people::new_bot(asked, world, &account);
            permit(world, "agent_bots", number(&bot, "id"));
            Ok(sent(&bot_view(&bot)))
        }
        "get_platform_agent_bot" => {
            own(asked, world, "agent_bots", "id").map(|it| sent(&bot_view(&it)))
        }
        "update_platform_agent_bot" => own(asked, world, "agent_bots", "id")
            .map(|held| sent(&bot_view(&people::change_bot(asked, world, &held)))),
        "delete_platform_agent_bot" => own(asked, world, "agent_bots", "id").map(|held| {
            world.remove("agent_bots", "id", &number(&held, "id").to_string());
            Answer::empty(200)
        }),
        "create_platform_user" => create_user(asked, world),
        "get_platform_user" => {
            own(asked, world, "users", "id").map(|it| sent(&people::user_view(world, &it)))
        }
        "update_platform_user" => update_user(asked, world),
        "delete_platform_user" => delete_user(asked, world),
        "get_platform_user_sso_link" => own(asked, world, "users", "id").map(|user| {
            let token = world.uuid();
            let email = text(&user, "email");
            let url = format!("{}/app/login?email={email}&sso_auth_token={token}", asked.base_url);
            sent(&json!({ "url": url }))
        }),
        _ => return None,
    })
}

/// An account as the platform API shows it.
pub(super) fn account(id: i64, name: &str) -> Value {
    json!({
        "id": id,
        "name": name,
        "locale": "en",
        "domain": null,
        "support_email": null,
        "features": {},
        "custom_attributes": {},
        "limits": {},
        "status": "active",
    })
}

/// The app may see this thing: it made it.
pub(super) fn permit(world: &mut World, what: &str, id: i64) {
    world.push("permissible", json!({ "id": format!("{what}/{id}") }));
}

fn is_own(world: &World, what: &str, id: &str) -> bool {
    world.find("permissible", "id", &format!("{what}/{id}")).is_some()
}

/// The thing of the path, if the app made it.
fn own(asked: &Asked, world: &World, what: &str, parameter: &str) -> Result<Value, Refusal> {
    let id = asked.parameter(parameter);
    let row = world.get(what, id).cloned().ok_or_else(tokens::not_found)?;
    if is_own(world, what, id) {
        return Ok(row);
    }
    Err(error(401, "Non permissible resource").into())
}

/// The fields of an account that a request may set.
const FIELDS: [&str; 8] = [
    "name",
    "locale",
    "domain",
    "support_email",
    "status",
    "features",
    "limits",
    "custom_attributes",
];

fn changed(asked: &Asked, mut row: Value) -> Value {
    for field in FIELDS {
        if let Some(value) = asked.body.get(field) {
            set(&mut row, field, value.clone());
        }
    }
    row
}

fn create_account(asked: &Asked, world: &mut World) -> Outcome {
    let Some(name) = asked.text("name") else {
        return Err(invalid("Name can't be blank", &["name"]));
    };
    let row = changed(asked, account(world.next("accounts"), name));
    world.push("accounts", row.clone());
    permit(world, "accounts", number(&row, "id"));
    Ok(sent(&row))
}

fn update_account(asked: &Asked, world: &mut World) -> Outcome {
    let row = changed(asked, own(asked, world, "accounts", "account_id")?);
    if let Some(place) = world.get_mut("accounts", number(&row, "id")) {
        *place = row.clone();
    }
    Ok(sent(&row))
}

fn delete_account(asked: &Asked, world: &mut World) -> Outcome {
    let row = own(asked, world, "accounts", "account_id")?;
    let id = number(&row, "id").to_string();
    world.remove("accounts", "id", &id);
    world.remove("account_users", "account_id", &id);
    let prefix = kind(number(&row, "id"), "");
    let kinds: Vec<String> = world.kinds(&prefix).map(str::to_owned).collect();
    for kind in kinds {
        world.clear(&kind);
    }
    Ok(Answer::empty(200))
}

fn list_users(asked: &Asked, world: &World) -> Outcome {
    let account = own(asked, world, "accounts", "account_id")?;
    let mut rows = world.rows("account_users").to_vec();
    rows.retain(|row| row["account_id"] == account["id"]);
    Ok(sent(&rows.into()))
}

fn add_user(asked: &Asked, world: &mut World) -> Outcome {
    let account = own(asked, world, "accounts", "account_id")?;
    let user = as_number(asked.field("user_id")).and_then(|id| world.get("users", id));
    let Some(user) = user.map(|user| number(user, "id")) else {
        return Err(error(422, "Validation failed: User must exist").into());
    };
    let role = match asked.text("role") {
        Some(role @ ("agent" | "administrator")) => role,
        Some(_) => return Err(Refusal::Forced(500)),
        None => "agent",
    };
    Ok(sent(&people::join(world, number(&account, "id"), user, role)))
}

fn remove_user(asked: &Asked, world: &mut World) -> Outcome {
    let account = own(asked, world, "accounts", "account_id")?;
    // Who is no member stays none.
    let user = as_number(asked.field("user_id")).unwrap_or_default();
    people::leave(world, number(&account, "id"), user);
    Ok(Answer::empty(200))
}

/// A bot as the platform API shows it: by a mistake of the server, with its name as the address.
fn bot_view(row: &Value) -> Value {
    let mut shown = people::bot_view(row);
    if let Value::Object(fields) = &mut shown {
        fields.remove("bot_type");
        fields.remove("bot_config");
    }
    set(&mut shown, "outgoing_url", row["name"].clone());
    shown
}

fn create_user(asked: &Asked, world: &mut World) -> Outcome {
    let email = asked.text("email").unwrap_or_default().to_lowercase();
    if !email.contains('@') {
        return Err(invalid("Email is not an email", &["email"]));
    }
    if let Some(known) = world.find("users", "email", &email).cloned() {
        return Ok(sent(&people::user_view(world, &known)));
    }
    check_password(asked)?;
    let user = people::new_user(world, asked.text("name").unwrap_or_default(), &email);
    permit(world, "users", number(&user, "id"));
    let user = changed_user(asked, world, &user);
    Ok(sent(&people::user_view(world, &user)))
}

/// Refuses a password without upper case, lower case, a digit and a special character.
fn check_password(asked: &Asked) -> Result<(), Refusal> {
    let Some(password) = asked.text("password") else { return Ok(()) };
    let has = |fits: fn(char) -> bool| password.chars().any(fits);
    let is_good = (6..=128).contains(&password.chars().count())
        && has(char::is_uppercase)
        && has(char::is_lowercase)
        && has(|it| it.is_ascii_digit())
        && has(|it| !it.is_alphanumeric());
    if is_good { Ok(()) } else { Err(invalid("Password is too weak", &["password"])) }
}

fn changed_user(asked: &Asked, world: &mut World, user: &Value) -> Value {
    let mut row = user.clone();
    for field in ["name", "display_name", "email"] {
        if let Some(value) = asked.body.get(field) {
            set(&mut row, field, value.clone());
        }
    }
    let attributes = merged(row["custom_attributes"].clone(), asked.field("custom_attributes"));
    set(&mut row, "custom_attributes", attributes);
    if let Some(place) = world.get_mut("users", number(&row, "id")) {
        *place = row.clone();
    }
    row
}

fn update_user(asked: &Asked, world: &mut World) -> Outcome {
    let user = own(asked, world, "users", "id")?;
    check_password(asked)?;
    let taken = asked.text("email").and_then(|email| world.find("users", "email", email));
    if taken.is_some_and(|it| it["id"] != user["id"]) {
        return Err(invalid("Email has already been taken", &["email"]));
    }
    let user = changed_user(asked, world, &user);
    Ok(sent(&people::user_view(world, &user)))
}

fn delete_user(asked: &Asked, world: &mut World) -> Outcome {
    let user = own(asked, world, "users", "id")?;
    let id = number(&user, "id").to_string();
    world.remove("users", "id", &id);
    world.remove("account_users", "user_id", &id);
    world.remove("tokens", "token", text(&user, "access_token"));
    Ok(Answer::empty(200))
}
