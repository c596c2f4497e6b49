// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The people who work in the account.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{Certainty, Error, Method, Operation, Response};

pub(super) static LIST_AGENTS: Operation =
    Operation::new(&API, "list_agents", Method::GET, "/api/v1/accounts/{account_id}/agents")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"]);

impl Client {
    /// List agents.
    ///
    /// Returns all agents of the account, sorted by name, in one reply.
    ///
    /// `GET /api/v1/accounts/{account_id}/agents`. Method and path are confirmed by a public
    /// source.
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
    ///     .list_agents(3)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_agents(&self, account_id: impl Into<i64>) -> ListAgents {
        ListAgents { client: self.clone(), account_id: account_id.into() }
    }
}

/// The request of [`Client::list_agents`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListAgents {
    client: Client,
    account_id: i64,
}

impl ListAgents {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_agents`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Agent>>, Error> {
        Call::new(self.client.core(), &LIST_AGENTS)
            .path("account_id", &self.account_id)
            .send_reading::<_, reads::List>("")
            .await
    }
}

pub(super) static CREATE_AGENT: Operation =
    Operation::new(&API, "create_agent", Method::POST, "/api/v1/accounts/{account_id}/agents")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"]);

impl Client {
    /// Add an agent.
    ///
    /// Adds a person to the account and sends an invitation by e-mail. Only administrators may do
    /// so. The open-source server answers 402 when the plan of the account allows no more agents,
    /// and it fails on an availability that it does not know, `available` among them.
    ///
    /// `POST /api/v1/accounts/{account_id}/agents`. Method and path are confirmed by a public
    /// source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 402, 404, 422, 429,
    /// 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .create_agent(3)
    ///     .body(types::AgentInput::builder()
    ///         .name("Ada Byron")
    ///         .email("ada@example.com")
    ///         .role(types::AccountRole::Agent))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_agent(&self, account_id: impl Into<i64>) -> CreateAgent {
        CreateAgent { client: self.clone(), account_id: account_id.into(), body: None }
    }
}

/// The request of [`Client::create_agent`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateAgent {
    client: Client,
    account_id: i64,
    body: Option<Result<types::AgentInput, Error>>,
}

impl CreateAgent {
    /// The agent to add.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::AgentInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_agent`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Agent>, Error> {
        Call::new(self.client.core(), &CREATE_AGENT)
            .path("account_id", &self.account_id)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static DELETE_AGENT: Operation = Operation::new(
    &API,
    "delete_agent",
    Method::DELETE,
    "/api/v1/accounts/{account_id}/agents/{id}",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["userApiKey"]);

impl Client {
    /// Remove an agent.
    ///
    /// Removes an agent from the account. Only administrators may do so. The open-source server
    /// deletes a user who belongs to no account any more. The vendor's documentation as it could
    /// be read does not show this call; it is known from the API description of the open-source
    /// server.
    ///
    /// `DELETE /api/v1/accounts/{account_id}/agents/{id}`. Method and path are confirmed by a
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
    ///     .delete_agent(3, 41)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_agent(&self, account_id: impl Into<i64>, id: impl Into<i64>) -> DeleteAgent {
        DeleteAgent { client: self.clone(), account_id: account_id.into(), id: id.into() }
    }
}

/// The request of [`Client::delete_agent`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteAgent {
    client: Client,
    account_id: i64,
    id: i64,
}

impl DeleteAgent {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_agent`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &DELETE_AGENT)
            .path("account_id", &self.account_id)
            .path("id", &self.id)
            .send_empty()
            .await
    }
}

pub(super) static UPDATE_AGENT: Operation = Operation::new(
    &API,
    "update_agent",
    Method::PATCH,
    "/api/v1/accounts/{account_id}/agents/{id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// Update an agent.
    ///
    /// Changes the role and the availability of an agent. Only administrators may do so. The
    /// vendor's documentation lists the availability `available`, on which the open-source server
    /// fails; send `online` instead.
    ///
    /// `PATCH /api/v1/accounts/{account_id}/agents/{id}`. Method and path are confirmed by a
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
    ///     .update_agent(3, 41)
    ///     .body(types::AgentUpdate::builder()
    ///         .role(types::AccountRole::Agent))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_agent(&self, account_id: impl Into<i64>, id: impl Into<i64>) -> UpdateAgent {
        UpdateAgent {
            client: self.clone(),
            account_id: account_id.into(),
            id: id.into(),
            body: None,
        }
    }
}

/// The request of [`Client::update_agent`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateAgent {
    client: Client,
    account_id: i64,
    id: i64,
    body: Option<Result<types::AgentUpdate, Error>>,
}

impl UpdateAgent {
    /// The fields to change.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::AgentUpdate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_agent`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Agent>, Error> {
        Call::new(self.client.core(), &UPDATE_AGENT)
            .path("account_id", &self.account_id)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}
