// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Every operation of the Carium Courier API, called by name.

#![allow(
    deprecated,
    clippy::too_many_lines,
    clippy::match_same_arms,
    clippy::doc_markdown,
    reason = "every operation is called, in one place"
)]

use super::{Called, Given, bytes, reply, round_trip, unknown};
use serde_json::Value;
use switchboard_carium_courier::{Client, types};

/// Starts the call of an operation with what is given for it.
///
/// # Errors
///
/// When the operation is not known, or what is given does not fit it.
pub fn call(client: &Client, operation: &str, given: &Given) -> Result<Called, String> {
    match operation {
        "create_aggregation_request" => {
            let mut request = client.create_aggregation_request();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::AggregationRequestCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_announcers" => {
            let mut request = client.list_announcers();
            request = request.filter_name(given.optional::<String>("filter[name]")?);
            request = request.organization_id(given.optional::<String>("organization-id")?);
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "create_announcer" => {
            let mut request = client.create_announcer();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::AnnouncerCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_announcer" => {
            let request = client.get_announcer(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "update_announcer" => {
            let mut request = client.update_announcer(given.needed::<String>("id")?);
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::AnnouncerUpdate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_app_credentials" => {
            let mut request = client.list_app_credentials();
            request = request.filter_app_name(given.optional::<String>("filter[app-name]")?);
            request =
                request.filter_type(given.optional::<types::AppCredentialType>("filter[type]")?);
            request = request.include_archived(given.optional::<bool>("include[archived]")?);
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "create_app_credential" => {
            let mut request = client.create_app_credential();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::AppCredentialCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_app_credential" => {
            let request = client.get_app_credential(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "update_app_credential" => {
            let mut request = client.update_app_credential(given.needed::<String>("id")?);
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::AppCredentialUpdate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "handle_ask_entry" => {
            let mut request = client.handle_ask_entry();
            if let Some(body) = given.body::<types::AskEntryRequest>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_ask_reminders" => {
            let mut request = client.list_ask_reminders();
            if let Some(value) = given.optional::<String>("individual-id")? {
                request = request.individual_id(value);
            }
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "create_ask_reminder" => {
            let mut request = client.create_ask_reminder();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::AskReminderCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_ask_reminder" => {
            let request = client.get_ask_reminder(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "update_ask_reminder" => {
            let mut request = client.update_ask_reminder(given.needed::<String>("id")?);
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::AskReminderUpdate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_ask_subscriptions" => {
            let mut request = client.list_ask_subscriptions();
            if let Some(value) = given.optional::<String>("organization-id")? {
                request = request.organization_id(value);
            }
            request = request.filter_skill_id(given.optional::<String>("filter[skill-id]")?);
            request = request.filter_user_id(given.optional::<String>("filter[user-id]")?);
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "get_ask_subscription" => {
            let request = client.get_ask_subscription(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "send_ask_subscription_event" => {
            let mut request = client.send_ask_subscription_event(given.needed::<String>("id")?);
            if let Some(body) = given.body::<types::AskSubscriptionSendRequest>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_badge_counts" => {
            let mut request = client.list_badge_counts();
            if let Some(value) = given.optional::<String>("individual-id")? {
                request = request.individual_id(value);
            }
            request = request.organization_id(given.optional::<String>("organization-id")?);
            Ok(reply(given, request))
        }
        "create_badge_count" => {
            let mut request = client.create_badge_count();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::BadgeCountCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_badge_count" => {
            let request = client.get_badge_count(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "create_bulk_badge_counts" => {
            let mut request = client.create_bulk_badge_counts();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::BulkBadgeCountsCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_communication_messages" => {
            let mut request = client.list_communication_messages();
            request = request.filter_archived(given.optional::<bool>("filter[archived]")?);
            request = request.filter_bookmarked(given.optional::<bool>("filter[bookmarked]")?);
            request = request.filter_cmp_last_modified_time(
                given.optional::<types::TimeComparisons>("filter[cmp-last-modified-time]")?,
            );
            request = request.filter_individual_group_id(
                given.optional::<String>("filter[individual-group-id]")?,
            );
            request = request.filter_text(given.optional::<String>("filter[text]")?);
            request =
                request.filter_type(given.optional::<types::CommunicationType>("filter[type]")?);
            request = request.individual_id(given.optional::<String>("individual-id")?);
            request = request.organization_id(given.optional::<String>("organization-id")?);
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            request = request.sort(given.optional::<Vec<types::CommunicationSort>>("sort")?);
            request = request.use_group_name(given.optional::<bool>("use-group-name")?);
            Ok(reply(given, request))
        }
        "get_communication_summary" => {
            let mut request = client.get_communication_summary();
            request = request.include_senders(given.optional::<bool>("include-senders")?);
            request = request.individual_id(given.optional::<String>("individual-id")?);
            Ok(reply(given, request))
        }
        "get_individual_group" => {
            let request = client.get_individual_group(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "get_individual" => {
            let request = client.get_individual(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "send_individual_multicast" => {
            let mut request = client.send_individual_multicast(given.needed::<String>("id")?);
            if let Some(body) = given.body::<types::IndividualMulticastRequest>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "recalculate_individual_communication_summary" => {
            let request =
                client.recalculate_individual_communication_summary(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "list_messaging_attachments" => {
            let mut request = client.list_messaging_attachments();
            if let Some(value) = given.optional::<String>("message-id")? {
                request = request.message_id(value);
            }
            request =
                request.filter_include_pending(given.optional::<bool>("filter[include-pending]")?);
            request = request.individual_id(given.optional::<String>("individual-id")?);
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "create_messaging_attachment" => {
            let mut request = client.create_messaging_attachment();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::MessagingAttachmentCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_messaging_attachment" => {
            let mut request = client.get_messaging_attachment(given.needed::<String>("id")?);
            request = request.individual_id(given.optional::<String>("individual-id")?);
            Ok(reply(given, request))
        }
        "update_messaging_attachment" => {
            let mut request = client.update_messaging_attachment(given.needed::<String>("id")?);
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::MessagingAttachmentUpdate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "process_messaging_attachment_upload" => {
            let mut request =
                client.process_messaging_attachment_upload(given.needed::<String>("id")?);
            if let Some(body) = given.body::<types::OperationalIndividualRequest>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_messaging_bookmarks" => {
            let mut request = client.list_messaging_bookmarks();
            if let Some(value) = given.optional::<String>("organization-id")? {
                request = request.organization_id(value);
            }
            request = request.filter_channel_id(given.optional::<String>("filter[channel-id]")?);
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "create_messaging_bookmark" => {
            let mut request = client.create_messaging_bookmark();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::MessagingBookmarkCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_messaging_bookmark" => {
            let request = client.get_messaging_bookmark(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "list_messaging_bulk_attachments" => {
            let mut request = client.list_messaging_bulk_attachments();
            if let Some(value) = given.optional::<String>("bulk-message-id")? {
                request = request.bulk_message_id(value);
            }
            request =
                request.filter_include_pending(given.optional::<bool>("filter[include-pending]")?);
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "create_messaging_bulk_attachment" => {
            let mut request = client.create_messaging_bulk_attachment();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::MessagingBulkAttachmentCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_messaging_bulk_attachment" => {
            let request = client.get_messaging_bulk_attachment(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "process_messaging_bulk_attachment_upload" => {
            let request =
                client.process_messaging_bulk_attachment_upload(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "list_messaging_bulk_messages" => {
            let mut request = client.list_messaging_bulk_messages();
            request = request.filter_created_by(given.optional::<String>("filter[created-by]")?);
            request = request.include_posted(given.optional::<bool>("include-posted")?);
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "create_messaging_bulk_message" => {
            let mut request = client.create_messaging_bulk_message();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::MessagingBulkMessageCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_messaging_bulk_message" => {
            let request = client.get_messaging_bulk_message(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "update_messaging_bulk_message" => {
            let mut request = client.update_messaging_bulk_message(given.needed::<String>("id")?);
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::MessagingBulkMessageUpdate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_messaging_channels" => {
            let mut request = client.list_messaging_channels();
            request = request.filter_archived(given.optional::<bool>("filter[archived]")?);
            request = request.filter_cmp_last_modified_time(
                given.optional::<types::TimeComparisons>("filter[cmp-last-modified-time]")?,
            );
            request = request.filter_floating(given.optional::<bool>("filter[floating]")?);
            request = request.filter_individual_group_id(
                given.optional::<String>("filter[individual-group-id]")?,
            );
            request = request.individual_id(given.optional::<String>("individual-id")?);
            request = request.organization_id(given.optional::<String>("organization-id")?);
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            request = request.participant_id(given.optional::<String>("participant-id")?);
            request = request.use_group_name(given.optional::<bool>("use-group-name")?);
            Ok(reply(given, request))
        }
        "create_messaging_channel" => {
            let mut request = client.create_messaging_channel();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::MessagingChannelCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_messaging_channel" => {
            let mut request = client.get_messaging_channel(given.needed::<String>("id")?);
            request = request
                .include_individual_group(given.optional::<bool>("include-individual-group")?);
            request = request.individual_id(given.optional::<String>("individual-id")?);
            request = request.use_group_name(given.optional::<bool>("use-group-name")?);
            Ok(reply(given, request))
        }
        "update_messaging_channel" => {
            let mut request = client.update_messaging_channel(given.needed::<String>("id")?);
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<Vec<types::MessagingChannelPatchOperation>>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "archive_messaging_channel" => {
            let request = client.archive_messaging_channel(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "get_messaging_channel_profile" => {
            let mut request = client.get_messaging_channel_profile(given.needed::<String>("id")?);
            if let Some(value) = given.optional::<String>("individual-id")? {
                request = request.individual_id(value);
            }
            if let Some(value) = given.optional::<String>("profile-individual-id")? {
                request = request.profile_individual_id(value);
            }
            Ok(reply(given, request))
        }
        "set_messaging_channel_preferences" => {
            let mut request =
                client.set_messaging_channel_preferences(given.needed::<String>("id")?);
            if let Some(body) = given.body::<types::ChannelPreferencesRequest>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "set_messaging_channel_sms" => {
            let mut request = client.set_messaging_channel_sms(given.needed::<String>("id")?);
            if let Some(body) = given.body::<types::ChannelSmsRequest>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "add_messaging_channel_subscribers" => {
            let mut request =
                client.add_messaging_channel_subscribers(given.needed::<String>("id")?);
            if let Some(body) = given.body::<types::IndividualIdsRequest>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "unarchive_messaging_channel" => {
            let request = client.unarchive_messaging_channel(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "remove_messaging_channel_subscribers" => {
            let mut request =
                client.remove_messaging_channel_subscribers(given.needed::<String>("id")?);
            if let Some(body) = given.body::<types::IndividualIdsRequest>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_messaging_messages" => {
            let mut request = client.list_messaging_messages();
            if let Some(value) = given.optional::<String>("channel-id")? {
                request = request.channel_id(value);
            }
            request = request.acknowledged(given.optional::<bool>("acknowledged")?);
            request = request.filter_cmp_last_modified_time(
                given.optional::<types::TimeComparisons>("filter[cmp-last-modified-time]")?,
            );
            request = request.filter_cmp_posted_time(
                given.optional::<types::TimeComparisons>("filter[cmp-posted-time]")?,
            );
            request = request.filter_text(given.optional::<String>("filter[text]")?);
            request = request.include_phrases(given.optional::<bool>("include-phrases")?);
            request =
                request.include_read_receipts(given.optional::<bool>("include-read-receipts")?);
            request = request.individual_id(given.optional::<String>("individual-id")?);
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            request = request.thumbnail(given.optional::<bool>("thumbnail")?);
            request = request.user_id(given.optional::<String>("user-id")?);
            Ok(reply(given, request))
        }
        "create_messaging_message" => {
            let mut request = client.create_messaging_message();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::MessagingMessageCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_messaging_message" => {
            let mut request = client.get_messaging_message(given.needed::<String>("id")?);
            request = request.include_phrases(given.optional::<bool>("include-phrases")?);
            request = request.individual_id(given.optional::<String>("individual-id")?);
            request = request.thumbnail(given.optional::<bool>("thumbnail")?);
            Ok(reply(given, request))
        }
        "update_messaging_message" => {
            let mut request = client.update_messaging_message(given.needed::<String>("id")?);
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::MessagingMessageUpdate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "ack_messaging_message" => {
            let mut request = client.ack_messaging_message(given.needed::<String>("id")?);
            if let Some(body) = given.body::<types::MessageAckRequest>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "add_messaging_message_reaction" => {
            let mut request = client.add_messaging_message_reaction(given.needed::<String>("id")?);
            if let Some(body) = given.body::<types::MessageReactionRequest>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "delete_messaging_message_reaction" => {
            let mut request =
                client.delete_messaging_message_reaction(given.needed::<String>("id")?);
            if let Some(body) = given.body::<types::MessageReactionRequest>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_messaging_message_receipts" => {
            let mut request = client.get_messaging_message_receipts(given.needed::<String>("id")?);
            request = request.individual_id(given.optional::<String>("individual-id")?);
            Ok(reply(given, request))
        }
        "list_messaging_operations" => {
            let mut request = client.list_messaging_operations();
            if let Some(value) = given.optional::<String>("organization-id")? {
                request = request.organization_id(value);
            }
            request = request
                .filter_type(given.optional::<types::MessagingOperationType>("filter[type]")?);
            request = request.include_args(given.optional::<bool>("include-args")?);
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "create_messaging_operation" => {
            let mut request = client.create_messaging_operation();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::MessagingOperationCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_messaging_operation" => {
            let mut request = client.get_messaging_operation(given.needed::<String>("id")?);
            request = request.include_args(given.optional::<bool>("include-args")?);
            Ok(reply(given, request))
        }
        "list_messaging_plugins" => {
            let mut request = client.list_messaging_plugins();
            if let Some(value) = given.optional::<String>("organization-id")? {
                request = request.organization_id(value);
            }
            request = request.filter_name(given.optional::<String>("filter[name]")?);
            request = request.filter_type(given.optional::<String>("filter[type]")?);
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "create_messaging_plugin" => {
            let mut request = client.create_messaging_plugin();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::MessagingPluginCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_messaging_plugin" => {
            let request = client.get_messaging_plugin(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "update_messaging_plugin" => {
            let mut request = client.update_messaging_plugin(given.needed::<String>("id")?);
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::MessagingPluginUpdate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "disable_messaging_plugin" => {
            let request = client.disable_messaging_plugin(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "enable_messaging_plugin" => {
            let request = client.enable_messaging_plugin(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "expand_messaging_plugin" => {
            let mut request = client.expand_messaging_plugin(given.needed::<String>("id")?);
            if let Some(body) = given.body::<types::PluginExpandRequest>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_messaging_responders" => {
            let mut request = client.list_messaging_responders();
            if let Some(value) = given.optional::<String>("organization-id")? {
                request = request.organization_id(value);
            }
            request = request
                .filter_cmp_end_at(given.optional::<types::TimeComparisons>("filter[cmp-end-at]")?);
            request = request.filter_cmp_start_at(
                given.optional::<types::TimeComparisons>("filter[cmp-start-at]")?,
            );
            request = request.filter_enabled(given.optional::<bool>("filter[enabled]")?);
            request = request.filter_individual_group_id(
                given.optional::<String>("filter[individual-group-id]")?,
            );
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            request = request.sort(given.optional::<Vec<types::MessagingResponderSort>>("sort")?);
            Ok(reply(given, request))
        }
        "create_messaging_responder" => {
            let mut request = client.create_messaging_responder();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::MessagingResponderCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_messaging_responder" => {
            let request = client.get_messaging_responder(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "update_messaging_responder" => {
            let mut request = client.update_messaging_responder(given.needed::<String>("id")?);
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::MessagingResponderUpdate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "disable_messaging_responder" => {
            let request = client.disable_messaging_responder(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "enable_messaging_responder" => {
            let request = client.enable_messaging_responder(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "list_multicasts" => {
            let mut request = client.list_multicasts();
            request = request.filter_cmp_created_at(
                given.optional::<types::TimeComparisons>("filter[cmp-created-at]")?,
            );
            request = request
                .include_individual_group(given.optional::<bool>("include-individual-group")?);
            request =
                request.include_individual_ids(given.optional::<bool>("include-individual-ids")?);
            request = request.individual_group_id(given.optional::<String>("individual-group-id")?);
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            request = request.template_id(given.optional::<String>("template-id")?);
            Ok(reply(given, request))
        }
        "create_multicast" => {
            let mut request = client.create_multicast();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::MulticastCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_multicast" => {
            let mut request = client.get_multicast(given.needed::<String>("id")?);
            request = request
                .include_individual_group(given.optional::<bool>("include-individual-group")?);
            request =
                request.include_individual_ids(given.optional::<bool>("include-individual-ids")?);
            Ok(reply(given, request))
        }
        "list_org_preferences" => {
            let mut request = client.list_org_preferences();
            if let Some(value) = given.optional::<String>("organization-id")? {
                request = request.organization_id(value);
            }
            request =
                request.filter_name(given.optional::<types::OrgPreferenceName>("filter[name]")?);
            Ok(reply(given, request))
        }
        "create_org_preference" => {
            let mut request = client.create_org_preference();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::OrgPreferenceCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_organizations" => {
            let mut request = client.list_organizations();
            request = request.filter_name(given.optional::<String>("filter[name]")?);
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "get_organization" => {
            let request = client.get_organization(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "create_system_purge" => {
            let mut request = client.create_system_purge();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::SystemPurgeCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_replicators" => {
            let request = client.list_replicators();
            Ok(reply(given, request))
        }
        "get_replicator" => {
            let request = client.get_replicator(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "create_sniffer" => {
            let mut request = client.create_sniffer();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::SnifferCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_sniffer" => {
            let request = client.get_sniffer(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "list_sniffer_logs" => {
            let mut request = client.list_sniffer_logs(given.needed::<String>("id")?);
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "list_text_account_numbers" => {
            let mut request = client.list_text_account_numbers();
            request = request.account_id(given.optional::<String>("account-id")?);
            request =
                request.filter_phone_number(given.optional::<String>("filter[phone-number]")?);
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            request = request.phone_number(given.optional::<String>("phone-number")?);
            Ok(reply(given, request))
        }
        "create_text_account_number" => {
            let mut request = client.create_text_account_number();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::TextAccountNumberCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_text_account_number" => {
            let request = client.get_text_account_number(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "update_text_account_number" => {
            let mut request = client.update_text_account_number(given.needed::<String>("id")?);
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::TextAccountNumberUpdate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "reset_text_account_number_logs" => {
            let request = client.reset_text_account_number_logs(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "list_text_accounts" => {
            let mut request = client.list_text_accounts();
            request = request.organization_id(given.optional::<String>("organization-id")?);
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "create_text_account" => {
            let mut request = client.create_text_account();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::TextAccountCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_text_account" => {
            let request = client.get_text_account(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "update_text_account" => {
            let mut request = client.update_text_account(given.needed::<String>("id")?);
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::TextAccountUpdate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "claim_text_account_number" => {
            let mut request = client.claim_text_account_number(given.needed::<String>("id")?);
            if let Some(body) = given.body::<types::ClaimNumberRequest>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_text_number_info" => {
            let mut request = client.list_text_number_info();
            if let Some(value) = given.optional::<String>("number")? {
                request = request.number(value);
            }
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "create_text_number_info" => {
            let mut request = client.create_text_number_info();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::TextNumberInfoCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_text_number_info" => {
            let request = client.get_text_number_info(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "list_text_number_logs" => {
            let mut request = client.list_text_number_logs();
            if let Some(value) = given.optional::<String>("number-id")? {
                request = request.number_id(value);
            }
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "get_text_receive_log" => {
            let request = client.get_text_receive_log(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "list_text_user_number_maps" => {
            let mut request = client.list_text_user_number_maps();
            request = request.filter_number_id(given.optional::<String>("filter[number-id]")?);
            request = request
                .filter_organization_id(given.optional::<String>("filter[organization-id]")?);
            request = request.filter_user_id(given.optional::<String>("filter[user-id]")?);
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "create_text_user_number_map" => {
            let mut request = client.create_text_user_number_map();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::TextUserNumberMapCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_text_user_number_map" => {
            let request = client.get_text_user_number_map(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "list_texts" => {
            let mut request = client.list_texts();
            if let Some(value) = given.optional::<String>("account-id")? {
                request = request.account_id(value);
            }
            request = request.filter_number_id(given.optional::<String>("filter[number-id]")?);
            request = request.filter_target(given.optional::<String>("filter[target]")?);
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "create_text" => {
            let mut request = client.create_text();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::TextCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_text" => {
            let request = client.get_text(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "handle_text_callback" => {
            let mut request = client.handle_text_callback(given.needed::<String>("id")?);
            if let Some(body) = given.body::<types::TextCallbackReport>()? {
                request = request.body(body);
            }
            Ok(bytes(given, request))
        }
        "create_tts_synthesis" => {
            let mut request = client.create_tts_synthesis();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::TtsSynthesizerCreate>()? {
                request = request.body(body);
            }
            Ok(bytes(given, request))
        }
        "list_user_consents" => {
            let mut request = client.list_user_consents();
            request = request
                .filter_organization_id(given.optional::<String>("filter[organization-id]")?);
            request = request.filter_user_id(given.optional::<String>("filter[user-id]")?);
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "create_user_consent" => {
            let mut request = client.create_user_consent();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::UserConsentCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_user_consent" => {
            let request = client.get_user_consent(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "list_user_devices" => {
            let mut request = client.list_user_devices();
            request = request.all_users(given.optional::<bool>("all-users")?);
            request = request.filter_app_name(given.optional::<String>("filter[app-name]")?);
            request = request.filter_app_version(given.optional::<String>("filter[app-version]")?);
            request =
                request.filter_individual_id(given.optional::<String>("filter[individual-id]")?);
            request = request.filter_model(given.optional::<String>("filter[model]")?);
            request = request.filter_type(given.optional::<types::UserDeviceType>("filter[type]")?);
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            request = request.token(given.optional::<String>("token")?);
            Ok(reply(given, request))
        }
        "create_user_device" => {
            let mut request = client.create_user_device();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::UserDeviceCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_user_device_logs" => {
            let mut request = client.list_user_device_logs(given.needed::<String>("id")?);
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "list_user_email_attachments" => {
            let mut request = client.list_user_email_attachments();
            if let Some(value) = given.optional::<String>("email-id")? {
                request = request.email_id(value);
            }
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "create_user_email_attachment" => {
            let mut request = client.create_user_email_attachment();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::UserEmailAttachmentCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_user_email_attachment" => {
            let mut request = client.get_user_email_attachment(given.needed::<String>("id")?);
            request = request.with_link_(given.optional::<bool>("with-link")?);
            Ok(reply(given, request))
        }
        "process_user_email_attachment_upload" => {
            let request =
                client.process_user_email_attachment_upload(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "list_user_emails" => {
            let mut request = client.list_user_emails();
            if let Some(value) = given.optional::<String>("individual-id")? {
                request = request.individual_id(value);
            }
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "create_user_email" => {
            let mut request = client.create_user_email();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::UserEmailCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_user_email" => {
            let request = client.get_user_email(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "send_user_email" => {
            let request = client.send_user_email(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "list_user_multicasts" => {
            let mut request = client.list_user_multicasts();
            if let Some(value) = given.optional::<String>("individual-id")? {
                request = request.individual_id(value);
            }
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "create_user_multicast" => {
            let mut request = client.create_user_multicast();
            if let Some(body) = given.body::<types::UserMulticastRequest>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_user_notification_counts" => {
            let mut request = client.list_user_notification_counts();
            request = request.filter_cmp_created_at(
                given.optional::<types::TimeComparisons>("filter[cmp-created-at]")?,
            );
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "list_user_notifications" => {
            let mut request = client.list_user_notifications();
            request = request.acknowledged(given.optional::<bool>("acknowledged")?);
            request = request.filter_category(given.optional::<String>("filter[category]")?);
            request = request.include_inactive(given.optional::<bool>("include[inactive]")?);
            request = request.individual_id(given.optional::<String>("individual-id")?);
            request = request.organization_id(given.optional::<String>("organization-id")?);
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "get_user_notification" => {
            let request = client.get_user_notification(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "ack_user_notification" => {
            let mut request = client.ack_user_notification(given.needed::<String>("id")?);
            if let Some(body) = given.body::<types::NotificationAckRequest>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_users" => {
            let mut request = client.list_users();
            request = request.filter_email(given.optional::<String>("filter[email]")?);
            request =
                request.filter_individual_id(given.optional::<String>("filter[individual-id]")?);
            request = request.filter_username(given.optional::<String>("filter[username]")?);
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "get_user" => {
            let request = client.get_user(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "update_user" => {
            let mut request = client.update_user(given.needed::<String>("id")?);
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::UserUpdate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "send_user_multicast" => {
            let mut request = client.send_user_multicast(given.needed::<String>("id")?);
            if let Some(body) = given.body::<types::UserTemplateMulticastRequest>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "validate_user_multicast_params" => {
            let mut request = client.validate_user_multicast_params(given.needed::<String>("id")?);
            if let Some(body) = given.body::<types::ValidateMulticastRequest>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_video_channels" => {
            let mut request = client.list_video_channels();
            if let Some(value) = given.optional::<String>("individual-id")? {
                request = request.individual_id(value);
            }
            request = request
                .filter_states(given.optional::<Vec<types::VideoChannelState>>("filter[states]")?);
            request = request.organization_id(given.optional::<String>("organization-id")?);
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "create_video_channel" => {
            let mut request = client.create_video_channel();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::VideoChannelCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_video_channel" => {
            let mut request = client.get_video_channel(given.needed::<String>("id")?);
            request = request.individual_id(given.optional::<String>("individual-id")?);
            Ok(reply(given, request))
        }
        "update_video_channel" => {
            let mut request = client.update_video_channel(given.needed::<String>("id")?);
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::VideoChannelUpdate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "finalize_video_channel_encounter" => {
            let mut request =
                client.finalize_video_channel_encounter(given.needed::<String>("id")?);
            if let Some(body) = given.body::<types::FinalizeEncounterRequest>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_video_channel_credentials" => {
            let mut request = client.get_video_channel_credentials(given.needed::<String>("id")?);
            if let Some(value) = given.optional::<String>("individual-id")? {
                request = request.individual_id(value);
            }
            Ok(reply(given, request))
        }
        "set_video_channel_participant_audio_states" => {
            let mut request =
                client.set_video_channel_participant_audio_states(given.needed::<String>("id")?);
            if let Some(body) = given.body::<types::ParticipantAudioStatesRequest>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "start_video_channel_reminder_timer" => {
            let request = client.start_video_channel_reminder_timer(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "terminate_video_channel" => {
            let request = client.terminate_video_channel(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "list_video_compositions" => {
            let mut request = client.list_video_compositions();
            if let Some(value) = given.optional::<String>("video-channel-id")? {
                request = request.video_channel_id(value);
            }
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "get_video_composition" => {
            let request = client.get_video_composition(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "list_video_participants" => {
            let mut request = client.list_video_participants();
            if let Some(value) = given.optional::<String>("individual-id")? {
                request = request.individual_id(value);
            }
            if let Some(value) = given.optional::<i64>("page[limit]")? {
                request = request.page_limit(value);
            }
            if let Some(value) = given.optional::<i64>("page[offset]")? {
                request = request.page_offset(value);
            }
            if let Some(value) = given.optional::<String>("video-channel-id")? {
                request = request.video_channel_id(value);
            }
            Ok(reply(given, request))
        }
        "get_video_participant" => {
            let request = client.get_video_participant(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "update_video_participant" => {
            let mut request = client.update_video_participant(given.needed::<String>("id")?);
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::VideoParticipantUpdate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_voice_conferences" => {
            let mut request = client.list_voice_conferences();
            if let Some(value) = given.optional::<String>("organization-id")? {
                request = request.organization_id(value);
            }
            request =
                request.filter_individual_id(given.optional::<String>("filter[individual-id]")?);
            request = request.filter_states(
                given.optional::<Vec<types::VoiceConferenceState>>("filter[states]")?,
            );
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "create_voice_conference" => {
            let mut request = client.create_voice_conference();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::VoiceConferenceCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_voice_conference" => {
            let mut request = client.get_voice_conference(given.needed::<String>("id")?);
            request = request.individual_id(given.optional::<String>("individual-id")?);
            Ok(reply(given, request))
        }
        "get_voice_conference_credentials" => {
            let mut request =
                client.get_voice_conference_credentials(given.needed::<String>("id")?);
            if let Some(value) = given.optional::<String>("individual-id")? {
                request = request.individual_id(value);
            }
            Ok(reply(given, request))
        }
        "list_voice_dial_logs" => {
            let mut request = client.list_voice_dial_logs();
            if let Some(value) = given.optional::<String>("organization-id")? {
                request = request.organization_id(value);
            }
            request =
                request.filter_conference_id(given.optional::<String>("filter[conference-id]")?);
            request =
                request.filter_individual_id(given.optional::<String>("filter[individual-id]")?);
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "get_voice_dial_log" => {
            let mut request = client.get_voice_dial_log(given.needed::<String>("id")?);
            request = request.individual_id(given.optional::<String>("individual-id")?);
            Ok(reply(given, request))
        }
        "handle_voice_ivr_twiml" => {
            let mut request = client.handle_voice_ivr_twiml(given.needed::<String>("id")?);
            if let Some(body) = given.body::<types::VoiceIvrTwimlRequest>()? {
                request = request.body(body);
            }
            Ok(bytes(given, request))
        }
        "list_voice_queue_agents" => {
            let mut request = client.list_voice_queue_agents();
            if let Some(value) = given.optional::<String>("setting-id")? {
                request = request.setting_id(value);
            }
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "create_voice_queue_agent" => {
            let mut request = client.create_voice_queue_agent();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::VoiceQueueAgentCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_voice_queue_agent" => {
            let request = client.get_voice_queue_agent(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "list_voice_queue_entries" => {
            let mut request = client.list_voice_queue_entries();
            if let Some(value) = given.optional::<String>("setting-id")? {
                request = request.setting_id(value);
            }
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "get_voice_queue_entry" => {
            let request = client.get_voice_queue_entry(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "list_voice_recordings" => {
            let mut request = client.list_voice_recordings();
            if let Some(value) = given.optional::<String>("organization-id")? {
                request = request.organization_id(value);
            }
            request =
                request.filter_individual_id(given.optional::<String>("filter[individual-id]")?);
            request = request.filter_setting_id(given.optional::<String>("filter[setting-id]")?);
            request = request.filter_states(
                given.optional::<Vec<types::VoiceRecordingState>>("filter[states]")?,
            );
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "get_voice_recording" => {
            let mut request = client.get_voice_recording(given.needed::<String>("id")?);
            request = request.individual_id(given.optional::<String>("individual-id")?);
            Ok(reply(given, request))
        }
        "list_voice_settings" => {
            let mut request = client.list_voice_settings();
            if let Some(value) = given.optional::<String>("organization-id")? {
                request = request.organization_id(value);
            }
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "create_voice_setting" => {
            let mut request = client.create_voice_setting();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::VoiceSettingCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_voice_setting" => {
            let request = client.get_voice_setting(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "update_voice_setting" => {
            let mut request = client.update_voice_setting(given.needed::<String>("id")?);
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::VoiceSettingUpdate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "run_voice_setting_task" => {
            let mut request = client.run_voice_setting_task(given.needed::<String>("id")?);
            if let Some(body) = given.body::<types::VoiceTaskRequest>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "list_voice_surveys" => {
            let mut request = client.list_voice_surveys();
            if let Some(value) = given.optional::<String>("organization-id")? {
                request = request.organization_id(value);
            }
            request =
                request.filter_individual_id(given.optional::<String>("filter[individual-id]")?);
            request = request
                .filter_states(given.optional::<Vec<types::VoiceSurveyState>>("filter[states]")?);
            request = request.page_limit(given.optional::<i64>("page[limit]")?);
            request = request.page_offset(given.optional::<i64>("page[offset]")?);
            Ok(reply(given, request))
        }
        "create_voice_survey" => {
            let mut request = client.create_voice_survey();
            request = request.meta(given.optional::<types::Meta>("meta")?);
            if let Some(body) = given.body::<types::VoiceSurveyCreate>()? {
                request = request.body(body);
            }
            Ok(reply(given, request))
        }
        "get_voice_survey" => {
            let mut request = client.get_voice_survey(given.needed::<String>("id")?);
            request = request.individual_id(given.optional::<String>("individual-id")?);
            Ok(reply(given, request))
        }
        "get_voice_task" => {
            let request = client.get_voice_task(given.needed::<String>("id")?);
            Ok(reply(given, request))
        }
        "finalize_video_channel_encounter_v2" => {
            let mut request =
                client.finalize_video_channel_encounter_v2(given.needed::<String>("id")?);
            if let Some(body) = given.body::<types::FinalizeEncounterV2Request>()? {
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
        "ErrorDocument" => round_trip::<types::ErrorDocument>(value),
        "ErrorItem" => round_trip::<types::ErrorItem>(value),
        "ErrorSource" => round_trip::<types::ErrorSource>(value),
        other => Err(unknown(other)),
    }
}
