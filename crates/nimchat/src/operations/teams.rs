// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Groups of agents to whom conversations can be assigned.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{Certainty, Error, Method, Operation, Response};

pub(super) static LIST_TEAMS: Operation =
    Operation::new(&API, "list_teams", Method::GET, "/api/v1/accounts/{account_id}/teams")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"]);

impl Client {
    /// List teams.
    ///
    /// Returns all teams of the account.
    ///
    /// `GET /api/v1/accounts/{account_id}/teams`. Method and path are confirmed by a public
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
    ///     .list_teams(3)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_teams(&self, account_id: impl Into<i64>) -> ListTeams {
        ListTeams { client: self.clone(), account_id: account_id.into() }
    }
}

/// The request of [`Client::list_teams`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListTeams {
    client: Client,
    account_id: i64,
}

impl ListTeams {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_teams`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Team>>, Error> {
        Call::new(self.client.core(), &LIST_TEAMS)
            .path("account_id", &self.account_id)
            .send_reading::<_, reads::List>("")
            .await
    }
}

pub(super) static CREATE_TEAM: Operation =
    Operation::new(&API, "create_team", Method::POST, "/api/v1/accounts/{account_id}/teams")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"]);

impl Client {
    /// Create a team.
    ///
    /// Adds a team to the account; `add_team_members` then fills it. Only administrators may do
    /// so. Names are unique within the account, and the open-source server stores them in lower
    /// case.
    ///
    /// `POST /api/v1/accounts/{account_id}/teams`. Method and path are confirmed by a public
    /// source.
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
    ///     .create_team(3)
    ///     .body(types::TeamInput::builder()
    ///         .name("night shift"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_team(&self, account_id: impl Into<i64>) -> CreateTeam {
        CreateTeam { client: self.clone(), account_id: account_id.into(), body: None }
    }
}

/// The request of [`Client::create_team`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateTeam {
    client: Client,
    account_id: i64,
    body: Option<Result<types::TeamInput, Error>>,
}

impl CreateTeam {
    /// The team to add.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::TeamInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_team`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Team>, Error> {
        Call::new(self.client.core(), &CREATE_TEAM)
            .path("account_id", &self.account_id)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static GET_TEAM: Operation =
    Operation::new(&API, "get_team", Method::GET, "/api/v1/accounts/{account_id}/teams/{team_id}")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"]);

impl Client {
    /// Get a team.
    ///
    /// Returns one team. Its members are listed by `list_team_members`.
    ///
    /// `GET /api/v1/accounts/{account_id}/teams/{team_id}`. Method and path are confirmed by a
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
    ///     .get_team(3, 5)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_team(&self, account_id: impl Into<i64>, team_id: impl Into<i64>) -> GetTeam {
        GetTeam { client: self.clone(), account_id: account_id.into(), team_id: team_id.into() }
    }
}

/// The request of [`Client::get_team`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetTeam {
    client: Client,
    account_id: i64,
    team_id: i64,
}

impl GetTeam {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_team`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Team>, Error> {
        Call::new(self.client.core(), &GET_TEAM)
            .path("account_id", &self.account_id)
            .path("team_id", &self.team_id)
            .send()
            .await
    }
}

pub(super) static DELETE_TEAM: Operation = Operation::new(
    &API,
    "delete_team",
    Method::DELETE,
    "/api/v1/accounts/{account_id}/teams/{team_id}",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["userApiKey"]);

impl Client {
    /// Delete a team.
    ///
    /// Removes a team; its agents stay in the account, and its conversations are left without a
    /// team. Only administrators may do so. That Nimchat offers this call is inferred from the
    /// open-source server.
    ///
    /// `DELETE /api/v1/accounts/{account_id}/teams/{team_id}`. Method and path are confirmed by a
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
    ///     .delete_team(3, 5)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_team(&self, account_id: impl Into<i64>, team_id: impl Into<i64>) -> DeleteTeam {
        DeleteTeam { client: self.clone(), account_id: account_id.into(), team_id: team_id.into() }
    }
}

/// The request of [`Client::delete_team`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteTeam {
    client: Client,
    account_id: i64,
    team_id: i64,
}

impl DeleteTeam {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_team`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &DELETE_TEAM)
            .path("account_id", &self.account_id)
            .path("team_id", &self.team_id)
            .send_empty()
            .await
    }
}

