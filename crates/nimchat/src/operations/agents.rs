// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The people who work in the account.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Call, Certainty, Error, Facts, Json, Method, Nothing, Same, reads, request,
};

/// The people who work in the account.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let agents = client.list_agents(3).send().await?;
    /// println!("{} agents", agents.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_agents(&self, account_id: impl Into<i64>) -> ListAgents {
        ListAgents(Call::new(self.core(), &LIST_AGENTS).path("account_id", account_id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 402, 404, 422, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let agent = client
    ///     .create_agent(3)
    ///     .body(
    ///         types::AgentInput::builder()
    ///             .name("Ada Byron")
    ///             .email("ada@example.com")
    ///             .role(types::AccountRole::Agent),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", agent.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_agent(&self, account_id: impl Into<i64>) -> CreateAgent {
        CreateAgent(Call::new(self.core(), &CREATE_AGENT).path("account_id", account_id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client.delete_agent(3, 41).send().await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_agent(&self, account_id: impl Into<i64>, id: impl Into<i64>) -> DeleteAgent {
        let call = Call::new(self.core(), &DELETE_AGENT);
        DeleteAgent(call.path("account_id", account_id.into()).path("id", id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let agent = client
    ///     .update_agent(3, 41)
    ///     .body(types::AgentUpdate::builder().role(types::AccountRole::Agent))
    ///     .send()
    ///     .await?;
    /// println!("{}", agent.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_agent(&self, account_id: impl Into<i64>, id: impl Into<i64>) -> UpdateAgent {
        let call = Call::new(self.core(), &UPDATE_AGENT);
        UpdateAgent(call.path("account_id", account_id.into()).path("id", id.into()))
    }
}

pub(super) static LIST_AGENTS: Facts =
    Facts::new(&API, "list_agents", Method::GET, "/api/v1/accounts/{account_id}/agents")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"]);

request!(list_agents: ListAgents => Vec<types::Agent>, Json<reads::List>);

pub(super) static CREATE_AGENT: Facts =
    Facts::new(&API, "create_agent", Method::POST, "/api/v1/accounts/{account_id}/agents")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"])
        .body(Body::json("application/json").required());

request!(create_agent: CreateAgent => types::Agent, Json<Same>);

impl CreateAgent {
    /// Required. The agent to add.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::AgentInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static DELETE_AGENT: Facts =
    Facts::new(&API, "delete_agent", Method::DELETE, "/api/v1/accounts/{account_id}/agents/{id}")
        .certainty(Certainty::Confirmed)
        .accept("*/*")
        .schemes(&["userApiKey"]);

request!(delete_agent: DeleteAgent => (), Nothing);

pub(super) static UPDATE_AGENT: Facts =
    Facts::new(&API, "update_agent", Method::PATCH, "/api/v1/accounts/{account_id}/agents/{id}")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"])
        .body(Body::json("application/json").required());

request!(update_agent: UpdateAgent => types::Agent, Json<Same>);

impl UpdateAgent {
    /// Required. The fields to change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::AgentUpdate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
