//! Customers, by the id that the caller gave them, and their tags.

use super::refusal::detail;
use crate::engine::{Answer, Asked, Outcome, Refusal, World, merged};
use serde_json::{Value, json};

const CUSTOMERS: &str = "customers";
const TAGS: &str = "tags";

/// The id that the path and a ticket may name a customer by.
pub(super) const GIVEN_ID: &str = "provided_unique_id";

pub(super) fn seed(world: &mut World) {
    world.push(TAGS, json!({ "name": "wholesale" }));
    let customer = json!({
        "gateway_profile_id": "profile-5",
        "external_customer_id": "ERP-10442",
        "name": "Grace Example",
        "email": "grace@example.com",
    });
    add("crm-20817", &customer, world);
}

pub(super) fn get(asked: &Asked, world: &World) -> Outcome {
    let found = world.find(CUSTOMERS, GIVEN_ID, asked.parameter(GIVEN_ID));
    found.map(|it| Answer::json(200, it)).ok_or(Refusal::Missing("customer"))
}

/// Adds a customer, or changes the one with this id.
pub(super) fn create(asked: &Asked, world: &mut World) -> Answer {
    let id = asked.parameter(GIVEN_ID);
    if let Some(known) = world.find_mut(CUSTOMERS, GIVEN_ID, id) {
        *known = merged(known.take(), &asked.body);
        return Answer::json(200, known);
    }
    Answer::json(200, &add(id, &asked.body, world))
}

fn add(id: &str, given: &Value, world: &mut World) -> Value {
    let number = world.next(CUSTOMERS);
    let own = json!({ "id": format!("customer-{number}"), GIVEN_ID: id, "tags": [] });
    let customer = merged(own, given);
    world.push(CUSTOMERS, customer.clone());
    customer
}

/// The first customer whose field holds this id.
pub(super) fn find<'w>(world: &'w World, field: &str, id: &str) -> Option<&'w Value> {
    world.find(CUSTOMERS, field, id)
}

pub(super) fn add_tags(asked: &Asked, world: &mut World) -> Outcome {
    let id = asked.parameter(GIVEN_ID);
    find(world, GIVEN_ID, id).ok_or(Refusal::Missing("customer"))?;
    let may_create = asked.field("create_if_not_exists") == &json!(true);
    let given = asked.field("tags").as_array().cloned().unwrap_or_default();
    let names: Vec<&str> = given.iter().filter_map(Value::as_str).collect();
    let is_new = |name: &&&str| world.find(TAGS, "name", name).is_none();
    let new: Vec<&str> = names.iter().filter(is_new).copied().collect();
    if !new.is_empty() && !may_create {
        return Err(detail(404, "A tag does not exist").into());
    }
    for name in new {
        world.push(TAGS, json!({ "name": name }));
    }
    let customer = world.find_mut(CUSTOMERS, GIVEN_ID, id).ok_or(Refusal::Missing("customer"))?;
    if let Some(tags) = customer.get_mut("tags").and_then(Value::as_array_mut) {
        for name in names {
            if !tags.iter().any(|it| it == name) {
                tags.push(name.into());
            }
        }
    }
    Ok(Answer::json(200, customer))
}
