// @generated from tests/awkward/read_write_only/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the What one side alone writes are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{Error, IntoOption, builder, checked_builder};

/// `Account` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Account {
    /// `id` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// `number` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<Id>,
    /// `name` of the vendor's description.
    pub name: String,
    /// `password` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
}

checked_builder!(Account => AccountBuilder);

/// Builds a [`Account`](struct@Account) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AccountBuilder {
    id: Option<i64>,
    number: Option<Id>,
    name: Option<String>,
    password: Option<String>,
}

impl AccountBuilder {
    /// `id` of the vendor's description.
    pub fn id<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.id = value.into_option();
        self
    }

    /// `number` of the vendor's description.
    pub fn number<By>(mut self, value: impl IntoOption<Id, By>) -> Self {
        self.number = value.into_option();
        self
    }

    /// Required.
    /// `name` of the vendor's description.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// `password` of the vendor's description.
    pub fn password<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.password = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<Account, Error> {
        Ok(Account {
            id: self.id,
            number: self.number,
            name: self.name.ok_or_else(|| Error::missing_field("Account", "name"))?,
            password: self.password,
        })
    }
}

/// `Id` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Id(pub i64);

impl std::ops::Deref for Id {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}

impl From<Id> for i64 {
    fn from(value: Id) -> Self {
        value.0
    }
}

impl From<i64> for Id {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for Id {
    type Err = <i64 as std::str::FromStr>::Err;
    fn from_str(value: &str) -> Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}

impl std::convert::TryFrom<&str> for Id {
    type Error = <i64 as std::str::FromStr>::Err;
    fn try_from(value: &str) -> Result<Self, Self::Error> {
        value.parse()
    }
}

impl std::convert::TryFrom<String> for Id {
    type Error = <i64 as std::str::FromStr>::Err;
    fn try_from(value: String) -> Result<Self, Self::Error> {
        value.parse()
    }
}

/// `Stamp` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Stamp {
    /// `at` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// `by` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
}

builder!(Stamp => StampBuilder);

impl StampBuilder {
    /// `at` of the vendor's description.
    pub fn at<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.at = value.into_option();
        self
    }

    /// `by` of the vendor's description.
    pub fn by<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.by = value.into_option();
        self
    }
}
