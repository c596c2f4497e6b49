//! The documented bodies of Prokeep can be built by hand.

use crate::prokeep::{Make, sample, samples_of};
use serde::Serialize;
use serde_json::Value;
use switchboard_prokeep::types;
use switchboard_prokeep::types::{
    CompanyInput, ContactInput, EmailInput, InternalMessageInput, MessageInput, MessageTemplate,
    OrderInput, OrderStatusUpdateEdit, OrderStatusUpdateInput, OrderType, WebhookInput, WorkOrder,
};
use switchboard_tests::fixtures::Kind;

/// Each documented request body, as a user of the crate writes it.
const BUILT: &[(u32, Make)] = &[
    (1, || {
        let body = MessageInput::builder().from("+12025550101").to("+12025550143");
        encoded(body.text("A first test from us").build().unwrap())
    }),
    (5, || encoded(company().build())),
    (7, || encoded(types::CompanyBatchInput::builder().companies([company()]).build())),
    (10, || encoded(company().build())),
    (14, || encoded(contact().build())),
    (16, || encoded(types::ContactBatchInput::builder().contacts([contact()]).build())),
    (19, || encoded(contact().build())),
    (23, || {
        let body = EmailInput::builder()
            .body("Your fittings can be collected today.")
            .from("desk@example.com")
            .subject("Fittings to collect")
            .tags(["order_ready"])
            .to("ada@example.com");
        encoded(body.build().unwrap())
    }),
    (29, || {
        let body = OrderStatusUpdateInput::builder().status("Order Logged");
        encoded(body.order_id("0000000d-0000-4000-8000-000000000001").build())
    }),
    (33, || encoded(order().build())),
    (36, || encoded(order().build())),
    (38, || {
        let body = OrderStatusUpdateEdit::builder().status("Order Logged");
        #[allow(deprecated, reason = "the page prints the field that its text forbids")]
        let body = body.order_id("0000000d-0000-4000-8000-000000000001");
        encoded(body.build().unwrap())
    }),
    (42, || {
        let body = MessageInput::builder()
            .text("Your fittings can be collected today.")
            .from("+12025550101")
            .to("+12025550143")
            .tags(["order_ready"]);
        encoded(body.build().unwrap())
    }),
    (44, || {
        let work_order = WorkOrder::builder().reference_number("WO-1001").source("manual");
        let template =
            MessageTemplate::builder().id("0000007e-0000-4000-8000-000000000001").edited(true);
        let body = InternalMessageInput::builder()
            .group_id("00000090-0000-4000-8000-000000000001")
            .text("Crate seven — on the dock")
            .additional_user_ids(["0000005e-0000-4000-8000-000000000001"])
            .tags(["WO-1001"])
            .work_orders([work_order])
            .template(template);
        encoded(body.build().unwrap())
    }),
    (49, || encoded(webhook().build())),
    (52, || encoded(webhook().build())),
];

pub(crate) fn encoded<T: Serialize>(value: T) -> Value {
    serde_json::to_value(value).unwrap()
}

pub(crate) fn company() -> types::CompanyInputBuilder {
    CompanyInput::builder()
        .phone_number("+12025550110")
        .name("Example Pipe Works")
        .external_id("ERP042")
        .email_address("office@example.com")
        .account_number("ACC042")
}

fn contact() -> types::ContactInputBuilder {
    ContactInput::builder()
        .rep_user_id("0000005e-0000-4000-8000-000000000003")
        .prioritize_rep(true)
        .phone_number("+12025550143")
        .landline("+12025550144")
        .notes("Wants deliveries before noon")
        .last_name("Byron")
        .first_name("Ada")
        .external_id("CRM007")
        .email_address("ada@example.com")
        .company_id("000000c0-0000-4000-8000-000000000001")
        .announcements_opt_out(true)
        .groups(["00000090-0000-4000-8000-000000000001"])
        .job_title("Site manager")
        .fax_opt_out(true)
        .emails_opt_out(true)
        .api_opt_out(true)
        .label_ids(["0000001a-0000-4000-8000-000000000001"])
}

pub(crate) fn order() -> types::OrderInputBuilder {
    OrderInput::builder()
        .order_number("100200300QX")
        .external_id("ERP900")
        .amount("48.50")
        .currency("USD")
        .order_type(OrderType::PickUp)
        .account_id("000000ac-0000-4000-8000-000000000001")
        .group_id("00000090-0000-4000-8000-000000000001")
        .company_id("000000c0-0000-4000-8000-000000000001")
        .address("1 Example Street, Sampletown, TX, 75001, US")
        .order_status("Order Packed")
        .contact_ids([
            "000000ca-0000-4000-8000-000000000001",
            "000000ca-0000-4000-8000-000000000002",
        ])
}

pub(crate) fn webhook() -> types::WebhookInputBuilder {
    // Without `url`, as it is printed; see below for what happens then.
    WebhookInput::builder().event_message_received(true)
}

#[test]
fn a_builder_makes_the_documented_body() {
    for (number, build) in BUILT {
        let sample = sample(*number);
        assert_eq!(build(), sample.sent().unwrap(), "{}", sample.file);
    }
}

#[test]
fn every_documented_body_is_built_by_hand() {
    let built: Vec<u32> = BUILT.iter().map(|it| it.0).collect();
    let documented: Vec<u32> = samples_of(Kind::Request).map(|it| it.sample).collect();
    assert_eq!(built, documented);
}
