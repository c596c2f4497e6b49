// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Multicasts" lead to.

use super::common::{EmbeddedIndividualGroup, PageMeta, UserMulticastTemplateData};
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, Error, IntoList, IntoOption, builder, checked_builder, free_json, reads, reply_builder,
};

/// A message sent to many individuals at once, made from a template.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Multicast {
    /// The id of the multicast.
    pub id: String,
    /// The kind of resource, always `multicasts`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the multicast.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: MulticastAttributes,
}

reply_builder! {
    #[builds(Multicast)]
    pub struct MulticastBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<MulticastAttributes>,
    }
}

/// The attributes of a multicast. Their meaning is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MulticastAttributes {
    /// When the multicast was created, UTC.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Who created the multicast. Whether it is a user or an individual is not documented.
    #[serde(rename = "created-by", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// The values that were put into the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<MulticastData>,
    /// The sender's given name.
    #[serde(rename = "first-name", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The group that the multicast went to. Presumably only filled when
    /// `include-individual-group` was asked for.
    #[serde(rename = "individual-group", skip_serializing_if = "Option::is_none")]
    pub individual_group: Option<EmbeddedIndividualGroup>,
    /// The id of the group that the multicast went to.
    #[serde(rename = "individual-group-id", skip_serializing_if = "Option::is_none")]
    pub individual_group_id: Option<String>,
    /// The sender's individual. That it is not the recipient is derived from the names that stand
    /// beside it.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The individuals that the multicast went to. Presumably only filled when
    /// `include-individual-ids` was asked for.
    #[serde(rename = "individual-ids", default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub individual_ids: Option<Vec<String>>,
    /// The sender's family name.
    #[serde(rename = "last-name", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// How far the sending has got. The possible values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Arguments of the template. How they relate to `data` is not documented.
    #[serde(rename = "template-args", skip_serializing_if = "Option::is_none")]
    pub template_args: Option<MulticastTemplateArgs>,
    /// The template that the message was made from.
    #[serde(rename = "template-id", skip_serializing_if = "Option::is_none")]
    pub template_id: Option<String>,
    /// The sender's user name.
    #[serde(rename = "user-name", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
}

reply_builder! {
    #[builds(MulticastAttributes)]
    pub struct MulticastAttributesBuilder {
        created_at: Optional<switchboard_core::Timestamp>,
        created_by: Optional<String>,
        data: Optional<MulticastData>,
        first_name: Optional<String>,
        individual_group: Optional<EmbeddedIndividualGroup>,
        individual_group_id: Optional<String>,
        individual_id: Optional<String>,
        individual_ids: OptionalList<String>,
        last_name: Optional<String>,
        status: Optional<String>,
        template_args: Optional<MulticastTemplateArgs>,
        template_id: Optional<String>,
        user_name: Optional<String>,
    }
}

/// One page of multicasts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MulticastCollectionDocument {
    /// The multicasts on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<Multicast>,
    /// Where a page lies in the whole list. Only the reply of `list_communication_messages` is
    /// documented to have these keys, whose names contain brackets, as numbers; other lists may
    /// have them as well, and text is accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(MulticastCollectionDocument)]
    pub struct MulticastCollectionDocumentBuilder {
        data: RequiredList<Multicast>,
        meta: Optional<PageMeta>,
    }
}

/// A multicast to send. Which attributes are required is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MulticastCreate {
    /// The values to put into the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<MulticastData>,
    /// How the recipients are chosen. `all-participants` is the only known value.
    #[serde(rename = "filter-type", skip_serializing_if = "Option::is_none")]
    pub filter_type: Option<String>,
    /// Details of the choice, as `filter-type` needs them.
    #[serde(rename = "filter-value", skip_serializing_if = "Option::is_none")]
    pub filter_value: Option<MulticastFilterValue>,
    /// The organization in whose name to send.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The template to make the message from. Elsewhere such ids have at most 255 characters.
    #[serde(rename = "template-id", skip_serializing_if = "Option::is_none")]
    pub template_id: Option<String>,
}

builder!(MulticastCreate => MulticastCreateBuilder);

impl MulticastCreateBuilder {
    /// The values to put into the template.
    pub fn data<By>(mut self, value: impl IntoOption<MulticastData, By>) -> Self {
        self.0.data = value.into_option();
        self
    }

    /// How the recipients are chosen. `all-participants` is the only known value.
    pub fn filter_type<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.filter_type = value.into_option();
        self
    }

    /// Details of the choice, as `filter-type` needs them.
    pub fn filter_value<By>(mut self, value: impl IntoOption<MulticastFilterValue, By>) -> Self {
        self.0.filter_value = value.into_option();
        self
    }

    /// The organization in whose name to send.
    pub fn organization_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.organization_id = value.into_option();
        self
    }

    /// The template to make the message from. Elsewhere such ids have at most 255 characters.
    pub fn template_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.template_id = value.into_option();
        self
    }
}

