// @generated from tests/awkward/all_of/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Schemas that hold together are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, Error, IntoList, IntoOption, Patch, checked_builder, open_enum, reads,
};

/// `Base` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Base {
    /// The number
    pub id: i64,
    /// `note` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub note: Patch<String>,
}

checked_builder!(Base => BaseBuilder);

/// Builds a [`Base`](struct@Base) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct BaseBuilder {
    id: Option<i64>,
    note: Patch<String>,
}

impl BaseBuilder {
    /// Required.
    /// The number
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// `note` of the vendor's description.
    pub fn note(mut self, value: impl Into<Patch<String>>) -> Self {
        self.note = value.into();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<Base, Error> {
        Ok(Base { id: self.id.ok_or_else(|| Error::missing_field("Base", "id"))?, note: self.note })
    }
}

/// A chain of three
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Dog {
    /// `id` of the vendor's description.
    pub id: i64,
    /// `note` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub note: Patch<String>,
    /// `name` of the vendor's description.
    pub name: String,
    /// `legs` of the vendor's description.
    pub legs: i64,
    /// Who feeds it
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub owner: Patch<Named>,
    /// `friends` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub friends: Option<Vec<DogFriendsItem>>,
    /// How large
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<Size>,
    /// Only a name for another
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kennel: Option<Kennel>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

checked_builder!(Dog => DogBuilder);

/// Builds a [`Dog`](struct@Dog) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct DogBuilder {
    id: Option<i64>,
    note: Patch<String>,
    name: Option<String>,
    legs: Option<i64>,
    owner: Patch<Named>,
    friends: Option<Vec<DogFriendsItem>>,
    size: Option<Size>,
    kennel: Option<Kennel>,
    extra: serde_json::Map<String, serde_json::Value>,
}

impl DogBuilder {
    /// Required.
    /// `id` of the vendor's description.
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// `note` of the vendor's description.
    pub fn note(mut self, value: impl Into<Patch<String>>) -> Self {
        self.note = value.into();
        self
    }

    /// Required.
    /// `name` of the vendor's description.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Required.
    /// `legs` of the vendor's description.
    pub fn legs(mut self, value: impl Into<i64>) -> Self {
        self.legs = Some(value.into());
        self
    }

    /// Who feeds it
    pub fn owner(mut self, value: impl Into<Patch<Named>>) -> Self {
        self.owner = value.into();
        self
    }

    /// `friends` of the vendor's description.
    pub fn friends<By>(mut self, value: impl IntoList<DogFriendsItem, By>) -> Self {
        self.friends = value.into_list();
        self
    }

    /// How large
    pub fn size<By>(mut self, value: impl IntoOption<Size, By>) -> Self {
        self.size = value.into_option();
        self
    }

    /// Only a name for another
    pub fn kennel<By>(mut self, value: impl IntoOption<Kennel, By>) -> Self {
        self.kennel = value.into_option();
        self
    }

    /// Adds a field that the description does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.extra.insert(name.into(), value.into());
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
            id: self.id.ok_or_else(|| Error::missing_field("Dog", "id"))?,
            note: self.note,
            name: self.name.ok_or_else(|| Error::missing_field("Dog", "name"))?,
            legs: self.legs.ok_or_else(|| Error::missing_field("Dog", "legs"))?,
            owner: self.owner,
            friends: self.friends,
            size: self.size,
            kennel: self.kennel,
            extra: self.extra,
        })
    }
}

/// `DogFriendsItem` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DogFriendsItem {
    /// The number
    pub id: i64,
    /// `note` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub note: Patch<String>,
    /// `since` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<switchboard_core::Lenient<chrono::NaiveDate>>,
}

checked_builder!(DogFriendsItem => DogFriendsItemBuilder);

/// Builds a [`DogFriendsItem`](struct@DogFriendsItem) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct DogFriendsItemBuilder {
    id: Option<i64>,
    note: Patch<String>,
    since: Option<switchboard_core::Lenient<chrono::NaiveDate>>,
}

impl DogFriendsItemBuilder {
    /// Required.
    /// The number
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// `note` of the vendor's description.
    pub fn note(mut self, value: impl Into<Patch<String>>) -> Self {
        self.note = value.into();
        self
    }

    /// `since` of the vendor's description.
    pub fn since<By>(
        mut self,
        value: impl IntoOption<switchboard_core::Lenient<chrono::NaiveDate>, By>,
    ) -> Self {
        self.since = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<DogFriendsItem, Error> {
        Ok(DogFriendsItem {
            id: self.id.ok_or_else(|| Error::missing_field("DogFriendsItem", "id"))?,
            note: self.note,
            since: self.since,
        })
    }
}

/// Only a name for another
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Kennel(pub Base);

impl std::ops::Deref for Kennel {
    type Target = Base;
    fn deref(&self) -> &Base {
        &self.0
    }
}

impl From<Base> for Kennel {
    fn from(value: Base) -> Self {
        Self(value)
    }
}

/// `Named` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Named {
    /// The number
    pub id: i64,
    /// `note` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub note: Patch<String>,
    /// `name` of the vendor's description.
    pub name: String,
}

checked_builder!(Named => NamedBuilder);

/// Builds a [`Named`](struct@Named) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct NamedBuilder {
    id: Option<i64>,
    note: Patch<String>,
    name: Option<String>,
}

impl NamedBuilder {
    /// Required.
    /// The number
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// `note` of the vendor's description.
    pub fn note(mut self, value: impl Into<Patch<String>>) -> Self {
        self.note = value.into();
        self
    }

    /// Required.
    /// `name` of the vendor's description.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<Named, Error> {
        Ok(Named {
            id: self.id.ok_or_else(|| Error::missing_field("Named", "id"))?,
            note: self.note,
            name: self.name.ok_or_else(|| Error::missing_field("Named", "name"))?,
        })
    }
}

open_enum! {
    /// `Size` of the vendor's description.
    pub enum Size {
        /// `small`
        Small = "small",
        /// `large`
        Large = "large",
    }
}
