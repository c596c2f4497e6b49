//! Promise: the stand-in for Zenvia Sales behaves as Zenvia is known to.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a helper that fails is a test that fails"
)]

mod posted;

use chrono::{DateTime, TimeDelta, Utc};
use http::Method;
use posted::Receiver;
use serde_json::{Value, json};
use std::time::Duration;
use switchboard_sandbox::zenvia_sales::{self, API_KEY, App, AppCall};
use switchboard_sandbox::{Sandbox, SentEvent};
use switchboard_webhooks::Place;
use switchboard_zenvia_sales::events::Event;
use switchboard_zenvia_sales::types::{
    MessagingChannel, NewMessage, NewSubscription, NewTemplateMessage, NotificationTopic,
    RetailLead, Transfer, UpdateProspect, ViaFilter,
};
use switchboard_zenvia_sales::{Client, Error, QueryKey, Retry, Upload};

const ADA: &str = "00000000000000000000a001";
const BYRON: &str = "00000000000000000000a002";
const GRACE: &str = "00000000000000000000d001";
const ALAN: &str = "00000000000000000000d002";
const NORTH: &str = "00000000000000000000c001";
const ROOT: &str = "00000000000000000000c002";

fn client(sandbox: &Sandbox) -> Client {
    Client::builder()
        .credential(QueryKey::new("api-key", API_KEY))
        .transport(sandbox.clone())
        .retry(Retry::none())
        .build()
        .unwrap()
}

fn started() -> (Sandbox, Client) {
    let sandbox = zenvia_sales::sandbox();
    let client = client(&sandbox);
    (sandbox, client)
}

fn status(error: &Error) -> u16 {
    error.status().unwrap().as_u16()
}

fn code(error: &Error) -> Value {
    serde_json::from_slice::<Value>(error.body().unwrap()).unwrap()["code"].clone()
}

fn lead() -> Value {
    json!({ "utmSource": "newsletter", "firstName": "Edsger", "phones": ["+12025550190"] })
}

fn read<T: switchboard_core::generated::serde::de::DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

#[tokio::test]
async fn a_lead_becomes_a_prospect_or_joins_the_one_with_the_same_number() {
    let (_, zenvia) = started();
    let mut first = lead();
    first["history"] = json!([
        { "type": "note", "content": "Prefers the telephone" },
        { "type": "message", "content": "Hello", "sender": "+12025550190" },
    ]);
    let made = zenvia.create_retail_lead().body(read::<RetailLead>(first)).send().await.unwrap();
    let interactions = made.interactions.clone().unwrap();
    assert_eq!(interactions.len(), 2);
    let output = interactions[0].output.clone().unwrap();
    assert_eq!(output.comment.as_deref(), Some("Prefers the telephone"));

    let mut second = lead();
    second["emails"] = json!(["edsger@example.com"]);
    let same = zenvia.create_retail_lead().body(read::<RetailLead>(second)).send().await.unwrap();
    assert_eq!(same.id, made.id);
    assert_eq!(same.leads.as_deref().map(<[_]>::len), Some(1), "only the new lead is returned");
    let whole = zenvia.get_prospect(&made.id).send().await.unwrap();
    assert_eq!(whole.leads.as_deref().map(<[_]>::len), Some(2));
    assert_eq!(whole.emails.as_deref(), Some(&["edsger@example.com".to_owned()][..]));

    let nobody = read::<RetailLead>(json!({ "utmSource": "newsletter" }));
    let error = zenvia.create_retail_lead().body(nobody).send().await.unwrap_err();
    assert_eq!((status(&error), code(&error)), (400, json!("SCHEMA_VALIDATION_FAILED")));
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_769_867_100, 0).unwrap()
}

/// Ten prospects, one a day, the newest an hour old; those at the start are a century older.
fn with_ten() -> (Sandbox, Client) {
    let (sandbox, client) = started();
    sandbox.set_time(now());
    for day in (0..10).rev() {
        let created = now() - TimeDelta::days(day) - TimeDelta::hours(1);
        let fields = json!({ "firstName": format!("P{day}"), "created": created });
        zenvia_sales::add_prospect(&sandbox, &fields).unwrap();
    }
    (sandbox, client)
}

