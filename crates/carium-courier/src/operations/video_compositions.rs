// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Recordings of video visits, put together from the participants' streams.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Counted, Direction, Error, ListPlace,
    Method, Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_VIDEO_COMPOSITIONS: Operation =
    Operation::new(&API, "list_video_compositions", Method::GET, "/v1/video-compositions/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List video compositions.
    ///
    /// Returns the recordings of one video visit. The sort order is not documented. No call that
    /// returns the video itself is known.
    ///
    /// `GET /v1/video-compositions/`. The path is stated by the vendor.
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
    ///     .list_video_compositions()
    ///     .video_channel_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_video_compositions(&self) -> ListVideoCompositions {
        ListVideoCompositions {
            client: self.clone(),
            video_channel_id: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_video_compositions`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListVideoCompositions {
    client: Client,
    video_channel_id: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListVideoCompositions {
    /// The visit whose recordings are returned.
    ///
    /// Required.
    pub fn video_channel_id(mut self, video_channel_id: impl Into<String>) -> Self {
        self.video_channel_id = Some(video_channel_id.into());
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
    /// See [`Client::list_video_compositions`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VideoCompositionCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_VIDEO_COMPOSITIONS)
            .required_query("video-channel-id", Style::Form, &self.video_channel_id)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListVideoCompositions {
    type Page = types::VideoCompositionCollectionDocument;
    type Item = types::VideoComposition;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_VIDEO_COMPOSITIONS
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

pub(super) static GET_VIDEO_COMPOSITION: Operation =
    Operation::new(&API, "get_video_composition", Method::GET, "/v1/video-compositions/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get a video composition.
    ///
    /// Returns what is known about one recording of a video visit, such as how far its processing
    /// is.
    ///
    /// `GET /v1/video-compositions/{id}/`. Method and path are inferred: High confidence; the
    /// usual path of one member of a documented collection.
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
    ///     .get_video_composition("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_video_composition(&self, id: impl Into<String>) -> GetVideoComposition {
        GetVideoComposition { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_video_composition`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetVideoComposition {
    client: Client,
    id: String,
}

impl GetVideoComposition {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_video_composition`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VideoComposition>, Error> {
        Call::new(self.client.core(), &GET_VIDEO_COMPOSITION)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}
