// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "App credentials" lead to.

use super::common::PageMeta;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, IntoOption, builder, open_enum, reads, reply_builder};

/// The credentials with which push notifications are sent to a mobile app.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppCredential {
    /// The id of the app credential.
    pub id: String,
    /// The resource type, always `app-credentials`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the app credential.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: AppCredentialAttributes,
}

reply_builder! {
    #[builds(AppCredential)]
    pub struct AppCredentialBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<AppCredentialAttributes>,
    }
}

/// What is known about an app credential. Any of it may be missing. The meaning of the
/// attributes is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppCredentialAttributes {
    /// The name of the app.
    #[serde(rename = "app-name", skip_serializing_if = "Option::is_none")]
    pub app_name: Option<String>,
    /// Whether the credential has been put out of use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// When the credential was created, UTC.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// The secret that the push service issued. Its keys are not documented. Treat it as
    /// confidential.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<serde_json::Map<String, serde_json::Value>>,
    /// A name for people.
    #[serde(rename = "display-name", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// When the credential was last changed, UTC.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// The organization that the credential belongs to.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The id of the app in its app store, going by the name.
    #[serde(rename = "store-id", skip_serializing_if = "Option::is_none")]
    pub store_id: Option<String>,
    /// Whether the credential is for test builds of the app rather than for the published app,
    /// going by the name.
    #[serde(rename = "test-mode", skip_serializing_if = "Option::is_none")]
    pub test_mode: Option<bool>,
    /// The push service that the credential is for.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<AppCredentialType>,
}

reply_builder! {
    #[builds(AppCredentialAttributes)]
    pub struct AppCredentialAttributesBuilder {
        app_name: Optional<String>,
        archived: Optional<bool>,
        created_at: Optional<switchboard_core::Timestamp>,
        data: Optional<serde_json::Map<String, serde_json::Value>>,
        display_name: Optional<String>,
        last_modified_at: Optional<switchboard_core::Timestamp>,
        organization_id: Optional<String>,
        store_id: Optional<String>,
        test_mode: Optional<bool>,
        type_: Optional<AppCredentialType>,
    }
}

/// One page of app credentials.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppCredentialCollectionDocument {
    /// The app credentials on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<AppCredential>,
    /// Where this page lies in the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(AppCredentialCollectionDocument)]
    pub struct AppCredentialCollectionDocumentBuilder {
        data: RequiredList<AppCredential>,
        meta: Optional<PageMeta>,
    }
}

/// The attributes of a new app credential. Which of them are required is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppCredentialCreate {
    /// The name of the app. The filter of the list takes at most 64 characters.
    #[serde(rename = "app-name", skip_serializing_if = "Option::is_none")]
    pub app_name: Option<String>,
    /// The secret that the push service issued. Its keys are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<serde_json::Map<String, serde_json::Value>>,
    /// A name for people.
    #[serde(rename = "display-name", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The organization that the credential belongs to.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The id of the app in its app store, going by the name.
    #[serde(rename = "store-id", skip_serializing_if = "Option::is_none")]
    pub store_id: Option<String>,
    /// Whether the credential is for test builds of the app rather than for the published app,
    /// going by the name. The vendor's default: `false`.
    #[serde(rename = "test-mode", skip_serializing_if = "Option::is_none")]
    pub test_mode: Option<bool>,
    /// The push service that the credential is for. It cannot be changed later.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<AppCredentialType>,
}

builder!(AppCredentialCreate => AppCredentialCreateBuilder);

impl AppCredentialCreateBuilder {
    /// The name of the app. The filter of the list takes at most 64 characters.
    pub fn app_name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.app_name = value.into_option();
        self
    }

    /// The secret that the push service issued. Its keys are not documented.
    pub fn data<By>(
        mut self,
        value: impl IntoOption<serde_json::Map<String, serde_json::Value>, By>,
    ) -> Self {
        self.0.data = value.into_option();
        self
    }

    /// A name for people.
    pub fn display_name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.display_name = value.into_option();
        self
    }

    /// The organization that the credential belongs to.
    pub fn organization_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.organization_id = value.into_option();
        self
    }

    /// The id of the app in its app store, going by the name.
    pub fn store_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.store_id = value.into_option();
        self
    }

    /// Whether the credential is for test builds of the app rather than for the published app,
    /// going by the name. The vendor's default: `false`.
    pub fn test_mode<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.test_mode = value.into_option();
        self
    }

    /// The push service that the credential is for. It cannot be changed later.
    pub fn type_<By>(mut self, value: impl IntoOption<AppCredentialType, By>) -> Self {
        self.0.type_ = value.into_option();
        self
    }
}

open_enum! {
    /// A push service: `apn` is Apple's (Apple Push Notification service), `fcm` is Google's
    /// (Firebase Cloud Messaging).
    pub enum AppCredentialType {
        /// `apn`
        Apn = "apn",
        /// `fcm`
        Fcm = "fcm",
    }
}

/// The attributes of an app credential that can be changed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppCredentialUpdate {
    /// The name of the app.
    #[serde(rename = "app-name", skip_serializing_if = "Option::is_none")]
    pub app_name: Option<String>,
    /// True to put the credential out of use. That false brings it back is the natural reading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// The secret that the push service issued. Its keys are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<serde_json::Map<String, serde_json::Value>>,
    /// A name for people.
    #[serde(rename = "display-name", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The organization that the credential belongs to.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The id of the app in its app store, going by the name.
    #[serde(rename = "store-id", skip_serializing_if = "Option::is_none")]
    pub store_id: Option<String>,
    /// Whether the credential is for test builds of the app rather than for the published app,
    /// going by the name.
    #[serde(rename = "test-mode", skip_serializing_if = "Option::is_none")]
    pub test_mode: Option<bool>,
}

builder!(AppCredentialUpdate => AppCredentialUpdateBuilder);

impl AppCredentialUpdateBuilder {
    /// The name of the app.
    pub fn app_name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.app_name = value.into_option();
        self
    }

    /// True to put the credential out of use. That false brings it back is the natural reading.
    pub fn archived<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.archived = value.into_option();
        self
    }

    /// The secret that the push service issued. Its keys are not documented.
    pub fn data<By>(
        mut self,
        value: impl IntoOption<serde_json::Map<String, serde_json::Value>, By>,
    ) -> Self {
        self.0.data = value.into_option();
        self
    }

    /// A name for people.
    pub fn display_name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.display_name = value.into_option();
        self
    }

    /// The organization that the credential belongs to.
    pub fn organization_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.organization_id = value.into_option();
        self
    }

    /// The id of the app in its app store, going by the name.
    pub fn store_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.store_id = value.into_option();
        self
    }

    /// Whether the credential is for test builds of the app rather than for the published app,
    /// going by the name.
    pub fn test_mode<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.test_mode = value.into_option();
        self
    }
}
