// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Agent bots that are not tied to one account. For platform apps.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{Certainty, Error, Method, Operation, Response};

pub(super) static LIST_PLATFORM_AGENT_BOTS: Operation =
    Operation::new(&API, "list_platform_agent_bots", Method::GET, "/platform/api/v1/agent_bots")
        .certainty(Certainty::Confirmed)
        .schemes(&["platformAppApiKey"]);

impl Client {
    /// List agent bots.
    ///
    /// Returns all agent bots that the platform app created, in one reply. The vendor's
    /// documentation as it could be read does not show this call; it is known from the API
    /// description of the open-source server.
    ///
    /// `GET /platform/api/v1/agent_bots`. Method and path are confirmed by a public source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .list_platform_agent_bots()
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_platform_agent_bots(&self) -> ListPlatformAgentBots {
        ListPlatformAgentBots { client: self.clone() }
    }
}

/// The request of [`Client::list_platform_agent_bots`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListPlatformAgentBots {
    client: Client,
}

impl ListPlatformAgentBots {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_platform_agent_bots`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::AgentBot>>, Error> {
        Call::new(self.client.core(), &LIST_PLATFORM_AGENT_BOTS)
            .send_reading::<_, reads::List>("")
            .await
    }
}

pub(super) static CREATE_PLATFORM_AGENT_BOT: Operation =
    Operation::new(&API, "create_platform_agent_bot", Method::POST, "/platform/api/v1/agent_bots")
        .certainty(Certainty::Confirmed)
        .schemes(&["platformAppApiKey"]);

impl Client {
    /// Create an agent bot.
    ///
    /// Creates an agent bot. The reply holds its token; in `outgoing_url` the open-source server
    /// repeats the name by mistake. Repeating the call creates a second bot.
    ///
    /// `POST /platform/api/v1/agent_bots`. Method and path are confirmed by a public source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .create_platform_agent_bot()
    ///     .body(types::PlatformAgentBotInput::builder()
    ///         .name("Opening hours bot"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_platform_agent_bot(&self) -> CreatePlatformAgentBot {
        CreatePlatformAgentBot { client: self.clone(), body: None }
    }
}

/// The request of [`Client::create_platform_agent_bot`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreatePlatformAgentBot {
    client: Client,
    body: Option<Result<types::PlatformAgentBotInput, Error>>,
}

impl CreatePlatformAgentBot {
    /// The agent bot to create.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::PlatformAgentBotInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_platform_agent_bot`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::AgentBot>, Error> {
        Call::new(self.client.core(), &CREATE_PLATFORM_AGENT_BOT)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static GET_PLATFORM_AGENT_BOT: Operation =
    Operation::new(&API, "get_platform_agent_bot", Method::GET, "/platform/api/v1/agent_bots/{id}")
        .certainty(Certainty::Confirmed)
        .schemes(&["platformAppApiKey"]);

impl Client {
    /// Get an agent bot.
    ///
    /// Returns an agent bot that the platform app created. In `outgoing_url` the open-source
    /// server repeats the name by mistake.
    ///
    /// `GET /platform/api/v1/agent_bots/{id}`. Method and path are confirmed by a public source.
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
    ///     .get_platform_agent_bot(12)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_platform_agent_bot(&self, id: impl Into<i64>) -> GetPlatformAgentBot {
        GetPlatformAgentBot { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_platform_agent_bot`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetPlatformAgentBot {
    client: Client,
    id: i64,
}

impl GetPlatformAgentBot {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_platform_agent_bot`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::AgentBot>, Error> {
        Call::new(self.client.core(), &GET_PLATFORM_AGENT_BOT).path("id", &self.id).send().await
    }
}

pub(super) static DELETE_PLATFORM_AGENT_BOT: Operation = Operation::new(
    &API,
    "delete_platform_agent_bot",
    Method::DELETE,
    "/platform/api/v1/agent_bots/{id}",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["platformAppApiKey"]);

impl Client {
    /// Delete an agent bot.
    ///
    /// Deletes an agent bot that the platform app created. The vendor's documentation as it could
    /// be read does not show this call; it is known from the API description of the open-source
    /// server.
    ///
    /// `DELETE /platform/api/v1/agent_bots/{id}`. Method and path are confirmed by a public
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
    ///     .delete_platform_agent_bot(12)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_platform_agent_bot(&self, id: impl Into<i64>) -> DeletePlatformAgentBot {
        DeletePlatformAgentBot { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::delete_platform_agent_bot`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeletePlatformAgentBot {
    client: Client,
    id: i64,
}

impl DeletePlatformAgentBot {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_platform_agent_bot`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &DELETE_PLATFORM_AGENT_BOT)
            .path("id", &self.id)
            .send_empty()
            .await
    }
}

pub(super) static UPDATE_PLATFORM_AGENT_BOT: Operation = Operation::new(
    &API,
    "update_platform_agent_bot",
    Method::PATCH,
    "/platform/api/v1/agent_bots/{id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["platformAppApiKey"]);

impl Client {
    /// Update an agent bot.
    ///
    /// Changes an agent bot that the platform app created. Fields that are left out keep their
    /// value. In `outgoing_url` of the reply the open-source server repeats the name by mistake.
    ///
    /// `PATCH /platform/api/v1/agent_bots/{id}`. Method and path are confirmed by a public source.
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
    ///     .update_platform_agent_bot(12)
    ///     .body(types::PlatformAgentBotInput::builder()
    ///         .name("Opening hours bot"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_platform_agent_bot(&self, id: impl Into<i64>) -> UpdatePlatformAgentBot {
        UpdatePlatformAgentBot { client: self.clone(), id: id.into(), body: None }
    }
}

/// The request of [`Client::update_platform_agent_bot`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdatePlatformAgentBot {
    client: Client,
    id: i64,
    body: Option<Result<types::PlatformAgentBotInput, Error>>,
}

impl UpdatePlatformAgentBot {
    /// The fields to change.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::PlatformAgentBotInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_platform_agent_bot`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::AgentBot>, Error> {
        Call::new(self.client.core(), &UPDATE_PLATFORM_AGENT_BOT)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}
