// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Marks set on channels and messages, to find them again.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Error, Facts, IntoOption, Json, List, Listed, Method, Parameter,
    Same, request,
};

/// Marks set on channels and messages, to find them again.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client
    ///     .list_messaging_bookmarks()
    ///     .organization_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{} messaging bookmarks", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_messaging_bookmarks(&self) -> ListMessagingBookmarks {
        ListMessagingBookmarks(Call::new(self.core(), &LIST_MESSAGING_BOOKMARKS))
    }

    /// Set a bookmark.
    ///
    /// Marks a channel or one of its messages. Which attributes are required, and whether a
    /// message needs its channel named as well, is not documented.
    ///
    /// `POST /v1/messaging-bookmarks/`. The path is stated by the vendor.
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
    /// let messaging_bookmark = client
    ///     .create_messaging_bookmark()
    ///     .body(types::MessagingBookmarkCreate::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_bookmark.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_messaging_bookmark(&self) -> CreateMessagingBookmark {
        CreateMessagingBookmark(Call::new(self.core(), &CREATE_MESSAGING_BOOKMARK))
    }

    /// Get a bookmark.
    ///
    /// Returns one bookmark.
    ///
    /// `GET /v1/messaging-bookmarks/{id}/`. Method and path are inferred: High confidence; the
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
    /// let messaging_bookmark = client
    ///     .get_messaging_bookmark("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_bookmark.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_messaging_bookmark(&self, id: impl Into<String>) -> GetMessagingBookmark {
        GetMessagingBookmark(Call::new(self.core(), &GET_MESSAGING_BOOKMARK).path("id", id.into()))
    }
}

pub(super) static LIST_MESSAGING_BOOKMARKS: Facts =
    Facts::new(&API, "list_messaging_bookmarks", Method::GET, "/v1/messaging-bookmarks/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("organization-id").required(),
            Parameter::query("filter[channel-id]"),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_messaging_bookmarks: ListMessagingBookmarks => types::MessagingBookmarkCollectionDocument,
    Json<Same>,
    listed
);

impl ListMessagingBookmarks {
    /// Required. The organization whose bookmarks to list.
    pub fn organization_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("organization-id", Some(value.into())))
    }

    /// Only bookmarks in this channel.
    pub fn filter_channel_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[channel-id]", value.into_option()))
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

impl Listed for ListMessagingBookmarks {
    type Page = types::MessagingBookmarkCollectionDocument;
    type Item = types::MessagingBookmark;
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

pub(super) static CREATE_MESSAGING_BOOKMARK: Facts =
    Facts::new(&API, "create_messaging_bookmark", Method::POST, "/v1/messaging-bookmarks/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "messaging-bookmarks")]),
        )
        .envelope("data");

request!(
    create_messaging_bookmark: CreateMessagingBookmark => types::MessagingBookmark,
    Json<Same>
);

impl CreateMessagingBookmark {
    /// Facts about the request. None are documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The bookmark to set.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::MessagingBookmarkCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_MESSAGING_BOOKMARK: Facts =
    Facts::new(&API, "get_messaging_bookmark", Method::GET, "/v1/messaging-bookmarks/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .envelope("data");

request!(get_messaging_bookmark: GetMessagingBookmark => types::MessagingBookmark, Json<Same>);
