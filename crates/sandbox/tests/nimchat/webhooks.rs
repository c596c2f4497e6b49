//! Events leave as the version sends them: subscribed, signed, tried again, and understood by the
//! receiver.

use super::receiver::Taking;
use super::{API_INBOX, client_with, conversation, say};
use serde_json::{Value, json};
use std::time::{Duration, SystemTime};
use switchboard_nimchat::Client;
use switchboard_nimchat::events::Event;
use switchboard_nimchat::types::{InboxAgentBotInput, WebhookInput, WebhookSubscription};
use switchboard_sandbox::Sandbox;
use switchboard_sandbox::nimchat::{self, ACCOUNT, USER_TOKEN, Version};
use switchboard_webhooks::ChatwootSignature;

const HOOK: &str = "https://receiver.example/hook";

fn start(version: Version) -> (Sandbox, Client, Taking) {
    let sandbox = nimchat::sandbox_of(version);
    let client = client_with(&sandbox, USER_TOKEN);
    let receiver = Taking::default();
    sandbox.deliver_through(receiver.clone());
    (sandbox, client, receiver)
}

async fn subscribe(client: &Client, to: WebhookSubscription) -> Option<String> {
    let hook = WebhookInput::builder().url(HOOK).subscriptions([to]);
    let hook = client.create_webhook(ACCOUNT).body(hook).send().await.unwrap();
    hook.secret.as_ref().map(|secret| secret.expose().to_owned())
}

#[tokio::test]
async fn what_was_subscribed_arrives_signed_and_is_verified_and_typed() {
    let (sandbox, client, receiver) = start(Version::NEWEST);
    let secret = subscribe(&client, WebhookSubscription::MessageCreated).await.unwrap();
    let id = conversation(&client, "ada", API_INBOX).await.id;
    let message = say(&client, id, "<b>Caf\u{e9} & more</b>", true).await;
    sandbox.settled().await;

    let posts = receiver.posts.lock().unwrap().clone();
    assert_eq!(posts.len(), 1);
    let (headers, body) = &posts[0];
    let signature = ChatwootSignature::new(secret).unwrap();
    signature.verify(headers, body).unwrap();
    assert!(ChatwootSignature::new("other").unwrap().verify(headers, body).is_err());
    assert!(!String::from_utf8_lossy(body).contains('<'), "Rails escapes these");
    let Event::MessageCreated(event) = Event::parse(headers, body).unwrap() else {
        unreachable!("{posts:?}")
    };
    assert_eq!(event.id, message.id);
    assert_eq!(event.content.as_deref(), Some("<b>Caf\u{e9} & more</b>"));
}

#[tokio::test]
async fn the_documented_version_signs_nothing_and_sends_once() {
    let (sandbox, client, receiver) = start(Version::DOCUMENTED);
    assert_eq!(subscribe(&client, WebhookSubscription::ConversationCreated).await, None);
    receiver.statuses.lock().unwrap().extend([500, 500]);
    conversation(&client, "ada", API_INBOX).await;
    sandbox.settled().await;
    let posts = receiver.posts.lock().unwrap();
    assert_eq!(posts.len(), 1);
    assert!(!posts[0].0.keys().any(|name| name.as_str().starts_with("x-chatwoot")));
    let body: Value = serde_json::from_slice(&posts[0].1).unwrap();
    assert!(body.get("account").is_none() && body.get("last_activity_at").is_none());
    assert_eq!(body["first_reply_created_at"], Value::Null);
    assert!(!sandbox.sent_events()[0].is_delivered());
}

