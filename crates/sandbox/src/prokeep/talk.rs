//! Conversations: text messages out and in, internal messages, e-mails, and the threads that hold them.

use super::account::{NUMBERS, account_id, api_user, now, refers};
use super::book;
use super::fields::{Field, Form, is_phone, is_uuid, read};
use super::hooks::STATUS_CALLBACK;
use super::pages;
use super::refusal::{accepted, data, wrong};
use super::rows::{
    CHANNEL, CONTACT, GROUP, MESSAGE, Record, THREAD, USER, record, text_of, without_messages,
};
use crate::engine::{Answer, Asked, Outcome, Refusal, World};
use chrono::{DateTime, Utc};
use serde_json::{Value, json};

const MESSAGE_FIELDS: &[Field] = &[
    Field::new("text", Form::Text).required(),
    Field::new("from", Form::Phone).required(),
    Field::new("to", Form::Text).required(),
    Field::new("status_callback", Form::Url),
    Field::new("tags", Form::Texts),
    Field::new("attachments", Form::Objects),
];

const INTERNAL_FIELDS: &[Field] = &[
    Field::new("group_id", Form::Uuid).required(),
    Field::new("text", Form::UpTo(10_000)).required(),
    Field::new("additional_user_ids", Form::Uuids),
    Field::new("tags", Form::Texts),
    Field::new("work_orders", Form::Objects),
    Field::new("template", Form::Object),
    Field::new("attachments", Form::Objects),
];

const EMAIL_FIELDS: &[Field] = &[
    Field::new("from", Form::Email).required(),
    Field::new("to", Form::Email).required(),
    Field::new("subject", Form::Text).required(),
    Field::new("body", Form::Text).required(),
    Field::new("tags", Form::Texts),
    Field::new("attachments", Form::Objects),
];

const STATES: &[&str] = &["unclaimed", "active", "archived"];

/// Takes an e-mail; nothing follows from it.
pub(super) fn send_email(asked: &Asked, world: &mut World) -> Outcome {
    let email = read(&asked.body, EMAIL_FIELDS)?;
    world.push("emails", email);
    Ok(accepted(&json!({ "status": "accepted" })))
}

/// Queues a text message.
pub(super) fn send_message(asked: &Asked, world: &mut World) -> Outcome {
    let message = read(&asked.body, MESSAGE_FIELDS)?;
    let field = |name| text_of(&message, name).unwrap_or_default();
    if !NUMBERS.contains(&field("from")) {
        return Err(wrong("The number in `from` does not belong to the account."));
    }
    let contact = recipient(field("to"), world)?;
    let sent = send_text(&contact, field("text"), world);
    if let Some(url) = text_of(&message, "status_callback") {
        for status in ["sent", "delivered"] {
            let said = json!({ "id": sent.id, "thread_id": sent.thread, "status": status });
            world.emit_about(STATUS_CALLBACK, said, json!(url));
        }
    }
    Ok(accepted(&sent.receipt(field("text"))))
}

/// The contact that `to` names: by phone number, id or external id, which is stated. That a new contact is made
/// for an unknown number, and that what else is unknown is refused, is inferred.
fn recipient(to: &str, world: &mut World) -> Result<String, Refusal> {
    if is_phone(to) {
        return Ok(contact_at(to, world));
    }
    let field = if is_uuid(to) { "id" } else { "external_id" };
    CONTACT.id_with(world, field, to).ok_or_else(|| wrong("`to` names no contact."))
}

/// The contact with this number, new if need be.
fn contact_at(number: &str, world: &mut World) -> String {
    let known = CONTACT.id_with(world, "phone_number", number);
    known.unwrap_or_else(|| book::add(CONTACT, json!({ "phone_number": number }), world))
}

/// A message that was sent.
struct Sent {
    id: String,
    thread: String,
}

impl Sent {
    fn receipt(&self, text: &str) -> Value {
        json!({ "id": self.id, "thread_id": self.thread, "text": text, "status": "accepted" })
    }
}

/// Texts a contact, if there is one with this id.
pub(super) fn text_contact(contact: &str, text: &str, world: &mut World) {
    if CONTACT.get(world, contact).is_some() {
        send_text(contact, text, world);
    }
}

