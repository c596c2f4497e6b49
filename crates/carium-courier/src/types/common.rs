// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that operations of several tags lead to, and those that none does.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, IntoOption, builder, free_json, reads, reply_builder};

/// A bookmark, as far as it is shown inside a channel.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChannelBookmark {
    /// The id of the bookmark.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The marked message.
    #[serde(rename = "message-id", skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
}

reply_builder! {
    #[builds(ChannelBookmark)]
    pub struct ChannelBookmarkBuilder {
        id: Optional<String>,
        message_id: Optional<String>,
    }
}

/// Whether a channel takes part in events. Which events are meant is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChannelEventSettings {
    /// Whether events are switched on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

builder!(ChannelEventSettings => ChannelEventSettingsBuilder);

impl ChannelEventSettingsBuilder {
    /// Whether events are switched on.
    pub fn enabled<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.enabled = value.into_option();
        self
    }
}

/// The most recent message of a channel, in short.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChannelLastMessage {
    /// The id of the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// When the message was posted, UTC.
    #[serde(rename = "posted-time", skip_serializing_if = "Option::is_none")]
    pub posted_time: Option<switchboard_core::Timestamp>,
    /// Whether the message has been removed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed: Option<bool>,
}

reply_builder! {
    #[builds(ChannelLastMessage)]
    pub struct ChannelLastMessageBuilder {
        id: Optional<String>,
        message: Optional<String>,
        posted_time: Optional<switchboard_core::Timestamp>,
        removed: Optional<bool>,
    }
}

/// Somebody who receives the messages of a channel.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChannelSubscriber {
    /// Whether the subscriber administers the channel, going by the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin: Option<bool>,
    /// Whether the subscriber was signed up automatically. To what is not documented.
    #[serde(rename = "auto-sign-up", skip_serializing_if = "Option::is_none")]
    pub auto_sign_up: Option<bool>,
    /// Date of birth.
    #[serde(rename = "birth-date", skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<switchboard_core::Lenient<chrono::NaiveDate>>,
    /// The ways in which the subscriber wants to be reached. Its keys are not documented here.
    #[serde(rename = "communication-preferences", skip_serializing_if = "Option::is_none")]
    pub communication_preferences: Option<serde_json::Map<String, serde_json::Value>>,
    /// The subscriber's e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Whether the e-mail address has been verified.
    #[serde(rename = "email-verified", skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// First name.
    #[serde(rename = "first-name", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The id of the subscriber. Whether of the individual or of the user is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Last name.
    #[serde(rename = "last-name", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The subscriber's phone number.
    #[serde(rename = "phone-number", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Whether the subscriber has opted out of text messages to that number.
    #[serde(rename = "phone-number-unsubscribed", skip_serializing_if = "Option::is_none")]
    pub phone_number_unsubscribed: Option<bool>,
    /// Whether the phone number has been verified.
    #[serde(rename = "phone-number-verified", skip_serializing_if = "Option::is_none")]
    pub phone_number_verified: Option<bool>,
    /// Whether the channel is pinned for the subscriber, going by the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pinned: Option<bool>,
}

reply_builder! {
    #[builds(ChannelSubscriber)]
    pub struct ChannelSubscriberBuilder {
        admin: Optional<bool>,
        auto_sign_up: Optional<bool>,
        birth_date: Optional<switchboard_core::Lenient<chrono::NaiveDate>>,
        communication_preferences: Optional<serde_json::Map<String, serde_json::Value>>,
        email: Optional<String>,
        email_verified: Optional<bool>,
        first_name: Optional<String>,
        id: Optional<String>,
        last_name: Optional<String>,
        phone_number: Optional<String>,
        phone_number_unsubscribed: Optional<bool>,
        phone_number_verified: Optional<bool>,
        pinned: Optional<bool>,
    }
}

/// A member of a group that is shown inside another resource.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EmbeddedIndividual {
    /// Date of birth.
    #[serde(rename = "birth-date", skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<switchboard_core::Lenient<chrono::NaiveDate>>,
    /// First name.
    #[serde(rename = "first-name", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The id of the individual.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Last name.
    #[serde(rename = "last-name", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The name in one piece.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Who the individual's record belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<IndividualOwner>,
    /// The name by which the individual wants to be called.
    #[serde(rename = "preferred-name", skip_serializing_if = "Option::is_none")]
    pub preferred_name: Option<String>,
    /// Whether the individual counts as verified. What is verified is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verified: Option<bool>,
}

