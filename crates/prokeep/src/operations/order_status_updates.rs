// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! The status history of orders. Posting a new update is the only way to have the order's
//! contacts told about it by text message.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Direction, Error, ListPlace, Method,
    Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_ORDER_STATUS_UPDATES: Operation =
    Operation::new(&API, "list_order_status_updates", Method::GET, "/orders/status_updates")
        .certainty(Certainty::Inferred)
        .parameter_rules(&[
            Constraint::new("first", Bounds::Number(None, Some(50.0))),
            Constraint::new("last", Bounds::Number(None, Some(50.0))),
        ]);

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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .list_order_status_updates()
    ///     .first(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_order_status_updates(&self) -> ListOrderStatusUpdates {
        ListOrderStatusUpdates {
            client: self.clone(),
            first: None,
            last: None,
            after: None,
            before: None,
            external_id: None,
        }
    }
}

/// The request of [`Client::list_order_status_updates`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListOrderStatusUpdates {
    client: Client,
    first: Option<i64>,
    last: Option<i64>,
    after: Option<String>,
    before: Option<String>,
    external_id: Option<String>,
}

impl ListOrderStatusUpdates {
    /// Page size, at most 50: how many items to return, counted from the start of the list, or of
    /// the part of it that `after` or `before` marks out. The default is not documented.
    pub fn first(mut self, first: impl Into<i64>) -> Self {
        self.first = Some(first.into());
        self
    }

    /// Page size, at most 50, counted from the end: how many items to return from the end of the
    /// list, or of the part of it that `after` or `before` marks out. Together with `before` it
    /// pages backwards.
    pub fn last(mut self, last: impl Into<i64>) -> Self {
        self.last = Some(last.into());
        self
    }

    /// Opaque cursor from an earlier reply; only items behind it are returned. To page forwards,
    /// pass the forward cursor of the previous page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Opaque cursor from an earlier reply; only items in front of it are returned. To page
    /// backwards, pass the backward cursor of the previous page.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Only updates of the order with this external id. The vendor's documentation prints the
    /// format uuid here, although an external id is any text that you chose, so none is demanded.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_order_status_updates`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::OrderStatusUpdatePage>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_ORDER_STATUS_UPDATES)
            .query("first", Style::Form, &self.first)
            .query("last", Style::Form, &self.last)
            .query("after", Style::Form, &self.after)
            .query("before", Style::Form, &self.before)
            .query("external_id", Style::Form, &self.external_id)
    }
}

impl Paged for ListOrderStatusUpdates {
    type Page = types::OrderStatusUpdatePage;
    type Item = types::OrderStatusUpdate;

    const BACKWARD: Backward = Backward::FromEnd;
    const SIZED: bool = true;

    fn operation() -> &'static Operation {
        &LIST_ORDER_STATUS_UPDATES
    }

    fn direction(&self) -> Direction {
        if self.before.is_some() || self.last.is_some() {
            Direction::Backward
        } else {
            Direction::Forward
        }
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        match direction {
            Direction::Forward => self.after.clone(),
            Direction::Backward => self.before.clone(),
        }
    }

    fn turned(mut self, direction: Direction, cursor: Option<String>) -> Result<Self, Error> {
        match direction {
            Direction::Forward => {
                self.after = cursor.or(self.after);
                self.before = None;
                self.first = self.first.or(self.last.take());
            }
            Direction::Backward => {
                self.before = cursor.or(self.before);
                self.after = None;
                self.last = self.last.or(self.first.take()).or(Some(50));
            }
        }
        Ok(self)
    }

    fn sized(mut self, direction: Direction, size: u32) -> Self {
        match direction {
            Direction::Forward => {
                self.first = Some(size.into());
            }
            Direction::Backward => {
                self.last = Some(size.into());
            }
        }
        self
    }

    fn turn(&self, page: &Self::Page, direction: Direction) -> Turn {
        match direction {
            Direction::Forward => Turn::by_cursor(page.has_next_page, page.next_cursor.as_deref()),
            Direction::Backward => {
                Turn::by_cursor(page.has_previous_page, page.previous_cursor.as_deref())
            }
        }
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("data");
        Box::pin(self.into_call().send_page::<_, reads::Same, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.data
    }
}

