// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Searches that a user has saved.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{Certainty, Error, Method, Operation, Response, Style};

pub(super) static LIST_CUSTOM_FILTERS: Operation = Operation::new(
    &API,
    "list_custom_filters",
    Method::GET,
    "/api/v1/accounts/{account_id}/custom_filters",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// List saved filters.
    ///
    /// Returns the filters of one type that the owner of the token has saved; those of others are
    /// not visible.
    ///
    /// `GET /api/v1/accounts/{account_id}/custom_filters`. Method and path are confirmed by a
    /// public source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .list_custom_filters(3)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_custom_filters(&self, account_id: impl Into<i64>) -> ListCustomFilters {
        ListCustomFilters { client: self.clone(), account_id: account_id.into(), filter_type: None }
    }
}

/// The request of [`Client::list_custom_filters`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListCustomFilters {
    client: Client,
    account_id: i64,
    filter_type: Option<types::CustomFilterType>,
}

impl ListCustomFilters {
    /// Which filters to list. Without it, the open-source server lists those that search
    /// conversations.
    pub fn filter_type(mut self, filter_type: impl Into<types::CustomFilterType>) -> Self {
        self.filter_type = Some(filter_type.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_custom_filters`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::CustomFilter>>, Error> {
        Call::new(self.client.core(), &LIST_CUSTOM_FILTERS)
            .path("account_id", &self.account_id)
            .query("filter_type", Style::Form, &self.filter_type)
            .send_reading::<_, reads::List>("")
            .await
    }
}

pub(super) static CREATE_CUSTOM_FILTER: Operation = Operation::new(
    &API,
    "create_custom_filter",
    Method::POST,
    "/api/v1/accounts/{account_id}/custom_filters",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// Save a filter.
    ///
    /// Saves a search for the owner of the token. The open-source server keeps up to 50 per user,
    /// and takes the type from `filter_type` in the body; the documented `type` has no effect.
    ///
    /// `POST /api/v1/accounts/{account_id}/custom_filters`. Method and path are confirmed by a
    /// public source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 422, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .create_custom_filter(3)
    ///     .body(types::CustomFilterInput::builder()
    ///         .name("Waiting for accounting"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_custom_filter(&self, account_id: impl Into<i64>) -> CreateCustomFilter {
        CreateCustomFilter {
            client: self.clone(),
            account_id: account_id.into(),
            filter_type: None,
            body: None,
        }
    }
}

/// The request of [`Client::create_custom_filter`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateCustomFilter {
    client: Client,
    account_id: i64,
    filter_type: Option<types::CustomFilterType>,
    body: Option<Result<types::CustomFilterInput, Error>>,
}

impl CreateCustomFilter {
    /// Documented as the type of the filter. The open-source server does not take it from here, so
    /// give `filter_type` in the body.
    pub fn filter_type(mut self, filter_type: impl Into<types::CustomFilterType>) -> Self {
        self.filter_type = Some(filter_type.into());
        self
    }

    /// The filter to save.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::CustomFilterInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_custom_filter`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::CustomFilter>, Error> {
        Call::new(self.client.core(), &CREATE_CUSTOM_FILTER)
            .path("account_id", &self.account_id)
            .query("filter_type", Style::Form, &self.filter_type)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static GET_CUSTOM_FILTER: Operation = Operation::new(
    &API,
    "get_custom_filter",
    Method::GET,
    "/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// Get a saved filter.
    ///
    /// Returns one filter of the owner of the token. For a filter that does not search
    /// conversations, the open-source server needs `filter_type` in order to find it.
    ///
    /// `GET /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}`. Method and path are
    /// confirmed by a public source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .get_custom_filter(3, 18)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_custom_filter(
        &self,
        account_id: impl Into<i64>,
        custom_filter_id: impl Into<i64>,
    ) -> GetCustomFilter {
        GetCustomFilter {
            client: self.clone(),
            account_id: account_id.into(),
            custom_filter_id: custom_filter_id.into(),
            filter_type: None,
        }
    }
}

/// The request of [`Client::get_custom_filter`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetCustomFilter {
    client: Client,
    account_id: i64,
    custom_filter_id: i64,
    filter_type: Option<types::CustomFilterType>,
}

impl GetCustomFilter {
    /// The type of the filter. Without it, the open-source server takes `conversation`.
    pub fn filter_type(mut self, filter_type: impl Into<types::CustomFilterType>) -> Self {
        self.filter_type = Some(filter_type.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_custom_filter`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::CustomFilter>, Error> {
        Call::new(self.client.core(), &GET_CUSTOM_FILTER)
            .path("account_id", &self.account_id)
            .path("custom_filter_id", &self.custom_filter_id)
            .query("filter_type", Style::Form, &self.filter_type)
            .send()
            .await
    }
}

pub(super) static DELETE_CUSTOM_FILTER: Operation = Operation::new(
    &API,
    "delete_custom_filter",
    Method::DELETE,
    "/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["userApiKey"]);

impl Client {
    /// Delete a saved filter.
    ///
    /// Removes a filter of the owner of the token. For a filter that does not search
    /// conversations, the open-source server needs `filter_type` in order to find it. That Nimchat
    /// offers this call is inferred from that server, which answers 204 where its own description
    /// of the API says 200.
    ///
    /// `DELETE /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}`. Method and path
    /// are confirmed by a public source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .delete_custom_filter(3, 18)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_custom_filter(
        &self,
        account_id: impl Into<i64>,
        custom_filter_id: impl Into<i64>,
    ) -> DeleteCustomFilter {
        DeleteCustomFilter {
            client: self.clone(),
            account_id: account_id.into(),
            custom_filter_id: custom_filter_id.into(),
            filter_type: None,
        }
    }
}

/// The request of [`Client::delete_custom_filter`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteCustomFilter {
    client: Client,
    account_id: i64,
    custom_filter_id: i64,
    filter_type: Option<types::CustomFilterType>,
}

impl DeleteCustomFilter {
    /// The type of the filter. Without it, the open-source server takes `conversation`.
    pub fn filter_type(mut self, filter_type: impl Into<types::CustomFilterType>) -> Self {
        self.filter_type = Some(filter_type.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_custom_filter`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &DELETE_CUSTOM_FILTER)
            .path("account_id", &self.account_id)
            .path("custom_filter_id", &self.custom_filter_id)
            .query("filter_type", Style::Form, &self.filter_type)
            .send_empty()
            .await
    }
}

pub(super) static UPDATE_CUSTOM_FILTER: Operation = Operation::new(
    &API,
    "update_custom_filter",
    Method::PATCH,
    "/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// Update a saved filter.
    ///
    /// Changes a filter of the owner of the token. Fields that are left out keep their value. For
    /// a filter that does not search conversations, the open-source server needs `filter_type` in
    /// order to find it, and a `filter_type` in the body counts before the one in the query; so
    /// the type cannot be changed.
    ///
    /// `PATCH /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}`. Method and path
    /// are confirmed by a public source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .update_custom_filter(3, 18)
    ///     .body(types::CustomFilterInput::builder()
    ///         .name("Waiting for accounting"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_custom_filter(
        &self,
        account_id: impl Into<i64>,
        custom_filter_id: impl Into<i64>,
    ) -> UpdateCustomFilter {
        UpdateCustomFilter {
            client: self.clone(),
            account_id: account_id.into(),
            custom_filter_id: custom_filter_id.into(),
            filter_type: None,
            body: None,
        }
    }
}

/// The request of [`Client::update_custom_filter`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateCustomFilter {
    client: Client,
    account_id: i64,
    custom_filter_id: i64,
    filter_type: Option<types::CustomFilterType>,
    body: Option<Result<types::CustomFilterInput, Error>>,
}

impl UpdateCustomFilter {
    /// The type of the filter. Without it, the open-source server takes `conversation`.
    pub fn filter_type(mut self, filter_type: impl Into<types::CustomFilterType>) -> Self {
        self.filter_type = Some(filter_type.into());
        self
    }

    /// The fields to change.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::CustomFilterInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_custom_filter`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::CustomFilter>, Error> {
        Call::new(self.client.core(), &UPDATE_CUSTOM_FILTER)
            .path("account_id", &self.account_id)
            .path("custom_filter_id", &self.custom_filter_id)
            .query("filter_type", Style::Form, &self.filter_type)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}
