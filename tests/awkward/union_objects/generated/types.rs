// @generated from tests/awkward/union_objects/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the A value of several kinds of object are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{Error, IntoOption, Shape, builder, checked_builder, union};

/// `Company` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Company {
    /// `name` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `vat` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vat: Option<String>,
    /// `size` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

builder!(Company => CompanyBuilder);

impl CompanyBuilder {
    /// `name` of the vendor's description.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// `vat` of the vendor's description.
    pub fn vat<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.vat = value.into_option();
        self
    }

    /// `size` of the vendor's description.
    pub fn size<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.0.size = value.into_option();
        self
    }
}

/// `Holder` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Holder {
    /// `loose` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loose: Option<Loose>,
    /// `typed` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub typed: Option<Typed>,
    /// `lists` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lists: Option<HolderLists>,
    /// `nested` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nested: Option<HolderNested>,
    /// `mapped` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mapped: Option<HolderMapped>,
}

builder!(Holder => HolderBuilder);

impl HolderBuilder {
    /// `loose` of the vendor's description.
    pub fn loose<By>(mut self, value: impl IntoOption<Loose, By>) -> Self {
        self.0.loose = value.into_option();
        self
    }

    /// `typed` of the vendor's description.
    pub fn typed<By>(mut self, value: impl IntoOption<Typed, By>) -> Self {
        self.0.typed = value.into_option();
        self
    }

    /// `lists` of the vendor's description.
    pub fn lists<By>(mut self, value: impl IntoOption<HolderLists, By>) -> Self {
        self.0.lists = value.into_option();
        self
    }

    /// `nested` of the vendor's description.
    pub fn nested<By>(mut self, value: impl IntoOption<HolderNested, By>) -> Self {
        self.0.nested = value.into_option();
        self
    }

    /// `mapped` of the vendor's description.
    pub fn mapped<By>(mut self, value: impl IntoOption<HolderMapped, By>) -> Self {
        self.0.mapped = value.into_option();
        self
    }
}

union! {
    /// `HolderLists` of the vendor's description.
    pub enum HolderLists {
        /// The form of `Vec<Person>`.
        List(Vec<Person>) = Shape::List(&Shape::object(&[], &["name", "age"])),
        /// The form of `Vec<Company>`.
        List2(Vec<Company>) = Shape::List(&Shape::object(&[], &["name", "vat", "size"])),
    }
}

impl From<Vec<Person>> for HolderLists {
    fn from(value: Vec<Person>) -> Self {
        Self::List(value)
    }
}

impl From<Vec<Company>> for HolderLists {
    fn from(value: Vec<Company>) -> Self {
        Self::List2(value)
    }
}

union! {
    /// `HolderMapped` of the vendor's description.
    pub enum HolderMapped {
        /// The form of `Person`.
        Person(Person) = Shape::object(&[], &["name", "age"]),
        /// The form of `std::collections::BTreeMap<String, i64>`.
        Map(std::collections::BTreeMap<String, i64>) = Shape::object(&[], &[]),
    }
}

impl From<Person> for HolderMapped {
    fn from(value: Person) -> Self {
        Self::Person(value)
    }
}

impl From<std::collections::BTreeMap<String, i64>> for HolderMapped {
    fn from(value: std::collections::BTreeMap<String, i64>) -> Self {
        Self::Map(value)
    }
}

union! {
    /// `HolderNested` of the vendor's description.
    pub enum HolderNested {
        /// The form of `Loose`.
        Loose(Loose) = Shape::OneOf(
            &[Shape::object(&[], &["name", "age"]), Shape::object(&[], &["name", "vat", "size"])],
        ),
        /// The form of `Typed`.
        Typed(Typed) = Shape::OneOf(
            &[Shape::object(&["value"], &["value"]), Shape::object(&["value"], &["value"])],
        ),
    }
}

impl From<Loose> for HolderNested {
    fn from(value: Loose) -> Self {
        Self::Loose(value)
    }
}

impl From<Typed> for HolderNested {
    fn from(value: Typed) -> Self {
        Self::Typed(value)
    }
}

union! {
    /// `Loose` of the vendor's description.
    pub enum Loose {
        /// The form of `Person`.
        Person(Person) = Shape::object(&[], &["name", "age"]),
        /// The form of `Company`.
        Company(Company) = Shape::object(&[], &["name", "vat", "size"]),
    }
}

impl From<Person> for Loose {
    fn from(value: Person) -> Self {
        Self::Person(value)
    }
}

impl From<Company> for Loose {
    fn from(value: Company) -> Self {
        Self::Company(value)
    }
}

/// `Person` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Person {
    /// `name` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `age` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<i64>,
}

builder!(Person => PersonBuilder);

impl PersonBuilder {
    /// `name` of the vendor's description.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// `age` of the vendor's description.
    pub fn age<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.0.age = value.into_option();
        self
    }
}

union! {
    /// `Typed` of the vendor's description.
    pub enum Typed {
        /// The form of `Typed1`.
        Typed1(Typed1) = Shape::object(&["value"], &["value"]),
        /// The form of `Typed2`.
        Typed2(Typed2) = Shape::object(&["value"], &["value"]),
    }
}

impl From<Typed1> for Typed {
    fn from(value: Typed1) -> Self {
        Self::Typed1(value)
    }
}

impl From<Typed2> for Typed {
    fn from(value: Typed2) -> Self {
        Self::Typed2(value)
    }
}

/// `Typed1` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Typed1 {
    /// `value` of the vendor's description.
    pub value: i64,
}

checked_builder!(Typed1 => Typed1Builder);

/// Builds a [`Typed1`](struct@Typed1) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct Typed1Builder {
    value: Option<i64>,
}

impl Typed1Builder {
    /// Required.
    /// `value` of the vendor's description.
    pub fn value(mut self, value: impl Into<i64>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<Typed1, Error> {
        Ok(Typed1 { value: self.value.ok_or_else(|| Error::missing_field("Typed1", "value"))? })
    }
}

/// `Typed2` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Typed2 {
    /// `value` of the vendor's description.
    pub value: String,
}

checked_builder!(Typed2 => Typed2Builder);

/// Builds a [`Typed2`](struct@Typed2) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct Typed2Builder {
    value: Option<String>,
}

impl Typed2Builder {
    /// Required.
    /// `value` of the vendor's description.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<Typed2, Error> {
        Ok(Typed2 { value: self.value.ok_or_else(|| Error::missing_field("Typed2", "value"))? })
    }
}
