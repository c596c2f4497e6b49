// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Conversations" lead to.

use super::common::{
    AdditionalAttributes, Conversation, ConversationPriority, ConversationStatus, CustomAttributes,
    MessageTemplateParams,
};
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, Error, IntoList, IntoOption, Patch, builder, checked_builder, open_enum, reads,
    reply_builder,
};

open_enum! {
    /// Whose conversations to list. `me`: assigned to the owner of the token. `unassigned`:
    /// assigned to nobody. `assigned`: assigned to anybody. `all`: no restriction.
    pub enum ConversationAssigneeType {
        /// `me`
        Me = "me",
        /// `unassigned`
        Unassigned = "unassigned",
        /// `all`
        All = "all",
        /// `assigned`
        Assigned = "assigned",
    }
}

/// Who is to look after the conversation. Give one of the two: with `assignee_id`, the
/// open-source server ignores `team_id`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationAssignmentInput {
    /// The id of the agent. Null takes the present one away, and so does an id that is not an
    /// agent's.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub assignee_id: Patch<i64>,
    /// The id of the team. Null takes the present one away. Ignored beside `assignee_id`.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub team_id: Patch<i64>,
}

builder!(ConversationAssignmentInput => ConversationAssignmentInputBuilder);

impl ConversationAssignmentInputBuilder {
    /// The id of the agent. Null takes the present one away, and so does an id that is not an
    /// agent's.
    pub fn assignee_id(mut self, value: impl Into<Patch<i64>>) -> Self {
        self.0.assignee_id = value.into();
        self
    }

    /// The id of the team. Null takes the present one away. Ignored beside `assignee_id`.
    pub fn team_id(mut self, value: impl Into<Patch<i64>>) -> Self {
        self.0.team_id = value.into();
        self
    }
}

/// How many conversations there are, split by assignee. The choice by `assignee_type` plays no
/// role here, all the others do.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationCounts {
    /// Conversations assigned to the owner of the token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mine_count: Option<i64>,
    /// Conversations assigned to nobody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unassigned_count: Option<i64>,
    /// Conversations assigned to anybody. In the reply of `filter_conversations` the open-source
    /// server leaves it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assigned_count: Option<i64>,
    /// All conversations, assigned or not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub all_count: Option<i64>,
}

reply_builder! {
    #[builds(ConversationCounts)]
    pub struct ConversationCountsBuilder {
        mine_count: Optional<i64>,
        unassigned_count: Optional<i64>,
        assigned_count: Optional<i64>,
        all_count: Optional<i64>,
    }
}

/// The message with which a new conversation begins. The vendor's documentation marks neither
/// field as required.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationFirstMessage {
    /// The text. At most 150000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// For WhatsApp, the approved template that the text is made from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_params: Option<MessageTemplateParams>,
}

builder!(ConversationFirstMessage => ConversationFirstMessageBuilder);

impl ConversationFirstMessageBuilder {
    /// The text. At most 150000 characters.
    pub fn content<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.content = value.into_option();
        self
    }

    /// For WhatsApp, the approved template that the text is made from.
    pub fn template_params<By>(
        mut self,
        value: impl IntoOption<MessageTemplateParams, By>,
    ) -> Self {
        self.0.template_params = value.into_option();
        self
    }
}

/// A new conversation. Ids are texts that hold the number; the open-source server takes plain
/// numbers too. The vendor's documentation marks `source_id` as required besides `inbox_id`.
/// The open-source server needs either `inbox_id` together with `contact_id`, or a `source_id`
/// that it knows already.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationInput {
    /// How the contact is known in this inbox, such as a session, a phone number or an e-mail
    /// address; `get_contact` shows it under `contact_inboxes`. If it is left out and `contact_id`
    /// is given, the open-source server finds or makes one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
    /// The id of the inbox in which the conversation takes place.
    pub inbox_id: String,
    /// The id of the contact to write to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id: Option<String>,
    /// Facts about the conversation, such as the contact's browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_attributes: Option<AdditionalAttributes>,
    /// Values for the account's own fields, by attribute key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<CustomAttributes>,
    /// The state to begin with, by default `open`. In an inbox with an active bot the conversation
    /// begins as `pending` in any case. `snoozed` is not documented here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ConversationStatus>,
    /// The id of the agent who is to look after the conversation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignee_id: Option<String>,
    /// The id of the team that is to look after the conversation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team_id: Option<String>,
    /// A first message to send at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<ConversationFirstMessage>,
}

