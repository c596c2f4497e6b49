// @generated from tests/awkward/lenient/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Values in a notation that nobody promises are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use crate::lenient::generated::arrivals;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, Error, IntoList, IntoOption, Patch, Reads, checked_builder, reads,
};

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
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfZero, Patch<reads::Same>>>::deserialize"
    )]
    pub never: Patch<switchboard_core::Timestamp>,
    /// `plain` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plain: Option<switchboard_core::Timestamp>,
    /// `cleared` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub cleared: Patch<switchboard_core::Timestamp>,
    /// `many` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub many: Option<Vec<switchboard_core::Timestamp>>,
}

checked_builder!(Loose => LooseBuilder);

/// Builds a [`Loose`](struct@Loose) field by field.
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
    /// Required.
    /// `count` of the vendor's description.
    pub fn count(mut self, value: impl Into<switchboard_core::Lenient<i64>>) -> Self {
        self.count = Some(value.into());
        self
    }

    /// `ratio` of the vendor's description.
    pub fn ratio<By>(mut self, value: impl IntoOption<switchboard_core::Lenient<f64>, By>) -> Self {
        self.ratio = value.into_option();
        self
    }

    /// `flag` of the vendor's description.
    pub fn flag<By>(mut self, value: impl IntoOption<switchboard_core::Lenient<bool>, By>) -> Self {
        self.flag = value.into_option();
        self
    }

    /// `at` of the vendor's description.
    pub fn at<By>(mut self, value: impl IntoOption<switchboard_core::Timestamp, By>) -> Self {
        self.at = value.into_option();
        self
    }

    /// `never` of the vendor's description.
    pub fn never(mut self, value: impl Into<Patch<switchboard_core::Timestamp>>) -> Self {
        self.never = value.into();
        self
    }

    /// `plain` of the vendor's description.
    pub fn plain<By>(mut self, value: impl IntoOption<switchboard_core::Timestamp, By>) -> Self {
        self.plain = value.into_option();
        self
    }

    /// `cleared` of the vendor's description.
    pub fn cleared(mut self, value: impl Into<Patch<switchboard_core::Timestamp>>) -> Self {
        self.cleared = value.into();
        self
    }

    /// `many` of the vendor's description.
    pub fn many<By>(mut self, value: impl IntoList<switchboard_core::Timestamp, By>) -> Self {
        self.many = value.into_list();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
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
