// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Prepared answers that agents insert by a short code.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{Certainty, Error, Method, Operation, Response, Style};

pub(super) static LIST_CANNED_RESPONSES: Operation = Operation::new(
    &API,
    "list_canned_responses",
    Method::GET,
    "/api/v1/accounts/{account_id}/canned_responses",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// List canned responses.
    ///
    /// Returns all canned responses of the account, or those that match a text, in one reply.
    ///
    /// `GET /api/v1/accounts/{account_id}/canned_responses`. Method and path are confirmed by a
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
    ///     .list_canned_responses(3)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_canned_responses(&self, account_id: impl Into<i64>) -> ListCannedResponses {
        ListCannedResponses { client: self.clone(), account_id: account_id.into(), search: None }
    }
}

/// The request of [`Client::list_canned_responses`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListCannedResponses {
    client: Client,
    account_id: i64,
    search: Option<String>,
}

impl ListCannedResponses {
    /// Only canned responses whose short code or content contains this text, the best matches
    /// first. Not in the vendor's documentation; the open-source server accepts it.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_canned_responses`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::CannedResponse>>, Error> {
        Call::new(self.client.core(), &LIST_CANNED_RESPONSES)
            .path("account_id", &self.account_id)
            .query("search", Style::Form, &self.search)
            .send_reading::<_, reads::List>("")
            .await
    }
}

pub(super) static CREATE_CANNED_RESPONSE: Operation = Operation::new(
    &API,
    "create_canned_response",
    Method::POST,
    "/api/v1/accounts/{account_id}/canned_responses",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// Create a canned response.
    ///
    /// Creates a canned response. Its short code must be new in the account.
    ///
    /// `POST /api/v1/accounts/{account_id}/canned_responses`. Method and path are confirmed by a
    /// public source.
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
    ///     .create_canned_response(3)
    ///     .body(types::CannedResponseInput::builder()
    ///         .content("We are open from 9 to 17 o'clock."))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_canned_response(&self, account_id: impl Into<i64>) -> CreateCannedResponse {
        CreateCannedResponse { client: self.clone(), account_id: account_id.into(), body: None }
    }
}

/// The request of [`Client::create_canned_response`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateCannedResponse {
    client: Client,
    account_id: i64,
    body: Option<Result<types::CannedResponseInput, Error>>,
}

impl CreateCannedResponse {
    /// The canned response to create.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::CannedResponseInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_canned_response`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::CannedResponse>, Error> {
        Call::new(self.client.core(), &CREATE_CANNED_RESPONSE)
            .path("account_id", &self.account_id)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static DELETE_CANNED_RESPONSE: Operation = Operation::new(
    &API,
    "delete_canned_response",
    Method::DELETE,
    "/api/v1/accounts/{account_id}/canned_responses/{id}",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["userApiKey"]);

impl Client {
    /// Delete a canned response.
    ///
    /// Deletes a canned response. The vendor's documentation as it could be read does not show
    /// this call; it is known from the API description of the open-source server.
    ///
    /// `DELETE /api/v1/accounts/{account_id}/canned_responses/{id}`. Method and path are confirmed
    /// by a public source.
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
    ///     .delete_canned_response(3, 7)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_canned_response(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> DeleteCannedResponse {
        DeleteCannedResponse { client: self.clone(), account_id: account_id.into(), id: id.into() }
    }
}

/// The request of [`Client::delete_canned_response`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteCannedResponse {
    client: Client,
    account_id: i64,
    id: i64,
}

impl DeleteCannedResponse {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_canned_response`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &DELETE_CANNED_RESPONSE)
            .path("account_id", &self.account_id)
            .path("id", &self.id)
            .send_empty()
            .await
    }
}

pub(super) static UPDATE_CANNED_RESPONSE: Operation = Operation::new(
    &API,
    "update_canned_response",
    Method::PATCH,
    "/api/v1/accounts/{account_id}/canned_responses/{id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// Update a canned response.
    ///
    /// Changes a canned response. Fields that are left out keep their value. The vendor's
    /// documentation does not list this call; it is known from the API description of the
    /// open-source server.
    ///
    /// `PATCH /api/v1/accounts/{account_id}/canned_responses/{id}`. Method and path are confirmed
    /// by a public source.
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
    ///     .update_canned_response(3, 7)
    ///     .body(types::CannedResponseInput::builder()
    ///         .content("We are open from 9 to 17 o'clock."))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_canned_response(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> UpdateCannedResponse {
        UpdateCannedResponse {
            client: self.clone(),
            account_id: account_id.into(),
            id: id.into(),
            body: None,
        }
    }
}

/// The request of [`Client::update_canned_response`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateCannedResponse {
    client: Client,
    account_id: i64,
    id: i64,
    body: Option<Result<types::CannedResponseInput, Error>>,
}

impl UpdateCannedResponse {
    /// The fields to change.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::CannedResponseInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_canned_response`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::CannedResponse>, Error> {
        Call::new(self.client.core(), &UPDATE_CANNED_RESPONSE)
            .path("account_id", &self.account_id)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}