pub(super) static LIST_ORDER_STATUS_UPDATES_BY_ORDER: Operation = Operation::new(
    &API,
    "list_order_status_updates_by_order",
    Method::GET,
    "/orders/{order_id}/status_updates",
)
.certainty(Certainty::Inferred)
.parameter_rules(&[
    Constraint::new("first", Bounds::Number(None, Some(50.0))),
    Constraint::new("last", Bounds::Number(None, Some(50.0))),
]);

impl Client {
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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .list_order_status_updates_by_order("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .first(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_order_status_updates_by_order(
        &self,
        order_id: impl Into<String>,
    ) -> ListOrderStatusUpdatesByOrder {
        ListOrderStatusUpdatesByOrder {
            client: self.clone(),
            order_id: order_id.into(),
            first: None,
            last: None,
            after: None,
            before: None,
        }
    }
}

/// The request of [`Client::list_order_status_updates_by_order`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListOrderStatusUpdatesByOrder {
    client: Client,
    order_id: String,
    first: Option<i64>,
    last: Option<i64>,
    after: Option<String>,
    before: Option<String>,
}

impl ListOrderStatusUpdatesByOrder {
    /// Page size, at most 50: how many items to return, counted from the start of the list, or of
    /// the part of it that `after` or `before` marks out. The default is not documented.
    pub fn first(mut self, first: impl Into<i64>) -> Self {
        self.first = Some(first.into());
        self
    }

    /// Page size, at most 50, counted from the end: how many items to return from the end of the
    /// list, or of the part of it that `after` or `before` marks out. Together with `before` it
    /// pages backwards.
    pub fn last(mut self, last: impl Into<i64>) -> Self {
        self.last = Some(last.into());
        self
    }

    /// Opaque cursor from an earlier reply; only items behind it are returned. To page forwards,
    /// pass the forward cursor of the previous page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Opaque cursor from an earlier reply; only items in front of it are returned. To page
    /// backwards, pass the backward cursor of the previous page.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_order_status_updates_by_order`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::OrderStatusUpdatePage>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_ORDER_STATUS_UPDATES_BY_ORDER)
            .path("order_id", &self.order_id)
            .query("first", Style::Form, &self.first)
            .query("last", Style::Form, &self.last)
            .query("after", Style::Form, &self.after)
            .query("before", Style::Form, &self.before)
    }
}

impl Paged for ListOrderStatusUpdatesByOrder {
    type Page = types::OrderStatusUpdatePage;
    type Item = types::OrderStatusUpdate;

    const BACKWARD: Backward = Backward::FromEnd;
    const SIZED: bool = true;

    fn operation() -> &'static Operation {
        &LIST_ORDER_STATUS_UPDATES_BY_ORDER
    }

    fn direction(&self) -> Direction {
        if self.before.is_some() || self.last.is_some() {
            Direction::Backward
        } else {
            Direction::Forward
        }
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        match direction {
            Direction::Forward => self.after.clone(),
            Direction::Backward => self.before.clone(),
        }
    }

    fn turned(mut self, direction: Direction, cursor: Option<String>) -> Result<Self, Error> {
        match direction {
            Direction::Forward => {
                self.after = cursor.or(self.after);
                self.before = None;
                self.first = self.first.or(self.last.take());
            }
            Direction::Backward => {
                self.before = cursor.or(self.before);
                self.after = None;
                self.last = self.last.or(self.first.take()).or(Some(50));
            }
        }
        Ok(self)
    }

    fn sized(mut self, direction: Direction, size: u32) -> Self {
        match direction {
            Direction::Forward => {
                self.first = Some(size.into());
            }
            Direction::Backward => {
                self.last = Some(size.into());
            }
        }
        self
    }

    fn turn(&self, page: &Self::Page, direction: Direction) -> Turn {
        match direction {
            Direction::Forward => Turn::by_cursor(page.has_next_page, page.next_cursor.as_deref()),
            Direction::Backward => {
                Turn::by_cursor(page.has_previous_page, page.previous_cursor.as_deref())
            }
        }
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("data");
        Box::pin(self.into_call().send_page::<_, reads::Same, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.data
    }
}

