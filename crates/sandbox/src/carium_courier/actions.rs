//! What is done with one resource, besides reading and changing it.

use super::documents::{attribute, changed, found, new, one, reply, set};
use super::operations::resource;
use crate::engine::{Answer, Asked, Outcome, World};
use serde_json::{Map, Value, json};

pub(super) fn answer(asked: &Asked, world: &mut World) -> Option<Outcome> {
    Some(match asked.id() {
        "archive_messaging_channel" => to(asked, world, "archived", json!(true)),
        "unarchive_messaging_channel" => to(asked, world, "archived", json!(false)),
        "enable_messaging_plugin" | "enable_messaging_responder" => {
            to(asked, world, "enabled", json!(true))
        }
        "disable_messaging_plugin" | "disable_messaging_responder" => {
            to(asked, world, "enabled", json!(false))
        }
        "set_messaging_channel_sms" => to(asked, world, "with-sms", asked.field("active").clone()),
        "ack_user_notification" => to(asked, world, "acknowledged", json!(true)),
        "terminate_video_channel" => to(asked, world, "channel-state", json!("terminated")),
        "send_user_email" => to(asked, world, "status", json!("sent")),
        "add_messaging_channel_subscribers" => subscribers(asked, world, true),
        "remove_messaging_channel_subscribers" => subscribers(asked, world, false),
        "set_messaging_channel_preferences"
        | "recalculate_individual_communication_summary"
        | "reset_text_account_number_logs"
        | "finalize_video_channel_encounter"
        | "finalize_video_channel_encounter_v2"
        | "set_video_channel_participant_audio_states"
        | "start_video_channel_reminder_timer" => as_it_is(asked, world),
        "claim_text_account_number" => claim(asked, world),
        "run_voice_setting_task" => run_task(asked, world),
        "get_messaging_channel_profile" => profile(asked, world),
        "get_video_channel_credentials" | "get_voice_conference_credentials" => {
            credentials(asked, world)
        }
        "expand_messaging_plugin" => about(asked, world, &json!({ "message": "" })),
        "validate_user_multicast_params" => {
            about(asked, world, &json!({ "info": "", "success": true }))
        }
        "send_ask_subscription_event" => about(asked, world, &json!({})),
        "send_individual_multicast" | "send_user_multicast" => multicast(asked, world),
        "create_user_multicast" => Ok(started(world)),
        "handle_ask_entry" => Ok(reply(200, &json!({}))),
        "handle_voice_ivr_twiml" => {
            Ok(Answer::typed(200, "application/xml", "<Response></Response>"))
        }
        "create_tts_synthesis" => Ok(Answer::typed(201, "audio/mpeg", "")),
        "get_communication_summary" => Ok(summary(world)),
        _ => return None,
    })
}

/// Sets one attribute.
fn to(asked: &Asked, world: &mut World, name: &str, value: Value) -> Outcome {
    let (kind, id) = (resource(&asked.operation), asked.parameter("id"));
    changed(world, kind, id, |row| set(row, name, value)).map(|row| one(201, &row))
}

/// What the vendor does is not documented any further: the resource comes back as it is.
fn as_it_is(asked: &Asked, world: &World) -> Outcome {
    found(world, resource(&asked.operation), asked.parameter("id")).map(|row| one(201, row))
}

/// A plain object about a resource that exists.
fn about(asked: &Asked, world: &World, body: &Value) -> Outcome {
    found(world, resource(&asked.operation), asked.parameter("id"))?;
    Ok(reply(201, body))
}

fn subscribers(asked: &Asked, world: &mut World, joins: bool) -> Outcome {
    let ids = asked.field("individual-ids").as_array().cloned().unwrap_or_default();
    let id = asked.parameter("id");
    let row = changed(world, "messaging-channels", id, |row| {
        let mut all = attribute(row, "subscribers").as_array().cloned().unwrap_or_default();
        all.retain(|it| !ids.contains(it.get("id").unwrap_or(&Value::Null)));
        if joins {
            all.extend(ids.iter().map(|id| json!({ "id": id })));
        }
        set(row, "subscribers", all.into());
    })?;
    Ok(one(201, &row))
}

fn claim(asked: &Asked, world: &mut World) -> Outcome {
    let account = asked.parameter("id");
    found(world, "text-accounts", account)?;
    let mut attributes = Map::new();
    attributes.insert("account-id".to_owned(), json!(account));
    attributes.insert("notes".to_owned(), asked.field("notes").clone());
    let number = world.next("claimed-numbers");
    attributes.insert("phone-number".to_owned(), json!(format!("+1202555{number:04}")));
    let row = new(world, "text-account-numbers", attributes);
    world.push("text-account-numbers", row.clone());
    Ok(one(201, &row))
}

fn run_task(asked: &Asked, world: &mut World) -> Outcome {
    let setting = asked.parameter("id");
    found(world, "voice-settings", setting)?;
    let mut attributes = Map::new();
    attributes.insert("method".to_owned(), asked.field("method").clone());
    attributes.insert("setting".to_owned(), json!({ "id": setting }));
    attributes.insert("state".to_owned(), json!("completed"));
    let row = new(world, "voice-tasks", attributes);
    world.push("voice-tasks", row.clone());
    Ok(one(201, &row))
}

fn profile(asked: &Asked, world: &World) -> Outcome {
    found(world, "messaging-channels", asked.parameter("id"))?;
    let wanted = asked.query("profile-individual-id").unwrap_or_default();
    let individual = found(world, "individuals", wanted)?;
    let id = individual.get("id").cloned().unwrap_or_default();
    let profile = json!({ "id": id, "type": "individual-profiles", "attributes": { "photo": "" } });
    Ok(reply(200, &json!({ "data": profile })))
}

fn credentials(asked: &Asked, world: &mut World) -> Outcome {
    let id = asked.parameter("id");
    found(world, resource(&asked.operation), id)?;
    let token = format!("sandbox-call-{}", world.next("call-tokens"));
    Ok(reply(200, &json!({ "access-token": token, "name": id })))
}

fn multicast(asked: &Asked, world: &mut World) -> Outcome {
    found(world, resource(&asked.operation), asked.parameter("id"))?;
    Ok(started(world))
}

fn started(world: &mut World) -> Answer {
    reply(201, &json!({ "message-data": {}, "task-id": world.uuid() }))
}

fn summary(world: &World) -> Answer {
    let count = |kind: &str| world.rows(kind).len();
    reply(
        200,
        &json!({ "summary": {
            "message-senders": [], "message-types": [],
            "messages": count("messaging-messages"), "notifications": count("user-notifications"),
            "provider-messages": 0, "video-channels": count("video-channels"),
        } }),
    )
}
