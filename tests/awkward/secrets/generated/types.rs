// @generated from tests/awkward/secrets/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Texts that must not be seen are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, Error, IntoList, IntoOption, Patch, Shape, checked_builder, reads, union,
};

/// `Key` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Key(pub switchboard_core::Secret);

impl std::ops::Deref for Key {
    type Target = switchboard_core::Secret;
    fn deref(&self) -> &switchboard_core::Secret {
        &self.0
    }
}

impl From<Key> for switchboard_core::Secret {
    fn from(value: Key) -> Self {
        value.0
    }
}

impl From<switchboard_core::Secret> for Key {
    fn from(value: switchboard_core::Secret) -> Self {
        Self(value)
    }
}

impl From<&str> for Key {
    fn from(value: &str) -> Self {
        Self(value.into())
    }
}

/// `Login` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Login {
    /// `name` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// At least 3 characters.
    pub password: switchboard_core::Secret,
    /// `pin` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub pin: Patch<switchboard_core::Secret>,
    /// `keys` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub keys: Option<Vec<Key>>,
    /// `spare` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spare: Option<std::collections::BTreeMap<String, switchboard_core::Secret>>,
    /// `either` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub either: Option<LoginEither>,
}

checked_builder!(Login => LoginBuilder);

/// Builds a [`Login`](struct@Login) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct LoginBuilder {
    name: Option<String>,
    password: Option<switchboard_core::Secret>,
    pin: Patch<switchboard_core::Secret>,
    keys: Option<Vec<Key>>,
    spare: Option<std::collections::BTreeMap<String, switchboard_core::Secret>>,
    either: Option<LoginEither>,
}

impl LoginBuilder {
    /// `name` of the vendor's description.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Required.
    /// At least 3 characters.
    pub fn password(mut self, value: impl Into<switchboard_core::Secret>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// `pin` of the vendor's description.
    pub fn pin(mut self, value: impl Into<Patch<switchboard_core::Secret>>) -> Self {
        self.pin = value.into();
        self
    }

    /// `keys` of the vendor's description.
    pub fn keys<By>(mut self, value: impl IntoList<Key, By>) -> Self {
        self.keys = value.into_list();
        self
    }

    /// `spare` of the vendor's description.
    pub fn spare<By>(
        mut self,
        value: impl IntoOption<std::collections::BTreeMap<String, switchboard_core::Secret>, By>,
    ) -> Self {
        self.spare = value.into_option();
        self
    }

    /// `either` of the vendor's description.
    pub fn either<By>(mut self, value: impl IntoOption<LoginEither, By>) -> Self {
        self.either = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<Login, Error> {
        Ok(Login {
            name: self.name,
            password: self.password.ok_or_else(|| Error::missing_field("Login", "password"))?,
            pin: self.pin,
            keys: self.keys,
            spare: self.spare,
            either: self.either,
        })
    }
}

union! {
    /// `LoginEither` of the vendor's description.
    pub enum LoginEither {
        /// The form of `switchboard_core::Secret`.
        Secret(switchboard_core::Secret) = Shape::String(&[]),
        /// The form of `i64`.
        Integer(i64) = Shape::Integer,
    }
}

impl From<switchboard_core::Secret> for LoginEither {
    fn from(value: switchboard_core::Secret) -> Self {
        Self::Secret(value)
    }
}

impl From<&str> for LoginEither {
    fn from(value: &str) -> Self {
        Self::Secret(value.into())
    }
}

impl From<i64> for LoginEither {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}
