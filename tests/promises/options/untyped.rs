//! Calls of operations that the description does not have.

use crate::client;
use serde::Deserialize;
use serde_json::{Value, json};
use switchboard::paginate::Paginate;
use switchboard::{Method, Paging};
use switchboard_tests::server::{Recorded, Reply, Server};

#[tokio::test]
async fn path_query_and_body_travel_as_given() {
    let server = Server::always(Reply::json(200, &json!({"id": 7})));
    let call = client(&server).call(Method::POST, "/labels/{id}/archive");
    let call = call.path("id", "a/b").query("tag", ["x", "y z"]).query("on", true);
    let call = call.query("gone", 1).query("gone", Value::Null);
    let reply = call.body(&json!({"reason": "unused"})).await.unwrap();
    assert_eq!(reply["id"], 7);
    let request = server.only();
    assert_eq!(request.call(), "POST /rest/v1/labels/a%2Fb/archive");
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    assert_eq!(request.query(), [pair("tag", "x"), pair("tag", "y z"), pair("on", "true")]);
    assert_eq!(request.json(), json!({"reason": "unused"}));
    assert_eq!(request.header("authorization"), Some("Basic YXBpLXVzZXI6YXBpLXBhc3N3b3Jk"));
    assert_eq!(request.header("content-type"), Some("application/json"));
}

#[tokio::test]
async fn it_is_repeated_like_any_other_call() {
    let replies = || [Reply::json_text(502, "{}"), Reply::json_text(200, "[]")];
    let server = Server::replying(replies());
    let get = client(&server).call(Method::GET, "/labels").await.unwrap();
    assert_eq!(get.attempts(), 2);
    let server = Server::replying(replies());
    assert!(client(&server).call(Method::POST, "/labels").await.is_err());
    let server = Server::replying(replies());
    assert!(client(&server).call(Method::POST, "/search").repeatable(true).await.is_ok());
}

#[tokio::test]
async fn a_reply_may_be_empty_typed_or_raw() {
    #[derive(Deserialize)]
    struct Label {
        id: u64,
    }
    let server = Server::always(Reply::json_text(204, ""));
    let call = || client(&server).call(Method::DELETE, "/labels/7");
    assert_eq!(*call().await.unwrap(), Value::Null);
    let server = Server::always(Reply::json_text(200, r#"{"id": 7}"#));
    let call = || client(&server).call(Method::GET, "/labels/7");
    assert_eq!(call().send_as::<Label>().await.unwrap().id, 7);
    assert_eq!(&call().send_raw().await.unwrap()[..], br#"{"id": 7}"#);
    let server = Server::always(Reply::json_text(200, r#"{"id": "x"}"#));
    let error = client(&server).call(Method::GET, "/labels/7").send_as::<Label>().await;
    let error = error.map(drop).unwrap_err();
    assert_eq!(error.json_path(), Some("id"));
    assert_eq!(error.operation().unwrap().id(), "GET /labels/7");
}

#[tokio::test]
async fn what_is_wrong_with_it_is_an_error_before_the_network() {
    let server = Server::always(Reply::json_text(200, "{}"));
    let client = client(&server);
    let get = |path: &str| client.call(Method::GET, path);
    for call in [
        get("labels"),
        get("/labels?x=1"),
        get("/labels/{id"),
        get("/labels/{id}"),
        get("/labels/{id}").path("id", ""),
        get("/labels/{id}").path("id", ".."),
        get("/labels/../other"),
        get("/labels").query("deep", json!({"a": {"b": {"c": 1}}})),
        get("/labels").with_header("no good", "x"),
    ] {
        let error = call.await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
    }
    assert!(server.requests().is_empty());
}

/// A list of 7 items in pages of 3.
fn page(asked: &Recorded, from: usize) -> Value {
    let size = asked.number("limit").unwrap_or(3);
    let items: Vec<usize> = (0..7).skip(from).take(size).collect();
    let next = (from + size < 7).then(|| format!("at-{}", from + size));
    json!({"data": items.iter().map(|id| json!({"id": id})).collect::<Vec<_>>(),
        "paging": {"after": next, "total": 7}})
}

async fn walked(server: &Server, paging: Paging) -> Vec<u64> {
    let pages = client(server).call(Method::GET, "/labels").pages_by(paging);
    let items: Vec<Value> = pages.items().try_collect().await.unwrap();
    items.iter().map(|item| item["id"].as_u64().unwrap()).collect()
}

#[tokio::test]
async fn its_pages_can_be_walked_in_each_style() {
    let all: Vec<u64> = (0..7).collect();
    let server = Server::answering(|asked| {
        let from = asked.get("after").map_or(0, |it| it["at-".len()..].parse().unwrap());
        Reply::json(200, &page(asked, from))
    });
    let paging = Paging::by_cursor("after", "paging.after").items("data").size("limit");
    assert_eq!(walked(&server, paging).await, all);
    let server = Server::answering(|asked| {
        Reply::json(200, &page(asked, asked.number("offset").unwrap_or(0)))
    });
    let paging = Paging::by_offset("offset").items("data").total("paging.total");
    assert_eq!(walked(&server, paging).await, all);
    let server = Server::answering(|asked| {
        Reply::json(200, &page(asked, (asked.number("page").unwrap_or(1) - 1) * 3))
    });
    assert_eq!(walked(&server, Paging::by_number("page", 1).items("data")).await, all);
    let server = Server::answering(|asked| {
        Reply::json(200, &page(asked, asked.number("after_id").map_or(0, |id| id + 1)))
    });
    assert_eq!(walked(&server, Paging::by_key("after_id", "id").items("data")).await, all);
}

#[tokio::test]
async fn a_page_without_its_list_is_an_error_and_not_the_end() {
    let server = Server::always(Reply::json(200, &json!({"items": []})));
    let pages = client(&server).call(Method::GET, "/labels");
    let pages = pages.pages_by(Paging::by_offset("offset").items("data"));
    let error = pages.items().try_collect().await.unwrap_err();
    assert!(error.is_pagination() && error.to_string().contains("`data`"), "{error}");
}
