// @generated from tests/awkward/collide_schemas/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Schemas that would have one name are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::reply_builder;

/// `FooBar` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FooBar {
    /// `a` of the vendor's description.
    pub a: String,
}

reply_builder! {
    #[builds(FooBar)]
    pub struct FooBarBuilder {
        a: Required<String>,
    }
}

/// `FooBar2` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FooBar2 {
    /// `b` of the vendor's description.
    pub b: i64,
}

reply_builder! {
    #[builds(FooBar2)]
    pub struct FooBar2Builder {
        b: Required<i64>,
    }
}

/// `FooBarV2` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FooBarV2 {
    /// `c` of the vendor's description.
    pub c: FooBar2,
}

reply_builder! {
    #[builds(FooBarV2)]
    pub struct FooBarV2Builder {
        c: Required<FooBar2>,
    }
}
