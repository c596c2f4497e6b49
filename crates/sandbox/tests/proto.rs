//! Promise: the stand-in for Proto AICX behaves as Proto is known to.
#![allow(clippy::unwrap_used, reason = "a helper that fails is a test that fails")]

use serde_json::{Value, json};
use switchboard_proto::types::{
    AddCustomFieldsRequest, AddTagsRequest, CreateCustomFieldRequest, CreateCustomerRequest,
    CreateTicketRequest,
};
use switchboard_proto::{Bearer, Client, Error, Retry};
use switchboard_sandbox::proto::{self, SUB_COMPANY};
use switchboard_sandbox::{Fault, Sandbox};

fn started() -> (Sandbox, Client) {
    let sandbox = proto::sandbox();
    let client = Client::builder()
        .credential(Bearer::new(proto::SECRET))
        .transport(sandbox.clone())
        .retry(Retry::none())
        .build()
        .unwrap();
    (sandbox, client)
}

fn status(error: &Error) -> u16 {
    error.status().unwrap().as_u16()
}

#[tokio::test]
async fn a_customer_is_created_changed_and_read_under_the_callers_id() {
    let (_, proto) = started();
    let unknown = proto.get_customer(SUB_COMPANY, "crm-1").send().await.unwrap_err();
    assert!(unknown.is_not_found(), "{unknown}");
    let ada = CreateCustomerRequest::builder().name("Ada Byron").email("ada@example.com");
    proto.create_customer(SUB_COMPANY, "crm-1").body(ada).send().await.unwrap();
    let moved = CreateCustomerRequest::builder().location("Springfield");
    proto.create_customer(SUB_COMPANY, "crm-1").body(moved).send().await.unwrap();
    let found = proto.get_customer(SUB_COMPANY, "crm-1").send().await.unwrap();
    let found = serde_json::to_value(&*found).unwrap();
    assert_eq!((&found["name"], &found["location"]), (&json!("Ada Byron"), &json!("Springfield")));
    assert_eq!(found["id"], "customer-2");
}

#[tokio::test]
async fn a_ticket_names_its_customer_by_any_of_four_ids() {
    let (sandbox, proto) = started();
    let about = |field: &str, id: &str| {
        let ticket: CreateTicketRequest =
            serde_json::from_value(json!({ "subject": "Delivery", field: id })).unwrap();
        proto.create_ticket(SUB_COMPANY).body(ticket).send()
    };
    for (number, (field, id)) in [
        ("provided_unique_id", "crm-20817"),
        ("customer_id", "customer-1"),
        ("external_customer_id", "ERP-10442"),
        ("gateway_profile_id", "profile-5"),
    ]
    .into_iter()
    .enumerate()
    {
        let created = about(field, id).await.unwrap();
        assert_eq!(created.id, format!("conversation-{}", number + 1));
    }
    let unknown = about("provided_unique_id", "nobody").await.unwrap_err();
    assert!(unknown.is_not_found(), "{unknown}");
    let tickets = sandbox.contents()["tickets"].clone();
    assert!(tickets.as_array().unwrap().iter().all(|it| it["customer"] == "customer-1"));
}

#[tokio::test]
async fn what_is_missing_or_wrong_is_listed_field_by_field() {
    let (_, proto) = started();
    for (body, place) in [
        (json!({ "provided_unique_id": "crm-20817" }), "subject"),
        (json!({ "subject": 5, "provided_unique_id": "crm-20817" }), "body"),
        (json!({ "subject": "Delivery" }), "body"),
    ] {
        let path = "/v1/conversations/riverside-supply/create-ticket";
        let error = proto.call(http::Method::POST, path).body(&body).send().await.unwrap_err();
        assert_eq!(status(&error), 422, "{body}");
        let said: Value = serde_json::from_slice(error.body().unwrap()).unwrap();
        let places = said["detail"][0]["loc"].as_array().unwrap();
        assert_eq!(places.last().unwrap(), place, "{said}");
    }
}

