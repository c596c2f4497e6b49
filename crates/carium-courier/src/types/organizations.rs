// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Organizations" lead to.

use super::common::{Meta, PageMeta};
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, IntoOption, builder, free_json, open_enum, reads, reply_builder,
};

/// A setting of an organization.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrgPreference {
    /// The id of the preference.
    pub id: String,
    /// The kind of resource, always `org-preferences`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the preference.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: OrgPreferenceAttributes,
}

reply_builder! {
    #[builds(OrgPreference)]
    pub struct OrgPreferenceBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<OrgPreferenceAttributes>,
    }
}

/// The attributes of a preference. Their meaning is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrgPreferenceAttributes {
    /// When the preference was created, UTC.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Whether the organization has set the value itself. Otherwise it is a default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explicit: Option<bool>,
    /// Which preference it is. Known are those of `OrgPreferenceName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The organization that the preference belongs to.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// What kind of value the preference has. `json` is the only known value.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The value as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The value as JSON.
    #[serde(rename = "value-js", skip_serializing_if = "Option::is_none")]
    pub value_js: Option<OrgPreferenceValueJs>,
}

reply_builder! {
    #[builds(OrgPreferenceAttributes)]
    pub struct OrgPreferenceAttributesBuilder {
        created_at: Optional<switchboard_core::Timestamp>,
        explicit: Optional<bool>,
        name: Optional<String>,
        organization_id: Optional<String>,
        type_: Optional<String>,
        value: Optional<String>,
        value_js: Optional<OrgPreferenceValueJs>,
    }
}

/// All preferences in one reply.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrgPreferenceCollectionDocument {
    /// The preferences.
    #[serde(deserialize_with = "As::<reads::List>::deserialize")]
    pub data: Vec<OrgPreference>,
    /// Facts about the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<Meta>,
}

reply_builder! {
    #[builds(OrgPreferenceCollectionDocument)]
    pub struct OrgPreferenceCollectionDocumentBuilder {
        data: RequiredList<OrgPreference>,
        meta: Optional<Meta>,
    }
}

/// A preference to set. Which attributes are required is not documented; that one of `value`
/// and `value-js` is enough is likely.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrgPreferenceCreate {
    /// Which preference to set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<OrgPreferenceName>,
    /// The organization to set it for.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// What kind of value the preference has. `json` is the only known value.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The value as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The value as JSON.
    #[serde(rename = "value-js", skip_serializing_if = "Option::is_none")]
    pub value_js: Option<OrgPreferenceValueJs>,
}

builder!(OrgPreferenceCreate => OrgPreferenceCreateBuilder);

impl OrgPreferenceCreateBuilder {
    /// Which preference to set.
    pub fn name<By>(mut self, value: impl IntoOption<OrgPreferenceName, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// The organization to set it for.
    pub fn organization_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.organization_id = value.into_option();
        self
    }

    /// What kind of value the preference has. `json` is the only known value.
    pub fn type_<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.type_ = value.into_option();
        self
    }

    /// The value as text.
    pub fn value<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.value = value.into_option();
        self
    }

    /// The value as JSON.
    pub fn value_js<By>(mut self, value: impl IntoOption<OrgPreferenceValueJs, By>) -> Self {
        self.0.value_js = value.into_option();
        self
    }
}

open_enum! {
    /// The preferences that an organization can set, by their names: the default title of a
    /// channel, the acknowledgement of messages by one provider for the whole group, and the first
    /// text message sent when a channel starts to use text messages.
    pub enum OrgPreferenceName {
        /// `default-channel-title`
        DefaultChannelTitle = "default-channel-title",
        /// `group-provider-ack`
        GroupProviderAck = "group-provider-ack",
        /// `initial-sms-message`
        InitialSmsMessage = "initial-sms-message",
    }
}

/// The value of a preference as JSON. The contents depend on the preference and are not
/// documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct OrgPreferenceValueJs(pub serde_json::Map<String, serde_json::Value>);

free_json!(OrgPreferenceValueJs);

/// A customer of the platform, as this service knows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Organization {
    /// The id of the organization.
    pub id: String,
    /// The kind of resource, always `organizations`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the organization.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: OrganizationAttributes,
}

reply_builder! {
    #[builds(Organization)]
    pub struct OrganizationBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<OrganizationAttributes>,
    }
}

/// The attributes of an organization. Their meaning is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrganizationAttributes {
    /// How the organization is classified. The possible values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub classification: Option<String>,
    /// The name that people are shown.
    #[serde(rename = "display-name", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// When the organization was last changed, UTC.
    #[serde(rename = "last-modified-time", skip_serializing_if = "Option::is_none")]
    pub last_modified_time: Option<switchboard_core::Timestamp>,
    /// The name of the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What kind of care provider it is. The possible values are not documented.
    #[serde(rename = "provider-type", skip_serializing_if = "Option::is_none")]
    pub provider_type: Option<String>,
    /// The time zone of the organization, presumably an IANA name such as `America/Chicago`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
}

reply_builder! {
    #[builds(OrganizationAttributes)]
    pub struct OrganizationAttributesBuilder {
        classification: Optional<String>,
        display_name: Optional<String>,
        last_modified_time: Optional<switchboard_core::Timestamp>,
        name: Optional<String>,
        provider_type: Optional<String>,
        timezone: Optional<String>,
    }
}

/// One page of organizations.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrganizationCollectionDocument {
    /// The organizations on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<Organization>,
    /// Where a page lies in the whole list. Only the reply of `list_communication_messages` is
    /// documented to have these keys, whose names contain brackets, as numbers; other lists may
    /// have them as well, and text is accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(OrganizationCollectionDocument)]
    pub struct OrganizationCollectionDocumentBuilder {
        data: RequiredList<Organization>,
        meta: Optional<PageMeta>,
    }
}
