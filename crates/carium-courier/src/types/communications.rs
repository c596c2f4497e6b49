// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Communications" lead to.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, open_enum, reads, reply_builder};

open_enum! {
    /// A key to sort conversations by: when they were acknowledged (`ack-timestamp`), when
    /// something last happened (`last-timestamp`), or how many messages are unread
    /// (`unread-count`). With a minus sign the order is descending.
    pub enum CommunicationSort {
        /// `-ack-timestamp`
        MinusAckTimestamp = "-ack-timestamp",
        /// `-last-timestamp`
        MinusLastTimestamp = "-last-timestamp",
        /// `-unread-count`
        MinusUnreadCount = "-unread-count",
        /// `ack-timestamp`
        AckTimestamp = "ack-timestamp",
        /// `last-timestamp`
        LastTimestamp = "last-timestamp",
        /// `unread-count`
        UnreadCount = "unread-count",
    }
}

/// How much waits for somebody, in numbers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CommunicationSummary {
    /// The messages by sender. Presumably only there when asked for with `include-senders`.
    #[serde(rename = "message-senders", default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub message_senders: Option<Vec<MessageSenderCount>>,
    /// The messages by type.
    #[serde(rename = "message-types", default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub message_types: Option<Vec<MessageTypeCount>>,
    /// How many messages there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messages: Option<i64>,
    /// How many notifications there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notifications: Option<i64>,
    /// How many messages concern providers. Whether from or to them is not documented.
    #[serde(rename = "provider-messages", skip_serializing_if = "Option::is_none")]
    pub provider_messages: Option<i64>,
    /// How many video channels there are.
    #[serde(rename = "video-channels", skip_serializing_if = "Option::is_none")]
    pub video_channels: Option<i64>,
}

reply_builder! {
    #[builds(CommunicationSummary)]
    pub struct CommunicationSummaryBuilder {
        message_senders: OptionalList<MessageSenderCount>,
        message_types: OptionalList<MessageTypeCount>,
        messages: Optional<i64>,
        notifications: Optional<i64>,
        provider_messages: Optional<i64>,
        video_channels: Optional<i64>,
    }
}

open_enum! {
    /// A kind of conversation to filter by. The vendor gives no explanations; `none`, `open` and
    /// `single` are probably values of a channel's `subscription-type`.
    pub enum CommunicationType {
        /// `direct-message`
        DirectMessage = "direct-message",
        /// `group-message`
        GroupMessage = "group-message",
        /// `multicast`
        Multicast = "multicast",
        /// `none`
        None = "none",
        /// `open`
        Open = "open",
        /// `single`
        Single = "single",
    }
}

/// How many messages one sender accounts for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageSenderCount {
    /// The number of messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The sender, an individual's id. Documented as plain text, not as a UUID.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
}

reply_builder! {
    #[builds(MessageSenderCount)]
    pub struct MessageSenderCountBuilder {
        count: Optional<i64>,
        individual_id: Optional<String>,
    }
}

/// How many messages are of one type.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageTypeCount {
    /// The number of messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The type. `group-messages` is the only known value; there are likely others.
    #[serde(rename = "message-type", skip_serializing_if = "Option::is_none")]
    pub message_type: Option<String>,
}

reply_builder! {
    #[builds(MessageTypeCount)]
    pub struct MessageTypeCountBuilder {
        count: Optional<i64>,
        message_type: Optional<String>,
    }
}
