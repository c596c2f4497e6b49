//! The stand-in for Carium Courier holds what is made and changed, and lists it in pages.
#![cfg(feature = "carium-courier")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use chrono::DateTime;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use switchboard_carium_courier::{Bearer, Client, Error, Method, Retry, types};
use switchboard_core::BoxFuture;
use switchboard_core::transport::{Body, Failure, Transport};
use switchboard_sandbox::carium_courier::{
    self, ACCESS_TOKEN, FIRST, INDIVIDUALS, PASSWORD, USERNAME,
};
use switchboard_sandbox::{Behaviour, Sandbox};

fn client(sandbox: &Sandbox, token: &str) -> Client {
    let builder = Client::builder().base_url(sandbox.base_url()).transport(sandbox.clone());
    builder.credential(Bearer::new(token)).retry(Retry::none()).build().unwrap()
}

fn raised() -> (Sandbox, Client) {
    let sandbox = carium_courier::sandbox();
    let client = client(&sandbox, ACCESS_TOKEN);
    (sandbox, client)
}

async fn log_in(sandbox: &Sandbox, password: &str, seconds: i64) -> Result<String, Error> {
    let proof = json!({
        "username": USERNAME, "password": password, "access-token-expiration-seconds": seconds,
    });
    let login = client(sandbox, "none").call(Method::POST, "/identity/v1/login/").body(&proof);
    Ok(login.send().await?["access-token"].as_str().unwrap().to_owned())
}

#[tokio::test]
async fn a_login_gives_a_token_that_expires() {
    let sandbox = carium_courier::sandbox();
    sandbox.set_time(DateTime::UNIX_EPOCH);
    let wrong = log_in(&sandbox, "another", 60).await.unwrap_err();
    assert_eq!(wrong.status().unwrap(), 401);
    assert_eq!(wrong.message().unwrap(), "The user name or the password is wrong.");
    assert_eq!(log_in(&sandbox, PASSWORD, 3601).await.unwrap_err().status().unwrap(), 400);
    let token = log_in(&sandbox, PASSWORD, 60).await.unwrap();
    let client = client(&sandbox, &token);
    client.list_announcers().send().await.unwrap();
    sandbox.advance(Duration::from_secs(59));
    client.list_announcers().send().await.unwrap();
    sandbox.advance(Duration::from_secs(1));
    let expired = client.list_announcers().send().await.unwrap_err();
    assert!(expired.is_auth() && expired.to_string().contains("expired"), "{expired}");
    log_in(&sandbox, PASSWORD, 60).await.unwrap();
}

#[tokio::test]
async fn what_is_made_is_read_listed_and_changed() {
    let (_, client) = raised();
    let greeting = types::AnnouncerCreate::builder().name("greeting").event("individual-shared");
    let made = client.create_announcer().body(greeting).send().await.unwrap();
    assert_eq!(made.status(), 201);
    let change = types::AnnouncerUpdate::builder().name("farewell");
    let changed = client.update_announcer(&made.id).body(change).send().await.unwrap();
    assert_eq!(changed.attributes.name.as_deref(), Some("farewell"));
    let found = client.get_announcer(&made.id).send().await.unwrap();
    assert_eq!(found.attributes.name.as_deref(), Some("farewell"));
    assert!(found.attributes.created_at.is_some());
    let listed = client.list_announcers().filter_name("farewell").send().await.unwrap();
    assert_eq!(listed.data.len(), 1);
    assert_eq!(listed.data[0].id, made.id);
    let none = client.list_announcers().filter_name("greeting").send().await.unwrap();
    assert!(none.data.is_empty());
    let missing = "0c000000-0000-4000-8000-0000000000ff";
    let error = client.get_announcer(missing).send().await.unwrap_err();
    assert!(error.is_not_found() && error.message().is_some());
}

#[tokio::test]
async fn a_list_comes_in_pages_by_offset_and_says_its_total() {
    let (_, client) = raised();
    let first = client.list_messaging_channels().send().await.unwrap();
    assert_eq!(first.data.len(), 50);
    let rest = client.list_messaging_channels().page_offset(50).send().await.unwrap();
    assert_eq!(rest.data.len(), 10);
    assert!(rest.data.iter().any(|it| it.attributes.name.as_deref() == Some("Cardiology")));
    let raw = client.list_messaging_channels().page_limit(3).with_raw_reply().await.unwrap();
    let document: Value = serde_json::from_slice(raw.raw()).unwrap();
    assert_eq!(document["meta"], json!({"page[limit]": 3, "page[offset]": 0, "page[total]": 60}));
    let beyond = client.list_messaging_channels().page_offset(60).send().await.unwrap();
    assert!(beyond.data.is_empty());
}

#[tokio::test]
async fn a_channel_is_archived_changed_and_joined() {
    let (_, client) = raised();
    let archived = client.archive_messaging_channel(FIRST).send().await.unwrap();
    assert_eq!(archived.attributes.archived, Some(true));
    let listed = client.list_messaging_channels().filter_archived(true).send().await.unwrap();
    assert_eq!(listed.data.len(), 1);
    client.unarchive_messaging_channel(FIRST).send().await.unwrap();
    let listed = client.list_messaging_channels().filter_archived(true).send().await.unwrap();
    assert!(listed.data.is_empty());
}

