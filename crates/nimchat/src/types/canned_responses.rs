// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Canned responses" lead to.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{IntoOption, builder, reply_builder};

/// A prepared answer. The vendor's documentation lacks the two times, which the open-source
/// server sends.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CannedResponse {
    /// The id of the canned response.
    pub id: i64,
    /// The text to insert.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// The short code that agents type to insert the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_code: Option<String>,
    /// The account that the canned response belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// When the canned response was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// When the canned response was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
}

reply_builder! {
    #[builds(CannedResponse)]
    pub struct CannedResponseBuilder {
        id: Required<i64>,
        content: Optional<String>,
        short_code: Optional<String>,
        account_id: Optional<i64>,
        created_at: Optional<switchboard_core::Timestamp>,
        updated_at: Optional<switchboard_core::Timestamp>,
    }
}

/// The fields of a canned response. Neither is marked as required, but the open-source server
/// refuses a new canned response without both.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CannedResponseInput {
    /// The text to insert.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// The short code that agents type to insert the text, unique within the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_code: Option<String>,
}

builder!(CannedResponseInput => CannedResponseInputBuilder);

impl CannedResponseInputBuilder {
    /// The text to insert.
    pub fn content<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.content = value.into_option();
        self
    }

    /// The short code that agents type to insert the text, unique within the account.
    pub fn short_code<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.short_code = value.into_option();
        self
    }
}