reply_builder! {
    #[builds(EmbeddedIndividual)]
    pub struct EmbeddedIndividualBuilder {
        birth_date: Optional<switchboard_core::Lenient<chrono::NaiveDate>>,
        first_name: Optional<String>,
        id: Optional<String>,
        last_name: Optional<String>,
        name: Optional<String>,
        owner: Optional<IndividualOwner>,
        preferred_name: Optional<String>,
        verified: Optional<bool>,
    }
}

/// A group of individuals, as far as it is shown inside another resource.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EmbeddedIndividualGroup {
    /// The ids of the individuals in the group.
    #[serde(rename = "individual-ids", default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub individual_ids: Option<Vec<String>>,
    /// The individuals in the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub individuals: Option<Vec<EmbeddedIndividual>>,
    /// How many individuals the group has.
    #[serde(rename = "individuals-count", skip_serializing_if = "Option::is_none")]
    pub individuals_count: Option<i64>,
    /// The ids of the leaders of the group.
    #[serde(rename = "leader-ids", default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub leader_ids: Option<Vec<String>>,
    /// The leaders of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub leaders: Option<Vec<EmbeddedLeader>>,
    /// The name of the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The organization that the group belongs to.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
}

reply_builder! {
    #[builds(EmbeddedIndividualGroup)]
    pub struct EmbeddedIndividualGroupBuilder {
        individual_ids: OptionalList<String>,
        individuals: OptionalList<EmbeddedIndividual>,
        individuals_count: Optional<i64>,
        leader_ids: OptionalList<String>,
        leaders: OptionalList<EmbeddedLeader>,
        name: Optional<String>,
        organization_id: Optional<String>,
    }
}

/// A leader of a group that is shown inside another resource.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EmbeddedLeader {
    /// First name.
    #[serde(rename = "first-name", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The id of the leader.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Last name.
    #[serde(rename = "last-name", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
}

reply_builder! {
    #[builds(EmbeddedLeader)]
    pub struct EmbeddedLeaderBuilder {
        first_name: Optional<String>,
        id: Optional<String>,
        last_name: Optional<String>,
    }
}

/// The body of a refused call.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorDocument {
    /// What was wrong, one entry per fault.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub errors: Option<Vec<ErrorItem>>,
}

reply_builder! {
    #[builds(ErrorDocument)]
    pub struct ErrorDocumentBuilder {
        errors: OptionalList<ErrorItem>,
    }
}

/// One fault of a refused call.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorItem {
    /// A short code for programs. The codes are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// A sentence for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// Further facts about the fault. Its keys are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<serde_json::Map<String, serde_json::Value>>,
    /// The part of the request that is at fault.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<ErrorSource>,
    /// The HTTP status, a number here (JSON:API itself has text).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<i64>,
}

reply_builder! {
    #[builds(ErrorItem)]
    pub struct ErrorItemBuilder {
        code: Optional<String>,
        detail: Optional<String>,
        meta: Optional<serde_json::Map<String, serde_json::Value>>,
        source: Optional<ErrorSource>,
        status: Optional<i64>,
    }
}

/// The part of a request that is at fault.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorSource {
    /// The name of the query parameter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
    /// A JSON pointer into the body, such as `/data/attributes/name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
}

reply_builder! {
    #[builds(ErrorSource)]
    pub struct ErrorSourceBuilder {
        parameter: Optional<String>,
        pointer: Optional<String>,
    }
}

/// A reference to another resource, by its id.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IdRef {
    /// The id of the other resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

reply_builder! {
    #[builds(IdRef)]
    pub struct IdRefBuilder {
        id: Optional<String>,
    }
}

/// Who an individual's record belongs to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IndividualOwner {
    /// The id of the owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What kind of owner this is. `organization` is the only known value; there are likely
    /// others.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

reply_builder! {
    #[builds(IndividualOwner)]
    pub struct IndividualOwnerBuilder {
        id: Optional<String>,
        type_: Optional<String>,
    }
}

/// A text in the languages that the platform speaks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LocalizedText {
    /// The text in American English.
    #[serde(rename = "en_US", skip_serializing_if = "Option::is_none")]
    pub en_us: Option<String>,
    /// The text in American Spanish.
    #[serde(rename = "es_US", skip_serializing_if = "Option::is_none")]
    pub es_us: Option<String>,
}

builder!(LocalizedText => LocalizedTextBuilder);

impl LocalizedTextBuilder {
    /// The text in American English.
    pub fn en_us<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.en_us = value.into_option();
        self
    }

    /// The text in American Spanish.
    pub fn es_us<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.es_us = value.into_option();
        self
    }
}