checked_builder!(ConversationInput => ConversationInputBuilder);

/// Builds a [`ConversationInput`](struct@ConversationInput) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ConversationInputBuilder {
    source_id: Option<String>,
    inbox_id: Option<String>,
    contact_id: Option<String>,
    additional_attributes: Option<AdditionalAttributes>,
    custom_attributes: Option<CustomAttributes>,
    status: Option<ConversationStatus>,
    assignee_id: Option<String>,
    team_id: Option<String>,
    message: Option<ConversationFirstMessage>,
}

impl ConversationInputBuilder {
    /// How the contact is known in this inbox, such as a session, a phone number or an e-mail
    /// address; `get_contact` shows it under `contact_inboxes`. If it is left out and `contact_id`
    /// is given, the open-source server finds or makes one.
    pub fn source_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.source_id = value.into_option();
        self
    }

    /// Required.
    /// The id of the inbox in which the conversation takes place.
    pub fn inbox_id(mut self, value: impl Into<String>) -> Self {
        self.inbox_id = Some(value.into());
        self
    }

    /// The id of the contact to write to.
    pub fn contact_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.contact_id = value.into_option();
        self
    }

    /// Facts about the conversation, such as the contact's browser.
    pub fn additional_attributes<By>(
        mut self,
        value: impl IntoOption<AdditionalAttributes, By>,
    ) -> Self {
        self.additional_attributes = value.into_option();
        self
    }

    /// Values for the account's own fields, by attribute key.
    pub fn custom_attributes<By>(mut self, value: impl IntoOption<CustomAttributes, By>) -> Self {
        self.custom_attributes = value.into_option();
        self
    }

    /// The state to begin with, by default `open`. In an inbox with an active bot the conversation
    /// begins as `pending` in any case. `snoozed` is not documented here.
    pub fn status<By>(mut self, value: impl IntoOption<ConversationStatus, By>) -> Self {
        self.status = value.into_option();
        self
    }

    /// The id of the agent who is to look after the conversation.
    pub fn assignee_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.assignee_id = value.into_option();
        self
    }

    /// The id of the team that is to look after the conversation.
    pub fn team_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.team_id = value.into_option();
        self
    }

    /// A first message to send at once.
    pub fn message<By>(mut self, value: impl IntoOption<ConversationFirstMessage, By>) -> Self {
        self.message = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<ConversationInput, Error> {
        Ok(ConversationInput {
            source_id: self.source_id,
            inbox_id: self
                .inbox_id
                .ok_or_else(|| Error::missing_field("ConversationInput", "inbox_id"))?,
            contact_id: self.contact_id,
            additional_attributes: self.additional_attributes,
            custom_attributes: self.custom_attributes,
            status: self.status,
            assignee_id: self.assignee_id,
            team_id: self.team_id,
            message: self.message,
        })
    }
}

/// All labels that the conversation is to have.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationLabelsInput {
    /// The names of the labels. They replace the present ones; an empty list takes all labels
    /// away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<Vec<String>>,
}

builder!(ConversationLabelsInput => ConversationLabelsInputBuilder);

impl ConversationLabelsInputBuilder {
    /// The names of the labels. They replace the present ones; an empty list takes all labels
    /// away.
    pub fn labels<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.labels = value.into_list();
        self
    }
}

/// One page of conversations, with counts over all pages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationPage {
    /// How many conversations there are, split by assignee. The choice by `assignee_type` plays no
    /// role here, all the others do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<ConversationCounts>,
    /// The conversations on this page, at most 25.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub payload: Vec<Conversation>,
}

reply_builder! {
    #[builds(ConversationPage)]
    pub struct ConversationPageBuilder {
        meta: Optional<ConversationCounts>,
        payload: RequiredList<Conversation>,
    }
}

/// The priority to give to a conversation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationPriorityInput {
    /// The new priority, or null to take it away. `none` is documented for that, but refused by
    /// the open-source server in the documented version.
    pub priority: Option<ConversationPriority>,
}

checked_builder!(ConversationPriorityInput => ConversationPriorityInputBuilder);

/// Builds a [`ConversationPriorityInput`](struct@ConversationPriorityInput) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ConversationPriorityInputBuilder {
    priority: Patch<ConversationPriority>,
}

