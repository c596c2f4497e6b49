// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! Orders placed with the account, shown next to the conversation with the customer. Each has
//! a current status, and a history of status updates.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Direction, Error, ListPlace, Method,
    Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_ORDERS: Operation =
    Operation::new(&API, "list_orders", Method::GET, "/orders")
        .certainty(Certainty::Inferred)
        .parameter_rules(&[
            Constraint::new("first", Bounds::Number(None, Some(50.0))),
            Constraint::new("last", Bounds::Number(None, Some(50.0))),
        ]);

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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .list_orders()
    ///     .first(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_orders(&self) -> ListOrders {
        ListOrders {
            client: self.clone(),
            first: None,
            last: None,
            after: None,
            before: None,
            group_id: None,
            company_id: None,
            address: None,
            contact_ids: None,
            order_ids: None,
            order_type_filter: None,
            order_status_filter: None,
        }
    }
}

/// The request of [`Client::list_orders`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListOrders {
    client: Client,
    first: Option<i64>,
    last: Option<i64>,
    after: Option<String>,
    before: Option<String>,
    group_id: Option<String>,
    company_id: Option<String>,
    address: Option<String>,
    contact_ids: Option<Vec<String>>,
    order_ids: Option<Vec<String>>,
    order_type_filter: Option<types::OrderType>,
    order_status_filter: Option<String>,
}

impl ListOrders {
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

    /// Only orders associated with this group.
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Only orders associated with this company.
    pub fn company_id(mut self, company_id: impl Into<String>) -> Self {
        self.company_id = Some(company_id.into());
        self
    }

    /// Only orders with this address, written as for `OrderInput.address`: line 1, line 2 if any,
    /// city, state abbreviation, postal code, separated by commas. The vendor's format text leaves
    /// out the country code, but its example ends with one.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Only orders associated with these contacts. Repeat the parameter for several ids.
    pub fn contact_ids(mut self, contact_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.contact_ids = Some(contact_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Only these orders, by their Prokeep id. Repeat the parameter for several ids.
    pub fn order_ids(mut self, order_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_ids = Some(order_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Only orders of this type.
    pub fn order_type_filter(mut self, order_type_filter: impl Into<types::OrderType>) -> Self {
        self.order_type_filter = Some(order_type_filter.into());
        self
    }

    /// Only orders whose current status is this text. Statuses are free text; whether case matters
    /// is not documented.
    pub fn order_status_filter(mut self, order_status_filter: impl Into<String>) -> Self {
        self.order_status_filter = Some(order_status_filter.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_orders`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::OrderPage>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_ORDERS)
            .query("first", Style::Form, &self.first)
            .query("last", Style::Form, &self.last)
            .query("after", Style::Form, &self.after)
            .query("before", Style::Form, &self.before)
            .query("group_id", Style::Form, &self.group_id)
            .query("company_id", Style::Form, &self.company_id)
            .query("address", Style::Form, &self.address)
            .query("contact_ids[]", Style::Form, &self.contact_ids)
            .query("order_ids[]", Style::Form, &self.order_ids)
            .query("order_type_filter", Style::Form, &self.order_type_filter)
            .query("order_status_filter", Style::Form, &self.order_status_filter)
    }
}

impl Paged for ListOrders {
    type Page = types::OrderPage;
    type Item = types::Order;

    const BACKWARD: Backward = Backward::FromEnd;
    const SIZED: bool = true;

    fn operation() -> &'static Operation {
        &LIST_ORDERS
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

pub(super) static CREATE_ORDER: Operation =
    Operation::new(&API, "create_order", Method::POST, "/orders").certainty(Certainty::Inferred);

impl Client {
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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_prokeep::types;
    ///
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .create_order()
    ///     .body(types::OrderInput::builder()
    ///         .order_number("SO-58213"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_order(&self) -> CreateOrder {
        CreateOrder { client: self.clone(), body: None }
    }
}

/// The request of [`Client::create_order`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateOrder {
    client: Client,
    body: Option<Result<types::OrderInput, Error>>,
}

impl CreateOrder {
    /// The order to add.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::OrderInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_order`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Order>, Error> {
        Call::new(self.client.core(), &CREATE_ORDER)
            .json("application/json", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_ORDER: Operation =
    Operation::new(&API, "get_order", Method::GET, "/orders/{id}").certainty(Certainty::Inferred);

impl Client {
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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .get_order("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_order(&self, id: impl Into<String>) -> GetOrder {
        GetOrder { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_order`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetOrder {
    client: Client,
    id: String,
}

impl GetOrder {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_order`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Order>, Error> {
        Call::new(self.client.core(), &GET_ORDER).path("id", &self.id).send_enveloped("data").await
    }
}

pub(super) static UPDATE_ORDER: Operation =
    Operation::new(&API, "update_order", Method::PUT, "/orders/{id}");

impl Client {
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
    ///     .update_order("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::OrderInput::builder()
    ///         .order_number("SO-58213"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_order(&self, id: impl Into<String>) -> UpdateOrder {
        UpdateOrder { client: self.clone(), id: id.into(), body: None }
    }
}

/// The request of [`Client::update_order`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateOrder {
    client: Client,
    id: String,
    body: Option<Result<types::OrderInput, Error>>,
}

impl UpdateOrder {
    /// The fields to change.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::OrderInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_order`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Order>, Error> {
        Call::new(self.client.core(), &UPDATE_ORDER)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}
