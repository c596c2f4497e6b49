//! Inboxes, their members and their bots.

use super::answers::{invalid, sent};
use super::kinds::{account, as_number, kind, number, set, text};
use super::{events, people};
use crate::engine::{Answer, Asked, Outcome, Refusal, World};
use serde_json::{Value, json};

/// Answers the operations on inboxes.
pub(super) fn answer(asked: &Asked, world: &mut World) -> Option<Outcome> {
    Some(match asked.id() {
        "list_inboxes" => {
            let rows = world.rows(&kind(account(asked), "inboxes")).iter();
            let rows: Vec<Value> = rows.map(|row| view(asked, row)).collect();
            Ok(sent(&json!({ "payload": rows })))
        }
        "get_inbox" => path_inbox(asked, world).map(|row| sent(&view(asked, &row))),
        "create_inbox" => create(asked, world),
        "update_inbox" => update(asked, world),
        "get_inbox_agent_bot" => bot(asked, world),
        "set_inbox_agent_bot" => set_bot(asked, world),
        "list_inbox_members" => members(asked, world, asked.parameter("inbox_id")),
        "add_inbox_members" => change_members(asked, world, |old, new| {
            let mut all = old.to_vec();
            all.extend(new.iter().filter(|id| !old.contains(id)));
            all
        }),
        "replace_inbox_members" => change_members(asked, world, |_, new| new.to_vec()),
        "remove_inbox_members" => change_members(asked, world, |old, new| {
            old.iter().copied().filter(|id| !new.contains(id)).collect()
        })
        .map(|_| Answer::empty(200)),
        _ => return None,
    })
}

/// The inbox that a body names.
pub(super) fn find(world: &World, account: i64, id: &Value) -> Result<Value, Refusal> {
    let id = as_number(id).ok_or(Refusal::Missing("inbox"))?;
    world.get(&kind(account, "inboxes"), id).cloned().ok_or(Refusal::Missing("inbox"))
}

fn path_inbox(asked: &Asked, world: &World) -> Result<Value, Refusal> {
    let inbox = world.get(&kind(account(asked), "inboxes"), asked.parameter("id"));
    inbox.cloned().ok_or(Refusal::Missing("inbox"))
}

/// A new inbox of this channel.
pub(super) fn new(world: &mut World, account: i64, name: &str, channel: &str) -> Value {
    let id = world.next(&kind(account, "inboxes"));
    let is_widget = channel == "Channel::WebWidget";
    let is_api = channel == "Channel::Api";
    let mut row = json!({
        "id": id,
        "avatar_url": "",
        "channel_id": id,
        "name": name,
        "channel_type": channel,
        "greeting_enabled": false,
        "greeting_message": null,
        "working_hours_enabled": false,
        "enable_email_collect": true,
        "csat_survey_enabled": false,
        "enable_auto_assignment": true,
        "auto_assignment_config": {},
        "out_of_office_message": null,
        "working_hours": working_hours(),
        "timezone": "UTC",
        "callback_webhook_url": null,
        "allow_messages_after_resolved": true,
        "lock_to_single_conversation": false,
        "sender_name_type": "friendly",
        "business_name": null,
        "widget_color": is_widget.then_some("#1f93ff"),
        "website_url": null,
        "hmac_mandatory": false,
        "welcome_title": null,
        "welcome_tagline": null,
        "web_widget_script": null,
        "website_token": null,
        "selected_feature_flags": null,
        "reply_time": null,
        "messaging_service_sid": null,
        "phone_number": null,
        "provider": null,
        "members": [],
    });
    if is_widget {
        set(&mut row, "website_token", json!(world.uuid()));
        set(&mut row, "hmac_token", json!(world.uuid()));
    }
    if is_api {
        set(&mut row, "inbox_identifier", json!(world.uuid()));
        set(&mut row, "hmac_token", json!(world.uuid()));
        set(&mut row, "webhook_url", Value::Null);
        set(&mut row, "secret", json!(world.uuid()));
        set(&mut row, "additional_attributes", json!({}));
    }
    row
}

fn working_hours() -> Vec<Value> {
    let day = |day: i32| {
        let is_closed = day == 0 || day == 6;
        let hour = |hour: i32| if is_closed { Value::Null } else { json!(hour) };
        json!({
            "day_of_week": day,
            "closed_all_day": is_closed,
            "open_hour": hour(9),
            "open_minutes": hour(0),
            "close_hour": hour(17),
            "close_minutes": hour(0),
            "open_all_day": false,
        })
    };
    (0..7).map(day).collect()
}

/// The class of a channel by the word that a request has for it.
fn class_of(word: &str) -> Option<&'static str> {
    Some(match word {
        "web_widget" => "Channel::WebWidget",
        "api" => "Channel::Api",
        "email" => "Channel::Email",
        "line" => "Channel::Line",
        "telegram" => "Channel::Telegram",
        "whatsapp" => "Channel::Whatsapp",
        "sms" => "Channel::Sms",
        _ => return None,
    })
}

