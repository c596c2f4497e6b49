// @generated from tests/awkward/reply_errors/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Errors beside a success are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, reads, reply_builder};

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

/// `GetSeveralError` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetSeveralError {
    /// `missing` of the vendor's description.
    pub missing: String,
}

reply_builder! {
    #[builds(GetSeveralError)]
    pub struct GetSeveralErrorBuilder {
        missing: Required<String>,
    }
}

/// `GetSeveralError2` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetSeveralError2 {
    /// `wrong` of the vendor's description.
    #[serde(deserialize_with = "As::<reads::List>::deserialize")]
    pub wrong: Vec<String>,
}

reply_builder! {
    #[builds(GetSeveralError2)]
    pub struct GetSeveralError2Builder {
        wrong: RequiredList<String>,
    }
}

/// `Thing` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Thing {
    /// `id` of the vendor's description.
    pub id: i64,
}

reply_builder! {
    #[builds(Thing)]
    pub struct ThingBuilder {
        id: Required<i64>,
    }
}
