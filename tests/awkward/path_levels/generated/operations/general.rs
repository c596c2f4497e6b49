// @generated from tests/awkward/path_levels/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::path_levels::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Bounds, Constraint, Error, Method, Operation, Response, Style};

pub(super) static LIST_THINGS: Operation =
    Operation::new(&API, "list_things", Method::GET, "/accounts/{account}/things")
        .anonymous()
        .accept("*/*");

impl Client {
    /// list_things.
    ///
    /// `GET /accounts/{account}/things`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn list_things(&self, account: impl Into<String>) -> ListThings {
        ListThings { client: self.clone(), account: account.into(), verbose: None, limit: None }
    }
}

/// The request of [`Client::list_things`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListThings {
    client: Client,
    account: String,
    verbose: Option<bool>,
    limit: Option<String>,
}

impl ListThings {
    /// Sets `verbose`.
    pub fn verbose(mut self, verbose: bool) -> Self {
        self.verbose = Some(verbose);
        self
    }

    /// Sets `limit`.
    ///
    /// Required.
    pub fn limit(mut self, limit: impl Into<String>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_things`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &LIST_THINGS)
            .path("account", &self.account)
            .query("verbose", Style::Form, &self.verbose)
            .required_query("limit", Style::Form, &self.limit)
            .send_empty()
            .await
    }
}

pub(super) static DELETE_THINGS: Operation =
    Operation::new(&API, "delete_things", Method::DELETE, "/accounts/{account}/things")
        .anonymous()
        .accept("*/*");

impl Client {
    /// delete_things.
    ///
    /// `DELETE /accounts/{account}/things`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn delete_things(&self, account: impl Into<String>) -> DeleteThings {
        DeleteThings { client: self.clone(), account: account.into(), verbose: None, limit: None }
    }
}

/// The request of [`Client::delete_things`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteThings {
    client: Client,
    account: String,
    verbose: Option<bool>,
    limit: Option<i64>,
}

impl DeleteThings {
    /// Sets `verbose`.
    pub fn verbose(mut self, verbose: bool) -> Self {
        self.verbose = Some(verbose);
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_things`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &DELETE_THINGS)
            .path("account", &self.account)
            .query("verbose", Style::Form, &self.verbose)
            .query("limit", Style::Form, &self.limit)
            .send_empty()
            .await
    }
}

pub(super) static GET_SHARED: Operation =
    Operation::new(&API, "get_shared", Method::GET, "/shared/{id}")
        .repeatable(false)
        .anonymous()
        .parameter_rules(&[Constraint::new("page", Bounds::Number(None, Some(9.0)))])
        .body_rules(&[Constraint::new("name", Bounds::Length(None, Some(4)))]);

impl Client {
    /// get_shared.
    ///
    /// `GET /shared/{id}`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 404.
    pub fn get_shared(&self, id: impl Into<i64>) -> GetShared {
        GetShared { client: self.clone(), id: id.into(), page: None, body: None }
    }
}

/// The request of [`Client::get_shared`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetShared {
    client: Client,
    id: i64,
    page: Option<i64>,
    body: Option<Result<types::Thing, Error>>,
}

impl GetShared {
    /// At most 9.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::Thing>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_shared`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Thing>, Error> {
        Call::new(self.client.core(), &GET_SHARED)
            .path("id", &self.id)
            .query("page", Style::Form, &self.page)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}
