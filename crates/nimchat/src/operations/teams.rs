// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Groups of agents to whom conversations can be assigned.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Call, Certainty, Error, Facts, Json, Method, Nothing, Same, reads, request,
};

/// Groups of agents to whom conversations can be assigned.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let teams = client.list_teams(3).send().await?;
    /// println!("{} teams", teams.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_teams(&self, account_id: impl Into<i64>) -> ListTeams {
        ListTeams(Call::new(self.core(), &LIST_TEAMS).path("account_id", account_id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let team = client
    ///     .create_team(3)
    ///     .body(types::TeamInput::builder().name("night shift"))
    ///     .send()
    ///     .await?;
    /// println!("{}", team.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_team(&self, account_id: impl Into<i64>) -> CreateTeam {
        CreateTeam(Call::new(self.core(), &CREATE_TEAM).path("account_id", account_id.into()))
    }

    /// Get a team.
    ///
    /// Returns one team. Its members are listed by `list_team_members`.
    ///
    /// `GET /api/v1/accounts/{account_id}/teams/{team_id}`. Method and path are confirmed by a
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
    /// let team = client.get_team(3, 5).send().await?;
    /// println!("{}", team.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_team(&self, account_id: impl Into<i64>, team_id: impl Into<i64>) -> GetTeam {
        let call = Call::new(self.core(), &GET_TEAM);
        GetTeam(call.path("account_id", account_id.into()).path("team_id", team_id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client.delete_team(3, 5).send().await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_team(&self, account_id: impl Into<i64>, team_id: impl Into<i64>) -> DeleteTeam {
        let call = Call::new(self.core(), &DELETE_TEAM);
        DeleteTeam(call.path("account_id", account_id.into()).path("team_id", team_id.into()))
    }

    /// Update a team.
    ///
    /// Changes a team; fields that are left out keep their value. Only administrators may do so.
    ///
    /// `PATCH /api/v1/accounts/{account_id}/teams/{team_id}`. Method and path are confirmed by a
    /// public source.
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
    /// let team = client
    ///     .update_team(3, 5)
    ///     .body(types::TeamInput::builder().name("night shift"))
    ///     .send()
    ///     .await?;
    /// println!("{}", team.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_team(&self, account_id: impl Into<i64>, team_id: impl Into<i64>) -> UpdateTeam {
        let call = Call::new(self.core(), &UPDATE_TEAM);
        UpdateTeam(call.path("account_id", account_id.into()).path("team_id", team_id.into()))
    }

    /// List the members of a team.
    ///
    /// Returns all agents of a team.
    ///
    /// `GET /api/v1/accounts/{account_id}/teams/{team_id}/team_members`. Method and path are
    /// confirmed by a public source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let team_members = client.list_team_members(3, 5).send().await?;
    /// println!("{} team members", team_members.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_team_members(
        &self,
        account_id: impl Into<i64>,
        team_id: impl Into<i64>,
    ) -> ListTeamMembers {
        let call = Call::new(self.core(), &LIST_TEAM_MEMBERS);
        ListTeamMembers(call.path("account_id", account_id.into()).path("team_id", team_id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let items = client
    ///     .add_team_members(3, 5)
    ///     .body(types::TeamMembersInput::builder().user_ids([41]))
    ///     .send()
    ///     .await?;
    /// println!("{} items", items.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_team_members(
        &self,
        account_id: impl Into<i64>,
        team_id: impl Into<i64>,
    ) -> AddTeamMembers {
        let call = Call::new(self.core(), &ADD_TEAM_MEMBERS);
        AddTeamMembers(call.path("account_id", account_id.into()).path("team_id", team_id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .remove_team_members(3, 5)
    ///     .body(types::TeamMembersInput::builder().user_ids([41]))
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
        let call = Call::new(self.core(), &REMOVE_TEAM_MEMBERS);
        RemoveTeamMembers(
            call.path("account_id", account_id.into()).path("team_id", team_id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let items = client
    ///     .replace_team_members(3, 5)
    ///     .body(types::TeamMembersInput::builder().user_ids([41]))
    ///     .send()
    ///     .await?;
    /// println!("{} items", items.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace_team_members(
        &self,
        account_id: impl Into<i64>,
        team_id: impl Into<i64>,
    ) -> ReplaceTeamMembers {
        let call = Call::new(self.core(), &REPLACE_TEAM_MEMBERS);
        ReplaceTeamMembers(
            call.path("account_id", account_id.into()).path("team_id", team_id.into()),
        )
    }
}

pub(super) static LIST_TEAMS: Facts =
    Facts::new(&API, "list_teams", Method::GET, "/api/v1/accounts/{account_id}/teams")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"]);

request!(list_teams: ListTeams => Vec<types::Team>, Json<reads::List>);

pub(super) static CREATE_TEAM: Facts =
    Facts::new(&API, "create_team", Method::POST, "/api/v1/accounts/{account_id}/teams")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"])
        .body(Body::json("application/json").required());

request!(create_team: CreateTeam => types::Team, Json<Same>);

impl CreateTeam {
    /// Required. The team to add.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::TeamInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_TEAM: Facts =
    Facts::new(&API, "get_team", Method::GET, "/api/v1/accounts/{account_id}/teams/{team_id}")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"]);

request!(get_team: GetTeam => types::Team, Json<Same>);

pub(super) static DELETE_TEAM: Facts = Facts::new(
    &API,
    "delete_team",
    Method::DELETE,
    "/api/v1/accounts/{account_id}/teams/{team_id}",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["userApiKey"]);

request!(delete_team: DeleteTeam => (), Nothing);

pub(super) static UPDATE_TEAM: Facts =
    Facts::new(&API, "update_team", Method::PATCH, "/api/v1/accounts/{account_id}/teams/{team_id}")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"])
        .body(Body::json("application/json").required());

request!(update_team: UpdateTeam => types::Team, Json<Same>);

impl UpdateTeam {
    /// Required. The fields to change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::TeamInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static LIST_TEAM_MEMBERS: Facts = Facts::new(
    &API,
    "list_team_members",
    Method::GET,
    "/api/v1/accounts/{account_id}/teams/{team_id}/team_members",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

request!(list_team_members: ListTeamMembers => Vec<types::Agent>, Json<reads::List>);

pub(super) static ADD_TEAM_MEMBERS: Facts = Facts::new(
    &API,
    "add_team_members",
    Method::POST,
    "/api/v1/accounts/{account_id}/teams/{team_id}/team_members",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.body(Body::json("application/json").required());

request!(add_team_members: AddTeamMembers => Vec<types::Agent>, Json<reads::List>);

impl AddTeamMembers {
    /// Required. The agents to add.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::TeamMembersInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static REMOVE_TEAM_MEMBERS: Facts = Facts::new(
    &API,
    "remove_team_members",
    Method::DELETE,
    "/api/v1/accounts/{account_id}/teams/{team_id}/team_members",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["userApiKey"])
.body(Body::json("application/json").required());

request!(remove_team_members: RemoveTeamMembers => (), Nothing);

impl RemoveTeamMembers {
    /// Required. The agents to remove.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::TeamMembersInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static REPLACE_TEAM_MEMBERS: Facts = Facts::new(
    &API,
    "replace_team_members",
    Method::PATCH,
    "/api/v1/accounts/{account_id}/teams/{team_id}/team_members",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.body(Body::json("application/json").required());

request!(replace_team_members: ReplaceTeamMembers => Vec<types::Agent>, Json<reads::List>);

impl ReplaceTeamMembers {
    /// Required. The agents that the team shall have.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::TeamMembersInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
