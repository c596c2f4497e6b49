// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! The status history of orders. Posting a new update is the only way to have the order's
//! contacts told about it by text message.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Error, Facts, IntoOption, Json, List, Listed, Method, Nothing,
    Parameter, Same, Way, request,
};

/// The status history of orders. Posting a new update is the only way to have the order's
/// contacts told about it by text message.
impl Client {
    /// List status updates of all orders.
    ///
    /// Returns status updates across orders, at most 50 per page, optionally only those of the
    /// order with a given external id. For the updates of one order known by its Prokeep id use
    /// `list_order_status_updates_by_order`.
    ///
    /// `GET /orders/status_updates`. Method and path are inferred: Low confidence; it takes no
    /// order id, so it does not lie below an order, but the path could also be
    /// `/order_status_updates`.
    ///
    /// Source: Order status updates, listing across orders, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let page = client.list_order_status_updates().first(20).send().await?;
    /// println!("{} order status updates", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_order_status_updates(&self) -> ListOrderStatusUpdates {
        ListOrderStatusUpdates(Call::new(self.core(), &LIST_ORDER_STATUS_UPDATES))
    }

    /// List status updates of one order.
    ///
    /// Returns the status history of one order, at most 50 updates per page.
    ///
    /// `GET /orders/{order_id}/status_updates`. Method and path are inferred: High confidence; the
    /// path is documented for the call that posts an update.
    ///
    /// Source: Order status updates, listing for one order, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let page = client
    ///     .list_order_status_updates_by_order("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .first(20)
    ///     .send()
    ///     .await?;
    /// println!("{} items", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_order_status_updates_by_order(
        &self,
        order_id: impl Into<String>,
    ) -> ListOrderStatusUpdatesByOrder {
        ListOrderStatusUpdatesByOrder(
            Call::new(self.core(), &LIST_ORDER_STATUS_UPDATES_BY_ORDER)
                .path("order_id", order_id.into()),
        )
    }

    /// Post a status update for an order.
    ///
    /// Records a new status for an order and, on request, texts the order's contacts about it.
    /// This is the only call that can notify them: changing `order_status` through `update_order`
    /// never does. Repeating the call presumably records the status again, and may text the
    /// contacts again.
    ///
    /// `POST /orders/{order_id}/status_updates`. The path is stated by the vendor.
    ///
    /// Source: Order status updates, creating, <https://docs.prokeep.com/>
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
    /// let response = client
    ///     .create_order_status_update("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::OrderStatusUpdateInput::builder().status("Ready for pickup"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_order_status_update(
        &self,
        order_id: impl Into<String>,
    ) -> CreateOrderStatusUpdate {
        CreateOrderStatusUpdate(
            Call::new(self.core(), &CREATE_ORDER_STATUS_UPDATE).path("order_id", order_id.into()),
        )
    }

    /// Get a status update.
    ///
    /// Returns one entry of an order's status history.
    ///
    /// `GET /orders/{order_id}/status_updates/{id}`. Method and path are inferred: High
    /// confidence; one member of the documented collection of an order's updates.
    ///
    /// Source: Order status updates, reading one, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .get_order_status_update(
    ///         "5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930",
    ///         "5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930",
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_order_status_update(
        &self,
        order_id: impl Into<String>,
        id: impl Into<String>,
    ) -> GetOrderStatusUpdate {
        let call = Call::new(self.core(), &GET_ORDER_STATUS_UPDATE);
        GetOrderStatusUpdate(call.path("order_id", order_id.into()).path("id", id.into()))
    }

    /// Correct a status update.
    ///
    /// Rewrites the text of an existing status update, for example to fix a typing error. It takes
    /// `status` and nothing else, and fails without it. To move an order on to a new status, post
    /// a new update instead, or set `order_status` on the order.
    ///
    /// `PUT /orders/{order_id}/status_updates/{id}`. Method and path are inferred: High
    /// confidence; PUT by analogy with the documented update of an order.
    ///
    /// Source: Order status updates, correcting, <https://docs.prokeep.com/>
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
    /// let response = client
    ///     .update_order_status_update(
    ///         "5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930",
    ///         "5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930",
    ///     )
    ///     .body(types::OrderStatusUpdateEdit::builder().status("Ready for pickup"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_order_status_update(
        &self,
        order_id: impl Into<String>,
        id: impl Into<String>,
    ) -> UpdateOrderStatusUpdate {
        let call = Call::new(self.core(), &UPDATE_ORDER_STATUS_UPDATE);
        UpdateOrderStatusUpdate(call.path("order_id", order_id.into()).path("id", id.into()))
    }

    /// Delete a status update.
    ///
    /// Removes one entry from an order's status history. The vendor's documentation shows only how
    /// a refusal looks (a list of errors); an empty success reply is inferred. Whether the order's
    /// current status changes along is not documented.
    ///
    /// `DELETE /orders/{order_id}/status_updates/{id}`. Method and path are inferred: High
    /// confidence; the usual way to remove a member of a collection; the success status is not
    /// known.
    ///
    /// Source: Order status updates, deleting, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .delete_order_status_update(
    ///         "5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930",
    ///         "5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930",
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_order_status_update(
        &self,
        order_id: impl Into<String>,
        id: impl Into<String>,
    ) -> DeleteOrderStatusUpdate {
        let call = Call::new(self.core(), &DELETE_ORDER_STATUS_UPDATE);
        DeleteOrderStatusUpdate(call.path("order_id", order_id.into()).path("id", id.into()))
    }
}

