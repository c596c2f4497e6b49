//! Values in more than one shape.

use crate::calls::{body, call, decoded, there_and_back};
use crate::reads_as;
use serde_json::json;
use switchboard_core::Patch;

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
        // Fields next to the value belong to it, unless the value has its own.
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
    // An empty list has no first item.
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
