//! Fields that go with some texts of another one.

use crate::calls::{body, call, refused, sent};
use crate::exactly_when;
use serde_json::{Value, json};
use switchboard_core::Upload;
use switchboard_tests::server::Recorded;

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
    // Where any value is allowed, null is one.
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
        // At any depth.
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
        // The rule never applies to replies.
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
    let types = include_str!("generated/types.rs");
    assert!(
        types
            .contains("/// What to choose from. Given exactly when `type` is `select` or `radio`.")
    );
    // Unless the description already says so.
    assert!(types.contains("/// The hint of a `type` that is `text`.\n"));
    assert!(!types.contains("`type` is `text`."));
}
