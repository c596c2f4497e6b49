// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! Orders placed with the account, shown next to the conversation with the customer. Each has
//! a current status, and a history of status updates.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Error, Facts, IntoList, IntoOption, Json, List, Listed, Method,
    Parameter, Same, Way, request,
};

/// Orders placed with the account, shown next to the conversation with the customer. Each has
/// a current status, and a history of status updates.
impl Client {
    /// List orders.
    ///
    /// Returns orders, at most 50 per page, optionally filtered. How several filters combine is
    /// not documented; that all of them must match is the natural reading. The sort order is not
    /// documented.
    ///
    /// `GET /orders`. Method and path are inferred: High confidence; the collection path follows
    /// from the documented `/orders/:order_id`.
    ///
    /// Source: Orders, listing, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let page = client.list_orders().first(20).send().await?;
    /// println!("{} orders", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_orders(&self) -> ListOrders {
        ListOrders(Call::new(self.core(), &LIST_ORDERS))
    }

    /// Create an order.
    ///
    /// Adds one order. No field is marked as required. An `order_status` given here does not text
    /// anybody; to tell the order's contacts, post a status update afterwards. Repeating the call
    /// may create a second order: the vendor's documentation does not say that order numbers or
    /// external ids are unique.
    ///
    /// `POST /orders`. Method and path are inferred: High confidence; the usual way to add to a
    /// collection; whether it answers 200 or 201 is not known.
    ///
    /// Source: Orders, creating, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_prokeep::types;
    ///
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let order = client
    ///     .create_order()
    ///     .body(types::OrderInput::builder().order_number("SO-58213"))
    ///     .send()
    ///     .await?;
    /// println!("{}", order.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_order(&self) -> CreateOrder {
        CreateOrder(Call::new(self.core(), &CREATE_ORDER))
    }

    /// Get an order.
    ///
    /// Returns one order by its Prokeep id, with its current status.
    ///
    /// `GET /orders/{id}`. Method and path are inferred: High confidence; reading from the
    /// documented path of the order update.
    ///
    /// Source: Orders, reading one, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let order = client.get_order("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930").send().await?;
    /// println!("{}", order.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_order(&self, id: impl Into<String>) -> GetOrder {
        GetOrder(Call::new(self.core(), &GET_ORDER).path("id", id.into()))
    }

    /// Update an order.
    ///
    /// Changes an order. A new `order_status` set this way never notifies anybody; use
    /// `create_order_status_update` for that. Whether fields that are left out keep their value is
    /// not documented.
    ///
    /// `PUT /orders/{id}`. The path is stated by the vendor.
    ///
    /// Source: Orders, updating, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_prokeep::types;
    ///
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let order = client
    ///     .update_order("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::OrderInput::builder().order_number("SO-58213"))
    ///     .send()
    ///     .await?;
    /// println!("{}", order.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_order(&self, id: impl Into<String>) -> UpdateOrder {
        UpdateOrder(Call::new(self.core(), &UPDATE_ORDER).path("id", id.into()))
    }
}

pub(super) static LIST_ORDERS: Facts = Facts::new(&API, "list_orders", Method::GET, "/orders")
    .certainty(Certainty::Inferred)
    .listed()
    .parameters(&[
        Parameter::query("first").rules(&[Bounds::Number(None, Some(50.0))]),
        Parameter::query("last").rules(&[Bounds::Number(None, Some(50.0))]),
        Parameter::query("after"),
        Parameter::query("before"),
        Parameter::query("group_id"),
        Parameter::query("company_id"),
        Parameter::query("address"),
        Parameter::query("contact_ids[]"),
        Parameter::query("order_ids[]"),
        Parameter::query("order_type_filter"),
        Parameter::query("order_status_filter"),
    ]);

request!(list_orders: ListOrders => types::OrderPage, Json<Same>, listed);

impl ListOrders {
    /// Page size, at most 50: how many items to return, counted from the start of the list, or of
    /// the part of it that `after` or `before` marks out. The default is not documented.
    pub fn first<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("first", value.into_option()))
    }

    /// Page size, at most 50, counted from the end: how many items to return from the end of the
    /// list, or of the part of it that `after` or `before` marks out. Together with `before` it
    /// pages backwards.
    pub fn last<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("last", value.into_option()))
    }

    /// Opaque cursor from an earlier reply; only items behind it are returned. To page forwards,
    /// pass the forward cursor of the previous page.
    pub fn after<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("after", value.into_option()))
    }

    /// Opaque cursor from an earlier reply; only items in front of it are returned. To page
    /// backwards, pass the backward cursor of the previous page.
    pub fn before<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("before", value.into_option()))
    }

    /// Only orders associated with this group.
    pub fn group_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("group_id", value.into_option()))
    }

    /// Only orders associated with this company.
    pub fn company_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("company_id", value.into_option()))
    }

    /// Only orders with this address, written as for `OrderInput.address`: line 1, line 2 if any,
    /// city, state abbreviation, postal code, separated by commas. The vendor's format text leaves
    /// out the country code, but its example ends with one.
    pub fn address<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("address", value.into_option()))
    }

    /// Only orders associated with these contacts. Repeat the parameter for several ids.
    pub fn contact_ids<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("contact_ids[]", value.into_list()))
    }

    /// Only these orders, by their Prokeep id. Repeat the parameter for several ids.
    pub fn order_ids<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("order_ids[]", value.into_list()))
    }

    /// Only orders of this type.
    pub fn order_type_filter<By>(self, value: impl IntoOption<types::OrderType, By>) -> Self {
        Self(self.0.query("order_type_filter", value.into_option()))
    }

    /// Only orders whose current status is this text. Statuses are free text; whether case matters
    /// is not documented.
    pub fn order_status_filter<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("order_status_filter", value.into_option()))
    }
}

impl Listed for ListOrders {
    type Page = types::OrderPage;
    type Item = types::Order;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new("data", |page| &page.data, |page| page.data)
        .by_cursor(
            Way::<Self>::new("after", |page| page.next_cursor.as_deref())
                .more(|page| page.has_next_page)
                .size("first"),
        )
        .backwards(
            Way::<Self>::new("before", |page| page.previous_cursor.as_deref())
                .more(|page| page.has_previous_page)
                .size("last")
                .largest(50),
        );
}

pub(super) static CREATE_ORDER: Facts = Facts::new(&API, "create_order", Method::POST, "/orders")
    .certainty(Certainty::Inferred)
    .body(Body::json("application/json").required())
    .envelope("data");

request!(create_order: CreateOrder => types::Order, Json<Same>);

impl CreateOrder {
    /// Required. The order to add.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::OrderInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_ORDER: Facts = Facts::new(&API, "get_order", Method::GET, "/orders/{id}")
    .certainty(Certainty::Inferred)
    .envelope("data");

request!(get_order: GetOrder => types::Order, Json<Same>);

pub(super) static UPDATE_ORDER: Facts =
    Facts::new(&API, "update_order", Method::PUT, "/orders/{id}")
        .body(Body::json("application/json").required())
        .envelope("data");

request!(update_order: UpdateOrder => types::Order, Json<Same>);

impl UpdateOrder {
    /// Required. The fields to change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::OrderInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
