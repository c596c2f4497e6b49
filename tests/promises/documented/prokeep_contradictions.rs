//! Samples in which Prokeep contradicts its own words, and the schemas of its types.

use crate::prokeep::{Make, answered, client_of, for_each_type, sample, samples, type_of};
use crate::prokeep_built::encoded;
use serde_json::{Value, json};
use switchboard_prokeep::types;
use switchboard_prokeep::types::{OrderInput, WebhookInput};
use switchboard_tests::fixtures::Sample;
use switchboard_tests::server::{Reply, Server};

#[test]
fn every_sample_that_is_printed_wrong_is_dealt_with_below() {
    let wrong = |it: &Sample| it.expected.is_some() || it.refused.is_some();
    let wrong: Vec<u32> = samples().iter().filter(|it| wrong(it)).map(|it| it.sample).collect();
    assert_eq!(wrong, [32, 33, 34, 35, 36, 37, 49, 52]);
}

/// The ids of the contacts in every sample of an order, flat as the vendor's table says.
fn contact_ids() -> Value {
    json!(["000000ca-0000-4000-8000-000000000001", "000000ca-0000-4000-8000-000000000002"])
}

#[tokio::test]
async fn contact_ids_nested_once_more_in_a_reply_are_one_list() {
    for (number, order) in [(32, "/data/0"), (34, "/data"), (35, "/data"), (37, "/data")] {
        let sample = sample(number);
        let place = format!("{order}/contact_ids");
        let nested = sample.read().unwrap();
        assert_eq!(nested.pointer(&place), Some(&json!([contact_ids()])));
        let with = |ids: Value| {
            let mut reply = nested.clone();
            *reply.pointer_mut(&place).unwrap() = ids;
            reply
        };
        let ids = contact_ids();
        // A page is handed out whole, one order without its envelope.
        let handed_out = place.trim_start_matches(if number == 32 { "" } else { "/data" });
        for (arriving, expected) in [
            (json!([ids]), &ids),
            (ids.clone(), &ids),
            (json!([[ids[0]], [ids[1]]]), &ids),
            (json!([ids[0], [], [ids[1], null], null]), &ids),
            (json!([[]]), &json!([])),
            (json!([]), &json!([])),
        ] {
            let response = answered(&sample, 200, with(arriving)).await.expect(&sample.file);
            assert_eq!(response.pointer(handed_out), Some(expected), "{number}");
        }
    }
}

#[test]
fn contact_ids_nested_once_more_in_a_request_are_one_list() {
    for number in [33, 36] {
        let mut printed = sample(number).read().unwrap();
        for ids in [json!([contact_ids()]), contact_ids()] {
            printed["contact_ids"] = ids;
            let order: OrderInput = serde_json::from_value(printed.clone()).unwrap();
            assert_eq!(encoded(order.contact_ids), contact_ids());
        }
    }
}

#[tokio::test]
async fn a_webhook_without_its_url_is_refused_before_it_is_sent() {
    let server = Server::always(Reply::json_text(200, "{}"));
    let client = client_of(server.url());
    for number in [49, 52] {
        let sample = sample(number);
        let body: WebhookInput = serde_json::from_value(sample.read().unwrap()).unwrap();
        assert_eq!(body.url, None);
        let sent = match number {
            49 => client.create_webhook().body(body).send().await,
            _ => client.update_webhook("hook-1").body(body).send().await,
        };
        let error = sent.unwrap_err();
        assert!(error.is_invalid_request());
        assert_eq!(error.operation().unwrap().id(), sample.operation);
        assert!(error.to_string().ends_with("`body` needs `url`"), "{error}");
    }
    assert_eq!(server.requests(), []);
}

#[cfg(feature = "schemars")]
mod schemas {
    use super::*;
    use schemars::{JsonSchema, schema_for};
    use switchboard_tests::schema::mismatches;

    const SCHEMAS: &[(&str, Make)] = for_each_type!(schema);

    fn schema<T: JsonSchema>() -> Value {
        schema_for!(T).to_value()
    }

    #[test]
    fn a_sample_fits_the_schema_of_its_type() {
        for sample in samples() {
            let type_name = type_of(&sample);
            let (_, schema) = SCHEMAS.iter().find(|it| it.0 == type_name).expect(type_name);
            let wrong = mismatches(&schema(), &sample.handed_out().unwrap());
            assert_eq!(wrong, Vec::<String>::new(), "{}", sample.file);
        }
    }

    #[test]
    fn a_receipt_without_its_id_does_not_fit_the_schema_either() {
        let schema = schema::<types::MessageAccepted>();
        assert_eq!(mismatches(&schema, &json!({})), ["$: `id` is demanded"]);
    }
}
