// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Platform accounts" lead to.

use super::common::{AccountStatus, CustomAttributes};
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{IntoOption, builder, free_json, reply_builder};

/// Features of the product by name, and whether they are switched on. The names are not
/// documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AccountFeatures(pub serde_json::Map<String, serde_json::Value>);

free_json!(AccountFeatures);

/// What the account may hold at most, by the name of the resource, such as `agents` or
/// `inboxes`. The names are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AccountLimits(pub serde_json::Map<String, serde_json::Value>);

free_json!(AccountLimits);

/// An account of the installation. The vendor's documentation shows `id` and `name` only; the
/// open-source server sends the other fields as well.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlatformAccount {
    /// The number of the account.
    pub id: i64,
    /// The name of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The code of the account's language, such as `en`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// The domain at which the account receives e-mail, if it has one of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// The address from which the account sends e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_email: Option<String>,
    /// The features that are switched on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub features: Option<AccountFeatures>,
    /// Values that were stored with the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<CustomAttributes>,
    /// What the account may hold at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limits: Option<AccountLimits>,
    /// Whether the account can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<AccountStatus>,
}

reply_builder! {
    #[builds(PlatformAccount)]
    pub struct PlatformAccountBuilder {
        id: Required<i64>,
        name: Optional<String>,
        locale: Optional<String>,
        domain: Optional<String>,
        support_email: Optional<String>,
        features: Optional<AccountFeatures>,
        custom_attributes: Optional<CustomAttributes>,
        limits: Optional<AccountLimits>,
        status: Optional<AccountStatus>,
    }
}

/// The fields of an account that can be set. The vendor's documentation lists `name` only, and
/// marks it as optional, although a new account needs one; the open-source server accepts the
/// others as well.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlatformAccountInput {
    /// The name of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The code of the account's language. The server fails on a code that it does not know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// The domain at which the account receives e-mail, at most 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// The address from which the account sends e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_email: Option<String>,
    /// Whether the account can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<AccountStatus>,
    /// Features to switch on or off; those that are left out keep their state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub features: Option<AccountFeatures>,
    /// What the account may hold at most; replaces all limits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limits: Option<AccountLimits>,
    /// Values to store with the account; replaces all of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<CustomAttributes>,
}

builder!(PlatformAccountInput => PlatformAccountInputBuilder);

impl PlatformAccountInputBuilder {
    /// The name of the account.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// The code of the account's language. The server fails on a code that it does not know.
    pub fn locale<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.locale = value.into_option();
        self
    }

    /// The domain at which the account receives e-mail, at most 100 characters.
    pub fn domain<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.domain = value.into_option();
        self
    }

    /// The address from which the account sends e-mail.
    pub fn support_email<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.support_email = value.into_option();
        self
    }

    /// Whether the account can be used.
    pub fn status<By>(mut self, value: impl IntoOption<AccountStatus, By>) -> Self {
        self.0.status = value.into_option();
        self
    }

    /// Features to switch on or off; those that are left out keep their state.
    pub fn features<By>(mut self, value: impl IntoOption<AccountFeatures, By>) -> Self {
        self.0.features = value.into_option();
        self
    }

    /// What the account may hold at most; replaces all limits.
    pub fn limits<By>(mut self, value: impl IntoOption<AccountLimits, By>) -> Self {
        self.0.limits = value.into_option();
        self
    }

    /// Values to store with the account; replaces all of them.
    pub fn custom_attributes<By>(mut self, value: impl IntoOption<CustomAttributes, By>) -> Self {
        self.0.custom_attributes = value.into_option();
        self
    }
}
