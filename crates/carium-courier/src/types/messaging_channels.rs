// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Messaging channels" lead to.

use super::common::{ChannelEventSettings, LocalizedText};
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, Error, IntoList, IntoOption, builder, checked_builder, reads, reply_builder,
};

/// One preference of a channel and its value.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChannelPreferenceValue {
    /// Which preference to set. `notify` is the only known one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The new value. Which values a preference accepts is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

builder!(ChannelPreferenceValue => ChannelPreferenceValueBuilder);

impl ChannelPreferenceValueBuilder {
    /// Which preference to set. `notify` is the only known one.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// The new value. Which values a preference accepts is not documented.
    pub fn value<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.value = value.into_option();
        self
    }
}

/// The preferences to set on a channel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChannelPreferencesRequest {
    /// The preferences to set, each with its new value.
    pub values: Vec<ChannelPreferenceValue>,
    /// The operational individual, on whose behalf the caller acts; presumably the one whose
    /// preferences are set. Not documented beyond the name.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
}

checked_builder!(ChannelPreferencesRequest => ChannelPreferencesRequestBuilder);

/// Builds a [`ChannelPreferencesRequest`](struct@ChannelPreferencesRequest) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ChannelPreferencesRequestBuilder {
    values: Option<Vec<ChannelPreferenceValue>>,
    individual_id: Option<String>,
}

impl ChannelPreferencesRequestBuilder {
    /// Required.
    /// The preferences to set, each with its new value.
    pub fn values(
        mut self,
        value: impl IntoIterator<Item = impl Into<ChannelPreferenceValue>>,
    ) -> Self {
        self.values = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The operational individual, on whose behalf the caller acts; presumably the one whose
    /// preferences are set. Not documented beyond the name.
    pub fn individual_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.individual_id = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<ChannelPreferencesRequest, Error> {
        Ok(ChannelPreferencesRequest {
            values: self
                .values
                .ok_or_else(|| Error::missing_field("ChannelPreferencesRequest", "values"))?,
            individual_id: self.individual_id,
        })
    }
}

/// Whether a channel also reaches people by text message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChannelSmsRequest {
    /// True connects the channel with text messages, false ends that.
    pub active: bool,
    /// The text message with which the connection is announced. At most 1024 characters.
    #[serde(rename = "initial-message", skip_serializing_if = "Option::is_none")]
    pub initial_message: Option<String>,
    /// That announcement in several languages. How it relates to `initial-message` is not
    /// documented.
    #[serde(rename = "initial-message-js", skip_serializing_if = "Option::is_none")]
    pub initial_message_js: Option<LocalizedText>,
}

checked_builder!(ChannelSmsRequest => ChannelSmsRequestBuilder);

/// Builds a [`ChannelSmsRequest`](struct@ChannelSmsRequest) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ChannelSmsRequestBuilder {
    active: Option<bool>,
    initial_message: Option<String>,
    initial_message_js: Option<LocalizedText>,
}

impl ChannelSmsRequestBuilder {
    /// Required.
    /// True connects the channel with text messages, false ends that.
    #[inline]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }

    /// The text message with which the connection is announced. At most 1024 characters.
    pub fn initial_message<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.initial_message = value.into_option();
        self
    }

    /// That announcement in several languages. How it relates to `initial-message` is not
    /// documented.
    pub fn initial_message_js<By>(mut self, value: impl IntoOption<LocalizedText, By>) -> Self {
        self.initial_message_js = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<ChannelSmsRequest, Error> {
        Ok(ChannelSmsRequest {
            active: self
                .active
                .ok_or_else(|| Error::missing_field("ChannelSmsRequest", "active"))?,
            initial_message: self.initial_message,
            initial_message_js: self.initial_message_js,
        })
    }
}

/// The individuals that an action applies to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IndividualIdsRequest {
    /// The ids of the individuals. Not marked as required, but the call makes no sense without it.
    #[serde(rename = "individual-ids", skip_serializing_if = "Option::is_none")]
    pub individual_ids: Option<Vec<String>>,
}

builder!(IndividualIdsRequest => IndividualIdsRequestBuilder);

impl IndividualIdsRequestBuilder {
    /// The ids of the individuals. Not marked as required, but the call makes no sense without it.
    pub fn individual_ids<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.individual_ids = value.into_list();
        self
    }
}

/// How an individual is shown to the others in a channel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IndividualProfile {
    /// The id of the profile.
    pub id: String,
    /// The kind of resource, always `individual-profiles`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the profile.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: IndividualProfileAttributes,
}

