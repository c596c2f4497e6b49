//! Orders, and the history of their status.

use super::account::{account_id, refers, stamped, touched};
use super::fields::{Field, Form, address, read};
use super::pages;
use super::refusal::{created, data, nothing_to_delete, wrong};
use super::rows::{COMPANY, CONTACT, GROUP, ORDER, Record, UPDATE, ids_of, record, text_of};
use super::talk;
use crate::engine::{Answer, Asked, Outcome, Refusal, World};
use serde_json::{Value, json};

const TYPES: &[&str] = &["pick_up", "ship"];

const ORDER_FIELDS: &[Field] = &[
    Field::new("order_number", Form::Text),
    Field::new("external_id", Form::Text),
    Field::new("amount", Form::Money),
    Field::new("currency", Form::Text),
    Field::new("order_type", Form::OneOf(TYPES)),
    Field::new("order_status", Form::Text),
    Field::new("address", Form::Address),
    Field::new("account_id", Form::Uuid),
    Field::new("group_id", Form::Uuid),
    Field::new("company_id", Form::Uuid),
    Field::new("contact_ids", Form::Uuids),
];

const UPDATE_FIELDS: &[Field] = &[
    Field::new("status", Form::Text),
    Field::new("send_notifications", Form::Flag),
    Field::new("send_notification", Form::Flag),
];

/// Stated: it takes `status` and nothing else, and fails without it. That the rest is ignored is inferred.
const CORRECTION_FIELDS: &[Field] = &[Field::new("status", Form::Text).required()];

/// All filters must match: inferred. Case matters in a status, not in an address: inferred.
pub(super) fn list(asked: &Asked, world: &World) -> Outcome {
    if asked.query("order_type_filter").is_some_and(|it| !TYPES.contains(&it)) {
        return Err(wrong("`order_type_filter` must be one of pick_up, ship."));
    }
    let items = ORDER.all(world).iter().filter(|it| is_wanted(it, asked));
    Ok(Answer::json(200, &pages::flat(asked, items)?))
}

fn is_wanted(order: &Value, asked: &Asked) -> bool {
    let is = |name, field| asked.query(name).is_none_or(|it| text_of(order, field) == Some(it));
    let is_any = |name, ids: &[&str]| {
        let mut wanted = asked.queries(name).peekable();
        wanted.peek().is_none() || wanted.any(|it| ids.contains(&it))
    };
    let lies_there = |wanted: &str| {
        text_of(order, "address").is_some_and(|it| it.eq_ignore_ascii_case(&address(wanted)))
    };
    is("group_id", "group_id")
        && is("company_id", "company_id")
        && is("order_type_filter", "order_type")
        && is("order_status_filter", "order_status")
        && asked.query("address").is_none_or(lies_there)
        && is_any("order_ids[]", &ids_of(order, "id"))
        && is_any("contact_ids[]", &ids_of(order, "contact_ids"))
}

pub(super) fn create(asked: &Asked, world: &mut World) -> Outcome {
    let mut order = record(check(&asked.body, world)?);
    order.entry("account_id").or_insert_with(|| account_id().into());
    let order = stamped(world, order);
    let id = ORDER.add(world, order);
    Ok(created(&ORDER.shown(world, &id)))
}

pub(super) fn get(asked: &Asked, world: &World) -> Outcome {
    let found = ORDER.get(world, asked.parameter("id"));
    found.map(data).ok_or(Refusal::Missing(ORDER.name))
}

/// Fields that are left out keep their value: inferred. A changed `order_status` tells nobody: stated.
pub(super) fn update(asked: &Asked, world: &mut World) -> Outcome {
    let id = asked.parameter("id");
    ORDER.get(world, id).ok_or(Refusal::Missing(ORDER.name))?;
    let change = touched(world, record(check(&asked.body, world)?));
    ORDER.change(world, id, change);
    Ok(data(&ORDER.shown(world, id)))
}

