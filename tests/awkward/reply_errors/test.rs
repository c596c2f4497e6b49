//! Errors beside a success.

use crate::calls::{call, decoded};
use crate::reply_errors;
use serde_json::json;

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