reply_builder! {
    #[builds(IndividualProfile)]
    pub struct IndividualProfileBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<IndividualProfileAttributes>,
    }
}

/// The attributes of a profile. There is no other than the photo.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IndividualProfileAttributes {
    /// The individual's photo. Whether it is a URL or the encoded image is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo: Option<String>,
}

reply_builder! {
    #[builds(IndividualProfileAttributes)]
    pub struct IndividualProfileAttributesBuilder {
        photo: Optional<String>,
    }
}

/// The attributes of a new channel. Which of them are required is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingChannelCreate {
    /// Whether the channel takes part in events.
    #[serde(rename = "event-settings", skip_serializing_if = "Option::is_none")]
    pub event_settings: Option<ChannelEventSettings>,
    /// Whether the channel is floating. What that means is not documented;
    /// `list_messaging_channels` can filter by it. The vendor's default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub floating: Option<bool>,
    /// The group of individuals behind the channel.
    #[serde(rename = "individual-group-id", skip_serializing_if = "Option::is_none")]
    pub individual_group_id: Option<String>,
    /// The individuals to bring into the channel.
    #[serde(rename = "individual-ids", skip_serializing_if = "Option::is_none")]
    pub individual_ids: Option<Vec<String>>,
    /// A label for the channel. How it differs from the name is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The name of the channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The organization that the channel belongs to.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Who can be in the channel, going by the name. `none` is the only value known for certain;
    /// `open` and `single` are likely.
    #[serde(rename = "subscription-type", skip_serializing_if = "Option::is_none")]
    pub subscription_type: Option<String>,
    /// The phone number for text messages of the channel.
    #[serde(rename = "text-number-id", skip_serializing_if = "Option::is_none")]
    pub text_number_id: Option<String>,
}

builder!(MessagingChannelCreate => MessagingChannelCreateBuilder);

impl MessagingChannelCreateBuilder {
    /// Whether the channel takes part in events.
    pub fn event_settings<By>(mut self, value: impl IntoOption<ChannelEventSettings, By>) -> Self {
        self.0.event_settings = value.into_option();
        self
    }

    /// Whether the channel is floating. What that means is not documented;
    /// `list_messaging_channels` can filter by it. The vendor's default: `false`.
    pub fn floating<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.floating = value.into_option();
        self
    }

    /// The group of individuals behind the channel.
    pub fn individual_group_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.individual_group_id = value.into_option();
        self
    }

    /// The individuals to bring into the channel.
    pub fn individual_ids<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.individual_ids = value.into_list();
        self
    }

    /// A label for the channel. How it differs from the name is not documented.
    pub fn label<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.label = value.into_option();
        self
    }

    /// The name of the channel.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// The organization that the channel belongs to.
    pub fn organization_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.organization_id = value.into_option();
        self
    }

    /// Who can be in the channel, going by the name. `none` is the only value known for certain;
    /// `open` and `single` are likely.
    pub fn subscription_type<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.subscription_type = value.into_option();
        self
    }

    /// The phone number for text messages of the channel.
    pub fn text_number_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.text_number_id = value.into_option();
        self
    }
}

/// One change to a channel. Which fields are required is not documented; a change without a
/// value says nothing, and null is a value, so it must be given here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingChannelPatchOperation {
    /// What to do. `replace` is the only known value, and probably the only one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub op: Option<String>,
    /// The place to change. Its notation is not documented, presumably a JSON pointer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The new value, of whatever type the place has.
    pub value: serde_json::Value,
}

checked_builder!(MessagingChannelPatchOperation => MessagingChannelPatchOperationBuilder);

/// Builds a [`MessagingChannelPatchOperation`](struct@MessagingChannelPatchOperation) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MessagingChannelPatchOperationBuilder {
    op: Option<String>,
    path: Option<String>,
    value: Option<serde_json::Value>,
}

impl MessagingChannelPatchOperationBuilder {
    /// What to do. `replace` is the only known value, and probably the only one.
    pub fn op<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.op = value.into_option();
        self
    }

    /// The place to change. Its notation is not documented, presumably a JSON pointer.
    pub fn path<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.path = value.into_option();
        self
    }

    /// Required.
    /// The new value, of whatever type the place has.
    pub fn value(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<MessagingChannelPatchOperation, Error> {
        Ok(MessagingChannelPatchOperation {
            op: self.op,
            path: self.path,
            value: self
                .value
                .ok_or_else(|| Error::missing_field("MessagingChannelPatchOperation", "value"))?,
        })
    }
}
