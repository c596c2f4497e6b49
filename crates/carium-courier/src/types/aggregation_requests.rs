// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Aggregation requests" lead to.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, IntoList, IntoOption, builder, free_json, reads, reply_builder,
};

/// One value to collect: a column of an individual's record, going by the names. Which fields
/// are required is not documented for this call; in the sister service both are.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AggregationEntry {
    /// The name of the column. The names are not documented, and neither is a limit to their
    /// length; the sister service takes at most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// The individual whose record to look at, going by the name.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
}

builder!(AggregationEntry => AggregationEntryBuilder);

impl AggregationEntryBuilder {
    /// The name of the column. The names are not documented, and neither is a limit to their
    /// length; the sister service takes at most 64 characters.
    pub fn column<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.column = value.into_option();
        self
    }

    /// The individual whose record to look at, going by the name.
    pub fn individual_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.individual_id = value.into_option();
        self
    }
}

/// A request to collect values from the records of several individuals, going by the names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AggregationRequest {
    /// The id of the aggregation request.
    pub id: String,
    /// The resource type, always `aggregation-requests`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the aggregation request.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: AggregationRequestAttributes,
}

reply_builder! {
    #[builds(AggregationRequest)]
    pub struct AggregationRequestBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<AggregationRequestAttributes>,
    }
}

/// The attributes of an aggregation request; none are documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AggregationRequestAttributes(pub serde_json::Map<String, serde_json::Value>);

free_json!(AggregationRequestAttributes);

/// The values to collect, going by the names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AggregationRequestCreate {
    /// One entry per value. Whether it is required is not documented for this call; in the sister
    /// service it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entries: Option<Vec<AggregationEntry>>,
}

builder!(AggregationRequestCreate => AggregationRequestCreateBuilder);

impl AggregationRequestCreateBuilder {
    /// One entry per value. Whether it is required is not documented for this call; in the sister
    /// service it is.
    pub fn entries<By>(mut self, value: impl IntoList<AggregationEntry, By>) -> Self {
        self.0.entries = value.into_list();
        self
    }
}
