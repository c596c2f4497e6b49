//! If a server repeats a secret, no part of the error shows it.

use crate::login::{granted, list};
use crate::tokens::nimchat_with;
use crate::vault::Vault;
use serde_json::{Value, json};
use std::error::Error as StdError;
use std::fmt::Write as _;
use switchboard::Retry;
use switchboard::auth::Bearer;
use switchboard::carium_courier::{self, Login, Upload};
use switchboard::nimchat;
use switchboard::paginate::Paginate;
use switchboard::{Error, prokeep, proto, zenvia_sales};
use switchboard_tests::log::Log;
use switchboard_tests::server::{Recorded, Reply, Server};

/// A secret that begins and ends with the word, and contains characters that servers write in
/// many ways.
const ECHOED: &str = "canary-K/+&=?%41 '\"\\~<1>-canary";
const SHORT: &str = "canary";

/// Texts that only the secrets of these tests contain: the word in clear, and in base64 at each of
/// the offsets it can have within a group of bytes.
const TRACES: [&str; 4] = ["canary", "y2fuyxj5", "nhbmfye", "jyw5hcn"];

/// A request as text: its first line, its headers, its body, and the login in it as a server may
/// log it.
fn dump(heard: &Recorded) -> String {
    let headers = heard.headers.iter().map(|(name, value)| format!("{name}: {value}\n"));
    let body = String::from_utf8_lossy(&heard.body);
    let basic = heard.header("authorization").is_some_and(|it| it.starts_with("Basic "));
    let login = if basic { format!("ada:{SHORT} password={SHORT}") } else { String::new() };
    let headers = headers.collect::<String>();
    format!("{} {}\n{headers}\n{body} {login}", heard.method, heard.target)
}

fn percent(text: &str, keeps: fn(&u8) -> bool, upper: bool) -> String {
    let bytes = text.bytes().map(|byte| match (keeps(&byte), upper) {
        (true, _) => char::from(byte).to_string(),
        (false, true) => format!("%{byte:02X}"),
        (false, false) => format!("%{byte:02x}"),
    });
    bytes.collect()
}

/// A text in each of the ways that servers write what they were sent.
fn written(text: &str) -> Vec<String> {
    let json = Value::from(text).to_string();
    let entity = |name: &str, number: &str| {
        let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('"', name);
        text.replace('/', number).replace('\'', "&#39;")
    };
    vec![
        text.to_owned(),
        percent(text, u8::is_ascii_alphanumeric, true),
        percent(text, u8::is_ascii_alphanumeric, false),
        percent(text, u8::is_ascii_alphanumeric, true).replace("%20", "+"),
        percent(&percent(text, u8::is_ascii_alphanumeric, true), u8::is_ascii_alphanumeric, true),
        percent(text, |_| false, true),
        json.replace('/', "\\/"),
        json.replace('&', "\\u0026").replace('=', "\\u003D").replace('+', "\\u002b"),
        Value::from(json.as_str()).to_string(),
        entity("&quot;", "/"),
        entity("&#34;", "&#x2F;"),
        format!("{text:?}"),
    ]
}

/// The bodies in which a server repeats a text.
fn bodies(text: &str) -> Vec<String> {
    let mut bodies = written(text);
    let said = json!({
        "message": text, "error": text, "detail": text, "errors": [{"detail": text, text: text}],
        "data": {text: text}, text: [{"id": text}], "id": {text: 5},
    });
    bodies.extend([said.to_string(), json!([{"id": {text: text}}]).to_string()]);
    // The kept part ends somewhere inside the repeated text.
    let full = 64 * 1024;
    let cuts = [full - text.len() / 2, full - text.len() / 3, full - text.len() + 3];
    bodies.extend(cuts.map(|start| "x".repeat(start) + text));
    bodies
}

