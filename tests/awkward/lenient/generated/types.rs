// @generated from tests/awkward/lenient/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Values in a notation that nobody promises are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use super::forms;
use serde::{Deserialize, Serialize};
use switchboard_core::reads::{self, As, Reads};
use switchboard_core::{Error, Patch};

/// `Loose` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Loose {
    /// `count` of the vendor's description.
    pub count: switchboard_core::Lenient<i64>,
    /// `ratio` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ratio: Option<switchboard_core::Lenient<f64>>,
    /// `flag` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag: Option<switchboard_core::Lenient<bool>>,
    /// `at` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<switchboard_core::Timestamp>,
    /// `never` of the vendor's description.
    #[serde(
        deserialize_with = "As::<Reads<forms::NothingIfZero, Patch<reads::Same>>>::deserialize",
        default,
        skip_serializing_if = "Patch::is_omitted"
    )]
    pub never: Patch<switchboard_core::Timestamp>,
    /// `plain` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plain: Option<switchboard_core::Timestamp>,
    /// `cleared` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub cleared: Patch<switchboard_core::Timestamp>,
    /// `many` of the vendor's description.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub many: Option<Vec<switchboard_core::Timestamp>>,
}

impl Loose {
    /// Starts a `Loose` with no field set.
    pub fn builder() -> LooseBuilder {
        LooseBuilder::default()
    }
}

/// Builds a [`Loose`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct LooseBuilder {
    count: Option<switchboard_core::Lenient<i64>>,
    ratio: Option<switchboard_core::Lenient<f64>>,
    flag: Option<switchboard_core::Lenient<bool>>,
    at: Option<switchboard_core::Timestamp>,
    never: Patch<switchboard_core::Timestamp>,
    plain: Option<switchboard_core::Timestamp>,
    cleared: Patch<switchboard_core::Timestamp>,
    many: Option<Vec<switchboard_core::Timestamp>>,
}

impl LooseBuilder {
    /// `count` of the vendor's description.
    ///
    /// Required.
    pub fn count(mut self, count: impl Into<switchboard_core::Lenient<i64>>) -> Self {
        self.count = Some(count.into());
        self
    }

    /// `ratio` of the vendor's description.
    pub fn ratio(mut self, ratio: impl Into<switchboard_core::Lenient<f64>>) -> Self {
        self.ratio = Some(ratio.into());
        self
    }

    /// `flag` of the vendor's description.
    pub fn flag(mut self, flag: impl Into<switchboard_core::Lenient<bool>>) -> Self {
        self.flag = Some(flag.into());
        self
    }

    /// `at` of the vendor's description.
    pub fn at(mut self, at: impl Into<switchboard_core::Timestamp>) -> Self {
        self.at = Some(at.into());
        self
    }

    /// `never` of the vendor's description.
    pub fn never(mut self, never: impl Into<Patch<switchboard_core::Timestamp>>) -> Self {
        self.never = never.into();
        self
    }

    /// `plain` of the vendor's description.
    pub fn plain(mut self, plain: impl Into<switchboard_core::Timestamp>) -> Self {
        self.plain = Some(plain.into());
        self
    }

    /// `cleared` of the vendor's description.
    pub fn cleared(mut self, cleared: impl Into<Patch<switchboard_core::Timestamp>>) -> Self {
        self.cleared = cleared.into();
        self
    }

    /// `many` of the vendor's description.
    pub fn many(
        mut self,
        many: impl IntoIterator<Item = impl Into<switchboard_core::Timestamp>>,
    ) -> Self {
        self.many = Some(many.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<Loose, Error> {
        Ok(Loose {
            count: self.count.ok_or_else(|| Error::missing_field("Loose", "count"))?,
            ratio: self.ratio,
            flag: self.flag,
            at: self.at,
            never: self.never,
            plain: self.plain,
            cleared: self.cleared,
            many: self.many,
        })
    }
}

impl TryFrom<LooseBuilder> for Loose {
    type Error = Error;
    fn try_from(builder: LooseBuilder) -> Result<Self, Error> {
        builder.build()
    }
}
