// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! What passed between a prospect and an agent: messages, calls, visits and more. Every
//! message is an interaction of its own.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Bounds, Call, Certainty, DateWindow, DownloadRequest, Facts, IntoList, IntoOption, Json,
    KeyWay, List, Listed, Method, Parameter, Same, reads, request,
};

/// What passed between a prospect and an agent: messages, calls, visits and more. Every
/// message is an interaction of its own.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let page = client.list_interactions().limit(20).send().await?;
    /// println!("{} interactions", page.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_interactions(&self) -> ListInteractions {
        ListInteractions(Call::new(self.core(), &LIST_INTERACTIONS))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 404, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let prospect_interactions = client
    ///     .list_prospect_interactions("64f0c2a9b7d13e5f80a1c2d3")
    ///     .send()
    ///     .await?;
    /// println!("{} prospect interactions", prospect_interactions.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_prospect_interactions(
        &self,
        prospect_id: impl Into<String>,
    ) -> ListProspectInteractions {
        ListProspectInteractions(
            Call::new(self.core(), &LIST_PROSPECT_INTERACTIONS)
                .path("prospectId", prospect_id.into()),
        )
    }
}

pub(super) static LIST_INTERACTIONS: Facts =
    Facts::new(&API, "list_interactions", Method::GET, "/prospects/interactions")
        .certainty(Certainty::Confirmed)
        .listed()
        .date_windows(&[
            DateWindow::new("createdAfter", "createdBefore", 31),
            DateWindow::new("start", "end", 31),
        ])
        .parameters(&[
            Parameter::query("before").rules(&[Bounds::Pattern("^[a-z0-9]{24}$")]),
            Parameter::query("after").rules(&[Bounds::Pattern("^[a-z0-9]{24}$")]),
            Parameter::query("limit").rules(&[Bounds::Number(Some(1.0), Some(5000.0))]),
            Parameter::query("agent"),
            Parameter::query("status"),
            Parameter::query("createdAfter"),
            Parameter::query("createdBefore"),
            Parameter::query("start"),
            Parameter::query("end"),
            Parameter::query("via"),
            Parameter::query("format"),
        ]);

request!(
    list_interactions: ListInteractions => Vec<types::Interaction>,
    Json<reads::Rows>,
    listed
);

impl ListInteractions {
    /// Only interactions created before this one, given by its id; the interaction itself is left
    /// out. To page towards older ones, pass the id of the last item of the page. The vendor's
    /// documentation speaks of the id of a prospect; on the live server the id of an interaction
    /// works. Matches `^[a-z0-9]{24}$`.
    pub fn before<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("before", value.into_option()))
    }

    /// Only interactions created after this one, given by its id, with the same remark as for
    /// `before`; the interaction itself is left out. Whether a limited page then holds the nearest
    /// ones or the newest ones is not documented; paging towards newer ones is complete only if
    /// they are the nearest. Matches `^[a-z0-9]{24}$`.
    pub fn after<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("after", value.into_option()))
    }

    /// How many items to return at most. Multiples of 100 and no more than 1000 are recommended;
    /// the live server was seen to go no further than 5000. That it is at least 1 is our own
    /// assumption. Without it everything from the last 31 days, or from the given dates, is
    /// returned.
    pub fn limit<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("limit", value.into_option()))
    }

    /// Only interactions of this agent, by id.
    pub fn agent<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("agent", value.into_option()))
    }

    /// Only interactions with this status. The possible values are not documented.
    pub fn status<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("status", value.into_option()))
    }

    /// Only interactions created since then. At most 31 days before `createdBefore`, or before now
    /// when that is left out.
    pub fn created_after<By>(
        self,
        value: impl IntoOption<chrono::DateTime<chrono::Utc>, By>,
    ) -> Self {
        Self(self.0.query("createdAfter", value.into_option()))
    }

    /// Only interactions created until then. At most 31 days after `createdAfter`; when that is
    /// left out, this may be at most 31 days from now.
    pub fn created_before<By>(
        self,
        value: impl IntoOption<chrono::DateTime<chrono::Utc>, By>,
    ) -> Self {
        Self(self.0.query("createdBefore", value.into_option()))
    }

    /// Older name of `createdAfter`.
    #[deprecated = "the vendor advises against using it"]
    pub fn start<By>(self, value: impl IntoOption<chrono::DateTime<chrono::Utc>, By>) -> Self {
        Self(self.0.query("start", value.into_option()))
    }

    /// Older name of `createdBefore`.
    #[deprecated = "the vendor advises against using it"]
    pub fn end<By>(self, value: impl IntoOption<chrono::DateTime<chrono::Utc>, By>) -> Self {
        Self(self.0.query("end", value.into_option()))
    }

    /// Only interactions that went one of these ways. Repeat the parameter for several. That one
    /// match is enough is the natural reading; it is not spelled out.
    pub fn via<By>(self, value: impl IntoList<types::ViaFilter, By>) -> Self {
        Self(self.0.query("via", value.into_list()))
    }

    /// The same request, whose reply is handed on as it arrives, as `text/csv`. Awaiting it sends it.
    ///
    /// # Errors
    ///
    /// See [`Client::list_interactions`].
    pub fn csv(self) -> DownloadRequest {
        DownloadRequest::of(self.0.query("format", Some("csv")), "text/csv")
    }
}

