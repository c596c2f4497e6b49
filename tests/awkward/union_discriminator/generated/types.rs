// @generated from tests/awkward/union_discriminator/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the A tag that chooses are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    Error, IntoOption, Shape, builder, checked_builder, open_enum, reply_builder, union,
};

/// `Cat` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Cat {
    /// `pet-kind` of the vendor's description.
    #[serde(rename = "pet-kind")]
    pub pet_kind: String,
    /// `name` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `sound` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sound: Option<String>,
}

checked_builder!(Cat => CatBuilder);

/// Builds a [`Cat`](struct@Cat) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct CatBuilder {
    pet_kind: Option<String>,
    name: Option<String>,
    sound: Option<String>,
}

impl CatBuilder {
    /// Required.
    /// `pet-kind` of the vendor's description.
    pub fn pet_kind(mut self, value: impl Into<String>) -> Self {
        self.pet_kind = Some(value.into());
        self
    }

    /// `name` of the vendor's description.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.name = value.into_option();
        self
    }

    /// `sound` of the vendor's description.
    pub fn sound<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.sound = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<Cat, Error> {
        Ok(Cat {
            pet_kind: self.pet_kind.ok_or_else(|| Error::missing_field("Cat", "pet-kind"))?,
            name: self.name,
            sound: self.sound,
        })
    }
}

/// `Dog` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Dog {
    /// `pet-kind` of the vendor's description.
    #[serde(rename = "pet-kind")]
    pub pet_kind: String,
    /// `name` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `sound` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sound: Option<String>,
    /// `legs` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legs: Option<i64>,
}

checked_builder!(Dog => DogBuilder);

/// Builds a [`Dog`](struct@Dog) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct DogBuilder {
    pet_kind: Option<String>,
    name: Option<String>,
    sound: Option<String>,
    legs: Option<i64>,
}

impl DogBuilder {
    /// Required.
    /// `pet-kind` of the vendor's description.
    pub fn pet_kind(mut self, value: impl Into<String>) -> Self {
        self.pet_kind = Some(value.into());
        self
    }

    /// `name` of the vendor's description.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.name = value.into_option();
        self
    }

    /// `sound` of the vendor's description.
    pub fn sound<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.sound = value.into_option();
        self
    }

    /// `legs` of the vendor's description.
    pub fn legs<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.legs = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<Dog, Error> {
        Ok(Dog {
            pet_kind: self.pet_kind.ok_or_else(|| Error::missing_field("Dog", "pet-kind"))?,
            name: self.name,
            sound: self.sound,
            legs: self.legs,
        })
    }
}

/// `Fish` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Fish {
    /// `pet-kind` of the vendor's description.
    #[serde(rename = "pet-kind")]
    pub pet_kind: FishPetKind,
    /// `fins` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fins: Option<i64>,
}

checked_builder!(Fish => FishBuilder);

/// Builds a [`Fish`](struct@Fish) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct FishBuilder {
    pet_kind: Option<FishPetKind>,
    fins: Option<i64>,
}

impl FishBuilder {
    /// Required.
    /// `pet-kind` of the vendor's description.
    pub fn pet_kind(mut self, value: impl Into<FishPetKind>) -> Self {
        self.pet_kind = Some(value.into());
        self
    }

    /// `fins` of the vendor's description.
    pub fn fins<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.fins = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<Fish, Error> {
        Ok(Fish {
            pet_kind: self.pet_kind.ok_or_else(|| Error::missing_field("Fish", "pet-kind"))?,
            fins: self.fins,
        })
    }
}

open_enum! {
    /// `FishPetKind` of the vendor's description.
    pub enum FishPetKind {
        /// `fish`
        Fish = "fish",
    }
}

/// `Holder` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Holder {
    /// `mapped` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mapped: Option<Mapped>,
    /// `plain` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plain: Option<Plain>,
    /// `mixed` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mixed: Option<Mixed>,
}

builder!(Holder => HolderBuilder);

impl HolderBuilder {
    /// `mapped` of the vendor's description.
    pub fn mapped<By>(mut self, value: impl IntoOption<Mapped, By>) -> Self {
        self.0.mapped = value.into_option();
        self
    }

    /// `plain` of the vendor's description.
    pub fn plain<By>(mut self, value: impl IntoOption<Plain, By>) -> Self {
        self.0.plain = value.into_option();
        self
    }

    /// `mixed` of the vendor's description.
    pub fn mixed<By>(mut self, value: impl IntoOption<Mixed, By>) -> Self {
        self.0.mixed = value.into_option();
        self
    }
}

union! {
    /// `Mapped` of the vendor's description.
    pub enum Mapped {
        /// The form of `Cat`.
        Cat(Cat) = Shape::object(&["pet-kind"], &["pet-kind", "name", "sound"])
            .tagged("pet-kind", &["cat", "kitten"]),
        /// The form of `Dog`.
        Dog(Dog) = Shape::object(&["pet-kind"], &["pet-kind", "name", "sound", "legs"])
            .tagged("pet-kind", &["title"]),
    }
}

impl From<Cat> for Mapped {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for Mapped {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

union! {
    /// `Mixed` of the vendor's description.
    pub enum Mixed {
        /// The form of `Mapped`.
        Mapped(Mapped) = Shape::object(&[], &[]).tagged("pet-kind", &["cat"]),
        /// The form of `Fish`.
        Fish(Fish) = Shape::object(&["pet-kind"], &["pet-kind", "fins"])
            .tagged("pet-kind", &["fish"]),
    }
}

impl From<Mapped> for Mixed {
    fn from(value: Mapped) -> Self {
        Self::Mapped(value)
    }
}

impl From<Fish> for Mixed {
    fn from(value: Fish) -> Self {
        Self::Fish(value)
    }
}

/// `Pet` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Pet {
    /// `pet-kind` of the vendor's description.
    #[serde(rename = "pet-kind")]
    pub pet_kind: String,
    /// `name` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

reply_builder! {
    #[builds(Pet)]
    pub struct PetBuilder {
        pet_kind: Required<String>,
        name: Optional<String>,
    }
}

union! {
    /// `Plain` of the vendor's description.
    pub enum Plain {
        /// The form of `Dog`.
        Dog(Dog) = Shape::object(&["pet-kind"], &["pet-kind", "name", "sound", "legs"])
            .tagged("pet-kind", &["Dog"]),
        /// The form of `Cat`.
        Cat(Cat) = Shape::object(&["pet-kind"], &["pet-kind", "name", "sound"])
            .tagged("pet-kind", &["Cat"]),
    }
}

impl From<Dog> for Plain {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl From<Cat> for Plain {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}
