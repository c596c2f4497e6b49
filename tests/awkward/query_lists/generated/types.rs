// @generated from tests/awkward/query_lists/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Lists in a query are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::open_enum;

/// `Colours` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Colours(pub Vec<ColoursItem>);

impl std::ops::Deref for Colours {
    type Target = Vec<ColoursItem>;
    fn deref(&self) -> &Vec<ColoursItem> {
        &self.0
    }
}

impl From<Colours> for Vec<ColoursItem> {
    fn from(value: Colours) -> Self {
        value.0
    }
}

impl From<Vec<ColoursItem>> for Colours {
    fn from(value: Vec<ColoursItem>) -> Self {
        Self(value)
    }
}

open_enum! {
    /// `ColoursItem` of the vendor's description.
    pub enum ColoursItem {
        /// `red`
        Red = "red",
        /// `green`
        Green = "green",
    }
}
