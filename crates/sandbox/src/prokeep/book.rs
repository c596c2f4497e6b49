//! The address book: companies and contacts.

use super::account::{api_user, now, refers, stamped, touched};
use super::fields::{Field, Form, read};
use super::pages;
use super::refusal::{created, data, nothing_to_delete, wrong};
use super::rows::{COMPANY, CONTACT, GROUP, Kind, USER, ids_of, record};
use crate::engine::{Answer, Asked, Outcome, Refusal, World};
use serde_json::{Value, json};

/// A batch holds no more: stated.
const MOST_IN_BATCH: usize = 50;

const COMPANY_FIELDS: &[Field] = &[
    Field::new("name", Form::Text).nullable(),
    Field::new("phone_number", Form::Phone).nullable(),
    Field::new("email_address", Form::Email).nullable(),
    Field::new("external_id", Form::Text).nullable(),
    Field::new("account_number", Form::Text).nullable(),
];

/// Unlike the fields of a company, none is documented to accept null; that null is refused is inferred.
const CONTACT_FIELDS: &[Field] = &[
    Field::new("first_name", Form::Text),
    Field::new("last_name", Form::Text),
    Field::new("phone_number", Form::Phone),
    Field::new("landline", Form::Phone),
    Field::new("email_address", Form::Email),
    Field::new("external_id", Form::Text),
    Field::new("company_id", Form::Uuid),
    Field::new("rep_user_id", Form::Uuid),
    Field::new("prioritize_rep", Form::Flag),
    Field::new("job_title", Form::Text),
    Field::new("groups", Form::Uuids),
    Field::new("label_ids", Form::Uuids),
    Field::new("announcements_opt_out", Form::Flag),
    Field::new("fax_opt_out", Form::Flag),
    Field::new("emails_opt_out", Form::Flag),
    Field::new("api_opt_out", Form::Flag),
    Field::new("notes", Form::Text),
];

fn fields(kind: Kind) -> &'static [Field] {
    if kind == COMPANY { COMPANY_FIELDS } else { CONTACT_FIELDS }
}

/// The key of a batch, in the request and in the reply.
fn batch_key(kind: Kind) -> &'static str {
    if kind == COMPANY { "companies" } else { "contacts" }
}

/// A page of the book, of some groups only if the query names any. The order, oldest first, is inferred.
pub(super) fn list(kind: Kind, asked: &Asked, world: &World) -> Outcome {
    let groups: Vec<&str> = asked.queries("group_ids[]").collect();
    let fits = |it: &&Value| groups.is_empty() || belongs(kind, it, &groups, world);
    let page = pages::flat(asked, kind.all(world).iter().filter(fits))?;
    Ok(Answer::json(200, &page))
}

/// A contact belongs to its groups, a company to those of its contacts: inferred.
fn belongs(kind: Kind, entry: &Value, groups: &[&str], world: &World) -> bool {
    let is_in = |contact: &Value| ids_of(contact, "groups").iter().any(|it| groups.contains(it));
    if kind == CONTACT {
        return is_in(entry);
    }
    let works_here = |it: &&Value| it.get("company_id") == entry.get("id");
    CONTACT.all(world).iter().filter(works_here).any(is_in)
}

pub(super) fn create(kind: Kind, asked: &Asked, world: &mut World) -> Outcome {
    let entry = check(kind, &asked.body, world)?;
    let id = add(kind, entry, world);
    Ok(created(&kind.shown(world, &id)))
}

/// Nothing of a batch is created when one of its entries is refused: inferred.
pub(super) fn create_batch(kind: Kind, asked: &Asked, world: &mut World) -> Outcome {
    let Some(entries) = asked.field(batch_key(kind)).as_array() else {
        return Err(wrong(format!("`{}` must be a list.", batch_key(kind))));
    };
    if entries.len() > MOST_IN_BATCH {
        return Err(wrong(format!("A batch holds at most {MOST_IN_BATCH} entries.")));
    }
    let checked: Result<Vec<Value>, Refusal> =
        entries.iter().map(|entry| check(kind, entry, world)).collect();
    let ids: Vec<String> = checked?.into_iter().map(|it| add(kind, it, world)).collect();
    let shown: Vec<Value> = ids.iter().map(|id| kind.shown(world, id)).collect();
    Ok(Answer::json(201, &json!({ batch_key(kind): shown })))
}

pub(super) fn get(kind: Kind, asked: &Asked, world: &World) -> Outcome {
    let found = kind.get(world, asked.parameter("id"));
    found.map(data).ok_or(Refusal::Missing(kind.name))
}

/// The oldest of those that share the external id: inferred.
pub(super) fn get_by_external_id(kind: Kind, asked: &Asked, world: &World) -> Outcome {
    let found = kind.with(world, "external_id", asked.parameter("external_id"));
    found.map(data).ok_or(Refusal::Missing(kind.name))
}

/// Fields that are left out keep their value: stated for companies, inferred for contacts.
pub(super) fn update(kind: Kind, asked: &Asked, world: &mut World) -> Outcome {
    let id = asked.parameter("id");
    kind.get(world, id).ok_or(Refusal::Missing(kind.name))?;
    let change = noted(check(kind, &asked.body, world)?, world);
    let change = touched(world, record(change));
    kind.change(world, id, change);
    let shown = kind.shown(world, id);
    world.emit(&format!("{}_updated", kind.name), shown.clone());
    Ok(data(&shown))
}

/// That deleting answers 204 without a body, and that the event carries what was deleted, is inferred.
pub(super) fn delete_contact(asked: &Asked, world: &mut World) -> Outcome {
    if remove(CONTACT, asked.parameter("id"), world) {
        return Ok(Answer::empty(204));
    }
    Err(nothing_to_delete(CONTACT.name))
}

/// Takes an entry out of the book, and tells; false if it is not there.
pub(super) fn remove(kind: Kind, id: &str, world: &mut World) -> bool {
    let gone = kind.remove(world, id);
    let is_gone = gone.is_some();
    if let Some(gone) = gone {
        world.emit(&format!("{}_deleted", kind.name), gone);
    }
    is_gone
}

/// What a body says, if all that it refers to exists.
pub(super) fn check(kind: Kind, body: &Value, world: &World) -> Result<Value, Refusal> {
    let entry = read(body, fields(kind))?;
    refers(world, &entry, "company_id", COMPANY)?;
    refers(world, &entry, "rep_user_id", USER)?;
    refers(world, &entry, "groups", GROUP)?;
    Ok(entry)
}

/// Adds an entry that was checked, tells, and returns its id.
pub(super) fn add(kind: Kind, entry: Value, world: &mut World) -> String {
    let entry = stamped(world, record(noted(entry, world)));
    let id = kind.add(world, entry);
    world.emit(&format!("{}_created", kind.name), kind.shown(world, &id));
    id
}

/// With the time of the notes, if there are any.
fn noted(mut entry: Value, world: &World) -> Value {
    if entry.get("notes").is_some()
        && let Some(fields) = entry.as_object_mut()
    {
        fields.insert("notes_updated_at".into(), now(world).into());
        fields.insert("notes_updated_by_user_id".into(), api_user().into());
    }
    entry
}
