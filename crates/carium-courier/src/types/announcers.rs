// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Announcers" lead to.

use super::common::PageMeta;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, IntoOption, builder, reads, reply_builder};

/// A standing rule of an organization: what to do when an event happens.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Announcer {
    /// The id of the announcer.
    pub id: String,
    /// The resource type, always `announcers`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the announcer.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: AnnouncerAttributes,
}

reply_builder! {
    #[builds(Announcer)]
    pub struct AnnouncerBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<AnnouncerAttributes>,
    }
}

/// What is known about an announcer. Any of it may be missing. The meaning of the attributes
/// is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AnnouncerAttributes {
    /// Arguments for the reaction. Which keys it takes presumably depends on `type`; none are
    /// documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<serde_json::Map<String, serde_json::Value>>,
    /// When the announcer was created, UTC.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Who created the announcer.
    #[serde(rename = "created-by", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// The event that the announcer reacts to. `individual-shared` is the only known value; there
    /// are likely others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// When the announcer was last changed, UTC.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// Who last changed the announcer.
    #[serde(rename = "last-modified-by", skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
    /// The name by which the announcer is listed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The organization that the announcer belongs to.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The kind of reaction. The values are not documented.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

reply_builder! {
    #[builds(AnnouncerAttributes)]
    pub struct AnnouncerAttributesBuilder {
        args: Optional<serde_json::Map<String, serde_json::Value>>,
        created_at: Optional<switchboard_core::Timestamp>,
        created_by: Optional<String>,
        event: Optional<String>,
        last_modified_at: Optional<switchboard_core::Timestamp>,
        last_modified_by: Optional<String>,
        name: Optional<String>,
        organization_id: Optional<String>,
        type_: Optional<String>,
    }
}

/// One page of announcers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AnnouncerCollectionDocument {
    /// The announcers on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<Announcer>,
    /// Where this page lies in the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(AnnouncerCollectionDocument)]
    pub struct AnnouncerCollectionDocumentBuilder {
        data: RequiredList<Announcer>,
        meta: Optional<PageMeta>,
    }
}

/// The attributes of a new announcer. Which of them are required is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AnnouncerCreate {
    /// Arguments for the reaction. Which keys it takes presumably depends on `type`; none are
    /// documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<serde_json::Map<String, serde_json::Value>>,
    /// The event that the announcer reacts to. `individual-shared` is the only known value; there
    /// are likely others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// A name by which to list the announcer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The organization that the announcer is for. It cannot be changed later.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The kind of reaction. The values are not documented.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

builder!(AnnouncerCreate => AnnouncerCreateBuilder);

impl AnnouncerCreateBuilder {
    /// Arguments for the reaction. Which keys it takes presumably depends on `type`; none are
    /// documented.
    pub fn args<By>(
        mut self,
        value: impl IntoOption<serde_json::Map<String, serde_json::Value>, By>,
    ) -> Self {
        self.0.args = value.into_option();
        self
    }

    /// The event that the announcer reacts to. `individual-shared` is the only known value; there
    /// are likely others.
    pub fn event<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.event = value.into_option();
        self
    }

    /// A name by which to list the announcer.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// The organization that the announcer is for. It cannot be changed later.
    pub fn organization_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.organization_id = value.into_option();
        self
    }

    /// The kind of reaction. The values are not documented.
    pub fn type_<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.type_ = value.into_option();
        self
    }
}

/// The attributes of an announcer that can be changed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AnnouncerUpdate {
    /// Arguments for the reaction. Which keys it takes presumably depends on `type`; none are
    /// documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<serde_json::Map<String, serde_json::Value>>,
    /// The event that the announcer reacts to. `individual-shared` is the only known value; there
    /// are likely others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// A name by which to list the announcer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The kind of reaction. The values are not documented.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

builder!(AnnouncerUpdate => AnnouncerUpdateBuilder);

impl AnnouncerUpdateBuilder {
    /// Arguments for the reaction. Which keys it takes presumably depends on `type`; none are
    /// documented.
    pub fn args<By>(
        mut self,
        value: impl IntoOption<serde_json::Map<String, serde_json::Value>, By>,
    ) -> Self {
        self.0.args = value.into_option();
        self
    }

    /// The event that the announcer reacts to. `individual-shared` is the only known value; there
    /// are likely others.
    pub fn event<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.event = value.into_option();
        self
    }

    /// A name by which to list the announcer.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// The kind of reaction. The values are not documented.
    pub fn type_<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.type_ = value.into_option();
        self
    }
}
