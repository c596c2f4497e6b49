// @generated from tests/awkward/union_null/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Choices that are hardly any are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{Error, IntoOption, Patch, Shape, checked_builder, union};

/// `Holder` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Holder {
    /// `required` of the vendor's description.
    pub required: Option<HolderRequired>,
    /// `branch` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub branch: Patch<String>,
    /// `inner` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub inner: Patch<HolderInner>,
    /// `single` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single: Option<Thing>,
    /// Only that
    #[serde(skip_serializing_if = "Option::is_none")]
    pub named: Option<Wrapped>,
    /// `inline` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inline: Option<HolderInline>,
    /// `twice` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub twice: Option<HolderTwice>,
}

checked_builder!(Holder => HolderBuilder);

/// Builds a [`Holder`](struct@Holder) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct HolderBuilder {
    required: Patch<HolderRequired>,
    branch: Patch<String>,
    inner: Patch<HolderInner>,
    single: Option<Thing>,
    named: Option<Wrapped>,
    inline: Option<HolderInline>,
    twice: Option<HolderTwice>,
}

impl HolderBuilder {
    /// Required; [`Patch::Null`] sends `null`.
    /// `required` of the vendor's description.
    pub fn required(mut self, value: impl Into<Patch<HolderRequired>>) -> Self {
        self.required = value.into();
        self
    }

    /// `branch` of the vendor's description.
    pub fn branch(mut self, value: impl Into<Patch<String>>) -> Self {
        self.branch = value.into();
        self
    }

    /// `inner` of the vendor's description.
    pub fn inner(mut self, value: impl Into<Patch<HolderInner>>) -> Self {
        self.inner = value.into();
        self
    }

    /// `single` of the vendor's description.
    pub fn single<By>(mut self, value: impl IntoOption<Thing, By>) -> Self {
        self.single = value.into_option();
        self
    }

    /// Only that
    pub fn named<By>(mut self, value: impl IntoOption<Wrapped, By>) -> Self {
        self.named = value.into_option();
        self
    }

    /// `inline` of the vendor's description.
    pub fn inline<By>(mut self, value: impl IntoOption<HolderInline, By>) -> Self {
        self.inline = value.into_option();
        self
    }

    /// `twice` of the vendor's description.
    pub fn twice<By>(mut self, value: impl IntoOption<HolderTwice, By>) -> Self {
        self.twice = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<Holder, Error> {
        Ok(Holder {
            required: match self.required {
                Patch::Omit => return Err(Error::missing_field("Holder", "required")),
                Patch::Null => None,
                Patch::Set(value) => Some(value),
            },
            branch: self.branch,
            inner: self.inner,
            single: self.single,
            named: self.named,
            inline: self.inline,
            twice: self.twice,
        })
    }
}

/// `HolderInline` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct HolderInline {
    /// `a` of the vendor's description.
    pub a: String,
}

checked_builder!(HolderInline => HolderInlineBuilder);

/// Builds a [`HolderInline`](struct@HolderInline) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct HolderInlineBuilder {
    a: Option<String>,
}

impl HolderInlineBuilder {
    /// Required.
    /// `a` of the vendor's description.
    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<HolderInline, Error> {
        Ok(HolderInline { a: self.a.ok_or_else(|| Error::missing_field("HolderInline", "a"))? })
    }
}

union! {
    /// `HolderInner` of the vendor's description.
    pub enum HolderInner {
        /// The form of `Thing`.
        Thing(Thing) = Shape::object(&["id"], &["id"]),
        /// The form of `String`.
        Text(String) = Shape::String(&[]),
    }
}

impl From<Thing> for HolderInner {
    fn from(value: Thing) -> Self {
        Self::Thing(value)
    }
}

impl From<String> for HolderInner {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for HolderInner {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

union! {
    /// `HolderRequired` of the vendor's description.
    pub enum HolderRequired {
        /// The form of `String`.
        Text(String) = Shape::String(&[]),
        /// The form of `i64`.
        Integer(i64) = Shape::Integer,
    }
}

impl From<String> for HolderRequired {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for HolderRequired {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<i64> for HolderRequired {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

union! {
    /// `HolderTwice` of the vendor's description.
    pub enum HolderTwice {
        /// The form of `Thing`.
        Thing(Thing) = Shape::object(&["id"], &["id"]),
    }
}

impl From<Thing> for HolderTwice {
    fn from(value: Thing) -> Self {
        Self::Thing(value)
    }
}

/// `Thing` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Thing {
    /// `id` of the vendor's description.
    pub id: i64,
}

checked_builder!(Thing => ThingBuilder);

/// Builds a [`Thing`](struct@Thing) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ThingBuilder {
    id: Option<i64>,
}

impl ThingBuilder {
    /// Required.
    /// `id` of the vendor's description.
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<Thing, Error> {
        Ok(Thing { id: self.id.ok_or_else(|| Error::missing_field("Thing", "id"))? })
    }
}

/// Only that
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Wrapped(pub Thing);

impl std::ops::Deref for Wrapped {
    type Target = Thing;
    fn deref(&self) -> &Thing {
        &self.0
    }
}

impl From<Thing> for Wrapped {
    fn from(value: Thing) -> Self {
        Self(value)
    }
}
