// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! Every operation of the Zenvia Sales API, called by name.

#![allow(
    deprecated,
    clippy::too_many_lines,
    clippy::match_same_arms,
    clippy::doc_markdown,
    reason = "every operation is called, in one place"
)]

use super::{Called, Given, reply, round_trip, unknown};
use serde_json::Value;
use switchboard_zenvia_sales::{Client, types};

/// Starts the call of an operation with what is given for it.
///
/// # Errors
///
/// When the operation is not known, or what is given does not fit it.
pub fn call(client: &Client, operation: &str, given: &Given) -> Result<Called, String> {
    match operation {
        "create_retail_lead" => {
            let mut request = client.create_retail_lead();
            if let Some(body) = given.body::<types::RetailLead>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_prospects" => {
            let mut request = client.list_prospects();
            request = request.before(given.optional::<String>("before")?);
            request = request.after(given.optional::<String>("after")?);
            request = request.limit(given.optional::<i64>("limit")?);
            request = request.search(given.optional::<String>("search")?);
            request = request.phone_number(given.optional::<String>("phoneNumber")?);
            request = request.category(given.optional::<String>("category")?);
            request = request.status(given.optional::<types::ProspectStatus>("status")?);
            request = request.agent(given.optional::<String>("agent")?);
            request = request
                .created_after(given.optional::<chrono::DateTime<chrono::Utc>>("createdAfter")?);
            request = request
                .created_before(given.optional::<chrono::DateTime<chrono::Utc>>("createdBefore")?);
            request = request.start(given.optional::<chrono::DateTime<chrono::Utc>>("start")?);
            request = request.end(given.optional::<chrono::DateTime<chrono::Utc>>("end")?);
            request = request
                .claimed_after(given.optional::<chrono::DateTime<chrono::Utc>>("claimedAfter")?);
            request = request
                .claimed_before(given.optional::<chrono::DateTime<chrono::Utc>>("claimedBefore")?);
            request =
                request.claim_start(given.optional::<chrono::DateTime<chrono::Utc>>("claimStart")?);
            request =
                request.claim_end(given.optional::<chrono::DateTime<chrono::Utc>>("claimEnd")?);
            request = request.transferred_after(
                given.optional::<chrono::DateTime<chrono::Utc>>("transferredAfter")?,
            );
            request = request.transferred_before(
                given.optional::<chrono::DateTime<chrono::Utc>>("transferredBefore")?,
            );
            request = request
                .transfer_start(given.optional::<chrono::DateTime<chrono::Utc>>("transferStart")?);
            request = request
                .transfer_end(given.optional::<chrono::DateTime<chrono::Utc>>("transferEnd")?);
            request = request.with_agent_(given.optional::<bool>("withAgent")?);
            request = request.group(given.optional::<String>("group")?);
            request = request.additional_data(given.optional::<Vec<String>>("additionalData[]")?);
            Ok(reply(given, request))
        }
        "find_prospect" => {
            let mut request = client.find_prospect();
            request = request.email(given.optional::<String>("email")?);
            request = request.phone_number(given.optional::<String>("phoneNumber")?);
            Ok(reply(given, request))
        }
        "get_prospect" => {
            let request = client.get_prospect(given.needed::<String>("prospectId")?);
            Ok(reply(given, request))
        }
        "transfer_prospect" => {
            let mut request = client.transfer_prospect(given.needed::<String>("prospectId")?);
            if let Some(body) = given.body::<types::Transfer>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_interactions" => {
            let mut request = client.list_interactions();
            request = request.before(given.optional::<String>("before")?);
            request = request.after(given.optional::<String>("after")?);
            request = request.limit(given.optional::<i64>("limit")?);
            request = request.agent(given.optional::<String>("agent")?);
            request = request.status(given.optional::<String>("status")?);
            request = request
                .created_after(given.optional::<chrono::DateTime<chrono::Utc>>("createdAfter")?);
            request = request
                .created_before(given.optional::<chrono::DateTime<chrono::Utc>>("createdBefore")?);
            request = request.start(given.optional::<chrono::DateTime<chrono::Utc>>("start")?);
            request = request.end(given.optional::<chrono::DateTime<chrono::Utc>>("end")?);
            request = request.via(given.optional::<Vec<types::ViaFilter>>("via")?);
            Ok(reply(given, request))
        }
        "list_prospect_interactions" => {
            let mut request =
                client.list_prospect_interactions(given.needed::<String>("prospectId")?);
            request = request.status(given.optional::<String>("status")?);
            request = request
                .created_after(given.optional::<chrono::DateTime<chrono::Utc>>("createdAfter")?);
            request = request
                .created_before(given.optional::<chrono::DateTime<chrono::Utc>>("createdBefore")?);
            request = request.start(given.optional::<chrono::DateTime<chrono::Utc>>("start")?);
            request = request.end(given.optional::<chrono::DateTime<chrono::Utc>>("end")?);
            request = request.via(given.optional::<Vec<types::ViaFilter>>("via")?);
            Ok(reply(given, request))
        }
        "list_channels" => {
            let request = client.list_channels();
            Ok(reply(given, request))
        }
        "list_prospect_channels" => {
            let request = client.list_prospect_channels(given.needed::<String>("prospectId")?);
            Ok(reply(given, request))
        }
        "send_message" => {
            let mut request = client.send_message(
                given.needed::<String>("prospectId")?,
                given.needed::<types::MessagingChannel>("channel")?,
            );
            if let Some(body) = given.body::<types::NewMessage>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "send_template_message" => {
            let mut request = client.send_template_message(
                given.needed::<String>("prospectId")?,
                given.needed::<types::MessagingChannel>("channel")?,
            );
            if let Some(body) = given.body::<types::NewTemplateMessage>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "send_file" => {
            let mut request = client.send_file(
                given.needed::<String>("prospectId")?,
                given.needed::<types::MessagingChannel>("channel")?,
            );
            if let Some(file) = given.file("file") {
                request = request.file(file);
            }
            Ok(reply(given, request))
        }
        "list_transfer_targets" => {
            let request = client.list_transfer_targets();
            Ok(reply(given, request))
        }
        "transfer_prospect_as_user" => {
            let mut request =
                client.transfer_prospect_as_user(given.needed::<String>("prospectId")?);
            if let Some(body) = given.body::<types::Transfer>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "archive_prospect_as_user" => {
            let mut request =
                client.archive_prospect_as_user(given.needed::<String>("prospectId")?);
            if let Some(body) = given.body::<types::UpdateProspect>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_integration" => {
            let request = client.get_integration();
            Ok(reply(given, request))
        }
        "list_integrations" => {
            let request = client.list_integrations();
            Ok(reply(given, request))
        }
        "list_agents" => {
            let mut request = client.list_agents();
            if let Some(value) = given.optional::<String>("group")? {
                request = request.group(value);
            }
            request = request.active(given.optional::<String>("active")?);
            Ok(reply(given, request))
        }
        "list_online_agents" => {
            let mut request = client.list_online_agents(given.needed::<String>("groupId")?);
            request = request.available_agents(given.optional::<bool>("availableAgents")?);
            Ok(reply(given, request))
        }
        "list_groups" => {
            let mut request = client.list_groups();
            request = request.parent(given.optional::<String>("parent")?);
            Ok(reply(given, request))
        }
        "list_child_groups" => {
            let mut request = client.list_child_groups();
            request = request.parent(given.optional::<String>("parent")?);
            Ok(reply(given, request))
        }
        "get_group" => {
            let request = client.get_group(given.needed::<String>("groupId")?);
            Ok(reply(given, request))
        }
        "list_subscriptions" => {
            let request = client.list_subscriptions();
            Ok(reply(given, request))
        }
        "create_subscription" => {
            let mut request = client.create_subscription();
            if let Some(body) = given.body::<types::NewSubscription>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_subscription" => {
            let request = client.get_subscription(given.needed::<String>("subscriptionId")?);
            Ok(reply(given, request))
        }
        "delete_subscription" => {
            let request = client.delete_subscription(given.needed::<String>("subscriptionId")?);
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
        "AppInstall" => round_trip::<types::AppInstall>(value),
        "AppInstance" => round_trip::<types::AppInstance>(value),
        "AppPageDefinitions" => round_trip::<types::AppPageDefinitions>(value),
        "AppSettings" => round_trip::<types::AppSettings>(value),
        "AppState" => round_trip::<types::AppState>(value),
        "AppUninstalled" => round_trip::<types::AppUninstalled>(value),
        "ButtonDefinition" => round_trip::<types::ButtonDefinition>(value),
        "ErrorBody" => round_trip::<types::ErrorBody>(value),
        "FormChange" => round_trip::<types::FormChange>(value),
        "FormCondition" => round_trip::<types::FormCondition>(value),
        "FormInput" => round_trip::<types::FormInput>(value),
        "FormInputProps" => round_trip::<types::FormInputProps>(value),
        "FormSection" => round_trip::<types::FormSection>(value),
        "FormValidation" => round_trip::<types::FormValidation>(value),
        "LocalizableText" => round_trip::<types::LocalizableText>(value),
        "LocalizedText" => round_trip::<types::LocalizedText>(value),
        "NewApiKey" => round_trip::<types::NewApiKey>(value),
        "Notification" => round_trip::<types::Notification>(value),
        "ProspectUpdate" => round_trip::<types::ProspectUpdate>(value),
        "QuoteNotification" => round_trip::<types::QuoteNotification>(value),
        "ReportDefinition" => round_trip::<types::ReportDefinition>(value),
        "SettingsForm" => round_trip::<types::SettingsForm>(value),
        "WebhookLead" => round_trip::<types::WebhookLead>(value),
        "WebhookProspect" => round_trip::<types::WebhookProspect>(value),
        other => Err(unknown(other)),
    }
}
