// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Threads" lead to.

use super::common::ThreadMessage;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, open_enum, reads, reply_builder};

/// A conversation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Thread {
    /// The thread's id.
    pub id: String,
    /// The kind of thread. The possible values are not documented.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The subject, where the thread has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The account that the thread belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The group whose inbox holds the thread.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    /// The channel (such as a phone number) that the thread runs over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// The contact who owns the thread. `list_threads` can filter by it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_contact_id: Option<String>,
    /// The contact outside the account who takes part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_contact_id: Option<String>,
    /// When somebody took the thread over; null while unclaimed. That it can be null is inferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimed_at: Option<switchboard_core::Timestamp>,
    /// Who took the thread over; null while unclaimed. That it can be null is inferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimed_by_contact_id: Option<String>,
    /// When the thread was archived; null while it is open. That it can be null is inferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived_at: Option<switchboard_core::Timestamp>,
    /// Who archived the thread; null while it is open. That it can be null is inferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived_by_contact_id: Option<String>,
    /// When the thread was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_at: Option<switchboard_core::Timestamp>,
    /// When the thread was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
    /// The most recent message of the thread.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest_message: Option<ThreadMessage>,
    /// All messages, oldest first, in the reply of `get_thread`. In `list_threads` rely on
    /// `latest_message` alone: its text promises no more, although its example has this list too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub messages: Option<Vec<ThreadMessage>>,
    /// Opaque mark of this item in a list; `after` and `before` presumably accept it. Single
    /// replies have it too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
}

reply_builder! {
    #[builds(Thread)]
    pub struct ThreadBuilder {
        id: Required<String>,
        type_: Optional<String>,
        subject: Optional<String>,
        account_id: Optional<String>,
        group_id: Optional<String>,
        channel_id: Optional<String>,
        owner_contact_id: Optional<String>,
        external_contact_id: Optional<String>,
        claimed_at: Optional<switchboard_core::Timestamp>,
        claimed_by_contact_id: Optional<String>,
        archived_at: Optional<switchboard_core::Timestamp>,
        archived_by_contact_id: Optional<String>,
        inserted_at: Optional<switchboard_core::Timestamp>,
        updated_at: Optional<switchboard_core::Timestamp>,
        latest_message: Optional<ThreadMessage>,
        messages: OptionalList<ThreadMessage>,
        cursor: Optional<String>,
    }
}

/// One page of threads.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ThreadPage {
    /// The threads on this page, at most 50.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<Thread>,
    /// Whether there are items after this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_next_page: Option<bool>,
    /// Whether there are items before this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_previous_page: Option<bool>,
    /// Pass it as `after` to get the next page, while `has_next_page` is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
    /// Pass it as `before` to get the previous page, while `has_previous_page` is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_cursor: Option<String>,
}

reply_builder! {
    #[builds(ThreadPage)]
    pub struct ThreadPageBuilder {
        data: RequiredList<Thread>,
        has_next_page: Optional<bool>,
        has_previous_page: Optional<bool>,
        next_cursor: Optional<String>,
        previous_cursor: Optional<String>,
    }
}

open_enum! {
    /// The state of a thread. Going by the names, nobody has taken over an `unclaimed` one yet,
    /// somebody is dealing with an `active` one, and an `archived` one is closed.
    pub enum ThreadStatus {
        /// `unclaimed`
        Unclaimed = "unclaimed",
        /// `active`
        Active = "active",
        /// `archived`
        Archived = "archived",
    }
}
