//! Promise: an app inside Zenvia Sales answers the callbacks of its life to the vendor and to nobody
//! else, and opens its pages for signed URLs only. Over real HTTP.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use axum::Router;
use axum::routing::get;
use serde_json::{Value, json};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use switchboard::webhooks::http::Method;
use switchboard::webhooks::{ClientCredentials, Place, SharedSecret, SignedUrl};
use switchboard::zenvia_sales::app::{
    App, ButtonRequest, Callback, Callbacks, Instance, Placeholder, ReportRequest, expand,
};
use switchboard::zenvia_sales::types::{
    AppInstall, AppSettings, FormInput, FormSection, SettingsForm,
};
use switchboard::{BoxFuture, Error, Secret};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// An app that writes down what it is told.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>);

impl Notes {
    fn note(&self, line: String) -> BoxFuture<'_, Result<(), Error>> {
        self.0.lock().unwrap().push(line);
        Box::pin(async { Ok(()) })
    }

    fn taken(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

fn key(instance: &Instance) -> &str {
    instance.api_key().map_or("-", Secret::expose)
}

impl App for Notes {
    fn install(&self, install: AppInstall) -> BoxFuture<'_, Result<(), Error>> {
        let instance = install.integration.unwrap();
        let key = instance.api_key.unwrap();
        self.note(format!("install {} {:?}", key.expose(), instance.enabled))
    }

    fn settings_form(&self, instance: Instance) -> BoxFuture<'_, Result<SettingsForm, Error>> {
        let key = key(&instance).to_owned();
        Box::pin(async move {
            let input = FormInput::builder().name("greeting").type_("text").label(key);
            let section = FormSection::builder().inputs([input.build()]);
            SettingsForm::builder().sections([section.build()]).build()
        })
    }

    fn settings(&self, _: Instance) -> BoxFuture<'_, Result<AppSettings, Error>> {
        let settings = json!({"greeting": "Hi"});
        Box::pin(async move { Ok(AppSettings(settings.as_object().cloned().unwrap_or_default())) })
    }

    fn update_settings(
        &self,
        instance: Instance,
        changed: AppSettings,
    ) -> BoxFuture<'_, Result<(), Error>> {
        if changed.0.contains_key("broken") {
            return Box::pin(async { Err(Error::invalid_request("broken is no setting")) });
        }
        self.note(format!("settings {} {}", key(&instance), Value::Object(changed.0)))
    }

    fn set_enabled(&self, instance: Instance, enabled: bool) -> BoxFuture<'_, Result<(), Error>> {
        self.note(format!("enabled {} {enabled}", key(&instance)))
    }

    fn renew_api_key(&self, instance: Instance, key: Secret) -> BoxFuture<'_, Result<(), Error>> {
        self.note(format!("key {} {}", self::key(&instance), key.expose()))
    }

    fn uninstall(&self, instance: Instance) -> BoxFuture<'_, Result<(), Error>> {
        self.note(format!("uninstall {}", key(&instance)))
    }
}

fn in_body() -> ClientCredentials {
    ClientCredentials::new("app-1", "s3cret").unwrap()
}

fn in_headers() -> ClientCredentials {
    in_body()
        .id_at(Place::header("x-client-id").unwrap())
        .secret_at(Place::header("x-client-secret").unwrap())
        .api_key_at(Place::header("x-api-key").unwrap())
}

/// Callbacks with credentials in headers, and in the body for install.
fn callbacks(app: Notes) -> Callbacks {
    Callbacks::new(app, in_headers())
        .credentials(Callback::Install, in_body())
        .at(Callback::Install, "/life/install")
        .at(Callback::SettingsForm, "/life/form")
        .at(Callback::Settings, "/life/settings")
        .at(Callback::UpdateSettings, "/life/settings")
        .at(Callback::Enabled, "/life/enabled")
        .at(Callback::NewApiKey, "/life/key")
        .at(Callback::Uninstall, "/life/uninstall")
        .max_body_bytes(500)
}