pub(super) static CREATE_ORDER_STATUS_UPDATE: Operation = Operation::new(
    &API,
    "create_order_status_update",
    Method::POST,
    "/orders/{order_id}/status_updates",
);

impl Client {
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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_prokeep::types;
    ///
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .create_order_status_update("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::OrderStatusUpdateInput::builder()
    ///         .status("Ready for pickup"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_order_status_update(
        &self,
        order_id: impl Into<String>,
    ) -> CreateOrderStatusUpdate {
        CreateOrderStatusUpdate { client: self.clone(), order_id: order_id.into(), body: None }
    }
}

/// The request of [`Client::create_order_status_update`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateOrderStatusUpdate {
    client: Client,
    order_id: String,
    body: Option<Result<types::OrderStatusUpdateInput, Error>>,
}

impl CreateOrderStatusUpdate {
    /// The new status, and whether to tell the contacts.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::OrderStatusUpdateInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_order_status_update`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::OrderStatusUpdate>, Error> {
        Call::new(self.client.core(), &CREATE_ORDER_STATUS_UPDATE)
            .path("order_id", &self.order_id)
            .json("application/json", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_ORDER_STATUS_UPDATE: Operation = Operation::new(
    &API,
    "get_order_status_update",
    Method::GET,
    "/orders/{order_id}/status_updates/{id}",
)
.certainty(Certainty::Inferred);

impl Client {
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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .get_order_status_update("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930", "5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_order_status_update(
        &self,
        order_id: impl Into<String>,
        id: impl Into<String>,
    ) -> GetOrderStatusUpdate {
        GetOrderStatusUpdate { client: self.clone(), order_id: order_id.into(), id: id.into() }
    }
}

/// The request of [`Client::get_order_status_update`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetOrderStatusUpdate {
    client: Client,
    order_id: String,
    id: String,
}

impl GetOrderStatusUpdate {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_order_status_update`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::OrderStatusUpdate>, Error> {
        Call::new(self.client.core(), &GET_ORDER_STATUS_UPDATE)
            .path("order_id", &self.order_id)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}

pub(super) static UPDATE_ORDER_STATUS_UPDATE: Operation = Operation::new(
    &API,
    "update_order_status_update",
    Method::PUT,
    "/orders/{order_id}/status_updates/{id}",
)
.certainty(Certainty::Inferred);

impl Client {
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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_prokeep::types;
    ///
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .update_order_status_update("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930", "5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::OrderStatusUpdateEdit::builder()
    ///         .status("Ready for pickup"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_order_status_update(
        &self,
        order_id: impl Into<String>,
        id: impl Into<String>,
    ) -> UpdateOrderStatusUpdate {
        UpdateOrderStatusUpdate {
            client: self.clone(),
            order_id: order_id.into(),
            id: id.into(),
            body: None,
        }
    }
}

/// The request of [`Client::update_order_status_update`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateOrderStatusUpdate {
    client: Client,
    order_id: String,
    id: String,
    body: Option<Result<types::OrderStatusUpdateEdit, Error>>,
}

impl UpdateOrderStatusUpdate {
    /// The corrected status.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::OrderStatusUpdateEdit>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_order_status_update`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::OrderStatusUpdate>, Error> {
        Call::new(self.client.core(), &UPDATE_ORDER_STATUS_UPDATE)
            .path("order_id", &self.order_id)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static DELETE_ORDER_STATUS_UPDATE: Operation = Operation::new(
    &API,
    "delete_order_status_update",
    Method::DELETE,
    "/orders/{order_id}/status_updates/{id}",
)
.certainty(Certainty::Inferred)
.accept("*/*");

impl Client {
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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .delete_order_status_update("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930", "5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
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
        DeleteOrderStatusUpdate { client: self.clone(), order_id: order_id.into(), id: id.into() }
    }
}

/// The request of [`Client::delete_order_status_update`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteOrderStatusUpdate {
    client: Client,
    order_id: String,
    id: String,
}

impl DeleteOrderStatusUpdate {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_order_status_update`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &DELETE_ORDER_STATUS_UPDATE)
            .path("order_id", &self.order_id)
            .path("id", &self.id)
            .send_empty()
            .await
    }
}
