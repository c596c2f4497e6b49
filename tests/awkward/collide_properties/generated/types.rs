// @generated from tests/awkward/collide_properties/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Properties that would have one name are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{Error, IntoOption, checked_builder};

/// `Twins` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Twins {
    /// `ID` of the vendor's description.
    #[serde(rename = "ID")]
    pub id: String,
    /// `id` of the vendor's description.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id_2: Option<i64>,
    /// `foo-bar` of the vendor's description.
    #[serde(rename = "foo-bar", skip_serializing_if = "Option::is_none")]
    pub foo_bar: Option<String>,
    /// `fooBar` of the vendor's description.
    #[serde(rename = "fooBar", skip_serializing_if = "Option::is_none")]
    pub foo_bar_2: Option<String>,
    /// `foo_bar` of the vendor's description.
    #[serde(rename = "foo_bar", skip_serializing_if = "Option::is_none")]
    pub foo_bar_3: Option<String>,
    /// `+1` of the vendor's description.
    #[serde(rename = "+1", skip_serializing_if = "Option::is_none")]
    pub plus_1: Option<i64>,
    /// `-1` of the vendor's description.
    #[serde(rename = "-1", skip_serializing_if = "Option::is_none")]
    pub minus_1: Option<i64>,
    /// At most 1 characters.
    #[serde(rename = "", skip_serializing_if = "Option::is_none")]
    pub unnamed: Option<String>,
    /// `日本` of the vendor's description.
    #[serde(rename = "日本", skip_serializing_if = "Option::is_none")]
    pub unnamed_2: Option<String>,
    /// `語` of the vendor's description.
    #[serde(rename = "語", skip_serializing_if = "Option::is_none")]
    pub unnamed_3: Option<String>,
}

checked_builder!(Twins => TwinsBuilder);

/// Builds a [`Twins`](struct@Twins) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct TwinsBuilder {
    id: Option<String>,
    id_2: Option<i64>,
    foo_bar: Option<String>,
    foo_bar_2: Option<String>,
    foo_bar_3: Option<String>,
    plus_1: Option<i64>,
    minus_1: Option<i64>,
    unnamed: Option<String>,
    unnamed_2: Option<String>,
    unnamed_3: Option<String>,
}

impl TwinsBuilder {
    /// Required.
    /// `ID` of the vendor's description.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// `id` of the vendor's description.
    pub fn id_2<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.id_2 = value.into_option();
        self
    }

    /// `foo-bar` of the vendor's description.
    pub fn foo_bar<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.foo_bar = value.into_option();
        self
    }

    /// `fooBar` of the vendor's description.
    pub fn foo_bar_2<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.foo_bar_2 = value.into_option();
        self
    }

    /// `foo_bar` of the vendor's description.
    pub fn foo_bar_3<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.foo_bar_3 = value.into_option();
        self
    }

    /// `+1` of the vendor's description.
    pub fn plus_1<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.plus_1 = value.into_option();
        self
    }

    /// `-1` of the vendor's description.
    pub fn minus_1<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.minus_1 = value.into_option();
        self
    }

    /// At most 1 characters.
    pub fn unnamed<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.unnamed = value.into_option();
        self
    }

    /// `日本` of the vendor's description.
    pub fn unnamed_2<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.unnamed_2 = value.into_option();
        self
    }

    /// `語` of the vendor's description.
    pub fn unnamed_3<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.unnamed_3 = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<Twins, Error> {
        Ok(Twins {
            id: self.id.ok_or_else(|| Error::missing_field("Twins", "ID"))?,
            id_2: self.id_2,
            foo_bar: self.foo_bar,
            foo_bar_2: self.foo_bar_2,
            foo_bar_3: self.foo_bar_3,
            plus_1: self.plus_1,
            minus_1: self.minus_1,
            unnamed: self.unnamed,
            unnamed_2: self.unnamed_2,
            unnamed_3: self.unnamed_3,
        })
    }
}
