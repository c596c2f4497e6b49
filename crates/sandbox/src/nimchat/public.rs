//! The public client API: on behalf of a contact, without a token.

use super::answers::{error, sent};
use super::kinds::{kind, number, set, text};
use super::message_view::messages_of;
use super::messages::{Said, add, window};
use super::tokens::not_found;
use super::{contacts, conversations, events, message_view};
use crate::engine::{Answer, Asked, Outcome, Refusal, World};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;
use std::fmt::Write;

/// How long a survey can be answered.
const SURVEY: i64 = 14 * 86_400;

/// Answers the operations of the public API.
pub(super) fn answer(asked: &Asked, world: &mut World) -> Option<Outcome> {
    Some(match asked.id() {
        "get_public_inbox" => inbox(asked, world).map(|(_, row)| sent(&inbox_view(&row))),
        "create_public_contact" => create_contact(asked, world),
        "get_public_contact" => contact(asked, world).map(|it| sent(&contact_view(&it))),
        "update_public_contact" => update_contact(asked, world),
        "create_public_conversation" => create_conversation(asked, world),
        "list_public_conversations" => conversations_of(asked, world),
        "create_public_message" => create_message(asked, world),
        "list_public_messages" => list_messages(asked, world),
        "update_public_message" => update_message(asked, world),
        "get_csat_survey_page" => Ok(survey(asked, world)),
        _ => return None,
    })
}

/// The API inbox of the path, and its account.
fn inbox(asked: &Asked, world: &World) -> Result<(i64, Value), Refusal> {
    let identifier = asked.parameter("inbox_identifier");
    let found = world.rows("accounts").iter().find_map(|account| {
        let account = number(account, "id");
        let inbox = world.find(&kind(account, "inboxes"), "inbox_identifier", identifier)?;
        Some((account, inbox.clone()))
    });
    found.ok_or_else(not_found)
}

fn inbox_view(row: &Value) -> Value {
    json!({
        "identifier": row["inbox_identifier"],
        "identity_validation_enabled": row["hmac_mandatory"],
        "name": row["name"],
        "timezone": row["timezone"],
        "working_hours": row["working_hours"],
        "working_hours_enabled": row["working_hours_enabled"],
        "csat_survey_enabled": row["csat_survey_enabled"],
        "greeting_enabled": row["greeting_enabled"],
    })
}

/// A contact in the inbox of the path.
struct Visitor {
    account: i64,
    link: Value,
    row: Value,
}

fn contact(asked: &Asked, world: &mut World) -> Result<Visitor, Refusal> {
    let (account, inbox) = inbox(asked, world)?;
    let source = asked.parameter("contact_identifier");
    let links = kind(account, "contact_inboxes");
    let is_it = |it: &&Value| it["inbox_id"] == inbox["id"] && text(it, "source_id") == source;
    let mut link = world.rows(&links).iter().find(is_it).cloned().ok_or_else(not_found)?;
    if proves(asked, &inbox)? {
        set(&mut link, "hmac_verified", json!(true));
        if let Some(place) = world.get_mut(&links, number(&link, "id")) {
            *place = link.clone();
        }
    }
    let row = world.get(&kind(account, "contacts"), number(&link, "contact_id"));
    let row = row.cloned().ok_or_else(not_found)?;
    Ok(Visitor { account, link, row })
}

/// Whether the request proves who the visitor is. A wrong proof is an error that nothing catches.
fn proves(asked: &Asked, inbox: &Value) -> Result<bool, Refusal> {
    let given = |name: &str| asked.text(name).or_else(|| asked.query(name)).unwrap_or_default();
    let hash = given("identifier_hash");
    if hash.is_empty() && inbox["hmac_mandatory"] != json!(true) {
        return Ok(false);
    }
    if hash == hash_of(text(inbox, "hmac_token"), given("identifier")) {
        Ok(true)
    } else {
        Err(Refusal::Forced(500))
    }
}

