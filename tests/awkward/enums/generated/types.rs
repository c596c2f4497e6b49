// @generated from tests/awkward/enums/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Enums of every kind are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, IntoList, IntoOption, Patch, builder, open_enum, reads};

/// `Enums` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Enums {
    /// The vendor's default: `"one"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub word: Option<EnumsWord>,
    /// `untyped` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub untyped: Option<EnumsUntyped>,
    /// One of `1`, `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whole: Option<i64>,
    /// One of `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag: Option<bool>,
    /// One of `1`, `"two"`, `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mixed: Option<serde_json::Value>,
    /// `nothing` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub nothing: Patch<EnumsNothing>,
    /// `list` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub list: Option<Vec<EnumsListItem>>,
    /// `single` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single: Option<EnumsSingle>,
    /// `dated` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dated: Option<EnumsDated>,
}

builder!(Enums => EnumsBuilder);

impl EnumsBuilder {
    /// The vendor's default: `"one"`.
    pub fn word<By>(mut self, value: impl IntoOption<EnumsWord, By>) -> Self {
        self.0.word = value.into_option();
        self
    }

    /// `untyped` of the vendor's description.
    pub fn untyped<By>(mut self, value: impl IntoOption<EnumsUntyped, By>) -> Self {
        self.0.untyped = value.into_option();
        self
    }

    /// One of `1`, `2`.
    pub fn whole<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.0.whole = value.into_option();
        self
    }

    /// One of `true`.
    pub fn flag<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.flag = value.into_option();
        self
    }

    /// One of `1`, `"two"`, `true`.
    pub fn mixed(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.0.mixed = Some(value.into());
        self
    }

    /// `nothing` of the vendor's description.
    pub fn nothing(mut self, value: impl Into<Patch<EnumsNothing>>) -> Self {
        self.0.nothing = value.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list<By>(mut self, value: impl IntoList<EnumsListItem, By>) -> Self {
        self.0.list = value.into_list();
        self
    }

    /// `single` of the vendor's description.
    pub fn single<By>(mut self, value: impl IntoOption<EnumsSingle, By>) -> Self {
        self.0.single = value.into_option();
        self
    }

    /// `dated` of the vendor's description.
    pub fn dated<By>(mut self, value: impl IntoOption<EnumsDated, By>) -> Self {
        self.0.dated = value.into_option();
        self
    }
}

open_enum! {
    /// `EnumsDated` of the vendor's description.
    pub enum EnumsDated {
        /// `2024-01-01`
        N20240101 = "2024-01-01",
    }
}

open_enum! {
    /// `EnumsListItem` of the vendor's description.
    pub enum EnumsListItem {
        /// `left`
        Left = "left",
        /// `right`
        Right = "right",
    }
}

open_enum! {
    /// `EnumsNothing` of the vendor's description.
    pub enum EnumsNothing {
        /// `x`
        X = "x",
    }
}

open_enum! {
    /// `EnumsSingle` of the vendor's description.
    pub enum EnumsSingle {
        /// `only`
        Only = "only",
    }
}

open_enum! {
    /// `EnumsUntyped` of the vendor's description.
    pub enum EnumsUntyped {
        /// `alpha`
        Alpha = "alpha",
        /// `beta`
        Beta = "beta",
    }
}

open_enum! {
    /// `EnumsWord` of the vendor's description.
    pub enum EnumsWord {
        /// `one`
        One = "one",
        /// `two`
        Two = "two",
    }
}