impl Listed for ListInteractions {
    type Page = Vec<types::Interaction>;
    type Item = types::Interaction;
    type ReadPage = reads::Rows;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new("", |page| page, |page| page)
        .by_key(KeyWay::<Self>::last("before", |item| Some(item.id.clone())))
        .backwards_by_key(KeyWay::<Self>::first("after", |item| Some(item.id.clone())))
        .keyed(&["id"])
        .size("limit")
        .usual("limit", 1000);
}

pub(super) static LIST_PROSPECT_INTERACTIONS: Facts = Facts::new(
    &API,
    "list_prospect_interactions",
    Method::GET,
    "/prospect/{prospectId}/interactions",
)
.certainty(Certainty::Confirmed)
.parameters(&[
    Parameter::path("prospectId").rules(&[Bounds::Pattern("^[a-z0-9]{24}$")]),
    Parameter::query("status"),
    Parameter::query("createdAfter"),
    Parameter::query("createdBefore"),
    Parameter::query("start"),
    Parameter::query("end"),
    Parameter::query("via"),
    Parameter::query("format"),
]);

request!(
    list_prospect_interactions: ListProspectInteractions => Vec<types::Interaction>,
    Json<reads::List>
);

impl ListProspectInteractions {
    /// Only interactions with this status. The possible values are not documented.
    pub fn status<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("status", value.into_option()))
    }

    /// Only interactions created since then. Whether the limit of 31 days holds for this call is
    /// not documented.
    pub fn created_after<By>(
        self,
        value: impl IntoOption<chrono::DateTime<chrono::Utc>, By>,
    ) -> Self {
        Self(self.0.query("createdAfter", value.into_option()))
    }

    /// Only interactions created until then.
    pub fn created_before<By>(
        self,
        value: impl IntoOption<chrono::DateTime<chrono::Utc>, By>,
    ) -> Self {
        Self(self.0.query("createdBefore", value.into_option()))
    }

    /// Older name of `createdAfter`.
    #[deprecated = "the vendor advises against using it"]
    pub fn start<By>(self, value: impl IntoOption<chrono::DateTime<chrono::Utc>, By>) -> Self {
        Self(self.0.query("start", value.into_option()))
    }

    /// Older name of `createdBefore`.
    #[deprecated = "the vendor advises against using it"]
    pub fn end<By>(self, value: impl IntoOption<chrono::DateTime<chrono::Utc>, By>) -> Self {
        Self(self.0.query("end", value.into_option()))
    }

    /// Only interactions that went one of these ways. Repeat the parameter for several. That one
    /// match is enough is the natural reading; it is not spelled out.
    pub fn via<By>(self, value: impl IntoList<types::ViaFilter, By>) -> Self {
        Self(self.0.query("via", value.into_list()))
    }

    /// The same request, whose reply is handed on as it arrives, as `text/csv`. Awaiting it sends it.
    ///
    /// # Errors
    ///
    /// See [`Client::list_prospect_interactions`].
    pub fn csv(self) -> DownloadRequest {
        DownloadRequest::of(self.0.query("format", Some("csv")), "text/csv")
    }
}
