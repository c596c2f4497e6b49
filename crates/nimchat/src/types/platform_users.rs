// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Platform users" lead to.

use super::common::CustomAttributes;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{IntoOption, builder, reply_builder};

/// The fields of a user that a platform app can set. The vendor's documentation marks none of
/// them as required, but a new user needs `name`, `email` and `password`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlatformUserInput {
    /// The user's full name, at most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name that contacts see in place of `name`. Not in the vendor's documentation; the
    /// open-source server accepts it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The user's e-mail address. Changing it here needs no confirmation by the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The user's password. It needs an upper and a lower case letter, a digit and a special
    /// character; the open-source server wants 6 to 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<switchboard_core::Secret>,
    /// Values to store with the user. An update adds them to those that are already there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<CustomAttributes>,
}

builder!(PlatformUserInput => PlatformUserInputBuilder);

impl PlatformUserInputBuilder {
    /// The user's full name, at most 255 characters.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// The name that contacts see in place of `name`. Not in the vendor's documentation; the
    /// open-source server accepts it.
    pub fn display_name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.display_name = value.into_option();
        self
    }

    /// The user's e-mail address. Changing it here needs no confirmation by the user.
    pub fn email<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.email = value.into_option();
        self
    }

    /// The user's password. It needs an upper and a lower case letter, a digit and a special
    /// character; the open-source server wants 6 to 128 characters.
    pub fn password<By>(mut self, value: impl IntoOption<switchboard_core::Secret, By>) -> Self {
        self.0.password = value.into_option();
        self
    }

    /// Values to store with the user. An update adds them to those that are already there.
    pub fn custom_attributes<By>(mut self, value: impl IntoOption<CustomAttributes, By>) -> Self {
        self.0.custom_attributes = value.into_option();
        self
    }
}

/// A link that logs a user in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserSsoLink {
    /// The address to open in the user's browser. It holds a token that logs the user in, so keep
    /// it secret; the open-source server lets it expire after five minutes.
    pub url: switchboard_core::Secret,
}

reply_builder! {
    #[builds(UserSsoLink)]
    pub struct UserSsoLinkBuilder {
        url: Required<switchboard_core::Secret>,
    }
}
