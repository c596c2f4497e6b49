// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Ask" lead to.

use super::common::PageMeta;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, Error, IntoOption, builder, checked_builder, free_json, reads, reply_builder,
};

/// The answer to a request of the Alexa skill. Its members are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AskEntryReply(pub serde_json::Map<String, serde_json::Value>);

free_json!(AskEntryReply);

/// A request of the Alexa skill. Keys beyond those listed are allowed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AskEntryRequest {
    /// What the user of the skill asked for.
    pub request: AskEntryRequestDetails,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

checked_builder!(AskEntryRequest => AskEntryRequestBuilder);

/// Builds a [`AskEntryRequest`](struct@AskEntryRequest) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AskEntryRequestBuilder {
    request: Option<AskEntryRequestDetails>,
    extra: serde_json::Map<String, serde_json::Value>,
}

impl AskEntryRequestBuilder {
    /// Required.
    /// What the user of the skill asked for.
    pub fn request(mut self, value: impl Into<AskEntryRequestDetails>) -> Self {
        self.request = Some(value.into());
        self
    }

    /// Adds a field that the description does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<AskEntryRequest, Error> {
        Ok(AskEntryRequest {
            request: self
                .request
                .ok_or_else(|| Error::missing_field("AskEntryRequest", "request"))?,
            extra: self.extra,
        })
    }
}

/// What a user of the Alexa skill asked for. Keys beyond those listed are allowed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AskEntryRequestDetails {
    /// When the request was made, as the voice assistant writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<String>,
    /// What kind of request this is, in the words of the voice assistant. The values are not
    /// documented here.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

builder!(AskEntryRequestDetails => AskEntryRequestDetailsBuilder);

impl AskEntryRequestDetailsBuilder {
    /// When the request was made, as the voice assistant writes it.
    pub fn timestamp<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.timestamp = value.into_option();
        self
    }

    /// What kind of request this is, in the words of the voice assistant. The values are not
    /// documented here.
    pub fn type_<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.type_ = value.into_option();
        self
    }

    /// Adds a field that the description does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.0.extra.insert(name.into(), value.into());
        self
    }
}

/// An event for the Alexa voice assistant.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AskEvent {
    /// The name of the event, probably one of the subscription's `registered-events`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The contents of the event. Its keys depend on the event and are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payload: Option<serde_json::Map<String, serde_json::Value>>,
}

builder!(AskEvent => AskEventBuilder);

impl AskEventBuilder {
    /// The name of the event, probably one of the subscription's `registered-events`.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// The contents of the event. Its keys depend on the event and are not documented.
    pub fn payload<By>(
        mut self,
        value: impl IntoOption<serde_json::Map<String, serde_json::Value>, By>,
    ) -> Self {
        self.0.payload = value.into_option();
        self
    }
}

/// The answer to an event sent to an Alexa subscriber. Its members are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AskEventReply(pub serde_json::Map<String, serde_json::Value>);

free_json!(AskEventReply);

/// A reminder that the Alexa voice assistant gives to an individual.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AskReminder {
    /// The id of the reminder.
    pub id: String,
    /// The resource type, always `ask-reminders`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the reminder.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: AskReminderAttributes,
}

reply_builder! {
    #[builds(AskReminder)]
    pub struct AskReminderBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<AskReminderAttributes>,
    }
}

/// What is known about a reminder. Any of it may be missing. The meaning of the attributes is
/// derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AskReminderAttributes {
    /// The account that the reminder belongs to. What kind of account is not documented.
    #[serde(rename = "account-id", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The id of the reminder at Alexa.
    #[serde(rename = "alexa-reminder-id", skip_serializing_if = "Option::is_none")]
    pub alexa_reminder_id: Option<String>,
    /// When the reminder was created, UTC.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Who created the reminder.
    #[serde(rename = "created-by", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// The individual who is reminded.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// A name for the reminder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the voice assistant says.
    #[serde(rename = "reminder-content", skip_serializing_if = "Option::is_none")]
    pub reminder_content: Option<String>,
    /// When the reminder recurs, presumably a recurrence rule of iCalendar (RFC 5545).
    #[serde(rename = "reminder-rrule", skip_serializing_if = "Option::is_none")]
    pub reminder_rrule: Option<String>,
    /// When the reminder is given, by the clock in the time zone `tz-info`. The format is not
    /// documented.
    #[serde(rename = "reminder-time-local", skip_serializing_if = "Option::is_none")]
    pub reminder_time_local: Option<String>,
    /// Whether Alexa has the reminder in its present form.
    #[serde(rename = "synced-to-alexa", skip_serializing_if = "Option::is_none")]
    pub synced_to_alexa: Option<bool>,
    /// The time zone of `reminder-time-local`, presumably an IANA name.
    #[serde(rename = "tz-info", skip_serializing_if = "Option::is_none")]
    pub tz_info: Option<String>,
}

