// @generated from tests/awkward/union_scalars/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the A value of several plain types are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{IntoOption, Shape, builder, open_enum, union};

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

builder!(Holder => HolderBuilder);

impl HolderBuilder {
    /// `id` of the vendor's description.
    pub fn id<By>(mut self, value: impl IntoOption<HolderId, By>) -> Self {
        self.0.id = value.into_option();
        self
    }

    /// `number` of the vendor's description.
    pub fn number<By>(mut self, value: impl IntoOption<HolderNumber, By>) -> Self {
        self.0.number = value.into_option();
        self
    }

    /// `flag` of the vendor's description.
    pub fn flag<By>(mut self, value: impl IntoOption<HolderFlag, By>) -> Self {
        self.0.flag = value.into_option();
        self
    }

    /// `moment` of the vendor's description.
    pub fn moment<By>(mut self, value: impl IntoOption<HolderMoment, By>) -> Self {
        self.0.moment = value.into_option();
        self
    }

    /// `open` of the vendor's description.
    pub fn open<By>(mut self, value: impl IntoOption<HolderOpen, By>) -> Self {
        self.0.open = value.into_option();
        self
    }

    /// `same` of the vendor's description.
    pub fn same<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.same = value.into_option();
        self
    }

    /// `many` of the vendor's description.
    pub fn many<By>(mut self, value: impl IntoOption<HolderMany, By>) -> Self {
        self.0.many = value.into_option();
        self
    }

    /// `lists` of the vendor's description.
    pub fn lists<By>(mut self, value: impl IntoOption<HolderLists, By>) -> Self {
        self.0.lists = value.into_option();
        self
    }
}

union! {
    /// `HolderFlag` of the vendor's description.
    pub enum HolderFlag {
        /// The form of `bool`.
        Boolean(bool) = Shape::Boolean,
        /// The form of `HolderFlag2`.
        HolderFlag2(HolderFlag2) = Shape::String(&["maybe"]),
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
    pub enum HolderFlag2 {
        /// `maybe`
        Maybe = "maybe",
    }
}

union! {
    /// `HolderId` of the vendor's description.
    pub enum HolderId {
        /// The form of `i64`.
        Integer(i64) = Shape::Integer,
        /// The form of `String`.
        Text(String) = Shape::String(&[]),
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
    pub enum HolderLists {
        /// The form of `Vec<i64>`.
        List(Vec<i64>) = Shape::List(&Shape::Integer),
        /// The form of `Vec<String>`.
        List2(Vec<String>) = Shape::List(&Shape::String(&[])),
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
    pub enum HolderMany {
        /// The form of `String`.
        Text(String) = Shape::String(&[]),
        /// The form of `Vec<String>`.
        List(Vec<String>) = Shape::List(&Shape::String(&[])),
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
    pub enum HolderMoment {
        /// The form of `chrono::DateTime<chrono::Utc>`.
        Date(chrono::DateTime<chrono::Utc>) = Shape::String(&[]),
        /// The form of `String`.
        Text(String) = Shape::String(&[]),
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
    pub enum HolderNumber {
        /// The form of `f64`.
        Number(f64) = Shape::Number,
        /// The form of `i64`.
        Integer(i64) = Shape::Integer,
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
    pub enum HolderOpen {
        /// The form of `HolderOpen1`.
        HolderOpen1(HolderOpen1) = Shape::String(&["red", "green"]),
        /// The form of `String`.
        Text(String) = Shape::String(&[]),
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
    pub enum HolderOpen1 {
        /// `red`
        Red = "red",
        /// `green`
        Green = "green",
    }
}
