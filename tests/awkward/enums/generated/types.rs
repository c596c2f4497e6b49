// @generated from tests/awkward/enums/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Enums of every kind are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::reads::{self, As};
use switchboard_core::{Patch, open_enum};

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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub list: Option<Vec<EnumsListItem>>,
    /// `single` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single: Option<EnumsSingle>,
    /// `dated` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dated: Option<EnumsDated>,
}

impl Enums {
    /// Starts an `Enums` with no field set.
    pub fn builder() -> EnumsBuilder {
        EnumsBuilder::default()
    }
}

/// Builds an [`Enums`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct EnumsBuilder(Enums);

impl EnumsBuilder {
    /// The vendor's default: `"one"`.
    pub fn word(mut self, word: impl Into<EnumsWord>) -> Self {
        self.0.word = Some(word.into());
        self
    }

    /// `untyped` of the vendor's description.
    pub fn untyped(mut self, untyped: impl Into<EnumsUntyped>) -> Self {
        self.0.untyped = Some(untyped.into());
        self
    }

    /// One of `1`, `2`.
    pub fn whole(mut self, whole: impl Into<i64>) -> Self {
        self.0.whole = Some(whole.into());
        self
    }

    /// One of `true`.
    pub fn flag(mut self, flag: bool) -> Self {
        self.0.flag = Some(flag);
        self
    }

    /// One of `1`, `"two"`, `true`.
    pub fn mixed(mut self, mixed: impl Into<serde_json::Value>) -> Self {
        self.0.mixed = Some(mixed.into());
        self
    }

    /// `nothing` of the vendor's description.
    pub fn nothing(mut self, nothing: impl Into<Patch<EnumsNothing>>) -> Self {
        self.0.nothing = nothing.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<EnumsListItem>>) -> Self {
        self.0.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// `single` of the vendor's description.
    pub fn single(mut self, single: impl Into<EnumsSingle>) -> Self {
        self.0.single = Some(single.into());
        self
    }

    /// `dated` of the vendor's description.
    pub fn dated(mut self, dated: impl Into<EnumsDated>) -> Self {
        self.0.dated = Some(dated.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Enums {
        self.0
    }
}

impl From<EnumsBuilder> for Enums {
    fn from(builder: EnumsBuilder) -> Self {
        builder.build()
    }
}

open_enum! {
    /// `EnumsDated` of the vendor's description.
    EnumsDated {
        /// `2024-01-01`
        N20240101 => "2024-01-01",
    }
}

open_enum! {
    /// `EnumsListItem` of the vendor's description.
    EnumsListItem {
        /// `left`
        Left => "left",
        /// `right`
        Right => "right",
    }
}

open_enum! {
    /// `EnumsNothing` of the vendor's description.
    EnumsNothing {
        /// `x`
        X => "x",
    }
}

open_enum! {
    /// `EnumsSingle` of the vendor's description.
    EnumsSingle {
        /// `only`
        Only => "only",
    }
}

open_enum! {
    /// `EnumsUntyped` of the vendor's description.
    EnumsUntyped {
        /// `alpha`
        Alpha => "alpha",
        /// `beta`
        Beta => "beta",
    }
}

open_enum! {
    /// `EnumsWord` of the vendor's description.
    EnumsWord {
        /// `one`
        One => "one",
        /// `two`
        Two => "two",
    }
}
