// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! The people who look after prospects.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Bounds, Call, Certainty, DownloadRequest, Facts, IntoOption, Json, Method, Parameter, Same,
    reads, request,
};

/// The people who look after prospects.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 404, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let agents = client.list_agents().group("64f0c2a9b7d13e5f80a1c2e4").send().await?;
    /// println!("{} agents", agents.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_agents(&self) -> ListAgents {
        ListAgents(Call::new(self.core(), &LIST_AGENTS))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 404, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let online_agents = client
    ///     .list_online_agents("64f0c2a9b7d13e5f80a1c2e4")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", online_agents.office_hours);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_online_agents(&self, group_id: impl Into<String>) -> ListOnlineAgents {
        ListOnlineAgents(
            Call::new(self.core(), &LIST_ONLINE_AGENTS).path("groupId", group_id.into()),
        )
    }
}

pub(super) static LIST_AGENTS: Facts = Facts::new(&API, "list_agents", Method::GET, "/agents")
    .certainty(Certainty::Confirmed)
    .parameters(&[
        Parameter::query("group").required(),
        Parameter::query("active"),
        Parameter::query("format"),
    ]);

request!(list_agents: ListAgents => Vec<types::Agent>, Json<reads::List>);

impl ListAgents {
    /// Required. The id of the group. The vendor's documentation speaks of groups; how several
    /// would be written is not documented.
    pub fn group(self, value: impl Into<String>) -> Self {
        Self(self.0.query("group", Some(value.into())))
    }

    /// Only agents with this status. Documented as text without saying which; presumably `true` or
    /// `false`.
    pub fn active<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("active", value.into_option()))
    }

    /// The same request, whose reply is handed on as it arrives, as `text/csv`. Awaiting it sends it.
    ///
    /// # Errors
    ///
    /// See [`Client::list_agents`].
    pub fn csv(self) -> DownloadRequest {
        DownloadRequest::of(self.0.query("format", Some("csv")), "text/csv")
    }
}

pub(super) static LIST_ONLINE_AGENTS: Facts =
    Facts::new(&API, "list_online_agents", Method::GET, "/group/{groupId}/agents/online")
        .certainty(Certainty::Confirmed)
        .parameters(&[
            Parameter::path("groupId").rules(&[Bounds::Pattern("^[a-z0-9]{24}$")]),
            Parameter::query("availableAgents"),
        ]);

request!(list_online_agents: ListOnlineAgents => types::OnlineAgents, Json<Same>);

impl ListOnlineAgents {
    /// Whether to return only agents who are available.
    pub fn available_agents<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("availableAgents", value.into_option()))
    }
}
