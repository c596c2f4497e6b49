// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Users" lead to.

use super::common::PageInfo;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, reads, reply_builder};

/// A person who works in the account. The fields are known from an example only.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct User {
    /// The user's Prokeep id.
    pub id: String,
    /// The user's given name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The user's family name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The user's e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// What the user may do in the account. The possible values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
}

reply_builder! {
    #[builds(User)]
    pub struct UserBuilder {
        id: Required<String>,
        first_name: Optional<String>,
        last_name: Optional<String>,
        email: Optional<String>,
        role: Optional<String>,
    }
}

/// One page of users.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserPage {
    /// The users on this page, at most 50, without a wrapper around each.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub edges: Vec<User>,
    /// Where a page lies in its list, and the cursors to its neighbours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_info: Option<PageInfo>,
}

reply_builder! {
    #[builds(UserPage)]
    pub struct UserPageBuilder {
        edges: RequiredList<User>,
        page_info: Optional<PageInfo>,
    }
}