pub(super) static LIST_ORDER_STATUS_UPDATES: Facts =
    Facts::new(&API, "list_order_status_updates", Method::GET, "/orders/status_updates")
        .certainty(Certainty::Inferred)
        .listed()
        .parameters(&[
            Parameter::query("first").rules(&[Bounds::Number(None, Some(50.0))]),
            Parameter::query("last").rules(&[Bounds::Number(None, Some(50.0))]),
            Parameter::query("after"),
            Parameter::query("before"),
            Parameter::query("external_id"),
        ]);

request!(
    list_order_status_updates: ListOrderStatusUpdates => types::OrderStatusUpdatePage,
    Json<Same>,
    listed
);

impl ListOrderStatusUpdates {
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

    /// Only updates of the order with this external id. The vendor's documentation prints the
    /// format uuid here, although an external id is any text that you chose, so none is demanded.
    pub fn external_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("external_id", value.into_option()))
    }
}

impl Listed for ListOrderStatusUpdates {
    type Page = types::OrderStatusUpdatePage;
    type Item = types::OrderStatusUpdate;
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

pub(super) static LIST_ORDER_STATUS_UPDATES_BY_ORDER: Facts = Facts::new(
    &API,
    "list_order_status_updates_by_order",
    Method::GET,
    "/orders/{order_id}/status_updates",
)
.certainty(Certainty::Inferred)
.listed()
.parameters(&[
    Parameter::query("first").rules(&[Bounds::Number(None, Some(50.0))]),
    Parameter::query("last").rules(&[Bounds::Number(None, Some(50.0))]),
    Parameter::query("after"),
    Parameter::query("before"),
]);

request!(
    list_order_status_updates_by_order: ListOrderStatusUpdatesByOrder => types::OrderStatusUpdatePage,
    Json<Same>,
    listed
);

impl ListOrderStatusUpdatesByOrder {
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
}

impl Listed for ListOrderStatusUpdatesByOrder {
    type Page = types::OrderStatusUpdatePage;
    type Item = types::OrderStatusUpdate;
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

pub(super) static CREATE_ORDER_STATUS_UPDATE: Facts = Facts::new(
    &API,
    "create_order_status_update",
    Method::POST,
    "/orders/{order_id}/status_updates",
)
.body(Body::json("application/json").required())
.envelope("data");

request!(
    create_order_status_update: CreateOrderStatusUpdate => types::OrderStatusUpdate,
    Json<Same>
);

impl CreateOrderStatusUpdate {
    /// Required. The new status, and whether to tell the contacts.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::OrderStatusUpdateInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_ORDER_STATUS_UPDATE: Facts = Facts::new(
    &API,
    "get_order_status_update",
    Method::GET,
    "/orders/{order_id}/status_updates/{id}",
)
.certainty(Certainty::Inferred)
.envelope("data");

request!(get_order_status_update: GetOrderStatusUpdate => types::OrderStatusUpdate, Json<Same>);

pub(super) static UPDATE_ORDER_STATUS_UPDATE: Facts = Facts::new(
    &API,
    "update_order_status_update",
    Method::PUT,
    "/orders/{order_id}/status_updates/{id}",
)
.certainty(Certainty::Inferred)
.body(Body::json("application/json").required())
.envelope("data");

request!(
    update_order_status_update: UpdateOrderStatusUpdate => types::OrderStatusUpdate,
    Json<Same>
);

impl UpdateOrderStatusUpdate {
    /// Required. The corrected status.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::OrderStatusUpdateEdit>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static DELETE_ORDER_STATUS_UPDATE: Facts = Facts::new(
    &API,
    "delete_order_status_update",
    Method::DELETE,
    "/orders/{order_id}/status_updates/{id}",
)
.certainty(Certainty::Inferred)
.accept("*/*");

request!(delete_order_status_update: DeleteOrderStatusUpdate => (), Nothing);