#[tokio::test]
async fn tags_are_created_on_request_only() {
    let (_, proto) = started();
    let tag = |create: bool| {
        let tags = vec!["wholesale".to_owned(), "north".to_owned()];
        let tags = AddTagsRequest::builder().tags(tags).create_if_not_exists(create);
        proto.add_customer_tags(SUB_COMPANY, "crm-20817").body(tags).send()
    };
    assert!(tag(false).await.unwrap_err().is_not_found());
    tag(true).await.unwrap();
    tag(false).await.unwrap();
    let customer = proto.get_customer(SUB_COMPANY, "crm-20817").send().await.unwrap();
    let customer = serde_json::to_value(&*customer).unwrap();
    assert_eq!(customer["tags"], json!(["wholesale", "north"]));
}

#[tokio::test]
async fn values_of_custom_fields_are_set_by_id_or_name_and_never_shown() {
    let (sandbox, proto) = started();
    let set = |values: Value| {
        let values: AddCustomFieldsRequest = serde_json::from_value(values).unwrap();
        proto.add_customer_custom_fields(SUB_COMPANY, "crm-20817").body(values).send()
    };
    set(json!([{ "id": "field-7", "value": "C-1" }])).await.unwrap();
    let branch = json!({ "name": "Preferred branch", "value": "North" });
    set(json!({ "fields": [{ "id": "field-7", "value": "C-2" }, branch] })).await.unwrap();
    let values = sandbox.contents()["values"].clone();
    assert_eq!(values.as_array().unwrap().len(), 2, "one value for each field: {values}");

    let nowhere = set(json!([{ "name": "Preferred branch", "value": "West" }])).await.unwrap_err();
    assert_eq!(status(&nowhere), 422);
    let unknown = set(json!([{ "id": "field-99", "value": 1 }])).await.unwrap_err();
    assert!(unknown.is_not_found());
    let customer = proto.get_customer(SUB_COMPANY, "crm-20817").send().await.unwrap();
    assert!(!serde_json::to_string(&*customer).unwrap().contains("C-2"));
}

#[tokio::test]
async fn custom_fields_are_defined_listed_and_deleted() {
    let (_, proto) = started();
    let size = CreateCustomFieldRequest::builder()
        .name("Size")
        .type_("select")
        .select_options(vec![json!("S"), json!("L")]);
    let size = proto.create_custom_field(SUB_COMPANY).body(size).send().await.unwrap();
    let id = size.id.clone().unwrap();
    let count = || async { proto.list_custom_fields(SUB_COMPANY).send().await.unwrap().len() };
    assert_eq!(count().await, 3);
    proto.delete_custom_field(SUB_COMPANY, &id).send().await.unwrap();
    assert_eq!(count().await, 2);
    assert!(proto.delete_custom_field(SUB_COMPANY, &id).send().await.unwrap_err().is_not_found());

    let path = "/v1/custom-fields/riverside-supply/create-custom-field";
    let body = json!({ "name": "Size", "type": "select" });
    let error = proto.call(http::Method::POST, path).body(&body).send().await.unwrap_err();
    assert_eq!(status(&error), 422, "a select field needs options");
}

#[tokio::test]
async fn a_secret_opens_its_own_sub_company_only() {
    let (sandbox, proto) = started();
    let error = proto.list_custom_fields("another").send().await.unwrap_err();
    assert_eq!(status(&error), 403);
    let stranger = proto.with_credential(Bearer::new("another-secret"));
    let error = stranger.list_custom_fields(SUB_COMPANY).send().await.unwrap_err();
    assert_eq!(status(&error), 401);
    assert_eq!(error.message().as_deref(), Some("The secret is missing or wrong"));

    let busy = Fault::status(503).retry_after(3);
    sandbox.fail("list_custom_fields", busy).unwrap();
    let error = proto.list_custom_fields(SUB_COMPANY).send().await.unwrap_err();
    assert_eq!((status(&error), error.retry_after().unwrap().as_secs()), (503, 3));
}

#[tokio::test]
async fn it_answers_the_same_over_a_port() {
    let sandbox = proto::sandbox();
    let served = sandbox.serve("127.0.0.1:0").await.unwrap();
    let proto = Client::builder()
        .base_url(served.base_url())
        .credential(Bearer::new(proto::SECRET))
        .build()
        .unwrap();
    let ticket = CreateTicketRequest::builder().subject("Hi").provided_unique_id("crm-20817");
    let created = proto.create_ticket(SUB_COMPANY).body(ticket).send().await.unwrap();
    assert_eq!(created.id, "conversation-1");
}
