// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Messages sent to many people over several media at once, from a template.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Constraint, Error, Facts, IntoOption, Json, List, Listed, Method,
    Parameter, Same, request,
};

/// Messages sent to many people over several media at once, from a template.
impl Client {
    /// List multicasts.
    ///
    /// Returns multicasts, optionally only those of one group, of one template or of a certain
    /// time. The sort order is not documented.
    ///
    /// `GET /v1/multicasts/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client.list_multicasts().page_limit(20).send().await?;
    /// println!("{} multicasts", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_multicasts(&self) -> ListMulticasts {
        ListMulticasts(Call::new(self.core(), &LIST_MULTICASTS))
    }

    /// Send a multicast.
    ///
    /// Sends a message made from a template to all individuals that a filter chooses. Repeating
    /// the call presumably sends it again.
    ///
    /// `POST /v1/multicasts/`. The path is stated by the vendor.
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
    /// let multicast = client
    ///     .create_multicast()
    ///     .body(types::MulticastCreate::builder().filter_type("all-participants"))
    ///     .send()
    ///     .await?;
    /// println!("{}", multicast.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_multicast(&self) -> CreateMulticast {
        CreateMulticast(Call::new(self.core(), &CREATE_MULTICAST))
    }

    /// Get a multicast.
    ///
    /// Returns one multicast with its status.
    ///
    /// `GET /v1/multicasts/{id}/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let multicast = client
    ///     .get_multicast("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", multicast.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_multicast(&self, id: impl Into<String>) -> GetMulticast {
        GetMulticast(Call::new(self.core(), &GET_MULTICAST).path("id", id.into()))
    }

    /// List user multicasts.
    ///
    /// Returns the messages from templates that were sent to, or by, one individual. The sort
    /// order is not documented.
    ///
    /// `GET /v1/user-multicasts/`. The path is stated by the vendor.
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
    ///     .list_user_multicasts()
    ///     .individual_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{} user multicasts", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_user_multicasts(&self) -> ListUserMulticasts {
        ListUserMulticasts(Call::new(self.core(), &LIST_USER_MULTICASTS))
    }

    /// Send a message from a template to many.
    ///
    /// Starts a multicast to individuals, to groups, or to both. The template says what the
    /// message is, and presumably which media it takes. It is sent in the background. Repeating
    /// the call presumably sends it again. The body is flat, unlike that of other creates.
    ///
    /// `POST /v1/user-multicasts/`. The path is stated by the vendor.
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
    /// let response = client
    ///     .create_user_multicast()
    ///     .body(
    ///         types::UserMulticastRequest::builder()
    ///             .template_data(types::UserMulticastTemplateData(serde_json::Map::new()))
    ///             .template_id("visit-reminder"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.task_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_user_multicast(&self) -> CreateUserMulticast {
        CreateUserMulticast(Call::new(self.core(), &CREATE_USER_MULTICAST))
    }
}

pub(super) static LIST_MULTICASTS: Facts =
    Facts::new(&API, "list_multicasts", Method::GET, "/v1/multicasts/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("filter[cmp-created-at]").rules(&[Bounds::Items(None, Some(2))]),
            Parameter::query("include-individual-group"),
            Parameter::query("include-individual-ids"),
            Parameter::query("individual-group-id"),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
            Parameter::query("template-id").rules(&[Bounds::Length(None, Some(255))]),
        ]);

request!(
    list_multicasts: ListMulticasts => types::MulticastCollectionDocument,
    Json<Same>,
    listed
);

impl ListMulticasts {
    /// Only multicasts created within a window: up to two comparisons, each one of `>`, `<`, `<=`
    /// and `>=` followed directly by a point in time. At most 2 items.
    pub fn filter_cmp_created_at<By>(
        self,
        value: impl IntoOption<types::TimeComparisons, By>,
    ) -> Self {
        Self(self.0.query("filter[cmp-created-at]", value.into_option()))
    }

    /// Whether to fill `individual-group` with the group and its members. The vendor's default:
    /// `false`.
    pub fn include_individual_group<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("include-individual-group", value.into_option()))
    }

    /// Whether to fill `individual-ids` with the recipients. The vendor's default: `false`.
    pub fn include_individual_ids<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("include-individual-ids", value.into_option()))
    }

    /// Only multicasts to this individual group.
    pub fn individual_group_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("individual-group-id", value.into_option()))
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

    /// Only multicasts made from this template. At most 255 characters.
    pub fn template_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("template-id", value.into_option()))
    }
}

impl Listed for ListMulticasts {
    type Page = types::MulticastCollectionDocument;
    type Item = types::Multicast;
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

pub(super) static CREATE_MULTICAST: Facts =
    Facts::new(&API, "create_multicast", Method::POST, "/v1/multicasts/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "multicasts")]),
        )
        .envelope("data");

request!(create_multicast: CreateMulticast => types::Multicast, Json<Same>);

impl CreateMulticast {
    /// Facts about a request or a reply as a whole. Its keys are not documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The multicast to send.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::MulticastCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_MULTICAST: Facts =
    Facts::new(&API, "get_multicast", Method::GET, "/v1/multicasts/{id}/")
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("include-individual-group"),
            Parameter::query("include-individual-ids"),
        ])
        .envelope("data");

request!(get_multicast: GetMulticast => types::Multicast, Json<Same>);

impl GetMulticast {
    /// Whether to fill `individual-group` with the group and its members. The vendor's default:
    /// `false`.
    pub fn include_individual_group<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("include-individual-group", value.into_option()))
    }

    /// Whether to fill `individual-ids` with the recipients. The vendor's default: `false`.
    pub fn include_individual_ids<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("include-individual-ids", value.into_option()))
    }
}

pub(super) static LIST_USER_MULTICASTS: Facts =
    Facts::new(&API, "list_user_multicasts", Method::GET, "/v1/user-multicasts/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("individual-id").required(),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_user_multicasts: ListUserMulticasts => types::UserMulticastCollectionDocument,
    Json<Same>,
    listed
);

impl ListUserMulticasts {
    /// Required. The individual whose multicasts are returned. Whether this is a recipient or the
    /// one who sent them is not documented.
    pub fn individual_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("individual-id", Some(value.into())))
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
}

impl Listed for ListUserMulticasts {
    type Page = types::UserMulticastCollectionDocument;
    type Item = types::UserMulticast;
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

pub(super) static CREATE_USER_MULTICAST: Facts =
    Facts::new(&API, "create_user_multicast", Method::POST, "/v1/user-multicasts/")
        .accept("application/vnd.api+json")
        .body(Body::json("application/json").required().rules(&[
            Constraint::new("template-id", Bounds::Length(None, Some(255))),
            Constraint::new("individual-group-ids", Bounds::Items(Some(1), None)),
            Constraint::new("individual-ids", Bounds::Items(Some(1), None)),
        ]));

request!(create_user_multicast: CreateUserMulticast => types::MulticastTaskResult, Json<Same>);

impl CreateUserMulticast {
    /// Required. The template, its values and the recipients.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::UserMulticastRequest>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