struct Server {
    address: SocketAddr,
    notes: Notes,
}

impl Server {
    async fn of(make: impl FnOnce(Notes) -> Router) -> Self {
        let notes = Notes::default();
        let router = make(notes.clone());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { address, notes }
    }

    async fn start() -> Self {
        Self::of(|notes| callbacks(notes).into_router().unwrap()).await
    }

    /// Sends a request, and returns status, headers and body.
    async fn send(&self, call: &str, headers: &str, body: &str) -> (u16, String) {
        let length = body.len();
        let text = format!(
            "{call} HTTP/1.1\r\nhost: app.example\r\nconnection: close\r\n{headers}\
             content-length: {length}\r\n\r\n{body}"
        );
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        // A server that refuses a long body may close before all of it is sent.
        let _ = stream.write_all(text.as_bytes()).await;
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        let answer = String::from_utf8(answer).unwrap();
        let status = answer.split(' ').nth(1).unwrap_or("0").parse().unwrap();
        (status, answer)
    }

    /// As the vendor sends it.
    async fn call(&self, call: &str, body: &str) -> (u16, String) {
        self.send(call, HEADERS, body).await
    }
}

const HEADERS: &str = "x-client-id: app-1\r\nx-client-secret: s3cret\r\nx-api-key: key-7\r\n";

fn content(answer: &str) -> Value {
    serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1).unwrap()
}

// ---- Callbacks ---------------------------------------------------------------------------------

