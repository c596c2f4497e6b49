//! Every operation of Prokeep called once, with every parameter set to a value that is valid.
//!
//! What the calls send is checked by `requests`, what they decode by `samples`, and whether an
//! independent reading of the description accepts them by `prism`.

use serde::Serialize;
use serde_json::{Map, Value, json};
use switchboard_prokeep::types::{
    Attachment, CompanyBatchInput, CompanyBatchInputBuilder, CompanyInput, CompanyInputBuilder,
    ContactBatchInput, ContactBatchInputBuilder, ContactInput, ContactInputBuilder, EmailInput,
    EmailInputBuilder, InternalMessageInput, InternalMessageInputBuilder, MessageInput,
    MessageInputBuilder, MessageTemplate, OrderInput, OrderInputBuilder, OrderStatusUpdateEdit,
    OrderStatusUpdateEditBuilder, OrderStatusUpdateInput, OrderStatusUpdateInputBuilder, OrderType,
    ThreadStatus, WebhookHeader, WebhookInput, WebhookInputBuilder, WorkOrder,
};
use switchboard_prokeep::{BoxFuture, Client, Error, Response};

/// A call in progress: its reply as JSON, or what went wrong.
pub type Reply = BoxFuture<'static, Result<Response<Value>, Error>>;

/// What starts a call.
pub type Start = fn(&Client) -> Reply;

/// An id that is valid wherever Prokeep wants one.
pub const ID: &str = "5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930";

/// Another id, distinct from the first.
pub const OTHER_ID: &str = "0d6f1a88-3b92-4e57-8c41-a7e95f20b6c3";