#[tokio::test]
async fn prospects_come_newest_first_and_page_by_id() {
    let (_, zenvia) = with_ten();
    let days = TimeDelta::days;
    let list = || zenvia.list_prospects().created_after(now() - days(31)).created_before(now());
    let names = |page: &[switchboard_zenvia_sales::types::Prospect]| -> Vec<String> {
        page.iter().filter_map(|it| it.first_name.clone()).collect()
    };
    let first = list().limit(4).send().await.unwrap();
    assert_eq!(names(&first), ["P0", "P1", "P2", "P3"]);
    let next = list().limit(4).before(&first[3].id).send().await.unwrap();
    assert_eq!(names(&next), ["P4", "P5", "P6", "P7"]);
    let back = list().limit(2).after(&next[0].id).send().await.unwrap();
    assert_eq!(names(&back), ["P2", "P3"], "the nearest ones");
    let end = list().limit(4).before(&next[3].id).send().await.unwrap();
    assert_eq!(names(&end), ["P8", "P9"]);
}

#[tokio::test]
async fn dates_are_in_order_and_at_most_31_days_apart() {
    let (_, zenvia) = with_ten();
    let time = |days: i64| (now() - TimeDelta::days(days)).to_rfc3339();
    for (from, to, fits) in
        [(31, 0, true), (32, 0, false), (1, 2, false), (63, 32, true), (64, 32, false)]
    {
        let call = zenvia
            .call(Method::GET, "/prospects")
            .query("createdAfter", time(from))
            .query("createdBefore", time(to));
        let reply = call.send().await;
        assert_eq!(reply.is_ok(), fits, "from {from} to {to}");
    }
    let open = zenvia.call(Method::GET, "/prospects").query("createdAfter", time(40));
    assert_eq!(status(&open.send().await.unwrap_err()), 400, "now is the other end");
}

