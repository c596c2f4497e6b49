// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Messaging plugins" lead to.

use super::common::PageMeta;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, Error, IntoOption, builder, checked_builder, free_json, reads, reply_builder,
};

/// An extension of messaging that expands its short name into text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingPlugin {
    /// The id of the plugin.
    pub id: String,
    /// The kind of resource, always `messaging-plugins`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the plugin.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: MessagingPluginAttributes,
}

reply_builder! {
    #[builds(MessagingPlugin)]
    pub struct MessagingPluginBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<MessagingPluginAttributes>,
    }
}

/// The settings of a plugin. They depend on its type and are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MessagingPluginArgs(pub serde_json::Map<String, serde_json::Value>);

free_json!(MessagingPluginArgs);

/// The attributes of a plugin. Their meaning is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingPluginAttributes {
    /// The settings of the plugin.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<MessagingPluginArgs>,
    /// When the plugin was created, UTC.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Who created the plugin. Whether it is a user or an individual is not documented.
    #[serde(rename = "created-by", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Whether the plugin can be used. `enable_messaging_plugin` and `disable_messaging_plugin`
    /// change it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// When the plugin was last changed, UTC.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// Who last changed the plugin. Whether it is a user or an individual is not documented.
    #[serde(rename = "last-modified-by", skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
    /// The short name that stands for the plugin.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The organization that the plugin belongs to.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// What kind of plugin it is. The possible values are not documented.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

reply_builder! {
    #[builds(MessagingPluginAttributes)]
    pub struct MessagingPluginAttributesBuilder {
        args: Optional<MessagingPluginArgs>,
        created_at: Optional<switchboard_core::Timestamp>,
        created_by: Optional<String>,
        enabled: Optional<bool>,
        last_modified_at: Optional<switchboard_core::Timestamp>,
        last_modified_by: Optional<String>,
        name: Optional<String>,
        organization_id: Optional<String>,
        type_: Optional<String>,
    }
}

/// One page of plugins.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingPluginCollectionDocument {
    /// The plugins on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<MessagingPlugin>,
    /// Where a page lies in the whole list. Only the reply of `list_communication_messages` is
    /// documented to have these keys, whose names contain brackets, as numbers; other lists may
    /// have them as well, and text is accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(MessagingPluginCollectionDocument)]
    pub struct MessagingPluginCollectionDocumentBuilder {
        data: RequiredList<MessagingPlugin>,
        meta: Optional<PageMeta>,
    }
}

/// A plugin to add. Which attributes are required is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingPluginCreate {
    /// The settings of the plugin.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<MessagingPluginArgs>,
    /// The short name that stands for the plugin. The filter for names takes 4 to 15 lower-case
    /// letters and digits only; presumably the same holds here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The organization that the plugin is for. It cannot be changed later.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// What kind of plugin it is. The possible values are not documented.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

builder!(MessagingPluginCreate => MessagingPluginCreateBuilder);

impl MessagingPluginCreateBuilder {
    /// The settings of the plugin.
    pub fn args<By>(mut self, value: impl IntoOption<MessagingPluginArgs, By>) -> Self {
        self.0.args = value.into_option();
        self
    }

    /// The short name that stands for the plugin. The filter for names takes 4 to 15 lower-case
    /// letters and digits only; presumably the same holds here.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// The organization that the plugin is for. It cannot be changed later.
    pub fn organization_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.organization_id = value.into_option();
        self
    }

    /// What kind of plugin it is. The possible values are not documented.
    pub fn type_<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.type_ = value.into_option();
        self
    }
}

/// The attributes of a plugin that can be changed. Attributes that are left out keep their
/// value, as JSON:API asks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingPluginUpdate {
    /// The settings of the plugin. Whether they replace the present ones as a whole is not
    /// documented; assume that they do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<MessagingPluginArgs>,
    /// The short name that stands for the plugin, presumably 4 to 15 lower-case letters and
    /// digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What kind of plugin it is. The possible values are not documented.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

builder!(MessagingPluginUpdate => MessagingPluginUpdateBuilder);

impl MessagingPluginUpdateBuilder {
    /// The settings of the plugin. Whether they replace the present ones as a whole is not
    /// documented; assume that they do.
    pub fn args<By>(mut self, value: impl IntoOption<MessagingPluginArgs, By>) -> Self {
        self.0.args = value.into_option();
        self
    }

    /// The short name that stands for the plugin, presumably 4 to 15 lower-case letters and
    /// digits.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// What kind of plugin it is. The possible values are not documented.
    pub fn type_<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.type_ = value.into_option();
        self
    }
}

/// Where a plugin is to be expanded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PluginExpandRequest {
    /// The channel that the text is meant for.
    #[serde(rename = "channel-id")]
    pub channel_id: String,
}

checked_builder!(PluginExpandRequest => PluginExpandRequestBuilder);

/// Builds a [`PluginExpandRequest`](struct@PluginExpandRequest) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct PluginExpandRequestBuilder {
    channel_id: Option<String>,
}

impl PluginExpandRequestBuilder {
    /// Required.
    /// The channel that the text is meant for.
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.channel_id = Some(value.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<PluginExpandRequest, Error> {
        Ok(PluginExpandRequest {
            channel_id: self
                .channel_id
                .ok_or_else(|| Error::missing_field("PluginExpandRequest", "channel-id"))?,
        })
    }
}

/// What a plugin expands to. It is not wrapped in `data`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PluginExpandResult {
    /// The text that the plugin stands for in that channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

reply_builder! {
    #[builds(PluginExpandResult)]
    pub struct PluginExpandResultBuilder {
        message: Optional<String>,
    }
}