fn create(asked: &Asked, world: &mut World) -> Outcome {
    let account = account(asked);
    let word = asked.body.pointer("/channel/type").and_then(Value::as_str).unwrap_or_default();
    let Some(class) = class_of(word) else {
        return Err(invalid("Channel must exist", &["channel"]));
    };
    let name = asked.text("name").unwrap_or_default();
    if name.is_empty() {
        return Err(invalid("Name can't be blank", &["name"]));
    }
    let row = changed(new(world, account, name, class), asked);
    world.push(&kind(account, "inboxes"), row.clone());
    events::inbox(world, account, "inbox_created", &row, None);
    Ok(sent(&view(asked, &row)))
}

fn update(asked: &Asked, world: &mut World) -> Outcome {
    let row = path_inbox(asked, world)?;
    let account = account(asked);
    let changed = changed(row.clone(), asked);
    if let Some(place) = world.get_mut(&kind(account, "inboxes"), number(&row, "id")) {
        *place = changed.clone();
    }
    events::inbox(world, account, "inbox_updated", &changed, Some(&row));
    Ok(sent(&view(asked, &changed)))
}

/// The fields that a request may change.
fn changed(mut row: Value, asked: &Asked) -> Value {
    let (Value::Object(given), Value::Object(held)) = (&asked.body, &mut row) else { return row };
    let nested = given.get("channel").and_then(Value::as_object);
    for (name, value) in given.iter().chain(nested.into_iter().flatten()) {
        let is_fixed =
            matches!(name.as_str(), "id" | "channel_id" | "members" | "inbox_identifier" | "type");
        if let Some(place) = held.get_mut(name).filter(|_| !is_fixed) {
            *place = typed(place, value);
        }
    }
    row
}

/// A value in the type that the field has: forms write everything as text.
fn typed(held: &Value, given: &Value) -> Value {
    match (held, given.as_str()) {
        (Value::Bool(_), Some(text)) => json!(text == "true" || text == "1"),
        _ => given.clone(),
    }
}

/// An inbox as the account API shows it to administrators.
pub(super) fn view(asked: &Asked, row: &Value) -> Value {
    let mut shown = row.clone();
    if let Value::Object(fields) = &mut shown {
        fields.remove("members");
        fields.remove("agent_bot");
        // Secrets of API inboxes came with version 4.13, through the web app only.
        fields.remove("secret");
        if text(row, "channel_type") == "Channel::WebWidget" {
            let token = text(row, "website_token");
            let script =
                format!("<script data-token=\"{token}\" src=\"{}\"></script>", asked.base_url);
            fields.insert("web_widget_script".to_owned(), script.into());
        }
    }
    shown
}

fn bot(asked: &Asked, world: &World) -> Outcome {
    let row = path_inbox(asked, world)?;
    let bot = row.get("agent_bot").filter(|id| !id.is_null());
    let bot = bot.and_then(|id| world.get("agent_bots", id)).map(people::bot_view);
    let body = bot.map_or(json!({}), |bot| json!({ "agent_bot": bot }));
    Ok(sent(&body))
}

fn set_bot(asked: &Asked, world: &mut World) -> Outcome {
    let row = path_inbox(asked, world)?;
    let wanted = asked.field("agent_bot");
    if !wanted.is_null() {
        let bot = as_number(wanted).and_then(|id| world.get("agent_bots", id));
        bot.ok_or(Refusal::Missing("agent bot"))?;
    }
    let wanted = as_number(wanted).map_or(Value::Null, Value::from);
    if let Some(place) = world.get_mut(&kind(account(asked), "inboxes"), number(&row, "id")) {
        set(place, "agent_bot", wanted);
    }
    Ok(Answer::empty(200))
}

fn members(asked: &Asked, world: &World, inbox: &str) -> Outcome {
    let inbox = world.get(&kind(account(asked), "inboxes"), inbox);
    let inbox = inbox.ok_or(Refusal::Missing("inbox"))?;
    let agents = people::agents(world, account(asked), &people::ids(inbox.get("members")));
    Ok(sent(&json!({ "payload": agents })))
}

fn change_members(
    asked: &Asked,
    world: &mut World,
    change: impl FnOnce(&[i64], &[i64]) -> Vec<i64>,
) -> Outcome {
    let account = account(asked);
    let inbox = find(world, account, asked.field("inbox_id"))?;
    let wanted = people::ids(Some(asked.field("user_ids")));
    people::check(world, account, &wanted)?;
    let members = change(&people::ids(inbox.get("members")), &wanted);
    let id = number(&inbox, "id");
    if let Some(place) = world.get_mut(&kind(account, "inboxes"), id) {
        set(place, "members", json!(members));
    }
    self::members(asked, world, &id.to_string())
}
