//! Conversations: found, begun, assigned, labelled, resolved.

use super::answers::{error, sent};
use super::conversation_view::{self, activity, changed, found};
use super::filter::{self, Filtered};
use super::kinds::{account, as_number, iso, kind, number, set, text};
use super::pages::{CONVERSATIONS_PER_PAGE, page};
use super::{contacts, events, inboxes, messages, people, teams, tokens};
use crate::engine::{Answer, Asked, Outcome, Refusal, World};
use serde_json::{Value, json};

/// Answers the operations on conversations.
pub(super) fn answer(asked: &Asked, world: &mut World) -> Option<Outcome> {
    Some(match asked.id() {
        "list_conversations" => Ok(list(asked, world)),
        "get_conversation_counts" => {
            Ok(sent(&json!({ "meta": counts(asked, world, &wanted(asked, world)) })))
        }
        "filter_conversations" => filtered(asked, world),
        "list_contact_conversations" => of_contact(asked, world),
        "create_conversation" => create(asked, world),
        "get_conversation" => {
            found(asked, world).map(|row| sent(&conversation_view::rest(asked, world, &row)))
        }
        "assign_conversation" => assign(asked, world),
        "list_conversation_labels" => {
            found(asked, world).map(|row| sent(&json!({ "payload": row["labels"] })))
        }
        "set_conversation_labels" => set_labels(asked, world),
        "toggle_conversation_status" => toggle(asked, world),
        "set_conversation_priority" => set_priority(asked, world),
        _ => return None,
    })
}

/// What a list shows, whoever it is assigned to.
fn wanted(asked: &Asked, world: &World) -> Vec<Value> {
    let account = account(asked);
    let status = asked.query("status").unwrap_or("open");
    let labels: Vec<&str> = asked.queries("labels[]").chain(asked.queries("labels")).collect();
    let (inbox, team) = (asked.query_number("inbox_id"), asked.query_number("team_id"));
    let mut rows = world.rows(&kind(account, "conversations")).to_vec();
    rows.retain(|row| {
        let has_label = |label: &&str| {
            row["labels"].as_array().is_some_and(|held| held.iter().any(|it| it == label))
        };
        (status == "all" || text(row, "status") == status)
            && inbox.is_none_or(|inbox| number(row, "inbox_id") == inbox)
            && team.is_none_or(|team| number(row, "team_id") == team)
            && (labels.is_empty() || labels.iter().any(has_label))
            && asked.query("q").is_none_or(|q| is_said(world, account, row, q))
            && asked.query("source_id").is_none_or(|source| {
                let link = world.get(&kind(account, "contact_inboxes"), &row["contact_inbox_id"]);
                link.is_some_and(|link| text(link, "source_id") == source)
            })
    });
    rows
}

fn is_said(world: &World, account: i64, conversation: &Value, wanted: &str) -> bool {
    let wanted = wanted.to_lowercase();
    let mut rows = world.rows(&kind(account, "messages")).iter();
    rows.any(|row| {
        row["conversation_id"] == conversation["id"]
            && text(row, "content").to_lowercase().contains(&wanted)
    })
}

fn counts(asked: &Asked, world: &World, rows: &[Value]) -> Value {
    let me = tokens::caller(asked, world).map(|user| number(user, "id"));
    let count = |fits: &dyn Fn(&Value) -> bool| rows.iter().filter(|row| fits(row)).count();
    let assigned = count(&|row| !row["assignee_id"].is_null());
    json!({
        "mine_count": count(&|row| Some(number(row, "assignee_id")) == me),
        "assigned_count": assigned,
        "unassigned_count": rows.len().saturating_sub(assigned),
        "all_count": rows.len(),
    })
}

fn list(asked: &Asked, world: &World) -> Answer {
    let mut rows = wanted(asked, world);
    let meta = counts(asked, world, &rows);
    let me = tokens::caller(asked, world).map(|user| number(user, "id"));
    match asked.query("assignee_type") {
        Some("me") => rows.retain(|row| Some(number(row, "assignee_id")) == me),
        Some("assigned") => rows.retain(|row| !row["assignee_id"].is_null()),
        Some("unassigned") => rows.retain(|row| row["assignee_id"].is_null()),
        _ => {}
    }
    sort(&mut rows, asked.query("sort_by").unwrap_or("latest"));
    let payload = shown(asked, world, &rows);
    sent(&json!({ "data": { "meta": meta, "payload": payload } }))
}

