//! What a credential has to do with a call: before it, and after a 401.

use super::*;
use crate::auth::{Credential, QueryKey};
use crate::transport::Delivery;
use std::sync::atomic::{AtomicU32, Ordering};

static SIGNED: Facts = Facts::new(&API, "get_pet", Method::GET, "/pets/7");

/// Signs with a token that has a number, and takes another one when it is renewed.
#[derive(Debug)]
struct Numbered {
    renewals: Arc<AtomicU32>,
    is_renewable: bool,
}

impl Numbered {
    fn new(is_renewable: bool) -> Self {
        Self { renewals: Arc::default(), is_renewable }
    }
}

impl Credential for Numbered {
    fn authorise<'a>(
        &'a self,
        _: &'a Operation,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), Error>> {
        let token = format!("token-{}", self.renewals.load(Ordering::Relaxed));
        request.set_secret_header(http::header::AUTHORIZATION, token.parse().unwrap());
        Box::pin(async { Ok(()) })
    }

    fn renew<'a>(&'a self, _: &'a Request) -> BoxFuture<'a, Result<bool, Error>> {
        self.renewals.fetch_add(1, Ordering::Relaxed);
        let is_renewable = self.is_renewable;
        Box::pin(async move { Ok(is_renewable) })
    }
}

/// Cannot sign, or not in time.
#[derive(Debug)]
enum Broken {
    Refuses,
    Hangs,
}

impl Credential for Broken {
    fn authorise<'a>(
        &'a self,
        _: &'a Operation,
        _: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async {
            match self {
                Self::Refuses => Err(Error::transport(Failure::new(FailureKind::Broken))),
                Self::Hangs => std::future::pending().await,
            }
        })
    }
}

#[tokio::test(start_paused = true)]
async fn a_credential_is_renewed_once_after_a_401() {
    let script = Script::of([reply(401, ""), reply(200, "{}")]);
    let credential = Numbered::new(true);
    let renewals = Arc::clone(&credential.renewals);
    let client = script.builder().credential(credential).build().unwrap();
    let reply = json(&client, &SIGNED).await.unwrap();
    assert_eq!((reply.attempts(), renewals.load(Ordering::Relaxed)), (2, 1));
    let tokens = script.sent().into_iter().map(|it| it.headers["authorization"].clone());
    assert_eq!(tokens.collect::<Vec<_>>(), ["token-0", "token-1"]);
    let script = Script::of([super::reply(401, "")]);
    let credential = Numbered::new(true);
    let renewals = Arc::clone(&credential.renewals);
    let client = script.builder().credential(credential).build().unwrap();
    let error = json(&client, &SIGNED).await.unwrap_err();
    assert!(error.is_auth(), "{error}");
    assert_eq!((error.attempts(), renewals.load(Ordering::Relaxed)), (2, 1));
}

#[tokio::test(start_paused = true)]
async fn what_cannot_be_renewed_or_was_not_signed_is_not_sent_again() {
    let script = Script::of([reply(401, "")]);
    let client = script.builder().credential(Numbered::new(false)).build().unwrap();
    assert_eq!(json(&client, &SIGNED).await.unwrap_err().attempts(), 1);
    let credential = Numbered::new(true);
    let renewals = Arc::clone(&credential.renewals);
    let client = script.builder().credential(credential).build().unwrap();
    assert_eq!(json(&client, &GET).await.unwrap_err().attempts(), 1);
    let forbidden = Script::of([reply(403, "")]);
    let client = client.with_credential(Numbered::new(true));
    let client =
        forbidden.builder().build().unwrap().with_credential(client.credential().unwrap().clone());
    assert_eq!(json(&client, &SIGNED).await.unwrap_err().attempts(), 1);
    assert_eq!(renewals.load(Ordering::Relaxed), 0);
}

#[tokio::test(start_paused = true)]
async fn an_anonymous_call_carries_no_credential_and_others_need_one() {
    let script = Script::of([reply(200, "{}")]);
    let client = script.builder().credential(Numbered::new(true)).build().unwrap();
    json(&client, &GET).await.unwrap();
    assert!(!script.sent()[0].headers.contains_key("authorization"));
    let error = json(&script.client(), &SIGNED).await.unwrap_err();
    assert!(error.to_string().contains("the client was built without one"), "{error}");
    assert_eq!((error.attempts(), script.sent().len()), (0, 1));
}

#[tokio::test(start_paused = true)]
async fn a_credential_that_fails_ends_the_call_before_anything_is_sent() {
    let script = Script::of([reply(200, "{}")]);
    let client = script.builder().credential(Broken::Refuses).build().unwrap();
    let error = json(&client, &SIGNED).await.unwrap_err();
    assert_eq!((error.attempts(), error.delivery()), (0, Delivery::NotSent));
    let client = script.builder().credential(Broken::Hangs).build().unwrap();
    let error = json(&client.with_timeout(SECOND), &SIGNED).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!((error.attempts(), error.delivery()), (0, Delivery::NotSent));
    assert!(script.sent().is_empty());
}

#[tokio::test(start_paused = true)]
async fn an_address_that_a_key_makes_too_long_is_refused_unsent() {
    let script = Script::of([reply(200, "{}")]);
    let key = QueryKey::new("key", &*"k".repeat(65_535));
    let client = script.builder().credential(key).build().unwrap();
    let error = json(&client, &SIGNED).await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert!(script.sent().is_empty());
}

#[tokio::test(start_paused = true)]
async fn no_secret_of_any_attempt_or_header_is_in_an_error() {
    let echo = "you sent token-0, token-1 and a-key-of-my-own";
    let script = Script::of([reply(401, ""), reply(400, echo)]);
    let client = script.builder().credential(Numbered::new(true));
    let client = client.header("x-key", "a-key-of-my-own").build().unwrap();
    let error = json(&client, &SIGNED).await.unwrap_err();
    assert_eq!(error.body().unwrap(), "you sent [secret], [secret] and [secret]");
}