/// Every operation by its id, with a call of it that sets every parameter and every field.
pub const CALLS: &[(&str, Start)] = &[
    ("list_companies", |client| {
        let call = client.list_companies().first(50).last(50);
        let call = call.after("cursor-1").before("cursor-9");
        reply(call.group_ids([ID, OTHER_ID]).send())
    }),
    ("create_company", |client| reply(client.create_company().body(company()).send())),
    ("create_companies_batch", |client| {
        reply(client.create_companies_batch().body(companies()).send())
    }),
    ("get_company", |client| reply(client.get_company(ID).send())),
    ("update_company", |client| reply(client.update_company(ID).body(company()).send())),
    ("get_company_by_external_id", |client| {
        reply(client.get_company_by_external_id("ERP 042/é").send())
    }),
    ("list_contacts", |client| {
        let call = client.list_contacts().first(50).last(50);
        let call = call.after("cursor-1").before("cursor-9");
        reply(call.group_ids([ID, OTHER_ID]).send())
    }),
    ("create_contact", |client| reply(client.create_contact().body(contact()).send())),
    ("create_contacts_batch", |client| {
        reply(client.create_contacts_batch().body(contacts()).send())
    }),
    ("get_contact", |client| reply(client.get_contact(ID).send())),
    ("update_contact", |client| reply(client.update_contact(ID).body(contact()).send())),
    ("delete_contact", |client| reply(client.delete_contact(ID).send())),
    ("get_contact_by_external_id", |client| {
        reply(client.get_contact_by_external_id("CRM 007/é").send())
    }),
    ("send_email", |client| reply(client.send_email().body(email()).send())),
    ("list_groups", |client| reply(client.list_groups().send())),
    ("list_groups_paginated", |client| {
        let call = client.list_groups_paginated().limit(50);
        reply(call.after("cursor-1").before("cursor-9").send())
    }),
    ("list_orders", |client| {
        let call = client.list_orders().first(50).last(50);
        let call = call.after("cursor-1").before("cursor-9");
        let call = call.group_id(ID).company_id(OTHER_ID);
        let call = call.address("12 Main Street, Springfield, IL, 62701");
        let call = call.contact_ids([ID, OTHER_ID]).order_ids([OTHER_ID, ID]);
        let call = call.order_type_filter(OrderType::PickUp);
        reply(call.order_status_filter("Ready for pickup").send())
    }),
    ("create_order", |client| reply(client.create_order().body(order()).send())),
    ("get_order", |client| reply(client.get_order(ID).send())),
    ("update_order", |client| reply(client.update_order(ID).body(order()).send())),
    ("list_order_status_updates", |client| {
        let call = client.list_order_status_updates().first(50).last(50);
        let call = call.after("cursor-1").before("cursor-9");
        reply(call.external_id("SO-58213").send())
    }),
    ("list_order_status_updates_by_order", |client| {
        let call = client.list_order_status_updates_by_order(ID);
        let call = call.first(50).last(50);
        reply(call.after("cursor-1").before("cursor-9").send())
    }),
    ("create_order_status_update", |client| {
        let call = client.create_order_status_update(ID);
        reply(call.body(status_update()).send())
    }),
    ("get_order_status_update", |client| {
        reply(client.get_order_status_update(ID, OTHER_ID).send())
    }),
    ("update_order_status_update", |client| {
        let call = client.update_order_status_update(ID, OTHER_ID);
        reply(call.body(status_update_edit()).send())
    }),
    ("delete_order_status_update", |client| {
        reply(client.delete_order_status_update(ID, OTHER_ID).send())
    }),
    ("list_users", |client| {
        let call = client.list_users();
        reply(call.after("cursor-1").before("cursor-9").send())
    }),
    ("send_message", |client| reply(client.send_message().body(message()).send())),
    ("send_internal_message", |client| {
        reply(client.send_internal_message().body(internal_message()).send())
    }),
    ("list_threads", |client| {
        let call = client.list_threads().first(50);
        let call = call.after("cursor-1").before("cursor-9");
        let call = call.status(ThreadStatus::Active);
        let call = call.statuses([ThreadStatus::Unclaimed, ThreadStatus::Archived]);
        let call = call.group_id(ID).group_ids([ID, OTHER_ID]);
        let call = call.owner_contact_id(OTHER_ID);
        let call = call.start_date(chrono::DateTime::UNIX_EPOCH);
        reply(call.end_date(chrono::DateTime::UNIX_EPOCH).send())
    }),
    ("get_thread", |client| reply(client.get_thread(ID).send())),
    ("create_webhook", |client| reply(client.create_webhook().body(webhook()).send())),
    ("update_webhook", |client| reply(client.update_webhook(ID).body(webhook()).send())),
];

/// The call of one operation.
///
/// # Errors
///
/// When the operation is not in [`CALLS`], and whatever the call itself ends with.
pub async fn call(client: &Client, operation: &str) -> Result<Response<Value>, Error> {
    let found = CALLS.iter().find(|(id, _)| *id == operation);
    let Some((_, start)) = found else {
        let reason = format!("`{operation}` is missing from the table of calls");
        return Err(Error::invalid_request(reason));
    };
    start(client).await
}

/// A call whose value is turned into JSON, so that calls of all types fit one table.
pub fn reply<T: Serialize + Send + 'static>(
    sent: impl Future<Output = Result<Response<T>, Error>> + Send + 'static,
) -> Reply {
    Box::pin(async move {
        let response = sent.await?;
        let value = serde_json::to_value(&*response).map_err(|error| {
            Error::invalid_request("the reply does not encode").with_source(error)
        })?;
        Ok(response.map(|_| value))
    })
}

/// A company with every field set.
pub fn company() -> CompanyInputBuilder {
    CompanyInput::builder()
        .name("Example \"Pipe\" Works & Söhne")
        .phone_number("+12025550110")
        .email_address("office@example.com")
        .external_id("ERP/042")
        .account_number("ACC 042")
}

/// Two companies.
pub fn companies() -> CompanyBatchInputBuilder {
    CompanyBatchInput::builder().companies([company(), CompanyInput::builder().name("Second")])
}

