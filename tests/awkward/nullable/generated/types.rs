// @generated from tests/awkward/nullable/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Null in every place are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, Error, IntoOption, Patch, checked_builder, open_enum, reads, reply_builder,
};

/// `All` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
    pub moment: Patch<switchboard_core::Timestamp>,
    /// `list` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    #[serde(deserialize_with = "As::<Patch<reads::List>>::deserialize")]
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

checked_builder!(All => AllBuilder);

/// Builds a [`All`](struct@All) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AllBuilder {
    must: Patch<String>,
    text: Patch<String>,
    number: Patch<f64>,
    flag: Patch<bool>,
    moment: Patch<switchboard_core::Timestamp>,
    list: Patch<Vec<String>>,
    holes: Option<Vec<Option<i64>>>,
    colours: Patch<Vec<Option<Colour>>>,
    map: Patch<std::collections::BTreeMap<String, Option<i64>>>,
    free: Patch<serde_json::Map<String, serde_json::Value>>,
    colour: Patch<Colour>,
    wrapped: Patch<Inner>,
    mixed: Patch<Inner>,
    anything: Patch<serde_json::Value>,
}

impl AllBuilder {
    /// Required; [`Patch::Null`] sends `null`.
    /// `must` of the vendor's description.
    pub fn must(mut self, value: impl Into<Patch<String>>) -> Self {
        self.must = value.into();
        self
    }

    /// `text` of the vendor's description.
    pub fn text(mut self, value: impl Into<Patch<String>>) -> Self {
        self.text = value.into();
        self
    }

    /// `number` of the vendor's description.
    pub fn number(mut self, value: impl Into<Patch<f64>>) -> Self {
        self.number = value.into();
        self
    }

    /// `flag` of the vendor's description.
    pub fn flag(mut self, value: impl Into<Patch<bool>>) -> Self {
        self.flag = value.into();
        self
    }

