// @generated from specs/proto.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Custom fields" lead to.

use crate::arrivals;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, IntoOption, Reads, builder, reads, reply_builder};

/// A custom field to define. The vendor's documentation names `type` and `select_options`
/// alone; `name` is inferred. Further fields are sent as they are given.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateCustomFieldRequest {
    /// The field's name, by which values can be set. That it belongs here is inferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The kind of field. `select`, a choice between options, is the only kind that is known by
    /// name.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The options to choose from. Must be given when `type` is `select`, and must not be given
    /// otherwise. What an option looks like is not documented, presumably a text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub select_options: Option<Vec<serde_json::Value>>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

builder!(CreateCustomFieldRequest => CreateCustomFieldRequestBuilder);

impl CreateCustomFieldRequestBuilder {
    /// The field's name, by which values can be set. That it belongs here is inferred.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// The kind of field. `select`, a choice between options, is the only kind that is known by
    /// name.
    pub fn type_<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.type_ = value.into_option();
        self
    }

    /// The options to choose from. Must be given when `type` is `select`, and must not be given
    /// otherwise. What an option looks like is not documented, presumably a text.
    pub fn select_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        self.0.select_options = Some(value.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }

    /// Adds a field that the description does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.0.extra.insert(name.into(), value.into());
        self
    }
}

/// A custom field as it is defined for a sub-company. That it has an id and a name is
/// documented; the rest is inferred, and other fields may be there.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomField {
    /// The field's id. Its kind is not documented; a number is read as its text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Reads<arrivals::Text, Option<reads::Same>>>::deserialize")]
    pub id: Option<String>,
    /// The field's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The kind of field. `select`, a choice between options, is the only kind that is known by
    /// name.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The options of a `select` field, presumably a list. What they look like is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub select_options: Option<serde_json::Value>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

reply_builder! {
    #[builds(CustomField)]
    #[extra(serde_json::Map<String, serde_json::Value>, serde_json::Value)]
    pub struct CustomFieldBuilder {
        id: Optional<String>,
        name: Optional<String>,
        type_: Optional<String>,
        select_options: Optional<serde_json::Value>,
    }
}
