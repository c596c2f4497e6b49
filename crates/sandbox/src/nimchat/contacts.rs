//! Contacts, and the inboxes through which they can be reached.

use super::answers::{error, invalid, sent};
use super::events;
use super::filter::{self, Filtered};
use super::inboxes;
use super::kinds::{account, kind, number, set, text};
use super::pages::{CONTACTS_PER_PAGE, page};
use crate::engine::{Answer, Asked, Outcome, Refusal, World, merged};
use serde_json::{Value, json};

/// Answers the operations on contacts.
pub(super) fn answer(asked: &Asked, world: &mut World) -> Option<Outcome> {
    Some(match asked.id() {
        "list_contacts" => Ok(listed(asked, world, all(asked, world))),
        "search_contacts" => search(asked, world),
        "filter_contacts" => filtered(asked, world),
        "create_contact" => create(asked, world),
        "get_contact" => get(asked, world),
        "update_contact" => update(asked, world),
        "delete_contact" => delete(asked, world),
        "create_contact_inbox" => add_inbox(asked, world),
        "list_contactable_inboxes" => contactable(asked, world),
        _ => return None,
    })
}

/// The contacts that a list shows: those that can be reached or recognised.
fn all(asked: &Asked, world: &World) -> Vec<Value> {
    let wanted: Vec<&str> = asked.queries("labels[]").collect();
    let is_known = |row: &&Value| {
        ["email", "phone_number", "identifier"].iter().any(|field| !text(row, field).is_empty())
    };
    let has_label = |row: &&Value| {
        wanted.is_empty()
            || row.get("labels").and_then(Value::as_array).is_some_and(|labels| {
                labels.iter().filter_map(Value::as_str).any(|label| wanted.contains(&label))
            })
    };
    let rows = world.rows(&kind(account(asked), "contacts"));
    rows.iter().filter(is_known).filter(has_label).cloned().collect()
}

/// One page, in the order that was asked for.
fn listed(asked: &Asked, world: &World, mut rows: Vec<Value>) -> Answer {
    let sort = asked.query("sort").unwrap_or("name");
    let (field, is_reversed) = sort.strip_prefix('-').map_or((sort, false), |it| (it, true));
    rows.sort_by(|a, b| {
        let order = text(a, field)
            .to_lowercase()
            .cmp(&text(b, field).to_lowercase())
            .then_with(|| number(a, field).cmp(&number(b, field)))
            .then_with(|| number(a, "id").cmp(&number(b, "id")));
        if is_reversed { order.reverse() } else { order }
    });
    let with_inboxes = asked.query("include_contact_inboxes") != Some("false");
    let current = asked.query("page").map_or(json!(1), |page| json!(page));
    let count = rows.len();
    let shown = page(asked, &rows, CONTACTS_PER_PAGE);
    let payload: Vec<Value> =
        shown.iter().map(|row| view(asked, world, row, with_inboxes)).collect();
    let meta = json!({ "count": count, "current_page": current });
    Answer::json(200, &json!({ "meta": meta, "payload": payload }))
}

fn search(asked: &Asked, world: &World) -> Outcome {
    let wanted = asked.query("q").unwrap_or_default().trim().to_lowercase();
    if wanted.is_empty() {
        return Err(error(422, "Specify search string with parameter q").into());
    }
    let mut rows = all(asked, world);
    rows.retain(|row| {
        let fields = ["name", "email", "phone_number", "identifier"];
        let company = row.pointer("/additional_attributes/company_name");
        fields.iter().any(|field| text(row, field).to_lowercase().contains(&wanted))
            || company.and_then(Value::as_str).is_some_and(|it| it.to_lowercase().contains(&wanted))
    });
    Ok(listed(asked, world, rows))
}

fn filtered(asked: &Asked, world: &World) -> Outcome {
    let mut rows = all(asked, world);
    let conditions = filter::read(asked.field("payload"))?;
    rows.retain(|row| conditions.fit(row, Filtered::Contact));
    Ok(listed(asked, world, rows))
}

