// @generated from tests/awkward/exactly_when/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Fields that go with some texts of another one are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, IntoList, IntoOption, Patch, builder, open_enum, reads, reply_builder,
};

/// `AddFormBody` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AddFormBody {
    /// `pages` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pages: Option<Vec<AddFormBodyPagesItem>>,
    /// `by_name` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_name: Option<std::collections::BTreeMap<String, Field>>,
    /// The only one
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only: Option<Field>,
}

builder!(AddFormBody => AddFormBodyBuilder);

impl AddFormBodyBuilder {
    /// `pages` of the vendor's description.
    pub fn pages<By>(mut self, value: impl IntoList<AddFormBodyPagesItem, By>) -> Self {
        self.0.pages = value.into_list();
        self
    }

    /// `by_name` of the vendor's description.
    pub fn by_name<By>(
        mut self,
        value: impl IntoOption<std::collections::BTreeMap<String, Field>, By>,
    ) -> Self {
        self.0.by_name = value.into_option();
        self
    }

    /// The only one
    pub fn only<By>(mut self, value: impl IntoOption<Field, By>) -> Self {
        self.0.only = value.into_option();
        self
    }
}

/// `AddFormBodyPagesItem` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AddFormBodyPagesItem {
    /// `fields` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<Field>>,
}

builder!(AddFormBodyPagesItem => AddFormBodyPagesItemBuilder);

impl AddFormBodyPagesItemBuilder {
    /// `fields` of the vendor's description.
    pub fn fields<By>(mut self, value: impl IntoList<Field, By>) -> Self {
        self.0.fields = value.into_list();
        self
    }
}

/// `AddPictureBody` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AddPictureBody {
    /// `kind` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Given exactly when `kind` is `photo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
}

builder!(AddPictureBody => AddPictureBodyBuilder);

impl AddPictureBodyBuilder {
    /// `kind` of the vendor's description.
    pub fn kind<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.kind = value.into_option();
        self
    }

    /// Given exactly when `kind` is `photo`.
    pub fn caption<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.caption = value.into_option();
        self
    }
}

/// `Base` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Base {
    /// `type` of the vendor's description.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<Kind>,
    /// `sub.type` of the vendor's description.
    #[serde(rename = "sub.type", skip_serializing_if = "Option::is_none")]
    pub sub_type: Option<String>,
}

reply_builder! {
    #[builds(Base)]
    pub struct BaseBuilder {
        type_: Optional<Kind>,
        sub_type: Optional<String>,
    }
}

/// `Field` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Field {
    /// `type` of the vendor's description.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<Kind>,
    /// `sub.type` of the vendor's description.
    #[serde(rename = "sub.type", default, skip_serializing_if = "Patch::is_omitted")]
    pub sub_type: Patch<String>,
    /// What to choose from. Given exactly when `type` is `select` or `radio`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub options: Option<Vec<String>>,
    /// Given exactly when `sub.type` is `preset`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preset: Option<Option2>,
    /// The hint of a `type` that is `text`.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub hint: Patch<String>,
    /// Given exactly when `sub.type` is `any`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anything: Option<serde_json::Value>,
}

builder!(Field => FieldBuilder);

impl FieldBuilder {
    /// `type` of the vendor's description.
    pub fn type_<By>(mut self, value: impl IntoOption<Kind, By>) -> Self {
        self.0.type_ = value.into_option();
        self
    }

    /// `sub.type` of the vendor's description.
    pub fn sub_type(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.sub_type = value.into();
        self
    }

    /// What to choose from. Given exactly when `type` is `select` or `radio`.
    pub fn options<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.options = value.into_list();
        self
    }

    /// Given exactly when `sub.type` is `preset`.
    pub fn preset<By>(mut self, value: impl IntoOption<Option2, By>) -> Self {
        self.0.preset = value.into_option();
        self
    }

    /// The hint of a `type` that is `text`.
    pub fn hint(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.hint = value.into();
        self
    }

    /// Given exactly when `sub.type` is `any`.
    pub fn anything(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.0.anything = Some(value.into());
        self
    }
}

open_enum! {
    /// `Kind` of the vendor's description.
    pub enum Kind {
        /// `select`
        Select = "select",
        /// `radio`
        Radio = "radio",
        /// `text`
        Text = "text",
    }
}

/// `Option2` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Option2 {
    /// `label` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

builder!(Option2 => Option2Builder);

impl Option2Builder {
    /// `label` of the vendor's description.
    pub fn label<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.label = value.into_option();
        self
    }
}
