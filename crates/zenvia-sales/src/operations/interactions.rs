// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! What passed between a prospect and an agent: messages, calls, visits and more. Every
//! message is an interaction of its own.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, DateWindow, Direction, Download, Error,
    Keyed, ListPlace, Method, Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_INTERACTIONS: Operation =
    Operation::new(&API, "list_interactions", Method::GET, "/prospects/interactions")
        .certainty(Certainty::Confirmed)
        .date_windows(&[
            DateWindow::new("createdAfter", "createdBefore", 31),
            DateWindow::new("start", "end", 31),
        ])
        .parameter_rules(&[
            Constraint::new("before", Bounds::Pattern("^[a-z0-9]{24}$")),
            Constraint::new("after", Bounds::Pattern("^[a-z0-9]{24}$")),
            Constraint::new("limit", Bounds::Number(Some(1.0), Some(5000.0))),
        ]);

impl Client {
    /// List interactions.
    ///
    /// Returns the interactions of all prospects, newest first, optionally filtered; there is no
    /// filter by prospect or group. Without `limit`, those created in the last 31 days or within
    /// the given dates are returned, all in one reply. Needs the scope `prospects:read`. Method
    /// and path are those of a public client library.
    ///
    /// `GET /prospects/interactions`. Method and path are confirmed by a public source.
    ///
    /// Source: Interactions, listing, <https://sales.zenvia.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 403, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let response = client
    ///     .list_interactions()
    ///     .limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_interactions(&self) -> ListInteractions {
        ListInteractions {
            client: self.clone(),
            before: None,
            after: None,
            limit: None,
            agent: None,
            status: None,
            created_after: None,
            created_before: None,
            start: None,
            end: None,
            via: None,
        }
    }
}

/// The request of [`Client::list_interactions`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListInteractions {
    client: Client,
    before: Option<String>,
    after: Option<String>,
    limit: Option<i64>,
    agent: Option<String>,
    status: Option<String>,
    created_after: Option<chrono::DateTime<chrono::Utc>>,
    created_before: Option<chrono::DateTime<chrono::Utc>>,
    start: Option<chrono::DateTime<chrono::Utc>>,
    end: Option<chrono::DateTime<chrono::Utc>>,
    via: Option<Vec<types::ViaFilter>>,
}

impl ListInteractions {
    /// Only interactions created before this one, given by its id; the interaction itself is left
    /// out. To page towards older ones, pass the id of the last item of the page. The vendor's
    /// documentation speaks of the id of a prospect; on the live server the id of an interaction
    /// works. Matches `^[a-z0-9]{24}$`.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Only interactions created after this one, given by its id, with the same remark as for
    /// `before`; the interaction itself is left out. Whether a limited page then holds the nearest
    /// ones or the newest ones is not documented; paging towards newer ones is complete only if
    /// they are the nearest. Matches `^[a-z0-9]{24}$`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// How many items to return at most. Multiples of 100 and no more than 1000 are recommended;
    /// the live server was seen to go no further than 5000. That it is at least 1 is our own
    /// assumption. Without it everything from the last 31 days, or from the given dates, is
    /// returned.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Only interactions of this agent, by id.
    pub fn agent(mut self, agent: impl Into<String>) -> Self {
        self.agent = Some(agent.into());
        self
    }

    /// Only interactions with this status. The possible values are not documented.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Only interactions created since then. At most 31 days before `createdBefore`, or before now
    /// when that is left out.
    pub fn created_after(
        mut self,
        created_after: impl Into<chrono::DateTime<chrono::Utc>>,
    ) -> Self {
        self.created_after = Some(created_after.into());
        self
    }

    /// Only interactions created until then. At most 31 days after `createdAfter`; when that is
    /// left out, this may be at most 31 days from now.
    pub fn created_before(
        mut self,
        created_before: impl Into<chrono::DateTime<chrono::Utc>>,
    ) -> Self {
        self.created_before = Some(created_before.into());
        self
    }

