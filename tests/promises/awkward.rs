//! Every awkward but legal construct of a description does what it says: what is sent, what is
//! decoded, and what survives the way there and back. One description in `tests/awkward/` for each.
#![allow(clippy::unwrap_used, clippy::panic, reason = "the helpers are part of the tests")]

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use switchboard_core::{
    Backward, Basic, Course, Direction, Error, HeaderMap, Operation, Paged, Patch, Response,
    StatusCode, Turn, Upload,
};
use switchboard_tests::awkward::*;
use switchboard_tests::recorder::{Canned, Recorded, Recorder};

/// Makes a call against a recorder; what it returned, and what arrived.
macro_rules! call {
    ($case:ident, $status:expr, $reply:expr, |$client:ident| $request:expr) => {{
        let recorder = Recorder::answering(&Canned::new($status, $reply)).unwrap();
        let $client = $case::Client::builder().base_url(recorder.url()).build().unwrap();
        let outcome = $request.send().await;
        (outcome, recorder.requests())
    }};
}

/// The one request that a call sends.
macro_rules! sent {
    ($case:ident, |$client:ident| $request:expr) => {{
        let (outcome, mut requests) = call!($case, 204, "", |$client| $request);
        outcome.unwrap();
        assert_eq!(requests.len(), 1);
        requests.remove(0)
    }};
}

/// The value that a call decodes from a reply.
macro_rules! decoded {
    ($case:ident, $reply:expr, |$client:ident| $request:expr) => {{
        let (outcome, _) = call!($case, 200, $reply.to_string(), |$client| $request);
        outcome.unwrap().into_inner()
    }};
}

/// The error of a call that is refused before anything is sent.
macro_rules! refused {
    ($case:ident, |$client:ident| $request:expr) => {{
        let (outcome, requests) = call!($case, 204, "", |$client| $request);
        let error: Error = outcome.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
        assert_eq!(requests, [], "a refused request was sent");
        error.to_string()
    }};
}

/// Decodes a value and writes it again: nothing may be lost or added.
#[allow(clippy::needless_pass_by_value, reason = "a `json!` at every call reads better")]
fn there_and_back<T: Serialize + DeserializeOwned>(value: Value) -> T {
    let decoded =
        T::deserialize(&value).unwrap_or_else(|error| panic!("{value} does not decode: {error}"));
    assert_eq!(serde_json::to_value(&decoded).unwrap(), value);
    decoded
}

fn target(request: &Recorded) -> &str {
    &request.target
}

/// The pairs of the query; the fields of an object have no order of their own.
fn sorted_query(request: &Recorded) -> Vec<&str> {
    let (_, query) = request.target.split_once('?').unwrap();
    let mut pairs: Vec<&str> = query.split('&').collect();
    pairs.sort_unstable();
    pairs
}

fn body(request: &Recorded) -> Value {
    request.json().unwrap().unwrap_or(Value::Null)
}

/// A page as a list operation replies it.
fn page_of<R: Paged>(value: Value) -> R::Page
where
    R::Page: DeserializeOwned,
{
    serde_json::from_value(value).unwrap()
}

/// Where a page leads that is the first of a walk.
fn leads<R: Paged>(list: &R, page: &R::Page, direction: Direction) -> Turn {
    Course::new().next(list.turn(page, direction), &answer())
}

/// Where the pages after the next one are looked for, of which three are wanted.
fn beyond<R: Paged>(list: &R, page: &R::Page) -> Vec<String> {
    let mut course = Course::new();
    let turn = list.turn(page, Direction::Forward);
    let _ = course.next(turn.clone(), &answer());
    course.beyond(&turn, &answer(), 3)
}

fn answer() -> Response<()> {
    Response::from_parts((), StatusCode::OK, HeaderMap::new())
}

/// The parts of a form: name, file name, media type and text of each.
fn parts(request: &Recorded) -> Vec<[String; 4]> {
    let media = request.header("content-type").unwrap();
    let boundary = media.strip_prefix("multipart/form-data; boundary=").unwrap();
    let boundary = format!("--{boundary}");
    let text = std::str::from_utf8(&request.body).unwrap();
    let between = text.split(&boundary).skip(1).filter(|part| *part != "--\r\n");
    let quoted = |head: &str, key: &str| {
        let value = head.split(&format!("; {key}=\"")).nth(1)?;
        value.split('"').next().map(str::to_owned)
    };
    between
        .map(|part| {
            let (head, content) = part.trim_start().split_once("\r\n\r\n").unwrap();
            let media = head.split("Content-Type: ").nth(1).unwrap_or_default();
            let text = content.strip_suffix("\r\n").unwrap();
            let named = |key| quoted(head, key).unwrap_or_default();
            [named("name"), named("filename"), media.to_owned(), text.to_owned()]
        })
        .collect()
}

fn paths(all: &[&Operation]) -> Vec<&'static str> {
    all.iter().map(|operation| operation.path()).collect()
}

// ---- Replies -----------------------------------------------------------------------------------

