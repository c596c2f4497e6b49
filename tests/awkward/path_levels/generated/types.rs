// @generated from tests/awkward/path_levels/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Parameters of a path and of its operations are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{Error, checked_builder, reply_builder};

/// `Fault` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Fault {
    /// `fault` of the vendor's description.
    pub fault: String,
}

reply_builder! {
    #[builds(Fault)]
    pub struct FaultBuilder {
        fault: Required<String>,
    }
}

/// `Thing` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Thing {
    /// At most 4 characters.
    pub name: String,
}

checked_builder!(Thing => ThingBuilder);

/// Builds a [`Thing`](struct@Thing) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ThingBuilder {
    name: Option<String>,
}

impl ThingBuilder {
    /// Required.
    /// At most 4 characters.
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
    pub fn build(self) -> Result<Thing, Error> {
        Ok(Thing { name: self.name.ok_or_else(|| Error::missing_field("Thing", "name"))? })
    }
}