pub(super) static UPDATE_TEAM: Operation = Operation::new(
    &API,
    "update_team",
    Method::PATCH,
    "/api/v1/accounts/{account_id}/teams/{team_id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// Update a team.
    ///
    /// Changes a team; fields that are left out keep their value. Only administrators may do so.
    ///
    /// `PATCH /api/v1/accounts/{account_id}/teams/{team_id}`. Method and path are confirmed by a
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
    ///     .update_team(3, 5)
    ///     .body(types::TeamInput::builder()
    ///         .name("night shift"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_team(&self, account_id: impl Into<i64>, team_id: impl Into<i64>) -> UpdateTeam {
        UpdateTeam {
            client: self.clone(),
            account_id: account_id.into(),
            team_id: team_id.into(),
            body: None,
        }
    }
}

/// The request of [`Client::update_team`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateTeam {
    client: Client,
    account_id: i64,
    team_id: i64,
    body: Option<Result<types::TeamInput, Error>>,
}

impl UpdateTeam {
    /// The fields to change.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::TeamInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_team`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Team>, Error> {
        Call::new(self.client.core(), &UPDATE_TEAM)
            .path("account_id", &self.account_id)
            .path("team_id", &self.team_id)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static LIST_TEAM_MEMBERS: Operation = Operation::new(
    &API,
    "list_team_members",
    Method::GET,
    "/api/v1/accounts/{account_id}/teams/{team_id}/team_members",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// List the members of a team.
    ///
    /// Returns all agents of a team.
    ///
    /// `GET /api/v1/accounts/{account_id}/teams/{team_id}/team_members`. Method and path are
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
    ///     .list_team_members(3, 5)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_team_members(
        &self,
        account_id: impl Into<i64>,
        team_id: impl Into<i64>,
    ) -> ListTeamMembers {
        ListTeamMembers {
            client: self.clone(),
            account_id: account_id.into(),
            team_id: team_id.into(),
        }
    }
}

/// The request of [`Client::list_team_members`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListTeamMembers {
    client: Client,
    account_id: i64,
    team_id: i64,
}

impl ListTeamMembers {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_team_members`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Agent>>, Error> {
        Call::new(self.client.core(), &LIST_TEAM_MEMBERS)
            .path("account_id", &self.account_id)
            .path("team_id", &self.team_id)
            .send_reading::<_, reads::List>("")
            .await
    }
}

pub(super) static ADD_TEAM_MEMBERS: Operation = Operation::new(
    &API,
    "add_team_members",
    Method::POST,
    "/api/v1/accounts/{account_id}/teams/{team_id}/team_members",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// Add members to a team.
    ///
    /// Adds agents to a team and keeps those it has. The open-source server returns only the
    /// agents that were not members before, and answers 401 when an id belongs to nobody in the
    /// account. Only administrators may do so.
    ///
    /// `POST /api/v1/accounts/{account_id}/teams/{team_id}/team_members`. Method and path are
    /// confirmed by a public source.
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
    ///     .add_team_members(3, 5)
    ///     .body(types::TeamMembersInput::builder()
    ///         .user_ids([41]))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_team_members(
        &self,
        account_id: impl Into<i64>,
        team_id: impl Into<i64>,
    ) -> AddTeamMembers {
        AddTeamMembers {
            client: self.clone(),
            account_id: account_id.into(),
            team_id: team_id.into(),
            body: None,
        }
    }
}

/// The request of [`Client::add_team_members`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct AddTeamMembers {
    client: Client,
    account_id: i64,
    team_id: i64,
    body: Option<Result<types::TeamMembersInput, Error>>,
}

impl AddTeamMembers {
    /// The agents to add.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::TeamMembersInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::add_team_members`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Agent>>, Error> {
        Call::new(self.client.core(), &ADD_TEAM_MEMBERS)
            .path("account_id", &self.account_id)
            .path("team_id", &self.team_id)
            .json("application/json", self.body.as_ref())
            .send_reading::<_, reads::List>("")
            .await
    }
}

