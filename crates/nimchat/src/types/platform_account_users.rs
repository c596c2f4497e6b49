// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Platform account users" lead to.

use super::common::{AccountRole, AvailabilityStatus};
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{Error, checked_builder, reply_builder};

/// That a user belongs to an account. The vendor's documentation shows `account_id`, `user_id`
/// and `role`; the open-source server sends the other fields as well.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountUser {
    /// The id of the membership. No call takes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// The user.
    pub user_id: i64,
    /// What the user may do in the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<AccountRole>,
    /// The user who added this one to the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inviter_id: Option<i64>,
    /// When the user was last active in the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_at: Option<switchboard_core::Timestamp>,
    /// The availability that the user has chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability: Option<AvailabilityStatus>,
    /// Whether the user counts as offline while the app is closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_offline: Option<bool>,
    /// When the user was added to the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// When the membership was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
}

reply_builder! {
    #[builds(AccountUser)]
    pub struct AccountUserBuilder {
        id: Optional<i64>,
        account_id: Optional<i64>,
        user_id: Required<i64>,
        role: Optional<AccountRole>,
        inviter_id: Optional<i64>,
        active_at: Optional<switchboard_core::Timestamp>,
        availability: Optional<AvailabilityStatus>,
        auto_offline: Optional<bool>,
        created_at: Optional<switchboard_core::Timestamp>,
        updated_at: Optional<switchboard_core::Timestamp>,
    }
}

/// A user to add to an account, or to give another role in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountUserInput {
    /// The user.
    pub user_id: i64,
    /// What the user may do in the account.
    pub role: AccountRole,
}

checked_builder!(AccountUserInput => AccountUserInputBuilder);

/// Builds a [`AccountUserInput`](struct@AccountUserInput) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AccountUserInputBuilder {
    user_id: Option<i64>,
    role: Option<AccountRole>,
}

impl AccountUserInputBuilder {
    /// Required.
    /// The user.
    pub fn user_id(mut self, value: impl Into<i64>) -> Self {
        self.user_id = Some(value.into());
        self
    }

    /// Required.
    /// What the user may do in the account.
    pub fn role(mut self, value: impl Into<AccountRole>) -> Self {
        self.role = Some(value.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<AccountUserInput, Error> {
        Ok(AccountUserInput {
            user_id: self
                .user_id
                .ok_or_else(|| Error::missing_field("AccountUserInput", "user_id"))?,
            role: self.role.ok_or_else(|| Error::missing_field("AccountUserInput", "role"))?,
        })
    }
}

/// A user to remove from an account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountUserRemoval {
    /// The user.
    pub user_id: i64,
}

checked_builder!(AccountUserRemoval => AccountUserRemovalBuilder);

/// Builds a [`AccountUserRemoval`](struct@AccountUserRemoval) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AccountUserRemovalBuilder {
    user_id: Option<i64>,
}

impl AccountUserRemovalBuilder {
    /// Required.
    /// The user.
    pub fn user_id(mut self, value: impl Into<i64>) -> Self {
        self.user_id = Some(value.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<AccountUserRemoval, Error> {
        Ok(AccountUserRemoval {
            user_id: self
                .user_id
                .ok_or_else(|| Error::missing_field("AccountUserRemoval", "user_id"))?,
        })
    }
}