/// A conversation between patients and care teams, or within a care team. App messages and
/// text messages share it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingChannel {
    /// The id of the channel.
    pub id: String,
    /// The resource type, always `messaging-channels`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the channel.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: MessagingChannelAttributes,
}

reply_builder! {
    #[builds(MessagingChannel)]
    pub struct MessagingChannelBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<MessagingChannelAttributes>,
    }
}

/// What is known about a channel. Any of it may be missing. The meaning of the attributes is
/// derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingChannelAttributes {
    /// Whether the channel is archived.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// The bookmark set in the channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bookmark: Option<ChannelBookmark>,
    /// Whether the channel has a message that is new to the caller.
    #[serde(rename = "caller-has-new-message", skip_serializing_if = "Option::is_none")]
    pub caller_has_new_message: Option<bool>,
    /// How many messages are new to the caller.
    #[serde(rename = "caller-new-message-count", skip_serializing_if = "Option::is_none")]
    pub caller_new_message_count: Option<i64>,
    /// Whether text messages could be switched on for the channel.
    #[serde(rename = "can-enable-sms", skip_serializing_if = "Option::is_none")]
    pub can_enable_sms: Option<bool>,
    /// When the channel was created, UTC.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Who created the channel.
    #[serde(rename = "created-by", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Whether the channel takes part in events.
    #[serde(rename = "event-settings", skip_serializing_if = "Option::is_none")]
    pub event_settings: Option<ChannelEventSettings>,
    /// Whether the channel is floating. What that means is not documented;
    /// `list_messaging_channels` can filter by it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub floating: Option<bool>,
    /// Whether one provider's acknowledgement counts for all of the group, going by the name.
    #[serde(rename = "group-provider-ack", skip_serializing_if = "Option::is_none")]
    pub group_provider_ack: Option<bool>,
    /// The group of individuals behind the channel.
    #[serde(rename = "individual-group", skip_serializing_if = "Option::is_none")]
    pub individual_group: Option<EmbeddedIndividualGroup>,
    /// The id of that group.
    #[serde(rename = "individual-group-id", skip_serializing_if = "Option::is_none")]
    pub individual_group_id: Option<String>,
    /// A label for the channel. How it differs from the name is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The most recent message.
    #[serde(rename = "last-message", skip_serializing_if = "Option::is_none")]
    pub last_message: Option<ChannelLastMessage>,
    /// When the channel was last modified, UTC.
    #[serde(rename = "last-modified-time", skip_serializing_if = "Option::is_none")]
    pub last_modified_time: Option<switchboard_core::Timestamp>,
    /// The name of the channel, or that of its group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// An observation that the channel refers to. What kind is not documented.
    #[serde(rename = "observation-id", skip_serializing_if = "Option::is_none")]
    pub observation_id: Option<String>,
    /// The organization that the channel belongs to. When creating, it is called
    /// `organization-id`.
    #[serde(rename = "org-id", skip_serializing_if = "Option::is_none")]
    pub org_id: Option<String>,
    /// The first name of the channel's owner.
    #[serde(rename = "owner-first-name", skip_serializing_if = "Option::is_none")]
    pub owner_first_name: Option<String>,
    /// The id of the channel's owner.
    #[serde(rename = "owner-id", skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// The last name of the channel's owner.
    #[serde(rename = "owner-last-name", skip_serializing_if = "Option::is_none")]
    pub owner_last_name: Option<String>,
    /// Who receives the messages of the channel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub subscribers: Option<Vec<ChannelSubscriber>>,
    /// Who can be in the channel, going by the name. `none` is the only value known for certain;
    /// `open` and `single` are likely.
    #[serde(rename = "subscription-type", skip_serializing_if = "Option::is_none")]
    pub subscription_type: Option<String>,
    /// The phone number that text messages of the channel go through. When creating, it is named
    /// by `text-number-id`.
    #[serde(rename = "text-number", skip_serializing_if = "Option::is_none")]
    pub text_number: Option<IdRef>,
    /// Whether text messages are switched on for the channel.
    #[serde(rename = "with-sms", skip_serializing_if = "Option::is_none")]
    pub with_sms: Option<bool>,
}

