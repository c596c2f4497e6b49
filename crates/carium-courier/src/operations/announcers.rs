// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Standing rules of an organization: when a certain event happens, an announcer of some type
//! reacts to it with its own arguments.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Error, Facts, IntoOption, Json, List, Listed, Method, Parameter,
    Same, request,
};

/// Standing rules of an organization: when a certain event happens, an announcer of some type
/// reacts to it with its own arguments.
impl Client {
    /// List announcers.
    ///
    /// Returns announcers, optionally of one organization or with a certain name. The sort order
    /// is not documented.
    ///
    /// `GET /v1/announcers/`. Method and path are inferred: High confidence; only a title is
    /// documented, but the paths of this service follow their resource types.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client.list_announcers().page_limit(20).send().await?;
    /// println!("{} announcers", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_announcers(&self) -> ListAnnouncers {
        ListAnnouncers(Call::new(self.core(), &LIST_ANNOUNCERS))
    }

    /// Create an announcer.
    ///
    /// Adds an announcer to an organization. Which attributes are required, and which values of
    /// `event` and `type` exist, is not documented.
    ///
    /// `POST /v1/announcers/`. Method and path are inferred: High confidence; only a title is
    /// documented, but the paths of this service follow their resource types.
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
    /// let announcer = client
    ///     .create_announcer()
    ///     .body(types::AnnouncerCreate::builder().event("individual-shared"))
    ///     .send()
    ///     .await?;
    /// println!("{}", announcer.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_announcer(&self) -> CreateAnnouncer {
        CreateAnnouncer(Call::new(self.core(), &CREATE_ANNOUNCER))
    }

    /// Get an announcer.
    ///
    /// Returns one announcer.
    ///
    /// `GET /v1/announcers/{id}/`. Method and path are inferred: High confidence; only a title is
    /// documented, but members of a collection have this path throughout.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let announcer = client
    ///     .get_announcer("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", announcer.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_announcer(&self, id: impl Into<String>) -> GetAnnouncer {
        GetAnnouncer(Call::new(self.core(), &GET_ANNOUNCER).path("id", id.into()))
    }

    /// Update an announcer.
    ///
    /// Changes an announcer. Attributes that are left out keep their value. It cannot be moved to
    /// another organization.
    ///
    /// `PATCH /v1/announcers/{id}/`. Method and path are inferred: High confidence; only a title
    /// is documented, but members of a collection have this path throughout.
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
    /// let announcer = client
    ///     .update_announcer("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::AnnouncerUpdate::builder().event("individual-shared"))
    ///     .send()
    ///     .await?;
    /// println!("{}", announcer.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_announcer(&self, id: impl Into<String>) -> UpdateAnnouncer {
        UpdateAnnouncer(Call::new(self.core(), &UPDATE_ANNOUNCER).path("id", id.into()))
    }
}

pub(super) static LIST_ANNOUNCERS: Facts =
    Facts::new(&API, "list_announcers", Method::GET, "/v1/announcers/")
        .certainty(Certainty::Inferred)
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("filter[name]").rules(&[Bounds::Length(None, Some(255))]),
            Parameter::query("organization-id"),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_announcers: ListAnnouncers => types::AnnouncerCollectionDocument,
    Json<Same>,
    listed
);

impl ListAnnouncers {
    /// Only announcers with this name. Whether a part of the name is enough is not documented. At
    /// most 255 characters.
    pub fn filter_name<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[name]", value.into_option()))
    }

    /// The organization whose announcers to list.
    pub fn organization_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("organization-id", value.into_option()))
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

impl Listed for ListAnnouncers {
    type Page = types::AnnouncerCollectionDocument;
    type Item = types::Announcer;
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

pub(super) static CREATE_ANNOUNCER: Facts =
    Facts::new(&API, "create_announcer", Method::POST, "/v1/announcers/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "announcers")]),
        )
        .envelope("data");

request!(create_announcer: CreateAnnouncer => types::Announcer, Json<Same>);

impl CreateAnnouncer {
    /// Facts about the request. None are documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The announcer to create.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::AnnouncerCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_ANNOUNCER: Facts =
    Facts::new(&API, "get_announcer", Method::GET, "/v1/announcers/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .envelope("data");

request!(get_announcer: GetAnnouncer => types::Announcer, Json<Same>);

pub(super) static UPDATE_ANNOUNCER: Facts =
    Facts::new(&API, "update_announcer", Method::PATCH, "/v1/announcers/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "announcers")])
                .repeated(&[("data.id", "id")]),
        )
        .envelope("data");

request!(update_announcer: UpdateAnnouncer => types::Announcer, Json<Same>);

impl UpdateAnnouncer {
    /// Facts about the request. None are documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The changes.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::AnnouncerUpdate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
