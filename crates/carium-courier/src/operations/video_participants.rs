// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Who takes part in a video visit, and in what state.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Error, Facts, IntoOption, Json, List, Listed, Method, Parameter,
    Same, request,
};

/// Who takes part in a video visit, and in what state.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client
    ///     .list_video_participants()
    ///     .individual_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_offset(100)
    ///     .video_channel_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{} video participants", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_video_participants(&self) -> ListVideoParticipants {
        ListVideoParticipants(Call::new(self.core(), &LIST_VIDEO_PARTICIPANTS))
    }

    /// Get a video participant.
    ///
    /// Returns one participant of a video visit.
    ///
    /// `GET /v1/video-participants/{id}/`. Method and path are inferred: Medium confidence; only a
    /// title is documented, and the path is taken from the resource type in the reply.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let video_participant = client
    ///     .get_video_participant("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", video_participant.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_video_participant(&self, id: impl Into<String>) -> GetVideoParticipant {
        GetVideoParticipant(Call::new(self.core(), &GET_VIDEO_PARTICIPANT).path("id", id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let video_participant = client
    ///     .update_video_participant("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::VideoParticipantUpdate::builder().audio_state("muted"))
    ///     .send()
    ///     .await?;
    /// println!("{}", video_participant.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_video_participant(&self, id: impl Into<String>) -> UpdateVideoParticipant {
        UpdateVideoParticipant(
            Call::new(self.core(), &UPDATE_VIDEO_PARTICIPANT).path("id", id.into()),
        )
    }
}

pub(super) static LIST_VIDEO_PARTICIPANTS: Facts =
    Facts::new(&API, "list_video_participants", Method::GET, "/v1/video-participants/")
        .certainty(Certainty::Inferred)
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("individual-id").required(),
            Parameter::query("page[limit]")
                .required()
                .rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").required().rules(&[Bounds::Number(Some(0.0), None)]),
            Parameter::query("video-channel-id").required(),
        ]);

request!(
    list_video_participants: ListVideoParticipants => types::VideoParticipantCollectionDocument,
    Json<Same>,
    listed
);

impl ListVideoParticipants {
    /// Required. The individual on whose behalf you ask, going by the name; it may also single out
    /// one participant.
    pub fn individual_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("individual-id", Some(value.into())))
    }

    /// Required. Page size, how many items to return at most. Always send it here. 1 to 1000. The
    /// vendor's default: `100`.
    pub fn page_limit(self, value: impl Into<i64>) -> Self {
        Self(self.0.query("page[limit]", Some(value.into())))
    }

    /// Required. How many items to skip, counted from the start of the list. Always send it here,
    /// 0 for the first page. The vendor's default: `0`.
    pub fn page_offset(self, value: impl Into<i64>) -> Self {
        Self(self.0.query("page[offset]", Some(value.into())))
    }

    /// Required. The visit whose participants are returned.
    pub fn video_channel_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("video-channel-id", Some(value.into())))
    }
}

impl Listed for ListVideoParticipants {
    type Page = types::VideoParticipantCollectionDocument;
    type Item = types::VideoParticipant;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new("data", |page| &page.data, |page| page.data)
        .by_offset("page[offset]")
        .size("page[limit]")
        .usual("page[offset]", 0)
        .usual("page[limit]", 100)
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

pub(super) static GET_VIDEO_PARTICIPANT: Facts =
    Facts::new(&API, "get_video_participant", Method::GET, "/v1/video-participants/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .envelope("data");

request!(get_video_participant: GetVideoParticipant => types::VideoParticipant, Json<Same>);

pub(super) static UPDATE_VIDEO_PARTICIPANT: Facts =
    Facts::new(&API, "update_video_participant", Method::PATCH, "/v1/video-participants/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "video-participants")])
                .repeated(&[("data.id", "id")]),
        )
        .envelope("data");

request!(update_video_participant: UpdateVideoParticipant => types::VideoParticipant, Json<Same>);

impl UpdateVideoParticipant {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The fields to change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::VideoParticipantUpdate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
