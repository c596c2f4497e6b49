// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Groups" lead to.

use super::common::PageInfo;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, reads, reply_builder};

/// An inbox shared by a team, with its address, its automatic replies and its rules. The
/// fields are known from an example only; their meaning is derived from their names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Group {
    /// The group's Prokeep id.
    pub id: String,
    /// The account that the group belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The group's id in another system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// The group's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Street and house number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    /// Town or city.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locality: Option<String>,
    /// State or province.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Postal code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// The group's place in the account's list of groups.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// IANA time zone of the group, such as `America/Chicago`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// Text sent to somebody who writes for the first time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub welcome_message_template: Option<String>,
    /// Text sent when a message has come in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_received_template: Option<String>,
    /// Text sent when a message has been read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_read_template: Option<String>,
    /// Whether the group answers automatically while nobody is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub away_message_enabled: Option<bool>,
    /// The text of that automatic answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub away_message_text: Option<String>,
    /// The template of that automatic answer. How it relates to `away_message_text` is not
    /// documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub away_message_template: Option<String>,
    /// Whether the group's threads are shared with others after a while.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_sharing_enabled: Option<bool>,
    /// Minutes until a thread is shared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_sharing_delay_mins: Option<i64>,
    /// When the group was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_at: Option<switchboard_core::Timestamp>,
    /// The user who created the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_by_user_id: Option<String>,
    /// When the group was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
    /// The user who last changed the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_by_user_id: Option<String>,
}

reply_builder! {
    #[builds(Group)]
    pub struct GroupBuilder {
        id: Required<String>,
        account_id: Optional<String>,
        external_id: Optional<String>,
        name: Optional<String>,
        street: Optional<String>,
        locality: Optional<String>,
        region: Optional<String>,
        postal_code: Optional<String>,
        country: Optional<String>,
        position: Optional<i64>,
        timezone: Optional<String>,
        welcome_message_template: Optional<String>,
        message_received_template: Optional<String>,
        message_read_template: Optional<String>,
        away_message_enabled: Optional<bool>,
        away_message_text: Optional<String>,
        away_message_template: Optional<String>,
        thread_sharing_enabled: Optional<bool>,
        thread_sharing_delay_mins: Optional<i64>,
        inserted_at: Optional<switchboard_core::Timestamp>,
        inserted_by_user_id: Optional<String>,
        updated_at: Optional<switchboard_core::Timestamp>,
        updated_by_user_id: Optional<String>,
    }
}

/// One page of groups.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupPage {
    /// The groups on this page, at most 50.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<Group>,
    /// Where a page lies in its list, and the cursors to its neighbours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_info: Option<PageInfo>,
}

reply_builder! {
    #[builds(GroupPage)]
    pub struct GroupPageBuilder {
        data: RequiredList<Group>,
        page_info: Optional<PageInfo>,
    }
}
