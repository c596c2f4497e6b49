//! Null in every place.

use crate::calls::{body, refused, sent, there_and_back};
use crate::nullable;
use serde_json::json;
use switchboard_core::Patch;

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
