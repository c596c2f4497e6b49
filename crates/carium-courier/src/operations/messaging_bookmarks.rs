// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Marks set on channels and messages, to find them again.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Counted, Direction, Error, ListPlace,
    Method, Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_MESSAGING_BOOKMARKS: Operation =
    Operation::new(&API, "list_messaging_bookmarks", Method::GET, "/v1/messaging-bookmarks/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List bookmarks.
    ///
    /// Returns the bookmarks set within an organization, optionally those of one channel. Whether
    /// it lists only the caller's own is not documented.
    ///
    /// `GET /v1/messaging-bookmarks/`. The path is stated by the vendor.
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
    ///     .list_messaging_bookmarks()
    ///     .organization_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_messaging_bookmarks(&self) -> ListMessagingBookmarks {
        ListMessagingBookmarks {
            client: self.clone(),
            organization_id: None,
            filter_channel_id: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_messaging_bookmarks`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListMessagingBookmarks {
    client: Client,
    organization_id: Option<String>,
    filter_channel_id: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListMessagingBookmarks {
    /// The organization whose bookmarks to list.
    ///
    /// Required.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Only bookmarks in this channel.
    pub fn filter_channel_id(mut self, filter_channel_id: impl Into<String>) -> Self {
        self.filter_channel_id = Some(filter_channel_id.into());
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
    /// See [`Client::list_messaging_bookmarks`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingBookmarkCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_MESSAGING_BOOKMARKS)
            .required_query("organization-id", Style::Form, &self.organization_id)
            .query("filter[channel-id]", Style::Form, &self.filter_channel_id)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListMessagingBookmarks {
    type Page = types::MessagingBookmarkCollectionDocument;
    type Item = types::MessagingBookmark;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_MESSAGING_BOOKMARKS
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

pub(super) static CREATE_MESSAGING_BOOKMARK: Operation =
    Operation::new(&API, "create_messaging_bookmark", Method::POST, "/v1/messaging-bookmarks/")
        .accept("application/vnd.api+json");

impl Client {
    /// Set a bookmark.
    ///
    /// Marks a channel or one of its messages. Which attributes are required, and whether a
    /// message needs its channel named as well, is not documented.
    ///
    /// `POST /v1/messaging-bookmarks/`. The path is stated by the vendor.
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
    ///     .create_messaging_bookmark()
    ///     .body(types::MessagingBookmarkCreate::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_messaging_bookmark(&self) -> CreateMessagingBookmark {
        CreateMessagingBookmark { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_messaging_bookmark`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateMessagingBookmark {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::MessagingBookmarkCreate, Error>>,
}

impl CreateMessagingBookmark {
    /// Facts about the request. None are documented.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The bookmark to set.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::MessagingBookmarkCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_messaging_bookmark`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingBookmark>, Error> {
        Call::new(self.client.core(), &CREATE_MESSAGING_BOOKMARK)
            .beside("meta", &self.meta)
            .beside("data.type", "messaging-bookmarks")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_MESSAGING_BOOKMARK: Operation =
    Operation::new(&API, "get_messaging_bookmark", Method::GET, "/v1/messaging-bookmarks/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get a bookmark.
    ///
    /// Returns one bookmark.
    ///
    /// `GET /v1/messaging-bookmarks/{id}/`. Method and path are inferred: High confidence; the
    /// usual path of one member, which the vendor documents for a sister service.
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
    ///     .get_messaging_bookmark("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_messaging_bookmark(&self, id: impl Into<String>) -> GetMessagingBookmark {
        GetMessagingBookmark { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_messaging_bookmark`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetMessagingBookmark {
    client: Client,
    id: String,
}

impl GetMessagingBookmark {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_messaging_bookmark`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingBookmark>, Error> {
        Call::new(self.client.core(), &GET_MESSAGING_BOOKMARK)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}