reply_builder! {
    #[builds(MessagingChannelAttributes)]
    pub struct MessagingChannelAttributesBuilder {
        archived: Optional<bool>,
        bookmark: Optional<ChannelBookmark>,
        caller_has_new_message: Optional<bool>,
        caller_new_message_count: Optional<i64>,
        can_enable_sms: Optional<bool>,
        created_at: Optional<switchboard_core::Timestamp>,
        created_by: Optional<String>,
        event_settings: Optional<ChannelEventSettings>,
        floating: Optional<bool>,
        group_provider_ack: Optional<bool>,
        individual_group: Optional<EmbeddedIndividualGroup>,
        individual_group_id: Optional<String>,
        label: Optional<String>,
        last_message: Optional<ChannelLastMessage>,
        last_modified_time: Optional<switchboard_core::Timestamp>,
        name: Optional<String>,
        observation_id: Optional<String>,
        org_id: Optional<String>,
        owner_first_name: Optional<String>,
        owner_id: Optional<String>,
        owner_last_name: Optional<String>,
        subscribers: OptionalList<ChannelSubscriber>,
        subscription_type: Optional<String>,
        text_number: Optional<IdRef>,
        with_sms: Optional<bool>,
    }
}

/// One page of channels.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingChannelCollectionDocument {
    /// The channels on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<MessagingChannel>,
    /// Where this page lies in the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(MessagingChannelCollectionDocument)]
    pub struct MessagingChannelCollectionDocumentBuilder {
        data: RequiredList<MessagingChannel>,
        meta: Optional<PageMeta>,
    }
}

/// Facts about a request or a reply as a whole. Its keys are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Meta(pub serde_json::Map<String, serde_json::Value>);

free_json!(Meta);

/// The receipt for a multicast, which is sent in the background.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MulticastTaskResult {
    /// What is being sent. Its keys are not documented.
    #[serde(rename = "message-data", skip_serializing_if = "Option::is_none")]
    pub message_data: Option<serde_json::Map<String, serde_json::Value>>,
    /// The id of the background task. No call of this service to follow it is known.
    #[serde(rename = "task-id", skip_serializing_if = "Option::is_none")]
    pub task_id: Option<String>,
}

reply_builder! {
    #[builds(MulticastTaskResult)]
    pub struct MulticastTaskResultBuilder {
        message_data: Optional<serde_json::Map<String, serde_json::Value>>,
        task_id: Optional<String>,
    }
}

/// Where a page lies in the whole list. Only the reply of `list_communication_messages` is
/// documented to have these keys, whose names contain brackets, as numbers; other lists may
/// have them as well, and text is accepted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PageMeta {
    /// The page size that was used.
    #[serde(rename = "page[limit]", skip_serializing_if = "Option::is_none")]
    pub page_limit: Option<switchboard_core::Lenient<i64>>,
    /// How many items lie before this page.
    #[serde(rename = "page[offset]", skip_serializing_if = "Option::is_none")]
    pub page_offset: Option<switchboard_core::Lenient<i64>>,
    /// How many items the whole list has.
    #[serde(rename = "page[total]", skip_serializing_if = "Option::is_none")]
    pub page_total: Option<switchboard_core::Lenient<i64>>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

reply_builder! {
    #[builds(PageMeta)]
    #[extra(serde_json::Map<String, serde_json::Value>, serde_json::Value)]
    pub struct PageMetaBuilder {
        page_limit: Optional<switchboard_core::Lenient<i64>>,
        page_offset: Optional<switchboard_core::Lenient<i64>>,
        page_total: Optional<switchboard_core::Lenient<i64>>,
    }
}

/// A phone number that a text account sends and receives text messages with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextAccountNumber {
    /// The id of the number.
    pub id: String,
    /// The kind of resource, always `text-account-numbers`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the number.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: TextAccountNumberAttributes,
}

reply_builder! {
    #[builds(TextAccountNumber)]
    pub struct TextAccountNumberBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<TextAccountNumberAttributes>,
    }
}

/// The attributes of a number. Their meaning is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextAccountNumberAttributes {
    /// The text account that the number belongs to.
    #[serde(rename = "account-id", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Whether somebody is alerted about the number. What triggers an alert is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alert: Option<bool>,
    /// Whether the number can send and receive messages with pictures (MMS).
    #[serde(rename = "capability-mms", skip_serializing_if = "Option::is_none")]
    pub capability_mms: Option<bool>,
    /// Whether the number can send and receive text messages (SMS).
    #[serde(rename = "capability-sms", skip_serializing_if = "Option::is_none")]
    pub capability_sms: Option<bool>,
    /// Whether the number can make and take calls.
    #[serde(rename = "capability-voice", skip_serializing_if = "Option::is_none")]
    pub capability_voice: Option<bool>,
    /// When the number was created, UTC.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// What happens on certain events at the number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub events: Option<TextAccountNumberEvents>,
    /// Where calls or messages to the number are forwarded to, presumably a phone number.
    #[serde(rename = "forward-to", skip_serializing_if = "Option::is_none")]
    pub forward_to: Option<String>,
    /// The local access and transport area (LATA) of the number, a region of the US phone network.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lata: Option<String>,
    /// The latitude of the place that the number belongs to, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude: Option<String>,
    /// Whether traffic at the number is logged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logging: Option<bool>,
    /// The longitude of the place that the number belongs to, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longitude: Option<String>,
    /// Notes of the organization about the number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// The phone number, E.164.
    #[serde(rename = "phone-number", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// The postal code of the place that the number belongs to.
    #[serde(rename = "postal-code", skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// The rate center of the number, the place by which calls are priced.
    #[serde(rename = "rate-center", skip_serializing_if = "Option::is_none")]
    pub rate_center: Option<String>,
    /// The state or province that the number belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The id of the number at Twilio, the phone provider.
    #[serde(rename = "twilio-id", skip_serializing_if = "Option::is_none")]
    pub twilio_id: Option<String>,
}

