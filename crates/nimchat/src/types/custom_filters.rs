// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Custom filters" lead to.

#![allow(deprecated, reason = "derived code reads deprecated fields too")]

use crate::arrivals;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, IntoOption, Reads, builder, free_json, open_enum, reads, reply_builder,
};

/// A search that a user has saved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomFilter {
    /// The id of the filter.
    pub id: i64,
    /// The name of the filter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the filter searches. The vendor's documentation calls the field `type`; the
    /// open-source server sends `filter_type`.
    #[serde(alias = "type", skip_serializing_if = "Option::is_none")]
    pub filter_type: Option<CustomFilterType>,
    /// What the filter looks for. A filter that was saved without it comes back from the
    /// open-source server as the text `{}`, the default of its column, in place of an object; text
    /// that holds an object is read as that object.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Reads<arrivals::Json, Option<reads::Same>>>::deserialize")]
    pub query: Option<CustomFilterQuery>,
    /// How many records the filter finds. It is counted in the background, so it can be old, and 0
    /// at first. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// When the filter was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// When the filter was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
}

reply_builder! {
    #[builds(CustomFilter)]
    pub struct CustomFilterBuilder {
        id: Required<i64>,
        name: Optional<String>,
        filter_type: Optional<CustomFilterType>,
        query: Optional<CustomFilterQuery>,
        count: Optional<i64>,
        created_at: Optional<switchboard_core::Timestamp>,
        updated_at: Optional<switchboard_core::Timestamp>,
    }
}

/// The fields of a saved filter that can be set. None is marked as required.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomFilterInput {
    /// The name of the filter. The open-source server cannot create one without it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the filter searches, on creation by default `conversation`. In an update it must be
    /// the type that the filter has, because the open-source server looks for the filter among
    /// those of this type. Not documented under this name, but the one that the open-source server
    /// reads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_type: Option<CustomFilterType>,
    /// The documented name of `filter_type`. The open-source server ignores it, so give
    /// `filter_type`.
    #[deprecated = "the vendor advises against using it"]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<CustomFilterType>,
    /// The saved search. For conversations and contacts it has the shape of the body of
    /// `filter_conversations` and `filter_contacts`, a list of conditions under `payload`; the
    /// vendor's documentation says no more than that it is an object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<CustomFilterQuery>,
}

builder!(CustomFilterInput => CustomFilterInputBuilder);

impl CustomFilterInputBuilder {
    /// The name of the filter. The open-source server cannot create one without it.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// What the filter searches, on creation by default `conversation`. In an update it must be
    /// the type that the filter has, because the open-source server looks for the filter among
    /// those of this type. Not documented under this name, but the one that the open-source server
    /// reads.
    pub fn filter_type<By>(mut self, value: impl IntoOption<CustomFilterType, By>) -> Self {
        self.0.filter_type = value.into_option();
        self
    }

    /// The documented name of `filter_type`. The open-source server ignores it, so give
    /// `filter_type`.
    #[deprecated = "the vendor advises against using it"]
    pub fn type_<By>(mut self, value: impl IntoOption<CustomFilterType, By>) -> Self {
        self.0.type_ = value.into_option();
        self
    }

    /// The saved search. For conversations and contacts it has the shape of the body of
    /// `filter_conversations` and `filter_contacts`, a list of conditions under `payload`; the
    /// vendor's documentation says no more than that it is an object.
    pub fn query<By>(mut self, value: impl IntoOption<CustomFilterQuery, By>) -> Self {
        self.0.query = value.into_option();
        self
    }
}

/// The saved search. For conversations and contacts it has the shape of the body of
/// `filter_conversations` and `filter_contacts`, a list of conditions under `payload`; the
/// vendor's documentation says no more than that it is an object.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CustomFilterQuery(pub serde_json::Map<String, serde_json::Value>);

free_json!(CustomFilterQuery);

open_enum! {
    /// What a saved filter searches.
    pub enum CustomFilterType {
        /// `conversation`
        Conversation = "conversation",
        /// `contact`
        Contact = "contact",
        /// `report`
        Report = "report",
    }
}
