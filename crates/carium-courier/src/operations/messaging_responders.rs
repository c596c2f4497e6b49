// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Automatic replies for a group, for example outside office hours.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Error, Facts, IntoList, IntoOption, Json, List, Listed, Method,
    Parameter, Same, request,
};

/// Automatic replies for a group, for example outside office hours.
impl Client {
    /// List responders.
    ///
    /// Returns the automatic replies of an organization, optionally only those of one group or
    /// those active in a certain time.
    ///
    /// `GET /v1/messaging-responders/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client
    ///     .list_messaging_responders()
    ///     .organization_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{} messaging responders", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_messaging_responders(&self) -> ListMessagingResponders {
        ListMessagingResponders(Call::new(self.core(), &LIST_MESSAGING_RESPONDERS))
    }

    /// Add a responder.
    ///
    /// Adds an automatic reply for a group. Whether it starts enabled is not documented; the reply
    /// says so in `enabled`.
    ///
    /// `POST /v1/messaging-responders/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let messaging_responder = client
    ///     .create_messaging_responder()
    ///     .body(
    ///         types::MessagingResponderCreate::builder()
    ///             .individual_group_id("0d6f1a88-3b92-4e57-8c41-a7e95f20b6c3"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_responder.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_messaging_responder(&self) -> CreateMessagingResponder {
        CreateMessagingResponder(Call::new(self.core(), &CREATE_MESSAGING_RESPONDER))
    }

    /// Get a responder.
    ///
    /// Returns one automatic reply by its id.
    ///
    /// `GET /v1/messaging-responders/{id}/`. Method and path are inferred: High confidence; the
    /// usual path of one member, which the vendor documents for a sister service.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let messaging_responder = client
    ///     .get_messaging_responder("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_responder.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_messaging_responder(&self, id: impl Into<String>) -> GetMessagingResponder {
        GetMessagingResponder(
            Call::new(self.core(), &GET_MESSAGING_RESPONDER).path("id", id.into()),
        )
    }

    /// Update a responder.
    ///
    /// Changes when, for whom and what a responder answers. To switch it on or off, use
    /// `enable_messaging_responder` and `disable_messaging_responder`.
    ///
    /// `PATCH /v1/messaging-responders/{id}/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let messaging_responder = client
    ///     .update_messaging_responder("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::MessagingResponderUpdate::builder().name("Closed on holidays"))
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_responder.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_messaging_responder(&self, id: impl Into<String>) -> UpdateMessagingResponder {
        UpdateMessagingResponder(
            Call::new(self.core(), &UPDATE_MESSAGING_RESPONDER).path("id", id.into()),
        )
    }

    /// Switch a responder off.
    ///
    /// Switches an automatic reply off without deleting it. No error reply is documented for this
    /// call.
    ///
    /// `POST /v1/messaging-responders/{id}/disable/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let messaging_responder = client
    ///     .disable_messaging_responder("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_responder.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn disable_messaging_responder(&self, id: impl Into<String>) -> DisableMessagingResponder {
        DisableMessagingResponder(
            Call::new(self.core(), &DISABLE_MESSAGING_RESPONDER).path("id", id.into()),
        )
    }

    /// Switch a responder on.
    ///
    /// Switches an automatic reply on. Presumably it still answers only within its limits of time
    /// and its weekly hours. No error reply is documented for this call.
    ///
    /// `POST /v1/messaging-responders/{id}/enable/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let messaging_responder = client
    ///     .enable_messaging_responder("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_responder.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn enable_messaging_responder(&self, id: impl Into<String>) -> EnableMessagingResponder {
        EnableMessagingResponder(
            Call::new(self.core(), &ENABLE_MESSAGING_RESPONDER).path("id", id.into()),
        )
    }
}

pub(super) static LIST_MESSAGING_RESPONDERS: Facts =
    Facts::new(&API, "list_messaging_responders", Method::GET, "/v1/messaging-responders/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("organization-id").required(),
            Parameter::query("filter[cmp-end-at]").rules(&[Bounds::Items(None, Some(2))]),
            Parameter::query("filter[cmp-start-at]").rules(&[Bounds::Items(None, Some(2))]),
            Parameter::query("filter[enabled]"),
            Parameter::query("filter[individual-group-id]"),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
            Parameter::query("sort").rules(&[Bounds::Items(Some(1), None)]),
        ]);

request!(
    list_messaging_responders: ListMessagingResponders => types::MessagingResponderCollectionDocument,
    Json<Same>,
    listed
);

