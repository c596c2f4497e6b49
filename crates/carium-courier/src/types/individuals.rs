// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Individuals" lead to.

use super::common::IdRef;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, Error, IntoOption, checked_builder, reads, reply_builder};

/// A person that health data is about. Presumably a copy of what another Carium service keeps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Individual {
    /// The id of the individual.
    pub id: String,
    /// The resource type, always `individuals`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the individual.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: IndividualAttributes,
}

reply_builder! {
    #[builds(Individual)]
    pub struct IndividualBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<IndividualAttributes>,
    }
}

/// What is known about an individual. Any of it may be missing. The meaning of the attributes
/// is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IndividualAttributes {
    /// What kind of account the individual has. The values are not documented.
    #[serde(rename = "account-type", skip_serializing_if = "Option::is_none")]
    pub account_type: Option<String>,
    /// Date of birth.
    #[serde(rename = "birth-date", skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<switchboard_core::Lenient<chrono::NaiveDate>>,
    /// First name.
    #[serde(rename = "first-name", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// When the individual was last changed, UTC.
    #[serde(rename = "last-modified-time", skip_serializing_if = "Option::is_none")]
    pub last_modified_time: Option<switchboard_core::Timestamp>,
    /// Last name.
    #[serde(rename = "last-name", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Who the individual's record belongs to.
    #[serde(rename = "owner-id", skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// The name by which the individual wants to be called.
    #[serde(rename = "preferred-name", skip_serializing_if = "Option::is_none")]
    pub preferred_name: Option<String>,
}

reply_builder! {
    #[builds(IndividualAttributes)]
    pub struct IndividualAttributesBuilder {
        account_type: Optional<String>,
        birth_date: Optional<switchboard_core::Lenient<chrono::NaiveDate>>,
        first_name: Optional<String>,
        last_modified_time: Optional<switchboard_core::Timestamp>,
        last_name: Optional<String>,
        owner_id: Optional<String>,
        preferred_name: Optional<String>,
    }
}

/// A group of individuals with leaders, such as a care team. Presumably a copy of a group that
/// another Carium service keeps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IndividualGroup {
    /// The id of the individual group.
    pub id: String,
    /// The resource type, always `individual-groups`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the individual group.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: IndividualGroupAttributes,
}

reply_builder! {
    #[builds(IndividualGroup)]
    pub struct IndividualGroupBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<IndividualGroupAttributes>,
    }
}

/// What is known about an individual group. Any of it may be missing. The meaning of the
/// attributes is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IndividualGroupAttributes {
    /// The individuals in the group, by id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub individuals: Option<Vec<IdRef>>,
    /// When the copy was last brought up to date, UTC.
    #[serde(rename = "last-sync-time", skip_serializing_if = "Option::is_none")]
    pub last_sync_time: Option<switchboard_core::Timestamp>,
    /// The leaders of the group, by id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub leaders: Option<Vec<IdRef>>,
    /// The name of the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The organization that the group belongs to.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The group that this group is part of.
    #[serde(rename = "parent-id", skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<String>,
}

reply_builder! {
    #[builds(IndividualGroupAttributes)]
    pub struct IndividualGroupAttributesBuilder {
        individuals: OptionalList<IdRef>,
        last_sync_time: Optional<switchboard_core::Timestamp>,
        leaders: OptionalList<IdRef>,
        name: Optional<String>,
        organization_id: Optional<String>,
        parent_id: Optional<String>,
    }
}

/// A message from a template for one individual.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IndividualMulticastRequest {
    /// The values for the template's placeholders. Its keys depend on the template.
    #[serde(rename = "template-data")]
    pub template_data: serde_json::Map<String, serde_json::Value>,
    /// The template. At most 255 characters.
    #[serde(rename = "template-id")]
    pub template_id: String,
    /// The organization on whose behalf to send.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
}

checked_builder!(IndividualMulticastRequest => IndividualMulticastRequestBuilder);

/// Builds a [`IndividualMulticastRequest`](struct@IndividualMulticastRequest) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct IndividualMulticastRequestBuilder {
    template_data: Option<serde_json::Map<String, serde_json::Value>>,
    template_id: Option<String>,
    organization_id: Option<String>,
}

impl IndividualMulticastRequestBuilder {
    /// Required.
    /// The values for the template's placeholders. Its keys depend on the template.
    pub fn template_data(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.template_data = Some(value.into());
        self
    }

    /// Required.
    /// The template. At most 255 characters.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }

    /// The organization on whose behalf to send.
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
    pub fn build(self) -> Result<IndividualMulticastRequest, Error> {
        Ok(IndividualMulticastRequest {
            template_data: self.template_data.ok_or_else(|| {
                Error::missing_field("IndividualMulticastRequest", "template-data")
            })?,
            template_id: self
                .template_id
                .ok_or_else(|| Error::missing_field("IndividualMulticastRequest", "template-id"))?,
            organization_id: self.organization_id,
        })
    }
}