#[tokio::test]
async fn every_filter_narrows_the_list() {
    let (_, zenvia) = started();
    let found = |name: &'static str, value: &'static str| {
        let call = zenvia.call(Method::GET, "/prospects").query(name, value);
        async move {
            let reply = call.send().await.unwrap();
            let items = reply.as_array().unwrap().iter();
            items.map(|it| it["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        }
    };
    for (name, value) in [
        ("search", "ADA"),
        ("search", "5550143"),
        ("phoneNumber", "12025550143"),
        ("category", "new"),
        ("status", "followUp"),
        ("agent", GRACE),
        ("withAgent", "true"),
        ("additionalData[]", "doors>=4"),
        ("additionalData[]", "colour=dark blue"),
    ] {
        assert_eq!(found(name, value).await, [ADA], "{name}={value}");
    }
    for (name, value) in [("withAgent", "false"), ("additionalData[]", "colour=blue")] {
        assert_eq!(found(name, value).await, [BYRON], "{name}={value}");
    }
    assert_eq!(found("additionalData[]", "colour~blue").await, [ADA, BYRON]);
    assert_eq!(found("group", NORTH).await.len(), 2);
    let wrong = zenvia.call(Method::GET, "/prospects").query("status", "closed");
    assert_eq!(status(&wrong.send().await.unwrap_err()), 400);
}

#[tokio::test]
async fn lists_come_as_csv_on_request() {
    let (sandbox, zenvia) = started();
    let odd = json!({ "firstName": "Ada, \"the\" first", "phones": ["+1", "+2"] });
    zenvia_sales::add_prospect(&sandbox, &odd).unwrap();
    let csv = zenvia.list_prospects().csv().await.unwrap().into_inner().bytes().await.unwrap();
    let csv = String::from_utf8(csv.to_vec()).unwrap();
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines.len(), 4);
    assert!(lines[0].starts_with("id,created,firstName,"), "{csv}");
    assert!(csv.contains("\"Ada, \"\"the\"\" first\""), "{csv}");
    let wrong = zenvia.call(Method::GET, "/prospects").query("format", "xml");
    assert_eq!(status(&wrong.send().await.unwrap_err()), 400);
}

#[tokio::test]
async fn a_prospect_is_found_by_phone_with_or_without_plus_and_by_mail() {
    let (_, zenvia) = started();
    for phone in ["+12025550143", "12025550143"] {
        let found = zenvia.find_prospect().phone_number(phone).send().await.unwrap();
        assert_eq!(found[0].id.as_deref(), Some(ADA));
        assert_eq!(found[0].claimed_by.as_deref(), Some(GRACE));
    }
    let found = zenvia.find_prospect().email("nobody@example.com").send().await.unwrap();
    assert!(found.is_empty());
    let neither = zenvia.call(Method::GET, "/prospect-by").send().await.unwrap_err();
    assert_eq!(status(&neither), 400);
}

#[tokio::test]
async fn unknown_and_malformed_ids_are_told_apart() {
    let (_, zenvia) = started();
    let unknown = zenvia.get_prospect("64f0c2a9b7d13e5f80a1c2d3").send().await.unwrap_err();
    assert_eq!((status(&unknown), code(&unknown)), (404, json!("NOT_FOUND")));
    assert_eq!(unknown.message().as_deref(), Some("Prospect does not exist"));
    let malformed = zenvia.call(Method::GET, "/prospect/7").send().await.unwrap_err();
    assert_eq!(status(&malformed), 400);
    assert_eq!(malformed.message().as_deref(), Some("Invalid prospectId"));
}

#[tokio::test]
async fn free_messages_need_an_open_conversation_and_templates_do_not() {
    let (sandbox, zenvia) = started();
    let say = |text: &str| {
        let message = NewMessage::builder().content(text.to_owned());
        zenvia.send_message(ADA, MessagingChannel::Whatsapp).body(message).send()
    };
    let sent = say("It is.").await.unwrap();
    let message = sent[0].output.clone().unwrap().message.unwrap();
    assert_eq!(message.recipient.as_deref(), Some("+12025550143"));
    assert_eq!(sent[0].proactive, Some(true));

    sandbox.advance(Duration::from_secs(25 * 3600));
    assert_eq!(status(&say("Still there?").await.unwrap_err()), 400);
    let key = zenvia.list_channels().send().await.unwrap()[0].templates.clone().unwrap();
    let template = NewTemplateMessage::builder().key(key[0].key.clone().unwrap());
    let request = zenvia.send_template_message(ADA, MessagingChannel::Whatsapp);
    let sent = request.body(template).send().await.unwrap();
    let message = sent[0].output.clone().unwrap().message.unwrap();
    assert!(message.content.unwrap().contains("Ada"));
    zenvia_sales::receive_message(&sandbox, ADA, "whatsapp", "Yes").unwrap();
    say("Good.").await.unwrap();

    let all = zenvia.list_prospect_interactions(ADA).send().await.unwrap();
    assert_eq!(all.len(), 2 + 4);
    let newest = zenvia.list_interactions().via([ViaFilter::Facebook]).send().await.unwrap();
    assert_eq!(newest.len(), 1);
    let none = zenvia.send_message(BYRON, MessagingChannel::Facebook);
    let error = none.body(NewMessage::builder().content("Hi")).send().await.unwrap_err();
    assert_eq!(status(&error), 400);
}

#[tokio::test]
async fn a_file_is_sent_by_its_kind_and_a_bad_parameter_is_refused() {
    let (_, zenvia) = started();
    let photo = Upload::bytes("photo.png", "pixels");
    let sent = zenvia.send_file(ADA, MessagingChannel::Facebook).file(photo).send().await.unwrap();
    let sent = serde_json::to_value(&*sent).unwrap();
    assert_eq!(sent[0]["output"]["message"]["attachment"]["type"], "IMAGE");

    for bad in ["a\nb", "a    b", "a\tb"] {
        let body =
            json!({ "key": "appointment_reminder", "parameters": { "prospect.firstName": bad } });
        let path = format!("/prospect/{ADA}/messaging/whatsapp/notification");
        let error = zenvia.call(Method::POST, path).body(&body).send().await.unwrap_err();
        assert_eq!(status(&error), 400, "{bad:?}");
    }
    let path = format!("/prospect/{ADA}/messaging/whatsapp/notification");
    let body = json!({ "templateId": "appointment_reminder", "variables": {} });
    let error = zenvia.call(Method::POST, path).body(&body).send().await.unwrap_err();
    assert_eq!((status(&error), code(&error)), (400, json!("SCHEMA_VALIDATION_FAILED")));
}

#[tokio::test]
async fn a_prospect_is_handed_over_and_archived() {
    let (sandbox, zenvia) = started();
    let to_alan = Transfer::builder().user(ALAN);
    zenvia.transfer_prospect(ADA).body(to_alan).send().await.unwrap();
    let ada = zenvia.get_prospect(ADA).send().await.unwrap();
    assert_eq!(ada.agent.as_ref().map(|it| it.id.as_str()), Some(ALAN));
    assert!(ada.transferred_at.is_some());

    let nobody = Transfer::builder().user("00000000000000000000d999");
    let refused = zenvia.transfer_prospect_as_user(ADA).body(nobody).send().await.unwrap();
    assert_eq!(refused.success, Some(false));
    assert!(refused.error.is_some());

    let bye = UpdateProspect::builder().archiving_reason("not_interested").phone("+12025550145");
    let archived = zenvia.archive_prospect_as_user(ADA).body(bye).send().await.unwrap();
    assert_eq!(archived.archiving_reason.as_deref(), Some("not_interested"));
    assert_eq!(archived.phones.as_deref().map(<[_]>::len), Some(2));

    zenvia_sales::remove_user(&sandbox);
    let error = zenvia.list_transfer_targets().send().await.unwrap_err();
    assert_eq!(status(&error), 409);
}

#[tokio::test]
async fn groups_form_a_tree_with_agents() {
    let (_, zenvia) = started();
    assert_eq!(zenvia.list_groups().send().await.unwrap().len(), 3);
    assert_eq!(zenvia.list_child_groups().send().await.unwrap().len(), 2);
    assert_eq!(zenvia.list_child_groups().parent(NORTH).send().await.unwrap().len(), 0);
    assert_eq!(zenvia.list_agents().group(ROOT).send().await.unwrap().len(), 3);
    assert_eq!(zenvia.list_agents().group(NORTH).send().await.unwrap().len(), 2);
    let online = zenvia.list_online_agents(NORTH).send().await.unwrap();
    assert_eq!(online.agents.as_deref().map(<[_]>::len), Some(1));
    let own = zenvia.get_integration().send().await.unwrap();
    assert_eq!(own.group_id.as_deref(), Some(ROOT));
    assert_eq!(zenvia.list_integrations().send().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_second_subscription_deactivates_the_first() {
    let (_, zenvia) = started();
    let subscribe = |url: &str| {
        let wish = NewSubscription::builder()
            .topics(vec![NotificationTopic::Prospects])
            .callback_url(url.to_owned());
        zenvia.create_subscription().body(wish).send()
    };
    let first = subscribe("https://a.example/").await.unwrap();
    assert_eq!(first.status().as_u16(), 201);
    let second = subscribe("https://b.example/").await.unwrap();
    let active = zenvia.list_subscriptions().send().await.unwrap();
    assert_eq!(active.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), [second.id.as_str()]);
    assert!(zenvia.get_subscription(&first.id).send().await.unwrap_err().is_not_found());
    let gone = zenvia.delete_subscription(&second.id).send().await.unwrap();
    assert_eq!(gone.id, second.id);
    assert!(zenvia.list_subscriptions().send().await.unwrap().is_empty());
}

#[tokio::test]
async fn notifications_count_their_attempts() {
    let (sandbox, zenvia) = started();
    let receiver = Receiver::answering(302);
    sandbox.deliver_through(receiver.clone());
    let wish = NewSubscription::builder()
        .topics(vec![NotificationTopic::Prospects, NotificationTopic::Interactions])
        .callback_url("https://hooks.example/zenvia/7c1f");
    zenvia.create_subscription().body(wish).send().await.unwrap();
    zenvia.create_retail_lead().body(read::<RetailLead>(lead())).send().await.unwrap();
    zenvia_sales::receive_message(&sandbox, ADA, "whatsapp", "Hi").unwrap();
    sandbox.settled().await;
    let got = receiver.got();
    assert_eq!(got.len(), 2);
    assert_eq!(
        (&got[0].body["topic"], &got[0].body["type"]),
        (&json!("prospects"), &json!("created"))
    );
    assert_eq!(got[1].body["interaction"]["output"]["message"]["performer"], "integration");
    assert!(got.iter().all(|it| it.body["prospect"].is_object() && it.body["attempts"] == 1));
    assert!(matches!(
        Event::parse(&got[1].headers, &got[1].bytes).unwrap(),
        Event::Interactions(_)
    ));
    assert!(sandbox.sent_events().iter().all(SentEvent::is_delivered), "below 400 is delivered");

    sandbox.redeliver(1).await.unwrap();
    sandbox.redeliver(1).await.unwrap();
    let attempts: Vec<_> =
        receiver.got()[2..].iter().map(|it| it.body["attempts"].clone()).collect();
    assert_eq!(attempts, [2, 3]);
    assert_eq!(receiver.got()[3].body["interaction"], got[1].body["interaction"]);
}

#[tokio::test]
async fn a_key_opens_what_its_scopes_allow_from_the_query_or_a_header() {
    let zenvia = client(&zenvia_sales::sandbox_with(&["prospects:read"]));
    let ada = zenvia.get_prospect(ADA).send().await.unwrap();
    assert!(ada.additional_data.is_none(), "it has a scope of its own");
    let error = zenvia.list_channels().send().await.unwrap_err();
    assert_eq!(status(&error), 403);
    assert!(error.to_string().contains("messages:channels"), "{error}");

    let (_, zenvia) = started();
    assert!(zenvia.get_prospect(ADA).send().await.unwrap().additional_data.is_some());
    let stranger = zenvia.with_credential(QueryKey::new("api-key", "other"));
    let error = stranger.get_integration().send().await.unwrap_err();
    assert!(error.is_auth() && status(&error) == 401, "{error}");
    let header = switchboard_core::HeaderKey::new("X-API-Token", API_KEY);
    zenvia.with_credential(header).get_integration().send().await.unwrap();
}

#[tokio::test]
async fn too_many_requests_are_told_with_the_vendors_headers() {
    let (sandbox, zenvia) = started();
    sandbox.limit(2, Duration::from_secs(60));
    zenvia.get_integration().send().await.unwrap();
    let second = zenvia.get_integration().send().await.unwrap();
    assert_eq!(second.headers()["x-ratelimit-remaining"], "0");
    // Another client has not learned that nothing is left.
    let error = client(&sandbox).get_integration().send().await.unwrap_err();
    assert!(error.is_rate_limited(), "{error}");
    assert_eq!(error.headers().unwrap()["x-ratelimit-limit"], "2");
    sandbox.advance(Duration::from_secs(60));
    client(&sandbox).get_integration().send().await.unwrap();
}

#[tokio::test]
async fn an_app_lives_through_its_seven_callbacks() {
    let (sandbox, zenvia) = started();
    let receiver = Receiver::answering(200);
    sandbox.deliver_through(receiver.clone());
    let header = |name: &str| Place::header(name).unwrap();
    let app = App::new(&sandbox, "https://app.example", "app-1", "s3cret")
        .unwrap()
        .at(AppCall::Enable, Method::PATCH, "/state")
        .credentials_at(header("x-id"), header("x-secret"), header("x-key"));
    app.install().await.unwrap();
    app.settings_form().await.unwrap();
    app.settings().await.unwrap();
    app.update_settings(json!({ "greeting": true })).await.unwrap();

    assert_eq!(app.enable(false).await.unwrap().status, 200);
    assert_eq!(status(&zenvia.get_integration().send().await.unwrap_err()), 403);
    app.enable(true).await.unwrap();
    zenvia.get_integration().send().await.unwrap();

    app.refresh_api_key().await.unwrap();
    assert_eq!(status(&zenvia.get_integration().send().await.unwrap_err()), 401);
    let got = receiver.got();
    let new = got.last().unwrap().body["newApiKey"].as_str().unwrap().to_owned();
    let renewed = zenvia.with_credential(QueryKey::new("api-key", new.clone()));
    renewed.get_integration().send().await.unwrap();
    assert_eq!(app.uninstall().await.unwrap().body["success"], true);
    assert_eq!(status(&renewed.get_integration().send().await.unwrap_err()), 401);

    let got = receiver.got();
    let told: Vec<String> = got.iter().map(|it| format!("{} {}", it.method, it.url)).collect();
    assert_eq!(
        told,
        [
            "POST https://app.example/install",
            "GET https://app.example/settings-form",
            "GET https://app.example/settings",
            "PUT https://app.example/settings",
            "PATCH https://app.example/state",
            "PATCH https://app.example/state",
            "PUT https://app.example/api-key",
            "DELETE https://app.example/install",
        ]
    );
    let installed = json!({
        "appId": "app-1",
        "appSecret": "s3cret",
        "integration": { "apiKey": API_KEY, "enabled": true },
    });
    assert_eq!(got[0].body, installed);
    assert_eq!(got[3].body, json!({ "greeting": true }), "the credentials stand elsewhere");
    assert!(got[1..].iter().all(|it| it.headers["x-secret"] == "s3cret"));
    assert_eq!(got.last().unwrap().headers["x-key"], new.as_str());
    assert!(!format!("{app:?}").contains("s3cret"));
}

#[tokio::test]
async fn it_answers_the_same_over_a_port() {
    let sandbox = zenvia_sales::sandbox();
    let served = sandbox.serve("127.0.0.1:0").await.unwrap();
    let zenvia = Client::builder()
        .base_url(served.base_url())
        .credential(QueryKey::new("api-key", API_KEY))
        .build()
        .unwrap();
    assert_eq!(zenvia.list_prospects().limit(100).send().await.unwrap().len(), 2);
    let note = Upload::bytes("note.txt", "hello");
    let sent = zenvia.send_file(ADA, MessagingChannel::Whatsapp).file(note).send().await.unwrap();
    assert_eq!(sent.as_deref().map(<[_]>::len), Some(1));
}