reply_builder! {
    #[builds(AskReminderAttributes)]
    pub struct AskReminderAttributesBuilder {
        account_id: Optional<String>,
        alexa_reminder_id: Optional<String>,
        created_at: Optional<switchboard_core::Timestamp>,
        created_by: Optional<String>,
        individual_id: Optional<String>,
        name: Optional<String>,
        reminder_content: Optional<String>,
        reminder_rrule: Optional<String>,
        reminder_time_local: Optional<String>,
        synced_to_alexa: Optional<bool>,
        tz_info: Optional<String>,
    }
}

/// One page of reminders.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AskReminderCollectionDocument {
    /// The reminders on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<AskReminder>,
    /// Where this page lies in the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(AskReminderCollectionDocument)]
    pub struct AskReminderCollectionDocumentBuilder {
        data: RequiredList<AskReminder>,
        meta: Optional<PageMeta>,
    }
}

/// The attributes of a new reminder. Which of them are required is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AskReminderCreate {
    /// The individual to remind. It cannot be changed later.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// A name for the reminder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the voice assistant says.
    #[serde(rename = "reminder-content", skip_serializing_if = "Option::is_none")]
    pub reminder_content: Option<String>,
    /// When the reminder recurs, presumably a recurrence rule of iCalendar (RFC 5545).
    #[serde(rename = "reminder-rrule", skip_serializing_if = "Option::is_none")]
    pub reminder_rrule: Option<String>,
    /// When the reminder is given, by the clock in the time zone `tz-info`. The format is not
    /// documented.
    #[serde(rename = "reminder-time-local", skip_serializing_if = "Option::is_none")]
    pub reminder_time_local: Option<String>,
    /// The time zone of `reminder-time-local`, presumably an IANA name.
    #[serde(rename = "tz-info", skip_serializing_if = "Option::is_none")]
    pub tz_info: Option<String>,
}

builder!(AskReminderCreate => AskReminderCreateBuilder);

impl AskReminderCreateBuilder {
    /// The individual to remind. It cannot be changed later.
    pub fn individual_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.individual_id = value.into_option();
        self
    }

    /// A name for the reminder.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// What the voice assistant says.
    pub fn reminder_content<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.reminder_content = value.into_option();
        self
    }

    /// When the reminder recurs, presumably a recurrence rule of iCalendar (RFC 5545).
    pub fn reminder_rrule<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.reminder_rrule = value.into_option();
        self
    }

    /// When the reminder is given, by the clock in the time zone `tz-info`. The format is not
    /// documented.
    pub fn reminder_time_local<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.reminder_time_local = value.into_option();
        self
    }

    /// The time zone of `reminder-time-local`, presumably an IANA name.
    pub fn tz_info<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.tz_info = value.into_option();
        self
    }
}

/// The attributes of a reminder that can be changed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AskReminderUpdate {
    /// A name for the reminder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the voice assistant says.
    #[serde(rename = "reminder-content", skip_serializing_if = "Option::is_none")]
    pub reminder_content: Option<String>,
    /// When the reminder recurs, presumably a recurrence rule of iCalendar (RFC 5545).
    #[serde(rename = "reminder-rrule", skip_serializing_if = "Option::is_none")]
    pub reminder_rrule: Option<String>,
    /// When the reminder is given, by the clock in the time zone `tz-info`. The format is not
    /// documented.
    #[serde(rename = "reminder-time-local", skip_serializing_if = "Option::is_none")]
    pub reminder_time_local: Option<String>,
    /// The time zone of `reminder-time-local`, presumably an IANA name.
    #[serde(rename = "tz-info", skip_serializing_if = "Option::is_none")]
    pub tz_info: Option<String>,
}

builder!(AskReminderUpdate => AskReminderUpdateBuilder);

