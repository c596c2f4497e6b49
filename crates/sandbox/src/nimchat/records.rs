//! What an account keeps for itself: canned responses, custom attributes and filters, automation
//! rules, and integrations.

use super::answers::{error, invalid, sent};
use super::kinds::{account, as_number, kind, number, set, text};
use super::{inboxes, tokens};
use crate::engine::{Answer, Asked, Outcome, Refusal, World, merged};
use serde_json::{Value, json};

/// Answers the operations on records.
pub(super) fn answer(asked: &Asked, world: &mut World) -> Option<Outcome> {
    Some(match asked.id() {
        "list_canned_responses" => Ok(canned_responses(asked, world)),
        "create_canned_response" => create_canned_response(asked, world),
        "update_canned_response" => {
            update(asked, world, "canned_responses", "id", &["content", "short_code"])
                .map(|row| sent(&row))
        }
        "delete_canned_response" => delete(asked, world, "canned_responses", "id", 200),
        "list_custom_attributes" => Ok(custom_attributes(asked, world)),
        "create_custom_attribute" => create_custom_attribute(asked, world),
        "get_custom_attribute" => {
            found(asked, world, "custom_attributes", "id").map(|row| sent(&row))
        }
        "update_custom_attribute" => update_custom_attribute(asked, world),
        "delete_custom_attribute" => delete(asked, world, "custom_attributes", "id", 204),
        "list_custom_filters" => Ok(custom_filters(asked, world)),
        "create_custom_filter" => create_custom_filter(asked, world),
        "get_custom_filter" => custom_filter(asked, world).map(|row| sent(&row)),
        "update_custom_filter" => custom_filter(asked, world).and_then(|_| {
            let fields = ["name", "query"];
            Ok(sent(&update(asked, world, "custom_filters", "custom_filter_id", &fields)?))
        }),
        "delete_custom_filter" => custom_filter(asked, world)
            .and_then(|_| delete(asked, world, "custom_filters", "custom_filter_id", 204)),
        "list_integration_apps" => Ok(apps(asked, world)),
        "create_integration_hook" => create_hook(asked, world),
        "update_integration_hook" => update_hook(asked, world),
        "delete_integration_hook" => delete(asked, world, "hooks", "hook_id", 200),
        _ => return None,
    })
}

/// The row of the path.
pub(super) fn found(
    asked: &Asked,
    world: &World,
    what: &str,
    parameter: &str,
) -> Result<Value, Refusal> {
    let row = world.get(&kind(account(asked), what), asked.parameter(parameter));
    row.cloned().ok_or(Refusal::Missing("record"))
}

/// Adds a row with an id and times.
pub(super) fn insert(asked: &Asked, world: &mut World, what: &str, row: &Value) -> Value {
    let what = kind(account(asked), what);
    let now = world.iso();
    let own = json!({ "id": world.next(&what), "created_at": now, "updated_at": now });
    let row = merged(own, row);
    world.push(&what, row.clone());
    row
}

/// Changes those of the fields that the body has.
pub(super) fn update(
    asked: &Asked,
    world: &mut World,
    what: &str,
    parameter: &str,
    fields: &[&str],
) -> Result<Value, Refusal> {
    let mut row = found(asked, world, what, parameter)?;
    for field in fields {
        if let Some(value) = asked.body.get(*field) {
            set(&mut row, field, value.clone());
        }
    }
    set(&mut row, "updated_at", json!(world.iso()));
    store(asked, world, what, &row);
    Ok(row)
}

pub(super) fn store(asked: &Asked, world: &mut World, what: &str, row: &Value) {
    if let Some(place) = world.get_mut(&kind(account(asked), what), number(row, "id")) {
        *place = row.clone();
    }
}

/// Takes out the row of the path.
pub(super) fn delete(
    asked: &Asked,
    world: &mut World,
    what: &str,
    parameter: &str,
    status: u16,
) -> Outcome {
    let gone = world.remove(&kind(account(asked), what), "id", asked.parameter(parameter));
    if gone.is_empty() { Err(Refusal::Missing("record")) } else { Ok(Answer::empty(status)) }
}

fn canned_responses(asked: &Asked, world: &World) -> Answer {
    let wanted = asked.query("search").unwrap_or_default().to_lowercase();
    let mut rows = world.rows(&kind(account(asked), "canned_responses")).to_vec();
    rows.retain(|row| {
        let holds = |field: &str| text(row, field).to_lowercase().contains(&wanted);
        holds("short_code") || holds("content")
    });
    sent(&rows.into())
}

