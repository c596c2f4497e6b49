// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Video visits, their encounters and the credentials to take part.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Error, Facts, IntoList, IntoOption, Json, List, Listed, Method,
    Parameter, Same, request,
};

/// Video visits, their encounters and the credentials to take part.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client
    ///     .list_video_channels()
    ///     .individual_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{} video channels", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_video_channels(&self) -> ListVideoChannels {
        ListVideoChannels(Call::new(self.core(), &LIST_VIDEO_CHANNELS))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let video_channel = client
    ///     .create_video_channel()
    ///     .body(types::VideoChannelCreate::builder().type_("direct"))
    ///     .send()
    ///     .await?;
    /// println!("{}", video_channel.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_video_channel(&self) -> CreateVideoChannel {
        CreateVideoChannel(Call::new(self.core(), &CREATE_VIDEO_CHANNEL))
    }

    /// Get a video channel.
    ///
    /// Returns one video visit with the people in it and its recordings.
    ///
    /// `GET /v1/video-channels/{id}/`. Method and path are inferred: High confidence; only a title
    /// is documented, but the visit's other calls state the path below it.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let video_channel = client
    ///     .get_video_channel("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", video_channel.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_video_channel(&self, id: impl Into<String>) -> GetVideoChannel {
        GetVideoChannel(Call::new(self.core(), &GET_VIDEO_CHANNEL).path("id", id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let video_channel = client
    ///     .update_video_channel("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::VideoChannelUpdate::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", video_channel.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_video_channel(&self, id: impl Into<String>) -> UpdateVideoChannel {
        UpdateVideoChannel(Call::new(self.core(), &UPDATE_VIDEO_CHANNEL).path("id", id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let video_channel = client
    ///     .finalize_video_channel_encounter("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::FinalizeEncounterRequest::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", video_channel.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn finalize_video_channel_encounter(
        &self,
        id: impl Into<String>,
    ) -> FinalizeVideoChannelEncounter {
        FinalizeVideoChannelEncounter(
            Call::new(self.core(), &FINALIZE_VIDEO_CHANNEL_ENCOUNTER).path("id", id.into()),
        )
    }

    /// Get credentials for a video channel.
    ///
    /// Returns what an individual needs to join a video visit. How long the token lives is not
    /// documented.
    ///
    /// `GET /v1/video-channels/{id}/get-credentials/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let video_credentials = client
    ///     .get_video_channel_credentials("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .individual_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", video_credentials.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_video_channel_credentials(
        &self,
        id: impl Into<String>,
    ) -> GetVideoChannelCredentials {
        GetVideoChannelCredentials(
            Call::new(self.core(), &GET_VIDEO_CHANNEL_CREDENTIALS).path("id", id.into()),
        )
    }

    /// Set audio states in a video channel.
    ///
    /// Mutes people in a video visit, or lets them be heard again. For one person
    /// `update_video_participant` can do the same.
    ///
    /// `POST /v1/video-channels/{id}/participant-audio-states/`. The path is stated by the vendor.
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
    /// let video_channel = client
    ///     .set_video_channel_participant_audio_states(
    ///         "5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930",
    ///     )
    ///     .body(
    ///         types::ParticipantAudioStatesRequest::builder()
    ///             .participants([
    ///                 types::ParticipantAudioState::builder().audio_state("muted"),
    ///             ]),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", video_channel.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_video_channel_participant_audio_states(
        &self,
        id: impl Into<String>,
    ) -> SetVideoChannelParticipantAudioStates {
        SetVideoChannelParticipantAudioStates(
            Call::new(self.core(), &SET_VIDEO_CHANNEL_PARTICIPANT_AUDIO_STATES)
                .path("id", id.into()),
        )
    }

    /// Start the reminder timer of a video channel.
    ///
    /// Starts the timer after which, going by the name, people are reminded of the visit. How long
    /// it runs and how it reminds them is not documented.
    ///
    /// `POST /v1/video-channels/{id}/reminder-timer/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let video_channel = client
    ///     .start_video_channel_reminder_timer("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", video_channel.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_video_channel_reminder_timer(
        &self,
        id: impl Into<String>,
    ) -> StartVideoChannelReminderTimer {
        StartVideoChannelReminderTimer(
            Call::new(self.core(), &START_VIDEO_CHANNEL_REMINDER_TIMER).path("id", id.into()),
        )
    }

    /// Terminate a video channel.
    ///
    /// Ends a video visit for everybody in it. No call to open it again is known.
    ///
    /// `POST /v1/video-channels/{id}/terminate/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let video_channel = client
    ///     .terminate_video_channel("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", video_channel.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn terminate_video_channel(&self, id: impl Into<String>) -> TerminateVideoChannel {
        TerminateVideoChannel(
            Call::new(self.core(), &TERMINATE_VIDEO_CHANNEL).path("id", id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let video_channel = client
    ///     .finalize_video_channel_encounter_v2("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::FinalizeEncounterV2Request::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", video_channel.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn finalize_video_channel_encounter_v2(
        &self,
        id: impl Into<String>,
    ) -> FinalizeVideoChannelEncounterV2 {
        FinalizeVideoChannelEncounterV2(
            Call::new(self.core(), &FINALIZE_VIDEO_CHANNEL_ENCOUNTER_V2).path("id", id.into()),
        )
    }
}

pub(super) static LIST_VIDEO_CHANNELS: Facts =
    Facts::new(&API, "list_video_channels", Method::GET, "/v1/video-channels/")
        .certainty(Certainty::Inferred)
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("individual-id").required(),
            Parameter::query("filter[states]"),
            Parameter::query("organization-id"),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_video_channels: ListVideoChannels => types::VideoChannelCollectionDocument,
    Json<Same>,
    listed
);

