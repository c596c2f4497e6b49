// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Integrations" lead to.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::reply_builder;

/// An integration, which is an app as it is installed for a group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Integration {
    /// The integration's id.
    pub id: String,
    /// The integration's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Presumably the key of the provider whose leads the integration brings.
    #[serde(rename = "providerKey", skip_serializing_if = "Option::is_none")]
    pub provider_key: Option<String>,
    /// The id of the group that the integration belongs to.
    #[serde(rename = "groupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    /// The name of the group that the integration belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// The id of the user on whose behalf the integration acts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// The language, presumably as an ISO 639-1 code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The name of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// The id of the account.
    #[serde(rename = "accountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
}

reply_builder! {
    #[builds(Integration)]
    pub struct IntegrationBuilder {
        id: Required<String>,
        name: Optional<String>,
        provider_key: Optional<String>,
        group_id: Optional<String>,
        group: Optional<String>,
        user: Optional<String>,
        language: Optional<String>,
        account: Optional<String>,
        account_id: Optional<String>,
    }
}
