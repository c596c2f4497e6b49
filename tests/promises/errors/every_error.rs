//! What holds for every error, whatever the reply was.

use crate::no_reply::causes;
use crate::secrets::{armed, connect_to};
use crate::situations::{Trouble, json_reply, meet, reply, served, situations};
use serde_json::Value;
use std::error::Error as StdError;
use std::sync::{Arc, Mutex};
use switchboard::Error;
use switchboard::prokeep::Client;
use switchboard::prokeep::types::{ErrorList, ErrorSentence};
use switchboard_tests::server::Server;

#[tokio::test]
async fn every_error_of_a_call_names_it_in_one_line() {
    for (name, trouble) in situations() {
        let error = meet(trouble).await;
        assert_eq!(error.operation().unwrap().id(), "get_contact", "{name}");
        let shown = error.to_string();
        assert!(shown.starts_with("prokeep get_contact: "), "{name}: {shown}");
        assert!(shown.len() > "prokeep get_contact: ".len(), "{name}: {shown}");
        assert!(!shown.contains(['\n', '\r']), "{name}: {shown}");
        assert!(shown.len() < 300, "{name}: {shown}");
    }
}

#[tokio::test]
async fn every_reply_that_is_an_error_was_asked_for_once() {
    for (name, trouble) in situations() {
        if let Trouble::Reply(_) = trouble {
            assert_eq!(meet(trouble).await.attempts(), 1, "{name}");
        }
    }
}

#[tokio::test]
async fn no_error_is_of_two_kinds() {
    for (name, trouble) in situations() {
        let error = meet(trouble).await;
        let kinds = [
            error.is_invalid_request(),
            error.is_configuration(),
            error.is_connect(),
            error.is_timeout(),
            error.is_decode(),
            error.is_pagination(),
            error.is_auth(),
            error.is_not_found(),
            error.is_rate_limited(),
            error.is_server_error(),
        ];
        assert!(kinds.iter().filter(|kind| **kind).count() <= 1, "{name}: {error:?}");
    }
}

#[tokio::test]
async fn no_error_shows_a_path_or_query() {
    // The docs of `Error`: neither `Display`, nor the chain, nor `Debug` does. Host and port are
    // shown by a failure to connect: they say which address to look at.
    for (name, trouble) in situations() {
        let error = meet(trouble).await;
        let chain = causes(&error).map(|cause| format!("{cause} {cause:?}"));
        for shown in chain.chain([error.to_string(), format!("{error:?}")]) {
            assert!(!shown.contains("/rest/v1"), "{name}: {shown}");
        }
    }
}

#[tokio::test]
async fn an_error_is_cloned_with_all_it_knows() {
    for (name, trouble) in situations() {
        let error = meet(trouble).await;
        let clone = error.clone();
        assert_eq!(format!("{error:?}"), format!("{clone:?}"), "{name}");
        assert_eq!(error.body(), clone.body());
    }
}

#[tokio::test]
async fn an_error_composes_with_others() {
    fn crosses_threads<T: Clone + Send + Sync + 'static>() {}
    async fn program(client: &Client) -> Result<u16, Box<dyn StdError + Send + Sync>> {
        let port = "8080".parse::<u16>()?;
        client.get_contact("c-1").send().await?;
        Ok(port)
    }
    crosses_threads::<Error>();
    let (_server, client) = served(reply("401 Unauthorized", &[], ""));
    let boxed = program(&client).await.unwrap_err();
    assert!(boxed.downcast_ref::<Error>().unwrap().is_auth());
    let thrown = tokio::spawn(async move { program(&client).await });
    assert!(thrown.await.unwrap().is_err());
}

const GOOD_PAGE: &str = include_str!("../../fixtures/prokeep/013-list_contacts-response.json");

/// Numbers that look random and are the same in every run.
struct Lcg(u64);

impl Lcg {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005);
        self.0 = self.0.wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }

    fn flip(&mut self, good: &[u8]) -> Vec<u8> {
        let mut body = good.to_vec();
        for _ in 0..=self.below(4) {
            let place = self.below(body.len());
            body[place] ^= 1 << self.below(8);
        }
        body
    }
}

fn malformed_pages() -> Vec<Vec<u8>> {
    let good = GOOD_PAGE.as_bytes();
    let mut random = Lcg(2026);
    let cut = (0..150).map(|step| good[..good.len() * step / 150].to_vec());
    let mut bodies: Vec<_> = cut.collect();
    bodies.extend((0..150).map(|_| random.flip(good)));
    bodies
}

#[tokio::test]
async fn no_body_is_malformed_enough_to_panic() {
    let next = Arc::new(Mutex::new(Vec::new()));
    let played = Arc::clone(&next);
    let server = Server::answering(move |_| played.lock().unwrap().clone());
    let client = armed(connect_to(&server)).build().unwrap();
    let bodies = malformed_pages();
    let mut decoded = 0;
    for body in &bodies {
        for code in ["200 OK", "422 No"] {
            *next.lock().unwrap() = json_reply(code, body);
            let Err(error) = client.list_contacts().send().await else {
                assert_eq!(code, "200 OK");
                decoded += 1;
                continue;
            };
            assert_eq!(error.status().unwrap().as_str(), &code[..3]);
            assert_eq!(error.body().unwrap(), body);
            assert_eq!(error.is_decode(), code == "200 OK");
            exercise(&error);
        }
    }
    assert_eq!(server.requests().len(), 2 * bodies.len());
    // Flips inside a text are harmless, so a few bodies must decode; a cut one never does.
    assert!((1..150).contains(&decoded), "{decoded}");
}

/// Calls everything on an error that reads its body.
fn exercise(error: &Error) {
    assert!(!error.to_string().contains('\n'));
    assert!(!format!("{error:?}").is_empty());
    let typed =
        error.body_as::<ErrorList>().is_some() || error.body_as::<ErrorSentence>().is_some();
    assert!(error.message().is_none() || typed || error.body_as::<Value>().is_some());
}
