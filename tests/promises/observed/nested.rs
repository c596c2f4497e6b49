//! Logins, uploads to a storage, and calls after a renewed login.

use crate::accounts::Accounts;
use crate::common::{carium, listening};
use serde_json::json;
use std::time::Duration;
use switchboard::carium_courier::types::MessagingAttachmentCreate;
use switchboard::carium_courier::{Login, Upload, upload};
use switchboard_tests::server::{Reply, Server};

fn granted(token: &str) -> Reply {
    Reply::json(200, &json!({"access-token": token, "token-type": "Bearer"}))
}

fn channels() -> Reply {
    Reply::json(200, &json!({"data": [], "meta": {"page[total]": 0}}))
}

const LOGIN: [&str; 2] = ["  carium-identity.log_in", "    POST /v1/login/"];
const LIST: &str = "  GET /v1/messaging-channels/";

#[tokio::test]
async fn a_login_is_a_call_within_the_call_that_needs_it() {
    let (traced, _guard) = listening();
    let accounts = Accounts::default();
    let server = Server::replying([granted("canary-1"), channels(), channels()]);
    let client = carium(&server.url(), accounts.clone());
    client.list_messaging_channels().send().await.unwrap();
    client.list_messaging_channels().send().await.unwrap();
    let call = "carium-courier.list_messaging_channels";
    assert_eq!(traced.tree(), [&[call][..], &LOGIN, &[LIST, call, LIST]].concat());
    let login = &traced.kind("internal")[1].fields;
    assert_eq!((&*login["vendor"], &*login["operation"]), ("carium-identity", "log_in"));
    assert_eq!(
        accounts.lines(),
        [
            "attempt 1 of log_in: 200 ok answered",
            "call of log_in: 1 attempts, 200 ok answered",
            "attempt 1 of list_messaging_channels: 200 ok answered",
            "call of list_messaging_channels: 1 attempts, 200 ok answered",
            "attempt 1 of list_messaging_channels: 200 ok answered",
            "call of list_messaging_channels: 1 attempts, 200 ok answered",
        ]
    );
    traced.assert_whole_and_without(&["canary", "ada"]);
}

#[tokio::test]
async fn a_call_after_a_renewed_login_counts_as_sent_again() {
    let (traced, _guard) = listening();
    let accounts = Accounts::default();
    let refused = Reply::json(401, &json!({"errors": [{"detail": "canary"}]}));
    let server = Server::replying([granted("canary-1"), refused, granted("canary-2"), channels()]);
    // A token that is refused so soon is not replaced by itself.
    let eager = Login::new("ada", "canary-password").into_credential();
    let client = carium(&server.url(), accounts.clone());
    let client = client.with_credential(eager.minimum_age(Duration::ZERO));
    client.list_messaging_channels().send().await.unwrap();
    let call = "carium-courier.list_messaging_channels";
    assert_eq!(traced.tree(), [&[call][..], &LOGIN, &[LIST], &LOGIN, &[LIST]].concat());
    let resent = traced.kind("client").pop().unwrap().fields;
    assert_eq!(resent["http.request.resend_count"], "1");
    // The refused attempt has ended before the login begins.
    let order = traced.order();
    let refused = order.iter().position(|it| it.starts_with("end GET")).unwrap();
    let login = order.iter().rposition(|it| it == "begin carium-identity.log_in").unwrap();
    assert!(refused < login, "{order:?}");
    assert_eq!(
        accounts.lines()[2..],
        [
            "attempt 1 of list_messaging_channels: 401 401 answered",
            "attempt 1 of log_in: 200 ok answered",
            "call of log_in: 1 attempts, 200 ok answered",
            "list_messaging_channels goes on after attempt 1 in 0ns",
            "attempt 2 of list_messaging_channels: 200 ok answered",
            "call of list_messaging_channels: 2 attempts, 200 ok answered",
        ]
    );
    traced.assert_whole_and_without(&["canary", "ada"]);
}

#[tokio::test]
async fn a_refused_login_fails_the_call_around_it_which_has_no_attempt() {
    let (traced, _guard) = listening();
    let accounts = Accounts::default();
    let server = Server::always(Reply::json(403, &json!({"detail": "canary"})));
    let client = carium(&server.url(), accounts.clone());
    client.list_messaging_channels().send().await.unwrap_err();
    let call = "carium-courier.list_messaging_channels";
    assert_eq!(traced.tree(), [&[call][..], &LOGIN].concat());
    let call = &traced.spans()[0].fields;
    assert_eq!((&*call["error.type"], &*call["attempts"]), ("403", "0"));
    assert_eq!(call["delivery"], "not_sent");
    traced.assert_whole_and_without(&["canary", "ada"]);
}

#[tokio::test]
async fn an_upload_to_a_storage_is_a_call_of_its_own_without_its_address() {
    let (traced, _guard) = listening();
    let accounts = Accounts::default();
    let server = Server::answering(|heard| {
        if heard.path().ends_with("/login/") {
            return granted("canary-1");
        }
        if heard.path() == "/canary-bucket" {
            return Reply::new(204, "application/xml", b"");
        }
        let url = format!("http://{}/canary-bucket?x=canary", heard.header("host").unwrap());
        let fields = json!({"key": "canary-key"});
        let ticket = json!({"id": "canary-id", "upload-url": url, "upload-data": fields});
        Reply::json(201, &json!({"data": ticket}))
    });
    let record = MessagingAttachmentCreate::builder().filename("canary.png").build();
    let file = Upload::bytes("canary.png", "canary");
    let client = carium(&server.url(), accounts.clone());
    // The notice at the end gets a reply that it cannot read, which is no matter here.
    let _ = upload::messaging_attachment(&client, record, file).await;
    let tree = traced.tree();
    let place = tree.iter().position(|it| it == "storage.upload").unwrap();
    assert_eq!(tree[place + 1], "  POST /");
    let span = &traced.spans()[place + 1].fields;
    assert_eq!(span["http.response.status_code"], "204");
    assert_eq!(span["url.template"], "/");
    let lines = accounts.lines();
    assert!(lines.contains(&"attempt 1 of upload: 204 ok answered".to_owned()), "{lines:?}");
    assert!(lines.contains(&"call of upload: 1 attempts, 204 ok answered".to_owned()), "{lines:?}");
    traced.assert_whole_and_without(&["canary", "ada"]);
}

#[tokio::test]
async fn an_upload_that_is_refused_here_ends_its_span_too() {
    let (traced, _guard) = listening();
    let accounts = Accounts::default();
    let server = Server::answering(|heard| {
        if heard.path().ends_with("/login/") {
            return granted("canary-1");
        }
        let ticket = json!({"id": "1", "upload-url": "http://canary.example/", "upload-data": {}});
        Reply::json(201, &json!({"data": ticket}))
    });
    let client = carium(&server.url(), accounts.clone());
    let file = Upload::bytes("a.png", "canary");
    let record = MessagingAttachmentCreate::default();
    upload::messaging_attachment(&client, record, file).await.unwrap_err();
    assert_eq!(traced.tree().last().unwrap(), "storage.upload");
    let last = accounts.lines().pop().unwrap();
    assert_eq!(last, "call of upload: 0 attempts, - invalid_request not_sent");
    traced.assert_whole_and_without(&["canary"]);
}
