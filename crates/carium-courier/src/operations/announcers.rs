// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Standing rules of an organization: when a certain event happens, an announcer of some type
//! reacts to it with its own arguments.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Counted, Direction, Error, ListPlace,
    Method, Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_ANNOUNCERS: Operation =
    Operation::new(&API, "list_announcers", Method::GET, "/v1/announcers/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("filter[name]", Bounds::Length(None, Some(255))),
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .list_announcers()
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_announcers(&self) -> ListAnnouncers {
        ListAnnouncers {
            client: self.clone(),
            filter_name: None,
            organization_id: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_announcers`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListAnnouncers {
    client: Client,
    filter_name: Option<String>,
    organization_id: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListAnnouncers {
    /// Only announcers with this name. Whether a part of the name is enough is not documented. At
    /// most 255 characters.
    pub fn filter_name(mut self, filter_name: impl Into<String>) -> Self {
        self.filter_name = Some(filter_name.into());
        self
    }

    /// The organization whose announcers to list.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Page size, how many items to return at most. 1 to 1000. The vendor's default: `100`.
    pub fn page_limit(mut self, page_limit: impl Into<i64>) -> Self {
        self.page_limit = Some(page_limit.into());
        self
    }

    /// How many items to skip, counted from the start of the list. At least 0. The vendor's
    /// default: `0`.
    pub fn page_offset(mut self, page_offset: impl Into<i64>) -> Self {
        self.page_offset = Some(page_offset.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_announcers`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::AnnouncerCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_ANNOUNCERS)
            .query("filter[name]", Style::Form, &self.filter_name)
            .query("organization-id", Style::Form, &self.organization_id)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListAnnouncers {
    type Page = types::AnnouncerCollectionDocument;
    type Item = types::Announcer;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_ANNOUNCERS
    }

    fn direction(&self) -> Direction {
        Direction::Forward
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        self.page_offset.filter(|_| direction == Direction::Forward).map(|it| it.to_string())
    }

    fn turned(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
        self.page_offset = switchboard_core::__number(cursor)?.or(self.page_offset);
        Ok(self)
    }

    fn sized(mut self, _: Direction, size: u32) -> Self {
        self.page_limit = Some(size.into());
        self
    }

    fn turn(&self, page: &Self::Page, _: Direction) -> Turn {
        Counted::by_offset(self.page_offset.unwrap_or(0), page.data.len())
            .total(
                page.meta
                    .as_ref()
                    .and_then(|it| it.page_total.as_ref())
                    .and_then(|it| it.get().copied()),
            )
            .told_size(
                page.meta
                    .as_ref()
                    .and_then(|it| it.page_limit.as_ref())
                    .and_then(|it| it.get().copied()),
            )
            .distinct()
            .into()
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("data").counted();
        Box::pin(self.into_call().send_page::<_, reads::Same, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.data
    }
}

pub(super) static CREATE_ANNOUNCER: Operation =
    Operation::new(&API, "create_announcer", Method::POST, "/v1/announcers/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .create_announcer()
    ///     .body(types::AnnouncerCreate::builder()
    ///         .event("individual-shared"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_announcer(&self) -> CreateAnnouncer {
        CreateAnnouncer { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_announcer`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateAnnouncer {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::AnnouncerCreate, Error>>,
}

impl CreateAnnouncer {
    /// Facts about the request. None are documented.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The announcer to create.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::AnnouncerCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_announcer`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Announcer>, Error> {
        Call::new(self.client.core(), &CREATE_ANNOUNCER)
            .beside("meta", &self.meta)
            .beside("data.type", "announcers")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_ANNOUNCER: Operation =
    Operation::new(&API, "get_announcer", Method::GET, "/v1/announcers/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get an announcer.
    ///
    /// Returns one announcer.
    ///
    /// `GET /v1/announcers/{id}/`. Method and path are inferred: High confidence; only a title is
    /// documented, but members of a collection have this path throughout.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .get_announcer("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_announcer(&self, id: impl Into<String>) -> GetAnnouncer {
        GetAnnouncer { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_announcer`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetAnnouncer {
    client: Client,
    id: String,
}

impl GetAnnouncer {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_announcer`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Announcer>, Error> {
        Call::new(self.client.core(), &GET_ANNOUNCER)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}

pub(super) static UPDATE_ANNOUNCER: Operation =
    Operation::new(&API, "update_announcer", Method::PATCH, "/v1/announcers/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .update_announcer("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::AnnouncerUpdate::builder()
    ///         .event("individual-shared"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_announcer(&self, id: impl Into<String>) -> UpdateAnnouncer {
        UpdateAnnouncer { client: self.clone(), id: id.into(), meta: None, body: None }
    }
}

/// The request of [`Client::update_announcer`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateAnnouncer {
    client: Client,
    id: String,
    meta: Option<types::Meta>,
    body: Option<Result<types::AnnouncerUpdate, Error>>,
}

impl UpdateAnnouncer {
    /// Facts about the request. None are documented.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The changes.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::AnnouncerUpdate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_announcer`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Announcer>, Error> {
        Call::new(self.client.core(), &UPDATE_ANNOUNCER)
            .path("id", &self.id)
            .beside("meta", &self.meta)
            .beside("data.type", "announcers")
            .beside("data.id", &self.id)
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}
