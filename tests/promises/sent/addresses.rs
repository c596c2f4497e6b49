//! Which address is called: its base, its length, its variables, and no proxy for this machine.

use crate::line::{Line, answering, connected};
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use switchboard_prokeep::{
    Basic, BoxFuture, Client, Credential, Error, Operation, QueryKey, Request,
};
use switchboard_tests::prokeep_calls::reply;
use switchboard_tests::server::{Reply, Server};

/// The longest address that the HTTP library carries, in bytes.
const LONGEST: usize = 65_534;

/// Counts how often it is asked to sign, which is when a login would be made.
#[derive(Clone, Debug, Default)]
struct Asked(Arc<AtomicUsize>);

impl Credential for Asked {
    fn authorise<'a>(
        &'a self,
        operation: &'a Operation,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), Error>> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Box::pin(async {
            Basic::new("api-user", "api-password").authorise(operation, request).await
        })
    }
}

fn group_ids(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("01890a5d-ac96-774b-bcce-{number:012}")).collect()
}

/// Ids that make an address of exactly this many bytes, and the target that arrives.
fn filling(line: &Line, length: usize) -> (Vec<String>, String) {
    const NAME: &str = "group_ids%5B%5D=";
    let ids = group_ids(1_000);
    let pairs: Vec<String> = ids.iter().map(|id| format!("{NAME}{id}")).collect();
    let target = format!("/rest/v1/contacts?{}&{NAME}", pairs.join("&"));
    let left = length - line.server.url().len() - target.len();
    let last = "x".repeat(left);
    ([ids, vec![last.clone()]].concat(), target + &last)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_no_server_takes_is_refused_at_once_with_its_length() {
    let asked = Asked::default();
    let line = connected(200, "{}", |it| it.credential(asked.clone()));
    let ids = group_ids(20_000);
    let length = line.server.url().len() + "/rest/v1/contacts?".len() + 20_000 * 53 - 1;
    // In a separate task: a busy thread would not notice the timeout.
    let call = tokio::spawn(line.client.list_contacts().group_ids(ids).send());
    let outcome = tokio::time::timeout(Duration::from_secs(10), call).await;
    let error = outcome.expect("it takes too long").unwrap().unwrap_err();
    assert!(error.is_invalid_request(), "{error:?}");
    let text = error.to_string();
    assert!(text.contains(&format!("{length} bytes")) && text.contains("65534"), "{text}");
    assert!(!format!("{error:?}").contains("774b"), "{error:?}");
    assert_eq!(error.attempts(), 0);
    assert_eq!(asked.0.load(Ordering::SeqCst), 0, "the credential was asked for it");
    line.assert_silent();
}

#[tokio::test]
async fn the_longest_address_that_can_be_sent_arrives_byte_for_byte() {
    let line = answering(200, r#"{"data": []}"#);
    let (ids, target) = filling(&line, LONGEST);
    line.client.list_contacts().group_ids(ids).send().await.unwrap();
    assert_eq!(line.request().target, target);
    let line = answering(200, r#"{"data": []}"#);
    let (ids, _) = filling(&line, LONGEST + 1);
    let call = line.client.list_contacts().group_ids(ids);
    let error = line.refusal(reply(call.send())).await;
    assert!(error.to_string().contains("65535 bytes"), "{error}");
}

#[tokio::test]
async fn an_address_that_its_key_makes_too_long_is_refused_too() {
    let with_key = |key: &str| {
        let key = QueryKey::new("key", key.to_owned());
        connected(200, r#"{"data": []}"#, |it| it.credential(key))
    };
    let line = with_key("canary-1");
    let (ids, target) = filling(&line, LONGEST - "&key=canary-1".len());
    line.client.list_contacts().group_ids(ids).send().await.unwrap();
    assert_eq!(line.request().target, target + "&key=canary-1");
    let line = with_key("canary-12");
    let (ids, _) = filling(&line, LONGEST - "&key=canary-1".len());
    let call = line.client.list_contacts().group_ids(ids);
    let error = line.refusal(reply(call.send())).await;
    assert!(error.to_string().contains("65535 bytes"), "{error}");
    assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
}

/// Set in the process that makes the calls, to the address of the server that it calls.
const CALLED: &str = "SWITCHBOARD_TESTS_CALLED";

#[test]
fn what_goes_to_this_machine_goes_through_no_proxy() {
    if let Ok(called) = std::env::var(CALLED) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        return runtime.block_on(call_behind_a_proxy(&called));
    }
    let ticket = json!({"data": {"id": "a-1", "upload-url": "http://127.0.0.1:9/canary"}});
    let proxy = Server::always(Reply::json_text(201, ticket.to_string()));
    let server = Server::always(Reply::json_text(204, ""));
    // The HTTP client reads the environment of its process, so it runs in a separate one.
    let mut calls = std::process::Command::new(std::env::current_exe().unwrap());
    let name = "addresses::what_goes_to_this_machine_goes_through_no_proxy";
    calls.args(["--exact", name, "--nocapture"]);
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
        calls.env(name, proxy.url()).env(name.to_lowercase(), proxy.url());
    }
    calls.env_remove("NO_PROXY").env_remove("no_proxy").env_remove("REQUEST_METHOD");
    let output = calls.env(CALLED, server.url()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let paths = |server: &Server| {
        let requests = server.requests().into_iter();
        requests.map(|it| it.target).collect::<Vec<_>>()
    };
    assert_eq!(paths(&server), ["/rest/v1/contacts/a", "/rest/v1/contacts/b"]);
    // Calls to other machines do go through the proxy, or this test would prove nothing.
    assert_eq!(
        paths(&proxy),
        [
            "http://prokeep.invalid/rest/v1/contacts/c",
            "http://carium.invalid/courier/v1/messaging-attachments/"
        ]
    );
}

/// Calls this machine by its names, and another one.
async fn call_behind_a_proxy(called: &str) {
    let named = called.replace("127.0.0.1", "localhost");
    let calls = [(called, "a", true), (&named, "b", true), ("http://prokeep.invalid", "c", false)];
    for (server, id, arrives) in calls {
        let builder = Client::builder().base_url(format!("{server}/rest/v1"));
        let client = builder.allow_plain_http(true).credential(Basic::new("u", "p")).build();
        let outcome = client.unwrap().delete_contact(id).send().await;
        assert!(outcome.is_ok() || !arrives, "{server}: {outcome:?}");
    }
    // A vendor elsewhere that sends a file to this machine would send it through the proxy.
    let connect = switchboard::carium_courier::connect().bearer("token");
    let connect = connect.base_url("http://carium.invalid/courier").allow_plain_http(true);
    let client = connect.build().unwrap();
    let record = switchboard::carium_courier::types::MessagingAttachmentCreate::default();
    let file = switchboard::carium_courier::Upload::bytes("a.txt", "abc");
    let sent = switchboard::carium_courier::upload::messaging_attachment(&client, record, file);
    let error = sent.await.unwrap_err();
    assert!(error.is_invalid_request(), "{error:?}");
    assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
}

#[test]
fn a_misspelt_variable_names_the_known_ones() {
    let builder = || Client::builder().credential(Basic::new("u", "p"));
    let misspelt = [
        builder().variable("subdomian", "acme"),
        builder().variable("subdomain", "acme").variable("Subdomain", "acme"),
        builder().variable("host", "acme").base_url("https://acme.example"),
    ];
    for builder in misspelt {
        let error = builder.build().unwrap_err();
        assert!(error.is_configuration(), "{error:?}");
        assert!(error.to_string().contains("known is `subdomain`"), "{error}");
    }
}

#[test]
fn no_client_is_signed_in_to_a_placeholder() {
    let error = Client::builder().credential(Basic::new("u", "p")).build().unwrap_err();
    assert!(error.is_configuration() && error.to_string().contains("`subdomain`"), "{error}");
    let error = switchboard_nimchat::Client::builder().build().unwrap_err();
    assert!(error.is_configuration() && error.to_string().contains("`host`"), "{error}");
    let acme = Client::builder().variable("subdomain", "acme").build().unwrap();
    assert_eq!(acme.base_url(), "https://acme.prokeep.com/rest/v1");
    // A custom base address needs no variables.
    assert!(Client::builder().base_url("https://acme.example").build().is_ok());
}

#[tokio::test]
async fn the_base_address_may_end_with_a_slash_or_not() {
    for (suffix, prefix) in [
        ("", ""),
        ("/", ""),
        ("/rest/v1", "/rest/v1"),
        ("/rest/v1/", "/rest/v1"),
        ("/proxy/a%2Fb", "/proxy/a%2Fb"),
    ] {
        let server = Server::always(Reply::json_text(204, ""));
        let client = Client::builder()
            .base_url(server.url() + suffix)
            .credential(Basic::new("u", "p"))
            .build()
            .unwrap();
        client.delete_contact("c-1").send().await.unwrap();
        let targets: Vec<String> = server.requests().into_iter().map(|it| it.target).collect();
        assert_eq!(targets, [format!("{prefix}/contacts/c-1")]);
    }
}
