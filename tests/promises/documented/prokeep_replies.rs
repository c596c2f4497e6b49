//! What the client of Prokeep hands out for the documented replies.

use crate::prokeep::{answered, sample, samples_of};
use serde_json::{Value, json};
use switchboard_prokeep::types::{ErrorBody, ErrorList, ErrorSentence};
use switchboard_prokeep::{Error, types};
use switchboard_tests::fixtures::Kind;

#[tokio::test]
async fn a_reply_arrives_as_the_sample_shows_it() {
    for sample in samples_of(Kind::Response) {
        let status = sample.status.unwrap_or(200);
        let response = answered(&sample, status, sample.read().unwrap()).await;
        let response = response.expect(&sample.file);
        assert_eq!(*response, sample.handed_out().unwrap(), "{}", sample.file);
        assert_eq!(response.status().as_u16(), status);
    }
}

#[tokio::test]
async fn a_receipt_without_its_id_is_refused_with_the_place() {
    // Where sample 2 should show the content of `data`, the page has an ellipsis. This is no
    // evidence against the `id` that the other receipts show, and a caller that follows up on a
    // message needs it.
    let error = answered(&sample(2), 202, json!({"data": {}})).await.unwrap_err();
    assert!(error.is_decode());
    assert_eq!(error.json_path(), Some("data"));
    assert!(error.to_string().contains("missing field `id`"), "{error}");
    // The envelope itself is sound: a type that requires nothing accepts it.
    let lenient = serde_json::from_value::<types::EmailAccepted>(json!({}));
    assert_eq!(lenient.unwrap(), types::EmailAccepted::default());
}

#[tokio::test]
async fn a_webhook_reply_may_be_an_empty_object() {
    for number in [50, 53] {
        let sample = sample(number);
        assert_eq!(sample.read().unwrap(), json!({}));
        let response = answered(&sample, 200, json!({})).await.unwrap();
        assert_eq!(*response, json!({}));
    }
}

#[tokio::test]
async fn a_webhook_reply_keeps_its_fields_with_and_without_data() {
    let webhook = json!({
        "id": "00000012-0000-4000-8000-000000000001",
        "url": "https://example.com/prokeep/events",
        "event_message_received": true,
        "inserted_at": "2024-03-04T09:00:00.123456Z",
        "brand_new": [1],
    });
    let mut beside = webhook.clone();
    beside["request"] = json!("r-1");
    for (reply, expected) in [
        (webhook.clone(), &webhook),
        (json!({"data": webhook}), &webhook),
        (json!({"data": webhook, "request": "r-1"}), &beside),
        (json!({"data": {}}), &json!({})),
        (json!({"webhook": webhook}), &json!({"webhook": webhook})),
    ] {
        for number in [50, 53] {
            let response = answered(&sample(number), 201, reply.clone()).await.unwrap();
            assert_eq!(&*response, expected, "{reply}");
        }
    }
}

async fn refused(number: u32) -> (Value, Error) {
    let sample = sample(number);
    let body = sample.read().unwrap();
    let error = answered(&sample, 422, body.clone()).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(422));
    assert!(!error.is_decode());
    (body, error)
}

#[tokio::test]
async fn the_sentence_of_a_refusal_is_its_message() {
    let (body, error) = refused(3).await;
    assert_eq!(error.message().as_deref(), body["error"].as_str());
    let sentence: ErrorSentence = error.body_as().unwrap();
    assert_eq!(Some(sentence.error.as_str()), body["error"].as_str());
    assert_eq!(error.body_as::<ErrorList>(), None);
    let either = error.body_as::<ErrorBody>();
    assert!(matches!(either, Some(ErrorBody::ErrorSentence(_))));
}

#[tokio::test]
async fn the_details_of_a_list_of_refusals_are_its_message() {
    for number in [21, 40] {
        let (body, error) = refused(number).await;
        let details = &body["errors"][0]["details"];
        assert_eq!(error.message().as_deref(), details.as_str());
        let list: ErrorList = error.body_as().unwrap();
        assert_eq!(serde_json::to_value(&list).unwrap(), body);
        assert_eq!(list.errors[0].source.as_deref(), Some("id"));
        assert_eq!(error.body_as::<ErrorSentence>(), None);
        let either = error.body_as::<ErrorBody>();
        assert!(matches!(either, Some(ErrorBody::ErrorList(_))));
    }
}

#[test]
fn the_replies_above_are_all_that_are_documented() {
    let refusals: Vec<u32> = samples_of(Kind::Error).map(|it| it.sample).collect();
    assert_eq!(refusals, [3, 21, 40]);
    let empty = samples_of(Kind::Response).filter(|it| it.read().unwrap() == json!({}));
    assert_eq!(empty.map(|it| it.sample).collect::<Vec<_>>(), [50, 53]);
}