impl ListVideoChannels {
    /// Required. The individual whose visits are returned, going by the name; it may also be the
    /// one on whose behalf you ask.
    pub fn individual_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("individual-id", Some(value.into())))
    }

    /// Only visits in any of these states. Repeat the parameter for several; how several are
    /// written is assumed.
    pub fn filter_states<By>(self, value: impl IntoList<types::VideoChannelState, By>) -> Self {
        Self(self.0.query("filter[states]", value.into_list()))
    }

    /// Only visits of this organization.
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

impl Listed for ListVideoChannels {
    type Page = types::VideoChannelCollectionDocument;
    type Item = types::VideoChannel;
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

pub(super) static CREATE_VIDEO_CHANNEL: Facts =
    Facts::new(&API, "create_video_channel", Method::POST, "/v1/video-channels/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "video-channels")]),
        )
        .envelope("data");

request!(create_video_channel: CreateVideoChannel => types::VideoChannel, Json<Same>);

impl CreateVideoChannel {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The visit to create.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::VideoChannelCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_VIDEO_CHANNEL: Facts =
    Facts::new(&API, "get_video_channel", Method::GET, "/v1/video-channels/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::query("individual-id")])
        .envelope("data");

request!(get_video_channel: GetVideoChannel => types::VideoChannel, Json<Same>);

impl GetVideoChannel {
    /// The individual on whose behalf you ask.
    pub fn individual_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("individual-id", value.into_option()))
    }
}

pub(super) static UPDATE_VIDEO_CHANNEL: Facts =
    Facts::new(&API, "update_video_channel", Method::PATCH, "/v1/video-channels/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "video-channels")])
                .repeated(&[("data.id", "id")]),
        )
        .envelope("data");

request!(update_video_channel: UpdateVideoChannel => types::VideoChannel, Json<Same>);

impl UpdateVideoChannel {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The fields to change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::VideoChannelUpdate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static FINALIZE_VIDEO_CHANNEL_ENCOUNTER: Facts = Facts::new(
    &API,
    "finalize_video_channel_encounter",
    Method::POST,
    "/v1/video-channels/{id}/finalize-encounter/",
)
.accept("application/vnd.api+json")
.body(Body::json("application/json").required())
.envelope("data");

request!(
    finalize_video_channel_encounter: FinalizeVideoChannelEncounter => types::VideoChannel,
    Json<Same>
);

impl FinalizeVideoChannelEncounter {
    /// Required. How to close the encounter; `{}` leaves everything to the server.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::FinalizeEncounterRequest>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_VIDEO_CHANNEL_CREDENTIALS: Facts = Facts::new(
    &API,
    "get_video_channel_credentials",
    Method::GET,
    "/v1/video-channels/{id}/get-credentials/",
)
.accept("application/vnd.api+json")
.parameters(&[Parameter::query("individual-id").required()]);

request!(
    get_video_channel_credentials: GetVideoChannelCredentials => types::VideoCredentials,
    Json<Same>
);

impl GetVideoChannelCredentials {
    /// Required. The individual who wants to join.
    pub fn individual_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("individual-id", Some(value.into())))
    }
}

pub(super) static SET_VIDEO_CHANNEL_PARTICIPANT_AUDIO_STATES: Facts = Facts::new(
    &API,
    "set_video_channel_participant_audio_states",
    Method::POST,
    "/v1/video-channels/{id}/participant-audio-states/",
)
.accept("application/vnd.api+json")
.body(Body::json("application/json").required())
.envelope("data");

request!(
    set_video_channel_participant_audio_states: SetVideoChannelParticipantAudioStates => types::VideoChannel,
    Json<Same>
);

impl SetVideoChannelParticipantAudioStates {
    /// Required. The people and their new audio states.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::ParticipantAudioStatesRequest>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static START_VIDEO_CHANNEL_REMINDER_TIMER: Facts = Facts::new(
    &API,
    "start_video_channel_reminder_timer",
    Method::POST,
    "/v1/video-channels/{id}/reminder-timer/",
)
.accept("application/vnd.api+json")
.body(Body::empty("application/json"))
.envelope("data");

request!(
    start_video_channel_reminder_timer: StartVideoChannelReminderTimer => types::VideoChannel,
    Json<Same>
);

pub(super) static TERMINATE_VIDEO_CHANNEL: Facts =
    Facts::new(&API, "terminate_video_channel", Method::POST, "/v1/video-channels/{id}/terminate/")
        .accept("application/vnd.api+json")
        .body(Body::empty("application/json"))
        .envelope("data");

request!(terminate_video_channel: TerminateVideoChannel => types::VideoChannel, Json<Same>);

pub(super) static FINALIZE_VIDEO_CHANNEL_ENCOUNTER_V2: Facts = Facts::new(
    &API,
    "finalize_video_channel_encounter_v2",
    Method::POST,
    "/v2/video-channels/{id}/finalize-encounter/",
)
.accept("application/vnd.api+json")
.body(Body::json("application/json").required())
.envelope("data");

request!(
    finalize_video_channel_encounter_v2: FinalizeVideoChannelEncounterV2 => types::VideoChannel,
    Json<Same>
);

impl FinalizeVideoChannelEncounterV2 {
    /// Required. How to close the encounter; `{}` leaves everything to the server.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::FinalizeEncounterV2Request>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
