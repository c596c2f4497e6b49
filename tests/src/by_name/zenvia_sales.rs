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
            Ok(reply(request.send()))
        }
        "list_prospects" => {
            let mut request = client.list_prospects();
            if let Some(value) = given.optional::<String>("before")? {
                request = request.before(value);
            }
            if let Some(value) = given.optional::<String>("after")? {
                request = request.after(value);
            }
            if let Some(value) = given.optional::<i64>("limit")? {
                request = request.limit(value);
            }
            if let Some(value) = given.optional::<String>("search")? {
                request = request.search(value);
            }
            if let Some(value) = given.optional::<String>("phoneNumber")? {
                request = request.phone_number(value);
            }
            if let Some(value) = given.optional::<String>("category")? {
                request = request.category(value);
            }
            if let Some(value) = given.optional::<types::ProspectStatus>("status")? {
                request = request.status(value);
            }
            if let Some(value) = given.optional::<String>("agent")? {
                request = request.agent(value);
            }
            if let Some(value) = given.optional::<chrono::DateTime<chrono::Utc>>("createdAfter")? {
                request = request.created_after(value);
            }
            if let Some(value) = given.optional::<chrono::DateTime<chrono::Utc>>("createdBefore")? {
                request = request.created_before(value);
            }
            if let Some(value) = given.optional::<chrono::DateTime<chrono::Utc>>("start")? {
                request = request.start(value);
            }
            if let Some(value) = given.optional::<chrono::DateTime<chrono::Utc>>("end")? {
                request = request.end(value);
            }
            if let Some(value) = given.optional::<chrono::DateTime<chrono::Utc>>("claimedAfter")? {
                request = request.claimed_after(value);
            }
            if let Some(value) = given.optional::<chrono::DateTime<chrono::Utc>>("claimedBefore")? {
                request = request.claimed_before(value);
            }
            if let Some(value) = given.optional::<chrono::DateTime<chrono::Utc>>("claimStart")? {
                request = request.claim_start(value);
            }
            if let Some(value) = given.optional::<chrono::DateTime<chrono::Utc>>("claimEnd")? {
                request = request.claim_end(value);
            }
            if let Some(value) =
                given.optional::<chrono::DateTime<chrono::Utc>>("transferredAfter")?
            {
                request = request.transferred_after(value);
            }
            if let Some(value) =
                given.optional::<chrono::DateTime<chrono::Utc>>("transferredBefore")?
            {
                request = request.transferred_before(value);
            }
            if let Some(value) = given.optional::<chrono::DateTime<chrono::Utc>>("transferStart")? {
                request = request.transfer_start(value);
            }
            if let Some(value) = given.optional::<chrono::DateTime<chrono::Utc>>("transferEnd")? {
                request = request.transfer_end(value);
            }
            if let Some(value) = given.optional::<bool>("withAgent")? {
                request = request.with_agent(value);
            }
            if let Some(value) = given.optional::<String>("group")? {
                request = request.group(value);
            }
            if let Some(value) = given.optional::<Vec<String>>("additionalData[]")? {
                request = request.additional_data(value);
            }
            Ok(reply(request.send()))
        }
        "find_prospect" => {
            let mut request = client.find_prospect();
            if let Some(value) = given.optional::<String>("email")? {
                request = request.email(value);
            }
            if let Some(value) = given.optional::<String>("phoneNumber")? {
                request = request.phone_number(value);
            }
            Ok(reply(request.send()))
        }
        "get_prospect" => {
            let request = client.get_prospect(given.needed::<String>("prospectId")?);
            Ok(reply(request.send()))
        }
        "transfer_prospect" => {
            let mut request = client.transfer_prospect(given.needed::<String>("prospectId")?);
            if let Some(body) = given.body::<types::Transfer>()? {
                request = request.body(body);
            }
            Ok(reply(request.send()))
        }
        "list_interactions" => {
            let mut request = client.list_interactions();
            if let Some(value) = given.optional::<String>("before")? {
                request = request.before(value);
            }
            if let Some(value) = given.optional::<String>("after")? {
                request = request.after(value);
            }
            if let Some(value) = given.optional::<i64>("limit")? {
                request = request.limit(value);
            }
            if let Some(value) = given.optional::<String>("agent")? {
                request = request.agent(value);
            }
            if let Some(value) = given.optional::<String>("status")? {
                request = request.status(value);
            }
            if let Some(value) = given.optional::<chrono::DateTime<chrono::Utc>>("createdAfter")? {
                request = request.created_after(value);
            }
            if let Some(value) = given.optional::<chrono::DateTime<chrono::Utc>>("createdBefore")? {
                request = request.created_before(value);
            }
            if let Some(value) = given.optional::<chrono::DateTime<chrono::Utc>>("start")? {
                request = request.start(value);
            }
            if let Some(value) = given.optional::<chrono::DateTime<chrono::Utc>>("end")? {
                request = request.end(value);
            }
            if let Some(value) = given.optional::<Vec<types::ViaFilter>>("via")? {
                request = request.via(value);
            }
            Ok(reply(request.send()))
        }
        "list_prospect_interactions" => {
            let mut request =
                client.list_prospect_interactions(given.needed::<String>("prospectId")?);
            if let Some(value) = given.optional::<String>("status")? {
                request = request.status(value);
            }
            if let Some(value) = given.optional::<chrono::DateTime<chrono::Utc>>("createdAfter")? {
                request = request.created_after(value);
            }
            if let Some(value) = given.optional::<chrono::DateTime<chrono::Utc>>("createdBefore")? {
                request = request.created_before(value);
            }
            if let Some(value) = given.optional::<chrono::DateTime<chrono::Utc>>("start")? {
                request = request.start(value);
            }
            if let Some(value) = given.optional::<chrono::DateTime<chrono::Utc>>("end")? {
                request = request.end(value);
            }
            if let Some(value) = given.optional::<Vec<types::ViaFilter>>("via")? {
                request = request.via(value);
            }
            Ok(reply(request.send()))
        }
        "list_channels" => {
            let request = client.list_channels();
            Ok(reply(request.send()))
        }
        "list_prospect_channels" => {
            let request = client.list_prospect_channels(given.needed::<String>("prospectId")?);
            Ok(reply(request.send()))
        }
        "send_message" => {
            let mut request = client.send_message(
                given.needed::<String>("prospectId")?,
                given.needed::<types::MessagingChannel>("channel")?,
            );
            if let Some(body) = given.body::<types::NewMessage>()? {
                request = request.body(body);
            }
            Ok(reply(request.send()))
        }
        "send_template_message" => {
            let mut request = client.send_template_message(
                given.needed::<String>("prospectId")?,
                given.needed::<types::MessagingChannel>("channel")?,
            );
            if let Some(body) = given.body::<types::NewTemplateMessage>()? {
                request = request.body(body);
            }
            Ok(reply(request.send()))
        }
        "send_file" => {
            let mut request = client.send_file(
                given.needed::<String>("prospectId")?,
                given.needed::<types::MessagingChannel>("channel")?,
            );
            if let Some(file) = given.file("file") {
                request = request.file(file);
            }
            Ok(reply(request.send()))
        }
        "list_transfer_targets" => {
            let request = client.list_transfer_targets();
            Ok(reply(request.send()))
        }
        "transfer_prospect_as_user" => {
            let mut request =
                client.transfer_prospect_as_user(given.needed::<String>("prospectId")?);
            if let Some(body) = given.body::<types::Transfer>()? {
                request = request.body(body);
            }
            Ok(reply(request.send()))
        }
        "archive_prospect_as_user" => {
            let mut request =
                client.archive_prospect_as_user(given.needed::<String>("prospectId")?);
            if let Some(body) = given.body::<types::UpdateProspect>()? {
                request = request.body(body);
            }
            Ok(reply(request.send()))
        }
        "get_integration" => {
            let request = client.get_integration();
            Ok(reply(request.send()))
        }
        "list_integrations" => {
            let request = client.list_integrations();
            Ok(reply(request.send()))
        }
        "list_agents" => {
            let mut request = client.list_agents();
            if let Some(value) = given.optional::<String>("group")? {
                request = request.group(value);
            }
            if let Some(value) = given.optional::<String>("active")? {
                request = request.active(value);
            }
            Ok(reply(request.send()))
        }
        "list_online_agents" => {
            let mut request = client.list_online_agents(given.needed::<String>("groupId")?);
            if let Some(value) = given.optional::<bool>("availableAgents")? {
                request = request.available_agents(value);
            }
            Ok(reply(request.send()))
        }
        "list_groups" => {
            let mut request = client.list_groups();
            if let Some(value) = given.optional::<String>("parent")? {
                request = request.parent(value);
            }
            Ok(reply(request.send()))
        }
        "list_child_groups" => {
            let mut request = client.list_child_groups();
            if let Some(value) = given.optional::<String>("parent")? {
                request = request.parent(value);
            }
            Ok(reply(request.send()))
        }
        "get_group" => {
            let request = client.get_group(given.needed::<String>("groupId")?);
            Ok(reply(request.send()))
        }
        "list_subscriptions" => {
            let request = client.list_subscriptions();
            Ok(reply(request.send()))
        }
        "create_subscription" => {
            let mut request = client.create_subscription();
            if let Some(body) = given.body::<types::NewSubscription>()? {
                request = request.body(body);
            }
            Ok(reply(request.send()))
        }
        "get_subscription" => {
            let request = client.get_subscription(given.needed::<String>("subscriptionId")?);
            Ok(reply(request.send()))
        }
        "delete_subscription" => {
            let request = client.delete_subscription(given.needed::<String>("subscriptionId")?);
            Ok(reply(request.send()))
        }
        other => Err(unknown(other)),
    }
}

/// Decodes a value that comes in no reply of an operation (an event, an error) as the type of
/// that name, and encodes it again.
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
