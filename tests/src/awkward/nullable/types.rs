//! The types that requests and replies of the Null in every place are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::{Error, Patch, open_enum};

/// `All` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct All {
    /// `must` of the vendor's description.
    pub must: Option<String>,
    /// `text` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub text: Patch<String>,
    /// `number` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub number: Patch<f64>,
    /// `flag` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub flag: Patch<bool>,
    /// `moment` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub moment: Patch<chrono::DateTime<chrono::Utc>>,
    /// `list` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub list: Patch<Vec<String>>,
    /// `holes` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holes: Option<Vec<Option<i64>>>,
    /// `colours` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub colours: Patch<Vec<Option<Colour>>>,
    /// `map` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub map: Patch<std::collections::BTreeMap<String, Option<i64>>>,
    /// `free` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub free: Patch<serde_json::Map<String, serde_json::Value>>,
    /// `colour` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub colour: Patch<Colour>,
    /// `wrapped` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub wrapped: Patch<Inner>,
    /// `mixed` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub mixed: Patch<Inner>,
    /// `anything` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub anything: Patch<serde_json::Value>,
}

impl All {
    /// Starts an `All` with no field set.
    pub fn builder() -> AllBuilder {
        AllBuilder::default()
    }
}

/// Builds an [`All`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AllBuilder(All);

impl AllBuilder {
    /// `must` of the vendor's description.
    pub fn must(mut self, must: impl Into<String>) -> Self {
        self.0.must = Some(must.into());
        self
    }

    /// `text` of the vendor's description.
    pub fn text(mut self, text: impl Into<Patch<String>>) -> Self {
        self.0.text = text.into();
        self
    }

    /// `number` of the vendor's description.
    pub fn number(mut self, number: impl Into<Patch<f64>>) -> Self {
        self.0.number = number.into();
        self
    }

    /// `flag` of the vendor's description.
    pub fn flag(mut self, flag: impl Into<Patch<bool>>) -> Self {
        self.0.flag = flag.into();
        self
    }

    /// `moment` of the vendor's description.
    pub fn moment(mut self, moment: impl Into<Patch<chrono::DateTime<chrono::Utc>>>) -> Self {
        self.0.moment = moment.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list(mut self, list: impl Into<Patch<Vec<String>>>) -> Self {
        self.0.list = list.into();
        self
    }

    /// `holes` of the vendor's description.
    pub fn holes(mut self, holes: impl Into<Vec<Option<i64>>>) -> Self {
        self.0.holes = Some(holes.into());
        self
    }

    /// `colours` of the vendor's description.
    pub fn colours(mut self, colours: impl Into<Patch<Vec<Option<Colour>>>>) -> Self {
        self.0.colours = colours.into();
        self
    }

    /// `map` of the vendor's description.
    pub fn map(
        mut self,
        map: impl Into<Patch<std::collections::BTreeMap<String, Option<i64>>>>,
    ) -> Self {
        self.0.map = map.into();
        self
    }

    /// `free` of the vendor's description.
    pub fn free(
        mut self,
        free: impl Into<Patch<serde_json::Map<String, serde_json::Value>>>,
    ) -> Self {
        self.0.free = free.into();
        self
    }

    /// `colour` of the vendor's description.
    pub fn colour(mut self, colour: impl Into<Patch<Colour>>) -> Self {
        self.0.colour = colour.into();
        self
    }

    /// `wrapped` of the vendor's description.
    pub fn wrapped(mut self, wrapped: impl Into<Patch<Inner>>) -> Self {
        self.0.wrapped = wrapped.into();
        self
    }

    /// `mixed` of the vendor's description.
    pub fn mixed(mut self, mixed: impl Into<Patch<Inner>>) -> Self {
        self.0.mixed = mixed.into();
        self
    }

    /// `anything` of the vendor's description.
    pub fn anything(mut self, anything: impl Into<Patch<serde_json::Value>>) -> Self {
        self.0.anything = anything.into();
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> All {
        self.0
    }
}

impl From<AllBuilder> for All {
    fn from(builder: AllBuilder) -> Self {
        builder.build()
    }
}

open_enum! {
    /// `Colour` of the vendor's description.
    Colour {
        /// `red`
        Red => "red",
    }
}

/// `GetTwinsResponse` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetTwinsResponse {
    /// `hard` of the vendor's description.
    pub hard: Inner,
    /// `soft` of the vendor's description.
    pub soft: GetTwinsResponseSoft,
}

/// `GetTwinsResponseSoft` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetTwinsResponseSoft {
    /// `x` of the vendor's description.
    pub x: Option<i64>,
}

/// `Inner` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Inner {
    /// `x` of the vendor's description.
    pub x: i64,
}

impl Inner {
    /// Starts an `Inner` with no field set.
    pub fn builder() -> InnerBuilder {
        InnerBuilder::default()
    }
}

/// Builds an [`Inner`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct InnerBuilder {
    x: Option<i64>,
}

impl InnerBuilder {
    /// `x` of the vendor's description.
    ///
    /// Required.
    pub fn x(mut self, x: impl Into<i64>) -> Self {
        self.x = Some(x.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<Inner, Error> {
        Ok(Inner { x: self.x.ok_or_else(|| Error::missing_field("Inner", "x"))? })
    }
}

impl TryFrom<InnerBuilder> for Inner {
    type Error = Error;
    fn try_from(builder: InnerBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// `MaybeChoice` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MaybeChoice(pub Inner);

impl std::ops::Deref for MaybeChoice {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl From<Inner> for MaybeChoice {
    fn from(value: Inner) -> Self {
        Self(value)
    }
}

/// `MaybeInner` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MaybeInner {
    /// `x` of the vendor's description.
    pub x: i64,
}

/// `ReadResponse` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReadResponse {
    /// `must` of the vendor's description.
    pub must: Option<String>,
    /// `may` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub may: Option<i64>,
    /// `plain` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plain: Option<i64>,
    /// `list` of the vendor's description.
    pub list: Vec<Option<String>>,
    /// `inner` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner: Option<MaybeInner>,
    /// `choice` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choice: Option<MaybeChoice>,
}
