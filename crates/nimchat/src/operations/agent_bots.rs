// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Programs that take part in conversations: the server posts what happens to the bot's URL,
//! and the bot answers with its own token.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Call, Certainty, Error, Facts, Json, Method, Nothing, Same, reads, request,
};

/// Programs that take part in conversations: the server posts what happens to the bot's URL,
/// and the bot answers with its own token.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let agent_bots = client.list_agent_bots(3).send().await?;
    /// println!("{} agent bots", agent_bots.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_agent_bots(&self, account_id: impl Into<i64>) -> ListAgentBots {
        ListAgentBots(
            Call::new(self.core(), &LIST_AGENT_BOTS).path("account_id", account_id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let agent_bot = client
    ///     .create_agent_bot(3)
    ///     .body(types::AgentBotInput::builder().name("Opening hours bot"))
    ///     .send()
    ///     .await?;
    /// println!("{}", agent_bot.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_agent_bot(&self, account_id: impl Into<i64>) -> CreateAgentBot {
        CreateAgentBot(
            Call::new(self.core(), &CREATE_AGENT_BOT).path("account_id", account_id.into()),
        )
    }

    /// Get an agent bot.
    ///
    /// Returns an agent bot of the account or of the whole installation.
    ///
    /// `GET /api/v1/accounts/{account_id}/agent_bots/{id}`. Method and path are confirmed by a
    /// public source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let agent_bot = client.get_agent_bot(3, 12).send().await?;
    /// println!("{}", agent_bot.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_agent_bot(&self, account_id: impl Into<i64>, id: impl Into<i64>) -> GetAgentBot {
        let call = Call::new(self.core(), &GET_AGENT_BOT);
        GetAgentBot(call.path("account_id", account_id.into()).path("id", id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client.delete_agent_bot(3, 12).send().await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_agent_bot(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> DeleteAgentBot {
        let call = Call::new(self.core(), &DELETE_AGENT_BOT);
        DeleteAgentBot(call.path("account_id", account_id.into()).path("id", id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let agent_bot = client
    ///     .update_agent_bot(3, 12)
    ///     .body(types::AgentBotInput::builder().name("Opening hours bot"))
    ///     .send()
    ///     .await?;
    /// println!("{}", agent_bot.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_agent_bot(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> UpdateAgentBot {
        let call = Call::new(self.core(), &UPDATE_AGENT_BOT);
        UpdateAgentBot(call.path("account_id", account_id.into()).path("id", id.into()))
    }
}

pub(super) static LIST_AGENT_BOTS: Facts =
    Facts::new(&API, "list_agent_bots", Method::GET, "/api/v1/accounts/{account_id}/agent_bots")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"]);

request!(list_agent_bots: ListAgentBots => Vec<types::AgentBot>, Json<reads::List>);

pub(super) static CREATE_AGENT_BOT: Facts =
    Facts::new(&API, "create_agent_bot", Method::POST, "/api/v1/accounts/{account_id}/agent_bots")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"])
        .body(Body::json("application/json").required());

request!(create_agent_bot: CreateAgentBot => types::AgentBot, Json<Same>);

impl CreateAgentBot {
    /// Required. The agent bot to create.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::AgentBotInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_AGENT_BOT: Facts =
    Facts::new(&API, "get_agent_bot", Method::GET, "/api/v1/accounts/{account_id}/agent_bots/{id}")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"]);

request!(get_agent_bot: GetAgentBot => types::AgentBot, Json<Same>);

pub(super) static DELETE_AGENT_BOT: Facts = Facts::new(
    &API,
    "delete_agent_bot",
    Method::DELETE,
    "/api/v1/accounts/{account_id}/agent_bots/{id}",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["userApiKey"]);

request!(delete_agent_bot: DeleteAgentBot => (), Nothing);

pub(super) static UPDATE_AGENT_BOT: Facts = Facts::new(
    &API,
    "update_agent_bot",
    Method::PATCH,
    "/api/v1/accounts/{account_id}/agent_bots/{id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.body(Body::json("application/json").required());

request!(update_agent_bot: UpdateAgentBot => types::AgentBot, Json<Same>);

impl UpdateAgentBot {
    /// Required. The fields to change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::AgentBotInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