fn hash_of(token: &str, identifier: &str) -> String {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(token.as_bytes()) else {
        return String::new();
    };
    mac.update(identifier.as_bytes());
    mac.finalize().into_bytes().iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

fn contact_view(visitor: &Visitor) -> Value {
    json!({
        "source_id": visitor.link["source_id"],
        "pubsub_token": visitor.link["pubsub_token"],
        "id": visitor.row["id"],
        "name": visitor.row["name"],
        "email": visitor.row["email"],
        "phone_number": visitor.row["phone_number"],
    })
}

fn create_contact(asked: &Asked, world: &mut World) -> Outcome {
    let (account, inbox) = inbox(asked, world)?;
    let is_proven = proves(asked, &inbox)?;
    // Somebody who is known is found again, by what tells contacts apart.
    let contacts = kind(account, "contacts");
    let known = ["identifier", "email", "phone_number"]
        .into_iter()
        .find_map(|field| world.find(&contacts, field, asked.text(field)?).cloned());
    let row = if let Some(row) = known {
        row
    } else {
        contacts::check_in(asked, world, account, None)?;
        let row = contacts::new(asked, world, account);
        events::contact_created(world, account, &row);
        row
    };
    let id = number(&row, "id");
    let links = kind(account, "contact_inboxes");
    let is_it = |it: &&Value| it["inbox_id"] == inbox["id"] && number(it, "contact_id") == id;
    let held = world.rows(&links).iter().find(is_it).cloned();
    let mut link = match held {
        Some(link) => link,
        None => contacts::link(world, account, id, &inbox, asked.text("source_id"))?,
    };
    if is_proven {
        set(&mut link, "hmac_verified", json!(true));
        if let Some(place) = world.get_mut(&links, number(&link, "id")) {
            *place = link.clone();
        }
    }
    Ok(sent(&contact_view(&Visitor { account, link, row })))
}

/// The row of a contact, as it stands in the database.
fn raw(world: &World, account: i64, row: &Value) -> Value {
    json!({
        "id": row["id"],
        "name": row["name"],
        "email": row["email"],
        "phone_number": row["phone_number"],
        "account_id": account,
        "identifier": row["identifier"],
        "additional_attributes": row["additional_attributes"],
        "custom_attributes": row["custom_attributes"],
        "last_activity_at": world.iso(),
        "created_at": world.iso(),
        "updated_at": world.iso(),
    })
}

fn update_contact(asked: &Asked, world: &mut World) -> Outcome {
    let visitor = contact(asked, world)?;
    let mut asked = asked.clone();
    if let Value::Object(fields) = &mut asked.body {
        // It proves who the visitor is, and is not changed.
        fields.remove("identifier");
    }
    let row = contacts::change(&asked, world, visitor.account, &visitor.row)?;
    Ok(sent(&raw(world, visitor.account, &row)))
}

fn create_conversation(asked: &Asked, world: &mut World) -> Outcome {
    let visitor = contact(asked, world)?;
    let row = conversations::begin(&asked.body, world, visitor.account, &visitor.link);
    events::conversation(world, visitor.account, "conversation_created", &row, None);
    Ok(sent(&conversation_view(world, &visitor, &row)))
}

fn conversation_view(world: &World, visitor: &Visitor, row: &Value) -> Value {
    let messages = messages_of(world, visitor.account, row).into_iter();
    let is_seen = |it: &&Value| it["private"] != json!(true) && number(it, "message_type") != 2;
    let messages: Vec<Value> = messages
        .filter(is_seen)
        .map(|it| message_view::public(world, visitor.account, it))
        .collect();
    json!({
        "id": row["id"],
        "uuid": row["uuid"],
        "inbox_id": row["inbox_id"],
        "contact_last_seen_at": row["contact_last_seen_at"],
        "status": row["status"],
        "agent_last_seen_at": row["agent_last_seen_at"],
        "messages": messages,
        "contact": raw(world, visitor.account, &visitor.row),
    })
}

/// The conversations that the visitor may see: all of theirs only with a proof of who they are.
fn own(world: &World, visitor: &Visitor) -> Vec<Value> {
    let is_proven = visitor.link["hmac_verified"] == json!(true);
    let mut rows = world.rows(&kind(visitor.account, "conversations")).to_vec();
    rows.retain(|row| {
        row["contact_inbox_id"] == visitor.link["id"]
            || (is_proven && row["contact_id"] == visitor.row["id"])
    });
    rows
}

fn conversations_of(asked: &Asked, world: &mut World) -> Outcome {
    let visitor = contact(asked, world)?;
    let rows = own(world, &visitor);
    let rows: Vec<Value> = rows.iter().map(|row| conversation_view(world, &visitor, row)).collect();
    Ok(sent(&rows.into()))
}

fn conversation(asked: &Asked, world: &mut World) -> Result<(Visitor, Value), Refusal> {
    let visitor = contact(asked, world)?;
    let id = asked.parameter("conversation_id");
    let row = own(world, &visitor).into_iter().find(|row| row["id"].to_string() == id);
    row.map(|row| (visitor, row)).ok_or_else(not_found)
}

fn create_message(asked: &Asked, world: &mut World) -> Outcome {
    let (visitor, conversation) = conversation(asked, world)?;
    let id = visitor.row["id"].clone();
    let said = Said { body: &asked.body, sender: "contact", id, message_type: 0 };
    let row = add(asked, world, visitor.account, &conversation, &said)?;
    Ok(sent(&message_view::public(world, visitor.account, &row)))
}

fn list_messages(asked: &Asked, world: &mut World) -> Outcome {
    let (visitor, conversation) = conversation(asked, world)?;
    let mut rows = messages_of(world, visitor.account, &conversation);
    rows.retain(|it| it["private"] != json!(true) && number(it, "message_type") != 2);
    let rows = window(asked, rows).into_iter();
    let rows: Vec<Value> =
        rows.map(|it| message_view::public(world, visitor.account, it)).collect();
    Ok(sent(&rows.into()))
}

fn update_message(asked: &Asked, world: &mut World) -> Outcome {
    let (visitor, conversation) = conversation(asked, world)?;
    let (now, iso) = (world.seconds(), world.iso());
    let messages = kind(visitor.account, "messages");
    let row = world.get_mut(&messages, asked.parameter("message_id"));
    let row = row.filter(|row| row["conversation_id"] == conversation["id"]);
    let row = row.ok_or_else(not_found)?;
    let is_late = now.saturating_sub(number(row, "created_at")) > SURVEY;
    if text(row, "content_type") == "input_csat" && is_late {
        let message = "You cannot update the CSAT survey after 14 days";
        return Err(error(422, message).into());
    }
    let mut attributes = row["content_attributes"].clone();
    set(&mut attributes, "submitted_values", asked.field("submitted_values").clone());
    set(row, "content_attributes", attributes);
    set(row, "updated_at", json!(iso));
    let row = row.clone();
    events::message(world, visitor.account, "message_updated", &row);
    Ok(sent(&message_view::public(world, visitor.account, &row)))
}

fn survey(asked: &Asked, world: &World) -> Answer {
    let uuid = asked.parameter("conversation_uuid");
    let mut accounts = world.rows("accounts").iter();
    let is_known = accounts.any(|account| {
        world.find(&kind(number(account, "id"), "conversations"), "uuid", uuid).is_some()
    });
    let title = if is_known { "How did we do?" } else { "This survey does not exist" };
    let page =
        format!("<!DOCTYPE html><html><head><title>{title}</title></head><body></body></html>");
    Answer::typed(200, "text/html; charset=utf-8", page)
}
