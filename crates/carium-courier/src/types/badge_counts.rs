// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Badge counts" lead to.

use super::common::Meta;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, IntoList, IntoOption, builder, reads, reply_builder};

/// A number shown to an individual as a badge, such as upcoming appointments.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BadgeCount {
    /// The id of the badge count.
    pub id: String,
    /// The resource type, always `badge-counts`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the badge count.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: BadgeCountAttributes,
}

reply_builder! {
    #[builds(BadgeCount)]
    pub struct BadgeCountBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<BadgeCountAttributes>,
    }
}

/// What is known about a badge count. Any of it may be missing. The meaning of the attributes
/// is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BadgeCountAttributes {
    /// The number to show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The individual to whom the number is shown.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// When the count was last changed, UTC.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// The organization within which the count was taken.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The point in time that the count is for, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<switchboard_core::Timestamp>,
    /// What is counted. `appointment` is the only known value; there are likely others.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

reply_builder! {
    #[builds(BadgeCountAttributes)]
    pub struct BadgeCountAttributesBuilder {
        count: Optional<i64>,
        individual_id: Optional<String>,
        last_modified_at: Optional<switchboard_core::Timestamp>,
        organization_id: Optional<String>,
        timestamp: Optional<switchboard_core::Timestamp>,
        type_: Optional<String>,
    }
}

/// All matching badge counts, without paging.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BadgeCountCollectionDocument {
    /// The badge counts.
    #[serde(deserialize_with = "As::<reads::List>::deserialize")]
    pub data: Vec<BadgeCount>,
    /// Facts about the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<Meta>,
}

reply_builder! {
    #[builds(BadgeCountCollectionDocument)]
    pub struct BadgeCountCollectionDocumentBuilder {
        data: RequiredList<BadgeCount>,
        meta: Optional<Meta>,
    }
}

/// The attributes of a badge count to record. Which of them are required is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BadgeCountCreate {
    /// The number to show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The individual to whom the number is shown.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The organization within which the count was taken.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The point in time that the count is for, UTC. An RFC 3339 timestamp is accepted as well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<switchboard_core::Timestamp>,
    /// What is counted. `appointment` is the only known value; there are likely others.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

builder!(BadgeCountCreate => BadgeCountCreateBuilder);

impl BadgeCountCreateBuilder {
    /// The number to show.
    pub fn count<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.0.count = value.into_option();
        self
    }

    /// The individual to whom the number is shown.
    pub fn individual_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.individual_id = value.into_option();
        self
    }

    /// The organization within which the count was taken.
    pub fn organization_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.organization_id = value.into_option();
        self
    }

    /// The point in time that the count is for, UTC. An RFC 3339 timestamp is accepted as well.
    pub fn timestamp<By>(
        mut self,
        value: impl IntoOption<switchboard_core::Timestamp, By>,
    ) -> Self {
        self.0.timestamp = value.into_option();
        self
    }

    /// What is counted. `appointment` is the only known value; there are likely others.
    pub fn type_<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.type_ = value.into_option();
        self
    }
}

/// One badge count among several to record together.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BulkBadgeCountValue {
    /// The number to show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The individual to whom the number is shown.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The organization within which the count was taken.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The point in time that the count is for, UTC. An RFC 3339 timestamp is accepted as well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<switchboard_core::Timestamp>,
    /// What is counted. `appointment` is the only known value; there are likely others.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

builder!(BulkBadgeCountValue => BulkBadgeCountValueBuilder);

impl BulkBadgeCountValueBuilder {
    /// The number to show.
    pub fn count<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.0.count = value.into_option();
        self
    }

    /// The individual to whom the number is shown.
    pub fn individual_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.individual_id = value.into_option();
        self
    }

    /// The organization within which the count was taken.
    pub fn organization_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.organization_id = value.into_option();
        self
    }

    /// The point in time that the count is for, UTC. An RFC 3339 timestamp is accepted as well.
    pub fn timestamp<By>(
        mut self,
        value: impl IntoOption<switchboard_core::Timestamp, By>,
    ) -> Self {
        self.0.timestamp = value.into_option();
        self
    }

    /// What is counted. `appointment` is the only known value; there are likely others.
    pub fn type_<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.type_ = value.into_option();
        self
    }
}

/// Badge counts to record together.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BulkBadgeCountsCreate {
    /// The badge counts. Not marked as required, but the call makes no sense without them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<BulkBadgeCountValue>>,
}

builder!(BulkBadgeCountsCreate => BulkBadgeCountsCreateBuilder);

impl BulkBadgeCountsCreateBuilder {
    /// The badge counts. Not marked as required, but the call makes no sense without them.
    pub fn values<By>(mut self, value: impl IntoList<BulkBadgeCountValue, By>) -> Self {
        self.0.values = value.into_list();
        self
    }
}
