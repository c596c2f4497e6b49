//! How values travel in bodies and queries.

use crate::line::line;
use serde_json::json;
use switchboard_prokeep::Patch;
use switchboard_prokeep::types::{CompanyInput, ContactInput, OrderStatusUpdateEdit};
use switchboard_tests::prokeep_calls::{self as calls, ID, reply};

#[tokio::test]
async fn a_nullable_field_is_left_out_cleared_or_set() {
    let line = line();
    let body = CompanyInput::builder()
        .phone_number(Patch::Null)
        .email_address(None)
        .external_id("ERP042")
        .account_number(Some("ACC042".to_owned()));
    line.send(reply(line.client.update_company(ID).body(body).send())).await;
    assert_eq!(
        line.body(),
        json!({
            "phone_number": null,
            "email_address": null,
            "external_id": "ERP042",
            "account_number": "ACC042",
        })
    );
}

#[tokio::test]
async fn a_field_that_was_set_can_be_left_out_again() {
    let line = line();
    let body = calls::company().phone_number(Patch::Omit).name(Patch::Omit);
    let body = body.email_address(Patch::Omit).account_number(Patch::Omit);
    line.send(reply(line.client.create_company().body(body).send())).await;
    assert_eq!(line.body(), json!({"external_id": "ERP/042"}));
}

#[tokio::test]
async fn a_body_with_nothing_set_is_an_empty_object() {
    let line = line();
    let body = ContactInput::builder();
    line.send(reply(line.client.update_contact(ID).body(body).send())).await;
    assert_eq!(line.request().body, b"{}");
}

#[tokio::test]
async fn an_empty_list_in_a_body_is_sent() {
    // An empty list says "no groups", which is not the same as saying nothing about groups.
    let line = line();
    let body = ContactInput::builder().groups([] as [&str; 0]);
    line.send(reply(line.client.update_contact(ID).body(body).send())).await;
    assert_eq!(line.body(), json!({"groups": []}));
}

#[tokio::test]
async fn an_empty_list_in_a_query_is_not_sent() {
    let line = line();
    let call = line.client.list_companies().group_ids([] as [&str; 0]);
    let request = line.send(reply(call.send())).await;
    assert_eq!(request.target, "/rest/v1/companies");
}

#[tokio::test]
async fn an_empty_text_in_a_query_is_sent() {
    let line = line();
    let request = line.send(reply(line.client.list_companies().after("").send())).await;
    assert_eq!(request.target, "/rest/v1/companies?after=");
}

#[tokio::test]
async fn a_deprecated_field_is_sent_when_it_is_set() {
    let line = line();
    let body = OrderStatusUpdateEdit::builder().status("Ready");
    #[allow(deprecated, reason = "that it still works is the promise")]
    let body = body.order_id("o-1");
    let call = line.client.update_order_status_update("o-1", "u-1").body(body);
    line.send(reply(call.send())).await;
    assert_eq!(line.body(), json!({"status": "Ready", "order_id": "o-1"}));
}
