//! Text messages: what becomes of them, and what is answered, is told to the addresses that they
//! were sent with.

use super::changes::attributes;
use super::documents::{attribute, changed, found, new, one, set};
use super::known::FIRST;
use crate::engine::{Answer, Asked, Outcome, World};
use serde_json::{Map, Value, json};

/// What is told of a text: what became of it, and what was answered.
pub(super) const EVENTS: &[&str] = &[STATUS, RESPONSE];
const STATUS: &str = "text-status";
const RESPONSE: &str = "text-response";
const TEXTS: &str = "texts";
/// What is remembered of a text and not shown.
const HOOKS: &str = "text-hooks";

pub(super) fn answer(asked: &Asked, world: &mut World) -> Option<Outcome> {
    Some(match asked.id() {
        "create_text" => Ok(create(asked, world)),
        "handle_text_callback" => arrived(asked, world),
        _ => return None,
    })
}

fn create(asked: &Asked, world: &mut World) -> Answer {
    let (shown, hook): (Map<_, _>, Map<_, _>) =
        attributes(asked).into_iter().partition(|(name, _)| is_shown(name));
    let mut row = new(world, TEXTS, shown);
    set(&mut row, "status", json!("accepted"));
    let id = row.get("id").cloned().unwrap_or_default();
    world.push(HOOKS, json!({ "id": id, "attributes": hook }));
    world.push(TEXTS, row.clone());
    let answer = one(201, &row);
    if let Some(row) = id.as_str().and_then(|id| world.get_mut(TEXTS, id)) {
        set(row, "status", json!("delivered"));
        let row = row.clone();
        tell(world, &row, STATUS, "callback-status-url", &json!({ "status": "delivered" }));
    }
    answer
}

/// What of a text is read again.
fn is_shown(name: &str) -> bool {
    let hidden = ["callback-json", "callback-one-off", "expected-responses"];
    !hidden.contains(&name)
}

/// Somebody has answered a text. The provider of texts calls it with a form.
fn arrived(asked: &Asked, world: &mut World) -> Outcome {
    let id = asked.parameter("id");
    let row = found(world, TEXTS, id)?.clone();
    let hook = world.get(HOOKS, id).cloned().unwrap_or_default();
    let words = asked.text("Body").unwrap_or_default().to_owned();
    if is_expected(attribute(&hook, "expected-responses"), &words) {
        tell(world, &row, RESPONSE, "callback-url", &json!({ "response": words }));
        if attribute(&hook, "callback-one-off") == &json!(true) {
            changed(world, TEXTS, id, |row| set(row, "callback-url", Value::Null))?;
        }
    }
    Ok(Answer::typed(201, "application/xml", "<Response></Response>"))
}

/// Where nothing is expected, everything is.
fn is_expected(expected: &Value, words: &str) -> bool {
    let expected = expected.as_array().map(Vec::as_slice).unwrap_or_default();
    let is_it = |it: &Value| it.as_str().is_some_and(|it| it.eq_ignore_ascii_case(words.trim()));
    expected.is_empty() || expected.iter().any(is_it)
}

/// Posts to an address of the text, if it has one, with what it was sent with.
fn tell(world: &mut World, row: &Value, event: &str, address: &str, what: &Value) {
    let Some(url) = attribute(row, address).as_str().map(str::to_owned) else { return };
    let id = row.get("id").cloned().unwrap_or_default();
    let hook = id.as_str().and_then(|id| world.get(HOOKS, id)).cloned().unwrap_or_default();
    let mut body = json!({
        "id": id, "target": attribute(row, "target"),
        "callback-json": attribute(&hook, "callback-json"),
    });
    if let (Some(body), Some(what)) = (body.as_object_mut(), what.as_object()) {
        body.extend(what.clone());
    }
    world.emit_about(event, body, json!({ "url": url }));
}

/// An example of what is told.
pub(super) fn sample(event: &str) -> Option<Value> {
    let what = match event {
        STATUS => ("status", "delivered"),
        RESPONSE => ("response", "Yes"),
        _ => return None,
    };
    let mut body = json!({ "id": FIRST, "target": "+12025550199", "callback-json": null });
    if let Some(body) = body.as_object_mut() {
        body.insert(what.0.to_owned(), json!(what.1));
    }
    Some(body)
}
