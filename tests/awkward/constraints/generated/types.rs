// @generated from tests/awkward/constraints/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Bounds of requests and not of replies are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, IntoList, IntoOption, Patch, builder, reads};

/// `Bounded` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Bounded {
    /// 1 to 4 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub word: Option<Word>,
    /// A word 1 to 4 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wrapped: Option<Word>,
    /// `pattern` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// 1 to 2 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub many: Option<Vec<String>>,
    /// 0 to 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<i64>,
    /// At least 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub above: Option<i64>,
    /// `inner` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub inner: Option<Vec<BoundedInnerItem>>,
    /// At most 1 characters.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub maybe: Patch<String>,
    /// At most 1 characters.
    #[serde(rename = "dotted.name", skip_serializing_if = "Option::is_none")]
    pub dotted_name: Option<String>,
}

builder!(Bounded => BoundedBuilder);

impl BoundedBuilder {
    /// 1 to 4 characters.
    pub fn word<By>(mut self, value: impl IntoOption<Word, By>) -> Self {
        self.0.word = value.into_option();
        self
    }

    /// A word 1 to 4 characters.
    pub fn wrapped<By>(mut self, value: impl IntoOption<Word, By>) -> Self {
        self.0.wrapped = value.into_option();
        self
    }

    /// `pattern` of the vendor's description.
    pub fn pattern<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.pattern = value.into_option();
        self
    }

    /// 1 to 2 items.
    pub fn many<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.many = value.into_list();
        self
    }

    /// 0 to 100.
    pub fn number<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.0.number = value.into_option();
        self
    }

    /// At least 2.
    pub fn above<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.0.above = value.into_option();
        self
    }

    /// `inner` of the vendor's description.
    pub fn inner<By>(mut self, value: impl IntoList<BoundedInnerItem, By>) -> Self {
        self.0.inner = value.into_list();
        self
    }

    /// At most 1 characters.
    pub fn maybe(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.maybe = value.into();
        self
    }

    /// At most 1 characters.
    pub fn dotted_name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.dotted_name = value.into_option();
        self
    }
}

/// `BoundedInnerItem` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BoundedInnerItem {
    /// At most 1 characters.
    #[serde(rename = "say \"hi\"", skip_serializing_if = "Option::is_none")]
    pub say_hi: Option<String>,
    /// `deep` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deep: Option<BoundedInnerItemDeep>,
}

builder!(BoundedInnerItem => BoundedInnerItemBuilder);

impl BoundedInnerItemBuilder {
    /// At most 1 characters.
    pub fn say_hi<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.say_hi = value.into_option();
        self
    }

    /// `deep` of the vendor's description.
    pub fn deep<By>(mut self, value: impl IntoOption<BoundedInnerItemDeep, By>) -> Self {
        self.0.deep = value.into_option();
        self
    }
}

/// `BoundedInnerItemDeep` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BoundedInnerItemDeep {
    /// At most 5.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<i64>,
}

builder!(BoundedInnerItemDeep => BoundedInnerItemDeepBuilder);

impl BoundedInnerItemDeepBuilder {
    /// At most 5.
    pub fn x<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.0.x = value.into_option();
        self
    }
}

/// `Ratio` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Ratio(pub f64);

impl std::ops::Deref for Ratio {
    type Target = f64;
    fn deref(&self) -> &f64 {
        &self.0
    }
}

impl From<Ratio> for f64 {
    fn from(value: Ratio) -> Self {
        value.0
    }
}

impl From<f64> for Ratio {
    fn from(value: f64) -> Self {
        Self(value)
    }
}

impl std::fmt::Display for Ratio {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for Ratio {
    type Err = <f64 as std::str::FromStr>::Err;
    fn from_str(value: &str) -> Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}

impl std::convert::TryFrom<&str> for Ratio {
    type Error = <f64 as std::str::FromStr>::Err;
    fn try_from(value: &str) -> Result<Self, Self::Error> {
        value.parse()
    }
}

impl std::convert::TryFrom<String> for Ratio {
    type Error = <f64 as std::str::FromStr>::Err;
    fn try_from(value: String) -> Result<Self, Self::Error> {
        value.parse()
    }
}

/// `Word` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Word(pub String);

impl std::ops::Deref for Word {
    type Target = String;
    fn deref(&self) -> &String {
        &self.0
    }
}

impl From<Word> for String {
    fn from(value: Word) -> Self {
        value.0
    }
}

impl From<String> for Word {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl std::fmt::Display for Word {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for Word {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
    }
}

impl From<&str> for Word {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}