    /// `moment` of the vendor's description.
    pub fn moment(mut self, value: impl Into<Patch<switchboard_core::Timestamp>>) -> Self {
        self.moment = value.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list(mut self, value: impl Into<Patch<Vec<String>>>) -> Self {
        self.list = value.into();
        self
    }

    /// `holes` of the vendor's description.
    pub fn holes<By>(mut self, value: impl IntoOption<Vec<Option<i64>>, By>) -> Self {
        self.holes = value.into_option();
        self
    }

    /// `colours` of the vendor's description.
    pub fn colours(mut self, value: impl Into<Patch<Vec<Option<Colour>>>>) -> Self {
        self.colours = value.into();
        self
    }

    /// `map` of the vendor's description.
    pub fn map(
        mut self,
        value: impl Into<Patch<std::collections::BTreeMap<String, Option<i64>>>>,
    ) -> Self {
        self.map = value.into();
        self
    }

    /// `free` of the vendor's description.
    pub fn free(
        mut self,
        value: impl Into<Patch<serde_json::Map<String, serde_json::Value>>>,
    ) -> Self {
        self.free = value.into();
        self
    }

    /// `colour` of the vendor's description.
    pub fn colour(mut self, value: impl Into<Patch<Colour>>) -> Self {
        self.colour = value.into();
        self
    }

    /// `wrapped` of the vendor's description.
    pub fn wrapped(mut self, value: impl Into<Patch<Inner>>) -> Self {
        self.wrapped = value.into();
        self
    }

    /// `mixed` of the vendor's description.
    pub fn mixed(mut self, value: impl Into<Patch<Inner>>) -> Self {
        self.mixed = value.into();
        self
    }

    /// `anything` of the vendor's description.
    pub fn anything(mut self, value: impl Into<Patch<serde_json::Value>>) -> Self {
        self.anything = value.into();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<All, Error> {
        Ok(All {
            must: match self.must {
                Patch::Omit => return Err(Error::missing_field("All", "must")),
                Patch::Null => None,
                Patch::Set(value) => Some(value),
            },
            text: self.text,
            number: self.number,
            flag: self.flag,
            moment: self.moment,
            list: self.list,
            holes: self.holes,
            colours: self.colours,
            map: self.map,
            free: self.free,
            colour: self.colour,
            wrapped: self.wrapped,
            mixed: self.mixed,
            anything: self.anything,
        })
    }
}

open_enum! {
    /// `Colour` of the vendor's description.
    pub enum Colour {
        /// `red`
        Red = "red",
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

reply_builder! {
    #[builds(GetTwinsResponse)]
    pub struct GetTwinsResponseBuilder {
        hard: Required<Inner>,
        soft: Required<GetTwinsResponseSoft>,
    }
}

/// `GetTwinsResponseSoft` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetTwinsResponseSoft {
    /// `x` of the vendor's description.
    pub x: Option<i64>,
}

reply_builder! {
    #[builds(GetTwinsResponseSoft)]
    pub struct GetTwinsResponseSoftBuilder {
        x: Optional<i64>,
    }
}

/// `Inner` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Inner {
    /// `x` of the vendor's description.
    pub x: i64,
}

checked_builder!(Inner => InnerBuilder);

/// Builds a [`Inner`](struct@Inner) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct InnerBuilder {
    x: Option<i64>,
}

impl InnerBuilder {
    /// Required.
    /// `x` of the vendor's description.
    pub fn x(mut self, value: impl Into<i64>) -> Self {
        self.x = Some(value.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<Inner, Error> {
        Ok(Inner { x: self.x.ok_or_else(|| Error::missing_field("Inner", "x"))? })
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

reply_builder! {
    #[builds(MaybeInner)]
    pub struct MaybeInnerBuilder {
        x: Required<i64>,
    }
}

/// `Musts` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Musts {
    /// `text` of the vendor's description.
    pub text: Option<String>,
    /// `number` of the vendor's description.
    pub number: Option<i64>,
    /// `flag` of the vendor's description.
    pub flag: Option<bool>,
    /// `list` of the vendor's description.
    pub list: Option<Vec<String>>,
    /// `inner` of the vendor's description.
    pub inner: Option<Inner>,
    /// `colour` of the vendor's description.
    pub colour: Option<Colour>,
    /// `key` of the vendor's description.
    pub key: Option<switchboard_core::Secret>,
}

checked_builder!(Musts => MustsBuilder);

/// Builds a [`Musts`](struct@Musts) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MustsBuilder {
    text: Patch<String>,
    number: Patch<i64>,
    flag: Patch<bool>,
    list: Patch<Vec<String>>,
    inner: Patch<Inner>,
    colour: Patch<Colour>,
    key: Patch<switchboard_core::Secret>,
}

impl MustsBuilder {
    /// Required; [`Patch::Null`] sends `null`.
    /// `text` of the vendor's description.
    pub fn text(mut self, value: impl Into<Patch<String>>) -> Self {
        self.text = value.into();
        self
    }

    /// Required; [`Patch::Null`] sends `null`.
    /// `number` of the vendor's description.
    pub fn number(mut self, value: impl Into<Patch<i64>>) -> Self {
        self.number = value.into();
        self
    }

    /// Required; [`Patch::Null`] sends `null`.
    /// `flag` of the vendor's description.
    pub fn flag(mut self, value: impl Into<Patch<bool>>) -> Self {
        self.flag = value.into();
        self
    }

    /// Required; [`Patch::Null`] sends `null`.
    /// `list` of the vendor's description.
    pub fn list(mut self, value: impl Into<Patch<Vec<String>>>) -> Self {
        self.list = value.into();
        self
    }

    /// Required; [`Patch::Null`] sends `null`.
    /// `inner` of the vendor's description.
    pub fn inner(mut self, value: impl Into<Patch<Inner>>) -> Self {
        self.inner = value.into();
        self
    }

    /// Required; [`Patch::Null`] sends `null`.
    /// `colour` of the vendor's description.
    pub fn colour(mut self, value: impl Into<Patch<Colour>>) -> Self {
        self.colour = value.into();
        self
    }

    /// Required; [`Patch::Null`] sends `null`.
    /// `key` of the vendor's description.
    pub fn key(mut self, value: impl Into<Patch<switchboard_core::Secret>>) -> Self {
        self.key = value.into();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<Musts, Error> {
        Ok(Musts {
            text: match self.text {
                Patch::Omit => return Err(Error::missing_field("Musts", "text")),
                Patch::Null => None,
                Patch::Set(value) => Some(value),
            },
            number: match self.number {
                Patch::Omit => return Err(Error::missing_field("Musts", "number")),
                Patch::Null => None,
                Patch::Set(value) => Some(value),
            },
            flag: match self.flag {
                Patch::Omit => return Err(Error::missing_field("Musts", "flag")),
                Patch::Null => None,
                Patch::Set(value) => Some(value),
            },
            list: match self.list {
                Patch::Omit => return Err(Error::missing_field("Musts", "list")),
                Patch::Null => None,
                Patch::Set(value) => Some(value),
            },
            inner: match self.inner {
                Patch::Omit => return Err(Error::missing_field("Musts", "inner")),
                Patch::Null => None,
                Patch::Set(value) => Some(value),
            },
            colour: match self.colour {
                Patch::Omit => return Err(Error::missing_field("Musts", "colour")),
                Patch::Null => None,
                Patch::Set(value) => Some(value),
            },
            key: match self.key {
                Patch::Omit => return Err(Error::missing_field("Musts", "key")),
                Patch::Null => None,
                Patch::Set(value) => Some(value),
            },
        })
    }
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

reply_builder! {
    #[builds(ReadResponse)]
    pub struct ReadResponseBuilder {
        must: Optional<String>,
        may: Optional<i64>,
        plain: Optional<i64>,
        list: Required<Vec<Option<String>>>,
        inner: Optional<MaybeInner>,
        choice: Optional<MaybeChoice>,
    }
}