/// A reply with this status that repeats a request in a body of this kind, and in all its headers.
fn echo(heard: &Recorded, status: u16, kind: usize, breaks: bool) -> Reply {
    let text = dump(heard);
    let bodies = bodies(&text);
    let body = &bodies[kind % bodies.len()];
    let length = body.len() + if breaks { 10 } else { 0 };
    let one_line = text.replace(|c: char| c.is_control(), " ");
    let mut lines = format!("HTTP/1.1 {status} Echo {one_line}\r\ncontent-length: {length}\r\n");
    let own = ["location", "x-request-id", "retry-after", "set-cookie", "content-encoding"];
    if kind.is_multiple_of(2) {
        let host = percent(&one_line, |byte| byte.is_ascii_alphanumeric() || *byte == b'-', true);
        write!(lines, "location: https://{host}.example/\r\n").unwrap();
    }
    for (number, form) in written(&one_line).into_iter().enumerate() {
        let number = (number + kind) % 12;
        let name = own.get(number).map_or(format!("x-echo-{number}"), |own| (*own).to_owned());
        write!(lines, "{name}: {form}\r\n").unwrap();
    }
    for (name, value) in &heard.headers {
        write!(lines, "x-your-{name}: {value}\r\n").unwrap();
    }
    lines += if breaks { "connection: close\r\n\r\n" } else { "\r\n" };
    Reply::raw([lines.as_bytes(), body.as_bytes()].concat())
}

#[track_caller]
fn assert_traceless(place: &str, text: &str) {
    let text = text.to_lowercase();
    let found = TRACES.iter().find_map(|trace| text.find(trace));
    let around = found.map(|at| text.get(at.saturating_sub(60)..(at + 60).min(text.len())));
    assert!(found.is_none(), "{place}: {around:?}");
    // A text that is cut off does not end with the beginning of a secret.
    let end = ["cana", "canar", "y2fu", "y2fuyx"].iter().find(|start| text.ends_with(**start));
    assert!(end.is_none(), "{place} ends with {end:?}");
}

/// Asserts that nothing in an error shows a secret, not even on request.
#[track_caller]
fn assert_error_traceless(place: &str, error: &Error) {
    let mut next: Option<&dyn StdError> = Some(error);
    while let Some(cause) = next {
        assert_traceless(place, &format!("{cause} {cause:#} {cause:?} {cause:#?}"));
        if let Some(error) = cause.downcast_ref::<Error>() {
            let body = error.body().map(|body| String::from_utf8_lossy(body).into_owned());
            assert_traceless(&format!("{place}: the body"), &body.unwrap_or_default());
            for (name, value) in error.headers().into_iter().flatten() {
                let value = String::from_utf8_lossy(value.as_bytes());
                assert_traceless(&format!("{place}: {name}"), &value);
            }
            let asked = [error.message(), error.request_id().map(str::to_owned)];
            let asked = asked.into_iter().chain([error.json_path().map(str::to_owned)]);
            for text in asked.flatten() {
                assert_traceless(place, &text);
            }
        }
        next = cause.source();
    }
}