fn create_canned_response(asked: &Asked, world: &mut World) -> Outcome {
    let (content, code) = (asked.text("content"), asked.text("short_code"));
    let (Some(content), Some(code)) = (content, code) else {
        let attributes: &[&str] = &["content", "short_code"];
        return Err(invalid("Content and short code can't be blank", attributes));
    };
    if world.find(&kind(account(asked), "canned_responses"), "short_code", code).is_some() {
        return Err(invalid("Short code has already been taken", &["short_code"]));
    }
    let row = json!({ "account_id": account(asked), "short_code": code, "content": content });
    Ok(sent(&insert(asked, world, "canned_responses", &row)))
}

const DISPLAY_TYPES: [&str; 8] =
    ["text", "number", "currency", "percent", "link", "date", "list", "checkbox"];
const MODELS: [&str; 2] = ["conversation_attribute", "contact_attribute"];

/// The word for a number of an enum; a word stays.
fn word(value: &Value, words: &[&str]) -> Option<String> {
    match as_number(value) {
        Some(number) => {
            usize::try_from(number).ok().and_then(|at| words.get(at)).map(|it| (*it).to_owned())
        }
        None => value.as_str().filter(|it| words.contains(it)).map(str::to_owned),
    }
}

fn custom_attributes(asked: &Asked, world: &World) -> Answer {
    let model = asked.query("attribute_model").map(|it| word(&json!(it), &MODELS));
    let mut rows = world.rows(&kind(account(asked), "custom_attributes")).to_vec();
    rows.retain(|row| {
        model.as_ref().is_none_or(|model| model.as_deref() == Some(text(row, "attribute_model")))
    });
    sent(&rows.into())
}

fn create_custom_attribute(asked: &Asked, world: &mut World) -> Outcome {
    let display = word(asked.field("attribute_display_type"), &DISPLAY_TYPES);
    let model = word(asked.field("attribute_model"), &MODELS);
    let display = display.unwrap_or_else(|| "text".to_owned());
    let model = model.unwrap_or_else(|| "conversation_attribute".to_owned());
    let Some(key) = asked.text("attribute_key") else {
        return Err(invalid("Attribute key can't be blank", &["attribute_key"]));
    };
    let Some(name) = asked.text("attribute_display_name") else {
        return Err(invalid("Attribute display name can't be blank", &["attribute_display_name"]));
    };
    let mut others = world.rows(&kind(account(asked), "custom_attributes")).iter();
    if others.any(|it| text(it, "attribute_key") == key && text(it, "attribute_model") == model) {
        return Err(invalid("Attribute key has already been taken", &["attribute_key"]));
    }
    let values = asked.field("attribute_values");
    let row = json!({
        "attribute_display_name": name,
        "attribute_display_type": display,
        "attribute_description": asked.field("attribute_description"),
        "attribute_key": key,
        "attribute_values": if values.is_array() { values.clone() } else { json!([]) },
        "attribute_model": model,
        "default_value": null,
    });
    Ok(sent(&insert(asked, world, "custom_attributes", &row)))
}

fn update_custom_attribute(asked: &Asked, world: &mut World) -> Outcome {
    let fields =
        ["attribute_display_name", "attribute_description", "attribute_key", "attribute_values"];
    let mut row = update(asked, world, "custom_attributes", "id", &fields)?;
    for (field, words) in
        [("attribute_display_type", &DISPLAY_TYPES[..]), ("attribute_model", &MODELS[..])]
    {
        if let Some(word) = word(asked.field(field), words) {
            set(&mut row, field, json!(word));
        }
    }
    store(asked, world, "custom_attributes", &row);
    Ok(sent(&row))
}

/// The kind of filters that a query asks for.
fn filter_type(asked: &Asked) -> &str {
    asked.query("filter_type").unwrap_or("conversation")
}

/// The filters of the caller: nobody sees those of others.
fn own(asked: &Asked, world: &World) -> Value {
    tokens::caller(asked, world).map_or(Value::Null, |user| user["id"].clone())
}

fn filter_view(row: &Value) -> Value {
    let mut shown = row.clone();
    if let Value::Object(fields) = &mut shown {
        fields.remove("user_id");
    }
    shown
}

