// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! Contacts, each with the leads that brought them in and the agent who looks after them.

use crate::{API, Client, arrivals, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Constraint, DateWindow, DownloadRequest, Error, Facts, IntoList,
    IntoOption, Json, KeyWay, List, Listed, Method, Parameter, Reads, Same, reads, request,
};

/// Contacts, each with the leads that brought them in and the agent who looks after them.
impl Client {
    /// List prospects.
    ///
    /// Returns prospects, newest first, optionally filtered. Without `limit`, those created in the
    /// last 31 days or within the given dates are returned, all in one reply. How several filters
    /// combine is not documented; that all of them must match is the natural reading. Needs the
    /// scope `prospects:read`. Method and path are those of a public client library.
    ///
    /// `GET /prospects`. Method and path are confirmed by a public source.
    ///
    /// Source: Prospects, listing, <https://sales.zenvia.com/>
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let page = client.list_prospects().limit(20).send().await?;
    /// println!("{} prospects", page.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_prospects(&self) -> ListProspects {
        ListProspects(Call::new(self.core(), &LIST_PROSPECTS))
    }

    /// Find prospects by phone or e-mail.
    ///
    /// Looks for prospects by phone number, e-mail address or both, of which at least one must be
    /// given. The vendor's documentation shows one prospect as the reply; the live server answers
    /// with a list. Whether no match gives an empty list or the status 404 is not documented.
    /// Presumably needs the scope `prospects:read`. Method and path are those of a public
    /// integration that calls the live server.
    ///
    /// `GET /prospect-by`. Method and path are confirmed by a public source.
    ///
    /// Source: Prospects, finding by phone or e-mail, <https://sales.zenvia.com/>
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 404, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let items = client.find_prospect().email("ada@example.com").send().await?;
    /// println!("{} items", items.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find_prospect(&self) -> FindProspect {
        FindProspect(Call::new(self.core(), &FIND_PROSPECT))
    }

    /// Get a prospect.
    ///
    /// Returns one prospect by its id. Needs the scope `prospects:read`. Method and path are those
    /// of a public client library.
    ///
    /// `GET /prospect/{prospectId}`. Method and path are confirmed by a public source.
    ///
    /// Source: Prospects, reading one, <https://sales.zenvia.com/>
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 404, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let prospect = client.get_prospect("64f0c2a9b7d13e5f80a1c2d3").send().await?;
    /// println!("{}", prospect.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_prospect(&self, prospect_id: impl Into<String>) -> GetProspect {
        GetProspect(Call::new(self.core(), &GET_PROSPECT).path("prospectId", prospect_id.into()))
    }

    /// Transfer a prospect.
    ///
    /// Hands a prospect over to a group or a user. According to a public integration with the live
    /// server, the scope `prospects:read` is enough; the vendor's documentation names none. Method
    /// and path are those of a public client library.
    ///
    /// `POST /prospect/{prospectId}/transfer`. Method and path are confirmed by a public source.
    ///
    /// Source: Prospects, transferring, <https://sales.zenvia.com/>
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 404, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_zenvia_sales::types;
    ///
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let transfer_result = client
    ///     .transfer_prospect("64f0c2a9b7d13e5f80a1c2d3")
    ///     .body(types::Transfer::builder().group("64f0c2a9b7d13e5f80a1c2e4"))
    ///     .send()
    ///     .await?;
    /// println!("{:?}", transfer_result.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn transfer_prospect(&self, prospect_id: impl Into<String>) -> TransferProspect {
        TransferProspect(
            Call::new(self.core(), &TRANSFER_PROSPECT).path("prospectId", prospect_id.into()),
        )
    }
}