/// One call for each kind of credential and each kind of reply; returns the errors by name.
async fn each_credential(address: &str) -> Vec<(&'static str, Error)> {
    let gateway = "canary gateway canary";
    let prokeep = prokeep::connect("acme").credentials("ada", SHORT).header("x-gateway", gateway);
    let prokeep = prokeep.base_url(address).retry(Retry::none()).build().unwrap();
    let zenvia = zenvia_sales::connect().api_key(ECHOED).header("x-gateway", gateway);
    let zenvia = zenvia.base_url(address).retry(Retry::none()).build().unwrap();
    let carium = carium_courier::connect().credential(Bearer::new(ECHOED));
    let carium = carium.base_url(address).retry(Retry::none()).build().unwrap();
    let login = Login::new("ada", ECHOED).totp(|| "17-canary".to_owned());
    let login = carium_courier::connect().credential(login.into_credential());
    let login = login.base_url(address).retry(Retry::none()).build().unwrap();
    let proto = proto::connect().bearer(ECHOED).base_url(address).retry(Retry::none());
    let proto = proto.build().unwrap();
    let nimchat = nimchat::connect(address).user_token(ECHOED).retry(Retry::none());
    let nimchat = nimchat.build().unwrap();
    let mut errors = vec![
        ("basic", prokeep.get_contact("c-1").send().await.map(drop)),
        ("basic, a walk", prokeep.list_contacts().items().try_next().await.map(drop)),
        ("query", zenvia.list_groups().send().await.map(drop)),
        ("query, a walk", zenvia.list_prospects().items().try_next().await.map(drop)),
        ("bearer", list(&carium).await),
        ("login", list(&login).await),
        ("bearer of proto", proto.list_custom_fields("sub").send().await.map(drop)),
        ("header", nimchat.list_agents(1).send().await.map(drop)),
    ];
    let file = Upload::bytes("a.txt", "the content");
    let message = nimchat::types::MessageInput::builder().content("look");
    let upload = nimchat.create_message(1, 2).body(message).attachments([file]).send().await;
    errors.push(("header, a file", upload.map(drop)));
    errors.push((
        "query, a download",
        match zenvia.list_prospects().csv().await {
            Ok(download) => download.into_inner().bytes().await.map(drop),
            Err(error) => Err(error),
        },
    ));
    errors.into_iter().filter_map(|(name, outcome)| Some((name, outcome.err()?))).collect()
}

#[tokio::test]
async fn what_a_server_repeats_of_a_secret_is_in_no_part_of_an_error() {
    let log = Log::default();
    let _guard = log.listen();
    let kinds = bodies("").len();
    for (status, step) in [(200, 1), (302, 3), (400, 1), (401, 5), (500, 4)] {
        for kind in (0..kinds).step_by(step) {
            let breaks = kind % 5 == 4;
            let server = Server::answering(move |request| {
                let is_login = request.path().ends_with("/v1/login/") && kind % 2 == 1;
                let echo = || echo(request, status, kind, breaks);
                if is_login { granted(ECHOED) } else { echo() }
            });
            let errors = each_credential(&server.url()).await;
            // Only the call that accepts any bytes succeeds, if the reply is complete.
            let most = if status == 200 && !breaks { 9 } else { 10 };
            assert_eq!(errors.len(), most, "{status} {kind}: {errors:?}");
            for (name, error) in &errors {
                assert_error_traceless(&format!("{name}, {status}, {kind}"), error);
            }
            let sent: String = server.requests().iter().map(dump).collect();
            assert!(sent.contains("canary"), "{sent}");
        }
    }
    assert_traceless("the log", &log.text());
}

#[tokio::test]
async fn a_secret_that_was_refused_is_still_none_to_show() {
    // The second reply repeats what the first request was signed with.
    let vault = Vault::default();
    let server = Server::answering(|_| Reply::json(401, &json!({"error": "no key-0, no key-1"})));
    let error = nimchat_with(&server, vault).list_agents(1).send().await.unwrap_err();
    assert_eq!(error.attempts(), 2);
    assert_eq!(error.message().unwrap(), "no [secret], no [secret]");
}

#[tokio::test]
async fn what_a_storage_repeats_of_an_address_is_in_no_part_of_an_error() {
    for (status, kind) in [(302, 0), (302, 1), (400, 2), (403, 6), (403, 9), (500, 12), (403, 14)] {
        let server = Server::answering(move |heard| echo(heard, status, kind, false));
        let address = format!("{}/canary/object?sign=canary%2Fsign+1", server.url());
        let policy = ("policy".to_owned(), "canary=+/policy".to_owned());
        for fields in [vec![], vec![policy]] {
            let client = proto::connect().bearer(ECHOED).base_url(server.url());
            let client = client.retry(Retry::none()).build().unwrap();
            let file = Upload::bytes("a.txt", "the content");
            let sent =
                switchboard_core::generated::send_upload(client.core(), &address, fields, file);
            let error = sent.await.unwrap_err();
            assert_eq!(error.status().unwrap(), status);
            assert_error_traceless(&format!("a storage, {status}, {kind}"), &error);
        }
    }
}
