//! Messages to prospects, and from them.

use super::interactions;
use super::prospects::named;
use super::refusal::{unexpected, wrong};
use super::rows::{ENTRY, PROSPECT, moment_of, text_of, texts_of};
use super::times::in_hours;
use crate::engine::{Answer, Asked, Outcome, Refusal, World};
use serde_json::{Value, json};

/// The number of the account at `WhatsApp`.
const NUMBER: &str = "+12025550100";

/// The account's page at Facebook.
const PAGE: &str = "700000000000001";

/// A channel, by its name in paths.
#[derive(Clone, Copy, Debug)]
pub(super) struct Channel {
    name: &'static str,
    /// The same in interactions: confirmed to be written in another way.
    via: &'static str,
    /// What sends, or receives, on our side.
    own: &'static str,
    /// The field of a prospect that says until when free messages may be sent.
    due: &'static str,
    /// How long that is after a message of the prospect: confirmed for `WhatsApp`, inferred for Facebook.
    hours: i64,
}

const CHANNELS: [Channel; 2] = [
    Channel { name: "whatsapp", via: "whatsApp", own: NUMBER, due: "whatsAppDueAt", hours: 24 },
    Channel { name: "facebook", via: "facebook", own: PAGE, due: "facebookDueAt", hours: 7 * 24 },
];

/// The one template that there is.
const TEMPLATE: &str = "appointment_reminder";
const TEMPLATE_TEXT: &str = "Hello {{prospect.firstName}}, we see you tomorrow.";

impl Channel {
    pub(super) fn named(name: &str) -> Option<Self> {
        CHANNELS.into_iter().find(|it| it.name == name)
    }

    fn shown(self) -> Value {
        let template = json!({
            "key": TEMPLATE,
            "name": "Appointment reminder",
            "body": TEMPLATE_TEXT,
            "template": TEMPLATE_TEXT,
        });
        let templates = if self.name == "whatsapp" { vec![template] } else { vec![] };
        json!({ "channel": self.name, "channelId": self.own, "templates": templates })
    }

    /// How the prospect is known there, if it can be reached: by a phone number, or an id at Facebook.
    fn address(self, prospect: &Value) -> Option<String> {
        if self.name == "whatsapp" {
            return texts_of(prospect, "phones").first().map(|it| (*it).to_owned());
        }
        let mediums = prospect.get("contactMediums").and_then(Value::as_array)?;
        let medium = mediums.iter().find(|it| text_of(it, "type") == Some("facebook"))?;
        text_of(medium, "mediumId").map(str::to_owned)
    }
}

pub(super) fn list_channels() -> Answer {
    Answer::json(200, &json!(CHANNELS.map(Channel::shown)))
}

pub(super) fn list_channels_of_prospect(asked: &Asked, world: &World) -> Outcome {
    let prospect = named(asked, world)?;
    let reaching = CHANNELS.into_iter().filter(|it| it.address(prospect).is_some());
    Ok(Answer::json(200, &json!(reaching.map(Channel::shown).collect::<Vec<_>>())))
}

/// A free text, while a conversation is open: confirmed. How it is refused otherwise is inferred.
pub(super) fn send_text(asked: &Asked, world: &mut World) -> Outcome {
    let content = asked.text("content").ok_or_else(|| wrong("content is needed"))?;
    open_channel(asked, world)?;
    send(asked, &json!({ "content": content }), world)
}

/// A file, while a conversation is open: inferred.
pub(super) fn send_file(asked: &Asked, world: &mut World) -> Outcome {
    let file = asked.files.iter().find(|it| it.name == "file");
    let media_type = file.map(|it| it.media_type.clone()).ok_or_else(|| wrong("file is needed"))?;
    open_channel(asked, world)?;
    let kind = match media_type.split('/').next() {
        Some("image") => "IMAGE",
        Some("audio") => "AUDIO",
        Some("video") => "VIDEO",
        _ => "FILE",
    };
    let url = format!("https://files.example.com/{}", ENTRY.next_id(world));
    send(asked, &json!({ "attachment": { "type": kind, "url": url } }), world)
}

/// A template, at any time. A value may hold no line break, no tab and no four spaces in a row: stated.
pub(super) fn send_template(asked: &Asked, world: &mut World) -> Outcome {
    let key = asked.text("key").ok_or_else(|| wrong("key is needed"))?;
    if key != TEMPLATE {
        return Err(Refusal::Missing("Template"));
    }
    let given = asked.field("parameters").as_object().cloned().unwrap_or_default();
    let is_bad = |text: &str| text.contains(['\n', '\r', '\t']) || text.contains("    ");
    if given.values().any(|it| it.as_str().is_none_or(is_bad)) {
        return Err(wrong("A parameter holds a line break, a tab or four spaces"));
    }
    let name = given.get("prospect.firstName").and_then(Value::as_str).map(str::to_owned);
    let own = text_of(named(asked, world)?, "firstName").map(str::to_owned);
    let content =
        TEMPLATE_TEXT.replace("{{prospect.firstName}}", &name.or(own).unwrap_or_default());
    let message = json!({ "template": key, "content": content, "templateParameters": given });
    send(asked, &message, world)
}

/// The channel of the path, if a free message may be sent there now.
fn open_channel(asked: &Asked, world: &World) -> Result<(), Refusal> {
    let (prospect, channel) = (named(asked, world)?, channel(asked)?);
    if moment_of(prospect, channel.due).is_some_and(|due| world.now() < due) {
        return Ok(());
    }
    Err(unexpected("The conversation is not open: send a template"))
}

fn channel(asked: &Asked) -> Result<Channel, Refusal> {
    Channel::named(asked.parameter("channel"))
        .ok_or_else(|| wrong("channel must be whatsapp or facebook"))
}

fn send(asked: &Asked, message: &Value, world: &mut World) -> Outcome {
    let (prospect, channel) = (named(asked, world)?, channel(asked)?);
    let address = channel.address(prospect);
    let address = address.ok_or_else(|| unexpected("The prospect cannot be reached there"))?;
    let own = json!({
        "delivered": false,
        "sender": channel.own,
        "recipient": address,
        "via": channel.via,
        "performer": "agent",
    });
    let message = crate::engine::merged(own, message);
    let interaction =
        json!({ "via": channel.via, "proactive": true, "output": { "message": message } });
    let made = interactions::add(&interaction, asked.parameter("prospectId"), world);
    Ok(Answer::json(200, &json!([made])))
}

/// A message of a prospect, after which free messages may be sent for a while; false if the prospect cannot write
/// there.
pub(super) fn receive(prospect: &str, channel: Channel, text: &str, world: &mut World) -> bool {
    let address = PROSPECT.get(world, prospect).and_then(|it| channel.address(it));
    let Some(address) = address else { return false };
    let due = in_hours(world, channel.hours);
    PROSPECT.change(world, prospect, &json!({ channel.due: due }));
    let message = json!({
        "content": text,
        "delivered": true,
        "sender": address,
        "recipient": channel.own,
        "via": channel.via,
        "performer": "integration",
    });
    interactions::add(
        &json!({ "via": channel.via, "output": { "message": message } }),
        prospect,
        world,
    );
    true
}
