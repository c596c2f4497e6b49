//! Every awkward but legal construct of a description does what it says: what is sent, what is
//! decoded, and what survives the way there and back. One description in `tests/awkward/` for each.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use switchboard_core::{Backward, Basic, Direction, Error, Operation, Paged, Patch, Turn};
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
fn there_and_back<T: Serialize + DeserializeOwned>(value: Value) -> T {
    let decoded: T = serde_json::from_value(value.clone())
        .unwrap_or_else(|error| panic!("{value} does not decode: {error}"));
    assert_eq!(serde_json::to_value(&decoded).unwrap(), value);
    decoded
}

fn target(request: &Recorded) -> &str {
    &request.target
}

fn body(request: &Recorded) -> Value {
    request.json().unwrap().unwrap_or(Value::Null)
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
    assert!(refused!(query_lists, |it| it.get_lists().required([true]).plain(many)).contains("3"));
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
        target(&request),
        "/deep?filter%5Bcreated%5D%5Bgte%5D=1&filter%5Bstatus%5D=open&filter%5Btags%5D=a\
         &filter%5Btags%5D=b"
            .replace("created%5D%5Bgte%5D=1&filter%5Bstatus%5D=open", {
                // The order of keys is that of the map the value is made through.
                if target(&request).starts_with("/deep?filter%5Bstatus") {
                    "status%5D=open&filter%5Bcreated%5D%5Bgte%5D=1"
                } else {
                    "created%5D%5Bgte%5D=1&filter%5Bstatus%5D=open"
                }
            })
    );
    let options = t::GetFormOptions::builder().limit(2).sort_by(["x", "y"]).build();
    let request = sent!(query_objects, |it| it.get_form().options(options));
    assert_eq!(target(&request), "/form?limit=2&sort-by=x&sort-by=y");
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
    assert_eq!((request.method.as_str(), target(&request)), ("DELETE", "/accounts/a/things?limit=1"));

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
        "A", "a", "b", "", "unknown", "Self", "self", "1", "+1", "-1", "ä", "ö", "Err", "Error",
        "Ok", "None", "Some", "two\nlines", "quo\"te\\", "`tick`", "known", "foo-bar", "foo_bar",
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
    let distinct: std::collections::BTreeSet<_> = paths(shadow_operations::operations::ALL)
        .into_iter()
        .collect();
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
