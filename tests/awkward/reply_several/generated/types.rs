// @generated from tests/awkward/reply_several/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Several successes are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{Shape, reply_builder, union};

union! {
    /// `PostEitherReply` of the vendor's description.
    pub enum PostEitherReply {
        /// The form of `Thing`.
        Thing(Thing) = Shape::object(&["id"], &["id"]),
        /// The form of `PostEitherResponse`.
        PostEitherResponse(PostEitherResponse) = Shape::object(&["queued"], &["queued"]),
    }
}

impl From<Thing> for PostEitherReply {
    fn from(value: Thing) -> Self {
        Self::Thing(value)
    }
}

impl From<PostEitherResponse> for PostEitherReply {
    fn from(value: PostEitherResponse) -> Self {
        Self::PostEitherResponse(value)
    }
}

/// `PostEitherResponse` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostEitherResponse {
    /// `queued` of the vendor's description.
    pub queued: bool,
}

reply_builder! {
    #[builds(PostEitherResponse)]
    pub struct PostEitherResponseBuilder {
        queued: Required<bool>,
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