/// Puts a message into the contact's open thread. Without one, a thread is made that is archived at once: stated.
fn send_text(contact: &str, text: &str, world: &mut World) -> Sent {
    let is_open = |it: &&Value| is_of(it, contact) && status(it) != "archived";
    let open = THREAD.all(world).iter().find(is_open).and_then(|it| text_of(it, "id"));
    let thread = if let Some(open) = open.map(str::to_owned) {
        open
    } else {
        let archived = [("archived_at", now(world)), ("archived_by_contact_id", api_user())];
        open_thread("text", Some(contact), &archived, world)
    };
    let id = append(&thread, text, Side::Account, Some(contact), world);
    Sent { id, thread }
}

fn is_of(thread: &Value, contact: &str) -> bool {
    text_of(thread, "external_contact_id") == Some(contact)
}

fn open_thread(
    kind: &str,
    contact: Option<&str>,
    more: &[(&str, String)],
    world: &mut World,
) -> String {
    let now = now(world);
    let mut thread = record(json!({
        "type": kind,
        "account_id": account_id(),
        "group_id": GROUP.id(1),
        "channel_id": CHANNEL.id(1),
        "claimed_at": null,
        "claimed_by_contact_id": null,
        "archived_at": null,
        "archived_by_contact_id": null,
        "inserted_at": now,
        "updated_at": now,
        "messages": [],
    }));
    for role in ["owner_contact_id", "external_contact_id"] {
        thread.extend(contact.map(|contact| (role.to_owned(), json!(contact))));
    }
    thread.extend(more.iter().map(|(key, value)| ((*key).to_owned(), json!(value))));
    let id = THREAD.add(world, thread);
    tell_thread("thread_created", &id, world);
    id
}

fn tell_thread(happened: &str, id: &str, world: &mut World) {
    let thread = without_messages(THREAD.shown(world, id));
    world.emit(happened, thread);
}

/// Who wrote a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Account,
    Contact,
}

/// Adds a message to a thread, tells, and returns its id.
///
/// Events name messages by digits, as the printed ones do. Their threads have digits there, too; here it is the id
/// that `get_thread` takes.
fn append(
    thread: &str,
    text: &str,
    side: Side,
    contact: Option<&str>,
    world: &mut World,
) -> String {
    let number = world.next("messages");
    let id = MESSAGE.id(number);
    let message = message(&id, text, side, contact, &now(world));
    let change = [("updated_at", json!(now(world))), ("latest_message", message.clone())];
    let change: Record = change.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    THREAD.change(world, thread, change);
    let held = THREAD.get_mut(world, thread).and_then(|it| it.get_mut("messages"));
    if let Some(messages) = held.and_then(Value::as_array_mut) {
        messages.push(message);
    }
    let happened = match side {
        Side::Account => "message_sent",
        Side::Contact => "message_received",
    };
    let digits = number.saturating_add(10_000).to_string();
    world.emit(happened, json!({ "id": digits, "thread_id": thread, "text": text }));
    id
}

fn message(id: &str, text: &str, side: Side, contact: Option<&str>, now: &str) -> Value {
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let (status, author, target) = match side {
        Side::Account => ("sent", Some(api_user()), contact.map(str::to_owned)),
        Side::Contact => ("received", contact.map(str::to_owned), None),
    };
    let mut message = record(json!({
        "id": id,
        "text": text,
        "html": format!("<p>{escaped}</p>"),
        "type": "text",
        "status": status,
        "created_at": now,
        "transmitted_at": now,
    }));
    message.extend(author.map(|it| ("inserted_by_contact_id".to_owned(), json!(it))));
    message.extend(target.map(|it| ("target_contact_id".to_owned(), json!(it))));
    Value::Object(message)
}

/// A new thread in the inbox of the group: stated. Which events follow is inferred.
pub(super) fn send_internal(asked: &Asked, world: &mut World) -> Outcome {
    let message = read(&asked.body, INTERNAL_FIELDS)?;
    refers(world, &message, "group_id", GROUP)?;
    refers(world, &message, "additional_user_ids", USER)?;
    let field = |name| text_of(&message, name).unwrap_or_default();
    let group = [("group_id", field("group_id").to_owned())];
    let thread = open_thread("internal", None, &group, world);
    let id = append(&thread, field("text"), Side::Account, None, world);
    Ok(accepted(&Sent { id, thread }.receipt(field("text"))))
}