pub(super) static LIST_PROSPECTS: Facts =
    Facts::new(&API, "list_prospects", Method::GET, "/prospects")
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
            Parameter::query("search"),
            Parameter::query("phoneNumber"),
            Parameter::query("category"),
            Parameter::query("status"),
            Parameter::query("agent").rules(&[Bounds::Pattern("^[a-z0-9]{24}$")]),
            Parameter::query("createdAfter"),
            Parameter::query("createdBefore"),
            Parameter::query("start"),
            Parameter::query("end"),
            Parameter::query("claimedAfter"),
            Parameter::query("claimedBefore"),
            Parameter::query("claimStart"),
            Parameter::query("claimEnd"),
            Parameter::query("transferredAfter"),
            Parameter::query("transferredBefore"),
            Parameter::query("transferStart"),
            Parameter::query("transferEnd"),
            Parameter::query("withAgent"),
            Parameter::query("group").rules(&[Bounds::Pattern("^[a-z0-9]{24}$")]),
            Parameter::query("additionalData[]"),
            Parameter::query("format"),
        ]);

request!(list_prospects: ListProspects => Vec<types::Prospect>, Json<reads::Rows>, listed);

impl ListProspects {
    /// Only prospects created before this one, given by its id; the prospect itself is left out.
    /// To page towards older ones, pass the id of the last item of the page. Matches
    /// `^[a-z0-9]{24}$`.
    pub fn before<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("before", value.into_option()))
    }

    /// Only prospects created after this one, given by its id; the prospect itself is left out.
    /// Whether a limited page then holds the nearest ones or the newest ones is not documented;
    /// paging towards newer ones is complete only if they are the nearest. Matches
    /// `^[a-z0-9]{24}$`.
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

    /// Only prospects that this text finds in their phone numbers, e-mail addresses or names.
    pub fn search<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("search", value.into_option()))
    }

    /// Only prospects with this phone number.
    pub fn phone_number<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("phoneNumber", value.into_option()))
    }

    /// Only prospects of this category, as in `Prospect.category`.
    pub fn category<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("category", value.into_option()))
    }

    /// Only prospects with this status. That it takes the values of `Prospect.status` is inferred.
    pub fn status<By>(self, value: impl IntoOption<types::ProspectStatus, By>) -> Self {
        Self(self.0.query("status", value.into_option()))
    }

    /// Only prospects of this agent, by id. Matches `^[a-z0-9]{24}$`.
    pub fn agent<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("agent", value.into_option()))
    }

    /// Only prospects created since then. At most 31 days before `createdBefore`, or before now
    /// when that is left out.
    pub fn created_after<By>(
        self,
        value: impl IntoOption<chrono::DateTime<chrono::Utc>, By>,
    ) -> Self {
        Self(self.0.query("createdAfter", value.into_option()))
    }

    /// Only prospects created until then. At most 31 days after `createdAfter`; when that is left
    /// out, this may be at most 31 days from now.
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

    /// Only prospects that an agent claimed since then. Whether the limit of 31 days holds for
    /// this pair of dates is not documented.
    pub fn claimed_after<By>(
        self,
        value: impl IntoOption<chrono::DateTime<chrono::Utc>, By>,
    ) -> Self {
        Self(self.0.query("claimedAfter", value.into_option()))
    }

    /// Only prospects that an agent claimed until then.
    pub fn claimed_before<By>(
        self,
        value: impl IntoOption<chrono::DateTime<chrono::Utc>, By>,
    ) -> Self {
        Self(self.0.query("claimedBefore", value.into_option()))
    }

    /// Other name of `claimedAfter`.
    pub fn claim_start<By>(
        self,
        value: impl IntoOption<chrono::DateTime<chrono::Utc>, By>,
    ) -> Self {
        Self(self.0.query("claimStart", value.into_option()))
    }

    /// Other name of `claimedBefore`.
    pub fn claim_end<By>(self, value: impl IntoOption<chrono::DateTime<chrono::Utc>, By>) -> Self {
        Self(self.0.query("claimEnd", value.into_option()))
    }

    /// Only prospects that were handed over since then. Whether the limit of 31 days holds for
    /// this pair of dates is not documented.
    pub fn transferred_after<By>(
        self,
        value: impl IntoOption<chrono::DateTime<chrono::Utc>, By>,
    ) -> Self {
        Self(self.0.query("transferredAfter", value.into_option()))
    }

    /// Only prospects that were handed over until then.
    pub fn transferred_before<By>(
        self,
        value: impl IntoOption<chrono::DateTime<chrono::Utc>, By>,
    ) -> Self {
        Self(self.0.query("transferredBefore", value.into_option()))
    }

    /// Other name of `transferredAfter`.
    pub fn transfer_start<By>(
        self,
        value: impl IntoOption<chrono::DateTime<chrono::Utc>, By>,
    ) -> Self {
        Self(self.0.query("transferStart", value.into_option()))
    }

    /// Other name of `transferredBefore`.
    pub fn transfer_end<By>(
        self,
        value: impl IntoOption<chrono::DateTime<chrono::Utc>, By>,
    ) -> Self {
        Self(self.0.query("transferEnd", value.into_option()))
    }

    /// Only prospects that have an agent (true), or that have none (false).
    pub fn with_agent_<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("withAgent", value.into_option()))
    }

    /// Only prospects of this group, by id. Matches `^[a-z0-9]{24}$`.
    pub fn group<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("group", value.into_option()))
    }

    /// Only prospects whose additional data meets these conditions. A condition is the name of a
    /// field, an operator and a value without spaces between them; the operators are `=`, `>=`,
    /// `>`, `<=`, `<` and `~` (contains). Repeat the parameter for several conditions. The
    /// brackets and the form of a condition are known from a public client library; the vendor's
    /// documentation names the parameter without them.
    pub fn additional_data<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("additionalData[]", value.into_list()))
    }

    /// The same request, whose reply is handed on as it arrives, as `text/csv`. Awaiting it sends it.
    ///
    /// # Errors
    ///
    /// See [`Client::list_prospects`].
    pub fn csv(self) -> DownloadRequest {
        DownloadRequest::of(self.0.query("format", Some("csv")), "text/csv")
    }
}

