// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Who takes part in a video visit, and in what state.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Counted, Direction, Error, ListPlace,
    Method, Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_VIDEO_PARTICIPANTS: Operation =
    Operation::new(&API, "list_video_participants", Method::GET, "/v1/video-participants/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List video participants.
    ///
    /// Returns the people in one video visit. Unlike in other lists, both paging parameters are
    /// marked as required, although they have defaults. The sort order is not documented.
    ///
    /// `GET /v1/video-participants/`. Method and path are inferred: Medium confidence; only a
    /// title is documented, and the path is taken from the resource type in the reply.
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
    ///     .list_video_participants()
    ///     .individual_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_offset(100)
    ///     .video_channel_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_video_participants(&self) -> ListVideoParticipants {
        ListVideoParticipants {
            client: self.clone(),
            individual_id: None,
            page_limit: None,
            page_offset: None,
            video_channel_id: None,
        }
    }
}

/// The request of [`Client::list_video_participants`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListVideoParticipants {
    client: Client,
    individual_id: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
    video_channel_id: Option<String>,
}

impl ListVideoParticipants {
    /// The individual on whose behalf you ask, going by the name; it may also single out one
    /// participant.
    ///
    /// Required.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.individual_id = Some(individual_id.into());
        self
    }

    /// Page size, how many items to return at most. Always send it here. 1 to 1000. The vendor's
    /// default: `100`.
    ///
    /// Required.
    pub fn page_limit(mut self, page_limit: impl Into<i64>) -> Self {
        self.page_limit = Some(page_limit.into());
        self
    }

    /// How many items to skip, counted from the start of the list. Always send it here, 0 for the
    /// first page. The vendor's default: `0`.
    ///
    /// Required.
    pub fn page_offset(mut self, page_offset: impl Into<i64>) -> Self {
        self.page_offset = Some(page_offset.into());
        self
    }

    /// The visit whose participants are returned.
    ///
    /// Required.
    pub fn video_channel_id(mut self, video_channel_id: impl Into<String>) -> Self {
        self.video_channel_id = Some(video_channel_id.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_video_participants`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VideoParticipantCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_VIDEO_PARTICIPANTS)
            .required_query("individual-id", Style::Form, &self.individual_id)
            .required_query("page[limit]", Style::Form, &self.page_limit)
            .required_query("page[offset]", Style::Form, &self.page_offset)
            .required_query("video-channel-id", Style::Form, &self.video_channel_id)
    }
}

impl Paged for ListVideoParticipants {
    type Page = types::VideoParticipantCollectionDocument;
    type Item = types::VideoParticipant;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_VIDEO_PARTICIPANTS
    }

    fn direction(&self) -> Direction {
        Direction::Forward
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        self.page_offset.filter(|_| direction == Direction::Forward).map(|it| it.to_string())
    }

    fn turned(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
        self.page_offset = switchboard_core::__number(cursor)?.or(self.page_offset);
        self.page_offset = self.page_offset.or(Some(0));
        self.page_limit = self.page_limit.or(Some(100));
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

pub(super) static GET_VIDEO_PARTICIPANT: Operation =
    Operation::new(&API, "get_video_participant", Method::GET, "/v1/video-participants/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get a video participant.
    ///
    /// Returns one participant of a video visit.
    ///
    /// `GET /v1/video-participants/{id}/`. Method and path are inferred: Medium confidence; only a
    /// title is documented, and the path is taken from the resource type in the reply.
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
    ///     .get_video_participant("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_video_participant(&self, id: impl Into<String>) -> GetVideoParticipant {
        GetVideoParticipant { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_video_participant`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetVideoParticipant {
    client: Client,
    id: String,
}

impl GetVideoParticipant {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_video_participant`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VideoParticipant>, Error> {
        Call::new(self.client.core(), &GET_VIDEO_PARTICIPANT)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}

pub(super) static UPDATE_VIDEO_PARTICIPANT: Operation =
    Operation::new(&API, "update_video_participant", Method::PATCH, "/v1/video-participants/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Update a video participant.
    ///
    /// Changes the audio state, the connection or the note of one participant of a video visit.
    /// Attributes that are left out presumably keep their value.
    ///
    /// `PATCH /v1/video-participants/{id}/`. Method and path are inferred: Medium confidence; only
    /// a title is documented, and the path is taken from the resource type in the reply.
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
    ///     .update_video_participant("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::VideoParticipantUpdate::builder()
    ///         .audio_state("muted"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_video_participant(&self, id: impl Into<String>) -> UpdateVideoParticipant {
        UpdateVideoParticipant { client: self.clone(), id: id.into(), meta: None, body: None }
    }
}

/// The request of [`Client::update_video_participant`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateVideoParticipant {
    client: Client,
    id: String,
    meta: Option<types::Meta>,
    body: Option<Result<types::VideoParticipantUpdate, Error>>,
}

impl UpdateVideoParticipant {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The fields to change.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::VideoParticipantUpdate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_video_participant`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VideoParticipant>, Error> {
        Call::new(self.client.core(), &UPDATE_VIDEO_PARTICIPANT)
            .path("id", &self.id)
            .beside("meta", &self.meta)
            .beside("data.type", "video-participants")
            .beside("data.id", &self.id)
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}