/// A contact with every field set.
pub fn contact() -> ContactInputBuilder {
    ContactInput::builder()
        .first_name("Ada")
        .last_name("Byron")
        .phone_number("+12025550143")
        .landline("+12025550144")
        .email_address("ada@example.com")
        .external_id("CRM/007")
        .company_id(ID)
        .rep_user_id(OTHER_ID)
        .prioritize_rep(true)
        .job_title("Site manager")
        .groups([ID, OTHER_ID])
        .label_ids([OTHER_ID, ID])
        .announcements_opt_out(false)
        .fax_opt_out(true)
        .emails_opt_out(false)
        .api_opt_out(true)
        .notes("Line one\nline two")
}

/// Two contacts.
pub fn contacts() -> ContactBatchInputBuilder {
    ContactBatchInput::builder().contacts([contact(), ContactInput::builder().first_name("Jo")])
}

/// An e-mail with every field set.
pub fn email() -> EmailInputBuilder {
    EmailInput::builder()
        .from("desk@example.com")
        .to("ada@example.com")
        .subject("Fittings to collect")
        .body("Your fittings can be collected today.")
        .tags(["order_ready", "second"])
        .attachments([attachment()])
}

/// An order with every field set.
pub fn order() -> OrderInputBuilder {
    OrderInput::builder()
        .order_number("100200300QX")
        .external_id("ERP900")
        .amount("$1,250.00")
        .currency("USD")
        .order_type(OrderType::Ship)
        .order_status("Order Packed")
        .address("1 Example Street, Sampletown, TX, 75001, US")
        .account_id(ID)
        .group_id(OTHER_ID)
        .company_id(ID)
        .contact_ids([ID, OTHER_ID])
}

/// A status update with every field set.
pub fn status_update() -> OrderStatusUpdateInputBuilder {
    OrderStatusUpdateInput::builder()
        .status("Order Logged")
        .order_id(ID)
        .send_notifications(true)
        .send_notification(true)
}

/// A correction with every field set.
pub fn status_update_edit() -> OrderStatusUpdateEditBuilder {
    let edit = OrderStatusUpdateEdit::builder().status("Order Logged");
    #[allow(deprecated, reason = "a deprecated field still has to travel")]
    edit.order_id(ID)
}

/// A text message with every field set.
pub fn message() -> MessageInputBuilder {
    MessageInput::builder()
        .text("Ready \u{1f527} — 50% off")
        .from("+12025550101")
        .to("+12025550143")
        .status_callback("https://example.com/status?of=message&n=1")
        .tags(["order_ready", "second"])
        .attachments([attachment()])
}

/// A message to colleagues with every field set.
pub fn internal_message() -> InternalMessageInputBuilder {
    InternalMessageInput::builder()
        .group_id(ID)
        .text("Crate seven — on the dock")
        .additional_user_ids([ID, OTHER_ID])
        .tags(["WO-1001", "WO-1002"])
        .work_orders([WorkOrder::builder().reference_number("WO-1001").source("manual")])
        .template(MessageTemplate::builder().id(OTHER_ID).edited(true))
        .attachments([attachment()])
}

/// A webhook with every field set.
pub fn webhook() -> WebhookInputBuilder {
    WebhookInput::builder()
        .url("https://example.com/hooks/prokeep?a=1&b=2")
        .headers([WebhookHeader(fields(json!({"name": "x-secret", "value": "s"})))])
        .event_thread_created(true)
        .event_thread_claimed(false)
        .event_thread_closed(true)
        .event_message_sent(false)
        .event_message_received(true)
        .event_contact_created(false)
        .event_contact_updated(true)
        .event_contact_deleted(false)
        .event_company_created(true)
        .event_company_updated(false)
        .event_company_deleted(true)
}

fn attachment() -> Attachment {
    Attachment(fields(json!({"url": "https://example.com/a.pdf"})))
}

fn fields(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}
