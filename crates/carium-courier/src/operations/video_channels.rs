// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Video visits, their encounters and the credentials to take part.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Counted, Direction, Error, ListPlace,
    Method, Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_VIDEO_CHANNELS: Operation =
    Operation::new(&API, "list_video_channels", Method::GET, "/v1/video-channels/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List video channels.
    ///
    /// Returns video visits that an individual has to do with, optionally only those of one
    /// organization or in certain states. The sort order is not documented.
    ///
    /// `GET /v1/video-channels/`. Method and path are inferred: High confidence; only a title is
    /// documented, but the visit's other calls state the path below it.
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
    ///     .list_video_channels()
    ///     .individual_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_video_channels(&self) -> ListVideoChannels {
        ListVideoChannels {
            client: self.clone(),
            individual_id: None,
            filter_states: None,
            organization_id: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_video_channels`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListVideoChannels {
    client: Client,
    individual_id: Option<String>,
    filter_states: Option<Vec<types::VideoChannelState>>,
    organization_id: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListVideoChannels {
    /// The individual whose visits are returned, going by the name; it may also be the one on
    /// whose behalf you ask.
    ///
    /// Required.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.individual_id = Some(individual_id.into());
        self
    }

    /// Only visits in any of these states. Repeat the parameter for several; how several are
    /// written is assumed.
    pub fn filter_states(
        mut self,
        filter_states: impl IntoIterator<Item = impl Into<types::VideoChannelState>>,
    ) -> Self {
        self.filter_states = Some(filter_states.into_iter().map(Into::into).collect());
        self
    }

    /// Only visits of this organization.
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
    /// See [`Client::list_video_channels`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VideoChannelCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_VIDEO_CHANNELS)
            .required_query("individual-id", Style::Form, &self.individual_id)
            .query("filter[states]", Style::Form, &self.filter_states)
            .query("organization-id", Style::Form, &self.organization_id)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListVideoChannels {
    type Page = types::VideoChannelCollectionDocument;
    type Item = types::VideoChannel;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_VIDEO_CHANNELS
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

pub(super) static CREATE_VIDEO_CHANNEL: Operation =
    Operation::new(&API, "create_video_channel", Method::POST, "/v1/video-channels/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Create a video channel.
    ///
    /// Sets up a video visit, with an appointment or without. Repeating the call may create a
    /// second one.
    ///
    /// `POST /v1/video-channels/`. Method and path are inferred: High confidence; only a title is
    /// documented, but the visit's other calls state the path below it.
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
    ///     .create_video_channel()
    ///     .body(types::VideoChannelCreate::builder()
    ///         .type_("direct"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_video_channel(&self) -> CreateVideoChannel {
        CreateVideoChannel { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_video_channel`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateVideoChannel {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::VideoChannelCreate, Error>>,
}

impl CreateVideoChannel {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The visit to create.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::VideoChannelCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_video_channel`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VideoChannel>, Error> {
        Call::new(self.client.core(), &CREATE_VIDEO_CHANNEL)
            .beside("meta", &self.meta)
            .beside("data.type", "video-channels")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_VIDEO_CHANNEL: Operation =
    Operation::new(&API, "get_video_channel", Method::GET, "/v1/video-channels/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get a video channel.
    ///
    /// Returns one video visit with the people in it and its recordings.
    ///
    /// `GET /v1/video-channels/{id}/`. Method and path are inferred: High confidence; only a title
    /// is documented, but the visit's other calls state the path below it.
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
    ///     .get_video_channel("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_video_channel(&self, id: impl Into<String>) -> GetVideoChannel {
        GetVideoChannel { client: self.clone(), id: id.into(), individual_id: None }
    }
}

/// The request of [`Client::get_video_channel`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetVideoChannel {
    client: Client,
    id: String,
    individual_id: Option<String>,
}

impl GetVideoChannel {
    /// The individual on whose behalf you ask.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.individual_id = Some(individual_id.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_video_channel`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VideoChannel>, Error> {
        Call::new(self.client.core(), &GET_VIDEO_CHANNEL)
            .path("id", &self.id)
            .query("individual-id", Style::Form, &self.individual_id)
            .send_enveloped("data")
            .await
    }
}

pub(super) static UPDATE_VIDEO_CHANNEL: Operation =
    Operation::new(&API, "update_video_channel", Method::PATCH, "/v1/video-channels/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Update a video channel.
    ///
    /// Changes the appointment, the note or the recording of a video visit. Attributes that are
    /// left out presumably keep their value.
    ///
    /// `PATCH /v1/video-channels/{id}/`. Method and path are inferred: High confidence; only a
    /// title is documented, but the visit's other calls state the path below it.
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
    ///     .update_video_channel("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::VideoChannelUpdate::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_video_channel(&self, id: impl Into<String>) -> UpdateVideoChannel {
        UpdateVideoChannel { client: self.clone(), id: id.into(), meta: None, body: None }
    }
}

/// The request of [`Client::update_video_channel`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateVideoChannel {
    client: Client,
    id: String,
    meta: Option<types::Meta>,
    body: Option<Result<types::VideoChannelUpdate, Error>>,
}

