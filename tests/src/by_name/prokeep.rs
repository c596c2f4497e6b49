// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! Every operation of the Prokeep REST API, called by name.

#![allow(
    deprecated,
    clippy::too_many_lines,
    clippy::match_same_arms,
    clippy::doc_markdown,
    reason = "every operation is called, in one place"
)]

use super::{Called, Given, reply, round_trip, unknown};
use serde_json::Value;
use switchboard_prokeep::{Client, types};

/// Starts the call of an operation with what is given for it.
///
/// # Errors
///
/// When the operation is not known, or what is given does not fit it.
pub fn call(client: &Client, operation: &str, given: &Given) -> Result<Called, String> {
    match operation {
        "list_companies" => {
            let mut request = client.list_companies();
            request = request.first(given.optional::<i64>("first")?);
            request = request.last(given.optional::<i64>("last")?);
            request = request.after(given.optional::<String>("after")?);
            request = request.before(given.optional::<String>("before")?);
            request = request.group_ids(given.optional::<Vec<String>>("group_ids[]")?);
            Ok(reply(given, request))
        }
        "create_company" => {
            let mut request = client.create_company();
            if let Some(body) = given.body::<types::CompanyInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "create_companies_batch" => {
            let mut request = client.create_companies_batch();
            if let Some(body) = given.body::<types::CompanyBatchInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_company" => {
            let request = client.get_company(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "update_company" => {
            let mut request = client.update_company(given.needed::<String>("id")?);
            if let Some(body) = given.body::<types::CompanyInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_company_by_external_id" => {
            let request = client.get_company_by_external_id(given.needed::<String>("external_id")?);
            Ok(reply(given, request))
        }
        "list_contacts" => {
            let mut request = client.list_contacts();
            request = request.first(given.optional::<i64>("first")?);
            request = request.last(given.optional::<i64>("last")?);
            request = request.after(given.optional::<String>("after")?);
            request = request.before(given.optional::<String>("before")?);
            request = request.group_ids(given.optional::<Vec<String>>("group_ids[]")?);
            Ok(reply(given, request))
        }
        "create_contact" => {
            let mut request = client.create_contact();
            if let Some(body) = given.body::<types::ContactInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "create_contacts_batch" => {
            let mut request = client.create_contacts_batch();
            if let Some(body) = given.body::<types::ContactBatchInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_contact" => {
            let request = client.get_contact(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "update_contact" => {
            let mut request = client.update_contact(given.needed::<String>("id")?);
            if let Some(body) = given.body::<types::ContactInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "delete_contact" => {
            let request = client.delete_contact(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "get_contact_by_external_id" => {
            let request = client.get_contact_by_external_id(given.needed::<String>("external_id")?);
            Ok(reply(given, request))
        }
        "send_email" => {
            let mut request = client.send_email();
            if let Some(body) = given.body::<types::EmailInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_groups" => {
            let request = client.list_groups();
            Ok(reply(given, request))
        }
        "list_groups_paginated" => {
            let mut request = client.list_groups_paginated();
            request = request.limit(given.optional::<i64>("limit")?);
            request = request.after(given.optional::<String>("after")?);
            request = request.before(given.optional::<String>("before")?);
            Ok(reply(given, request))
        }
        "list_orders" => {
            let mut request = client.list_orders();
            request = request.first(given.optional::<i64>("first")?);
            request = request.last(given.optional::<i64>("last")?);
            request = request.after(given.optional::<String>("after")?);
            request = request.before(given.optional::<String>("before")?);
            request = request.group_id(given.optional::<String>("group_id")?);
            request = request.company_id(given.optional::<String>("company_id")?);
            request = request.address(given.optional::<String>("address")?);
            request = request.contact_ids(given.optional::<Vec<String>>("contact_ids[]")?);
            request = request.order_ids(given.optional::<Vec<String>>("order_ids[]")?);
            request =
                request.order_type_filter(given.optional::<types::OrderType>("order_type_filter")?);
            request = request.order_status_filter(given.optional::<String>("order_status_filter")?);
            Ok(reply(given, request))
        }
        "create_order" => {
            let mut request = client.create_order();
            if let Some(body) = given.body::<types::OrderInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_order" => {
            let request = client.get_order(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "update_order" => {
            let mut request = client.update_order(given.needed::<String>("id")?);
            if let Some(body) = given.body::<types::OrderInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_order_status_updates" => {
            let mut request = client.list_order_status_updates();
            request = request.first(given.optional::<i64>("first")?);
            request = request.last(given.optional::<i64>("last")?);
            request = request.after(given.optional::<String>("after")?);
            request = request.before(given.optional::<String>("before")?);
            request = request.external_id(given.optional::<String>("external_id")?);
            Ok(reply(given, request))
        }
        "list_order_status_updates_by_order" => {
            let mut request =
                client.list_order_status_updates_by_order(given.needed::<String>("order_id")?);
            request = request.first(given.optional::<i64>("first")?);
            request = request.last(given.optional::<i64>("last")?);
            request = request.after(given.optional::<String>("after")?);
            request = request.before(given.optional::<String>("before")?);
            Ok(reply(given, request))
        }
        "create_order_status_update" => {
            let mut request =
                client.create_order_status_update(given.needed::<String>("order_id")?);
            if let Some(body) = given.body::<types::OrderStatusUpdateInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_order_status_update" => {
            let request = client.get_order_status_update(
                given.needed::<String>("order_id")?,
                given.needed::<String>("id")?,
            );
            Ok(reply(given, request))
        }
        "update_order_status_update" => {
            let mut request = client.update_order_status_update(
                given.needed::<String>("order_id")?,
                given.needed::<String>("id")?,
            );
            if let Some(body) = given.body::<types::OrderStatusUpdateEdit>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "delete_order_status_update" => {
            let request = client.delete_order_status_update(
                given.needed::<String>("order_id")?,
                given.needed::<String>("id")?,
            );
            Ok(reply(given, request))
        }
        "list_users" => {
            let mut request = client.list_users();
            request = request.after(given.optional::<String>("after")?);
            request = request.before(given.optional::<String>("before")?);
            Ok(reply(given, request))
        }
        "send_message" => {
            let mut request = client.send_message();
            if let Some(body) = given.body::<types::MessageInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "send_internal_message" => {
            let mut request = client.send_internal_message();
            if let Some(body) = given.body::<types::InternalMessageInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_threads" => {
            let mut request = client.list_threads();
            request = request.first(given.optional::<i64>("first")?);
            request = request.after(given.optional::<String>("after")?);
            request = request.before(given.optional::<String>("before")?);
            request = request.status(given.optional::<types::ThreadStatus>("status")?);
            request = request.statuses(given.optional::<Vec<types::ThreadStatus>>("statuses[]")?);
            request = request.group_id(given.optional::<String>("group_id")?);
            request = request.group_ids(given.optional::<Vec<String>>("group_ids[]")?);
            request = request.owner_contact_id(given.optional::<String>("owner_contact_id")?);
            request =
                request.start_date(given.optional::<chrono::DateTime<chrono::Utc>>("start_date")?);
            request =
                request.end_date(given.optional::<chrono::DateTime<chrono::Utc>>("end_date")?);
            Ok(reply(given, request))
        }
        "get_thread" => {
            let request = client.get_thread(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "create_webhook" => {
            let mut request = client.create_webhook();
            if let Some(body) = given.body::<types::WebhookInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "update_webhook" => {
            let mut request = client.update_webhook(given.needed::<String>("id")?);
            if let Some(body) = given.body::<types::WebhookInput>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        other => Err(unknown(other)),
    }
}

/// Decodes a value that comes in no reply of an operation (an event, an error) as the type
/// of that name, and encodes it again.
///
/// # Errors
///
/// When there is no such type, or the value is none of it.
pub fn decode(type_name: &str, value: &Value) -> Result<Value, String> {
    match type_name {
        "CompanyEvent" => round_trip::<types::CompanyEvent>(value),
        "CompanyEventData" => round_trip::<types::CompanyEventData>(value),
        "ContactEvent" => round_trip::<types::ContactEvent>(value),
        "ContactEventData" => round_trip::<types::ContactEventData>(value),
        "ErrorBody" => round_trip::<types::ErrorBody>(value),
        "ErrorDetail" => round_trip::<types::ErrorDetail>(value),
        "ErrorList" => round_trip::<types::ErrorList>(value),
        "ErrorSentence" => round_trip::<types::ErrorSentence>(value),
        "MessageEvent" => round_trip::<types::MessageEvent>(value),
        "MessageEventData" => round_trip::<types::MessageEventData>(value),
        "ThreadEvent" => round_trip::<types::ThreadEvent>(value),
        "ThreadEventData" => round_trip::<types::ThreadEventData>(value),
        other => Err(unknown(other)),
    }
}