pub(super) static REMOVE_TEAM_MEMBERS: Operation = Operation::new(
    &API,
    "remove_team_members",
    Method::DELETE,
    "/api/v1/accounts/{account_id}/teams/{team_id}/team_members",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["userApiKey"]);

impl Client {
    /// Remove members from a team.
    ///
    /// Removes agents from a team; they stay in the account. The ids travel in a JSON body, which
    /// is unusual for DELETE, so make sure that no proxy on the way drops it. The open-source
    /// server answers 401 when an id belongs to nobody in the account. Only administrators may do
    /// so.
    ///
    /// `DELETE /api/v1/accounts/{account_id}/teams/{team_id}/team_members`. Method and path are
    /// confirmed by a public source.
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
    ///     .remove_team_members(3, 5)
    ///     .body(types::TeamMembersInput::builder()
    ///         .user_ids([41]))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_team_members(
        &self,
        account_id: impl Into<i64>,
        team_id: impl Into<i64>,
    ) -> RemoveTeamMembers {
        RemoveTeamMembers {
            client: self.clone(),
            account_id: account_id.into(),
            team_id: team_id.into(),
            body: None,
        }
    }
}

/// The request of [`Client::remove_team_members`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct RemoveTeamMembers {
    client: Client,
    account_id: i64,
    team_id: i64,
    body: Option<Result<types::TeamMembersInput, Error>>,
}

impl RemoveTeamMembers {
    /// The agents to remove.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::TeamMembersInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::remove_team_members`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &REMOVE_TEAM_MEMBERS)
            .path("account_id", &self.account_id)
            .path("team_id", &self.team_id)
            .json("application/json", self.body.as_ref())
            .send_empty()
            .await
    }
}

pub(super) static REPLACE_TEAM_MEMBERS: Operation = Operation::new(
    &API,
    "replace_team_members",
    Method::PATCH,
    "/api/v1/accounts/{account_id}/teams/{team_id}/team_members",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// Replace the members of a team.
    ///
    /// Makes the given agents the only members of a team: everybody else is removed from it. The
    /// open-source server answers 401 when an id belongs to nobody in the account. Only
    /// administrators may do so.
    ///
    /// `PATCH /api/v1/accounts/{account_id}/teams/{team_id}/team_members`. Method and path are
    /// confirmed by a public source.
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
    ///     .replace_team_members(3, 5)
    ///     .body(types::TeamMembersInput::builder()
    ///         .user_ids([41]))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace_team_members(
        &self,
        account_id: impl Into<i64>,
        team_id: impl Into<i64>,
    ) -> ReplaceTeamMembers {
        ReplaceTeamMembers {
            client: self.clone(),
            account_id: account_id.into(),
            team_id: team_id.into(),
            body: None,
        }
    }
}

/// The request of [`Client::replace_team_members`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ReplaceTeamMembers {
    client: Client,
    account_id: i64,
    team_id: i64,
    body: Option<Result<types::TeamMembersInput, Error>>,
}

impl ReplaceTeamMembers {
    /// The agents that the team shall have.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::TeamMembersInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::replace_team_members`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Agent>>, Error> {
        Call::new(self.client.core(), &REPLACE_TEAM_MEMBERS)
            .path("account_id", &self.account_id)
            .path("team_id", &self.team_id)
            .json("application/json", self.body.as_ref())
            .send_reading::<_, reads::List>("")
            .await
    }
}
