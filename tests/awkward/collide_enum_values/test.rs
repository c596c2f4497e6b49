//! Enum values that would have one name.

use crate::calls::{body, call, there_and_back};
use crate::collide_enum_values;
use serde_json::json;
use switchboard_core::Error;

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