impl AskReminderUpdateBuilder {
    /// A name for the reminder.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// What the voice assistant says.
    pub fn reminder_content<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.reminder_content = value.into_option();
        self
    }

    /// When the reminder recurs, presumably a recurrence rule of iCalendar (RFC 5545).
    pub fn reminder_rrule<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.reminder_rrule = value.into_option();
        self
    }

    /// When the reminder is given, by the clock in the time zone `tz-info`. The format is not
    /// documented.
    pub fn reminder_time_local<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.reminder_time_local = value.into_option();
        self
    }

    /// The time zone of `reminder-time-local`, presumably an IANA name.
    pub fn tz_info<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.tz_info = value.into_option();
        self
    }
}

/// A user's subscription to events of the Alexa skill, going by the names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AskSubscription {
    /// The id of the subscription.
    pub id: String,
    /// The resource type, always `ask-subscriptions`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the subscription.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: AskSubscriptionAttributes,
}

reply_builder! {
    #[builds(AskSubscription)]
    pub struct AskSubscriptionBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<AskSubscriptionAttributes>,
    }
}

/// What is known about a subscription. Any of it may be missing. The meaning of the attributes
/// is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AskSubscriptionAttributes {
    /// The id of the skill at Alexa.
    #[serde(rename = "alexa-app-id", skip_serializing_if = "Option::is_none")]
    pub alexa_app_id: Option<String>,
    /// The id of the user at Alexa.
    #[serde(rename = "alexa-user-id", skip_serializing_if = "Option::is_none")]
    pub alexa_user_id: Option<String>,
    /// When the subscription was created, UTC.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// When the subscription was last changed, UTC.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// The organization that the user belongs to.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The names of the events that the subscription is for, going by the name.
    #[serde(rename = "registered-events", default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub registered_events: Option<Vec<String>>,
    /// The skill, by its id on this platform.
    #[serde(rename = "skill-id", skip_serializing_if = "Option::is_none")]
    pub skill_id: Option<String>,
    /// The user, by the id on this platform.
    #[serde(rename = "user-id", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

reply_builder! {
    #[builds(AskSubscriptionAttributes)]
    pub struct AskSubscriptionAttributesBuilder {
        alexa_app_id: Optional<String>,
        alexa_user_id: Optional<String>,
        created_at: Optional<switchboard_core::Timestamp>,
        last_modified_at: Optional<switchboard_core::Timestamp>,
        organization_id: Optional<String>,
        registered_events: OptionalList<String>,
        skill_id: Optional<String>,
        user_id: Optional<String>,
    }
}

/// One page of subscriptions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AskSubscriptionCollectionDocument {
    /// The subscriptions on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<AskSubscription>,
    /// Where this page lies in the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(AskSubscriptionCollectionDocument)]
    pub struct AskSubscriptionCollectionDocumentBuilder {
        data: RequiredList<AskSubscription>,
        meta: Optional<PageMeta>,
    }
}

/// An event to send to an Alexa subscriber.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AskSubscriptionSendRequest {
    /// The event itself.
    pub event: AskEvent,
    /// How long the event stays valid, presumably in seconds. The vendor's default: `3600`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expire: Option<i64>,
    /// Texts for the event in several languages, presumably one object per language. Their keys
    /// are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub localized: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
}

checked_builder!(AskSubscriptionSendRequest => AskSubscriptionSendRequestBuilder);

/// Builds a [`AskSubscriptionSendRequest`](struct@AskSubscriptionSendRequest) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AskSubscriptionSendRequestBuilder {
    event: Option<AskEvent>,
    expire: Option<i64>,
    localized: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
}

impl AskSubscriptionSendRequestBuilder {
    /// Required.
    /// The event itself.
    pub fn event(mut self, value: impl Into<AskEvent>) -> Self {
        self.event = Some(value.into());
        self
    }

    /// How long the event stays valid, presumably in seconds. The vendor's default: `3600`.
    pub fn expire<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.expire = value.into_option();
        self
    }

    /// Texts for the event in several languages, presumably one object per language. Their keys
    /// are not documented.
    pub fn localized<By>(
        mut self,
        value: impl IntoOption<Vec<serde_json::Map<String, serde_json::Value>>, By>,
    ) -> Self {
        self.localized = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<AskSubscriptionSendRequest, Error> {
        Ok(AskSubscriptionSendRequest {
            event: self
                .event
                .ok_or_else(|| Error::missing_field("AskSubscriptionSendRequest", "event"))?,
            expire: self.expire,
            localized: self.localized,
        })
    }
}