/// Values for the placeholders of a template. Which ones there are depends on the template.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MulticastData(pub serde_json::Map<String, serde_json::Value>);

free_json!(MulticastData);

/// Details of the choice of recipients. The contents depend on `filter-type` and are not
/// documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MulticastFilterValue(pub serde_json::Map<String, serde_json::Value>);

free_json!(MulticastFilterValue);

/// Arguments of a template. The contents are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MulticastTemplateArgs(pub serde_json::Map<String, serde_json::Value>);

free_json!(MulticastTemplateArgs);

/// A message from a template, sent to many by a user.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserMulticast {
    /// The id of the multicast.
    pub id: String,
    /// The kind of resource, always `user-multicasts`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the multicast.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: UserMulticastAttributes,
}

reply_builder! {
    #[builds(UserMulticast)]
    pub struct UserMulticastBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<UserMulticastAttributes>,
    }
}

/// What is known about a multicast.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserMulticastAttributes {
    /// When the multicast was started.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// The individual of the multicast. Whether this is a recipient or the one who sent it is not
    /// documented.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The organization in whose name the message was sent.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The values that were put into the template.
    #[serde(rename = "template-data", skip_serializing_if = "Option::is_none")]
    pub template_data: Option<UserMulticastTemplateData>,
    /// The template that the message was made from.
    #[serde(rename = "template-id", skip_serializing_if = "Option::is_none")]
    pub template_id: Option<String>,
}

reply_builder! {
    #[builds(UserMulticastAttributes)]
    pub struct UserMulticastAttributesBuilder {
        created_at: Optional<switchboard_core::Timestamp>,
        individual_id: Optional<String>,
        organization_id: Optional<String>,
        template_data: Optional<UserMulticastTemplateData>,
        template_id: Optional<String>,
    }
}

/// One page of multicasts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserMulticastCollectionDocument {
    /// The multicasts on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<UserMulticast>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(UserMulticastCollectionDocument)]
    pub struct UserMulticastCollectionDocumentBuilder {
        data: RequiredList<UserMulticast>,
        meta: Optional<PageMeta>,
    }
}

/// A message from a template to individuals, to groups, or to both. Give at least one of the
/// two lists: neither is marked as required, but there is no other way to name a recipient.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserMulticastRequest {
    /// The values for the template.
    #[serde(rename = "template-data")]
    pub template_data: UserMulticastTemplateData,
    /// The template to use, at most 255 characters. Which templates there are is not documented.
    #[serde(rename = "template-id")]
    pub template_id: String,
    /// The groups to send to; if given, at least one. At least 1 items.
    #[serde(rename = "individual-group-ids", skip_serializing_if = "Option::is_none")]
    pub individual_group_ids: Option<Vec<String>>,
    /// The individuals to send to; if given, at least one. At least 1 items.
    #[serde(rename = "individual-ids", skip_serializing_if = "Option::is_none")]
    pub individual_ids: Option<Vec<String>>,
    /// The organization in whose name the message is sent.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
}

checked_builder!(UserMulticastRequest => UserMulticastRequestBuilder);

/// Builds a [`UserMulticastRequest`](struct@UserMulticastRequest) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct UserMulticastRequestBuilder {
    template_data: Option<UserMulticastTemplateData>,
    template_id: Option<String>,
    individual_group_ids: Option<Vec<String>>,
    individual_ids: Option<Vec<String>>,
    organization_id: Option<String>,
}

impl UserMulticastRequestBuilder {
    /// Required.
    /// The values for the template.
    pub fn template_data(mut self, value: impl Into<UserMulticastTemplateData>) -> Self {
        self.template_data = Some(value.into());
        self
    }

    /// Required.
    /// The template to use, at most 255 characters. Which templates there are is not documented.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }

    /// The groups to send to; if given, at least one. At least 1 items.
    pub fn individual_group_ids<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.individual_group_ids = value.into_list();
        self
    }

    /// The individuals to send to; if given, at least one. At least 1 items.
    pub fn individual_ids<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.individual_ids = value.into_list();
        self
    }

    /// The organization in whose name the message is sent.
    pub fn organization_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.organization_id = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<UserMulticastRequest, Error> {
        Ok(UserMulticastRequest {
            template_data: self
                .template_data
                .ok_or_else(|| Error::missing_field("UserMulticastRequest", "template-data"))?,
            template_id: self
                .template_id
                .ok_or_else(|| Error::missing_field("UserMulticastRequest", "template-id"))?,
            individual_group_ids: self.individual_group_ids,
            individual_ids: self.individual_ids,
            organization_id: self.organization_id,
        })
    }
}