fn custom_filters(asked: &Asked, world: &World) -> Answer {
    let own = own(asked, world);
    let rows = world.rows(&kind(account(asked), "custom_filters")).iter();
    let rows =
        rows.filter(|row| row["user_id"] == own && text(row, "filter_type") == filter_type(asked));
    sent(&rows.map(filter_view).collect::<Vec<_>>().into())
}

fn create_custom_filter(asked: &Asked, world: &mut World) -> Outcome {
    let own = own(asked, world);
    let held = world.rows(&kind(account(asked), "custom_filters")).iter();
    if held.filter(|row| row["user_id"] == own).count() >= 50 {
        return Err(invalid("Account: Limit reached: 50 filters", &["account_id"]));
    }
    let Some(name) = asked.text("name") else {
        return Err(invalid("Name can't be blank", &["name"]));
    };
    let query = asked.field("query");
    let row = json!({
        "name": name,
        // Only this name is read; the documented `type` is dropped.
        "filter_type": asked.text("filter_type").unwrap_or("conversation"),
        "query": if query.is_object() { query.clone() } else { json!({}) },
        "count": 0,
        "user_id": own,
    });
    Ok(sent(&filter_view(&insert(asked, world, "custom_filters", &row))))
}

fn custom_filter(asked: &Asked, world: &World) -> Result<Value, Refusal> {
    let row = found(asked, world, "custom_filters", "custom_filter_id")?;
    let is_it =
        text(&row, "filter_type") == filter_type(asked) && row["user_id"] == own(asked, world);
    if is_it { Ok(filter_view(&row)) } else { Err(Refusal::Missing("custom filter")) }
}

/// The apps that there are: for one of them hooks can be made.
fn apps(asked: &Asked, world: &World) -> Answer {
    let hooks = world.rows(&kind(account(asked), "hooks"));
    let app = |id: &str, name: &str, hook_type: &str| {
        let own: Vec<Value> =
            hooks.iter().filter(|hook| text(hook, "app_id") == id).map(hook_view).collect();
        json!({
            "id": id,
            "name": name,
            "description": format!("{name}, as the sandbox has it."),
            "enabled": !own.is_empty(),
            "hook_type": hook_type,
            "allow_multiple_hooks": hook_type == "inbox",
            "hooks": own,
        })
    };
    let apps = [
        app("webhook", "Webhooks", "account"),
        app("dialogflow", "Dialogflow", "inbox"),
        app("slack", "Slack", "account"),
    ];
    sent(&json!({ "payload": apps }))
}

fn hook_view(row: &Value) -> Value {
    let mut shown = row.clone();
    if let Value::Object(fields) = &mut shown {
        fields.remove("created_at");
        fields.remove("updated_at");
    }
    shown
}

fn create_hook(asked: &Asked, world: &mut World) -> Outcome {
    let app = asked.text("app_id").unwrap_or_default().to_owned();
    let hook_type = match app.as_str() {
        "dialogflow" => "inbox",
        "slack" | "webhook" => "account",
        _ => return Err(error(422, "App must exist").into()),
    };
    let inbox = match asked.field("inbox_id") {
        Value::Null if hook_type == "inbox" => {
            return Err(invalid("Inbox can't be blank", &["inbox"]));
        }
        Value::Null => Value::Null,
        id => {
            let inbox = inboxes::find(world, account(asked), id)?;
            json!({ "id": inbox["id"], "name": inbox["name"] })
        }
    };
    let settings = asked.field("settings");
    let row = json!({
        "app_id": app,
        "status": true,
        "inbox": inbox,
        "account_id": account(asked),
        "hook_type": hook_type,
        "settings": if settings.is_object() { settings.clone() } else { json!({}) },
        "reference_id": null,
    });
    Ok(sent(&hook_view(&insert(asked, world, "hooks", &row))))
}

fn update_hook(asked: &Asked, world: &mut World) -> Outcome {
    let mut row = update(asked, world, "hooks", "hook_id", &["settings"])?;
    match asked.field("status") {
        Value::Bool(status) => set(&mut row, "status", json!(status)),
        Value::String(word) => set(&mut row, "status", json!(word == "enabled")),
        _ => {}
    }
    store(asked, world, "hooks", &row);
    Ok(sent(&hook_view(&row)))
}
