//! Agents, groups and integrations. No call of this API changes them.

use super::csv;
use super::listing::listed;
use super::rows::{ACCOUNT, AGENT, GROUP, INTEGRATION, text_of, texts_of};
use crate::engine::{Answer, Asked, Outcome, Refusal, World};
use serde_json::{Value, json};

/// The name of the account.
pub(super) const ACCOUNT_NAME: &str = "Example Holdings";

/// Fills an empty world.
pub(super) fn seed(world: &mut World) {
    let groups =
        [(1, "North Branch", "store"), (2, ACCOUNT_NAME, "group"), (3, "South Branch", "store")];
    for (number, name, kind) in groups {
        let is_root = number == 2;
        let above: Vec<String> = if is_root { vec![] } else { vec![GROUP.id(2)] };
        let below = if is_root { vec![GROUP.id(1), GROUP.id(3)] } else { vec![] };
        let mut group = json!({
            "id": GROUP.id(number),
            "displayName": name,
            "name": name.to_lowercase().replace(' ', "-"),
            "ancestors": above,
            "descendants": below,
            "type": [kind],
            "timezone": "America/Chicago",
            "countryCode": "US",
        });
        if !is_root && let Some(group) = group.as_object_mut() {
            group.insert("parent".into(), GROUP.id(2).into());
        }
        world.push(GROUP.rows, group);
    }
    for (number, name) in [(1, "Grace"), (2, "Alan"), (3, "Barbara")] {
        let agent = json!({
            "id": AGENT.id(number),
            "firstName": name,
            "lastName": "Example",
            "email": format!("{}@example.com", name.to_lowercase()),
            "phone": format!("+1202555010{number}"),
            "appFields": {},
        });
        let (group, is_online) = (GROUP.id(if number == 3 { 3 } else { 1 }), number != 2);
        world
            .push("places", json!({ "id": AGENT.id(number), "group": group, "online": is_online }));
        world.push(AGENT.rows, agent);
    }
    let integration = json!({
        "id": INTEGRATION.id(1),
        "name": "Sandbox",
        "providerKey": "sandbox",
        "groupId": GROUP.id(2),
        "group": ACCOUNT_NAME,
        "user": AGENT.id(1),
        "language": "en",
        "account": ACCOUNT_NAME,
        "accountId": ACCOUNT.id(1),
    });
    world.push(INTEGRATION.rows, integration);
}

/// The agents of a group and of those below it: that the latter count is inferred. All of them are active.
pub(super) fn list_agents(asked: &Asked, world: &World) -> Outcome {
    let group = asked.query("group").unwrap_or_default();
    let mut agents = agents_of(group, world)?;
    if asked.query("active") == Some("false") {
        agents.clear();
    }
    listed(asked, csv::AGENTS, &agents)
}

/// Those of the group itself who are online; all of them are available: inferred.
pub(super) fn list_online_agents(asked: &Asked, world: &World) -> Outcome {
    let mut agents = agents_of(asked.parameter("groupId"), world)?;
    let is_online = |agent: &Value| {
        let place = text_of(agent, "id").and_then(|id| world.find("places", "id", id));
        place.and_then(|it| it.get("online")) == Some(&Value::Bool(true))
    };
    agents.retain(is_online);
    Ok(Answer::json(200, &json!({ "officeHours": true, "agents": agents })))
}

fn agents_of(group: &str, world: &World) -> Result<Vec<Value>, Refusal> {
    let node = GROUP.get(world, group).ok_or(Refusal::Missing(GROUP.name))?;
    let mut groups = texts_of(node, "descendants");
    groups.push(group);
    let is_there = |agent: &&Value| {
        let place = text_of(agent, "id").and_then(|id| world.find("places", "id", id));
        place.and_then(|it| text_of(it, "group")).is_some_and(|it| groups.contains(&it))
    };
    Ok(AGENT.all(world).iter().filter(is_there).cloned().collect())
}

/// The agent that a lead names: by e-mail address, phone number or id.
pub(super) fn agent_named<'w>(name: &str, world: &'w World) -> Option<&'w Value> {
    let is = |field| world.find(AGENT.rows, field, name);
    is("id").or_else(|| is("email")).or_else(|| is("phone"))
}

/// All groups, or all below one.
pub(super) fn list_groups(asked: &Asked, world: &World) -> Answer {
    let parent = asked.query("parent");
    let is_below =
        |it: &&Value| parent.is_none_or(|it_is| texts_of(it, "ancestors").contains(&it_is));
    let groups: Vec<&Value> = GROUP.all(world).iter().filter(is_below).collect();
    Answer::json(200, &json!(groups))
}

/// The groups directly below one, which is that of the key if none is given: stated.
pub(super) fn list_child_groups(asked: &Asked, world: &World) -> Outcome {
    let parent = asked.query("parent").map_or_else(|| GROUP.id(2), str::to_owned);
    GROUP.get(world, &parent).ok_or(Refusal::Missing(GROUP.name))?;
    let is_child = |it: &&Value| text_of(it, "parent") == Some(&parent);
    let groups: Vec<Value> = GROUP.all(world).iter().filter(is_child).cloned().collect();
    listed(asked, csv::GROUPS, &groups)
}

pub(super) fn get_group(asked: &Asked, world: &World) -> Outcome {
    let group = GROUP.get(world, asked.parameter("groupId"));
    group.map(|it| Answer::json(200, it)).ok_or(Refusal::Missing(GROUP.name))
}

pub(super) fn get_integration(world: &World) -> Outcome {
    let integration = INTEGRATION.get(world, &INTEGRATION.id(1));
    integration.map(|it| Answer::json(200, it)).ok_or(Refusal::Missing(INTEGRATION.name))
}

pub(super) fn list_integrations(world: &World) -> Answer {
    Answer::json(200, &json!(INTEGRATION.all(world)))
}

/// Where a new prospect comes to be: in the first branch.
pub(super) fn home(world: &World) -> Value {
    let id = GROUP.id(1);
    let name = GROUP.get(world, &id).and_then(|it| text_of(it, "displayName"));
    json!({
        "account": ACCOUNT_NAME,
        "accountId": ACCOUNT.id(1),
        "group": name,
        "groupId": id,
        "initialGroup": name,
        "initialGroupId": id,
    })
}

/// To whom prospects can be handed over: all agents and groups.
pub(super) fn transfer_targets(world: &World) -> Answer {
    let group = |it: &Value| json!({ "id": it.get("id"), "name": it.get("displayName") });
    let groups: Vec<Value> = GROUP.all(world).iter().map(group).collect();
    Answer::json(200, &json!({ "agents": AGENT.all(world), "groups": groups }))
}