impl UpdateVideoChannel {
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
        B: TryInto<types::VideoChannelUpdate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_video_channel`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VideoChannel>, Error> {
        Call::new(self.client.core(), &UPDATE_VIDEO_CHANNEL)
            .path("id", &self.id)
            .beside("meta", &self.meta)
            .beside("data.type", "video-channels")
            .beside("data.id", &self.id)
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static FINALIZE_VIDEO_CHANNEL_ENCOUNTER: Operation = Operation::new(
    &API,
    "finalize_video_channel_encounter",
    Method::POST,
    "/v1/video-channels/{id}/finalize-encounter/",
)
.accept("application/vnd.api+json");

impl Client {
    /// Finalize the encounter of a video channel.
    ///
    /// Closes the encounter, the entry about the visit in the health record. A second version of
    /// the call exists, `finalize_video_channel_encounter_v2`; this one can also take over a
    /// participant's note. How they differ otherwise is not documented.
    ///
    /// `POST /v1/video-channels/{id}/finalize-encounter/`. The path is stated by the vendor.
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
    ///     .finalize_video_channel_encounter("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::FinalizeEncounterRequest::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn finalize_video_channel_encounter(
        &self,
        id: impl Into<String>,
    ) -> FinalizeVideoChannelEncounter {
        FinalizeVideoChannelEncounter { client: self.clone(), id: id.into(), body: None }
    }
}

/// The request of [`Client::finalize_video_channel_encounter`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct FinalizeVideoChannelEncounter {
    client: Client,
    id: String,
    body: Option<Result<types::FinalizeEncounterRequest, Error>>,
}

impl FinalizeVideoChannelEncounter {
    /// How to close the encounter; `{}` leaves everything to the server.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::FinalizeEncounterRequest>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::finalize_video_channel_encounter`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VideoChannel>, Error> {
        Call::new(self.client.core(), &FINALIZE_VIDEO_CHANNEL_ENCOUNTER)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_VIDEO_CHANNEL_CREDENTIALS: Operation = Operation::new(
    &API,
    "get_video_channel_credentials",
    Method::GET,
    "/v1/video-channels/{id}/get-credentials/",
)
.accept("application/vnd.api+json");

impl Client {
    /// Get credentials for a video channel.
    ///
    /// Returns what an individual needs to join a video visit. How long the token lives is not
    /// documented.
    ///
    /// `GET /v1/video-channels/{id}/get-credentials/`. The path is stated by the vendor.
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
    ///     .get_video_channel_credentials("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .individual_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_video_channel_credentials(
        &self,
        id: impl Into<String>,
    ) -> GetVideoChannelCredentials {
        GetVideoChannelCredentials { client: self.clone(), id: id.into(), individual_id: None }
    }
}

/// The request of [`Client::get_video_channel_credentials`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetVideoChannelCredentials {
    client: Client,
    id: String,
    individual_id: Option<String>,
}

impl GetVideoChannelCredentials {
    /// The individual who wants to join.
    ///
    /// Required.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.individual_id = Some(individual_id.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_video_channel_credentials`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VideoCredentials>, Error> {
        Call::new(self.client.core(), &GET_VIDEO_CHANNEL_CREDENTIALS)
            .path("id", &self.id)
            .required_query("individual-id", Style::Form, &self.individual_id)
            .send()
            .await
    }
}

pub(super) static SET_VIDEO_CHANNEL_PARTICIPANT_AUDIO_STATES: Operation = Operation::new(
    &API,
    "set_video_channel_participant_audio_states",
    Method::POST,
    "/v1/video-channels/{id}/participant-audio-states/",
)
.accept("application/vnd.api+json");

impl Client {
    /// Set audio states in a video channel.
    ///
    /// Mutes people in a video visit, or lets them be heard again. For one person
    /// `update_video_participant` can do the same.
    ///
    /// `POST /v1/video-channels/{id}/participant-audio-states/`. The path is stated by the vendor.
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
    ///     .set_video_channel_participant_audio_states("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::ParticipantAudioStatesRequest::builder()
    ///         .participants([types::ParticipantAudioState::builder()
    ///             .audio_state("muted")]))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_video_channel_participant_audio_states(
        &self,
        id: impl Into<String>,
    ) -> SetVideoChannelParticipantAudioStates {
        SetVideoChannelParticipantAudioStates { client: self.clone(), id: id.into(), body: None }
    }
}

