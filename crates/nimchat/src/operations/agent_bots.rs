// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Programs that take part in conversations: the server posts what happens to the bot's URL,
//! and the bot answers with its own token.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{Certainty, Error, Method, Operation, Response};

pub(super) static LIST_AGENT_BOTS: Operation = Operation::new(
    &API,
    "list_agent_bots",
    Method::GET,
    "/api/v1/accounts/{account_id}/agent_bots",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// List agent bots.
    ///
    /// Returns all agent bots that the account can use, in one reply: its own, and those of the
    /// whole installation, whose `account_id` is null.
    ///
    /// `GET /api/v1/accounts/{account_id}/agent_bots`. Method and path are confirmed by a public
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
    ///     .list_agent_bots(3)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_agent_bots(&self, account_id: impl Into<i64>) -> ListAgentBots {
        ListAgentBots { client: self.clone(), account_id: account_id.into() }
    }
}

/// The request of [`Client::list_agent_bots`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListAgentBots {
    client: Client,
    account_id: i64,
}

impl ListAgentBots {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_agent_bots`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::AgentBot>>, Error> {
        Call::new(self.client.core(), &LIST_AGENT_BOTS)
            .path("account_id", &self.account_id)
            .send_reading::<_, reads::List>("")
            .await
    }
}

pub(super) static CREATE_AGENT_BOT: Operation = Operation::new(
    &API,
    "create_agent_bot",
    Method::POST,
    "/api/v1/accounts/{account_id}/agent_bots",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// Create an agent bot.
    ///
    /// Creates an agent bot in the account. Only administrators may do so. The reply of the
    /// open-source server holds the bot's token. Repeating the call creates a second bot.
    ///
    /// `POST /api/v1/accounts/{account_id}/agent_bots`. Method and path are confirmed by a public
    /// source.
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
    ///     .create_agent_bot(3)
    ///     .body(types::AgentBotInput::builder()
    ///         .name("Opening hours bot"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_agent_bot(&self, account_id: impl Into<i64>) -> CreateAgentBot {
        CreateAgentBot { client: self.clone(), account_id: account_id.into(), body: None }
    }
}

/// The request of [`Client::create_agent_bot`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateAgentBot {
    client: Client,
    account_id: i64,
    body: Option<Result<types::AgentBotInput, Error>>,
}

impl CreateAgentBot {
    /// The agent bot to create.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::AgentBotInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_agent_bot`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::AgentBot>, Error> {
        Call::new(self.client.core(), &CREATE_AGENT_BOT)
            .path("account_id", &self.account_id)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static GET_AGENT_BOT: Operation = Operation::new(
    &API,
    "get_agent_bot",
    Method::GET,
    "/api/v1/accounts/{account_id}/agent_bots/{id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// Get an agent bot.
    ///
    /// Returns an agent bot of the account or of the whole installation.
    ///
    /// `GET /api/v1/accounts/{account_id}/agent_bots/{id}`. Method and path are confirmed by a
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
    ///     .get_agent_bot(3, 12)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_agent_bot(&self, account_id: impl Into<i64>, id: impl Into<i64>) -> GetAgentBot {
        GetAgentBot { client: self.clone(), account_id: account_id.into(), id: id.into() }
    }
}

/// The request of [`Client::get_agent_bot`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetAgentBot {
    client: Client,
    account_id: i64,
    id: i64,
}

impl GetAgentBot {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_agent_bot`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::AgentBot>, Error> {
        Call::new(self.client.core(), &GET_AGENT_BOT)
            .path("account_id", &self.account_id)
            .path("id", &self.id)
            .send()
            .await
    }
}

pub(super) static DELETE_AGENT_BOT: Operation = Operation::new(
    &API,
    "delete_agent_bot",
    Method::DELETE,
    "/api/v1/accounts/{account_id}/agent_bots/{id}",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["userApiKey"]);

impl Client {
    /// Delete an agent bot.
    ///
    /// Deletes an agent bot of the account. Only administrators may do so. The vendor's
    /// documentation as it could be read does not show this call; it is known from the API
    /// description of the open-source server.
    ///
    /// `DELETE /api/v1/accounts/{account_id}/agent_bots/{id}`. Method and path are confirmed by a
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
    ///     .delete_agent_bot(3, 12)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_agent_bot(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> DeleteAgentBot {
        DeleteAgentBot { client: self.clone(), account_id: account_id.into(), id: id.into() }
    }
}

/// The request of [`Client::delete_agent_bot`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteAgentBot {
    client: Client,
    account_id: i64,
    id: i64,
}

impl DeleteAgentBot {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_agent_bot`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &DELETE_AGENT_BOT)
            .path("account_id", &self.account_id)
            .path("id", &self.id)
            .send_empty()
            .await
    }
}

pub(super) static UPDATE_AGENT_BOT: Operation = Operation::new(
    &API,
    "update_agent_bot",
    Method::PATCH,
    "/api/v1/accounts/{account_id}/agent_bots/{id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// Update an agent bot.
    ///
    /// Changes an agent bot of the account. Only administrators may do so. Fields that are left
    /// out keep their value.
    ///
    /// `PATCH /api/v1/accounts/{account_id}/agent_bots/{id}`. Method and path are confirmed by a
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
    ///     .update_agent_bot(3, 12)
    ///     .body(types::AgentBotInput::builder()
    ///         .name("Opening hours bot"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_agent_bot(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> UpdateAgentBot {
        UpdateAgentBot {
            client: self.clone(),
            account_id: account_id.into(),
            id: id.into(),
            body: None,
        }
    }
}

/// The request of [`Client::update_agent_bot`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateAgentBot {
    client: Client,
    account_id: i64,
    id: i64,
    body: Option<Result<types::AgentBotInput, Error>>,
}

impl UpdateAgentBot {
    /// The fields to change.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::AgentBotInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_agent_bot`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::AgentBot>, Error> {
        Call::new(self.client.core(), &UPDATE_AGENT_BOT)
            .path("account_id", &self.account_id)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}
