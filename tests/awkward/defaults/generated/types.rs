// @generated from tests/awkward/defaults/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Defaults that the server applies are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, IntoList, IntoOption, builder, open_enum, reads};

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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
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

builder!(Defaults => DefaultsBuilder);

impl DefaultsBuilder {
    /// The vendor's default: `"words"`.
    pub fn text<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.text = value.into_option();
        self
    }

    /// The vendor's default: `7`.
    pub fn number<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.0.number = value.into_option();
        self
    }

    /// The vendor's default: `["a"]`.
    pub fn list<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.list = value.into_list();
        self
    }

    /// The vendor's default: `true`.
    pub fn flag<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.flag = value.into_option();
        self
    }

    /// The vendor's default: `"not a number"`.
    pub fn wrong<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.0.wrong = value.into_option();
        self
    }

    /// The vendor's default: `"b"`.
    pub fn kind<By>(mut self, value: impl IntoOption<DefaultsKind, By>) -> Self {
        self.0.kind = value.into_option();
        self
    }
}

open_enum! {
    /// `DefaultsKind` of the vendor's description.
    pub enum DefaultsKind {
        /// `a`
        A = "a",
        /// `b`
        B = "b",
    }
}

open_enum! {
    /// `EchoOrder` of the vendor's description.
    pub enum EchoOrder {
        /// `up`
        Up = "up",
        /// `down`
        Down = "down",
    }
}
