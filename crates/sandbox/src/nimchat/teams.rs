//! Teams and their members.

use super::answers::{invalid, sent};
use super::kinds::{account, as_number, kind, number, set, text};
use super::{people, tokens};
use crate::engine::{Answer, Asked, Outcome, Refusal, World};
use serde_json::{Value, json};

/// Answers the operations on teams.
pub(super) fn answer(asked: &Asked, world: &mut World) -> Option<Outcome> {
    Some(match asked.id() {
        "list_teams" => {
            let rows = world.rows(&kind(account(asked), "teams")).iter();
            let rows: Vec<Value> = rows.map(|row| view(asked, world, row)).collect();
            Ok(sent(&rows.into()))
        }
        "create_team" => create(asked, world),
        "get_team" => found(asked, world).map(|row| sent(&view(asked, world, &row))),
        "update_team" => update(asked, world),
        "delete_team" => delete(asked, world),
        "list_team_members" => found(asked, world).map(|row| {
            let ids = people::ids(row.get("members"));
            sent(&people::agents(world, account(asked), &ids).into())
        }),
        "add_team_members" => add(asked, world),
        "replace_team_members" => replace(asked, world),
        "remove_team_members" => remove(asked, world),
        _ => return None,
    })
}

/// The team that a body names.
pub(super) fn named(world: &World, account: i64, id: &Value) -> Option<Value> {
    world.get(&kind(account, "teams"), as_number(id)?).cloned()
}

/// A team without what depends on who asks.
pub(super) fn row(team: &Value) -> Value {
    let mut shown = team.clone();
    if let Value::Object(fields) = &mut shown {
        fields.remove("members");
    }
    shown
}

/// A team as the account API shows it.
pub(super) fn view(asked: &Asked, world: &World, team: &Value) -> Value {
    let me = tokens::caller(asked, world).map(|user| number(user, "id"));
    let is_member = me.is_some_and(|me| people::ids(team.get("members")).contains(&me));
    let mut shown = row(team);
    set(&mut shown, "is_member", json!(is_member));
    shown
}

fn found(asked: &Asked, world: &World) -> Result<Value, Refusal> {
    let team = world.get(&kind(account(asked), "teams"), asked.parameter("team_id"));
    team.cloned().ok_or(Refusal::Missing("team"))
}

/// The name as it is stored: in lower case, and new in the account.
fn name(asked: &Asked, world: &World, own: Option<i64>) -> Result<Option<String>, Refusal> {
    let Some(name) = asked.text("name") else { return Ok(None) };
    let name = name.to_lowercase();
    let mut others = world.rows(&kind(account(asked), "teams")).iter();
    if others.any(|row| text(row, "name") == name && Some(number(row, "id")) != own) {
        return Err(invalid("Name has already been taken", &["name"]));
    }
    Ok(Some(name))
}

fn create(asked: &Asked, world: &mut World) -> Outcome {
    let name = name(asked, world, None)?;
    let name = name.ok_or_else(|| invalid("Name must not be blank", &["name"]))?;
    let teams = kind(account(asked), "teams");
    let auto = asked.field("allow_auto_assign");
    let team = json!({
        "id": world.next(&teams),
        "name": name,
        "description": asked.field("description"),
        "allow_auto_assign": auto.as_bool().unwrap_or(true),
        "account_id": account(asked),
        "members": [],
    });
    world.push(&teams, team.clone());
    Ok(sent(&view(asked, world, &team)))
}

fn update(asked: &Asked, world: &mut World) -> Outcome {
    let mut team = found(asked, world)?;
    if let Some(name) = name(asked, world, Some(number(&team, "id")))? {
        set(&mut team, "name", json!(name));
    }
    for field in ["description", "allow_auto_assign"] {
        if let Some(value) = asked.body.get(field) {
            set(&mut team, field, value.clone());
        }
    }
    store(asked, world, &team);
    Ok(sent(&view(asked, world, &team)))
}

fn store(asked: &Asked, world: &mut World, team: &Value) {
    if let Some(place) = world.get_mut(&kind(account(asked), "teams"), number(team, "id")) {
        *place = team.clone();
    }
}

fn delete(asked: &Asked, world: &mut World) -> Outcome {
    let team = found(asked, world)?;
    let account = account(asked);
    world.remove(&kind(account, "teams"), "id", &number(&team, "id").to_string());
    for conversation in world.rows_mut(&kind(account, "conversations")) {
        if conversation["team_id"] == team["id"] {
            set(conversation, "team_id", Value::Null);
        }
    }
    Ok(Answer::empty(200))
}

/// The team, who is in it, and who is named.
fn members(asked: &Asked, world: &World) -> Result<(Value, Vec<i64>, Vec<i64>), Refusal> {
    let team = found(asked, world)?;
    let wanted = people::ids(Some(asked.field("user_ids")));
    people::check(world, account(asked), &wanted)?;
    let held = people::ids(team.get("members"));
    Ok((team, held, wanted))
}

fn add(asked: &Asked, world: &mut World) -> Outcome {
    let (mut team, mut held, wanted) = members(asked, world)?;
    let added: Vec<i64> = wanted.into_iter().filter(|id| !held.contains(id)).collect();
    held.extend(&added);
    set(&mut team, "members", json!(held));
    store(asked, world, &team);
    Ok(sent(&people::agents(world, account(asked), &added).into()))
}

fn replace(asked: &Asked, world: &mut World) -> Outcome {
    let (mut team, _, wanted) = members(asked, world)?;
    set(&mut team, "members", json!(wanted));
    store(asked, world, &team);
    Ok(sent(&people::agents(world, account(asked), &wanted).into()))
}

fn remove(asked: &Asked, world: &mut World) -> Outcome {
    let (mut team, mut held, wanted) = members(asked, world)?;
    held.retain(|id| !wanted.contains(id));
    set(&mut team, "members", json!(held));
    store(asked, world, &team);
    Ok(Answer::empty(200))
}
