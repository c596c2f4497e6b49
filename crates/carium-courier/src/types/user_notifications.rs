// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "User notifications" lead to.

use super::common::PageMeta;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, IntoOption, builder, free_json, reads, reply_builder};

/// How far an acknowledgement reaches.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NotificationAckRequest {
    /// Whether to acknowledge earlier notifications as well. Going by the name, all of the same
    /// person. The vendor's default: `false`.
    #[serde(rename = "ack-previous", skip_serializing_if = "Option::is_none")]
    pub ack_previous: Option<bool>,
}

builder!(NotificationAckRequest => NotificationAckRequestBuilder);

impl NotificationAckRequestBuilder {
    /// Whether to acknowledge earlier notifications as well. Going by the name, all of the same
    /// person. The vendor's default: `false`.
    pub fn ack_previous<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.ack_previous = value.into_option();
        self
    }
}

/// How many notifications a user got on a day. Unlike other resources it has no id.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NotificationCount {
    /// The kind of resource, always `notification-counts`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the count.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: NotificationCountAttributes,
}

reply_builder! {
    #[builds(NotificationCount)]
    pub struct NotificationCountBuilder {
        type_: Optional<String>,
        attributes: Defaulted<NotificationCountAttributes>,
    }
}

/// What was counted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NotificationCountAttributes {
    /// The number of notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The day that was counted; presumably `YYYY-MM-DD`, but documented as plain text.
    #[serde(rename = "daily-for-date", skip_serializing_if = "Option::is_none")]
    pub daily_for_date: Option<String>,
    /// The user who got the notifications.
    #[serde(rename = "user-id", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

reply_builder! {
    #[builds(NotificationCountAttributes)]
    pub struct NotificationCountAttributesBuilder {
        count: Optional<i64>,
        daily_for_date: Optional<String>,
        user_id: Optional<String>,
    }
}

/// One page of counts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NotificationCountCollectionDocument {
    /// The counts on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<NotificationCount>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(NotificationCountCollectionDocument)]
    pub struct NotificationCountCollectionDocumentBuilder {
        data: RequiredList<NotificationCount>,
        meta: Optional<PageMeta>,
    }
}

/// The contents of a push notification to a mobile app.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PushPayload {
    /// The headline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// The category that tells the app how to present the notification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// Values for the app itself. Their keys are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<serde_json::Map<String, serde_json::Value>>,
}

reply_builder! {
    #[builds(PushPayload)]
    pub struct PushPayloadBuilder {
        title: Optional<String>,
        body: Optional<String>,
        category: Optional<String>,
        data: Optional<serde_json::Map<String, serde_json::Value>>,
    }
}

/// A notification to a user, in the app, by push or by text message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserNotification {
    /// The id of the notification.
    pub id: String,
    /// The kind of resource, always `user-notifications`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the notification.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: UserNotificationAttributes,
}

reply_builder! {
    #[builds(UserNotification)]
    pub struct UserNotificationBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<UserNotificationAttributes>,
    }
}

/// What is known about a notification.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserNotificationAttributes {
    /// Whether the user has seen the notification; see `ack_user_notification`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acknowledged: Option<bool>,
    /// Whether the notification still counts. When one becomes inactive is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// When the notification was created.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// What the notification says on each medium.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<UserNotificationData>,
    /// The individual that the notification concerns.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The organization that the notification comes from.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The given name of the user.
    #[serde(rename = "user-first-name", skip_serializing_if = "Option::is_none")]
    pub user_first_name: Option<String>,
    /// The user whom the notification is for.
    #[serde(rename = "user-id", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The family name of the user.
    #[serde(rename = "user-last-name", skip_serializing_if = "Option::is_none")]
    pub user_last_name: Option<String>,
}

reply_builder! {
    #[builds(UserNotificationAttributes)]
    pub struct UserNotificationAttributesBuilder {
        acknowledged: Optional<bool>,
        active: Optional<bool>,
        created_at: Optional<switchboard_core::Timestamp>,
        data: Optional<UserNotificationData>,
        individual_id: Optional<String>,
        organization_id: Optional<String>,
        user_first_name: Optional<String>,
        user_id: Optional<String>,
        user_last_name: Optional<String>,
    }
}

/// One page of notifications.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserNotificationCollectionDocument {
    /// The notifications on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<UserNotification>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(UserNotificationCollectionDocument)]
    pub struct UserNotificationCollectionDocumentBuilder {
        data: RequiredList<UserNotification>,
        meta: Optional<PageMeta>,
    }
}

/// What a notification says on each medium. Media that are not used may be missing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserNotificationData {
    /// What is pushed through Apple's service (APNs).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apn: Option<PushPayload>,
    /// What is pushed through Google's service (Firebase Cloud Messaging).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fcm: Option<PushPayload>,
    /// What is sent by text message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sms: Option<UserNotificationSms>,
    /// What is shown in the browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web: Option<UserNotificationWeb>,
}

reply_builder! {
    #[builds(UserNotificationData)]
    pub struct UserNotificationDataBuilder {
        apn: Optional<PushPayload>,
        fcm: Optional<PushPayload>,
        sms: Optional<UserNotificationSms>,
        web: Optional<UserNotificationWeb>,
    }
}

/// A notification as text messages.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserNotificationSms {
    /// The texts to send, one message each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub bodies: Option<Vec<String>>,
}

reply_builder! {
    #[builds(UserNotificationSms)]
    pub struct UserNotificationSmsBuilder {
        bodies: OptionalList<String>,
    }
}

/// A notification for the browser. Its keys are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UserNotificationWeb(pub serde_json::Map<String, serde_json::Value>);

free_json!(UserNotificationWeb);
