//! Requests inside a document.

use crate::calls::{body, call, decoded, refused, sent, target};
use crate::request_envelope;
use serde_json::json;
use switchboard_core::Patch;

#[tokio::test]
async fn an_envelope_may_be_deep_and_null_on_the_way() {
    let reply = json!({"data": {"id": "7", "attributes": {"name": "n"}}});
    let body = request_envelope::types::ThingAttributes::builder().name("n").build().unwrap();
    let update = || body.clone();
    let thing = decoded!(request_envelope, reply, |it| it
        .update_thing(1, "7")
        .meta(request_envelope::types::ThingDocumentMeta::builder())
        .body(update()));
    assert_eq!(thing.map(|it| it.name).as_deref(), Some("n"));
    let none = decoded!(request_envelope, json!({"data": null}), |it| it
        .update_thing(1, "7")
        .meta(request_envelope::types::ThingDocumentMeta::builder())
        .body(update()));
    assert_eq!(none, None);
    let (outcome, _) = call!(request_envelope, 200, r#"{"data": {}}"#, |it| it
        .update_thing(1, "7")
        .meta(request_envelope::types::ThingDocumentMeta::builder())
        .body(update()));
    let error = outcome.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("data"), "{error}");
}

#[tokio::test]
async fn a_request_is_put_into_its_document() {
    use request_envelope::types::{Link, ThingAttributes, ThingDocumentMeta};
    let thing = || ThingAttributes::builder().name("n").note(Patch::Null);
    let why = || ThingDocumentMeta::builder().reason("r");
    let request = sent!(request_envelope, |it| it
        .create_thing()
        .meta("in the query")
        .meta_2(why())
        .owner(3)
        .body_2("beside")
        .body(thing()));
    assert_eq!(target(&request), "/things?meta=in%20the%20query");
    assert_eq!(request.header("content-type"), Some("application/vnd.api+json"));
    let attributes = json!({"name": "n", "note": null});
    let document = json!({
        "data": {"type": "thing", "owner": 3, "body": "beside", "attributes": attributes},
        "meta": {"reason": "r"}
    });
    assert_eq!(body(&request), document);
    let request = sent!(request_envelope, |it| it.update_thing(3, "7/8").meta(why()).body(thing()));
    assert_eq!(target(&request), "/owners/3/things/7%2F8");
    let document = json!({
        "data": {"type": "thing", "id": "7/8", "owner": 3, "attributes": attributes},
        "meta": {"reason": "r"}
    });
    assert_eq!(body(&request), document);
    let links = ["a", "b", "c"].map(|id| Link::builder().id(id).build().unwrap());
    let request = sent!(request_envelope, |it| it.replace_links().body(links[..1].to_vec()));
    assert_eq!(body(&request), json!({"data": [{"id": "a"}]}));

    let refusal = refused!(request_envelope, |it| it.create_thing().meta_2(why()));
    assert!(refusal.contains("body"), "{refusal}");
    let refusal = refused!(request_envelope, |it| it.create_thing().body(thing()));
    assert!(refusal.contains("meta"), "{refusal}");
    let long = ThingAttributes::builder().name("too long");
    let refusal = refused!(request_envelope, |it| it.create_thing().meta_2(why()).body(long));
    assert!(refusal.contains("name"), "{refusal}");
    assert!(refused!(request_envelope, |it| it.replace_links().body(links)).contains("at most 2"));
}

#[tokio::test]
async fn a_body_that_can_only_be_empty_is_sent_by_itself() {
    for request in
        [sent!(request_envelope, |it| it.poke()), sent!(request_envelope, |it| it.prod())]
    {
        assert_eq!(request.header("content-type"), Some("application/json"));
        assert_eq!(body(&request), json!({}));
    }
}