#[tokio::test]
async fn who_has_read_a_message_is_in_its_receipts() {
    let (_, client) = raised();
    let message = types::MessagingMessageCreate::builder().channel_id(FIRST).message("At nine.");
    let message = client.create_messaging_message().body(message).send().await.unwrap();
    let receipts = async || {
        let receipts = client.get_messaging_message_receipts(&message.id).send().await.unwrap();
        let receipts = receipts.into_inner();
        (receipts.read.unwrap().len(), receipts.unread.unwrap().len())
    };
    assert_eq!(receipts().await, (0, 3));
    for _ in 0..2 {
        let reader = types::MessageAckRequest::builder().individual_id(INDIVIDUALS[1]);
        client.ack_messaging_message(&message.id).body(reader).send().await.unwrap();
    }
    assert_eq!(receipts().await, (1, 2));
    // The earlier message of the channel has been read with it.
    let earlier = client.get_messaging_message(FIRST).send().await.unwrap();
    assert_eq!(earlier.attributes.ack, Some(true));
    let nowhere = types::MessagingMessageCreate::builder()
        .channel_id("0c000000-0000-4000-8000-0000000000ff")
        .message("?");
    let refused = client.create_messaging_message().body(nowhere).send().await.unwrap_err();
    assert_eq!(refused.status().unwrap(), 400);
}

#[tokio::test]
async fn a_file_goes_to_the_address_of_its_ticket() {
    let (sandbox, client) = raised();
    let record = types::MessagingAttachmentCreate::builder().filename("x.png");
    let ticket = client.create_messaging_attachment().body(record).send().await.unwrap();
    let (id, url) = (ticket.id.clone(), ticket.upload_url.clone().unwrap());
    let process = async || {
        let body = types::OperationalIndividualRequest::builder();
        client.process_messaging_attachment_upload(&id).body(body).send().await
    };
    assert_eq!(process().await.unwrap_err().status().unwrap(), 400);
    let put = |url: &str| {
        let request = http::Request::builder().method(Method::PUT).uri(url);
        sandbox.send(request.body(Body::from("12345")).unwrap())
    };
    assert_eq!(put(&url).await.unwrap().status(), 204);
    let done = process().await.unwrap();
    assert_eq!(done.attributes.content_size, Some(5));
    assert_eq!(put(&url.replace("storage/", "storage/0")).await.unwrap().status(), 403);
    sandbox.advance(Duration::from_secs(901));
    assert_eq!(put(&url).await.unwrap().status(), 403);
}

/// Keeps what is posted to it.
#[derive(Clone, Debug, Default)]
struct Receiver(Arc<Mutex<Vec<(String, Value)>>>);

impl Transport for Receiver {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, Failure>> {
        let body = serde_json::from_slice(request.body().bytes().unwrap()).unwrap();
        self.0.lock().unwrap().push((request.uri().to_string(), body));
        Box::pin(async { Ok(http::Response::new(Body::empty())) })
    }
}

#[tokio::test]
async fn a_text_tells_its_addresses_what_became_of_it_and_what_was_answered() {
    let (sandbox, client) = raised();
    let receiver = Receiver::default();
    sandbox.deliver_through(receiver.clone());
    let text = json!({ "data": { "type": "texts", "attributes": {
        "message": "Will you come?", "target": "+12025550199", "number-id": FIRST,
        "callback-url": "https://me.example/answer", "callback-one-off": true,
        "callback-status-url": "https://me.example/status", "expected-responses": ["yes", "no"],
        "callback-json": { "visit": 7 },
    } } });
    let sent = client.call(Method::POST, "/v1/texts/").body(&text).send().await.unwrap();
    assert_eq!(sent["data"]["attributes"]["status"], "accepted");
    assert_eq!(sent["data"]["attributes"]["callback-json"], Value::Null);
    sandbox.settled().await;
    let id = sent["data"]["id"].as_str().unwrap().to_owned();
    let text = client.get_text(&id).with_raw_reply().await.unwrap();
    assert!(String::from_utf8_lossy(text.raw()).contains("delivered"));
    for words in ["maybe", "Yes", "no"] {
        let path = format!("/v1/texts/{id}/callback/");
        let answer = json!({ "Body": words });
        client.call(Method::POST, path).body(&answer).send_raw().await.unwrap();
    }
    sandbox.settled().await;
    let posted = receiver.0.lock().unwrap().clone();
    let urls: Vec<&str> = posted.iter().map(|(url, _)| url.as_str()).collect();
    assert_eq!(urls, ["https://me.example/status", "https://me.example/answer"]);
    assert_eq!(posted[0].1["status"], "delivered");
    assert_eq!(posted[1].1["response"], "Yes");
    assert_eq!(posted[1].1["callback-json"], json!({ "visit": 7 }));
}

#[tokio::test]
async fn a_request_that_breaks_the_description_is_refused_with_the_place() {
    let (_, client) = raised();
    let list = client.call(Method::GET, "/v1/announcers/").query("page[limit]", 5000);
    let error = list.send_raw().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
    let body: Value = error.body_as().unwrap();
    assert_eq!(body["errors"][0]["source"]["parameter"], "page[limit]");
    assert_eq!(body["errors"][0]["status"], 400);
}

#[tokio::test]
async fn a_limit_that_a_test_sets_is_kept() {
    let (sandbox, client) = raised();
    sandbox.limit(1, Duration::from_secs(30));
    client.list_announcers().send().await.unwrap();
    let error = client.list_announcers().send().await.unwrap_err();
    assert!(error.is_rate_limited() && error.retry_after().is_some());
}

#[test]
fn every_behaviour_says_where_it_is_known_from() {
    let behaviours = carium_courier::sandbox().behaviours();
    assert!(behaviours.len() > 20);
    let is_whole = |it: &Behaviour| it.what.ends_with('.') && !it.source.is_empty();
    assert!(behaviours.iter().all(is_whole));
}
