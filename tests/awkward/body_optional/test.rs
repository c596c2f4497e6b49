//! Optional and open bodies.

use crate::body_optional;
use crate::calls::{body, refused, sent};
use serde_json::json;

#[tokio::test]
async fn an_optional_body_is_optional_and_a_required_one_is_not() {
    let none = sent!(body_optional, |it| it.post_optional());
    assert_eq!((none.body.as_slice(), none.header("content-type")), (&b""[..], None));
    let thing = body_optional::types::Thing::builder().id(1);
    let some = sent!(body_optional, |it| it.post_optional().body(thing));
    assert_eq!(body(&some), json!({"id": 1}));
    assert!(refused!(body_optional, |it| it.post_required()).contains("body"));
    let open = sent!(body_optional, |it| it.post_open().body(json!([1, {"a": null}])));
    assert_eq!(body(&open), json!([1, {"a": null}]));
    let get = sent!(body_optional, |it| it.get_with_body().body(["a"]));
    assert_eq!((get.method.as_str(), body(&get)), ("GET", json!(["a"])));
}