#[tokio::test]
async fn each_callback_reaches_the_app_and_is_answered() {
    let server = Server::start().await;
    let install = json!({"appId": "app-1", "appSecret": "s3cret", "more": 1,
                         "integration": {"apiKey": "key-7", "enabled": true}});
    let (status, _) = server.send("POST /life/install", "", &install.to_string()).await;
    assert_eq!(status, 200);

    let (status, answer) = server.call("GET /life/form", "").await;
    let label = content(&answer)["sections"][0]["inputs"][0]["label"].clone();
    assert_eq!((status, label), (200, json!("key-7")));
    assert!(answer.contains("content-type: application/json"), "{answer}");

    let (status, answer) = server.call("GET /life/settings", "").await;
    assert_eq!((status, content(&answer)), (200, json!({"greeting": "Hi"})));

    for (call, body) in [
        ("PUT /life/settings", r#"{"greeting": "Hello"}"#),
        ("PATCH /life/enabled", r#"{"enabled": false}"#),
        ("POST /life/key", r#"{"newApiKey": "key-8"}"#),
    ] {
        assert_eq!(server.call(call, body).await.0, 200, "{call}");
    }
    let (status, answer) = server.call("DELETE /life/uninstall", "").await;
    assert_eq!((status, content(&answer)), (200, json!({"success": true})));

    let expected = [
        "install key-7 Some(true)",
        r#"settings key-7 {"greeting":"Hello"}"#,
        "enabled key-7 false",
        "key key-7 key-8",
        "uninstall key-7",
    ];
    assert_eq!(server.notes.taken(), expected);
}

#[tokio::test]
async fn wrong_and_missing_credentials_are_refused_before_the_body_is_read() {
    let server = Server::start().await;
    for headers in [
        "",
        "x-client-id: app-1\r\n",
        "x-client-id: app-1\r\nx-client-secret: s3cre\r\n",
        "x-client-id: app-1\r\nx-client-secret: s3cret \r\nx-client-secret: s3cret\r\n",
        "x-client-id: app-2\r\nx-client-secret: s3cret\r\n",
    ] {
        let (status, answer) = server.send("POST /life/key", headers, "no JSON at all").await;
        assert_eq!(status, 401, "{headers}");
        assert!(!answer.contains("s3cret"));
    }
    let forged = r#"{"appId": "app-1", "appSecret": "x", "integration": {"apiKey": "k"}}"#;
    assert_eq!(server.send("POST /life/install", HEADERS, forged).await.0, 401);
    assert!(server.notes.taken().is_empty());
}

#[tokio::test]
async fn other_methods_and_paths_are_refused() {
    let server = Server::start().await;
    for (call, allowed) in [
        ("GET /life/install", "allow: POST, PUT, PATCH"),
        ("DELETE /life/settings", "allow: GET, POST, PUT, PATCH"),
        ("OPTIONS /life/uninstall", "allow: POST, PUT, PATCH, DELETE"),
    ] {
        let (status, answer) = server.call(call, "").await;
        assert_eq!(status, 405, "{call}");
        assert!(answer.contains(allowed), "{answer}");
    }
    assert_eq!(server.call("POST /life/other", "").await.0, 404);
}

#[tokio::test]
async fn a_body_that_is_too_long_is_refused_whoever_sends_it() {
    let server = Server::start().await;
    let long = json!({"greeting": "x".repeat(600)}).to_string();
    for headers in ["", HEADERS] {
        assert_eq!(server.send("PUT /life/settings", headers, &long).await.0, 413);
    }
    assert!(server.notes.taken().is_empty());
}

#[tokio::test]
async fn a_body_that_is_another_one_is_refused_and_nothing_of_it_repeated() {
    let server = Server::start().await;
    for (call, body) in [
        ("POST /life/key", r#"{"newKey": "key-8"}"#),
        ("POST /life/key", r#"{"newApiKey": 8}"#),
        ("POST /life/enabled", r#"{"enabled": "hush"}"#),
        ("POST /life/enabled", "{}"),
        ("PUT /life/settings", r#"["hush"]"#),
        ("PUT /life/settings", ""),
        ("PUT /life/settings", r#"{"broken": 1}"#),
    ] {
        let (status, answer) = server.call(call, body).await;
        assert_eq!(status, 400, "{call} {body}");
        assert!(!answer.contains("hush"));
    }
    assert!(server.notes.taken().is_empty());
}

#[tokio::test]
async fn settings_that_the_form_does_not_have_arrive_and_credentials_among_them_do_not() {
    let server = Server::of(|notes| {
        let callbacks = Callbacks::new(notes, in_body()).at(Callback::UpdateSettings, "/settings");
        callbacks.into_router().unwrap()
    })
    .await;
    let body = json!({"appId": "app-1", "appSecret": "s3cret", "unknown": {"a": [1]}});
    assert_eq!(server.send("PUT /settings", "", &body.to_string()).await.0, 200);
    assert_eq!(server.notes.taken(), [r#"settings - {"unknown":{"a":[1]}}"#]);
}

#[tokio::test]
async fn paths_methods_and_proofs_are_of_your_choice() {
    let server = Server::of(|notes| {
        let token = SharedSecret::query("token", "hush").unwrap();
        let callbacks = Callbacks::new(notes, in_headers())
            .at(Callback::Uninstall, "/")
            .methods(Callback::Uninstall, [Method::GET])
            .at(Callback::Enabled, "/")
            .verified_by(Callback::Enabled, token);
        Router::new().nest("/deep", callbacks.into_router().unwrap())
    })
    .await;
    assert_eq!(server.send("POST /deep?token=hush", "", r#"{"enabled": true}"#).await.0, 200);
    assert_eq!(server.send("POST /deep?token=hus", HEADERS, "{}").await.0, 401);
    assert_eq!(server.call("GET /deep", "").await.0, 200);
    assert_eq!(server.notes.taken(), ["enabled - true", "uninstall key-7"]);
}

#[test]
fn paths_that_cannot_be_told_apart_or_are_none_are_refused() {
    let callbacks = || Callbacks::new(Notes::default(), in_body());
    let same = callbacks().at(Callback::Enabled, "/a").at(Callback::NewApiKey, "/a");
    assert!(same.clone().into_router().unwrap_err().is_configuration());
    let apart = same.methods(Callback::Enabled, [Method::PATCH]);
    assert!(apart.clone().check().unwrap_err().is_configuration());
    apart.methods(Callback::NewApiKey, [Method::PUT]).check().unwrap();
    for path in ["", "a", "/{a}", "/a?b", "/*a", "/:a", "/a b"] {
        let error = callbacks().at(Callback::Install, path).into_router().unwrap_err();
        assert!(error.is_configuration(), "{path}");
    }
}

// ---- Pages -------------------------------------------------------------------------------------

async fn report(report: ReportRequest) -> String {
    format!("{report:?} {}", report.parameter("by").unwrap_or_default())
}

async fn button(button: ButtonRequest) -> String {
    button.parameter("prospect").unwrap_or_default().to_owned()
}

/// Pages at `https://app.example/pages/…`.
async fn pages(signed: SignedUrl) -> Server {
    let signed = signed.served_at("https://app.example").unwrap();
    let pages = Router::new().route("/report", get(report)).route("/button", get(button));
    Server::of(|_| Router::new().nest("/pages", pages.with_state(signed))).await
}

fn path(url: &str) -> String {
    format!("GET {}", url.trim_start_matches("https://app.example"))
}

#[tokio::test]
async fn a_signed_url_opens_its_page_with_what_the_vendor_filled_in() {
    let signed = SignedUrl::new("private-key").unwrap();
    let server = pages(signed.clone()).await;
    let template = format!("https://app.example/pages/report?by={}", Placeholder::UserEmail.text());
    let url = expand(&template, |_| Some("a+b&range=last7@x.example".into())).unwrap();
    let url = format!("{url}&range=custom&start=2026-01-01&end=2026-01-31");
    let (status, answer) = server.send(&path(&signed.sign(&url).unwrap()), "", "").await;
    assert_eq!(status, 200, "{answer}");
    assert!(answer.contains("Custom") && answer.contains("2026-01-31"), "{answer}");
    assert!(answer.ends_with("a+b&range=last7@x.example"), "{answer}");

    let url = signed.sign("https://app.example/pages/button?prospect=64f0%2B").unwrap();
    assert!(server.send(&path(&url), "", "").await.1.ends_with("64f0+"));
}

#[tokio::test]
async fn forged_unsigned_and_stale_urls_are_refused() {
    let signed = SignedUrl::new("private-key").unwrap();
    let server = pages(signed.clone()).await;
    let url = signed.sign("https://app.example/pages/report?range=today&group=g").unwrap();
    assert_eq!(server.send(&path(&url), "", "").await.0, 200);
    // A URL of a key that was replaced, of another page, and with more or less in it.
    let stale = SignedUrl::new("last-key").unwrap();
    let stale = stale.sign("https://app.example/pages/report?range=today&group=g").unwrap();
    let doubled = format!("{url}&signature=0");
    for forged in [
        stale,
        url.replace("/report", "/button"),
        url.replace("today", "last7"),
        url.replace("&group=g", ""),
        format!("{url}&group=h"),
        url.split("&signature").next().unwrap().to_owned(),
        doubled,
    ] {
        assert_eq!(server.send(&path(&forged), "", "").await.0, 401, "{forged}");
    }
}

#[tokio::test]
async fn a_report_without_the_dates_that_it_speaks_of_is_refused() {
    let signed = SignedUrl::new("private-key").unwrap();
    let server = pages(signed.clone()).await;
    for query in [
        "range=custom",
        "range=custom&start=2026-01-01",
        "range=custom&start=2026-02-01&end=2026-01-01",
        "range=custom&start=2026-13-01&end=2026-12-01",
        "start=yesterday",
    ] {
        let url = signed.sign(&format!("https://app.example/pages/report?{query}")).unwrap();
        assert_eq!(server.send(&path(&url), "", "").await.0, 400, "{query}");
    }
    // A range that comes some day is kept.
    let url = signed.sign("https://app.example/pages/report?range=this-year").unwrap();
    let (status, answer) = server.send(&path(&url), "", "").await;
    assert!(status == 200 && answer.contains("this-year"), "{answer}");
}
