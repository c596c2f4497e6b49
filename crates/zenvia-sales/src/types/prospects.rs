// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Prospects" lead to.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, reads, reply_builder};

/// A prospect that was found by phone number or e-mail address. What is not listed is kept, as
/// only part of the live form is known.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProspectSummary {
    /// The prospect's id. The vendor's documentation calls it `id`, the live server `_id`, so
    /// neither is marked as required.
    #[serde(alias = "_id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// First name.
    #[serde(rename = "firstName", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The prospect's phone numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub phones: Option<Vec<String>>,
    /// The prospect's e-mail addresses. That this field is there is inferred.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub emails: Option<Vec<String>>,
    /// The id of the account. Unlike `Prospect.account`, which is a name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// The id of the agent who claimed the prospect.
    #[serde(rename = "claimedBy", skip_serializing_if = "Option::is_none")]
    pub claimed_by: Option<String>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

reply_builder! {
    #[builds(ProspectSummary)]
    #[extra(serde_json::Map<String, serde_json::Value>, serde_json::Value)]
    pub struct ProspectSummaryBuilder {
        id: Optional<String>,
        first_name: Optional<String>,
        phones: OptionalList<String>,
        emails: OptionalList<String>,
        account: Optional<String>,
        claimed_by: Optional<String>,
    }
}
