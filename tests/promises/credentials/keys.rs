//! A key or a token that does not change: Zenvia Sales and Proto.

use crate::login::unauthorized;
use crate::secrets::{KEY, assert_debug_clean, assert_error_clean, assert_log_clean};
use serde_json::json;
use std::fmt::Debug;
use std::sync::Arc;
use std::time::Duration;
use switchboard::auth::{BoxFuture, Credential, Operation, Request};
use switchboard::nimchat;
use switchboard::paginate::Paginate;
use switchboard::{Error, proto, zenvia_sales};
use switchboard_tests::log::Log;
use switchboard_tests::server::{Reply, Server, deaf_port};

fn zenvia(address: &str) -> zenvia_sales::Client {
    zenvia_sales::connect().api_key(KEY).base_url(format!("{address}/api/v1")).build().unwrap()
}

#[tokio::test]
async fn a_key_that_the_vendor_repeats_in_its_refusal_is_blotted_out() {
    for repeated in [
        KEY.to_owned(),
        "canary-key%2F%2B%26%3D%3F+1".into(),
        "canary-key%2F%2B%26%3D%3F%201".into(),
    ] {
        let said = json!({"message": format!("cannot GET /prospects?api-key={repeated}&limit=1")});
        let server = Server::answering(move |_| Reply::json(401, &said));
        let error = zenvia(&server.url()).list_prospects().send().await.unwrap_err();
        assert_error_clean("a refusal that repeats the key", &error);
        assert!(error.message().unwrap().ends_with("api-key=[secret]&limit=1"), "{error}");
        assert!(!String::from_utf8_lossy(error.body().unwrap()).contains("canary"));
    }
}

#[tokio::test]
async fn an_empty_secret_or_one_with_the_end_of_its_line_is_refused_before_sending() {
    let server = Server::answering(|_| Reply::json(200, &json!([])));
    for secret in ["", "canary-key\n"] {
        let zenvia = zenvia_sales::connect().api_key(secret);
        let zenvia = zenvia.base_url(format!("{}/api/v1", server.url())).build().unwrap();
        let proto = proto::connect().bearer(secret).base_url(server.url()).build().unwrap();
        let nimchat = nimchat::connect(server.url()).user_token(secret).build().unwrap();
        let errors = [
            zenvia.list_groups().send().await.unwrap_err(),
            proto.list_custom_fields("sub").send().await.unwrap_err(),
            nimchat.list_agents(1).send().await.unwrap_err(),
        ];
        for error in errors {
            assert!(error.is_auth() && error.attempts() == 0, "{error:?}");
            assert_error_clean("a secret that cannot be sent", &error);
        }
    }
    assert!(server.requests().is_empty());
}

/// A vault that never answers.
#[derive(Debug)]
struct Hanging;

impl Credential for Hanging {
    fn authorise<'a>(
        &'a self,
        _: &'a Operation,
        _: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test(start_paused = true)]
async fn the_time_limit_bounds_the_vault_too() {
    let connect = proto::connect().credential(Arc::new(Hanging)).timeout(Duration::from_secs(5));
    let client = connect.base_url("http://127.0.0.1:9").build().unwrap();
    let started = tokio::time::Instant::now();
    let error = client.list_custom_fields("sub").send().await.unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 0, "{error:?}");
    assert_eq!(started.elapsed().as_secs(), 5);
}

#[tokio::test]
async fn the_key_of_zenvia_travels_in_the_query_encoded() {
    let server = Server::replying([Reply::json(200, &json!([]))]);
    zenvia(&server.url()).list_prospects().search("a b").send().await.unwrap();
    let heard = server.only();
    assert_eq!(
        heard.target,
        "/api/v1/prospects?search=a%20b&api-key=canary-key%2F%2B%26%3D%3F%201"
    );
    assert_eq!(heard.get("api-key").unwrap(), KEY);
    assert_eq!(heard.header("authorization"), None);
}