reply_builder! {
    #[builds(TextAccountNumberAttributes)]
    pub struct TextAccountNumberAttributesBuilder {
        account_id: Optional<String>,
        alert: Optional<bool>,
        capability_mms: Optional<bool>,
        capability_sms: Optional<bool>,
        capability_voice: Optional<bool>,
        created_at: Optional<switchboard_core::Timestamp>,
        events: Optional<TextAccountNumberEvents>,
        forward_to: Optional<String>,
        lata: Optional<String>,
        latitude: Optional<String>,
        logging: Optional<bool>,
        longitude: Optional<String>,
        notes: Optional<String>,
        phone_number: Optional<String>,
        postal_code: Optional<String>,
        rate_center: Optional<String>,
        region: Optional<String>,
        twilio_id: Optional<String>,
    }
}

/// What happens on certain events at a number.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextAccountNumberEvents {
    /// What happens when a phone number writes that belongs to nobody known.
    #[serde(rename = "unknown-number", skip_serializing_if = "Option::is_none")]
    pub unknown_number: Option<UnknownNumberEvent>,
}

builder!(TextAccountNumberEvents => TextAccountNumberEventsBuilder);

impl TextAccountNumberEventsBuilder {
    /// What happens when a phone number writes that belongs to nobody known.
    pub fn unknown_number<By>(mut self, value: impl IntoOption<UnknownNumberEvent, By>) -> Self {
        self.0.unknown_number = value.into_option();
        self
    }
}

/// At most two comparisons with a point in time, each a comparator (`>`, `<`, `<=`, `>=`)
/// followed directly by the point in time. Two of them bound a window.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct TimeComparisons(pub Vec<String>);

impl std::ops::Deref for TimeComparisons {
    type Target = Vec<String>;
    fn deref(&self) -> &Vec<String> {
        &self.0
    }
}

impl From<TimeComparisons> for Vec<String> {
    fn from(value: TimeComparisons) -> Self {
        value.0
    }
}

impl From<Vec<String>> for TimeComparisons {
    fn from(value: Vec<String>) -> Self {
        Self(value)
    }
}

/// What happens when an unknown phone number writes. The contents are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UnknownNumberEvent(pub serde_json::Map<String, serde_json::Value>);

free_json!(UnknownNumberEvent);

/// How to upload the bytes of a file whose record has just been created.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UploadTicket {
    /// The id of the new record. Pass it to the call that processes the upload.
    pub id: String,
    /// Where to upload the bytes. Which method to use there is not documented.
    #[serde(rename = "upload-url", skip_serializing_if = "Option::is_none")]
    pub upload_url: Option<String>,
    /// What to send along with the bytes, presumably the form fields of the upload. Its keys are
    /// not documented.
    #[serde(rename = "upload-data", skip_serializing_if = "Option::is_none")]
    pub upload_data: Option<serde_json::Map<String, serde_json::Value>>,
    /// Until when, or for how long, the ticket is valid. Neither the unit nor the starting point
    /// is documented.
    #[serde(rename = "expiration-time", skip_serializing_if = "Option::is_none")]
    pub expiration_time: Option<i64>,
}

reply_builder! {
    #[builds(UploadTicket)]
    pub struct UploadTicketBuilder {
        id: Required<String>,
        upload_url: Optional<String>,
        upload_data: Optional<serde_json::Map<String, serde_json::Value>>,
        expiration_time: Optional<i64>,
    }
}

/// The values that the template has places for. The keys depend on the template.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UserMulticastTemplateData(pub serde_json::Map<String, serde_json::Value>);

free_json!(UserMulticastTemplateData);
