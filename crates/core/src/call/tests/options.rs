//! What can be set for one call, and for a client from then on.

use super::*;
use crate::auth::Bearer;
use crate::retry::Retry;

static SIGNED: Facts = Facts::new(&API, "get_pet", Method::GET, "/pets/7");

/// Sends each kind of request with the same option, and returns what was sent.
macro_rules! both {
    ($script:expr, |$it:ident| $change:expr) => {{
        let script = $script;
        let client = script.builder().credential(Bearer::new("own-token")).build().unwrap();
        let typed = {
            let $it = Call::new(&client, &SIGNED);
            $change.send::<Bytes, Raw>().await.map(drop)
        };
        let untyped = {
            let $it = client.call(Method::GET, "/pets/7");
            $change.send_raw().await.map(drop)
        };
        let changed = {
            let $it = client.clone();
            let changed: Client = Changed::from($change).0;
            Call::new(&changed, &SIGNED).send::<Bytes, Raw>().await.map(drop)
        };
        ([typed, untyped, changed], script.sent())
    }};
}

/// A client, also where changing it can fail.
struct Changed(Client);

impl From<Client> for Changed {
    fn from(client: Client) -> Self {
        Self(client)
    }
}

impl From<Result<Client, Error>> for Changed {
    fn from(client: Result<Client, Error>) -> Self {
        Self(client.unwrap())
    }
}

fn fine() -> Script {
    Script::of([reply(200, "{}")])
}

#[tokio::test(start_paused = true)]
async fn a_header_of_a_call_replaces_every_other_but_that_of_the_credential() {
    let (_, sent) = both!(fine(), |it| it.with_header("Accept", "text/plain"));
    assert!(sent.iter().all(|it| it.headers["accept"] == "text/plain"));
    let (_, sent) = both!(fine(), |it| it.with_header("authorization", "forged"));
    assert!(sent.iter().all(|it| it.headers["authorization"] == "Bearer own-token"));
    let (_, sent) = both!(fine(), |it| it.with_header("x-mark", "secret"));
    assert!(sent.iter().all(|it| it.headers["x-mark"].is_sensitive()));
    assert_eq!(sent.len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_query_pair_of_a_call_is_added_and_encoded() {
    let (_, sent) = both!(fine(), |it| it.with_query("a b", "1&2"));
    let address = "https://acme.example/v1/pets/7?a%20b=1%262";
    assert!(sent.iter().all(|it| it.uri == address), "{sent:?}");
    let client = fine().client().with_query("a", "1").with_query("a", "2");
    assert_eq!(client.endpoint().parts().query, ["a=1", "a=2"]);
}

#[tokio::test(start_paused = true)]
async fn a_credential_of_a_call_signs_it() {
    let (_, sent) = both!(fine(), |it| it.with_credential(Bearer::new("other-token")));
    assert!(sent.iter().all(|it| it.headers["authorization"] == "Bearer other-token"));
}

#[tokio::test(start_paused = true)]
async fn a_base_address_of_a_call_is_where_it_goes() {
    let (_, sent) = both!(fine(), |it| it.with_base_url("https://other.example/v9"));
    assert!(sent.iter().all(|it| it.uri == "https://other.example/v9/pets/7"), "{sent:?}");
    let client = fine().client().with_base_url("https://other.example").unwrap();
    assert_eq!(client.rate_key().host(), "other.example");
    assert_eq!(client.base_url(), "https://other.example/");
}

#[tokio::test(start_paused = true)]
async fn time_limits_and_retry_of_a_call_are_its_own() {
    let slow = || Script::of([Act::Late(15 * SECOND)]);
    let started = tokio::time::Instant::now();
    let (outcomes, sent) = both!(slow(), |it| it.with_timeout(SECOND));
    assert!(outcomes.iter().all(|it| it.as_ref().unwrap_err().is_timeout()));
    assert_eq!((started.elapsed(), sent.len()), (3 * SECOND, 3));
    let (outcomes, sent) = both!(slow(), |it| it.with_attempt_timeout(SECOND));
    assert!(outcomes.iter().all(|it| it.as_ref().unwrap_err().attempts() == 3));
    assert_eq!(sent.len(), 9);
    let failing = Script::of([reply(502, "")]);
    let (_, sent) = both!(failing, |it| it.with_retry(Retry::none()));
    assert_eq!(sent.len(), 3);
}

#[tokio::test(start_paused = true)]
async fn what_is_wrong_with_an_option_is_wrong_with_the_call() {
    let script = fine();
    let client = script.client();
    for (name, value) in [("x mark", "1"), ("x-mark", "line\nend"), ("", "1")] {
        let error = client.clone().with_header(name, value).unwrap_err();
        assert!(error.is_configuration(), "{error}");
        let typed = Call::new(&client, &GET).with_header(name, value);
        let error = typed.with_query("a", "1").send::<Bytes, Raw>().await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
        let untyped = client.call(Method::GET, "/").with_header(name, value);
        let error = untyped.with_query("a", "1").send_raw().await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
    }
    // The first of two faults is told.
    let error = client.call(Method::GET, "/").with_header("x mark", "1").with_base_url("no");
    let error = error.send().await.unwrap_err();
    assert!(error.to_string().contains("a header has a name"), "{error}");
    assert!(client.with_base_url("http://127.0.0.1").unwrap_err().is_configuration());
    assert!(script.sent().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_raw_reply_is_the_body_as_received() {
    let script = Script::of([reply(200, "not even JSON")]);
    let raw = || RawReply::of(Call::new(&script.client(), &GET));
    assert_eq!(&*raw().send().await.unwrap(), "not even JSON");
    assert_eq!(&*raw().await.unwrap(), "not even JSON");
    let debug = format!("{:?}", raw());
    assert!(debug.contains("get_pet"), "{debug}");
}

#[test]
fn a_client_shows_its_address_and_no_secret() {
    let script = fine();
    let client = script.builder().credential(Bearer::new("own-token"));
    let debug = format!("{client:?}");
    assert!(debug.contains("acme") && debug.contains("has_credential: true"), "{debug}");
    let client = client.header("x-key", "own-key").build().unwrap();
    let debug = format!("{client:?}");
    assert!(debug.contains("https://acme.example/v1") && debug.contains("true"), "{debug}");
    assert!(!debug.contains("own-"), "{debug}");
    assert!(format!("{:?}", Client::from(client.endpoint().clone())).contains("false"));
}