/// The newest activity first, unless another order is asked for.
fn sort(rows: &mut [Value], by: &str) {
    let rank = |row: &Value| {
        let words = ["urgent", "high", "medium", "low"];
        words.iter().position(|word| *word == text(row, "priority")).unwrap_or(words.len())
    };
    rows.sort_by(|a, b| {
        let newest = |field: &str| number(b, field).cmp(&number(a, field));
        let first = match by {
            "created_at" | "created_at_desc" => newest("created_at"),
            "priority" | "priority_desc" => rank(a).cmp(&rank(b)),
            _ => newest("last_activity_at"),
        };
        first.then_with(|| newest("id"))
    });
}

fn shown(asked: &Asked, world: &World, rows: &[Value]) -> Vec<Value> {
    let page = page(asked, rows, CONVERSATIONS_PER_PAGE).iter();
    page.map(|row| conversation_view::rest(asked, world, row)).collect()
}

fn filtered(asked: &Asked, world: &World) -> Outcome {
    let conditions = filter::read(asked.field("payload"))?;
    let mut rows = world.rows(&kind(account(asked), "conversations")).to_vec();
    rows.retain(|row| {
        let mut row = row.clone();
        let id = row["id"].clone();
        set(&mut row, "display_id", id);
        conditions.fit(&row, Filtered::Conversation)
    });
    sort(&mut rows, "latest");
    let counts = counts(asked, world, &rows);
    let meta = json!({
        "mine_count": counts["mine_count"],
        "unassigned_count": counts["unassigned_count"],
        "all_count": counts["all_count"],
    });
    Ok(sent(&json!({ "meta": meta, "payload": shown(asked, world, &rows) })))
}

fn of_contact(asked: &Asked, world: &World) -> Outcome {
    let account = account(asked);
    let id = asked.parameter("id");
    world.get(&kind(account, "contacts"), id).ok_or(Refusal::Missing("contact"))?;
    let mut rows = world.rows(&kind(account, "conversations")).to_vec();
    rows.retain(|row| row["contact_id"].to_string() == id);
    sort(&mut rows, "latest");
    // The 20 newest, and no pages.
    rows.truncate(20);
    let payload: Vec<Value> =
        rows.iter().map(|row| conversation_view::rest(asked, world, row)).collect();
    Ok(sent(&json!({ "payload": payload })))
}

fn create(asked: &Asked, world: &mut World) -> Outcome {
    let account = account(asked);
    let link = link(asked, world, account)?;
    let row = begin(&asked.body, world, account, &link);
    let row = begun(asked, world, account, row);
    events::conversation(world, account, "conversation_created", &row, None);
    let message = asked.field("message");
    if message.is_object() {
        messages::say(asked, world, account, &row, message)?;
    }
    let row = world.get(&kind(account, "conversations"), &row["id"]).cloned().unwrap_or(row);
    Ok(sent(&conversation_view::rest(asked, world, &row)))
}

/// The contact in the inbox that a new conversation belongs to: made where the body names both and
/// they are not linked yet.
fn link(asked: &Asked, world: &mut World, account: i64) -> Result<Value, Refusal> {
    let links = kind(account, "contact_inboxes");
    let source = asked.text("source_id");
    let inbox = as_number(asked.field("inbox_id"));
    let contact = as_number(asked.field("contact_id"));
    let fits = |row: &&Value| {
        source.is_none_or(|source| text(row, "source_id") == source)
            && inbox.is_none_or(|inbox| number(row, "inbox_id") == inbox)
            && contact.is_none_or(|contact| number(row, "contact_id") == contact)
    };
    let is_told = source.is_some() || (inbox.is_some() && contact.is_some());
    if let Some(link) = world.rows(&links).iter().find(fits).filter(|_| is_told) {
        return Ok(link.clone());
    }
    let (Some(_), Some(contact)) = (inbox, contact) else {
        return Err(Refusal::Missing("contact inbox"));
    };
    let inbox = inboxes::find(world, account, asked.field("inbox_id"))?;
    world.get(&kind(account, "contacts"), contact).ok_or(Refusal::Missing("contact"))?;
    contacts::link(world, account, contact, &inbox, source)
}

/// Adds a conversation in which nothing has happened yet.
pub(super) fn begin(body: &Value, world: &mut World, account: i64, link: &Value) -> Value {
    let conversations = kind(account, "conversations");
    let object = |name: &str| match &body[name] {
        Value::Object(fields) => Value::Object(fields.clone()),
        _ => json!({}),
    };
    let inbox = world.get(&kind(account, "inboxes"), &link["inbox_id"]);
    let has_bot = inbox.is_some_and(|inbox| !inbox["agent_bot"].is_null());
    let now = world.seconds();
    let row = json!({
        "id": world.next(&conversations),
        "uuid": world.uuid(),
        "account_id": account,
        "inbox_id": link["inbox_id"],
        "contact_id": link["contact_id"],
        "contact_inbox_id": link["id"],
        // With a bot, agents see it when the bot hands it over.
        "status": if has_bot { "pending" } else { "open" },
        "priority": null,
        "assignee_id": null,
        "team_id": null,
        "labels": [],
        "additional_attributes": object("additional_attributes"),
        "custom_attributes": object("custom_attributes"),
        "created_at": now,
        "updated_at": now,
        "last_activity_at": now,
        "agent_last_seen_at": 0,
        "assignee_last_seen_at": 0,
        "contact_last_seen_at": 0,
        "first_reply_created_at": 0,
        "waiting_since": 0,
        "snoozed_until": null,
    });
    world.push(&conversations, row.clone());
    row
}

