// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! The people who look after prospects.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Bounds, Certainty, Constraint, Download, Error, Method, Operation, Response, Style,
};

pub(super) static LIST_AGENTS: Operation =
    Operation::new(&API, "list_agents", Method::GET, "/agents").certainty(Certainty::Confirmed);

impl Client {
    /// List agents.
    ///
    /// Returns the agents of a group. Presumably needs the scope `prospects:read`. Method and path
    /// are those of a public client library.
    ///
    /// `GET /agents`. Method and path are confirmed by a public source.
    ///
    /// Source: Agents, listing, <https://sales.zenvia.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 403, 404, 429,
    /// 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let response = client
    ///     .list_agents()
    ///     .group("64f0c2a9b7d13e5f80a1c2e4")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_agents(&self) -> ListAgents {
        ListAgents { client: self.clone(), group: None, active: None }
    }
}

/// The request of [`Client::list_agents`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListAgents {
    client: Client,
    group: Option<String>,
    active: Option<String>,
}

impl ListAgents {
    /// The id of the group. The vendor's documentation speaks of groups; how several would be
    /// written is not documented.
    ///
    /// Required.
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// Only agents with this status. Documented as text without saying which; presumably `true` or
    /// `false`.
    pub fn active(mut self, active: impl Into<String>) -> Self {
        self.active = Some(active.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_agents`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Agent>>, Error> {
        Call::new(self.client.core(), &LIST_AGENTS)
            .required_query("group", Style::Form, &self.group)
            .query("active", Style::Form, &self.active)
            .send_reading::<_, reads::List>("")
            .await
    }

    /// Sends the request and hands the reply on as it arrives, as `text/csv`.
    ///
    /// # Errors
    ///
    /// See [`Client::list_agents`] and [`Error`].
    pub async fn csv(self) -> Result<Response<Download>, Error> {
        Call::new(self.client.core(), &LIST_AGENTS)
            .required_query("group", Style::Form, &self.group)
            .query("active", Style::Form, &self.active)
            .query("format", Style::Form, "csv")
            .send_download("text/csv")
            .await
    }
}

pub(super) static LIST_ONLINE_AGENTS: Operation =
    Operation::new(&API, "list_online_agents", Method::GET, "/group/{groupId}/agents/online")
        .certainty(Certainty::Confirmed)
        .parameter_rules(&[Constraint::new("groupId", Bounds::Pattern("^[a-z0-9]{24}$"))]);

impl Client {
    /// List agents who are online.
    ///
    /// Returns the agents of a group who are online, and whether the group has office hours now.
    /// Which scope it needs is not known. Method and path are those of a public client library.
    ///
    /// `GET /group/{groupId}/agents/online`. Method and path are confirmed by a public source.
    ///
    /// Source: Agents, listing those who are online, <https://sales.zenvia.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 403, 404, 429,
    /// 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let response = client
    ///     .list_online_agents("64f0c2a9b7d13e5f80a1c2e4")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_online_agents(&self, group_id: impl Into<String>) -> ListOnlineAgents {
        ListOnlineAgents { client: self.clone(), group_id: group_id.into(), available_agents: None }
    }
}

/// The request of [`Client::list_online_agents`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListOnlineAgents {
    client: Client,
    group_id: String,
    available_agents: Option<bool>,
}

impl ListOnlineAgents {
    /// Whether to return only agents who are available.
    pub fn available_agents(mut self, available_agents: bool) -> Self {
        self.available_agents = Some(available_agents);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_online_agents`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::OnlineAgents>, Error> {
        Call::new(self.client.core(), &LIST_ONLINE_AGENTS)
            .path("groupId", &self.group_id)
            .query("availableAgents", Style::Form, &self.available_agents)
            .send()
            .await
    }
}
