//! The types that requests and replies of the One of several, whichever it is are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::Patch;

/// `Person` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Person {
    /// `name` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `email` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub email: Patch<String>,
    /// `phone` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
}

impl Person {
    /// Starts a `Person` with no field set.
    pub fn builder() -> PersonBuilder {
        PersonBuilder::default()
    }
}

/// Builds a [`Person`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct PersonBuilder(Person);

impl PersonBuilder {
    /// `name` of the vendor's description.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// `email` of the vendor's description.
    pub fn email(mut self, email: impl Into<Patch<String>>) -> Self {
        self.0.email = email.into();
        self
    }

    /// `phone` of the vendor's description.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.0.phone = Some(phone.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Person {
        self.0
    }
}

impl From<PersonBuilder> for Person {
    fn from(builder: PersonBuilder) -> Self {
        builder.build()
    }
}
