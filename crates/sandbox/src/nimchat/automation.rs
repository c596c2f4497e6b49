//! Automation rules, and the events that they send.

use super::answers::{error, sent};
use super::filter::{self, Filtered};
use super::kinds::{account, kind, set, text};
use super::records::{delete, found, insert, update};
use crate::engine::{Asked, Outcome, World};
use serde_json::{Value, json};

/// Answers the operations on automation rules.
pub(super) fn answer(asked: &Asked, world: &mut World) -> Option<Outcome> {
    Some(match asked.id() {
        "list_automation_rules" => {
            let rows = world.rows(&kind(account(asked), "automation_rules")).iter();
            let rows: Vec<Value> = rows.map(view).collect();
            Ok(sent(&json!({ "payload": rows })))
        }
        "create_automation_rule" => create(asked, world),
        "get_automation_rule" => match found(asked, world, "automation_rules", "id") {
            Ok(row) => Ok(sent(&json!({ "payload": view(&row) }))),
            // Nothing catches that it does not exist.
            Err(_) => Err(crate::engine::Refusal::Forced(500)),
        },
        "update_automation_rule" => {
            let fields = ["name", "description", "event_name", "active", "actions", "conditions"];
            check(asked).and_then(|()| {
                let row = update(asked, world, "automation_rules", "id", &fields)?;
                Ok(sent(&json!({ "payload": view(&row) })))
            })
        }
        "delete_automation_rule" => delete(asked, world, "automation_rules", "id", 200),
        _ => return None,
    })
}

fn view(row: &Value) -> Value {
    let mut shown = row.clone();
    if let Value::Object(fields) = &mut shown {
        fields.remove("created_at");
        fields.remove("updated_at");
    }
    shown
}

/// Refuses conditions that are not joined: only the last may lack an operator.
fn check(asked: &Asked) -> Result<(), crate::engine::Refusal> {
    let conditions = asked.field("conditions");
    if conditions.is_null() { Ok(()) } else { filter::read(conditions).map(drop) }
}

fn create(asked: &Asked, world: &mut World) -> Outcome {
    let (Some(name), Some(event)) = (asked.text("name"), asked.text("event_name")) else {
        return Err(error(422, "A rule needs a name and an event").into());
    };
    check(asked)?;
    let list = |field: &str| match asked.field(field) {
        Value::Array(items) => Value::Array(items.clone()),
        _ => json!([]),
    };
    let row = json!({
        "account_id": account(asked),
        "name": name,
        "description": asked.field("description"),
        "event_name": event,
        "conditions": list("conditions"),
        "actions": list("actions"),
        "created_on": world.seconds(),
        "active": asked.field("active").as_bool().unwrap_or(true),
    });
    Ok(sent(&view(&insert(asked, world, "automation_rules", &row))))
}

/// The addresses to which rules send this event.
pub(super) fn receivers(
    world: &World,
    account: i64,
    event: &str,
    conversation: &Value,
    message: Option<&Value>,
) -> Vec<String> {
    let mut row = conversation.clone();
    for field in ["content", "message_type"] {
        if let Some(message) = message {
            set(&mut row, field, message[field].clone());
        }
    }
    let rules = world.rows(&kind(account, "automation_rules")).iter();
    let fitting = rules.filter(|rule| {
        rule["active"] == json!(true)
            && text(rule, "event_name") == event
            && filter::read(&rule["conditions"])
                .is_ok_and(|conditions| conditions.fit(&row, Filtered::Conversation))
    });
    fitting
        .flat_map(|rule| rule["actions"].as_array().into_iter().flatten())
        .filter(|action| text(action, "action_name") == "send_webhook_event")
        .filter_map(|action| action["action_params"].get(0)?.as_str())
        .map(str::to_owned)
        .collect()
}
