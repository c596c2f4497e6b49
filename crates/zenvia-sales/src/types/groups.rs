// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Groups" lead to.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, open_enum, reads, reply_builder};

/// A unit of the account, with its place in the tree of groups.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Group {
    /// The group's id.
    pub id: String,
    /// The name that users see.
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The group's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The group above, presumably its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// All groups above, presumably their ids.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub ancestors: Option<Vec<String>>,
    /// All groups below, presumably their ids.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub descendants: Option<Vec<String>>,
    /// What the group is.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub type_: Option<Vec<GroupType>>,
    /// The group's time zone. No form is documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// The group's country. Missing from the vendor's documentation.
    #[serde(rename = "countryCode", skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
}

reply_builder! {
    #[builds(Group)]
    pub struct GroupBuilder {
        id: Required<String>,
        display_name: Optional<String>,
        name: Optional<String>,
        parent: Optional<String>,
        ancestors: OptionalList<String>,
        descendants: OptionalList<String>,
        type_: OptionalList<GroupType>,
        timezone: Optional<String>,
        country_code: Optional<String>,
    }
}

open_enum! {
    /// What a group is. The list is known from a public client library.
    pub enum GroupType {
        /// `store`
        Store = "store",
        /// `leadProvider`
        LeadProvider = "leadProvider",
        /// `group`
        Group = "group",
        /// `OEM`
        Oem = "OEM",
    }
}