fn create(asked: &Asked, world: &mut World) -> Outcome {
    let account = account(asked);
    check(asked, world, None)?;
    let inbox = match asked.field("inbox_id") {
        Value::Null => None,
        id => Some(inboxes::find(world, account, id)?),
    };
    let row = new(asked, world, account);
    let id = number(&row, "id");
    let link = match &inbox {
        Some(inbox) => Some(link(world, account, id, inbox, asked.text("source_id"))?),
        None => None,
    };
    events::contact_created(world, account, &row);
    let contact = view(asked, world, &row, true);
    let link = link.map_or(json!({ "inbox": null, "source_id": null }), |link| {
        json!({ "inbox": inbox.map(|it| inboxes::view(asked, &it)), "source_id": link["source_id"] })
    });
    Ok(sent(&json!({ "payload": { "contact": contact, "contact_inbox": link } })))
}

/// Adds a contact with the fields of the body.
pub(super) fn new(asked: &Asked, world: &mut World, account: i64) -> Value {
    let object = |name: &str| match asked.field(name) {
        Value::Object(fields) => Value::Object(fields.clone()),
        _ => json!({}),
    };
    let row = json!({
        "additional_attributes": object("additional_attributes"),
        "availability_status": "offline",
        "email": asked.text("email").map(str::to_lowercase),
        "id": world.next(&kind(account, "contacts")),
        "name": asked.text("name").unwrap_or_default(),
        "phone_number": asked.text("phone_number"),
        "identifier": asked.text("identifier"),
        "thumbnail": asked.text("avatar_url").unwrap_or_default(),
        "custom_attributes": object("custom_attributes"),
        "created_at": world.seconds(),
        "labels": [],
    });
    world.push(&kind(account, "contacts"), row.clone());
    row
}

/// Puts a contact into an inbox, under a source id that is new there.
pub(super) fn link(
    world: &mut World,
    account: i64,
    contact: i64,
    inbox: &Value,
    source: Option<&str>,
) -> Result<Value, Refusal> {
    let inbox = number(inbox, "id");
    let links = kind(account, "contact_inboxes");
    let source = source.map_or_else(|| world.uuid(), str::to_owned);
    let is_taken =
        |row: &Value| number(row, "inbox_id") == inbox && text(row, "source_id") == source;
    if world.rows(&links).iter().any(is_taken) {
        return Err(invalid("Source has already been taken", &["source_id"]));
    }
    let now = world.iso();
    let row = json!({
        "id": world.next(&links),
        "contact_id": contact,
        "inbox_id": inbox,
        "source_id": source,
        "created_at": now,
        "updated_at": now,
        "hmac_verified": false,
        "pubsub_token": world.uuid(),
    });
    world.push(&links, row.clone());
    Ok(row)
}

/// Refuses what the model refuses: a wrong number, and what another contact has already.
pub(super) fn check(asked: &Asked, world: &World, own: Option<i64>) -> Result<(), Refusal> {
    check_in(asked, world, account(asked), own)
}

/// As [`check`], in this account.
pub(super) fn check_in(
    asked: &Asked,
    world: &World,
    account: i64,
    own: Option<i64>,
) -> Result<(), Refusal> {
    if asked.text("phone_number").is_some_and(|number| !is_e164(number)) {
        let message = "Phone number should be in e164 format";
        return Err(invalid(message, &["phone_number"]));
    }
    let fits =
        |email: &str| email.split_once('@').is_some_and(|(a, b)| !a.is_empty() && !b.is_empty());
    if asked.text("email").is_some_and(|email| !fits(email)) {
        return Err(invalid("Invalid email", &["email"]));
    }
    let names =
        [("email", "Email"), ("phone_number", "Phone number"), ("identifier", "Identifier")];
    for (field, name) in names {
        let Some(value) = asked.text(field) else { continue };
        let value = if field == "email" { value.to_lowercase() } else { value.to_owned() };
        let mut others = world.rows(&kind(account, "contacts")).iter();
        if others.any(|row| text(row, field) == value && Some(number(row, "id")) != own) {
            return Err(invalid(&format!("{name} has already been taken"), &[field]));
        }
    }
    Ok(())
}

