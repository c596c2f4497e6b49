// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Orders" lead to.

use crate::arrivals;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, IntoList, IntoOption, Reads, builder, open_enum, reads, reply_builder,
};

/// An order with its current status.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Order {
    /// The order's Prokeep id.
    pub id: String,
    /// The number under which the customer knows the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_number: Option<String>,
    /// The id that you gave the order, usually its key in your own system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// The order's total as decimal text without a currency sign, such as `86.40`. A number is
    /// read as its text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Reads<arrivals::Text, Option<reads::Same>>>::deserialize")]
    pub amount: Option<String>,
    /// The currency of `amount`, an ISO 4217 code such as `USD` in the documented example.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// How the customer gets the goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_type: Option<OrderType>,
    /// The current status, free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_status: Option<String>,
    /// The order's address on one line, its parts separated by commas.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The account that the order belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The group (inbox) that deals with the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    /// The company that placed the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_id: Option<String>,
    /// The contacts who are told about the order. A flat list by the vendor's field description,
    /// nested once more in each of its examples; either is read as one list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Reads<arrivals::Flat, Option<reads::List>>>::deserialize")]
    pub contact_ids: Option<Vec<String>>,
    /// When the order was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_at: Option<switchboard_core::Timestamp>,
    /// The user who created the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_by_user_id: Option<String>,
    /// When the order was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
    /// The user who last changed the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_by_user_id: Option<String>,
    /// Opaque mark of this item in a list; `after` and `before` presumably accept it. Single
    /// replies have it too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
}

reply_builder! {
    #[builds(Order)]
    pub struct OrderBuilder {
        id: Required<String>,
        order_number: Optional<String>,
        external_id: Optional<String>,
        amount: Optional<String>,
        currency: Optional<String>,
        order_type: Optional<OrderType>,
        order_status: Optional<String>,
        address: Optional<String>,
        account_id: Optional<String>,
        group_id: Optional<String>,
        company_id: Optional<String>,
        contact_ids: OptionalList<String>,
        inserted_at: Optional<switchboard_core::Timestamp>,
        inserted_by_user_id: Optional<String>,
        updated_at: Optional<switchboard_core::Timestamp>,
        updated_by_user_id: Optional<String>,
        cursor: Optional<String>,
    }
}

/// The fields of an order that can be set. None is marked as required.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrderInput {
    /// The number under which the customer knows the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_number: Option<String>,
    /// An id of your choice, usually the order's key in your own system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// The order's total as text. Accepted are digits with a comma between thousands, with or
    /// without two decimals and with or without a leading dollar sign, like `$1,250.00`,
    /// `1,250.00`, `$1,250` or `1,250`. Without decimals, zero cents are assumed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<String>,
    /// The currency of `amount`. The accepted codes are not documented; the example has `USD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// How the customer gets the goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_type: Option<OrderType>,
    /// The current status, free text. Setting it here notifies nobody; use
    /// `create_order_status_update` for that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_status: Option<String>,
    /// The order's address on one line, its parts separated by commas, in this order. Line 1, line
    /// 2 if any, city, state abbreviation, postal code, country code if any. Without a country
    /// code, `US` is assumed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The account that the order belongs to. Only of use to credentials that serve several
    /// accounts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The group (inbox) that deals with the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    /// The company that placed the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_id: Option<String>,
    /// The contacts to be told about the order. Sent as a flat list, as the vendor's field
    /// description has it; the examples in its documentation nest it once more, which can be read
    /// as well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Reads<arrivals::Flat, Option<reads::List>>>::deserialize")]
    pub contact_ids: Option<Vec<String>>,
}

builder!(OrderInput => OrderInputBuilder);

impl OrderInputBuilder {
    /// The number under which the customer knows the order.
    pub fn order_number<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.order_number = value.into_option();
        self
    }

    /// An id of your choice, usually the order's key in your own system.
    pub fn external_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.external_id = value.into_option();
        self
    }

    /// The order's total as text. Accepted are digits with a comma between thousands, with or
    /// without two decimals and with or without a leading dollar sign, like `$1,250.00`,
    /// `1,250.00`, `$1,250` or `1,250`. Without decimals, zero cents are assumed.
    pub fn amount<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.amount = value.into_option();
        self
    }

    /// The currency of `amount`. The accepted codes are not documented; the example has `USD`.
    pub fn currency<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.currency = value.into_option();
        self
    }

    /// How the customer gets the goods.
    pub fn order_type<By>(mut self, value: impl IntoOption<OrderType, By>) -> Self {
        self.0.order_type = value.into_option();
        self
    }

    /// The current status, free text. Setting it here notifies nobody; use
    /// `create_order_status_update` for that.
    pub fn order_status<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.order_status = value.into_option();
        self
    }

    /// The order's address on one line, its parts separated by commas, in this order. Line 1, line
    /// 2 if any, city, state abbreviation, postal code, country code if any. Without a country
    /// code, `US` is assumed.
    pub fn address<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.address = value.into_option();
        self
    }

    /// The account that the order belongs to. Only of use to credentials that serve several
    /// accounts.
    pub fn account_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.account_id = value.into_option();
        self
    }

    /// The group (inbox) that deals with the order.
    pub fn group_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.group_id = value.into_option();
        self
    }

    /// The company that placed the order.
    pub fn company_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.company_id = value.into_option();
        self
    }

    /// The contacts to be told about the order. Sent as a flat list, as the vendor's field
    /// description has it; the examples in its documentation nest it once more, which can be read
    /// as well.
    pub fn contact_ids<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.contact_ids = value.into_list();
        self
    }
}

/// One page of orders.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrderPage {
    /// The orders on this page, at most 50.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<Order>,
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
    #[builds(OrderPage)]
    pub struct OrderPageBuilder {
        data: RequiredList<Order>,
        has_next_page: Optional<bool>,
        has_previous_page: Optional<bool>,
        next_cursor: Optional<String>,
        previous_cursor: Optional<String>,
    }
}

open_enum! {
    /// How the customer gets the goods; `pick_up` means collected, `ship` means sent.
    pub enum OrderType {
        /// `pick_up`
        PickUp = "pick_up",
        /// `ship`
        Ship = "ship",
    }
}
