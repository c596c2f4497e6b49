//! Replies in an envelope.

use crate::calls::{call, decoded};
use crate::envelopes;
use serde_json::json;

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
