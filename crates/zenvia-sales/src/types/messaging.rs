// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Messaging" lead to.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, Error, IntoOption, builder, checked_builder, open_enum, reads, reply_builder,
};

/// A channel that messages can be sent through, and the templates that it offers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Channel {
    /// The channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<MessagingChannel>,
    /// What identifies the sender there; in live replies the phone number or the id of a page.
    #[serde(rename = "channelId", skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// The templates that can be sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub templates: Option<Vec<MessageTemplate>>,
}

reply_builder! {
    #[builds(Channel)]
    pub struct ChannelBuilder {
        channel: Optional<MessagingChannel>,
        channel_id: Optional<String>,
        templates: OptionalList<MessageTemplate>,
    }
}

/// A message prepared for sending.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageTemplate {
    /// What `send_template_message` takes as `key`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The template's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The text of the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// The template itself. How it differs from `body` is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
}

reply_builder! {
    #[builds(MessageTemplate)]
    pub struct MessageTemplateBuilder {
        key: Optional<String>,
        name: Optional<String>,
        body: Optional<String>,
        template: Optional<String>,
    }
}

open_enum! {
    /// A channel for messages. `instagram` is missing from the vendor's documentation and known
    /// from a public client library.
    pub enum MessagingChannel {
        /// `whatsapp`
        Whatsapp = "whatsapp",
        /// `facebook`
        Facebook = "facebook",
        /// `instagram`
        Instagram = "instagram",
    }
}

/// A free message to send.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewMessage {
    /// The text. Not marked as required, but a message without it makes no sense.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
}

builder!(NewMessage => NewMessageBuilder);

impl NewMessageBuilder {
    /// The text. Not marked as required, but a message without it makes no sense.
    pub fn content<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.content = value.into_option();
        self
    }
}

/// A template to send.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewTemplateMessage {
    /// The key of the template.
    pub key: String,
    /// Values to put into a template in place of its own, by the name of the variable. A value
    /// must not hold four spaces in a row, a line break or a tab.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<TemplateParameters>,
}

checked_builder!(NewTemplateMessage => NewTemplateMessageBuilder);

/// Builds a [`NewTemplateMessage`](struct@NewTemplateMessage) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct NewTemplateMessageBuilder {
    key: Option<String>,
    parameters: Option<TemplateParameters>,
}

impl NewTemplateMessageBuilder {
    /// Required.
    /// The key of the template.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Values to put into a template in place of its own, by the name of the variable. A value
    /// must not hold four spaces in a row, a line break or a tab.
    pub fn parameters<By>(mut self, value: impl IntoOption<TemplateParameters, By>) -> Self {
        self.parameters = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<NewTemplateMessage, Error> {
        Ok(NewTemplateMessage {
            key: self.key.ok_or_else(|| Error::missing_field("NewTemplateMessage", "key"))?,
            parameters: self.parameters,
        })
    }
}

/// Values to put into a template in place of its own, by the name of the variable. A value
/// must not hold four spaces in a row, a line break or a tab.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct TemplateParameters(pub std::collections::BTreeMap<String, String>);

impl std::ops::Deref for TemplateParameters {
    type Target = std::collections::BTreeMap<String, String>;
    fn deref(&self) -> &std::collections::BTreeMap<String, String> {
        &self.0
    }
}

impl From<TemplateParameters> for std::collections::BTreeMap<String, String> {
    fn from(value: TemplateParameters) -> Self {
        value.0
    }
}

impl From<std::collections::BTreeMap<String, String>> for TemplateParameters {
    fn from(value: std::collections::BTreeMap<String, String>) -> Self {
        Self(value)
    }
}