/// What else a body says about a new conversation.
fn begun(asked: &Asked, world: &mut World, account: i64, mut row: Value) -> Value {
    if let Some(status) = asked.text("status").filter(|it| is_status(it)) {
        set(&mut row, "status", json!(status));
    }
    if let Some(agent) = people::named(world, account, asked.field("assignee_id")) {
        set(&mut row, "assignee_id", agent["id"].clone());
    }
    if let Some(team) = teams::named(world, account, asked.field("team_id")) {
        set(&mut row, "team_id", team["id"].clone());
    }
    if let Some(place) = world.get_mut(&kind(account, "conversations"), &row["id"]) {
        *place = row.clone();
    }
    row
}

fn is_status(word: &str) -> bool {
    matches!(word, "open" | "resolved" | "pending" | "snoozed")
}

fn assign(asked: &Asked, world: &mut World) -> Outcome {
    let row = found(asked, world)?;
    let account = account(asked);
    if let Some(id) = asked.body.get("assignee_id") {
        let agent = people::named(world, account, id);
        let id = agent.as_ref().map_or(Value::Null, |agent| agent["id"].clone());
        let name = agent.as_ref().map(|agent| text(agent, "name").to_owned());
        changed(world, account, &row, &[("assignee_id", id)]);
        let note =
            name.map_or("Conversation unassigned".to_owned(), |it| format!("Assigned to {it}"));
        activity(world, account, &row, &note);
        return Ok(sent(&agent.unwrap_or_default()));
    }
    if let Some(id) = asked.body.get("team_id") {
        let team = teams::named(world, account, id);
        let id = team.as_ref().map_or(Value::Null, |team| team["id"].clone());
        changed(world, account, &row, &[("team_id", id)]);
        return Ok(sent(&team.map_or(Value::Null, |team| teams::row(&team))));
    }
    Ok(sent(&Value::Null))
}

fn set_labels(asked: &Asked, world: &mut World) -> Outcome {
    let row = found(asked, world)?;
    let account = account(asked);
    let mut labels: Vec<Value> = Vec::new();
    for label in asked.field("labels").as_array().into_iter().flatten() {
        if label.is_string() && !labels.contains(label) {
            labels.push(label.clone());
        }
    }
    changed(world, account, &row, &[("labels", labels.clone().into())]);
    if labels.len() > row["labels"].as_array().map_or(0, Vec::len) {
        activity(world, account, &row, "Labels were added");
    }
    Ok(sent(&json!({ "payload": labels })))
}

fn toggle(asked: &Asked, world: &mut World) -> Outcome {
    let row = found(asked, world)?;
    let account = account(asked);
    let status = match asked.text("status") {
        Some(status) if is_status(status) => status.to_owned(),
        // A word that the enum does not know is an error that nothing catches.
        Some(_) => return Err(Refusal::Forced(500)),
        None if text(&row, "status") == "open" => "resolved".to_owned(),
        None => "open".to_owned(),
    };
    let until = match as_number(asked.field("snoozed_until")) {
        Some(seconds) if status == "snoozed" => iso(seconds),
        _ => Value::Null,
    };
    let changes = [("status", json!(status)), ("snoozed_until", until.clone())];
    changed(world, account, &row, &changes);
    activity(world, account, &row, &format!("Conversation was marked {status}"));
    let payload = json!({
        "success": true,
        "conversation_id": row["id"],
        "current_status": status,
        "snoozed_until": until,
    });
    Ok(sent(&json!({ "payload": payload })))
}

fn set_priority(asked: &Asked, world: &mut World) -> Outcome {
    let row = found(asked, world)?;
    let priority = asked.field("priority");
    match priority.as_str() {
        Some("urgent" | "high" | "medium" | "low") => {}
        None if priority.is_null() => {}
        Some("none") => return Err(Refusal::Forced(500)),
        _ => return Err(error(422, "The priority is not known").into()),
    }
    changed(world, account(asked), &row, &[("priority", priority.clone())]);
    Ok(Answer::empty(200))
}