impl ListMessagingResponders {
    /// Required. The organization whose responders to return.
    pub fn organization_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("organization-id", Some(value.into())))
    }

    /// Only responders that end within a window: up to two comparisons, each one of `>`, `<`, `<=`
    /// and `>=` followed directly by a point in time. Something can be appended to a comparison;
    /// what it is and does is not documented in a readable form. At most 2 items.
    pub fn filter_cmp_end_at<By>(self, value: impl IntoOption<types::TimeComparisons, By>) -> Self {
        Self(self.0.query("filter[cmp-end-at]", value.into_option()))
    }

    /// Only responders that start within a window: up to two comparisons, each one of `>`, `<`,
    /// `<=` and `>=` followed directly by a point in time. Something can be appended to a
    /// comparison; what it is and does is not documented in a readable form. At most 2 items.
    pub fn filter_cmp_start_at<By>(
        self,
        value: impl IntoOption<types::TimeComparisons, By>,
    ) -> Self {
        Self(self.0.query("filter[cmp-start-at]", value.into_option()))
    }

    /// Only responders that are switched on, or with false only those that are not. Left out,
    /// presumably both.
    pub fn filter_enabled<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("filter[enabled]", value.into_option()))
    }

    /// Only responders that answer for this individual group.
    pub fn filter_individual_group_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[individual-group-id]", value.into_option()))
    }

    /// Page size, how many items to return at most. 1 to 1000. The vendor's default: `100`.
    pub fn page_limit<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page[limit]", value.into_option()))
    }

    /// How many items to skip, counted from the start of the list. At least 0. The vendor's
    /// default: `0`.
    pub fn page_offset<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page[offset]", value.into_option()))
    }

    /// What to sort by, the most important first. Repeat the parameter for several; how several
    /// are written is assumed. At least 1 items. The vendor's default: `["created-at"]`.
    pub fn sort<By>(self, value: impl IntoList<types::MessagingResponderSort, By>) -> Self {
        Self(self.0.query("sort", value.into_list()))
    }
}

impl Listed for ListMessagingResponders {
    type Page = types::MessagingResponderCollectionDocument;
    type Item = types::MessagingResponder;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new("data", |page| &page.data, |page| page.data)
        .by_offset("page[offset]")
        .size("page[limit]")
        .total(|page| {
            page.meta
                .as_ref()
                .and_then(|it| it.page_total.as_ref())
                .and_then(|it| it.get().copied())
        })
        .told_size(|page| {
            page.meta
                .as_ref()
                .and_then(|it| it.page_limit.as_ref())
                .and_then(|it| it.get().copied())
        })
        .distinct();
}

pub(super) static CREATE_MESSAGING_RESPONDER: Facts =
    Facts::new(&API, "create_messaging_responder", Method::POST, "/v1/messaging-responders/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "messaging-responders")]),
        )
        .envelope("data");

request!(
    create_messaging_responder: CreateMessagingResponder => types::MessagingResponder,
    Json<Same>
);

impl CreateMessagingResponder {
    /// Facts about a request or a reply as a whole. Its keys are not documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The responder to add.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::MessagingResponderCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_MESSAGING_RESPONDER: Facts =
    Facts::new(&API, "get_messaging_responder", Method::GET, "/v1/messaging-responders/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .envelope("data");

request!(get_messaging_responder: GetMessagingResponder => types::MessagingResponder, Json<Same>);

pub(super) static UPDATE_MESSAGING_RESPONDER: Facts =
    Facts::new(&API, "update_messaging_responder", Method::PATCH, "/v1/messaging-responders/{id}/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "messaging-responders")])
                .repeated(&[("data.id", "id")]),
        )
        .envelope("data");

request!(
    update_messaging_responder: UpdateMessagingResponder => types::MessagingResponder,
    Json<Same>
);

impl UpdateMessagingResponder {
    /// Facts about a request or a reply as a whole. Its keys are not documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The attributes to change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::MessagingResponderUpdate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static DISABLE_MESSAGING_RESPONDER: Facts = Facts::new(
    &API,
    "disable_messaging_responder",
    Method::POST,
    "/v1/messaging-responders/{id}/disable/",
)
.accept("application/vnd.api+json")
.body(Body::empty("application/json"))
.envelope("data");

request!(
    disable_messaging_responder: DisableMessagingResponder => types::MessagingResponder,
    Json<Same>
);

pub(super) static ENABLE_MESSAGING_RESPONDER: Facts = Facts::new(
    &API,
    "enable_messaging_responder",
    Method::POST,
    "/v1/messaging-responders/{id}/enable/",
)
.accept("application/vnd.api+json")
.body(Body::empty("application/json"))
.envelope("data");

request!(
    enable_messaging_responder: EnableMessagingResponder => types::MessagingResponder,
    Json<Same>
);
