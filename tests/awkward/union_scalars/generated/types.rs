// @generated from tests/awkward/union_scalars/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the A value of several plain types are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::{Shape, open_enum, union};

/// `Holder` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Holder {
    /// `id` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<HolderId>,
    /// `number` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<HolderNumber>,
    /// `flag` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag: Option<HolderFlag>,
    /// `moment` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moment: Option<HolderMoment>,
    /// `open` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open: Option<HolderOpen>,
    /// `same` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub same: Option<String>,
    /// `many` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub many: Option<HolderMany>,
    /// `lists` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lists: Option<HolderLists>,
}

impl Holder {
    /// Starts a `Holder` with no field set.
    pub fn builder() -> HolderBuilder {
        HolderBuilder::default()
    }
}

/// Builds a [`Holder`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct HolderBuilder(Holder);

impl HolderBuilder {
    /// `id` of the vendor's description.
    pub fn id(mut self, id: impl Into<HolderId>) -> Self {
        self.0.id = Some(id.into());
        self
    }

    /// `number` of the vendor's description.
    pub fn number(mut self, number: impl Into<HolderNumber>) -> Self {
        self.0.number = Some(number.into());
        self
    }

    /// `flag` of the vendor's description.
    pub fn flag(mut self, flag: impl Into<HolderFlag>) -> Self {
        self.0.flag = Some(flag.into());
        self
    }

    /// `moment` of the vendor's description.
    pub fn moment(mut self, moment: impl Into<HolderMoment>) -> Self {
        self.0.moment = Some(moment.into());
        self
    }

    /// `open` of the vendor's description.
    pub fn open(mut self, open: impl Into<HolderOpen>) -> Self {
        self.0.open = Some(open.into());
        self
    }

    /// `same` of the vendor's description.
    pub fn same(mut self, same: impl Into<String>) -> Self {
        self.0.same = Some(same.into());
        self
    }

    /// `many` of the vendor's description.
    pub fn many(mut self, many: impl Into<HolderMany>) -> Self {
        self.0.many = Some(many.into());
        self
    }

    /// `lists` of the vendor's description.
    pub fn lists(mut self, lists: impl Into<HolderLists>) -> Self {
        self.0.lists = Some(lists.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Holder {
        self.0
    }
}

impl From<HolderBuilder> for Holder {
    fn from(builder: HolderBuilder) -> Self {
        builder.build()
    }
}

union! {
    /// `HolderFlag` of the vendor's description.
    HolderFlag {
        /// The form of `bool`.
        Boolean(bool) => Shape::Boolean,
        /// The form of `HolderFlag2`.
        HolderFlag2(HolderFlag2) => Shape::String(&["maybe"]),
    }
}

impl From<bool> for HolderFlag {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<HolderFlag2> for HolderFlag {
    fn from(value: HolderFlag2) -> Self {
        Self::HolderFlag2(value)
    }
}

open_enum! {
    /// `HolderFlag2` of the vendor's description.
    HolderFlag2 {
        /// `maybe`
        Maybe => "maybe",
    }
}

union! {
    /// `HolderId` of the vendor's description.
    HolderId {
        /// The form of `i64`.
        Integer(i64) => Shape::Integer,
        /// The form of `String`.
        Text(String) => Shape::String(&[]),
    }
}

impl From<i64> for HolderId {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for HolderId {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for HolderId {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

union! {
    /// `HolderLists` of the vendor's description.
    HolderLists {
        /// The form of `Vec<i64>`.
        List(Vec<i64>) => Shape::List(&Shape::Integer),
        /// The form of `Vec<String>`.
        List2(Vec<String>) => Shape::List(&Shape::String(&[])),
    }
}

impl From<Vec<i64>> for HolderLists {
    fn from(value: Vec<i64>) -> Self {
        Self::List(value)
    }
}

impl From<Vec<String>> for HolderLists {
    fn from(value: Vec<String>) -> Self {
        Self::List2(value)
    }
}

union! {
    /// `HolderMany` of the vendor's description.
    HolderMany {
        /// The form of `String`.
        Text(String) => Shape::String(&[]),
        /// The form of `Vec<String>`.
        List(Vec<String>) => Shape::List(&Shape::String(&[])),
    }
}

impl From<String> for HolderMany {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for HolderMany {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<Vec<String>> for HolderMany {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

union! {
    /// `HolderMoment` of the vendor's description.
    HolderMoment {
        /// The form of `chrono::DateTime<chrono::Utc>`.
        Date(chrono::DateTime<chrono::Utc>) => Shape::String(&[]),
        /// The form of `String`.
        Text(String) => Shape::String(&[]),
    }
}

impl From<chrono::DateTime<chrono::Utc>> for HolderMoment {
    fn from(value: chrono::DateTime<chrono::Utc>) -> Self {
        Self::Date(value)
    }
}

impl From<String> for HolderMoment {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for HolderMoment {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

union! {
    /// `HolderNumber` of the vendor's description.
    HolderNumber {
        /// The form of `f64`.
        Number(f64) => Shape::Number,
        /// The form of `i64`.
        Integer(i64) => Shape::Integer,
    }
}

impl From<f64> for HolderNumber {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<i64> for HolderNumber {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

union! {
    /// `HolderOpen` of the vendor's description.
    HolderOpen {
        /// The form of `HolderOpen1`.
        HolderOpen1(HolderOpen1) => Shape::String(&["red", "green"]),
        /// The form of `String`.
        Text(String) => Shape::String(&[]),
    }
}

impl From<HolderOpen1> for HolderOpen {
    fn from(value: HolderOpen1) -> Self {
        Self::HolderOpen1(value)
    }
}

impl From<String> for HolderOpen {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for HolderOpen {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

open_enum! {
    /// `HolderOpen1` of the vendor's description.
    HolderOpen1 {
        /// `red`
        Red => "red",
        /// `green`
        Green => "green",
    }
}