#[tokio::test]
async fn a_redelivery_has_the_same_bytes_and_key_and_a_new_signature() {
    let (sandbox, client, receiver) = start(Version::NEWEST);
    let secret = subscribe(&client, WebhookSubscription::ContactCreated).await.unwrap();
    super::contact(&client, "ada").await;
    sandbox.settled().await;
    sandbox.advance(Duration::from_secs(60));
    let report = sandbox.redeliver(0).await.unwrap();
    assert!(report.is_delivered);
    assert!(sandbox.redeliver(7).await.is_err());

    let posts = receiver.posts.lock().unwrap();
    let [(first, body), (again, same)] = posts.as_slice() else { unreachable!() };
    assert_eq!(body, same);
    assert_eq!(first["x-chatwoot-delivery"], again["x-chatwoot-delivery"]);
    assert_ne!(first["x-chatwoot-signature"], again["x-chatwoot-signature"]);
    let later = SystemTime::now() + Duration::from_secs(60);
    ChatwootSignature::new(secret).unwrap().verify_at(again, same, later).unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_bot_is_tried_three_times_and_then_the_conversation_is_opened() {
    let (sandbox, client, receiver) = start(Version::NEWEST);
    let bot = switchboard_nimchat::types::AgentBotInput::builder().outgoing_url(HOOK);
    client.update_agent_bot(ACCOUNT, 12).body(bot).send().await.unwrap();
    let bot = InboxAgentBotInput::builder().agent_bot(12);
    client.set_inbox_agent_bot(ACCOUNT, API_INBOX).body(bot).send().await.unwrap();
    let begun = conversation(&client, "ada", API_INBOX).await;
    assert_eq!(begun.status.unwrap().as_str(), "pending");
    receiver.statuses.lock().unwrap().extend([500, 429, 500]);
    say(&client, begun.id, "Hello?", true).await;
    sandbox.settled().await;
    let sent = sandbox.sent_events();
    assert_eq!((sent[0].event.as_str(), sent[0].attempts), ("message_created", 3));
    let now = client.get_conversation(ACCOUNT, begun.id).send().await.unwrap();
    assert_eq!(now.status.as_ref().unwrap().as_str(), "open");
}

#[tokio::test]
async fn a_rule_sends_an_event_of_its_own_and_never_signs_it() {
    let (sandbox, client, receiver) = start(Version::NEWEST);
    let rule = serde_json::from_value::<switchboard_nimchat::types::AutomationRuleInput>(json!({
        "name": "tell", "event_name": "message_created", "active": true,
        "conditions": [
            { "attribute_key": "content", "filter_operator": "contains", "values": ["refund"] },
        ],
        "actions": [{ "action_name": "send_webhook_event", "action_params": [HOOK] }],
    }));
    client.create_automation_rule(ACCOUNT).body(rule.unwrap()).send().await.unwrap();
    let id = conversation(&client, "ada", API_INBOX).await.id;
    say(&client, id, "Hello", true).await;
    say(&client, id, "My refund?", true).await;
    sandbox.settled().await;
    let posts = receiver.posts.lock().unwrap();
    assert_eq!(posts.len(), 1);
    let event = Event::parse(&posts[0].0, &posts[0].1).unwrap();
    assert!(matches!(event, Event::AutomationEvent(_)), "{event:?}");
    assert!(posts[0].0.get("x-chatwoot-signature").is_none());
}

#[tokio::test]
async fn every_event_can_be_triggered_and_is_understood() {
    let (sandbox, _, receiver) = start(Version::NEWEST);
    for name in sandbox.events() {
        let trigger = sandbox.trigger(name).unwrap().secret("s");
        let sent = trigger.over(&json!({ "extra": { "of": "mine" } })).send_to(HOOK).await;
        assert!(sent.is_delivered(), "{name}");
        let (headers, body) = receiver.posts.lock().unwrap().pop().unwrap();
        let event = Event::parse(&headers, &body).unwrap();
        assert_eq!(event.name(), Some(*name));
        assert!(!matches!(event, Event::Unknown(_)), "{name}: {event:?}");
        let json: Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(json["extra"]["of"], "mine");
        let is_signed = ChatwootSignature::new("s").unwrap().verify(&headers, &body).is_ok();
        let never = name.starts_with("automation_event.")
            || matches!(*name, "macro.executed" | "account_created");
        assert_eq!(is_signed, !never, "{name}");
    }
    let error = sandbox.trigger("message_cretaed").unwrap_err();
    assert!(error.to_string().contains("message_created"), "{error}");
}

#[tokio::test]
async fn events_go_out_over_real_http() {
    let (sandbox, client, _) = start(Version::NEWEST);
    // Another sandbox is a server that answers, if only that it knows no such path.
    let other = nimchat::sandbox();
    let served = other.serve("127.0.0.1:0").await.unwrap();
    let network = nimchat::sandbox();
    network.send_events_to(format!("{}/hook", served.base_url()), "");
    super::contact(&client_with(&network, USER_TOKEN), "ada").await;
    network.settled().await;
    assert_eq!(network.sent_events()[0].status, Some(404));
    let body = other.requests()[0].body.clone().unwrap();
    assert_eq!(body["event"], "contact_created");
    drop((sandbox, client));
}
