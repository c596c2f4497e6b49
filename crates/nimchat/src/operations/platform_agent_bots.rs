// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Agent bots that are not tied to one account. For platform apps.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Call, Certainty, Error, Facts, Json, Method, Nothing, Same, reads, request,
};

/// Agent bots that are not tied to one account. For platform apps.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let platform_agent_bots = client.list_platform_agent_bots().send().await?;
    /// println!("{} platform agent bots", platform_agent_bots.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_platform_agent_bots(&self) -> ListPlatformAgentBots {
        ListPlatformAgentBots(Call::new(self.core(), &LIST_PLATFORM_AGENT_BOTS))
    }

    /// Create an agent bot.
    ///
    /// Creates an agent bot. The reply holds its token; in `outgoing_url` the open-source server
    /// repeats the name by mistake. Repeating the call creates a second bot.
    ///
    /// `POST /platform/api/v1/agent_bots`. Method and path are confirmed by a public source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let agent_bot = client
    ///     .create_platform_agent_bot()
    ///     .body(types::PlatformAgentBotInput::builder().name("Opening hours bot"))
    ///     .send()
    ///     .await?;
    /// println!("{}", agent_bot.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_platform_agent_bot(&self) -> CreatePlatformAgentBot {
        CreatePlatformAgentBot(Call::new(self.core(), &CREATE_PLATFORM_AGENT_BOT))
    }

    /// Get an agent bot.
    ///
    /// Returns an agent bot that the platform app created. In `outgoing_url` the open-source
    /// server repeats the name by mistake.
    ///
    /// `GET /platform/api/v1/agent_bots/{id}`. Method and path are confirmed by a public source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let agent_bot = client.get_platform_agent_bot(12).send().await?;
    /// println!("{}", agent_bot.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_platform_agent_bot(&self, id: impl Into<i64>) -> GetPlatformAgentBot {
        GetPlatformAgentBot(Call::new(self.core(), &GET_PLATFORM_AGENT_BOT).path("id", id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client.delete_platform_agent_bot(12).send().await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_platform_agent_bot(&self, id: impl Into<i64>) -> DeletePlatformAgentBot {
        DeletePlatformAgentBot(
            Call::new(self.core(), &DELETE_PLATFORM_AGENT_BOT).path("id", id.into()),
        )
    }

    /// Update an agent bot.
    ///
    /// Changes an agent bot that the platform app created. Fields that are left out keep their
    /// value. In `outgoing_url` of the reply the open-source server repeats the name by mistake.
    ///
    /// `PATCH /platform/api/v1/agent_bots/{id}`. Method and path are confirmed by a public source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let agent_bot = client
    ///     .update_platform_agent_bot(12)
    ///     .body(types::PlatformAgentBotInput::builder().name("Opening hours bot"))
    ///     .send()
    ///     .await?;
    /// println!("{}", agent_bot.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_platform_agent_bot(&self, id: impl Into<i64>) -> UpdatePlatformAgentBot {
        UpdatePlatformAgentBot(
            Call::new(self.core(), &UPDATE_PLATFORM_AGENT_BOT).path("id", id.into()),
        )
    }
}

pub(super) static LIST_PLATFORM_AGENT_BOTS: Facts =
    Facts::new(&API, "list_platform_agent_bots", Method::GET, "/platform/api/v1/agent_bots")
        .certainty(Certainty::Confirmed)
        .schemes(&["platformAppApiKey"]);

request!(
    list_platform_agent_bots: ListPlatformAgentBots => Vec<types::AgentBot>,
    Json<reads::List>
);

pub(super) static CREATE_PLATFORM_AGENT_BOT: Facts =
    Facts::new(&API, "create_platform_agent_bot", Method::POST, "/platform/api/v1/agent_bots")
        .certainty(Certainty::Confirmed)
        .schemes(&["platformAppApiKey"])
        .body(Body::json("application/json").required());

request!(create_platform_agent_bot: CreatePlatformAgentBot => types::AgentBot, Json<Same>);

impl CreatePlatformAgentBot {
    /// Required. The agent bot to create.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::PlatformAgentBotInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_PLATFORM_AGENT_BOT: Facts =
    Facts::new(&API, "get_platform_agent_bot", Method::GET, "/platform/api/v1/agent_bots/{id}")
        .certainty(Certainty::Confirmed)
        .schemes(&["platformAppApiKey"]);

request!(get_platform_agent_bot: GetPlatformAgentBot => types::AgentBot, Json<Same>);

pub(super) static DELETE_PLATFORM_AGENT_BOT: Facts = Facts::new(
    &API,
    "delete_platform_agent_bot",
    Method::DELETE,
    "/platform/api/v1/agent_bots/{id}",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["platformAppApiKey"]);

request!(delete_platform_agent_bot: DeletePlatformAgentBot => (), Nothing);

pub(super) static UPDATE_PLATFORM_AGENT_BOT: Facts = Facts::new(
    &API,
    "update_platform_agent_bot",
    Method::PATCH,
    "/platform/api/v1/agent_bots/{id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["platformAppApiKey"])
.body(Body::json("application/json").required());

request!(update_platform_agent_bot: UpdatePlatformAgentBot => types::AgentBot, Json<Same>);

impl UpdatePlatformAgentBot {
    /// Required. The fields to change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::PlatformAgentBotInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