impl ConversationPriorityInputBuilder {
    /// Required; [`Patch::Null`] sends `null`.
    /// The new priority, or null to take it away. `none` is documented for that, but refused by
    /// the open-source server in the documented version.
    pub fn priority(mut self, value: impl Into<Patch<ConversationPriority>>) -> Self {
        self.priority = value.into();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<ConversationPriorityInput, Error> {
        Ok(ConversationPriorityInput {
            priority: match self.priority {
                Patch::Omit => {
                    return Err(Error::missing_field("ConversationPriorityInput", "priority"));
                }
                Patch::Null => None,
                Patch::Set(value) => Some(value),
            },
        })
    }
}

open_enum! {
    /// The order of conversations, known to the open-source server only. `latest`: last activity
    /// first. `sort_on_created_at`: oldest first. `last_user_message_at`: by type and time of the
    /// last message. `sort_on_priority`: urgent first. `sort_on_waiting_since`: longest waiting
    /// first.
    pub enum ConversationSort {
        /// `latest`
        Latest = "latest",
        /// `sort_on_created_at`
        SortOnCreatedAt = "sort_on_created_at",
        /// `last_user_message_at`
        LastUserMessageAt = "last_user_message_at",
        /// `sort_on_priority`
        SortOnPriority = "sort_on_priority",
        /// `sort_on_waiting_since`
        SortOnWaitingSince = "sort_on_waiting_since",
    }
}

/// What became of the request to change the state.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationStatusChange {
    /// Whether the change was saved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The state that the conversation is in now. The vendor's documentation lists `open` and
    /// `resolved` only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_status: Option<ConversationStatus>,
    /// The number of the conversation within its account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_id: Option<i64>,
    /// Until when the conversation is put aside; null where no time is set. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snoozed_until: Option<switchboard_core::Timestamp>,
}

reply_builder! {
    #[builds(ConversationStatusChange)]
    pub struct ConversationStatusChangeBuilder {
        success: Optional<bool>,
        current_status: Optional<ConversationStatus>,
        conversation_id: Optional<i64>,
        snoozed_until: Optional<switchboard_core::Timestamp>,
    }
}

open_enum! {
    /// The state of the conversations to look at. `all`, which turns the filter off, comes from
    /// the open-source server; the vendor's documentation lists the other four.
    pub enum ConversationStatusFilter {
        /// `open`
        Open = "open",
        /// `resolved`
        Resolved = "resolved",
        /// `pending`
        Pending = "pending",
        /// `snoozed`
        Snoozed = "snoozed",
        /// `all`
        All = "all",
    }
}

/// The state to put a conversation into.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationStatusInput {
    /// The new state. The vendor's documentation lists `open`, `resolved` and `pending`; the
    /// open-source server takes `snoozed` as well.
    pub status: ConversationStatus,
    /// Together with `snoozed`: when to open the conversation again, in seconds since 1970.
    /// Without it, the next message of the contact does so. Not documented; taken by the
    /// open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snoozed_until: Option<i64>,
}

checked_builder!(ConversationStatusInput => ConversationStatusInputBuilder);

/// Builds a [`ConversationStatusInput`](struct@ConversationStatusInput) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ConversationStatusInputBuilder {
    status: Option<ConversationStatus>,
    snoozed_until: Option<i64>,
}

impl ConversationStatusInputBuilder {
    /// Required.
    /// The new state. The vendor's documentation lists `open`, `resolved` and `pending`; the
    /// open-source server takes `snoozed` as well.
    pub fn status(mut self, value: impl Into<ConversationStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Together with `snoozed`: when to open the conversation again, in seconds since 1970.
    /// Without it, the next message of the contact does so. Not documented; taken by the
    /// open-source server.
    pub fn snoozed_until<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.snoozed_until = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<ConversationStatusInput, Error> {
        Ok(ConversationStatusInput {
            status: self
                .status
                .ok_or_else(|| Error::missing_field("ConversationStatusInput", "status"))?,
            snoozed_until: self.snoozed_until,
        })
    }
}

open_enum! {
    /// A further choice of conversations that only the open-source server knows. `mention`: those
    /// in which the owner of the token was mentioned. `participating`: those in which the owner of
    /// the token takes part. `unattended`: those that nobody has answered yet, or that wait for an
    /// answer again.
    pub enum ConversationType {
        /// `mention`
        Mention = "mention",
        /// `participating`
        Participating = "participating",
        /// `unattended`
        Unattended = "unattended",
    }
}