/// The request of [`Client::set_video_channel_participant_audio_states`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct SetVideoChannelParticipantAudioStates {
    client: Client,
    id: String,
    body: Option<Result<types::ParticipantAudioStatesRequest, Error>>,
}

impl SetVideoChannelParticipantAudioStates {
    /// The people and their new audio states.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::ParticipantAudioStatesRequest>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::set_video_channel_participant_audio_states`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VideoChannel>, Error> {
        Call::new(self.client.core(), &SET_VIDEO_CHANNEL_PARTICIPANT_AUDIO_STATES)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static START_VIDEO_CHANNEL_REMINDER_TIMER: Operation = Operation::new(
    &API,
    "start_video_channel_reminder_timer",
    Method::POST,
    "/v1/video-channels/{id}/reminder-timer/",
)
.accept("application/vnd.api+json");

impl Client {
    /// Start the reminder timer of a video channel.
    ///
    /// Starts the timer after which, going by the name, people are reminded of the visit. How long
    /// it runs and how it reminds them is not documented.
    ///
    /// `POST /v1/video-channels/{id}/reminder-timer/`. The path is stated by the vendor.
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
    ///     .start_video_channel_reminder_timer("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_video_channel_reminder_timer(
        &self,
        id: impl Into<String>,
    ) -> StartVideoChannelReminderTimer {
        StartVideoChannelReminderTimer { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::start_video_channel_reminder_timer`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct StartVideoChannelReminderTimer {
    client: Client,
    id: String,
}

impl StartVideoChannelReminderTimer {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::start_video_channel_reminder_timer`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VideoChannel>, Error> {
        Call::new(self.client.core(), &START_VIDEO_CHANNEL_REMINDER_TIMER)
            .path("id", &self.id)
            .empty_object("application/json")
            .send_enveloped("data")
            .await
    }
}

pub(super) static TERMINATE_VIDEO_CHANNEL: Operation = Operation::new(
    &API,
    "terminate_video_channel",
    Method::POST,
    "/v1/video-channels/{id}/terminate/",
)
.accept("application/vnd.api+json");

impl Client {
    /// Terminate a video channel.
    ///
    /// Ends a video visit for everybody in it. No call to open it again is known.
    ///
    /// `POST /v1/video-channels/{id}/terminate/`. The path is stated by the vendor.
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
    ///     .terminate_video_channel("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn terminate_video_channel(&self, id: impl Into<String>) -> TerminateVideoChannel {
        TerminateVideoChannel { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::terminate_video_channel`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct TerminateVideoChannel {
    client: Client,
    id: String,
}

impl TerminateVideoChannel {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::terminate_video_channel`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VideoChannel>, Error> {
        Call::new(self.client.core(), &TERMINATE_VIDEO_CHANNEL)
            .path("id", &self.id)
            .empty_object("application/json")
            .send_enveloped("data")
            .await
    }
}

pub(super) static FINALIZE_VIDEO_CHANNEL_ENCOUNTER_V2: Operation = Operation::new(
    &API,
    "finalize_video_channel_encounter_v2",
    Method::POST,
    "/v2/video-channels/{id}/finalize-encounter/",
)
.accept("application/vnd.api+json");

impl Client {
    /// Finalize the encounter of a video channel, version 2.
    ///
    /// Closes the encounter, the entry about the visit in the health record. It lacks the choice
    /// of a participant's note that `finalize_video_channel_encounter` has; how they differ
    /// otherwise is not documented.
    ///
    /// `POST /v2/video-channels/{id}/finalize-encounter/`. The path is stated by the vendor.
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
    ///     .finalize_video_channel_encounter_v2("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::FinalizeEncounterV2Request::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn finalize_video_channel_encounter_v2(
        &self,
        id: impl Into<String>,
    ) -> FinalizeVideoChannelEncounterV2 {
        FinalizeVideoChannelEncounterV2 { client: self.clone(), id: id.into(), body: None }
    }
}

/// The request of [`Client::finalize_video_channel_encounter_v2`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct FinalizeVideoChannelEncounterV2 {
    client: Client,
    id: String,
    body: Option<Result<types::FinalizeEncounterV2Request, Error>>,
}

impl FinalizeVideoChannelEncounterV2 {
    /// How to close the encounter; `{}` leaves everything to the server.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::FinalizeEncounterV2Request>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::finalize_video_channel_encounter_v2`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VideoChannel>, Error> {
        Call::new(self.client.core(), &FINALIZE_VIDEO_CHANNEL_ENCOUNTER_V2)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}
