//! What the vendor sends, and how its events are told apart.

use crate::calls::there_and_back;
use crate::webhooks;
use crate::webhooks::events::Event;
use serde_json::{Value, json};
use switchboard_core::HeaderMap;

#[test]
fn what_the_vendor_sends_has_types() {
    use webhooks::types::{ThingEvent, ThingGone};
    there_and_back::<ThingEvent>(json!({"event": "thing.created", "id": 1}));
    let gone: ThingGone = there_and_back(json!({"id": 1, "reason": "burnt"}));
    assert_eq!(gone.reason.map(|it| it.to_string()).as_deref(), Some("burnt"));
}

fn parsed(body: &Value) -> Event {
    Event::parse(&HeaderMap::new(), body.to_string().as_bytes()).unwrap()
}

#[track_caller]
fn unknown(body: &[u8]) -> switchboard_core::events::UnknownEvent {
    match Event::parse(&HeaderMap::new(), body) {
        Ok(Event::Unknown(event)) => event,
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_event_is_a_variant_and_what_is_no_event_is_none() {
    let odd = ["thing-created", "unknown", "self", "2fa", "ümlaut 😀", "+"];
    let more = ["\"quoted\" \\ and {braced}", "star.*.inside"];
    let known = ["thing.created", "thing.gone"].into_iter().chain(odd).chain(more);
    assert_eq!(Event::KNOWN, known.collect::<Vec<_>>());
    for name in Event::KNOWN {
        let body = json!({"event": name, "id": 1});
        let event = parsed(&body);
        assert!(!matches!(event, Event::Unknown(_)), "{event:?}");
        assert_eq!(event.name(), Some(*name));
        assert_eq!(serde_json::to_value(&event).unwrap(), body);
    }
    // A star in the middle is a star.
    unknown(br#"{"event": "star.x.inside"}"#);
    unknown(br#"{"event": "ping"}"#);
}

#[test]
fn names_that_would_be_one_variant_have_numbers() {
    let named = |name: &str| parsed(&json!({"event": name, "id": 1}));
    assert!(matches!(named("thing.created"), Event::ThingCreated(_)));
    assert!(matches!(named("thing-created"), Event::ThingCreated2(_)));
    assert!(matches!(named("unknown"), Event::Unknown2(_)));
    assert!(matches!(named("self"), Event::Self2(_)));
    assert!(matches!(named("2fa"), Event::N2fa(_)));
}

#[test]
fn the_first_place_that_has_a_name_counts() {
    let both = parsed(&json!({"event": "thing.gone", "id": 1, "meta": {"kind": "thing.created"}}));
    assert!(matches!(both, Event::ThingCreated(_)), "{both:?}");
    for nothing in [json!(null), json!(""), json!(7), json!(["thing.created"]), json!({})] {
        let body = json!({"event": "thing.gone", "id": 1, "meta": {"kind": nothing}});
        let event = Event::parse(&HeaderMap::new(), body.to_string().as_bytes()).unwrap();
        assert_eq!(event.name(), Some("thing.gone"), "{body}");
    }
    // What should hold the name may be anything, too.
    for meta in [json!(null), json!("kind"), json!([]), json!(1)] {
        let event = parsed(&json!({"event": "self", "meta": meta}));
        assert!(matches!(event, Event::Self2(_)), "{event:?}");
    }
}

#[test]
fn an_event_without_a_name_is_kept() {
    for name in [json!(null), json!(""), json!(1), json!(true), json!({"a": 1}), json!(["self"])] {
        let body = json!({"event": name, "id": 1});
        let event = unknown(body.to_string().as_bytes());
        assert_eq!((event.name(), event.json()), (None, &body));
        assert!(event.reason().is_none());
    }
    assert_eq!(unknown(b"{}").json(), &json!({}));
}

#[test]
fn a_content_of_another_shape_is_kept_and_the_place_is_told() {
    let body = json!({"event": "thing.created", "id": "one", "secret": "s3cret"});
    let event = unknown(body.to_string().as_bytes());
    assert_eq!((event.name(), event.json()), (Some("thing.created"), &body));
    let reason = event.reason().unwrap();
    assert!(reason.is_decode());
    assert_eq!((reason.json_path(), reason.status()), (Some("id"), None));
    assert!(reason.to_string().starts_with("the event does not decode at id: "), "{reason}");
    assert!(!reason.to_string().contains("one"), "{reason}");
    let shown = format!("{event:?}");
    assert!(shown.contains("thing.created") && !shown.contains("s3cret"), "{shown}");
    // Its name is known, so it is known by the same.
    let keyed = json!({"event": "thing.created", "id": [], "source": "s"});
    assert_eq!(parsed(&keyed).key(&HeaderMap::new()), None);
    let keyed = json!({"event": "thing.created", "id": "x", "source": "s"});
    assert_eq!(parsed(&keyed).key(&HeaderMap::new()).as_deref(), Some(r#"["s","x"]"#));
}

#[test]
fn what_is_no_json_object_is_refused() {
    let bodies: [&[u8]; 12] = [
        b"",
        b" \n",
        b"\xef\xbb\xbf",
        b"null",
        b"[]",
        b"[{\"event\": \"self\"}]",
        b"\"self\"",
        b"event=self",
        b"{",
        b"{\"event\": \"self\"",
        b"{\"event\": \"self\"} {}",
        b"{\"event\": \"self\",}",
    ];
    for body in bodies {
        let error = Event::parse(&HeaderMap::new(), body).unwrap_err();
        assert!(error.is_decode(), "{error}");
        assert!(error.to_string().starts_with("the event does not decode"), "{error}");
    }
}

#[test]
fn json_that_is_almost_right_is_read() {
    let bodies: [&[u8]; 4] = [
        b"\xef\xbb\xbf{\"event\": \"self\"}",
        b"\r\n\t {\"event\": \"self\"} \n",
        b"{\"event\": \"self\", \"a\": \"\\ud83d\", \"b\": \"\xff\"}",
        b"{\"event\": \"self\", \"event\": \"self\"}",
    ];
    for body in bodies {
        let event = Event::parse(&HeaderMap::new(), body).unwrap();
        assert!(matches!(event, Event::Self2(_)), "{event:?}");
    }
    // The name may be escaped.
    let event = Event::parse(&HeaderMap::new(), br#"{"\u0065vent": "s\u0065lf"}"#).unwrap();
    assert!(matches!(event, Event::Self2(_)), "{event:?}");
}

#[test]
fn of_two_names_the_last_counts_as_elsewhere_in_json() {
    let event = unknown(br#"{"event": "self", "event": "other"}"#);
    assert_eq!((event.name(), event.json()), (Some("other"), &json!({"event": "other"})));
}

#[test]
fn depth_and_size_are_borne() {
    let nested = |depth: usize| {
        let (open, close) = ("[".repeat(depth), "]".repeat(depth));
        format!(r#"{{"event": "thing.created", "id": 1, "extra": {open}{close}}}"#)
    };
    // What is not listed is passed over, however deep it is; what has to be kept is not.
    let event = Event::parse(&HeaderMap::new(), nested(100_000).as_bytes()).unwrap();
    assert!(matches!(event, Event::ThingCreated(_)));
    let kept = nested(100_000).replace("thing.created", "self");
    assert!(Event::parse(&HeaderMap::new(), kept.as_bytes()).unwrap_err().is_decode());
    let text = "x".repeat(10 * 1024 * 1024);
    let event = parsed(&json!({"event": "self", "text": text}));
    assert!(matches!(event, Event::Self2(_)));
}

#[test]
fn an_event_is_known_by_what_the_description_says() {
    let mut headers = HeaderMap::new();
    headers.insert("x-delivery", "6f1e".parse().unwrap());
    let key = |body: Value| parsed(&body).key(&headers);
    let created = json!({"event": "thing.created", "id": 1, "source": "s"});
    assert_eq!(key(created).as_deref(), Some(r#"["s","1"]"#));
    assert_eq!(key(json!({"event": "thing.created", "id": 1})).as_deref(), Some(r#"[null,"1"]"#));
    let gone = json!({"event": "thing.gone", "id": 1, "meta": {"number": 8}});
    assert_eq!(key(gone).as_deref(), Some("8"));
    assert_eq!(key(json!({"event": "thing.gone", "id": 1})), None);
    assert_eq!(key(json!({"event": "self", "id": 1})).as_deref(), Some("6f1e"));
    // What is true of all events is true of those that are not known.
    assert_eq!(key(json!({"event": "new", "id": 1})).as_deref(), Some(r#"[null,"1"]"#));
}

#[test]
fn only_a_content_of_one_event_says_which_it_is() {
    let event =
        Event::from(webhooks::types::ThingEvent { event: None, id: 1, source: None, meta: None });
    assert!(matches!(event, Event::ThingCreated(_)));
    assert_eq!(event.name(), Some("thing.created"));
}

#[test]
fn the_trait_does_what_the_methods_do() {
    fn read<E: switchboard_core::events::Event>(body: &'static [u8]) -> (&'static str, String) {
        let event = E::read(&HeaderMap::new(), &body.into()).unwrap();
        (E::VENDOR, format!("{:?} {:?}", event.name(), event.key(&HeaderMap::new())))
    }
    let (vendor, told) = read::<Event>(br#"{"event": "thing.created", "id": 1}"#);
    assert_eq!(
        (vendor, told.as_str()),
        ("webhooks", r#"Some("thing.created") Some("[null,\"1\"]")"#)
    );
}