#[tokio::test]
async fn errors_beside_a_success_have_types_and_keep_the_status() {
    use reply_errors::types;
    let thing = decoded!(reply_errors, json!({"id": 1, "new": true}), |it| it.get_with_default());
    assert_eq!(thing.id, 1);
    let thing = decoded!(reply_errors, json!({"id": 2}), |it| it.get_only_default());
    assert_eq!(thing.id, 2);

    let (outcome, _) = call!(reply_errors, 404, r#"{"missing":"it"}"#, |it| it.get_several());
    let error = outcome.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    let missing: types::GetSeveralError = error.body_as().unwrap();
    assert_eq!(missing.missing, "it");
    let (outcome, _) = call!(reply_errors, 422, r#"{"wrong":["a"]}"#, |it| it.get_several());
    let wrong: types::GetSeveralError2 = outcome.unwrap_err().body_as().unwrap();
    assert_eq!(wrong.wrong, ["a"]);
    let (outcome, _) = call!(reply_errors, 401, "", |it| it.get_several());
    assert_eq!(outcome.unwrap_err().status().map(|status| status.as_u16()), Some(401));
    let (outcome, _) = call!(reply_errors, 502, "<html>", |it| it.get_ranges());
    assert_eq!(outcome.unwrap_err().status().map(|status| status.as_u16()), Some(502));
}

#[tokio::test]
async fn every_success_status_is_a_success() {
    for status in [200, 201, 206] {
        let (outcome, _) = call!(reply_several, status, r#"{"id":3}"#, |it| it.put_same());
        assert_eq!(outcome.unwrap().id, 3, "{status}");
    }
    let (outcome, _) = call!(reply_several, 204, "", |it| it.get_or_none());
    assert_eq!(outcome.unwrap().into_inner(), None);
    let (outcome, _) = call!(reply_several, 200, r#"{"id":4}"#, |it| it.get_or_none());
    assert_eq!(outcome.unwrap().into_inner().map(|thing| thing.id), Some(4));
    for (status, reply) in [(204, ""), (200, "{}"), (202, "queued")] {
        let (outcome, _) = call!(reply_several, status, reply, |it| it.delete_it());
        outcome.unwrap();
    }
}

#[tokio::test]
async fn success_statuses_with_schemas_of_their_own_are_told_apart() {
    use reply_several::types::PostEitherReply as Reply;
    let (done, _) = call!(reply_several, 200, r#"{"id":3}"#, |it| it.post_either().body("content"));
    assert!(matches!(&*done.unwrap(), Reply::Thing(thing) if thing.id == 3));
    let (queued, _) =
        call!(reply_several, 202, r#"{"queued":true}"#, |it| it.post_either().body("content"));
    assert!(matches!(&*queued.unwrap(), Reply::PostEitherResponse(later) if later.queued));
}

#[tokio::test]
async fn a_reply_without_a_schema_is_kept_whole() {
    let anything = json!({"a": [1, null, {"b": "c"}]});
    assert_eq!(decoded!(reply_open, anything.clone(), |it| it.get_anything()), anything);
    assert_eq!(decoded!(reply_open, json!(null), |it| it.get_anything()), json!(null));
    assert!(decoded!(reply_open, json!(null), |it| it.get_nullable()).is_none());
    assert!(decoded!(reply_open, json!({"id": 1}), |it| it.get_nullable()).is_some());
}

#[tokio::test]
async fn media_types_are_asked_for_and_sent_as_described() {
    let thing = reply_media::types::Thing::builder().id(1);
    let (outcome, requests) =
        call!(reply_media, 200, r#"{"id":2}"#, |it| it.post_vendor().body(thing));
    assert_eq!(outcome.unwrap().id, 2);
    let request = &requests[0];
    assert_eq!(request.header("accept"), Some("application/vnd.api+json"));
    assert_eq!(request.header("content-type"), Some("application/vnd.api+json"));

    let (outcome, requests) = call!(reply_media, 200, "a,b\n1,2", |it| it.get_csv());
    assert_eq!(outcome.unwrap().into_inner(), "a,b\n1,2");
    assert_eq!(requests[0].header("accept"), Some("text/csv"));
    let (outcome, requests) = call!(reply_media, 200, "", |it| it.get_plain());
    assert_eq!(outcome.unwrap().into_inner(), "");
    assert_eq!(requests[0].header("accept"), Some("text/plain"));
    let (outcome, requests) = call!(reply_media, 200, "\0\u{1}", |it| it.get_bytes());
    assert_eq!(outcome.unwrap().into_inner(), &b"\0\x01"[..]);
    assert_eq!(requests[0].header("accept"), Some("application/octet-stream"));
    let (outcome, requests) = call!(reply_media, 200, r#"{"id":5}"#, |it| it.get_both());
    assert_eq!(outcome.unwrap().id, 5);
    assert_eq!(requests[0].header("accept"), Some("application/json"));
}

#[tokio::test]
async fn inline_replies_of_one_name_or_title_stay_apart() {
    use reply_inline::types;
    let a = decoded!(reply_inline, json!({"alpha": "x"}), |it| it.get_a());
    assert_eq!(a.alpha, "x");
    let b = decoded!(reply_inline, json!({"beta": 1}), |it| it.get_b());
    assert_eq!(b, there_and_back::<types::GetAResponse>(json!({"beta": 1})));
    let (outcome, _) = call!(reply_inline, 404, r#"{"omega":"no"}"#, |it| it.get_a());
    let error: types::GetAError = outcome.unwrap_err().body_as().unwrap();
    assert_eq!(error.omega, "no");
}

#[tokio::test]
async fn an_envelope_is_opened_and_may_be_missing() {
    let one = decoded!(envelopes, json!({"meta": {}, "data": {"id": 1}}), |it| it.get_one());
    assert_eq!(one.id, 1);
    let (outcome, _) = call!(envelopes, 204, "", |it| it.get_maybe());
    assert_eq!(outcome.unwrap().into_inner(), None);
    let maybe = decoded!(envelopes, json!({"data": {"id": 2}}), |it| it.get_maybe());
    assert_eq!(maybe.map(|thing| thing.id), Some(2));
    assert!(decoded!(envelopes, json!({"the \"data\"": null}), |it| it.get_nullable()).is_none());
    let some = decoded!(envelopes, json!({"the \"data\"": {"id": 3}}), |it| it.get_nullable());
    assert_eq!(some.map(|thing| thing.id), Some(3));
    assert_eq!(decoded!(envelopes, json!({"count": 9}), |it| it.get_scalar()), 9);
    let (outcome, _) = call!(envelopes, 200, r#"{"id":1}"#, |it| it.get_one());
    assert!(outcome.unwrap_err().is_decode());
}

#[tokio::test]
async fn a_reply_is_read_from_each_of_its_shapes() {
    let ada = json!({"id": 1, "name": "Ada"});
    let shapes = [
        json!([ada]),
        json!({"payload": [ada], "meta": {}}),
        json!({"payload": {"things": [ada]}}),
        ada.clone(),
    ];
    for reply in shapes {
        let things = decoded!(reads_as, reply, |it| it.list_things());
        assert_eq!(serde_json::to_value(things).unwrap(), json!([ada]), "{reply}");
    }
    let shapes = [
        ada.clone(),
        json!([ada, {"id": 2}]),
        json!({"payload": {"thing": ada}}),
        // What stands beside the value belongs to it, unless it says otherwise itself.
        json!({"id": 7, "payload": {"name": "Ada", "thing": {"id": 1}}}),
    ];
    for reply in shapes {
        let thing = decoded!(reads_as, reply, |it| it.get_thing());
        assert_eq!(serde_json::to_value(thing).unwrap(), ada, "{reply}");
        let thing = decoded!(reads_as, json!({"data": reply}), |it| it.get_enveloped());
        assert_eq!(serde_json::to_value(thing).unwrap(), ada, "{reply}");
    }
    for reply in [json!([ada]), json!({"things": [ada]})] {
        let page = decoded!(reads_as, reply, |it| it.get_page());
        assert_eq!(page.things.map(|it| it.len()), Some(1), "{reply}");
    }
    let counted = json!({"things": [], "meta": {"count": 2}});
    let page = decoded!(reads_as, counted, |it| it.get_page());
    assert_eq!(page.meta.and_then(|meta| meta.count), Some(2));
}

#[tokio::test]
async fn a_shape_may_say_that_there_is_nothing() {
    for reply in [json!({"id": 1}), json!({"bot": {"id": 1}})] {
        let maybe = decoded!(reads_as, reply, |it| it.get_maybe());
        assert_eq!(maybe.map(|thing| thing.id), Some(1), "{reply}");
    }
    for reply in [json!(null), json!({}), json!({"bot": {}}), json!({"bot": null})] {
        assert_eq!(decoded!(reads_as, reply, |it| it.get_maybe()), None, "{reply}");
    }
    let (outcome, _) = call!(reads_as, 204, "", |it| it.get_maybe());
    assert_eq!(outcome.unwrap().into_inner(), None);
}

#[tokio::test]
async fn what_fits_no_shape_is_an_error_that_names_the_place() {
    let wrong = r#"{"payload": [{"id": 1}, {"id": "x"}]}"#;
    let (outcome, _) = call!(reads_as, 200, wrong, |it| it.list_things());
    let error = outcome.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("[1].id"), "{error}");
    // A list that is empty holds no first item.
    let (outcome, _) = call!(reads_as, 200, "[]", |it| it.get_thing());
    assert!(outcome.unwrap_err().is_decode());
    let (outcome, _) = call!(reads_as, 200, r#"{"payload": []}"#, |it| it.get_enveloped());
    assert!(outcome.unwrap_err().is_decode());
}

#[tokio::test]
async fn a_property_is_read_from_each_of_its_shapes_and_sent_in_the_usual_one() {
    use reads_as::types::Values;
    let usual = json!({
        "direction": "outgoing", "directions": ["incoming", "new", "7"],
        "by_name": {"a": "incoming"}, "count": 12, "ratio": 1.5, "flag": true, "text": "7",
        "moment": "2026-01-31T13:45:00Z", "colour": "blue", "anything": ["x"],
        "thing": {"id": 1, "name": "n"}, "things": [{"id": 1}, {"id": 2}], "cleared": 5,
        "seen": 3, "last": "2026-01-31T13:45:00Z", "note": "n", "marks": ["m"], "bot": {"id": 1},
        "ids": ["a", "b"], "rows": [{"id": 1}, {"id": 2}], "query": {"a": [1]},
        "embedded": {"id": 3}, "scalars": ["x"], "key": "k"
    });
    let mut values: Values = there_and_back(usual.clone());
    let other = json!({
        "direction": 1, "directions": [0, "new", 7], "by_name": {"a": 0}, "count": "12",
        "ratio": " 1.5 ", "flag": "true", "text": 7, "moment": 1_769_867_100, "colour": "blue",
        "anything": ["x"], "thing": [{"id": 1, "name": "n"}],
        "things": [{"payload": {"thing": {"id": 1}}}, [{"id": 2}]], "cleared": "5", "seen": 3,
        "last": 1_769_867_100_000_i64, "note": "n", "marks": ["m"], "bot": {"id": 1},
        "ids": [["a"], [], ["b"]], "rows": [[{"id": 1}], {"id": 2}], "query": "{\"a\": [1]}",
        "embedded": " {\"id\": 3} ", "scalars": [null, "x", null], "_id": "k"
    });
    let read: Values = serde_json::from_value(other).unwrap();
    assert_eq!(read, values);
    let (outcome, requests) = call!(reads_as, 200, r#"{"direction": 0, "the id": "l"}"#, |it| it
        .put_values()
        .body(values.clone()));
    assert_eq!(body(&requests[0]), usual);
    assert_eq!(outcome.unwrap().key.as_deref(), Some("l"));

    let nothing = json!({"direction": "incoming", "cleared": null, "seen": 0, "last": 0,
        "note": "", "marks": [], "bot": {}, "thing": [], "ids": null, "query": "",
        "embedded": "null", "scalars": null});
    values = serde_json::from_value(nothing).unwrap();
    let written = json!({"direction": "incoming", "cleared": null, "seen": null, "last": null,
        "note": null, "marks": null, "bot": null});
    assert_eq!(serde_json::to_value(&values).unwrap(), written);
    values = serde_json::from_value(json!({"direction": "incoming", "last": ""})).unwrap();
    assert_eq!(values.last, Patch::Null);
    for wrong in
        [json!({"direction": 0, "count": "a dozen"}), json!({"direction": null}), json!({})]
    {
        assert!(serde_json::from_value::<Values>(wrong.clone()).is_err(), "{wrong}");
    }
}

#[test]
fn a_type_that_no_call_takes_or_gives_is_not_written_but_those_of_errors_and_webhooks_are() {
    let written = |types: &str, name: &str| types.contains(&format!("pub struct {name} {{"));
    let types = include_str!("../src/awkward/request_envelope/types.rs");
    for wrapping in ["ThingDocument", "ThingDocumentData", "ThingReply", "ThingReplyData"] {
        assert!(!written(types, wrapping), "{wrapping} is of no use to anybody");
    }
    assert!(written(types, "ThingAttributes") && written(types, "ThingDocumentMeta"));
    let errors = include_str!("../src/awkward/reply_errors/types.rs");
    assert!(written(errors, "Fault") && written(errors, "GetSeveralError2"));
    let carium = include_str!("../../crates/carium-courier/src/types.rs");
    assert!(!written(carium, "AnnouncerCreateDocument") && written(carium, "ErrorDocument"));
    let nimchat = include_str!("../../crates/nimchat/src/types.rs");
    assert!(!written(nimchat, "ContactUpload") && written(nimchat, "MessageEvent"));
}

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
async fn a_second_media_type_is_a_method_of_its_own() {
    let rows = decoded!(downloads, json!([{"id": 1}]), |it| it.list_rows());
    assert_eq!(rows[0].id, 1);
    let recorder = Recorder::answering(&Canned::new(200, "id\n1\n")).unwrap();
    let client = downloads::Client::builder().base_url(recorder.url()).build().unwrap();
    let _ = client.list_rows().since(3).send().await;
    let reply = client.list_rows().since(3).csv(true).csv_2().await.unwrap();
    assert_eq!(reply.into_inner().bytes().await.unwrap(), &b"id\n1\n"[..]);
    let requests = recorder.requests();
    assert_eq!(target(&requests[0]), "/rows?since=3");
    assert_eq!(requests[0].header("accept"), Some("application/json"));
    assert_eq!(target(&requests[1]), "/rows?since=3&csv=true&format=csv");
    assert_eq!(requests[1].header("accept"), Some("text/csv"));
    let recorder = Recorder::answering(&Canned::new(404, "none")).unwrap();
    let client = downloads::Client::builder().base_url(recorder.url()).build().unwrap();
    let error = client.list_rows().csv_2().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
}

// ---- Bodies ------------------------------------------------------------------------------------

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

#[tokio::test]
async fn bodies_of_other_media_types_travel_as_they_are() {
    let thing = body_media::types::Thing::builder().id(1);
    let json = sent!(body_media, |it| it.post_json_or_xml().body(thing));
    assert_eq!(json.header("content-type"), Some("application/json; charset=utf-8"));
    assert_eq!(body(&json), json!({"id": 1}));
    let xml = sent!(body_media, |it| it.post_xml().body("<thing/>"));
    assert_eq!(xml.header("content-type"), Some("application/xml"));
    assert_eq!(xml.body, b"<thing/>");
    let text = sent!(body_media, |it| it.post_text().body("four"));
    assert_eq!((text.header("content-type"), &text.body[..]), (Some("text/plain"), &b"four"[..]));
    let bytes = sent!(body_media, |it| it.post_bytes().body(vec![0_u8, 255]));
    assert_eq!(bytes.header("content-type"), Some("application/octet-stream"));
    assert_eq!(bytes.body, [0, 255]);
}

#[tokio::test]
async fn a_form_carries_lists_and_leaves_out_what_is_not_set() {
    use body_form::types::{PostFormBody, PostFormBodyKind};
    let form = PostFormBody::builder()
        .name("a & b")
        .tags(["x", "y=z"])
        .count(2)
        .cleared(Patch::Null)
        .filter_from(chrono::NaiveDate::from_ymd_opt(2024, 1, 2).unwrap())
        .kind(PostFormBodyKind::Large);
    let request = sent!(body_form, |it| it.post_form().body(form));
    assert_eq!(request.header("content-type"), Some("application/x-www-form-urlencoded"));
    let mut pairs: Vec<&str> = std::str::from_utf8(&request.body).unwrap().split('&').collect();
    pairs.sort_unstable();
    assert_eq!(
        pairs,
        [
            "count=2",
            "filter%5Bfrom%5D=2024-01-02",
            "kind=large",
            "name=a%20%26%20b",
            "tags%5B%5D=x",
            "tags%5B%5D=y%3Dz"
        ]
    );
    let long = PostFormBody::builder().name("more than ten");
    assert!(refused!(body_form, |it| it.post_form().body(long)).contains("name"));
    assert_eq!(sent!(body_form, |it| it.post_optional_form()).body, b"");
    let free = std::collections::BTreeMap::from([("k".to_owned(), "v".to_owned())]);
    assert_eq!(sent!(body_form, |it| it.post_optional_form().body(free)).body, b"k=v");
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

#[tokio::test]
async fn files_travel_in_a_form() {
    use uploads::types::{PostFieldsBody, PostFieldsBodyPlace};
    let file = || Upload::bytes("a.txt", "content");
    let request = sent!(uploads, |it| it.post_file().file("in the query").file_2(file()));
    assert_eq!(target(&request), "/file?file=in%20the%20query");
    assert_eq!(parts(&request), [["file", "a.txt", "text/plain", "content"]]);
    assert!(refused!(uploads, |it| it.post_file()).contains("`file`"));

    let fields = || PostFieldsBody::builder().title("t");
    let place = PostFieldsBodyPlace::builder().city("Rome").codes([1, 2]).build();
    let some = fields().count(2).tags(["x", "y"]).marks(["z"]).place(place).build().unwrap();
    let named = file().named("b.bin").content_type("image/png");
    let request = sent!(uploads, |it| it.post_fields().body(some).body_2(named));
    let mut sent = parts(&request);
    sent.sort();
    assert_eq!(
        sent,
        [
            ["body", "b.bin", "image/png", "content"],
            ["count", "", "", "2"],
            ["marks[]", "", "", "z"],
            ["place[city]", "", "", "Rome"],
            ["place[codes][]", "", "", "1"],
            ["place[codes][]", "", "", "2"],
            ["tags[]", "", "", "x"],
            ["tags[]", "", "", "y"],
            ["title", "", "", "t"],
        ]
    );
    let request = sent!(uploads, |it| it.post_fields().body(fields()));
    assert_eq!(parts(&request), [["title", "", "", "t"]]);
    let long = PostFieldsBody::builder().title("too long");
    assert!(refused!(uploads, |it| it.post_fields().body(long)).contains("title"));
    let null = fields().cleared(Patch::Null);
    assert!(refused!(uploads, |it| it.post_fields().body(null)).contains("cleared"));
    // The title is demanded, so a file alone is not enough, and neither is nothing.
    assert!(refused!(uploads, |it| it.post_fields().body_2(file())).contains("body"));
    assert!(refused!(uploads, |it| it.post_fields()).contains("body"));
}

#[tokio::test]
async fn as_many_files_go_along_as_the_vendor_allows() {
    use uploads::types::PostFewBody;
    let sheets = |count: usize| (0..count).map(|_| Upload::bytes("a.txt", "content"));
    for count in [2, 3] {
        let request = sent!(uploads, |it| it.post_few().sheets(sheets(count)));
        assert_eq!(parts(&request).len(), count);
    }
    let none = sent!(uploads, |it| it.post_few().body(PostFewBody::builder().text("t")));
    assert_eq!(parts(&none), [["text", "", "", "t"]]);
    for count in [1, 4] {
        let told = refused!(uploads, |it| it.post_few().sheets(sheets(count)));
        let expected =
            format!("`sheets[]` is {count} items long; the vendor allows between 2 and 3");
        assert!(told.contains(&expected), "{told}");
    }
}

#[tokio::test]
async fn a_body_is_json_until_files_go_along() {
    use uploads::types::Note;
    let note = || Note::builder().text("n").sure(true);
    let file = |name: &str| Upload::bytes(name, "content");
    let request = sent!(uploads, |it| it.post_either().body(note()));
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(body(&request), json!({"text": "n", "sure": true}));
    let request = sent!(uploads, |it| it
        .post_either()
        .body(note())
        .pictures([file("a.png"), file("b.png")])
        .avatar(file("c")));
    let mut sent = parts(&request);
    sent.sort();
    assert_eq!(
        sent,
        [
            ["avatar", "c", "application/octet-stream", "content"],
            ["pictures[]", "a.png", "image/png", "content"],
            ["pictures[]", "b.png", "image/png", "content"],
            ["sure", "", "", "true"],
            ["text", "", "", "n"],
        ]
    );
    let alone = sent!(uploads, |it| it.post_either().avatar(file("c.gif")));
    assert_eq!(parts(&alone), [["avatar", "c.gif", "image/gif", "content"]]);
    assert!(refused!(uploads, |it| it.post_either()).contains("body"));
    let long = || Note::builder().text("too long");
    assert!(refused!(uploads, |it| it.post_either().body(long())).contains("text"));
    let both = refused!(uploads, |it| it.post_either().body(long()).avatar(file("c")));
    assert!(both.contains("text"), "{both}");

    let bare = sent!(uploads, |it| it.post_maybe());
    assert_eq!((bare.body.as_slice(), bare.header("content-type")), (&b""[..], None));
    assert_eq!(body(&sent!(uploads, |it| it.post_maybe().body(note())))["text"], "n");
    let alone = sent!(uploads, |it| it.post_maybe().avatar(file("c.gif")));
    assert_eq!(parts(&alone).len(), 1);
    let lost = Upload::path("/nowhere/at/all.txt");
    assert!(refused!(uploads, |it| it.post_maybe().avatar(lost)).contains("all.txt"));
}

// ---- Parameters --------------------------------------------------------------------------------

#[tokio::test]
async fn parameters_keep_their_names_on_the_wire() {
    let moment = "2024-01-02T03:04:05Z".parse::<chrono::DateTime<chrono::Utc>>().unwrap();
    let request = sent!(query_names, |it| it
        .search()
        .group_ids([1, 2])
        .page_limit(5)
        .filter_cmp_created_at(moment)
        .sort_by("name")
        .type_("a+b")
        .self_(true)
        .top(3)
        .say_hi("hi")
        .a_b("c"));
    assert_eq!(
        target(&request),
        "/search?group_ids%5B%5D=1&group_ids%5B%5D=2&page%5Blimit%5D=5\
         &filter%5Bcmp-created-at%5D=2024-01-02T03%3A04%3A05Z&sort-by=name&type=a%2Bb&self=true\
         &%24top=3&say%20%22hi%5C=hi&a.b=c"
    );
    assert_eq!(target(&sent!(query_names, |it| it.search())), "/search");
    assert!(refused!(query_names, |it| it.search().page_limit(6)).contains("page[limit]"));
    assert!(refused!(query_names, |it| it.search().say_hi("too long")).contains("say \"hi\\"));
    assert!(refused!(query_names, |it| it.search().a_b("long")).contains("a.b"));
}

#[tokio::test]
async fn lists_travel_in_the_style_that_is_described() {
    use query_lists::types::{Colours, ColoursItem};
    let request = sent!(query_lists, |it| it
        .get_lists()
        .plain(["a", "b c"])
        .comma(["a,b", "c"])
        .space(["a", "b"])
        .pipe(["a", "b"])
        .pipe_exploded([1, 2])
        .named(Colours(vec![ColoursItem::Red, ColoursItem::from("blue")]))
        .required([true]));
    assert_eq!(
        target(&request),
        "/lists?plain=a&plain=b%20c&comma=a%2Cb,c&space=a%20b&pipe=a%7Cb&pipe_exploded=1\
         &pipe_exploded=2&named=red,blue&required=true"
    );
    refused!(query_lists, |it| it.get_lists());
    refused!(query_lists, |it| it.get_lists().required([true]).pipe(["a|b"]));
    let many = ["a", "b", "c", "d"];
    assert!(refused!(query_lists, |it| it.get_lists().required([true]).plain(many)).contains('3'));
}

#[tokio::test]
async fn objects_travel_in_the_style_that_is_described() {
    use query_objects::types as t;
    let created = t::GetDeepFilterCreated::builder().gte(1).build();
    let filter = t::GetDeepFilter::builder()
        .status("open")
        .created(created)
        .tags(["a", "b"])
        .owner(Patch::Null)
        .build();
    let request = sent!(query_objects, |it| it.get_deep().filter(filter));
    assert_eq!(
        sorted_query(&request),
        [
            "filter%5Bcreated%5D%5Bgte%5D=1",
            "filter%5Bstatus%5D=open",
            "filter%5Btags%5D=a",
            "filter%5Btags%5D=b"
        ]
    );
    let options = t::GetFormOptions::builder().limit(2).sort_by(["x", "y"]).build();
    let request = sent!(query_objects, |it| it.get_form().options(options));
    assert_eq!(sorted_query(&request), ["limit=2", "sort-by=x", "sort-by=y"]);
    let deep = json!({"a": {"b": 1}}).as_object().unwrap().clone();
    refused!(query_objects, |it| it.get_form().free(deep));
    let request = sent!(query_objects, |it| it
        .get_json()
        .where_(t::GetJsonWhere::builder().id(1).build())
        .rows([t::GetJsonRowsItem::builder().x(1.5).build().unwrap()]));
    assert_eq!(target(&request), "/json?where=%7B%22id%22%3A1%7D&rows=%5B%7B%22x%22%3A1.5%7D%5D");
    assert!(refused!(query_objects, |it| it.get_json()).contains("where"));
}

#[tokio::test]
async fn headers_and_cookies_are_sent_once_each() {
    let request = sent!(header_cookie, |it| it
        .get_headers()
        .x_trace("t 1")
        .x_account_id(7)
        .x_list(["a", "b"])
        .user_agent("mine"));
    assert_eq!(request.header("x-trace"), Some("t 1"));
    assert_eq!(request.header("x-account-id"), Some("7"));
    assert_eq!(request.header("x-list"), Some("a,b"));
    assert_eq!(request.header("user-agent"), Some("mine"));
    assert_eq!(request.header("accept"), Some("*/*"));
    assert_eq!(request.header("authorization"), None);
    let plain = sent!(header_cookie, |it| it.get_headers().x_account_id(1));
    assert_eq!((plain.header("x-trace"), plain.header("x-list")), (None, None));
    assert!(refused!(header_cookie, |it| it.get_headers()).contains("X-Account-Id"));
    assert!(refused!(header_cookie, |it| it.get_headers().x_account_id(0)).contains("at least 1"));
    let two_lines = "a\r\nX-Evil: 1";
    refused!(header_cookie, |it| it.get_headers().x_account_id(1).x_trace(two_lines));

    let theme = header_cookie::types::GetCookiesTheme::Dark;
    let request =
        sent!(header_cookie, |it| it.get_cookies().session("a b;c").theme(theme).seen([1, 2]));
    assert_eq!(request.header("cookie"), Some("session=a%20b%3Bc; theme=dark; seen=1,2"));
    assert!(refused!(header_cookie, |it| it.get_cookies()).contains("session"));
}

#[tokio::test]
async fn parameters_of_one_rust_name_each_arrive_under_their_own() {
    let request = sent!(collide_parameters, |it| it
        .get_thing("path")
        .id_2("query")
        .id_3("header")
        .page(1)
        .page_2([2, 3])
        .page_2_2(4)
        .client_2("c")
        .body_2("b")
        .send_2("s")
        .operation("o")
        .value("v")
        .request("r")
        .query("q")
        .body("the body"));
    assert_eq!(
        target(&request),
        "/things/path?id=query&page=1&page%5B%5D=2&page%5B%5D=3&page-2=4&client=c&body=b&send=s\
         &operation=o&value=v&request=r&query=q"
    );
    assert_eq!(request.header("id"), Some("header"));
    assert_eq!(body(&request), json!("the body"));
}

#[tokio::test]
async fn a_path_holds_its_values_and_nothing_else() {
    use path_values::types::{ArchiveThingId, Id};
    let day = chrono::NaiveDate::from_ymd_opt(2024, 1, 2).unwrap();
    let sent = [
        sent!(path_values, |it| it.get_list(["a/b", "c,d"])),
        sent!(path_values, |it| it.get_number(7, true, day)),
        sent!(path_values, |it| it.get_file("a?b#c")),
        sent!(path_values, |it| it.get_range("1", "{x}")),
        sent!(path_values, |it| it.get_slash(Id::from("é "))),
        sent!(path_values, |it| it.archive_thing(ArchiveThingId::One)),
        sent!(path_values, |it| it.get_twice("1")),
    ];
    let targets: Vec<&str> = sent.iter().map(target).collect();
    assert_eq!(
        targets,
        [
            "/lists/a%2Fb,c%2Cd",
            "/numbers/7/true/2024-01-02",
            "/files/a%3Fb%23c.json",
            "/ranges/1..%7Bx%7D",
            "/slash/%C3%A9%20/",
            "/things/one:archive",
            "/twice/1/of/1"
        ]
    );
    refused!(path_values, |it| it.get_slash(Id::from("..")));
    refused!(path_values, |it| it.get_file(""));
    refused!(path_values, |it| it.get_number(-1, true, day));
    let none: [&str; 0] = [];
    refused!(path_values, |it| it.get_list(none));
}

#[tokio::test]
async fn an_operation_inherits_the_parameters_of_its_path() {
    let request = sent!(path_levels, |it| it.list_things("a").verbose(true).limit("many"));
    assert_eq!(target(&request), "/accounts/a/things?verbose=true&limit=many");
    assert!(refused!(path_levels, |it| it.list_things("a")).contains("limit"));
    let request = sent!(path_levels, |it| it.delete_things("a").limit(1));
    assert_eq!(
        (request.method.as_str(), target(&request)),
        ("DELETE", "/accounts/a/things?limit=1")
    );

    let thing = || path_levels::types::Thing::builder().name("abcd");
    let (outcome, requests) = call!(path_levels, 200, r#"{"name":"longer than four"}"#, |it| it
        .get_shared(3)
        .page(9)
        .body(thing()));
    assert_eq!(outcome.unwrap().name, "longer than four");
    assert_eq!(target(&requests[0]), "/shared/3?page=9");
    assert!(refused!(path_levels, |it| it.get_shared(3).page(10).body(thing())).contains("page"));
    let operations = path_levels::operations::ALL;
    let shared = operations.iter().find(|operation| operation.id() == "get_shared").unwrap();
    assert!(!shared.is_repeatable());
    let fault: path_levels::types::Fault = there_and_back(json!({"fault": "x"}));
    assert_eq!(fault.fault, "x");
}

#[tokio::test]
async fn one_of_several_is_demanded_whichever_it_is() {
    use any_of::types::Person;
    let request = sent!(any_of, |it| it.find_people().phone_number("1"));
    assert_eq!(target(&request), "/people?phone%20number=1");
    let lacking = refused!(any_of, |it| it.find_people().page(2));
    assert!(lacking.contains("`email`, `phone number`"), "{lacking}");
    let person = |it: any_of::types::PersonBuilder| it.name("n").build();
    let request = sent!(any_of, |it| it.add_people().body([person(Person::builder().phone("1"))]));
    assert_eq!(body(&request), json!([{"name": "n", "phone": "1"}]));
    let lacking = refused!(any_of, |it| it.add_people().body([
        person(Person::builder().phone("1")),
        person(Person::builder().email(Patch::Null))
    ]));
    assert!(lacking.contains("`[1]` needs at least one of `email`, `phone`"), "{lacking}");
}

#[tokio::test]
async fn one_of_several_may_stand_in_the_query_the_body_or_a_file() {
    use any_of::types::{Note, ReplacePicturesBody};
    let note = || Note::builder().text("t");
    let needs = |told: &str, names: &str| {
        assert!(told.contains(&format!("needs at least one of {names}")), "{told}");
    };
    // The query, or a field of the body.
    assert_eq!(target(&sent!(any_of, |it| it.change_people().all(true))), "/people?all=true");
    let named = sent!(any_of, |it| it.change_people().body(note().name("n")));
    assert_eq!(body(&named), json!({"text": "t", "name": "n"}));
    needs(&refused!(any_of, |it| it.change_people()), "`all`, `name`");
    needs(&refused!(any_of, |it| it.change_people().body(note().mark(1))), "`all`, `name`");
    let null = note().name(Patch::Null);
    needs(&refused!(any_of, |it| it.change_people().body(null)), "`all`, `name`");
    // A form, and the inner part of a document.
    let form = sent!(any_of, |it| it.replace_people().body(note().mark(0)));
    assert_eq!(form.body, b"text=t&mark=0");
    needs(&refused!(any_of, |it| it.replace_people().body(note())), "`name`, `mark`");
    let wrapped = sent!(any_of, |it| it.add_wrapped().body(note().name("")));
    assert_eq!(body(&wrapped), json!({"data": {"text": "t", "name": ""}}));
    needs(&refused!(any_of, |it| it.add_wrapped().body(note())), "`name`, `mark`");
    // A field of the body, or a file.
    let file = || Upload::bytes("a.txt", "content");
    let all = "`mark`, `pictures[]`, `scan`";
    let marked = sent!(any_of, |it| it.add_pictures().body(note().mark(1)));
    assert_eq!(body(&marked), json!({"text": "t", "mark": 1}));
    assert_eq!(parts(&sent!(any_of, |it| it.add_pictures().pictures([file()]))).len(), 1);
    let some = sent!(any_of, |it| it.add_pictures().body(note()).scan(file()));
    assert_eq!(parts(&some).len(), 2);
    needs(&refused!(any_of, |it| it.add_pictures().body(note())), all);
    needs(&refused!(any_of, |it| it.add_pictures().body(note()).other(file())), all);
    let empty: [Upload; 0] = [];
    needs(&refused!(any_of, |it| it.add_pictures().body(note()).pictures(empty.clone())), all);
    let either = "`pictures[]`, `mark`";
    assert_eq!(parts(&sent!(any_of, |it| it.replace_pictures().pictures([file()]))).len(), 1);
    let marked = ReplacePicturesBody::builder().mark("m");
    assert_eq!(parts(&sent!(any_of, |it| it.replace_pictures().body(marked))).len(), 1);
    needs(&refused!(any_of, |it| it.replace_pictures().pictures(empty)), either);
    needs(&refused!(any_of, |it| it.replace_pictures()), either);
}

#[tokio::test]
async fn a_field_is_given_exactly_when_another_one_demands_it() {
    use exactly_when::types::{AddFormBody, Field};
    let field = |value: Value| serde_json::from_value::<Field>(value).unwrap();
    let fits = [
        json!({"type": "select", "options": []}),
        json!({"type": "radio", "options": ["a"]}),
        json!({"type": "new"}),
        json!({"type": "text", "hint": null}),
        json!({"sub.type": "preset", "preset": {}}),
        json!({"sub.type": "any", "anything": 0}),
        json!({"sub.type": null}),
        json!({}),
    ];
    for value in &fits {
        let request = sent_back(value).await;
        assert_eq!(body(&request), *value);
    }
    // Null is a value where any is.
    let null = || Field::builder().anything(Value::Null);
    let request = sent!(exactly_when, |it| it.change_field("1").body(null().sub_type("any")));
    let sent = json!({"data": {"field": {"sub.type": "any", "anything": null}}});
    assert_eq!(body(&request), sent);
    let told = refused!(exactly_when, |it| it.add_field().body(null()));
    assert!(told.contains("`anything` is only allowed where `sub.type` is `any`"), "{told}");
    let select = "where `type` is `select` or `radio`";
    let wrong = [
        (json!({"type": "select"}), format!("`options` is needed {select}")),
        (json!({"type": "canary", "options": []}), format!("`options` is only allowed {select}")),
        (json!({"options": ["canary"]}), format!("`options` is only allowed {select}")),
        (json!({"type": "text"}), "`hint` is needed where `type` is `text`".into()),
        (json!({"hint": null}), "`hint` is only allowed where `type` is `text`".into()),
        (json!({"sub.type": "preset"}), "`preset` is needed where `sub.type` is `preset`".into()),
        (json!({"sub.type": "any"}), "`anything` is needed where `sub.type` is `any`".into()),
    ];
    for (value, expected) in wrong {
        let told = refused!(exactly_when, |it| it.add_field().body(field(value.clone())));
        assert!(told.contains(&expected) && !told.contains("canary"), "{told}");
        let told = refused!(exactly_when, |it| it.change_field("1").body(field(value.clone())));
        assert!(told.contains(&expected), "{told}");
        // As deep as it stands.
        let good = json!({"type": "text", "hint": "h"});
        for (around, place) in [
            (json!({"pages": [{}, {"fields": [good, value]}]}), "pages[1].fields[1]"),
            (json!({"by_name": {"canary": value}}), "by_name[]"),
            (json!({"only": value}), "only"),
        ] {
            let form: AddFormBody = serde_json::from_value(around).unwrap();
            let told = refused!(exactly_when, |it| it.add_form().body(form));
            let placed = format!("`{place}.{}", expected.trim_start_matches('`'));
            let placed = placed.replace("where `", &format!("where `{place}."));
            assert!(told.contains(&placed) && !told.contains("canary"), "{told}\n{placed}");
        }
        // What comes is never held to it.
        let (outcome, _) =
            call!(exactly_when, 200, value.to_string(), |it| it.add_field().body(field(json!({}))));
        outcome.unwrap();
    }
    let picture = || exactly_when::types::AddPictureBody::builder();
    let file = || Upload::bytes("a.txt", "content");
    let told = refused!(exactly_when, |it| it.add_picture().body(picture().caption("c")));
    assert!(told.contains("`caption` is only allowed where `kind` is `photo`"), "{told}");
    let told =
        refused!(exactly_when, |it| it.add_picture().body(picture().kind("photo")).file(file()));
    assert!(told.contains("`caption` is needed where `kind` is `photo`"), "{told}");
}

/// The request that adds a field.
async fn sent_back(value: &Value) -> Recorded {
    let field: exactly_when::types::Field = serde_json::from_value(value.clone()).unwrap();
    let (outcome, mut requests) =
        call!(exactly_when, 200, value.to_string(), |it| it.add_field().body(field));
    outcome.unwrap();
    requests.remove(0)
}

#[test]
fn the_docs_of_a_field_say_what_it_goes_with() {
    let types = include_str!("../src/awkward/exactly_when/types.rs");
    assert!(
        types
            .contains("/// What to choose from. Given exactly when `type` is `select` or `radio`.")
    );
    // Unless they do already.
    assert!(types.contains("/// The hint of a `type` that is `text`.\n"));
    assert!(!types.contains("`type` is `text`."));
}

#[tokio::test]
async fn a_range_of_time_is_no_longer_than_the_vendor_allows() {
    let at = |text: &str| text.parse::<chrono::DateTime<chrono::Utc>>().unwrap();
    let (new_year, february) = (at("2026-01-01T00:00:00Z"), at("2026-02-01T00:00:00Z"));
    let request =
        sent!(date_windows, |it| it.list_rows().created_after(new_year).created_before(february));
    assert_eq!(
        target(&request),
        "/rows?createdAfter=2026-01-01T00%3A00%3A00Z&createdBefore=2026-02-01T00%3A00%3A00Z"
    );
    sent!(date_windows, |it| it.list_rows());
    let second = chrono::TimeDelta::seconds(1);
    let long = refused!(date_windows, |it| it
        .list_rows()
        .created_after(new_year)
        .created_before(february + second));
    assert!(long.contains("`createdAfter` and `createdBefore` are more than 31 days"), "{long}");
    let turned = refused!(date_windows, |it| it
        .list_rows()
        .created_after(february)
        .created_before(new_year));
    assert!(turned.contains("lies after"), "{turned}");
    let open =
        refused!(date_windows, |it| it.list_rows().created_after(new_year - second * 9_999_999));
    assert!(open.contains("`createdAfter` alone"), "{open}");
    // Each range is held to its own length.
    let second_range = refused!(date_windows, |it| it
        .list_rows()
        .created_after(new_year)
        .created_before(february)
        .seen_after(new_year)
        .seen_before(february));
    assert!(second_range.contains("more than 1 days"), "{second_range}");
}

// ---- Names -------------------------------------------------------------------------------------

#[tokio::test]
async fn properties_of_one_rust_name_each_keep_their_own() {
    let all = json!({
        "ID": "a", "id": 1, "foo-bar": "b", "fooBar": "c", "foo_bar": "d", "+1": 2, "-1": 3,
        "": "e", "日本": "f", "語": "g"
    });
    let twins: collide_properties::types::Twins = there_and_back(all);
    assert_eq!((twins.id.as_str(), twins.id_2), ("a", Some(1)));
    assert_eq!((twins.plus_1, twins.minus_1), (Some(2), Some(3)));
}

#[tokio::test]
async fn schemas_of_one_rust_name_stay_apart() {
    let a = decoded!(collide_schemas, json!({"a": "x"}), |it| it.get_thing());
    assert_eq!(a.a, "x");
    let b = decoded!(collide_schemas, json!({"b": 1}), |it| it.get_thing_2());
    assert_eq!(b.b, 1);
    let c = decoded!(collide_schemas, json!({"c": {"b": 2}}), |it| it.get_other());
    assert_eq!(c.c.b, 2);
}

#[tokio::test]
async fn enum_values_of_one_rust_name_stay_apart() {
    use collide_enum_values::types::Odd;
    let values = [
        "A",
        "a",
        "b",
        "",
        "unknown",
        "Self",
        "self",
        "1",
        "+1",
        "-1",
        "ä",
        "ö",
        "Err",
        "Error",
        "Ok",
        "None",
        "Some",
        "two\nlines",
        "quo\"te\\",
        "`tick`",
        "known",
        "foo-bar",
        "foo_bar",
    ];
    assert_eq!(Odd::KNOWN, values);
    for text in values {
        let value: Odd = there_and_back(json!(text));
        assert!(!matches!(value, Odd::Unknown(_)), "{text:?}");
        assert_eq!(value.as_str(), text);
    }
    assert!(matches!(there_and_back(json!("new")), Odd::Unknown(_)));
    assert_eq!("Err".parse(), Ok(Odd::Err));
    let (outcome, requests) =
        call!(collide_enum_values, 200, "\"brand new\"", |it| it.echo().body(Odd::A2));
    assert_eq!(outcome.unwrap().as_str(), "brand new");
    assert_eq!(body(&requests[0]), json!("a"));
}

#[tokio::test]
async fn schemas_may_be_named_like_parts_of_rust() {
    use shadow_schemas::types::{Everything, String2};
    let value = json!({
        "string": {"text": "t"}, "option": {"opt": null, "list": []}, "patch": "ok",
        "value": {"k": "v"}, "some": [{"weight": 1.5}], "none": "n", "ok": 1, "err": 1.5,
        "default": {"def": "d"}, "self": {"list": ["x"]}, "from": {}, "i64": {}
    });
    let everything: Everything = there_and_back(value.clone());
    assert_eq!(everything.string, String2::builder().text("t").build().unwrap());
    let (outcome, requests) = call!(shadow_schemas, 200, value.to_string(), |it| it
        .everything()
        .body(everything.clone()));
    assert_eq!(outcome.unwrap().into_inner(), everything);
    assert_eq!(body(&requests[0]), value);
}

#[tokio::test]
async fn operations_may_be_named_like_parts_of_rust() {
    macro_rules! each {
        ($($method:ident => $path:literal,)+) => {$({
            let (outcome, requests) =
                call!(shadow_operations, 200, "\"yes\"", |it| it.$method().first(["x"]));
            assert_eq!(outcome.unwrap().into_inner(), "yes");
            assert_eq!(target(&requests[0]), concat!("/", $path, "?first=x"));
        })+};
    }
    each! {
        new => "new", builder_2 => "builder", post => "post", client => "client", type_ => "type",
        async_ => "async", core_2 => "core", api => "api", base_url_2 => "base_url",
        clone_2 => "clone", into_2 => "into", call => "call", option => "option",
        result => "result", vec => "vec", string => "string", error => "error",
        response => "response", all => "all", self_ => "self", union => "union", gen_ => "gen",
        types => "types", send => "send", try_from => "try_from", drop => "drop",
    }
    let distinct: std::collections::BTreeSet<_> =
        paths(shadow_operations::operations::ALL).into_iter().collect();
    assert_eq!(distinct.len(), shadow_operations::operations::ALL.len());
}

#[tokio::test]
async fn properties_may_be_named_like_parts_of_rust() {
    use shadow_properties::types::Words;
    let words = json!({"type": true, "build": false, "extra": true, "self": true, "default": false,
        "gen": true, "to_string": true, "0": true, "unlisted": {"kept": 1}});
    let decoded: Words = there_and_back(words.clone());
    assert!(decoded.type_ && !decoded.build_2);
    let built = Words::builder()
        .type_(true)
        .build_2(false)
        .extra_2(true)
        .self_(true)
        .default_2(false)
        .gen_(true)
        .to_string(true)
        .n0(true)
        .extra("unlisted", json!({"kept": 1}))
        .build()
        .unwrap();
    assert_eq!(built, decoded);
    let (_, requests) = call!(shadow_properties, 200, "{}", |it| it
        .echo()
        .type_("t")
        .body_2("b")
        .clone_2("c")
        .body(built));
    assert_eq!(target(&requests[0]), "/echo?type=t&body=b&clone=c");
    assert_eq!(body(&requests[0]), words);
}

#[tokio::test]
async fn properties_may_be_named_like_keywords_of_a_schema() {
    let odd: odd_properties::types::Odd = there_and_back(json!({
        "title": "t", "description": "d", "$ref": "r", "x-thing": "x", "x-switchboard-thing": "y",
        "default": 1, "enum": ["e"], "example": {"title": 2},
        "properties": {"nullable": true, "description": 3}, "required": true, "type": "u",
        "nullable": false, "allOf": "v", "items": [4], "quo\"te\\": "w", "with space": "z",
        "a.b": "1", "back`tick": "2", "new\nline": "3"
    }));
    assert_eq!(odd.example.map(|it| it.title), Some(2));
    assert_eq!(odd.properties.and_then(|it| it.description), Some(3));
}

#[tokio::test]
async fn each_tag_has_a_module_of_its_own() {
    assert_eq!(tags::operations::ALL.len(), 13);
    assert_eq!(target(&sent!(tags, |it| it.op_2())), "/2");
    assert_eq!(target(&sent!(tags, |it| it.op_3())), "/3");
    assert_eq!(target(&sent!(tags, |it| it.untagged())), "/untagged");
}

// ---- Values ------------------------------------------------------------------------------------

#[tokio::test]
async fn what_must_be_said_may_be_null_but_not_left_unsaid() {
    use nullable::types::{Colour, Inner, Musts};
    let some = || {
        let inner = Inner::builder().x(1).build().unwrap();
        Musts::builder().text("t").number(7).flag(Some(false)).inner(inner).key(Patch::Null)
    };
    let full = some().list(vec![String::from("a")]).colour(Colour::Red);
    let request = sent!(nullable, |it| it.put_musts().body(full));
    assert_eq!(
        body(&request),
        json!({
            "text": "t", "number": 7, "flag": false, "list": ["a"], "inner": {"x": 1},
            "colour": "red", "key": null
        })
    );
    let nulls = some().text(Patch::Null).number(None).list(Patch::Null).colour(Patch::Null);
    let nulls = nulls.flag(None).inner(Patch::Null);
    let request = sent!(nullable, |it| it.put_musts().body(nulls));
    let keys = ["text", "number", "flag", "list", "inner", "colour", "key"];
    assert!(keys.iter().all(|key| body(&request)[*key].is_null()));
    assert_eq!(body(&request).as_object().unwrap().len(), keys.len());
    let lacking = refused!(nullable, |it| it.put_musts().body(some().colour(Patch::Null)));
    assert!(lacking.contains("`list`"), "{lacking}");
    let unsaid = some().list(Patch::Null).colour(Patch::Omit);
    assert!(refused!(nullable, |it| it.put_musts().body(unsaid)).contains("`colour`"));
}

#[test]
fn null_is_told_from_nothing_in_every_place() {
    use nullable::types::{All, GetTwinsResponse, ReadResponse};
    let nulls = json!({
        "must": null, "text": null, "number": null, "flag": null, "moment": null, "list": null,
        "holes": [1, null], "colours": null, "map": null, "free": null, "colour": null,
        "wrapped": null, "mixed": null, "anything": null
    });
    there_and_back::<All>(nulls);
    there_and_back::<All>(json!({"must": null}));
    there_and_back::<All>(json!({
        "must": "m", "text": "", "number": 1.5, "flag": false, "moment": "2024-01-02T03:04:05Z",
        "list": [], "holes": [null], "colours": ["red", null, "new"], "map": {"a": null, "b": 1},
        "free": {"x": [null]}, "colour": "red", "wrapped": {"x": 1}, "mixed": {"x": 2},
        "anything": {"y": null}
    }));
    let missing: All = serde_json::from_value(json!({})).unwrap();
    assert_eq!(serde_json::to_value(missing).unwrap(), json!({"must": null}));
    let built = All::builder().text(Patch::Null).list(vec![String::from("a")]);
    assert_eq!(
        serde_json::to_value(built.must(Patch::Null).build().unwrap()).unwrap(),
        json!({"must": null, "text": null, "list": ["a"]})
    );

    let read: ReadResponse = serde_json::from_value(
        json!({"must": null, "may": null, "plain": null, "list": [null, "a"], "inner": null, "choice": null}),
    )
    .unwrap();
    assert_eq!((read.inner, read.choice), (None, None));
    there_and_back::<GetTwinsResponse>(json!({"hard": {"x": 1}, "soft": {"x": null}}));
}

#[test]
fn objects_without_fixed_keys_keep_them_all() {
    use maps::types::Maps;
    let all = json!({
        "free": {"a": [1]}, "explicit": {"b": null}, "closed": {"c": 1}, "empty": {"d": 2},
        "numbers": {"e": 3}, "lists": {"f": ["g"]}, "nested": {"h": {"i": true}},
        "things": {"j": {"id": 4}}, "named": {"k": "l"}, "untyped": {"m": "n"},
        "required_only": {"key": 1, "other": [2]}, "joined": {"o": 5}
    });
    there_and_back::<Maps>(all);
    // PHP writes an empty map as a list; `null` is what others send for none.
    let none: Maps = serde_json::from_value(json!({"free": null, "numbers": null})).unwrap();
    assert_eq!(none, Maps::default());
}

#[test]
fn fields_that_nobody_named_are_kept_where_there_can_be_some() {
    use extras::types::{Animal, Cat, Closed, Merged, Open, Typed};
    let open: Open = there_and_back(json!({"id": 1, "extra": "named", "more": {"x": [1]}}));
    assert_eq!(open.extra["more"], json!({"x": [1]}));
    there_and_back::<Typed>(json!({"id": 1, "a": [1, 2]}));
    there_and_back::<Merged>(json!({"id": 1, "more": "m", "other": true}));
    let animal: Animal = there_and_back(json!({"kind": "cat", "lives": 9}));
    assert_eq!(animal.extra["lives"], json!(9));
    there_and_back::<Cat>(json!({"kind": "cat", "lives": 9}));
    let closed: Closed = serde_json::from_value(json!({"id": 1, "new": 2})).unwrap();
    assert_eq!(closed.id, 1);
    let built = Open::builder().id(2).extra("x", true).build();
    assert_eq!(serde_json::to_value(built).unwrap(), json!({"id": 2, "x": true}));
}

#[test]
fn enums_keep_what_they_do_not_know() {
    use enums::types::Enums;
    there_and_back::<Enums>(json!({
        "word": "two", "untyped": "alpha", "whole": 2, "flag": true, "mixed": "two",
        "nothing": null, "list": ["left"], "single": "only", "dated": "2024-01-01"
    }));
    there_and_back::<Enums>(json!({
        "word": "three", "untyped": "gamma", "whole": 99, "flag": false, "mixed": [1],
        "nothing": "y", "list": ["up"], "single": "another", "dated": "never"
    }));
    assert_eq!(serde_json::to_value(Enums::default()).unwrap(), json!({}));
}

#[tokio::test]
async fn bounds_hold_for_requests_and_never_for_replies() {
    use constraints::types::Bounded;
    let fits = json!({
        "word": "abcd", "wrapped": "a", "pattern": "anything", "many": ["ab"], "number": 100,
        "above": 2, "inner": [{"say \"hi\"": "a", "deep": {"x": 5}}], "maybe": null,
        "dotted.name": "not checked"
    });
    let bounded = |change: Value| {
        let mut value = fits.clone();
        value.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        serde_json::from_value::<Bounded>(value).unwrap()
    };
    let ok = bounded(json!({}));
    let beyond =
        json!({"word": "too long", "many": [], "number": -1, "inner": [{"deep": {"x": 6}}]});
    let (outcome, requests) = call!(constraints, 200, beyond.to_string(), |it| it
        .echo("abc")
        .limit(9)
        .ratio(1.0)
        .x_word("abc")
        .body(ok.clone()));
    assert_eq!(serde_json::to_value(outcome.unwrap().into_inner()).unwrap(), beyond);
    assert_eq!(body(&requests[0]), fits);
    for (change, place) in [
        (json!({"word": ""}), "`word`"),
        (json!({"wrapped": "abcde"}), "`wrapped`"),
        (json!({"many": []}), "`many`"),
        (json!({"many": ["ab", "abc"]}), "`many[1]`"),
        (json!({"number": 101}), "`number`"),
        (json!({"above": 1}), "`above`"),
        (json!({"inner": [{}, {"say \"hi\"": "ab"}]}), "`inner[1].say \"hi\"`"),
        (json!({"inner": [{"deep": {"x": 6}}]}), "`inner[0].deep.x`"),
        (json!({"maybe": "ab"}), "`maybe`"),
    ] {
        let body = bounded(change);
        let message = refused!(constraints, |it| it.echo("abc").body(body.clone()));
        assert!(message.contains(place), "{message} does not name {place}");
        let message = refused!(constraints, |it| it.batch().body([ok.clone(), body]));
        let place = place.trim_start_matches('`');
        assert!(message.contains(&format!("`[1].{place}")), "{message} does not name {place}");
    }
    refused!(constraints, |it| it.echo("abcd").body(ok.clone()));
    refused!(constraints, |it| it.echo("abc").limit(1).body(ok.clone()));
    refused!(constraints, |it| it.echo("abc").limit(10).body(ok.clone()));
    refused!(constraints, |it| it.echo("abc").ratio(1.5).body(ok.clone()));
    refused!(constraints, |it| it.echo("abc").x_word("abcd").body(ok.clone()));
    let none: [Bounded; 0] = [];
    assert!(refused!(constraints, |it| it.batch().body(none)).contains("`body`"));
}

#[test]
fn formats_are_read_leniently() {
    use formats::types::Formats;
    there_and_back::<Formats>(json!({
        "uuid": "", "date": "2024-02-29", "moment": "2024-01-02T03:04:05Z", "ip": "999", "email": "?",
        "byte": "not base64!", "binary": "x", "small": 5_000_000_000_i64,
        "large": i64::MAX, "float": 0.5, "uri": "no uri", "odd": "anything"
    }));
    let shifted: Formats =
        serde_json::from_value(json!({"moment": "2024-01-02T03:04:05+02:00"})).unwrap();
    assert_eq!(serde_json::to_value(shifted).unwrap(), json!({"moment": "2024-01-02T01:04:05Z"}));
    // What users read keeps even what is no date.
    there_and_back::<Formats>(json!({"date": "2024-13-01", "moment": "yesterday"}));
}

#[tokio::test]
async fn a_value_in_a_notation_that_nobody_promised_is_kept() {
    use lenient::types::Loose;
    let usual = json!({
        "count": 12, "ratio": 0.5, "flag": false, "at": "2026-01-31T13:45:00Z",
        "never": "2026-01-31T13:45:00Z", "plain": "2026-01-31T13:45:00Z",
        "cleared": "2026-01-31T13:45:00Z", "many": ["2026-01-31T13:45:00Z"]
    });
    let loose: Loose = there_and_back(usual.clone());
    assert_eq!(loose.count.get(), Some(&12));
    let other = json!({
        "count": "12", "ratio": "0.5", "flag": "false", "at": "1769867100", "never": 1_769_867_100,
        "plain": "2026-01-31 13:45:00", "cleared": "2026-01-31 13:45:00", "many": [1_769_867_100]
    });
    assert_eq!(serde_json::from_value::<Loose>(other).unwrap(), loose);
    let odd: Loose = there_and_back(json!({
        "count": "a dozen", "ratio": "half", "flag": "perhaps", "at": "31/01/2026", "never": "soon",
        "plain": "0000-00-00 00:00:00", "cleared": null, "many": ["string"]
    }));
    assert_eq!((odd.count.get(), odd.count.text()), (None, Some("a dozen")));
    assert_eq!(odd.cleared, Patch::Null);
    let none: Loose = serde_json::from_value(json!({"count": 1, "never": 0, "at": null})).unwrap();
    assert_eq!((none.never, none.at), (Patch::Null, None));
    assert!(serde_json::from_value::<Loose>(json!({"count": [1]})).is_err());

    let (_, requests) = call!(lenient, 200, usual.to_string(), |it| it
        .echo()
        .since("2026-01-31 13:45:00")
        .body(Loose::builder().count(7).plain("2026-01-31 13:45:00")));
    assert_eq!(target(&requests[0]), "/loose?since=2026-01-31T13%3A45%3A00Z");
    assert_eq!(body(&requests[0]), json!({"count": 7, "plain": "2026-01-31T13:45:00Z"}));
}

#[tokio::test]
async fn defaults_are_the_servers_and_are_not_sent() {
    use defaults::types::Defaults;
    let (outcome, requests) = call!(defaults, 200, "{}", |it| it.echo().body(Defaults::builder()));
    assert_eq!(outcome.unwrap().into_inner(), Defaults::default());
    assert_eq!((target(&requests[0]), body(&requests[0])), ("/echo", json!({})));
}

#[tokio::test]
async fn an_object_that_is_empty_by_default_is_always_there() {
    use defaults_empty::operations::ListThings;
    use defaults_empty::types::{Attributes, Settings, Thing};
    let thing: Thing = serde_json::from_value(json!({"id": "1"})).unwrap();
    assert_eq!(thing.attributes, Attributes::default());
    assert_eq!(thing.attributes.inner.next, None);
    assert!(thing.open.0.is_empty() && thing.map.is_empty());
    // What cannot be made of nothing, can be null, or would hold itself, stays optional.
    assert_eq!((thing.demanding, thing.nothing, thing.self_.again), (None, None, None));
    let full = json!({
        "id": "1", "attributes": {"name": "n", "inner": {"next": "x"}}, "demanding": {"x": 1},
        "open": {"x": 1}, "map": {"y": 2}, "nothing": {"inner": {}}, "self": {"again": {}}
    });
    let thing = there_and_back::<Thing>(full);
    assert_eq!(thing.attributes.name.as_deref(), Some("n"));
    assert!(serde_json::from_value::<Thing>(json!({"id": "1", "attributes": []})).is_err());

    let client = defaults_empty::Client::builder().build().unwrap();
    let turn = |value| client.list_things().turn(&page_of::<ListThings>(value), Direction::Forward);
    assert_eq!(turn(json!({"data": [], "meta": {"next": "b"}})), Turn::Next("b".into()));
    assert_eq!(turn(json!({"data": []})), Turn::End);
    // What a request leaves out is left to the server.
    assert_eq!(serde_json::to_value(Settings::builder().build()).unwrap(), json!({}));
}

#[tokio::test]
async fn a_secret_travels_as_text_and_no_debug_shows_it() {
    use secrets::types::{Key, Login, LoginEither};
    let built = || {
        let login = Login::builder().name("ada").password("hush-1").pin("hush-2");
        let login = login.keys(["hush-3"]).either(LoginEither::Secret("hush-4".into()));
        login.spare(std::collections::BTreeMap::from([("a".into(), "hush-5".into())]))
    };
    let value = json!({
        "name": "ada", "password": "hush-1", "pin": "hush-2", "keys": ["hush-3"],
        "spare": {"a": "hush-5"}, "either": "hush-4"
    });
    let (outcome, requests) = call!(secrets, 200, value.to_string(), |it| {
        let request = it.log_in("hush-6").code("hush-7").x_key("hush-8").body(built());
        let told = format!("{request:?} {:?} {:#?}", built(), built().build().unwrap());
        assert!(told.contains("ada") && told.contains("Secret(..)") && !told.contains("hush"));
        request
    });
    let response = outcome.unwrap();
    assert!(!format!("{:?}", *response).contains("hush"));
    assert_eq!(response.password.expose(), "hush-1");
    assert_eq!(response.keys.as_ref().unwrap()[0], Key::from("hush-3"));
    assert_eq!((target(&requests[0]), body(&requests[0])), ("/logins/hush-6?code=hush-7", value));
    assert_eq!(requests[0].header("x-key"), Some("hush-8"));

    // Rules hold for secrets too, and what they say does not give them away.
    let short = Login::builder().password("xy");
    let told = refused!(secrets, |it| it.log_in("t").body(short));
    assert!(told.contains("`password` is 2") && !told.contains("xy"), "{told}");
    let long = refused!(secrets, |it| it.log_in("t").code("hush-hush").body(built()));
    assert!(long.contains("`code`") && !long.contains("hush"), "{long}");
    let key = decoded!(secrets, json!("hush-9"), |it| it.get_key());
    assert!(key.0.expose() == "hush-9" && !format!("{key:?}").contains("hush"));
}

#[tokio::test]
async fn what_one_side_alone_writes_is_not_asked_of_the_other() {
    use read_write_only::types::{Account, Stamp};
    let new = Account::builder().name("n").password("p");
    let reply = r#"{"id":1,"number":2,"name":"n"}"#;
    let (outcome, requests) =
        call!(read_write_only, 201, reply, |it| it.create_account().body(new));
    let account = outcome.unwrap().into_inner();
    assert_eq!(
        (account.id, account.number.map(|it| it.0), account.password),
        (Some(1), Some(2), None)
    );
    assert_eq!(body(&requests[0]), json!({"name": "n", "password": "p"}));
    let (outcome, requests) = call!(read_write_only, 201, r#"{"at":"now"}"#, |it| it
        .create_stamp()
        .body(Stamp::builder()));
    assert_eq!(outcome.unwrap().at.as_deref(), Some("now"));
    assert_eq!(body(&requests[0]), json!({}));
    assert!(Account::builder().password("p").build().is_err());
}

// ---- Choices -----------------------------------------------------------------------------------

#[test]
fn a_choice_of_plain_values_takes_the_one_that_fits() {
    use union_scalars::types as t;
    let of = |value: Value| there_and_back::<t::Holder>(value);
    assert_eq!(of(json!({"id": 7})).id, Some(t::HolderId::Integer(7)));
    assert_eq!(of(json!({"id": "7"})).id, Some(t::HolderId::Text("7".into())));
    assert_eq!(of(json!({"id": [7]})).id, Some(t::HolderId::Other(json!([7]))));
    assert_eq!(of(json!({"number": 3})).number, Some(t::HolderNumber::Integer(3)));
    assert_eq!(of(json!({"number": 3.5})).number, Some(t::HolderNumber::Number(3.5)));
    let huge = u64::MAX;
    assert_eq!(of(json!({"number": huge})).number, Some(t::HolderNumber::Other(json!(huge))));
    assert_eq!(of(json!({"flag": true})).flag, Some(t::HolderFlag::Boolean(true)));
    assert_eq!(of(json!({"flag": "never"})).flag, Some(t::HolderFlag::Other(json!("never"))));
    let moment = of(json!({"moment": "2024-01-02T03:04:05Z"})).moment;
    assert!(matches!(moment, Some(t::HolderMoment::Date(_))), "{moment:?}");
    assert_eq!(of(json!({"moment": "soon"})).moment, Some(t::HolderMoment::Text("soon".into())));
    assert!(matches!(of(json!({"open": "red"})).open, Some(t::HolderOpen::HolderOpen1(_))));
    assert_eq!(of(json!({"open": "blue"})).open, Some(t::HolderOpen::Text("blue".into())));
    assert_eq!(of(json!({"same": "x"})).same.as_deref(), Some("x"));
    assert_eq!(of(json!({"many": ["a"]})).many, Some(t::HolderMany::List(vec!["a".into()])));
    assert_eq!(of(json!({"lists": [1]})).lists, Some(t::HolderLists::List(vec![1])));
    assert_eq!(of(json!({"lists": ["a"]})).lists, Some(t::HolderLists::List2(vec!["a".into()])));
}

#[test]
fn a_choice_of_objects_loses_nothing() {
    use union_objects::types as t;
    let of = |value: Value| there_and_back::<t::Holder>(value);
    assert!(matches!(of(json!({"loose": {"age": 1}})).loose, Some(t::Loose::Person(_))));
    let company = json!({"loose": {"name": "c", "vat": "1", "size": 2}});
    assert!(matches!(of(company).loose, Some(t::Loose::Company(_))));
    let foreign = of(json!({"loose": {"unheard": 1}}));
    assert_eq!(foreign.loose, Some(t::Loose::Other(json!({"unheard": 1}))));
    let wrong = of(json!({"loose": {"age": "old"}}));
    assert_eq!(wrong.loose, Some(t::Loose::Other(json!({"age": "old"}))));
    assert!(matches!(of(json!({"typed": {"value": 1}})).typed, Some(t::Typed::Typed1(_))));
    assert!(matches!(of(json!({"typed": {"value": "a"}})).typed, Some(t::Typed::Typed2(_))));
    let lists = of(json!({"lists": [{"vat": "1"}, {"size": 2}]})).lists;
    assert!(matches!(lists, Some(t::HolderLists::List2(_))), "{lists:?}");
    let nested = of(json!({"nested": {"value": "a"}})).nested;
    assert!(matches!(nested, Some(t::HolderNested::Typed(t::Typed::Typed2(_)))), "{nested:?}");
    let mapped = of(json!({"mapped": {"any": 1, "thing": 2}})).mapped;
    assert!(matches!(mapped, Some(t::HolderMapped::Map(_))), "{mapped:?}");
}

#[test]
fn a_tag_chooses_and_travels_back() {
    use union_discriminator::types as t;
    let of = |value: Value| there_and_back::<t::Holder>(value);
    for kind in ["cat", "kitten"] {
        let mapped = of(json!({"mapped": {"pet-kind": kind, "sound": "m"}})).mapped;
        assert!(matches!(mapped, Some(t::Mapped::Cat(_))), "{mapped:?}");
    }
    let dog = of(json!({"mapped": {"pet-kind": "title", "sound": "w", "legs": 4}})).mapped;
    assert!(matches!(dog, Some(t::Mapped::Dog(_))), "{dog:?}");
    let plain = of(json!({"plain": {"pet-kind": "Cat", "name": "n"}})).plain;
    assert!(matches!(plain, Some(t::Plain::Cat(_))), "{plain:?}");
    for other in [json!({"pet-kind": "eel", "sound": "-"}), json!({"sound": "-"})] {
        let kept = of(json!({"mapped": other.clone()})).mapped;
        assert_eq!(kept, Some(t::Mapped::Other(other)));
    }
    let mixed = of(json!({"mixed": {"pet-kind": "cat"}})).mixed;
    assert!(matches!(mixed, Some(t::Mixed::Mapped(t::Mapped::Cat(_)))), "{mixed:?}");
    let fish = of(json!({"mixed": {"pet-kind": "fish", "fins": 2}})).mixed;
    assert!(matches!(fish, Some(t::Mixed::Fish(_))), "{fish:?}");
    // The tag is a required field, so a value that is built cannot lack it.
    assert!(t::Cat::builder().sound("m").build().is_err());
}

#[test]
fn a_choice_with_null_or_with_one_alternative_is_that_alternative() {
    use union_null::types as t;
    let none: t::Holder = there_and_back(json!({"required": null, "branch": null, "inner": null}));
    assert_eq!((none.required, none.branch), (None, Patch::Null));
    let some: t::Holder = there_and_back(json!({
        "required": 1, "branch": "b", "inner": {"id": 1}, "single": {"id": 2}, "named": {"id": 3},
        "inline": {"a": "x"}, "twice": {"id": 4}
    }));
    assert_eq!(some.single.map(|thing| thing.id), Some(2));
    assert_eq!(some.named.map(|named| named.0.id), Some(3));
}

#[test]
fn a_choice_may_hold_itself() {
    use union_recursive::types as t;
    let node: t::Node = there_and_back(json!({
        "left": {"left": ["a", {"left": "b"}]}, "right": 1
    }));
    let t::Node::Branch(branch) = node else { panic!("{node:?}") };
    assert!(matches!(branch.left, t::Node::Branch(_)));
    assert!(matches!(there_and_back(json!(["a", []])), t::Node::Nodes(_)));
}

#[tokio::test]
async fn a_choice_may_be_a_parameter_or_a_body() {
    use union_request::types as t;
    let one = t::One::builder().name("n").build().unwrap();
    let request = sent!(union_request, |it| it
        .update(t::UpdateId::from(7))
        .since(t::UpdateSince::from(2024))
        .x_tag(t::UpdateXTag::from(true))
        .body(t::UpdateBody::from(vec![one])));
    let either = sent!(union_request, |it| it.reach().body(t::ReachBody::builder().phone("1")));
    assert_eq!(body(&either), json!({"phone": "1"}));
    assert_eq!(target(&request), "/things/7?since=2024");
    assert_eq!(request.header("x-tag"), Some("true"));
    assert_eq!(body(&request), json!([{"name": "n"}]));
}

// ---- Structure ---------------------------------------------------------------------------------

#[test]
fn schemas_that_hold_together_become_one() {
    use all_of::types::{Dog, Kennel};
    let dog: Dog = there_and_back(json!({
        "id": 1, "name": "n", "note": null, "legs": 4, "owner": null, "size": "huge",
        "friends": [{"id": 2, "since": "2024-01-02"}], "kennel": {"id": 3}, "extra": "kept"
    }));
    assert_eq!((dog.id, dog.legs, dog.note.value()), (1, 4, None));
    assert!(serde_json::from_value::<Dog>(json!({"id": 1, "name": "n"})).is_err());
    there_and_back::<Kennel>(json!({"id": 1}));
}

#[test]
fn schemas_may_hold_themselves() {
    there_and_back::<recursive::types::Tree>(json!({
        "name": "a", "parent": {"name": "b"}, "children": [{"name": "c", "children": []}],
        "by_name": {"d": {"name": "d"}}, "ring": {"pong": {"ping": {}, "tree": {"name": "e"}}},
        "forest": [[], [[]]], "cleared": null
    }));
}

#[tokio::test]
async fn the_same_schema_is_one_type_and_another_of_its_title_is_not() {
    let a = decoded!(duplicates, json!({"meta": {"page": 1, "total": 2}}), |it| it.get_a());
    let b =
        decoded!(duplicates, json!({"meta": {"page": 1, "total": 2}, "b": ""}), |it| it.get_b());
    assert_eq!(a.meta, b.meta);
    let c = decoded!(duplicates, json!({"meta": {"page": "next"}}), |it| it.get_c());
    assert_eq!(c.meta.page.as_deref(), Some("next"));
}

#[tokio::test]
async fn operations_without_security_carry_no_credential() {
    let recorder = Recorder::answering(&Canned::new(204, "")).unwrap();
    let with = security::Client::builder()
        .base_url(recorder.url())
        .credential(Basic::new("user", "password"))
        .build()
        .unwrap();
    with.get_public().send().await.unwrap();
    with.get_private().send().await.unwrap();
    with.get_either().send().await.unwrap();
    let sent: Vec<bool> =
        recorder.requests().iter().map(|it| it.header("authorization").is_some()).collect();
    assert_eq!(sent, [false, true, true]);
    let without = security::Client::builder().base_url(recorder.url()).build().unwrap();
    without.get_public().send().await.unwrap();
    assert!(without.get_private().send().await.unwrap_err().is_auth());
}

#[test]
fn an_operation_knows_which_credentials_open_it() {
    let operations = security_schemes::operations::ALL;
    let schemes = |id: &str| {
        let operation = operations.iter().find(|operation| operation.id() == id).unwrap();
        let opened = ["user", "platform", "bot", "key"];
        let opened = opened.into_iter().filter(|scheme| operation.accepts_scheme(scheme));
        (operation.is_authenticated(), opened.collect::<Vec<_>>())
    };
    assert_eq!(schemes("get_usual"), (true, vec!["user", "platform"]));
    assert_eq!(schemes("get_own"), (true, vec!["user", "bot"]));
    assert_eq!(schemes("get_by_query"), (true, vec!["key"]));
    assert!(!schemes("get_public").0);
    // A vendor with a single scheme needs no names: any credential is that one.
    let only = paging_bare::operations::ALL;
    assert!(only.iter().all(|operation| operation.accepts_scheme("whatever")));
}

#[tokio::test]
#[allow(deprecated, reason = "that what is deprecated still works is what is tested")]
async fn what_is_deprecated_says_so_and_still_works() {
    use deprecated::types::{Old, OldChoice, OldId, OldKind};
    let old = Old::builder().gone("g").kind(OldKind::A).choice(OldChoice::from(1)).build().unwrap();
    let (outcome, requests) = call!(deprecated, 200, r#"{"gone":"g"}"#, |it| it
        .post_old()
        .old("o")
        .id(OldId::from("i"))
        .body(old));
    assert_eq!(outcome.unwrap().gone, "g");
    assert_eq!(target(&requests[0]), "/old?old=o&id=i");
    assert_eq!(body(&requests[0]), json!({"gone": "g", "kind": "a", "choice": 1}));
    let code = include_str!("../src/awkward/deprecated/operations/general.rs");
    assert_eq!(code.matches("#[deprecated").count(), 2);
    let types = include_str!("../src/awkward/deprecated/types.rs");
    // Four types, and the field in its struct and on its setter.
    assert_eq!(types.matches("#[deprecated").count(), 6);
}

#[tokio::test]
async fn any_description_becomes_harmless_docs() {
    let code = include_str!("../src/awkward/descriptions/operations/odd.rs");
    let blocks = code.lines().filter(|line| line.trim() == "/// ```").count();
    let opened = code.lines().filter(|line| line.trim() == "/// ```text").count();
    assert!(opened > 0 && blocks == opened, "{opened} blocks open and {blocks} close");
    let thing = descriptions::types::Thing::builder().name("n").build();
    let reply = json!({"name": "m"});
    let (outcome, requests) =
        call!(descriptions, 200, reply.to_string(), |it| it.echo("1").q("q").body(thing));
    assert_eq!(outcome.unwrap().name.as_deref(), Some("m"));
    // `info.version` is no part of a request, whatever it holds.
    assert_eq!(
        requests[0].header_names(),
        ["accept", "content-length", "content-type", "host", "user-agent"]
    );
}

#[test]
fn what_the_vendor_sends_has_types() {
    use webhooks::types::{ThingEvent, ThingGone};
    there_and_back::<ThingEvent>(json!({"event": "thing.created", "id": 1}));
    let gone: ThingGone = there_and_back(json!({"id": 1, "reason": "burnt"}));
    assert_eq!(gone.reason.map(|it| it.to_string()).as_deref(), Some("burnt"));
}

#[test]
fn pages_are_walked_by_what_the_description_names() {
    use paging_bare::operations::{ListBare, ListOptional, ListRequired};
    let client = paging_bare::Client::builder().build().unwrap();
    let (list, bare) = (client.list_bare(), page_of::<ListBare>);
    let page = bare(json!({"rows": [{"id": 1}], "cursor": "c"}));
    assert_eq!(list.turn(&page, Direction::Forward), Turn::Next("c".into()));
    assert_eq!(ListBare::items(page).len(), 1);
    let end = bare(json!({"rows": [], "cursor": ""}));
    assert_eq!(list.turn(&end, Direction::Forward), Turn::End);
    assert_eq!((ListBare::SIZED, ListBare::BACKWARD), (true, Backward::Never));

    let (list, required) = (client.list_required(), page_of::<ListRequired>);
    let page =
        required(json!({"data": {"rows": [{"id": 1}], "page": {"more": true, "next": "n"}}}));
    assert_eq!(list.turn(&page, Direction::Forward), Turn::Next("n".into()));
    assert_eq!(ListRequired::items(page).len(), 1);
    let stuck = required(json!({"data": {"rows": [], "page": {"more": true}}}));
    assert_eq!(list.turn(&stuck, Direction::Forward), Turn::Lost);
    assert_eq!((ListRequired::SIZED, ListRequired::BACKWARD), (false, Backward::Never));

    let (list, optional) = (client.list_optional(), page_of::<ListOptional>);
    let page = optional(json!({"data": {"rows": [{"id": 1}, {"id": 2}],
        "page": {"start": "s", "end": "e", "next": true, "previous": false}}}));
    assert_eq!(list.turn(&page, Direction::Forward), Turn::Next("e".into()));
    assert_eq!(list.turn(&page, Direction::Backward), Turn::End);
    assert_eq!(ListOptional::items(page).len(), 2);
    for empty in [json!({}), json!({"data": null}), json!({"data": {"rows": null, "page": null}})] {
        let page = optional(empty);
        assert_eq!(list.turn(&page, Direction::Forward), Turn::End);
        assert!(ListOptional::items(page).is_empty());
    }
    assert_eq!(ListOptional::BACKWARD, Backward::FromEnd);
}

#[tokio::test]
async fn a_walk_turns_by_the_parameters_that_are_named() {
    let cursor = |text: &str| Some(text.to_owned());
    let (_, requests) = call!(paging_bare, 200, "{}", |it| it
        .list_bare()
        .turned(Direction::Forward, cursor("c"))
        .unwrap()
        .sized(Direction::Forward, 5));
    assert_eq!(target(&requests[0]), "/bare?page%5Bafter%5D=c&page%5Bsize%5D=5");
    let (_, requests) = call!(paging_bare, 200, "{}", |it| it
        .list_required()
        .turned(Direction::Forward, cursor("c"))
        .unwrap());
    assert_eq!(requests[0].header("after"), Some("c"));
    let (_, requests) = call!(paging_bare, 200, "{}", |it| it
        .list_optional()
        .after("a")
        .first(3)
        .turned(Direction::Backward, None)
        .unwrap());
    assert_eq!(target(&requests[0]), "/optional?last=3");
    let (_, requests) = call!(paging_bare, 200, "{}", |it| it
        .list_optional()
        .turned(Direction::Backward, cursor("b"))
        .unwrap());
    assert_eq!(target(&requests[0]), "/optional?before=b&last=10");
}

#[tokio::test]
async fn a_walk_by_offset_counts_what_came() {
    use paging_offset::operations::{ListOptional, ListStart};
    let client = paging_offset::Client::builder().build().unwrap();
    let optional = page_of::<ListOptional>;
    let ten: Vec<Value> = (0..10).map(|id| json!({"id": id})).collect();
    let list = client.list_optional().skip(20);
    let page = optional(json!({"data": ten, "meta": {"page[total]": 31}}));
    assert_eq!(leads(&list, &page, Direction::Forward), Turn::Next("30".into()));
    assert_eq!(beyond(&list, &page), Vec::<String>::new());
    let all = optional(json!({"data": ten, "meta": {"page[total]": 30}}));
    // A total that is just what came may count something else.
    assert_eq!(leads(&list, &all, Direction::Forward), Turn::Next("30".into()));
    // Without a total, an empty page is the last.
    let unknown = optional(json!({"data": ten, "meta": null}));
    assert_eq!(leads(&list, &unknown, Direction::Forward), Turn::Next("30".into()));
    assert_eq!(beyond(&list, &unknown), ["40", "50"]);
    let cut = list.clone().take(11);
    assert_eq!(leads(&cut, &unknown, Direction::Forward), Turn::Next("30".into()));
    assert_eq!(leads(&list, &optional(json!({})), Direction::Forward), Turn::End);
    assert_eq!(list.cursor(Direction::Forward).as_deref(), Some("20"));
    assert_eq!(list.direction(), Direction::Forward);
    assert_eq!((ListOptional::SIZED, ListOptional::JUMPS), (true, true));
    assert_eq!(ListOptional::BACKWARD, Backward::Never);
    assert_eq!(ListOptional::items(page).len(), 10);
    let stray = list.turned(Direction::Forward, Some("next".into())).unwrap_err();
    assert!(stray.is_invalid_request(), "{stray}");
    // The total may come as text, and as text that is none.
    let (list, counted) = (client.list_start(), page_of::<ListStart>);
    let two = |total: Value| counted(json!({"data": [{"id": 1}, {"id": 2}], "total": total}));
    assert_eq!(beyond(&list, &two(json!("4"))), [""; 0]);
    assert_eq!(beyond(&list, &two(json!("5"))), ["4"]);
    assert_eq!(leads(&list, &two(json!("many")), Direction::Forward), Turn::Next("2".into()));

    let turned = Direction::Forward;
    let (_, requests) = call!(paging_offset, 200, "{}", |it| it
        .list_optional()
        .turned(turned, Some("40".into()))
        .unwrap()
        .sized(turned, 5));
    assert_eq!(target(&requests[0]), "/optional?skip=40&take=5");
    let (_, requests) =
        call!(paging_offset, 200, "{}", |it| it.list_optional().turned(turned, None).unwrap());
    assert_eq!(target(&requests[0]), "/optional");
    // What the vendor demands is sent from the first page on.
    let (_, requests) =
        call!(paging_offset, 200, "{}", |it| it.list_required().turned(turned, None).unwrap());
    assert_eq!(target(&requests[0]), "/required?page%5Boffset%5D=0&page%5Blimit%5D=2");
    let (_, requests) =
        call!(paging_offset, 200, "{}", |it| it.list_start().turned(turned, None).unwrap());
    assert_eq!(target(&requests[0]), "/start?skip=0");
    assert!(refused!(paging_offset, |it| it.list_required()).contains("page[offset]"));
}

#[tokio::test]
async fn a_walk_by_page_number_counts_pages() {
    use paging_numbers::operations::{ListBare, ListCounted, ListEnds, ListSplit};
    use paging_numbers::types::ListSplitWho;
    let client = paging_numbers::Client::builder().build().unwrap();
    let (list, counted) = (client.list_counted(), page_of::<ListCounted>);
    let page =
        |rows: Value, count: Value| counted(json!({"payload": rows, "meta": {"count": count}}));
    let two = json!([{"id": 1}, {"id": 2}]);
    for count in [json!(3), json!("3")] {
        let page = page(two.clone(), count);
        assert_eq!(leads(&list, &page, Direction::Forward), Turn::Next("2".into()));
        // A total that is less than what came counts something else.
        assert_eq!(leads(&list.clone().page(2), &page, Direction::Forward), Turn::Next("3".into()));
        assert_eq!(beyond(&list, &page), [""; 0]);
    }
    let short = page(json!([{"id": 3}]), json!(3));
    let mut course = Course::new();
    let first = list.turn(&page(two.clone(), json!(3)), Direction::Forward);
    assert_eq!(course.next(first, &answer()), Turn::Next("2".into()));
    let second = list.clone().page(2).turn(&short, Direction::Forward);
    assert_eq!(course.next(second, &answer()), Turn::End);
    let empty = page(json!([]), json!(3));
    assert_eq!(leads(&list, &empty, Direction::Forward), Turn::End);
    assert_eq!((ListCounted::SIZED, ListCounted::JUMPS), (false, true));

    // Which total counts may depend on what is asked for.
    let list = client.list_split();
    let split = page_of::<ListSplit>;
    let page = split(json!({"payload": two, "meta": {"count": "4", "mine": 2}}));
    assert_eq!(leads(&list, &page, Direction::Forward), Turn::Next("2".into()));
    let of = |who: ListSplitWho| leads(&list.clone().who(who), &page, Direction::Forward);
    assert_eq!(of(ListSplitWho::All), Turn::Next("2".into()));
    assert_eq!(of(ListSplitWho::Others), Turn::Next("2".into()));
    assert_eq!(beyond(&list.clone().who(ListSplitWho::Me), &page), [""; 0]);
    assert_eq!(beyond(&list.clone().who(ListSplitWho::Others), &page), ["3", "4"]);

    // What the page itself says of the end outweighs every count.
    let (list, ends) = (client.list_ends(), page_of::<ListEnds>);
    let said = |meta: Value| {
        let page = ends(json!({"payload": [{"id": 1}, {"id": 2}], "meta": meta}));
        leads(&list, &page, Direction::Forward)
    };
    assert_eq!(said(json!({"count": 2, "more": true})), Turn::Next("2".into()));
    assert_eq!(said(json!({"count": 9, "more": "false"})), Turn::End);
    assert_eq!(said(json!({"count": 2, "size": 3})), Turn::End);
    assert_eq!(said(json!({"count": 2, "size": 2})), Turn::Next("2".into()));
    assert_eq!(said(json!({"count": 0, "size": 3})), Turn::End);
    assert_eq!(said(json!({"count": 3, "size": 3})), Turn::Next("2".into()));

    let (list, bare) = (client.list_bare(), page_of::<ListBare>);
    assert_eq!(leads(&list, &bare(two.clone()), Direction::Forward), Turn::Next("1".into()));
    assert_eq!(beyond(&list, &bare(two)), ["2", "3"]);
    let one = bare(json!([{"id": 1}]));
    assert_eq!(leads(&list, &one, Direction::Forward), Turn::Next("1".into()));
    assert_eq!(leads(&list, &bare(json!([])), Direction::Forward), Turn::End);
    let (outcome, requests) = call!(paging_numbers, 200, r#"{"payload": [{"id": 7}]}"#, |it| it
        .list_bare()
        .turned(Direction::Forward, Some("4".into()))
        .unwrap()
        .sized(Direction::Forward, 50));
    assert_eq!(ListBare::items(outcome.unwrap().into_inner())[0].id, 7);
    assert_eq!(target(&requests[0]), "/bare?page%5Bnumber%5D=4");
}

#[tokio::test]
async fn a_walk_by_items_goes_on_from_their_keys() {
    use Direction::{Backward as Back, Forward};
    use paging_items::operations::{ListEndless, ListOpen, ListReversed, ListSized};
    let next = |cursor: &str| Turn::Next(cursor.into());
    let client = paging_items::Client::builder().build().unwrap();
    let (list, sized) = (client.list_sized(), page_of::<ListSized>);
    let three = || sized(json!([{"id": "a"}, {"_id": "b"}, {"id": "c"}]));
    assert_eq!(leads(&list, &three(), Forward), next("c"));
    assert_eq!(leads(&list, &three(), Back), next("a"));
    // What was asked for may have been cut, so a page is no end for being short.
    assert_eq!(leads(&list.clone().limit(4), &three(), Forward), next("c"));
    assert_eq!(leads(&list, &sized(json!([])), Forward), Turn::End);
    assert_eq!(list.clone().after("a").direction(), Back);
    assert_eq!((ListSized::SIZED, ListSized::BACKWARD), (true, Backward::FromCursor));

    let (list, reversed) = (client.list_reversed(), page_of::<ListReversed>);
    let rows = json!([{"id": "a", "meta": {"number": 1}}, {"id": "b", "meta": {"number": 2}}]);
    let page = reversed(json!({"payload": rows}));
    assert_eq!(leads(&list, &page, Forward), next("1"));
    assert_eq!(leads(&list, &page, Back), next("2"));
    let ids: Vec<String> = ListReversed::items(page).into_iter().map(|row| row.id).collect();
    assert_eq!(ids, ["b", "a"]);
    let keyless = reversed(json!({"payload": [{"id": "a"}, {"id": "b"}]}));
    assert_eq!(leads(&list, &keyless, Forward), Turn::Lost);
    assert_eq!(leads(&list, &reversed(json!({})), Forward), Turn::End);

    let (list, open) = (client.list_open(), page_of::<ListOpen>);
    let full = open(json!({"payload": [{"id": "a"}, {"id": "b", "serial": "12"}]}));
    assert_eq!(leads(&list, &full, Forward), next("12"));
    assert_eq!((ListOpen::SIZED, ListOpen::BACKWARD), (false, Backward::Never));
    let (list, endless) = (client.list_endless(), page_of::<ListEndless>);
    assert_eq!(leads(&list, &endless(json!([{"id": "a"}])), Forward), next("a"));
    assert_eq!(leads(&list.limit(2), &endless(json!([])), Forward), Turn::End);

    let (_, requests) = call!(paging_items, 200, "[]", |it| it
        .list_sized()
        .after("z")
        .turned(Forward, Some("c".into()))
        .unwrap());
    assert_eq!(target(&requests[0]), "/sized?before=c&limit=3");
    let (_, requests) = call!(paging_items, 200, "{}", |it| it
        .list_reversed()
        .turned(Back, Some("9".into()))
        .unwrap());
    assert_eq!(target(&requests[0]), "/reversed?after=9");
    let stray = client.list_reversed().turned(Forward, Some("b".into())).unwrap_err();
    assert!(stray.is_invalid_request(), "{stray}");
    let whole = decoded!(paging_items, json!([{"id": "a"}]), |it| it.list_whole().page(2));
    assert_eq!(whole.len(), 1);
}

#[test]
fn variables_stand_in_the_address() {
    use server_variables::Client;
    let shop = || Client::builder().variable("tenant", "shop").variable("enum", "eu");
    // A default is used where the description says that it is of use, and nowhere else.
    assert_eq!(shop().build().unwrap().base_url(), "https://shop.eu.awkward.example/v1");
    let other = shop().variable("version", "v2").build().unwrap();
    assert_eq!(other.base_url(), "https://shop.eu.awkward.example/v2");
    let forgotten = [
        (Client::builder(), "`tenant`"),
        (Client::builder().variable("tenant", "shop"), "`enum`"),
        (shop().variable("enum", "asia"), "`eu`, `us`"),
        (shop().variable("verison", "v2"), "`tenant`, `enum`, `version`"),
    ];
    for (builder, told) in forgotten {
        let error = builder.build().unwrap_err();
        assert!(error.is_configuration() && error.to_string().contains(told), "{error}");
    }
}
