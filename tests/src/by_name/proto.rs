// @generated from specs/proto.yaml by cargo xtask regen; do not edit
//! Every operation of the Proto AICX developer API, called by name.

#![allow(
    deprecated,
    clippy::too_many_lines,
    clippy::match_same_arms,
    clippy::doc_markdown,
    reason = "every operation is called, in one place"
)]

use super::{Called, Given, reply, round_trip, unknown};
use serde_json::Value;
use switchboard_proto::{Client, types};

/// Starts the call of an operation with what is given for it.
///
/// # Errors
///
/// When the operation is not known, or what is given does not fit it.
pub fn call(client: &Client, operation: &str, given: &Given) -> Result<Called, String> {
    match operation {
        "create_ticket" => {
            let mut request = client.create_ticket(given.needed::<String>("subcompany_id")?);
            if let Some(body) = given.body::<types::CreateTicketRequest>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_customer" => {
            let request = client.get_customer(
                given.needed::<String>("subcompany_id")?,
                given.needed::<String>("provided_unique_id")?,
            );
            Ok(reply(given, request))
        }
        "create_customer" => {
            let mut request = client.create_customer(
                given.needed::<String>("subcompany_id")?,
                given.needed::<String>("provided_unique_id")?,
            );
            if let Some(body) = given.body::<types::CreateCustomerRequest>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "add_customer_tags" => {
            let mut request = client.add_customer_tags(
                given.needed::<String>("subcompany_id")?,
                given.needed::<String>("provided_unique_id")?,
            );
            if let Some(body) = given.body::<types::AddTagsRequest>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "add_customer_custom_fields" => {
            let mut request = client.add_customer_custom_fields(
                given.needed::<String>("subcompany_id")?,
                given.needed::<String>("provided_unique_id")?,
            );
            if let Some(body) = given.body::<types::AddCustomFieldsRequest>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_custom_fields" => {
            let request = client.list_custom_fields(given.needed::<String>("subcompany_id")?);
            Ok(reply(given, request))
        }
        "create_custom_field" => {
            let mut request = client.create_custom_field(given.needed::<String>("subcompany_id")?);
            if let Some(body) = given.body::<types::CreateCustomFieldRequest>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "delete_custom_field" => {
            let request = client.delete_custom_field(
                given.needed::<String>("subcompany_id")?,
                given.needed::<String>("custom_field_id")?,
            );
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
        "ErrorBody" => round_trip::<types::ErrorBody>(value),
        "ErrorDetail" => round_trip::<types::ErrorDetail>(value),
        "FieldError" => round_trip::<types::FieldError>(value),
        "FieldErrorStep" => round_trip::<types::FieldErrorStep>(value),
        other => Err(unknown(other)),
    }
}
