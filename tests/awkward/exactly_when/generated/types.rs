// @generated from tests/awkward/exactly_when/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Fields that go with some texts of another one are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::reads::{self, As};
use switchboard_core::{Patch, open_enum};

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

impl AddFormBody {
    /// Starts an `AddFormBody` with no field set.
    pub fn builder() -> AddFormBodyBuilder {
        AddFormBodyBuilder::default()
    }
}

/// Builds an [`AddFormBody`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AddFormBodyBuilder(AddFormBody);

impl AddFormBodyBuilder {
    /// `pages` of the vendor's description.
    pub fn pages(
        mut self,
        pages: impl IntoIterator<Item = impl Into<AddFormBodyPagesItem>>,
    ) -> Self {
        self.0.pages = Some(pages.into_iter().map(Into::into).collect());
        self
    }

    /// `by_name` of the vendor's description.
    pub fn by_name(
        mut self,
        by_name: impl Into<std::collections::BTreeMap<String, Field>>,
    ) -> Self {
        self.0.by_name = Some(by_name.into());
        self
    }

    /// The only one
    pub fn only(mut self, only: impl Into<Field>) -> Self {
        self.0.only = Some(only.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> AddFormBody {
        self.0
    }
}

impl From<AddFormBodyBuilder> for AddFormBody {
    fn from(builder: AddFormBodyBuilder) -> Self {
        builder.build()
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

impl AddFormBodyPagesItem {
    /// Starts an `AddFormBodyPagesItem` with no field set.
    pub fn builder() -> AddFormBodyPagesItemBuilder {
        AddFormBodyPagesItemBuilder::default()
    }
}

/// Builds an [`AddFormBodyPagesItem`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AddFormBodyPagesItemBuilder(AddFormBodyPagesItem);

impl AddFormBodyPagesItemBuilder {
    /// `fields` of the vendor's description.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<Field>>) -> Self {
        self.0.fields = Some(fields.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> AddFormBodyPagesItem {
        self.0
    }
}

impl From<AddFormBodyPagesItemBuilder> for AddFormBodyPagesItem {
    fn from(builder: AddFormBodyPagesItemBuilder) -> Self {
        builder.build()
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

impl AddPictureBody {
    /// Starts an `AddPictureBody` with no field set.
    pub fn builder() -> AddPictureBodyBuilder {
        AddPictureBodyBuilder::default()
    }
}

/// Builds an [`AddPictureBody`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AddPictureBodyBuilder(AddPictureBody);

impl AddPictureBodyBuilder {
    /// `kind` of the vendor's description.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.0.kind = Some(kind.into());
        self
    }

    /// Given exactly when `kind` is `photo`.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.0.caption = Some(caption.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> AddPictureBody {
        self.0
    }
}

impl From<AddPictureBodyBuilder> for AddPictureBody {
    fn from(builder: AddPictureBodyBuilder) -> Self {
        builder.build()
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
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

impl Field {
    /// Starts a `Field` with no field set.
    pub fn builder() -> FieldBuilder {
        FieldBuilder::default()
    }
}

/// Builds a [`Field`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct FieldBuilder(Field);

impl FieldBuilder {
    /// `type` of the vendor's description.
    pub fn type_(mut self, type_: impl Into<Kind>) -> Self {
        self.0.type_ = Some(type_.into());
        self
    }

    /// `sub.type` of the vendor's description.
    pub fn sub_type(mut self, sub_type: impl Into<Patch<String>>) -> Self {
        self.0.sub_type = sub_type.into();
        self
    }

    /// What to choose from. Given exactly when `type` is `select` or `radio`.
    pub fn options(mut self, options: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.options = Some(options.into_iter().map(Into::into).collect());
        self
    }

    /// Given exactly when `sub.type` is `preset`.
    pub fn preset(mut self, preset: impl Into<Option2>) -> Self {
        self.0.preset = Some(preset.into());
        self
    }

    /// The hint of a `type` that is `text`.
    pub fn hint(mut self, hint: impl Into<Patch<String>>) -> Self {
        self.0.hint = hint.into();
        self
    }

    /// Given exactly when `sub.type` is `any`.
    pub fn anything(mut self, anything: impl Into<serde_json::Value>) -> Self {
        self.0.anything = Some(anything.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Field {
        self.0
    }
}

impl From<FieldBuilder> for Field {
    fn from(builder: FieldBuilder) -> Self {
        builder.build()
    }
}

open_enum! {
    /// `Kind` of the vendor's description.
    Kind {
        /// `select`
        Select => "select",
        /// `radio`
        Radio => "radio",
        /// `text`
        Text => "text",
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

impl Option2 {
    /// Starts an `Option2` with no field set.
    pub fn builder() -> Option2Builder {
        Option2Builder::default()
    }
}

/// Builds an [`Option2`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct Option2Builder(Option2);

impl Option2Builder {
    /// `label` of the vendor's description.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.0.label = Some(label.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Option2 {
        self.0
    }
}

impl From<Option2Builder> for Option2 {
    fn from(builder: Option2Builder) -> Self {
        builder.build()
    }
}
