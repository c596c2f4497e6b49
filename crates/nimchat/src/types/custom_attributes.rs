// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Custom attributes" lead to.

use crate::arrivals;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, IntoList, IntoOption, Reads, builder, open_enum, reads, reply_builder,
};

/// The definition of one of the account's own fields on conversations or contacts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomAttribute {
    /// The id of the definition.
    pub id: i64,
    /// The name as agents see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_display_name: Option<String>,
    /// What kind of value it takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_display_type: Option<CustomAttributeDisplayType>,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_description: Option<String>,
    /// The key under which the value stands in `custom_attributes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_key: Option<String>,
    /// The values to choose from, for the type `list`. Documented as one text; the open-source
    /// server sends a list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Reads<arrivals::One, Option<reads::List>>>::deserialize")]
    pub attribute_values: Option<Vec<String>>,
    /// The value to begin with. Documented as text; an integer or null on the open-source server,
    /// where no call sets it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Reads<arrivals::Text, Option<reads::Same>>>::deserialize")]
    pub default_value: Option<String>,
    /// Whether it belongs to conversations or to contacts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_model: Option<CustomAttributeModel>,
    /// The account. Documented, but not sent by the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// When the definition was created. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// When the definition was last changed. Not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
}

reply_builder! {
    #[builds(CustomAttribute)]
    pub struct CustomAttributeBuilder {
        id: Required<i64>,
        attribute_display_name: Optional<String>,
        attribute_display_type: Optional<CustomAttributeDisplayType>,
        attribute_description: Optional<String>,
        attribute_key: Optional<String>,
        attribute_values: OptionalList<String>,
        default_value: Optional<String>,
        attribute_model: Optional<CustomAttributeModel>,
        account_id: Optional<i64>,
        created_at: Optional<switchboard_core::Timestamp>,
        updated_at: Optional<switchboard_core::Timestamp>,
    }
}

open_enum! {
    /// What kind of value a custom attribute takes. Requests give it as a number, replies as a
    /// word; the order here is that of the numbers, from 0.
    pub enum CustomAttributeDisplayType {
        /// `text`
        Text = "text",
        /// `number`
        Number = "number",
        /// `currency`
        Currency = "currency",
        /// `percent`
        Percent = "percent",
        /// `link`
        Link = "link",
        /// `date`
        Date = "date",
        /// `list`
        List = "list",
        /// `checkbox`
        Checkbox = "checkbox",
    }
}

/// The fields of a custom attribute that can be set. None is marked as required, but the
/// open-source server refuses to create one without `attribute_display_name` and
/// `attribute_key`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomAttributeInput {
    /// The name as agents see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_display_name: Option<String>,
    /// What kind of value it takes: 0 text, 1 number, 2 currency, 3 percent, 4 link, 5 date, 6
    /// list, 7 checkbox.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_display_type: Option<i64>,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_description: Option<String>,
    /// The key under which the value stands in `custom_attributes`. It must be unique among the
    /// attributes of the same model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_key: Option<String>,
    /// The values to choose from, for the type `list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_values: Option<Vec<String>>,
    /// What it belongs to, 0 for conversations, 1 for contacts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_model: Option<i64>,
}

builder!(CustomAttributeInput => CustomAttributeInputBuilder);

impl CustomAttributeInputBuilder {
    /// The name as agents see it.
    pub fn attribute_display_name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.attribute_display_name = value.into_option();
        self
    }

    /// What kind of value it takes: 0 text, 1 number, 2 currency, 3 percent, 4 link, 5 date, 6
    /// list, 7 checkbox.
    pub fn attribute_display_type<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.0.attribute_display_type = value.into_option();
        self
    }

    /// What it is for.
    pub fn attribute_description<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.attribute_description = value.into_option();
        self
    }

    /// The key under which the value stands in `custom_attributes`. It must be unique among the
    /// attributes of the same model.
    pub fn attribute_key<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.attribute_key = value.into_option();
        self
    }

    /// The values to choose from, for the type `list`.
    pub fn attribute_values<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.attribute_values = value.into_list();
        self
    }

    /// What it belongs to, 0 for conversations, 1 for contacts.
    pub fn attribute_model<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.0.attribute_model = value.into_option();
        self
    }
}

open_enum! {
    /// What a custom attribute belongs to. Requests give it as a number, replies as a word.
    pub enum CustomAttributeModel {
        /// `conversation_attribute`
        ConversationAttribute = "conversation_attribute",
        /// `contact_attribute`
        ContactAttribute = "contact_attribute",
    }
}