impl Listed for ListProspects {
    type Page = Vec<types::Prospect>;
    type Item = types::Prospect;
    type ReadPage = reads::Rows;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new("", |page| page, |page| page)
        .by_key(KeyWay::<Self>::last("before", |item| Some(item.id.clone())))
        .backwards_by_key(KeyWay::<Self>::first("after", |item| Some(item.id.clone())))
        .keyed(&["id"])
        .size("limit")
        .usual("limit", 1000);
}

pub(super) static FIND_PROSPECT: Facts =
    Facts::new(&API, "find_prospect", Method::GET, "/prospect-by")
        .certainty(Certainty::Confirmed)
        .any_of(&["email", "phoneNumber"])
        .parameters(&[Parameter::query("email"), Parameter::query("phoneNumber")]);

request!(
    find_prospect: FindProspect => Vec<types::ProspectSummary>,
    Json<Reads<arrivals::One, reads::List>>
);

impl FindProspect {
    /// The e-mail address to look for. The name of this parameter is inferred.
    pub fn email<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("email", value.into_option()))
    }

    /// The phone number to look for, with or without the plus sign.
    pub fn phone_number<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("phoneNumber", value.into_option()))
    }
}

pub(super) static GET_PROSPECT: Facts =
    Facts::new(&API, "get_prospect", Method::GET, "/prospect/{prospectId}")
        .certainty(Certainty::Confirmed)
        .parameters(&[Parameter::path("prospectId").rules(&[Bounds::Pattern("^[a-z0-9]{24}$")])]);

request!(get_prospect: GetProspect => types::Prospect, Json<Same>);

pub(super) static TRANSFER_PROSPECT: Facts =
    Facts::new(&API, "transfer_prospect", Method::POST, "/prospect/{prospectId}/transfer")
        .certainty(Certainty::Confirmed)
        .parameters(&[Parameter::path("prospectId").rules(&[Bounds::Pattern("^[a-z0-9]{24}$")])])
        .body(Body::json("application/json").required().rules(&[
            Constraint::new("group", Bounds::Pattern("^[a-z0-9]{24}$")),
            Constraint::new("user", Bounds::Pattern("^[a-z0-9]{24}$")),
        ]));

request!(transfer_prospect: TransferProspect => types::TransferResult, Json<Same>);

impl TransferProspect {
    /// Required. The group or user that is to have the prospect.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Transfer>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