fn is_e164(number: &str) -> bool {
    let digits = number.strip_prefix('+').unwrap_or_default();
    (2..=15).contains(&digits.len())
        && !digits.starts_with('0')
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// The contact of the path.
fn found(asked: &Asked, world: &World) -> Result<Value, Refusal> {
    let contact = world.get(&kind(account(asked), "contacts"), asked.parameter("id"));
    contact.cloned().ok_or(Refusal::Missing("contact"))
}

fn get(asked: &Asked, world: &World) -> Outcome {
    let row = found(asked, world)?;
    let with_inboxes = asked.query("include_contact_inboxes") != Some("false");
    Ok(sent(&json!({ "payload": view(asked, world, &row, with_inboxes) })))
}

fn update(asked: &Asked, world: &mut World) -> Outcome {
    let row = found(asked, world)?;
    let row = change(asked, world, account(asked), &row)?;
    Ok(sent(&json!({ "payload": view(asked, world, &row, true) })))
}

/// Changes the fields of a contact that the body has. Attributes are merged.
pub(super) fn change(
    asked: &Asked,
    world: &mut World,
    account: i64,
    row: &Value,
) -> Result<Value, Refusal> {
    let id = number(row, "id");
    check_in(asked, world, account, Some(id))?;
    let mut changed = row.clone();
    for field in ["name", "email", "phone_number", "identifier"] {
        if let Some(value) = asked.body.get(field) {
            set(&mut changed, field, value.clone());
        }
    }
    if let Some(url) = asked.text("avatar_url") {
        set(&mut changed, "thumbnail", json!(url));
    }
    for field in ["custom_attributes", "additional_attributes"] {
        let held = changed.get(field).cloned().unwrap_or_default();
        set(&mut changed, field, merged(held, asked.field(field)));
    }
    if let Some(place) = world.get_mut(&kind(account, "contacts"), id) {
        *place = changed.clone();
    }
    events::contact_updated(world, account, row, &changed);
    Ok(changed)
}

fn delete(asked: &Asked, world: &mut World) -> Outcome {
    let row = found(asked, world)?;
    if text(&row, "availability_status") == "online" {
        let name = text(&row, "name");
        return Err(Answer::json(
            422,
            &json!({ "message": format!("You can't delete contact {name}, it is online") }),
        )
        .into());
    }
    let (account, id) = (account(asked), number(&row, "id").to_string());
    world.remove(&kind(account, "contacts"), "id", &id);
    world.remove(&kind(account, "contact_inboxes"), "contact_id", &id);
    let gone = world.remove(&kind(account, "conversations"), "contact_id", &id);
    for conversation in gone {
        let id = number(&conversation, "id").to_string();
        world.remove(&kind(account, "messages"), "conversation_id", &id);
    }
    Ok(Answer::empty(200))
}

fn add_inbox(asked: &Asked, world: &mut World) -> Outcome {
    let row = found(asked, world)?;
    let account = account(asked);
    let inbox = inboxes::find(world, account, asked.field("inbox_id"))?;
    let link = link(world, account, number(&row, "id"), &inbox, asked.text("source_id"))?;
    let view = inboxes::view(asked, &inbox);
    Ok(sent(&json!({ "source_id": link["source_id"], "inbox": view })))
}

fn contactable(asked: &Asked, world: &World) -> Outcome {
    let row = found(asked, world)?;
    Ok(sent(&json!({ "payload": links_of(asked, world, number(&row, "id")) })))
}

fn links_of(asked: &Asked, world: &World, contact: i64) -> Vec<Value> {
    let account = account(asked);
    let links = world.rows(&kind(account, "contact_inboxes")).iter();
    links
        .filter(|link| number(link, "contact_id") == contact)
        .filter_map(|link| {
            let inbox = world.get(&kind(account, "inboxes"), link.get("inbox_id")?)?;
            let inbox = inboxes::view(asked, inbox);
            Some(json!({ "source_id": link["source_id"], "inbox": inbox }))
        })
        .collect()
}

/// A contact as the account API shows it.
pub(super) fn view(asked: &Asked, world: &World, row: &Value, with_inboxes: bool) -> Value {
    let mut shown = row.clone();
    if let Value::Object(fields) = &mut shown {
        fields.remove("labels");
        if with_inboxes {
            let links = links_of(asked, world, number(row, "id"));
            fields.insert("contact_inboxes".to_owned(), links.into());
        }
    }
    shown
}