/// A message of somebody outside, who becomes a contact if need be; returns the id of its thread. An archived
/// thread comes back to the inbox: stated.
pub(super) fn receive(from: &str, text: &str, world: &mut World) -> String {
    let contact = contact_at(from, world);
    let latest = THREAD.all(world).iter().rev().find(|it| is_of(it, &contact));
    let known = latest.and_then(|it| text_of(it, "id")).map(str::to_owned);
    let thread = known.unwrap_or_else(|| open_thread("text", Some(&contact), &[], world));
    let open = ["archived_at", "archived_by_contact_id"];
    let open: Record = open.into_iter().map(|key| (key.to_owned(), Value::Null)).collect();
    THREAD.change(world, &thread, open);
    append(&thread, text, Side::Contact, Some(&contact), world);
    thread
}

/// Somebody takes a thread over (`claimed`) or closes it (`archived`); false if there is no such thread.
pub(super) fn change_thread(id: &str, what: &str, happened: &str, world: &mut World) -> bool {
    if THREAD.get(world, id).is_none() {
        return false;
    }
    let change = Record::from_iter([
        (format!("{what}_at"), json!(now(world))),
        (format!("{what}_by_contact_id"), json!(api_user())),
        ("updated_at".to_owned(), json!(now(world))),
    ]);
    THREAD.change(world, id, change);
    tell_thread(happened, id, world);
    true
}

/// All filters must match: inferred. A thread is listed with its latest message alone: stated.
pub(super) fn list_threads(asked: &Asked, world: &World) -> Outcome {
    let given = asked.queries("status").chain(asked.queries("statuses[]"));
    if let Some(unknown) = given.into_iter().find(|it| !STATES.contains(it)) {
        return Err(wrong(format!("`{unknown}` is no status of a thread.")));
    }
    let (start, end) = (moment(asked, "start_date")?, moment(asked, "end_date")?);
    let is_wanted = |it: &&Value| {
        let created = text_of(it, "inserted_at").and_then(|it| it.parse::<DateTime<Utc>>().ok());
        fits(asked, it)
            && start.is_none_or(|start| created.is_some_and(|it| it >= start))
            && end.is_none_or(|end| created.is_some_and(|it| it <= end))
    };
    let items = THREAD.all(world).iter().filter(is_wanted);
    let mut page = pages::flat_without_last(asked, items)?;
    let threads = page.get_mut("data").and_then(Value::as_array_mut);
    for thread in threads.into_iter().flatten() {
        *thread = without_messages(thread.take());
    }
    Ok(Answer::json(200, &page))
}

fn fits(asked: &Asked, thread: &Value) -> bool {
    let is_any = |name, value: Option<&str>| {
        let mut wanted = asked.queries(name).peekable();
        wanted.peek().is_none() || wanted.any(|it| Some(it) == value)
    };
    let state = Some(status(thread));
    is_any("status", state)
        && is_any("statuses[]", state)
        && is_any("group_id", text_of(thread, "group_id"))
        && is_any("group_ids[]", text_of(thread, "group_id"))
        && is_any("owner_contact_id", text_of(thread, "owner_contact_id"))
}

/// What the three states mean is inferred from their names.
fn status(thread: &Value) -> &'static str {
    let is_set = |name| thread.get(name).is_some_and(|it| !it.is_null());
    match (is_set("archived_at"), is_set("claimed_at")) {
        (true, _) => "archived",
        (false, true) => "active",
        (false, false) => "unclaimed",
    }
}

fn moment(asked: &Asked, name: &str) -> Result<Option<DateTime<Utc>>, Refusal> {
    let Some(text) = asked.query(name) else { return Ok(None) };
    let demand = |_| wrong(format!("`{name}` must be a point in time in ISO 8601."));
    text.parse().map(Some).map_err(demand)
}

/// With all messages, the oldest first: stated.
pub(super) fn get_thread(asked: &Asked, world: &World) -> Outcome {
    let found = THREAD.get(world, asked.parameter("id"));
    found.map(data).ok_or(Refusal::Missing(THREAD.name))
}