#[tokio::test]
async fn the_key_of_zenvia_shows_in_no_error_and_no_log() {
    let log = Log::default();
    let _guard = log.listen();
    let (_held, deaf) = deaf_port();
    let refused = zenvia(&deaf).list_prospects().send().await.unwrap_err();
    assert!(refused.is_connect(), "{refused:?}");
    assert_error_clean("a refused connection", &refused);

    let cut = b"HTTP/1.1 200 OK\r\ncontent-length: 500\r\nconnection: close\r\n\r\n[{".to_vec();
    let redirect = b"HTTP/1.1 302 Found\r\nlocation: /elsewhere\r\ncontent-length: 0\r\n\r\n";
    let replies = [
        ("a status", Reply::json(401, &json!({"message": "unknown key"}))),
        ("a server's failure", Reply::json(500, &json!(null))),
        ("a reply that does not decode", Reply::json(200, &json!([{"id": []}]))),
        ("a page", Reply::new(200, "text/html", b"<h1>hello</h1>")),
        ("a broken connection", Reply::raw(cut)),
        ("a redirect", Reply::raw(redirect)),
    ];
    for (place, reply) in replies {
        let server = Server::always(reply);
        let client = zenvia(&server.url());
        let error = client.list_prospects().send().await.unwrap_err();
        assert_error_clean(place, &error);
        let error = client.list_prospects().items().try_next().await.unwrap_err();
        assert_error_clean(place, &error);
        let error = match client.list_prospects().csv().await {
            Ok(download) => download.into_inner().bytes().await.err(),
            Err(error) => Some(error),
        };
        if let Some(error) = error {
            assert_error_clean(place, &error);
        }
        // The key was sent, so it could have shown up.
        assert!(server.requests().iter().all(|it| it.get("api-key").unwrap() == KEY));
    }
    assert_log_clean(&log);
}

#[tokio::test]
async fn the_key_of_zenvia_shows_in_nothing_that_a_program_holds() {
    let connect = zenvia_sales::connect().api_key(KEY);
    assert_debug_clean("a client in the making", &connect);
    let client = connect.build().unwrap();
    assert_debug_clean("a client", &client);
    assert_debug_clean("a request", &client.list_prospects());
    assert_debug_clean("a walk", &client.list_prospects().items());
    assert_debug_clean("a walk", &client.list_prospects().pages());
    let server =
        Server::replying([Reply::json(200, &json!([])), Reply::new(200, "text/csv", b"id")]);
    let client = zenvia(&server.url());
    assert_debug_clean("a response", &client.list_prospects().send().await.unwrap());
    assert_debug_clean("a download", &client.list_prospects().csv().await.unwrap());
}

#[tokio::test]
async fn the_secret_of_proto_is_the_bearer() {
    let log = Log::default();
    let _guard = log.listen();
    let server = Server::replying([Reply::json(200, &json!([])), unauthorized()]);
    let connect = proto::connect().bearer("canary-secret");
    assert_debug_clean("a client in the making", &connect);
    let client = connect.base_url(format!("{}/api/platform", server.url())).build().unwrap();
    client.list_custom_fields("riverside").send().await.unwrap();
    let error = client.list_custom_fields("riverside").send().await.unwrap_err();
    assert!(error.is_auth());
    // A secret that does not change is not worth a second attempt.
    assert_eq!(error.attempts(), 1);
    assert_error_clean("a refusal", &error);
    for heard in server.requests() {
        assert_eq!(heard.header("authorization"), Some("Bearer canary-secret"));
        assert!(heard.path().starts_with("/api/platform/"), "{heard:?}");
    }
    assert_eq!(server.requests().len(), 2);
    assert_log_clean(&log);
}

#[tokio::test]
async fn a_secret_of_the_secrecy_crate_signs_and_is_had_back() {
    use secrecy::{ExposeSecret, SecretString};

    let server = Server::always(Reply::json_text(500, "{}"));
    let secret = SecretString::from("secret-1");
    let client = proto::connect().bearer(secret.clone()).base_url(server.url()).build().unwrap();
    client.list_custom_fields("shop").send().await.map(drop).unwrap_err();
    assert_eq!(server.requests()[0].header("authorization"), Some("Bearer secret-1"));
    let ours = switchboard::Secret::from(secret);
    assert_eq!(SecretString::from(ours).expose_secret(), "secret-1");
}