    /// Older name of `createdAfter`.
    #[deprecated = "the vendor advises against using it"]
    pub fn start(mut self, start: impl Into<chrono::DateTime<chrono::Utc>>) -> Self {
        self.start = Some(start.into());
        self
    }

    /// Older name of `createdBefore`.
    #[deprecated = "the vendor advises against using it"]
    pub fn end(mut self, end: impl Into<chrono::DateTime<chrono::Utc>>) -> Self {
        self.end = Some(end.into());
        self
    }

    /// Only interactions that went one of these ways. Repeat the parameter for several. That one
    /// match is enough is the natural reading; it is not spelled out.
    pub fn via(mut self, via: impl IntoIterator<Item = impl Into<types::ViaFilter>>) -> Self {
        self.via = Some(via.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_interactions`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Interaction>>, Error> {
        self.into_call().send_reading::<_, reads::Rows>("").await
    }

    /// Sends the request and hands the reply on as it arrives, as `text/csv`.
    ///
    /// # Errors
    ///
    /// See [`Client::list_interactions`] and [`Error`].
    pub async fn csv(self) -> Result<Response<Download>, Error> {
        self.into_call().query("format", Style::Form, "csv").send_download("text/csv").await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_INTERACTIONS)
            .query("before", Style::Form, &self.before)
            .query("after", Style::Form, &self.after)
            .query("limit", Style::Form, &self.limit)
            .query("agent", Style::Form, &self.agent)
            .query("status", Style::Form, &self.status)
            .query("createdAfter", Style::Form, &self.created_after)
            .query("createdBefore", Style::Form, &self.created_before)
            .query("start", Style::Form, &self.start)
            .query("end", Style::Form, &self.end)
            .query("via", Style::Form, &self.via)
    }
}

impl Paged for ListInteractions {
    type Page = Vec<types::Interaction>;
    type Item = types::Interaction;

    const BACKWARD: Backward = Backward::FromCursor;
    const SIZED: bool = true;

    fn operation() -> &'static Operation {
        &LIST_INTERACTIONS
    }

    fn direction(&self) -> Direction {
        if self.after.is_some() { Direction::Backward } else { Direction::Forward }
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        match direction {
            Direction::Forward => self.before.clone(),
            Direction::Backward => self.after.clone(),
        }
    }

    fn turned(mut self, direction: Direction, cursor: Option<String>) -> Result<Self, Error> {
        self.limit = self.limit.or(Some(1000));
        match direction {
            Direction::Forward => {
                self.before = cursor.or(self.before);
                self.after = None;
            }
            Direction::Backward => {
                self.after = cursor.or(self.after);
                self.before = None;
            }
        }
        Ok(self)
    }

    fn sized(mut self, _: Direction, size: u32) -> Self {
        self.limit = Some(size.into());
        self
    }

    fn turn(&self, page: &Self::Page, direction: Direction) -> Turn {
        let items = &page;
        match direction {
            Direction::Forward => {
                Keyed::last(items.last().map(|it| it.id.clone()), items.len()).into()
            }
            Direction::Backward => {
                Keyed::first(items.first().map(|it| it.id.clone()), items.len()).into()
            }
        }
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("").keyed(&["id"]);
        Box::pin(self.into_call().send_page::<_, reads::Rows, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page
    }
}

pub(super) static LIST_PROSPECT_INTERACTIONS: Operation = Operation::new(
    &API,
    "list_prospect_interactions",
    Method::GET,
    "/prospect/{prospectId}/interactions",
)
.certainty(Certainty::Confirmed)
.parameter_rules(&[Constraint::new("prospectId", Bounds::Pattern("^[a-z0-9]{24}$"))]);

impl Client {
    /// List the interactions of a prospect.
    ///
    /// Returns the interactions of one prospect, optionally filtered. Unlike those of
    /// `list_interactions` they come oldest first, as seen in live replies, and there are neither
    /// cursors nor a limit. Needs the scope `prospects:read`. Method and path are those of a
    /// public client library.
    ///
    /// `GET /prospect/{prospectId}/interactions`. Method and path are confirmed by a public
    /// source.
    ///
    /// Source: Interactions, listing those of a prospect, <https://sales.zenvia.com/>
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
    ///     .list_prospect_interactions("64f0c2a9b7d13e5f80a1c2d3")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_prospect_interactions(
        &self,
        prospect_id: impl Into<String>,
    ) -> ListProspectInteractions {
        ListProspectInteractions {
            client: self.clone(),
            prospect_id: prospect_id.into(),
            status: None,
            created_after: None,
            created_before: None,
            start: None,
            end: None,
            via: None,
        }
    }
}

/// The request of [`Client::list_prospect_interactions`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListProspectInteractions {
    client: Client,
    prospect_id: String,
    status: Option<String>,
    created_after: Option<chrono::DateTime<chrono::Utc>>,
    created_before: Option<chrono::DateTime<chrono::Utc>>,
    start: Option<chrono::DateTime<chrono::Utc>>,
    end: Option<chrono::DateTime<chrono::Utc>>,
    via: Option<Vec<types::ViaFilter>>,
}

impl ListProspectInteractions {
    /// Only interactions with this status. The possible values are not documented.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Only interactions created since then. Whether the limit of 31 days holds for this call is
    /// not documented.
    pub fn created_after(
        mut self,
        created_after: impl Into<chrono::DateTime<chrono::Utc>>,
    ) -> Self {
        self.created_after = Some(created_after.into());
        self
    }

    /// Only interactions created until then.
    pub fn created_before(
        mut self,
        created_before: impl Into<chrono::DateTime<chrono::Utc>>,
    ) -> Self {
        self.created_before = Some(created_before.into());
        self
    }

    /// Older name of `createdAfter`.
    #[deprecated = "the vendor advises against using it"]
    pub fn start(mut self, start: impl Into<chrono::DateTime<chrono::Utc>>) -> Self {
        self.start = Some(start.into());
        self
    }

    /// Older name of `createdBefore`.
    #[deprecated = "the vendor advises against using it"]
    pub fn end(mut self, end: impl Into<chrono::DateTime<chrono::Utc>>) -> Self {
        self.end = Some(end.into());
        self
    }

    /// Only interactions that went one of these ways. Repeat the parameter for several. That one
    /// match is enough is the natural reading; it is not spelled out.
    pub fn via(mut self, via: impl IntoIterator<Item = impl Into<types::ViaFilter>>) -> Self {
        self.via = Some(via.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_prospect_interactions`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Interaction>>, Error> {
        Call::new(self.client.core(), &LIST_PROSPECT_INTERACTIONS)
            .path("prospectId", &self.prospect_id)
            .query("status", Style::Form, &self.status)
            .query("createdAfter", Style::Form, &self.created_after)
            .query("createdBefore", Style::Form, &self.created_before)
            .query("start", Style::Form, &self.start)
            .query("end", Style::Form, &self.end)
            .query("via", Style::Form, &self.via)
            .send_reading::<_, reads::List>("")
            .await
    }

    /// Sends the request and hands the reply on as it arrives, as `text/csv`.
    ///
    /// # Errors
    ///
    /// See [`Client::list_prospect_interactions`] and [`Error`].
    pub async fn csv(self) -> Result<Response<Download>, Error> {
        Call::new(self.client.core(), &LIST_PROSPECT_INTERACTIONS)
            .path("prospectId", &self.prospect_id)
            .query("status", Style::Form, &self.status)
            .query("createdAfter", Style::Form, &self.created_after)
            .query("createdBefore", Style::Form, &self.created_before)
            .query("start", Style::Form, &self.start)
            .query("end", Style::Form, &self.end)
            .query("via", Style::Form, &self.via)
            .query("format", Style::Form, "csv")
            .send_download("text/csv")
            .await
    }
}
