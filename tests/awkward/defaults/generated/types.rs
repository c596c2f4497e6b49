// @generated from tests/awkward/defaults/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Defaults that the server applies are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::open_enum;
use switchboard_core::reads::{self, As};

/// `Defaults` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Defaults {
    /// The vendor's default: `"words"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The vendor's default: `7`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<i64>,
    /// The vendor's default: `["a"]`.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub list: Option<Vec<String>>,
    /// The vendor's default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag: Option<bool>,
    /// The vendor's default: `"not a number"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wrong: Option<i64>,
    /// The vendor's default: `"b"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<DefaultsKind>,
}

impl Defaults {
    /// Starts a `Defaults` with no field set.
    pub fn builder() -> DefaultsBuilder {
        DefaultsBuilder::default()
    }
}

/// Builds a [`Defaults`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct DefaultsBuilder(Defaults);

impl DefaultsBuilder {
    /// The vendor's default: `"words"`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.0.text = Some(text.into());
        self
    }

    /// The vendor's default: `7`.
    pub fn number(mut self, number: impl Into<i64>) -> Self {
        self.0.number = Some(number.into());
        self
    }

    /// The vendor's default: `["a"]`.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The vendor's default: `true`.
    pub fn flag(mut self, flag: bool) -> Self {
        self.0.flag = Some(flag);
        self
    }

    /// The vendor's default: `"not a number"`.
    pub fn wrong(mut self, wrong: impl Into<i64>) -> Self {
        self.0.wrong = Some(wrong.into());
        self
    }

    /// The vendor's default: `"b"`.
    pub fn kind(mut self, kind: impl Into<DefaultsKind>) -> Self {
        self.0.kind = Some(kind.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Defaults {
        self.0
    }
}

impl From<DefaultsBuilder> for Defaults {
    fn from(builder: DefaultsBuilder) -> Self {
        builder.build()
    }
}

open_enum! {
    /// `DefaultsKind` of the vendor's description.
    DefaultsKind {
        /// `a`
        A => "a",
        /// `b`
        B => "b",
    }
}

open_enum! {
    /// `EchoOrder` of the vendor's description.
    EchoOrder {
        /// `up`
        Up => "up",
        /// `down`
        Down => "down",
    }
}
