// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "User devices" lead to.

use super::common::PageMeta;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, IntoOption, builder, free_json, open_enum, reads, reply_builder,
};

/// A phone, tablet or browser that push notifications can be sent to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserDevice {
    /// The id of the device.
    pub id: String,
    /// The kind of resource, always `user-devices`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the device.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: UserDeviceAttributes,
}

reply_builder! {
    #[builds(UserDevice)]
    pub struct UserDeviceBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<UserDeviceAttributes>,
    }
}

/// What is known about a device.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserDeviceAttributes {
    /// Whether the device may be sent notifications.
    #[serde(rename = "allow-notification", skip_serializing_if = "Option::is_none")]
    pub allow_notification: Option<bool>,
    /// The name of the app on the device.
    #[serde(rename = "app-name", skip_serializing_if = "Option::is_none")]
    pub app_name: Option<String>,
    /// The version of the app.
    #[serde(rename = "app-version", skip_serializing_if = "Option::is_none")]
    pub app_version: Option<String>,
    /// When the device was registered.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// The individual whom the device belongs to. A UUID in requests, but documented as plain text
    /// here.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// When the registration last changed.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// The model of the device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// The version of the device's operating system.
    #[serde(rename = "os-version", skip_serializing_if = "Option::is_none")]
    pub os_version: Option<String>,
    /// Whether the device is reached through a test environment, such as Apple's sandbox, by the
    /// name. Left out, it means false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandbox: Option<bool>,
    /// The push token, the address of the app on this device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// The topic of the notifications; going by the name, that of Apple's service, where it is
    /// usually the app's bundle id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// The service that carries notifications to the device.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<UserDeviceType>,
}

reply_builder! {
    #[builds(UserDeviceAttributes)]
    pub struct UserDeviceAttributesBuilder {
        allow_notification: Optional<bool>,
        app_name: Optional<String>,
        app_version: Optional<String>,
        created_at: Optional<switchboard_core::Timestamp>,
        individual_id: Optional<String>,
        last_modified_at: Optional<switchboard_core::Timestamp>,
        model: Optional<String>,
        os_version: Optional<String>,
        sandbox: Optional<bool>,
        token: Optional<String>,
        topic: Optional<String>,
        type_: Optional<UserDeviceType>,
    }
}

/// One page of devices.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserDeviceCollectionDocument {
    /// The devices on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<UserDevice>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(UserDeviceCollectionDocument)]
    pub struct UserDeviceCollectionDocumentBuilder {
        data: RequiredList<UserDevice>,
        meta: Optional<PageMeta>,
    }
}

/// A device to register. Which fields are demanded is not documented; without `token` and
/// `type` it could hardly be reached.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserDeviceCreate {
    /// Whether the device may be sent notifications. The default is not documented.
    #[serde(rename = "allow-notification", skip_serializing_if = "Option::is_none")]
    pub allow_notification: Option<bool>,
    /// The name of the app on the device.
    #[serde(rename = "app-name", skip_serializing_if = "Option::is_none")]
    pub app_name: Option<String>,
    /// The version of the app.
    #[serde(rename = "app-version", skip_serializing_if = "Option::is_none")]
    pub app_version: Option<String>,
    /// The individual whom the device belongs to.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The model of the device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// The version of the device's operating system.
    #[serde(rename = "os-version", skip_serializing_if = "Option::is_none")]
    pub os_version: Option<String>,
    /// Whether the device is to be reached through a test environment, such as Apple's sandbox, by
    /// the name. The vendor's default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandbox: Option<bool>,
    /// The push token that the operating system or the browser gave the app. Looking devices up by
    /// token takes at most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// The topic of the notifications; going by the name, that of Apple's service, where it is
    /// usually the app's bundle id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// The service that carries notifications to the device.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<UserDeviceType>,
}

builder!(UserDeviceCreate => UserDeviceCreateBuilder);

impl UserDeviceCreateBuilder {
    /// Whether the device may be sent notifications. The default is not documented.
    pub fn allow_notification<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.allow_notification = value.into_option();
        self
    }

    /// The name of the app on the device.
    pub fn app_name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.app_name = value.into_option();
        self
    }

    /// The version of the app.
    pub fn app_version<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.app_version = value.into_option();
        self
    }

    /// The individual whom the device belongs to.
    pub fn individual_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.individual_id = value.into_option();
        self
    }

    /// The model of the device.
    pub fn model<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.model = value.into_option();
        self
    }

    /// The version of the device's operating system.
    pub fn os_version<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.os_version = value.into_option();
        self
    }

    /// Whether the device is to be reached through a test environment, such as Apple's sandbox, by
    /// the name. The vendor's default: `false`.
    pub fn sandbox<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.sandbox = value.into_option();
        self
    }

    /// The push token that the operating system or the browser gave the app. Looking devices up by
    /// token takes at most 255 characters.
    pub fn token<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.token = value.into_option();
        self
    }

    /// The topic of the notifications; going by the name, that of Apple's service, where it is
    /// usually the app's bundle id.
    pub fn topic<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.topic = value.into_option();
        self
    }

    /// The service that carries notifications to the device.
    pub fn type_<By>(mut self, value: impl IntoOption<UserDeviceType, By>) -> Self {
        self.0.type_ = value.into_option();
        self
    }
}

/// A notification that was pushed to a device, as recorded in its log.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserDeviceLog {
    /// The id of the log entry.
    pub id: String,
    /// The kind of resource, always `user-device-logs`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the log entry.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: UserDeviceLogAttributes,
}

reply_builder! {
    #[builds(UserDeviceLog)]
    pub struct UserDeviceLogBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<UserDeviceLogAttributes>,
    }
}

/// What was pushed to the device.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserDeviceLogAttributes {
    /// The number to show on the app's icon.
    #[serde(rename = "badge-count", skip_serializing_if = "Option::is_none")]
    pub badge_count: Option<i64>,
    /// The text of the notification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// The category of the notification. The values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// When the entry was written.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// What was sent along for the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<UserDeviceLogData>,
    /// The headline of the notification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

reply_builder! {
    #[builds(UserDeviceLogAttributes)]
    pub struct UserDeviceLogAttributesBuilder {
        badge_count: Optional<i64>,
        body: Optional<String>,
        category: Optional<String>,
        created_at: Optional<switchboard_core::Timestamp>,
        data: Optional<UserDeviceLogData>,
        title: Optional<String>,
    }
}

/// One page of log entries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserDeviceLogCollectionDocument {
    /// The log entries on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<UserDeviceLog>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(UserDeviceLogCollectionDocument)]
    pub struct UserDeviceLogCollectionDocumentBuilder {
        data: RequiredList<UserDeviceLog>,
        meta: Optional<PageMeta>,
    }
}

/// What was sent along with a notification for the app. Its keys are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UserDeviceLogData(pub serde_json::Map<String, serde_json::Value>);

free_json!(UserDeviceLogData);

open_enum! {
    /// The service that carries notifications to a device: `apn` is Apple's (APNs), `fcm` is
    /// Google's Firebase Cloud Messaging, and `web` is a browser.
    pub enum UserDeviceType {
        /// `apn`
        Apn = "apn",
        /// `fcm`
        Fcm = "fcm",
        /// `web`
        Web = "web",
    }
}
