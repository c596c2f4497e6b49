//! Custom fields, and the values that customers have for them.

use super::customers::{self, GIVEN_ID};
use super::refusal::{detail, errors};
use crate::engine::{
    Answer, Asked, Outcome, Refusal, World, delete as remove, insert, list as rows,
};
use serde_json::{Value, json};

const FIELDS: &str = "custom_fields";
const VALUES: &str = "values";

/// Ids begin here, so that they are not mistaken for positions in the list.
const FIRST: i64 = 7;

pub(super) fn seed(world: &mut World) {
    world.start_above(FIELDS, FIRST - 1);
    add(&json!({ "name": "Customer number", "type": "text" }), world);
    let branches = json!({
        "name": "Preferred branch",
        "type": "select",
        "select_options": ["North", "South"],
    });
    add(&branches, world);
}

fn add(field: &Value, world: &mut World) -> Value {
    let id = format!("field-{}", world.next(FIELDS));
    insert(world, FIELDS, json!({ "id": id }), field)
}

pub(super) fn list(world: &World) -> Answer {
    Answer::json(200, &rows(world, FIELDS).into())
}

pub(super) fn create(asked: &Asked, world: &mut World) -> Answer {
    Answer::json(200, &add(&asked.body, world))
}

pub(super) fn delete(asked: &Asked, world: &mut World) -> Outcome {
    let id = asked.parameter("custom_field_id");
    remove(world, FIELDS, id, "custom field")?;
    world.remove(VALUES, "field", id);
    Ok(Answer::json(200, &json!({})))
}

/// Sets all values, or none if one of them does not fit.
pub(super) fn set_values(asked: &Asked, world: &mut World) -> Outcome {
    let customer = customers::find(world, GIVEN_ID, asked.parameter(GIVEN_ID));
    let customer = customer.and_then(|it| it.get("id")).cloned();
    let customer = customer.ok_or(Refusal::Missing("customer"))?;
    let mut values = Vec::new();
    for element in elements(&asked.body) {
        let field = named(element, world).ok_or(Refusal::Missing("custom field"))?;
        let value = element.get("value").cloned().unwrap_or_default();
        let options = field.get("select_options").and_then(Value::as_array);
        if options.is_some_and(|it| !it.contains(&value)) {
            let what = "The value is none of the options";
            return Err(errors([("value", what, "value_error")]).into());
        }
        values.push(json!({ "customer": customer, "field": field.get("id"), "value": value }));
    }
    if values.is_empty() {
        return Err(detail(400, "No custom field is given").into());
    }
    for value in values {
        let is_same =
            |it: &Value| ["customer", "field"].iter().all(|key| it.get(key) == value.get(key));
        world.rows_mut(VALUES).retain(|it| !is_same(it));
        world.push(VALUES, value);
    }
    Ok(Answer::json(200, &json!({})))
}

/// The elements, bare or under the keys of an object.
fn elements(body: &Value) -> Vec<&Value> {
    match body {
        Value::Array(elements) => elements.iter().collect(),
        Value::Object(object) => object.values().filter_map(Value::as_array).flatten().collect(),
        _ => Vec::new(),
    }
}

/// The field that an element names by id or, failing that, by name.
fn named<'w>(element: &Value, world: &'w World) -> Option<&'w Value> {
    let text = |key| element.get(key).and_then(Value::as_str);
    match (text("id"), text("name")) {
        (Some(id), _) => world.get(FIELDS, id),
        (None, Some(name)) => world.find(FIELDS, "name", name),
        (None, None) => None,
    }
}