fn check(body: &Value, world: &World) -> Result<Value, Refusal> {
    let order = read(body, ORDER_FIELDS)?;
    if text_of(&order, "account_id").is_some_and(|it| it != account_id()) {
        return Err(wrong("`account_id` is not the account of these credentials."));
    }
    refers(world, &order, "group_id", GROUP)?;
    refers(world, &order, "company_id", COMPANY)?;
    refers(world, &order, "contact_ids", CONTACT)?;
    Ok(order)
}

/// The history of all orders, or of those with this external id.
pub(super) fn list_updates(asked: &Asked, world: &World) -> Outcome {
    let wanted = asked.query("external_id");
    let is_wanted = |update: &&Value| {
        let order = text_of(update, "order_id").and_then(|id| ORDER.get(world, id));
        let external_id = order.and_then(|it| text_of(it, "external_id"));
        wanted.is_none_or(|it| external_id == Some(it))
    };
    let items = UPDATE.all(world).iter().filter(is_wanted);
    Ok(Answer::json(200, &pages::flat(asked, items)?))
}

pub(super) fn list_updates_of_order(asked: &Asked, world: &World) -> Outcome {
    let order = asked.parameter("order_id");
    ORDER.get(world, order).ok_or(Refusal::Missing(ORDER.name))?;
    let items = UPDATE.all(world).iter().filter(|it| text_of(it, "order_id") == Some(order));
    Ok(Answer::json(200, &pages::flat(asked, items)?))
}

/// The only call that can tell an order's contacts: stated. That either spelling of the switch is read, that the
/// order takes the status over, and what the text message says, is inferred.
pub(super) fn create_update(asked: &Asked, world: &mut World) -> Outcome {
    let order_id = asked.parameter("order_id");
    let order = ORDER.get(world, order_id).cloned().ok_or(Refusal::Missing(ORDER.name))?;
    let given = read(&asked.body, UPDATE_FIELDS)?;
    let is_on = |name| given.get(name) == Some(&Value::Bool(true));
    let status = text_of(&given, "status");
    let mut update = Record::from_iter([("order_id".to_owned(), json!(order_id))]);
    update.extend(status.map(|status| ("status".to_owned(), json!(status))));
    let update = stamped(world, update);
    let id = UPDATE.add(world, update);
    if let Some(status) = status {
        let change = Record::from_iter([("order_status".to_owned(), json!(status))]);
        let change = touched(world, change);
        ORDER.change(world, order_id, change);
        if is_on("send_notifications") || is_on("send_notification") {
            let number = text_of(&order, "order_number").unwrap_or(order_id);
            for contact in ids_of(&order, "contact_ids") {
                talk::text_contact(contact, &format!("Order {number}: {status}"), world);
            }
        }
    }
    Ok(created(&UPDATE.shown(world, &id)))
}

pub(super) fn get_update(asked: &Asked, world: &World) -> Outcome {
    find_update(asked, world).map(data).ok_or(Refusal::Missing(UPDATE.name))
}

pub(super) fn correct_update(asked: &Asked, world: &mut World) -> Outcome {
    find_update(asked, world).ok_or(Refusal::Missing(UPDATE.name))?;
    let change = touched(world, record(read(&asked.body, CORRECTION_FIELDS)?));
    let id = asked.parameter("id");
    UPDATE.change(world, id, change);
    Ok(data(&UPDATE.shown(world, id)))
}

/// The order keeps its current status: inferred.
pub(super) fn delete_update(asked: &Asked, world: &mut World) -> Outcome {
    find_update(asked, world).ok_or_else(|| nothing_to_delete(UPDATE.name))?;
    UPDATE.remove(world, asked.parameter("id"));
    Ok(Answer::empty(204))
}

/// The status update that the path names, if its order has it.
fn find_update<'w>(asked: &Asked, world: &'w World) -> Option<&'w Value> {
    let update = UPDATE.get(world, asked.parameter("id"))?;
    (text_of(update, "order_id") == Some(asked.parameter("order_id"))).then_some(update)
}
