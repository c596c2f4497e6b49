//! Bounds of requests and not of replies.

use crate::calls::{body, call, refused};
use crate::constraints;
use serde_json::{Value, json};

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
