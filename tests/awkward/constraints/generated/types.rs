// @generated from tests/awkward/constraints/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Bounds of requests and not of replies are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::Patch;
use switchboard_core::reads::{self, As};

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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub many: Option<Vec<String>>,
    /// 0 to 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<i64>,
    /// At least 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub above: Option<i64>,
    /// `inner` of the vendor's description.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub inner: Option<Vec<BoundedInnerItem>>,
    /// At most 1 characters.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub maybe: Patch<String>,
    /// At most 1 characters.
    #[serde(rename = "dotted.name", skip_serializing_if = "Option::is_none")]
    pub dotted_name: Option<String>,
}

impl Bounded {
    /// Starts a `Bounded` with no field set.
    pub fn builder() -> BoundedBuilder {
        BoundedBuilder::default()
    }
}

/// Builds a [`Bounded`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct BoundedBuilder(Bounded);

impl BoundedBuilder {
    /// 1 to 4 characters.
    pub fn word(mut self, word: impl Into<Word>) -> Self {
        self.0.word = Some(word.into());
        self
    }

    /// A word 1 to 4 characters.
    pub fn wrapped(mut self, wrapped: impl Into<Word>) -> Self {
        self.0.wrapped = Some(wrapped.into());
        self
    }

    /// `pattern` of the vendor's description.
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.0.pattern = Some(pattern.into());
        self
    }

    /// 1 to 2 items.
    pub fn many(mut self, many: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.many = Some(many.into_iter().map(Into::into).collect());
        self
    }

    /// 0 to 100.
    pub fn number(mut self, number: impl Into<i64>) -> Self {
        self.0.number = Some(number.into());
        self
    }

    /// At least 2.
    pub fn above(mut self, above: impl Into<i64>) -> Self {
        self.0.above = Some(above.into());
        self
    }

    /// `inner` of the vendor's description.
    pub fn inner(mut self, inner: impl IntoIterator<Item = impl Into<BoundedInnerItem>>) -> Self {
        self.0.inner = Some(inner.into_iter().map(Into::into).collect());
        self
    }

    /// At most 1 characters.
    pub fn maybe(mut self, maybe: impl Into<Patch<String>>) -> Self {
        self.0.maybe = maybe.into();
        self
    }

    /// At most 1 characters.
    pub fn dotted_name(mut self, dotted_name: impl Into<String>) -> Self {
        self.0.dotted_name = Some(dotted_name.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Bounded {
        self.0
    }
}

impl From<BoundedBuilder> for Bounded {
    fn from(builder: BoundedBuilder) -> Self {
        builder.build()
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

impl BoundedInnerItem {
    /// Starts a `BoundedInnerItem` with no field set.
    pub fn builder() -> BoundedInnerItemBuilder {
        BoundedInnerItemBuilder::default()
    }
}

/// Builds a [`BoundedInnerItem`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct BoundedInnerItemBuilder(BoundedInnerItem);

impl BoundedInnerItemBuilder {
    /// At most 1 characters.
    pub fn say_hi(mut self, say_hi: impl Into<String>) -> Self {
        self.0.say_hi = Some(say_hi.into());
        self
    }

    /// `deep` of the vendor's description.
    pub fn deep(mut self, deep: impl Into<BoundedInnerItemDeep>) -> Self {
        self.0.deep = Some(deep.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> BoundedInnerItem {
        self.0
    }
}

impl From<BoundedInnerItemBuilder> for BoundedInnerItem {
    fn from(builder: BoundedInnerItemBuilder) -> Self {
        builder.build()
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

impl BoundedInnerItemDeep {
    /// Starts a `BoundedInnerItemDeep` with no field set.
    pub fn builder() -> BoundedInnerItemDeepBuilder {
        BoundedInnerItemDeepBuilder::default()
    }
}

/// Builds a [`BoundedInnerItemDeep`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct BoundedInnerItemDeepBuilder(BoundedInnerItemDeep);

impl BoundedInnerItemDeepBuilder {
    /// At most 5.
    pub fn x(mut self, x: impl Into<i64>) -> Self {
        self.0.x = Some(x.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> BoundedInnerItemDeep {
        self.0
    }
}

impl From<BoundedInnerItemDeepBuilder> for BoundedInnerItemDeep {
    fn from(builder: BoundedInnerItemDeepBuilder) -> Self {
        builder.build()
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
