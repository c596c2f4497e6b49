// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Order status updates" lead to.

#![allow(deprecated, reason = "derived code reads deprecated fields too")]

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, Error, IntoOption, builder, checked_builder, reads, reply_builder,
};

/// One entry in the status history of an order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrderStatusUpdate {
    /// The id of this status update.
    pub id: String,
    /// The status, free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The order that the status belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// When the status update was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_at: Option<switchboard_core::Timestamp>,
    /// The user who created the status update.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_by_user_id: Option<String>,
    /// When the status update was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
    /// The user who last changed the status update.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_by_user_id: Option<String>,
    /// Opaque mark of this item in a list; `after` and `before` presumably accept it. Single
    /// replies have it too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
}

reply_builder! {
    #[builds(OrderStatusUpdate)]
    pub struct OrderStatusUpdateBuilder {
        id: Required<String>,
        status: Optional<String>,
        order_id: Optional<String>,
        inserted_at: Optional<switchboard_core::Timestamp>,
        inserted_by_user_id: Optional<String>,
        updated_at: Optional<switchboard_core::Timestamp>,
        updated_by_user_id: Optional<String>,
        cursor: Optional<String>,
    }
}

/// A correction to the text of a status update.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrderStatusUpdateEdit {
    /// The corrected status, free text. Without it the call fails.
    pub status: String,
    /// Leave it out. The vendor's documentation prints this field, but its text says that the call
    /// takes `status` and nothing else.
    #[deprecated = "the vendor advises against using it"]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
}

checked_builder!(OrderStatusUpdateEdit => OrderStatusUpdateEditBuilder);

/// Builds a [`OrderStatusUpdateEdit`](struct@OrderStatusUpdateEdit) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct OrderStatusUpdateEditBuilder {
    status: Option<String>,
    order_id: Option<String>,
}

impl OrderStatusUpdateEditBuilder {
    /// Required.
    /// The corrected status, free text. Without it the call fails.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Leave it out. The vendor's documentation prints this field, but its text says that the call
    /// takes `status` and nothing else.
    #[deprecated = "the vendor advises against using it"]
    pub fn order_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.order_id = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<OrderStatusUpdateEdit, Error> {
        Ok(OrderStatusUpdateEdit {
            status: self
                .status
                .ok_or_else(|| Error::missing_field("OrderStatusUpdateEdit", "status"))?,
            order_id: self.order_id,
        })
    }
}

/// A new status for an order. No field is marked as required, but an update without a `status`
/// says nothing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrderStatusUpdateInput {
    /// The new status, free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The order, already given by the path; send the same id or leave it out. The vendor's
    /// documentation describes it as an account id, evidently by mistake.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// True texts the order's contacts about the new status automatically. The vendor's
    /// documentation spells this field in two ways. This spelling comes from the text about this
    /// very call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_notifications: Option<bool>,
    /// The other spelling of `send_notifications`, used where the documentation explains how to
    /// correct an update. Which of the two the server reads is not known, so send both with the
    /// same value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_notification: Option<bool>,
}

builder!(OrderStatusUpdateInput => OrderStatusUpdateInputBuilder);

impl OrderStatusUpdateInputBuilder {
    /// The new status, free text.
    pub fn status<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.status = value.into_option();
        self
    }

    /// The order, already given by the path; send the same id or leave it out. The vendor's
    /// documentation describes it as an account id, evidently by mistake.
    pub fn order_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.order_id = value.into_option();
        self
    }

    /// True texts the order's contacts about the new status automatically. The vendor's
    /// documentation spells this field in two ways. This spelling comes from the text about this
    /// very call.
    pub fn send_notifications<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.send_notifications = value.into_option();
        self
    }

    /// The other spelling of `send_notifications`, used where the documentation explains how to
    /// correct an update. Which of the two the server reads is not known, so send both with the
    /// same value.
    pub fn send_notification<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.send_notification = value.into_option();
        self
    }
}

/// One page of status updates.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrderStatusUpdatePage {
    /// The status updates on this page, at most 50.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<OrderStatusUpdate>,
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
    #[builds(OrderStatusUpdatePage)]
    pub struct OrderStatusUpdatePageBuilder {
        data: RequiredList<OrderStatusUpdate>,
        has_next_page: Optional<bool>,
        has_previous_page: Optional<bool>,
        next_cursor: Optional<String>,
        previous_cursor: Optional<String>,
    }
}
