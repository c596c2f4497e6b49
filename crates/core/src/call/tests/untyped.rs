//! Calls of operations that the description does not have.

use super::*;
use serde_json::json;

struct Unwritable;

impl serde::Serialize for Unwritable {
    fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("for the test"))
    }
}

#[tokio::test(start_paused = true)]
async fn path_query_and_body_travel_as_given() {
    let script = Script::of([reply(200, "{\"id\":7}")]);
    let client = script.builder().header("x-own", "1").build().unwrap();
    let client = client.with_query("all", "1");
    let call = client.call(Method::POST, "/labels/{id}/x{n}").path("id", 1).path("id", "a/b");
    let call = call.path("n", 3).query("tag", ["x", "y"]).query("on", true);
    let call = call.query("gone", 1).query("gone", Value::Null).query("n", 1).query("n", 2);
    assert_eq!(call.operation().id(), "POST /labels/{id}/x{n}");
    assert_eq!(call.query_value("n"), Some(&json!(2)));
    assert_eq!(call.query_value("other"), None);
    let debug = format!("{call:?}");
    assert!(debug.contains("POST /labels") && !debug.contains("a/b"), "{debug}");
    let reply = call.body(&json!({"reason": 1})).with_header("x-mark", "2");
    let client_of = crate::auth::Bearer::new("own-token");
    let reply = reply.with_credential(client_of).await.unwrap();
    assert_eq!(reply["id"], 7);
    let sent = script.sent().pop().unwrap();
    let address = "https://acme.example/v1/labels/a%2Fb/x3?tag=x&tag=y&on=true&n=2&all=1";
    assert_eq!((sent.method, &*sent.uri), (Method::POST, address));
    assert_eq!(sent.body, b"{\"reason\":1}");
    assert_eq!(sent.operation, "POST /labels/{id}/x{n}");
    let lines = [
        ("accept", "application/json"),
        ("content-type", "application/json"),
        ("x-own", "1"),
        ("x-mark", "2"),
    ];
    for (name, value) in lines {
        assert_eq!(sent.headers[name], value);
    }
}

#[tokio::test(start_paused = true)]
async fn a_request_without_a_body_says_nothing_of_one() {
    let script = Script::of([reply(200, "[]")]);
    let client = script.client().with_credential(crate::auth::Bearer::new("own-token"));
    client.call(Method::GET, "/labels").await.unwrap();
    let sent = script.sent().pop().unwrap();
    assert_eq!(sent.uri, "https://acme.example/v1/labels");
    assert!(sent.body.is_empty() && !sent.headers.contains_key("content-type"));
}

#[tokio::test(start_paused = true)]
async fn it_is_repeated_where_its_method_or_the_caller_says_so() {
    let attempts = async |method: Method, repeatable: Option<bool>| {
        let script = Script::of([reply(502, ""), reply(200, "[]")]);
        let client = script.client().with_credential(crate::auth::Bearer::new("own-token"));
        let call = client.call(method, "/labels");
        let call = match repeatable {
            Some(repeatable) => call.repeatable(repeatable),
            None => call,
        };
        drop(call.await);
        script.sent().len()
    };
    assert_eq!(attempts(Method::GET, None).await, 2);
    assert_eq!(attempts(Method::GET, Some(false)).await, 1);
    assert_eq!(attempts(Method::POST, None).await, 1);
    assert_eq!(attempts(Method::POST, Some(true)).await, 2);
}

#[tokio::test(start_paused = true)]
async fn a_reply_may_be_empty_typed_or_raw() {
    let client_of =
        |script: &Script| script.client().with_credential(crate::auth::Bearer::new("own-token"));
    let script = Script::of([reply(204, "")]);
    let call = || client_of(&script).call(Method::DELETE, "/labels/7");
    assert_eq!(*call().await.unwrap(), Value::Null);
    assert!(call().send_as::<u64>().await.unwrap_err().is_decode());
    assert!(call().send_raw().await.unwrap().is_empty());
    let script = Script::of([reply(200, "7")]);
    let call = || client_of(&script).call(Method::GET, "/labels/7");
    assert_eq!(*call().await.unwrap(), 7);
    assert_eq!(*call().send_as::<u64>().await.unwrap(), 7);
    assert_eq!(&*call().send_raw().await.unwrap(), "7");
    // A deletion that may be done, and needs no reply, is.
    let script = Script::of([reply(502, ""), reply(404, "none")]);
    let call = || client_of(&script).call(Method::DELETE, "/labels/7");
    let done = call().await.unwrap();
    assert_eq!((&*done, done.attempts()), (&Value::Null, 2));
    let script = Script::of([reply(502, ""), reply(404, "none")]);
    let call = client_of(&script).call(Method::DELETE, "/labels/7").send_as::<u64>();
    let error = call.await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.operation().unwrap().id(), "DELETE /labels/7");
}

#[tokio::test(start_paused = true)]
async fn what_is_wrong_with_it_is_an_error_before_the_network() {
    let script = Script::of([reply(200, "{}")]);
    let client = script.client().with_credential(crate::auth::Bearer::new("own-token"));
    let get = |path: &str| client.call(Method::GET, path);
    for (call, said) in [
        (get("labels"), "must begin with `/`"),
        (get("/labels?x=1"), "neither query"),
        (get("/labels#x"), "neither query"),
        (get("/labels/{id"), "a brace that is not closed"),
        (get("/labels/{id}").path("other", 1), "`id`"),
        (get("/labels/{id}").path("id", ""), "`id` is empty"),
        (get("/labels/{a}{b}").path("a", "x").path("b", ""), "`b` is empty"),
        (get("/labels/../other"), "another operation"),
        (get("/labels/./other"), "another operation"),
        (get("/labels").query("deep", json!({"a": {"b": 1}})), "too deep"),
        (get("/labels").query("long", "x".repeat(65_535)), "bytes long"),
        (get("/labels").query("x", Unwritable), "cannot be written as JSON"),
        (get("/labels/{x}").path("x", Unwritable), "cannot be written as JSON"),
        (get("/labels").body(&Unwritable), "cannot be written as JSON"),
    ] {
        let error = call.await.unwrap_err();
        assert!(error.is_invalid_request() && error.attempts() == 0, "{error}");
        assert!(error.to_string().contains(said), "{error}");
        assert!(error.operation().unwrap().id().starts_with("GET "));
    }
    assert!(script.sent().is_empty());
}
