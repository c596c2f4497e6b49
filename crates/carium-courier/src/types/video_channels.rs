// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Video channels" lead to.

use super::common::PageMeta;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, Error, IntoList, IntoOption, builder, checked_builder, free_json, open_enum, reads,
    reply_builder,
};

/// How to close the encounter of a video visit, version 1.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FinalizeEncounterRequest {
    /// The type of service that was given in the visit. Where the ids come from is not documented.
    #[serde(rename = "service-type-id", skip_serializing_if = "Option::is_none")]
    pub service_type_id: Option<String>,
    /// Whether the note kept with the participant who wrote it becomes the note of the encounter;
    /// inferred from the name. The vendor's default: `false`.
    #[serde(rename = "use-note-from-author-participant", skip_serializing_if = "Option::is_none")]
    pub use_note_from_author_participant: Option<bool>,
}

builder!(FinalizeEncounterRequest => FinalizeEncounterRequestBuilder);

impl FinalizeEncounterRequestBuilder {
    /// The type of service that was given in the visit. Where the ids come from is not documented.
    pub fn service_type_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.service_type_id = value.into_option();
        self
    }

    /// Whether the note kept with the participant who wrote it becomes the note of the encounter;
    /// inferred from the name. The vendor's default: `false`.
    pub fn use_note_from_author_participant<By>(
        mut self,
        value: impl IntoOption<bool, By>,
    ) -> Self {
        self.0.use_note_from_author_participant = value.into_option();
        self
    }
}

/// How to close the encounter of a video visit, version 2.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FinalizeEncounterV2Request {
    /// The type of service that was given in the visit. Where the ids come from is not documented.
    #[serde(rename = "service-type-id", skip_serializing_if = "Option::is_none")]
    pub service_type_id: Option<String>,
}

builder!(FinalizeEncounterV2Request => FinalizeEncounterV2RequestBuilder);

impl FinalizeEncounterV2RequestBuilder {
    /// The type of service that was given in the visit. Where the ids come from is not documented.
    pub fn service_type_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.service_type_id = value.into_option();
        self
    }
}

/// The new audio state of one person in a video visit.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ParticipantAudioState {
    /// Whether the person can be heard. Only `muted` is known; the other values are not
    /// documented.
    #[serde(rename = "audio-state", skip_serializing_if = "Option::is_none")]
    pub audio_state: Option<String>,
    /// The id of the participant; presumably that in the visit's `participants`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

builder!(ParticipantAudioState => ParticipantAudioStateBuilder);

impl ParticipantAudioStateBuilder {
    /// Whether the person can be heard. Only `muted` is known; the other values are not
    /// documented.
    pub fn audio_state<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.audio_state = value.into_option();
        self
    }

    /// The id of the participant; presumably that in the visit's `participants`.
    pub fn id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.id = value.into_option();
        self
    }
}

/// The new audio states of people in a video visit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ParticipantAudioStatesRequest {
    /// The people to change. Those not listed presumably stay as they are.
    pub participants: Vec<ParticipantAudioState>,
    /// The individual on whose behalf you act.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
}

checked_builder!(ParticipantAudioStatesRequest => ParticipantAudioStatesRequestBuilder);

/// Builds a [`ParticipantAudioStatesRequest`](struct@ParticipantAudioStatesRequest) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ParticipantAudioStatesRequestBuilder {
    participants: Option<Vec<ParticipantAudioState>>,
    individual_id: Option<String>,
}

impl ParticipantAudioStatesRequestBuilder {
    /// Required.
    /// The people to change. Those not listed presumably stay as they are.
    pub fn participants(
        mut self,
        value: impl IntoIterator<Item = impl Into<ParticipantAudioState>>,
    ) -> Self {
        self.participants = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The individual on whose behalf you act.
    pub fn individual_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.individual_id = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<ParticipantAudioStatesRequest, Error> {
        Ok(ParticipantAudioStatesRequest {
            participants: self.participants.ok_or_else(|| {
                Error::missing_field("ParticipantAudioStatesRequest", "participants")
            })?,
            individual_id: self.individual_id,
        })
    }
}

/// A video visit, with its appointment, the people in it and its recordings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoChannel {
    /// The id of the visit.
    pub id: String,
    /// The kind of resource, always `video-channels`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the visit.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: VideoChannelAttributes,
}

reply_builder! {
    #[builds(VideoChannel)]
    pub struct VideoChannelBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<VideoChannelAttributes>,
    }
}

/// The appointment that a video visit was made for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoChannelAppointment {
    /// How long the appointment takes. The unit is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<i64>,
    /// The id of the appointment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// From when on people can join.
    #[serde(rename = "join-start", skip_serializing_if = "Option::is_none")]
    pub join_start: Option<switchboard_core::Timestamp>,
    /// When the appointment begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<switchboard_core::Timestamp>,
}

reply_builder! {
    #[builds(VideoChannelAppointment)]
    pub struct VideoChannelAppointmentBuilder {
        duration: Optional<i64>,
        id: Optional<String>,
        join_start: Optional<switchboard_core::Timestamp>,
        start: Optional<switchboard_core::Timestamp>,
    }
}

/// The appointment to make a video visit for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoChannelAppointmentInput {
    /// How long the appointment takes. The unit is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<i64>,
    /// The id of an existing appointment, going by the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// When the appointment begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<switchboard_core::Timestamp>,
}

builder!(VideoChannelAppointmentInput => VideoChannelAppointmentInputBuilder);

impl VideoChannelAppointmentInputBuilder {
    /// How long the appointment takes. The unit is not documented.
    pub fn duration<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.0.duration = value.into_option();
        self
    }

    /// The id of an existing appointment, going by the name.
    pub fn id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.id = value.into_option();
        self
    }

    /// When the appointment begins.
    pub fn start<By>(mut self, value: impl IntoOption<switchboard_core::Timestamp, By>) -> Self {
        self.0.start = value.into_option();
        self
    }
}

/// What is known about a video visit.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoChannelAttributes {
    /// Whether people can take part without the app, in a browser; inferred from the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appless: Option<bool>,
    /// The appointment that a video visit was made for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appointment: Option<VideoChannelAppointment>,
    /// The state of a video visit. Going by the names, a `scheduled` one lies ahead, an `open` one
    /// can be joined, and a `terminated` one is over.
    #[serde(rename = "channel-state", skip_serializing_if = "Option::is_none")]
    pub channel_state: Option<VideoChannelState>,
    /// The recordings of the visit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub compositions: Option<Vec<VideoChannelComposition>>,
    /// When the visit was created.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Who created the visit. Whether this is a user or an individual is not documented.
    #[serde(rename = "created-by", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// How long the visit lasted. The unit is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<i64>,
    /// The encounter, the entry about the visit in the health record.
    #[serde(rename = "encounter-id", skip_serializing_if = "Option::is_none")]
    pub encounter_id: Option<String>,
    /// How many people can take part at most, or did at the same time; which of the two is not
    /// documented.
    #[serde(rename = "max-participants", skip_serializing_if = "Option::is_none")]
    pub max_participants: Option<i64>,
    /// A note about the visit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The observation in the health record that belongs to the visit.
    #[serde(rename = "observation-id", skip_serializing_if = "Option::is_none")]
    pub observation_id: Option<String>,
    /// The name of the organization as people see it.
    #[serde(rename = "organization-display-name", skip_serializing_if = "Option::is_none")]
    pub organization_display_name: Option<String>,
    /// The organization that holds the visit.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The people in the visit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub participants: Option<Vec<VideoChannelParticipant>>,
    /// Whether the visit is recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recorded: Option<bool>,
    /// Who or what scheduled the visit; not documented any further.
    #[serde(rename = "scheduler-id", skip_serializing_if = "Option::is_none")]
    pub scheduler_id: Option<String>,
    /// Whom the visit is about, going by the name an individual.
    #[serde(rename = "subject-id", skip_serializing_if = "Option::is_none")]
    pub subject_id: Option<String>,
    /// The type of the visit. Only `direct` is known; the other values are not documented.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

reply_builder! {
    #[builds(VideoChannelAttributes)]
    pub struct VideoChannelAttributesBuilder {
        appless: Optional<bool>,
        appointment: Optional<VideoChannelAppointment>,
        channel_state: Optional<VideoChannelState>,
        compositions: OptionalList<VideoChannelComposition>,
        created_at: Optional<switchboard_core::Timestamp>,
        created_by: Optional<String>,
        duration: Optional<i64>,
        encounter_id: Optional<String>,
        max_participants: Optional<i64>,
        note: Optional<String>,
        observation_id: Optional<String>,
        organization_display_name: Optional<String>,
        organization_id: Optional<String>,
        participants: OptionalList<VideoChannelParticipant>,
        recorded: Optional<bool>,
        scheduler_id: Optional<String>,
        subject_id: Optional<String>,
        type_: Optional<String>,
    }
}

/// One page of video channels.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoChannelCollectionDocument {
    /// The video channels on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<VideoChannel>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(VideoChannelCollectionDocument)]
    pub struct VideoChannelCollectionDocumentBuilder {
        data: RequiredList<VideoChannel>,
        meta: Optional<PageMeta>,
    }
}

/// A recording of a video visit, as it is listed with the visit. `VideoComposition` is the
/// same as a resource of its own.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoChannelComposition {
    /// When the recording was created.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// How long the recording is. The unit is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<i64>,
    /// The id of the recording; `get_video_composition` takes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// When the recording last changed.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// How much of the processing is done, in percent.
    #[serde(rename = "processing-pct", skip_serializing_if = "Option::is_none")]
    pub processing_pct: Option<i64>,
    /// The state of the processing. Only `completed` is known; the other values are not
    /// documented.
    #[serde(rename = "processing-status", skip_serializing_if = "Option::is_none")]
    pub processing_status: Option<String>,
    /// How large the recording is, presumably in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// The state of the recording. Only `failed` is known; the other values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

reply_builder! {
    #[builds(VideoChannelComposition)]
    pub struct VideoChannelCompositionBuilder {
        created_at: Optional<switchboard_core::Timestamp>,
        duration: Optional<i64>,
        id: Optional<String>,
        last_modified_at: Optional<switchboard_core::Timestamp>,
        processing_pct: Optional<i64>,
        processing_status: Optional<String>,
        size: Optional<i64>,
        status: Optional<String>,
    }
}

/// How a person in a video visit wants to be reached, by medium.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoChannelContactPreferences {
    /// How they want to be reached by e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<VideoChannelMediumPreference>,
    /// How they want to be reached on the mobile app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<VideoChannelMediumPreference>,
    /// How they want to be reached by text message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sms: Option<VideoChannelMediumPreference>,
    /// How they want to be reached by phone call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice: Option<VideoChannelMediumPreference>,
    /// How they want to be reached in the browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web: Option<VideoChannelMediumPreference>,
}

reply_builder! {
    #[builds(VideoChannelContactPreferences)]
    pub struct VideoChannelContactPreferencesBuilder {
        email: Optional<VideoChannelMediumPreference>,
        mobile: Optional<VideoChannelMediumPreference>,
        sms: Optional<VideoChannelMediumPreference>,
        voice: Optional<VideoChannelMediumPreference>,
        web: Optional<VideoChannelMediumPreference>,
    }
}

/// What a new video visit is to be like. Which attributes are demanded is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoChannelCreate {
    /// Whether people can take part without the app, in a browser; inferred from the name. The
    /// vendor's default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appless: Option<bool>,
    /// The appointment to make a video visit for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appointment: Option<VideoChannelAppointmentInput>,
    /// The messaging channel that the visit belongs to. Not part of the reply.
    #[serde(rename = "messaging-channel-id", skip_serializing_if = "Option::is_none")]
    pub messaging_channel_id: Option<String>,
    /// The organization that holds the visit.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The ids of the people to take part, presumably individuals. In replies they are objects.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participants: Option<Vec<String>>,
    /// Whether to record the visit. The vendor's default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recorded: Option<bool>,
    /// Whom the visit is about, going by the name an individual.
    #[serde(rename = "subject-id", skip_serializing_if = "Option::is_none")]
    pub subject_id: Option<String>,
    /// The type of the visit. Only `direct` is known; the other values are not documented.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Whether to tell the participants by e-mail; inferred from the name. Not part of the reply.
    /// The vendor's default: `false`.
    #[serde(rename = "with-email", skip_serializing_if = "Option::is_none")]
    pub with_email: Option<bool>,
}

builder!(VideoChannelCreate => VideoChannelCreateBuilder);

impl VideoChannelCreateBuilder {
    /// Whether people can take part without the app, in a browser; inferred from the name. The
    /// vendor's default: `false`.
    pub fn appless<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.appless = value.into_option();
        self
    }

    /// The appointment to make a video visit for.
    pub fn appointment<By>(
        mut self,
        value: impl IntoOption<VideoChannelAppointmentInput, By>,
    ) -> Self {
        self.0.appointment = value.into_option();
        self
    }

    /// The messaging channel that the visit belongs to. Not part of the reply.
    pub fn messaging_channel_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.messaging_channel_id = value.into_option();
        self
    }

    /// The organization that holds the visit.
    pub fn organization_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.organization_id = value.into_option();
        self
    }

    /// The ids of the people to take part, presumably individuals. In replies they are objects.
    pub fn participants<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.participants = value.into_list();
        self
    }

    /// Whether to record the visit. The vendor's default: `false`.
    pub fn recorded<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.recorded = value.into_option();
        self
    }

    /// Whom the visit is about, going by the name an individual.
    pub fn subject_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.subject_id = value.into_option();
        self
    }

    /// The type of the visit. Only `direct` is known; the other values are not documented.
    pub fn type_<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.type_ = value.into_option();
        self
    }

    /// Whether to tell the participants by e-mail; inferred from the name. Not part of the reply.
    /// The vendor's default: `false`.
    pub fn with_email<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.with_email = value.into_option();
        self
    }
}

/// What a person prefers for one medium. Its keys are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct VideoChannelMediumPreference(pub serde_json::Map<String, serde_json::Value>);

free_json!(VideoChannelMediumPreference);

/// A person in a video visit, as listed with the visit. `VideoParticipant` has some other
/// facts about the same person.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoChannelParticipant {
    /// What the person is to the organization. Only `provider` is known; the other values are not
    /// documented.
    #[serde(rename = "account-type", skip_serializing_if = "Option::is_none")]
    pub account_type: Option<String>,
    /// Whether the person can be heard. Only `muted` is known; the other values are not
    /// documented.
    #[serde(rename = "audio-state", skip_serializing_if = "Option::is_none")]
    pub audio_state: Option<String>,
    /// Whether the person has left the visit or lost the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disconnected: Option<bool>,
    /// The encounter, the entry about the visit in the health record. Plain text here, a UUID
    /// elsewhere.
    #[serde(rename = "encounter-id", skip_serializing_if = "Option::is_none")]
    pub encounter_id: Option<String>,
    /// The given name.
    #[serde(rename = "first-name", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The id of the participant; presumably the one that `get_video_participant` and
    /// `set_video_channel_participant_audio_states` take.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The individual who takes part.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The family name.
    #[serde(rename = "last-name", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// A note about the participant, or written by them; not documented any further.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// A picture of the person; whether as an address or as an id is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo: Option<String>,
    /// The state of the person in the visit. The values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The user account of a person in a video visit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<VideoChannelParticipantUser>,
}

reply_builder! {
    #[builds(VideoChannelParticipant)]
    pub struct VideoChannelParticipantBuilder {
        account_type: Optional<String>,
        audio_state: Optional<String>,
        disconnected: Optional<bool>,
        encounter_id: Optional<String>,
        first_name: Optional<String>,
        id: Optional<String>,
        individual_id: Optional<String>,
        last_name: Optional<String>,
        note: Optional<String>,
        photo: Optional<String>,
        status: Optional<String>,
        user: Optional<VideoChannelParticipantUser>,
    }
}

/// The user account of a person in a video visit.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoChannelParticipantUser {
    /// How a person in a video visit wants to be reached, by medium.
    #[serde(rename = "communication-preferences", skip_serializing_if = "Option::is_none")]
    pub communication_preferences: Option<VideoChannelContactPreferences>,
    /// Whether the e-mail address was proven to be the user's.
    #[serde(rename = "email-verified", skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// The id of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whether the phone number was proven to be the user's.
    #[serde(rename = "phone-verified", skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// What became of the invitation to register. Only `accepted` is known; the other values are
    /// not documented.
    #[serde(rename = "registration-invite", skip_serializing_if = "Option::is_none")]
    pub registration_invite: Option<String>,
    /// The state of the account. Only `archived` is known; the other values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

reply_builder! {
    #[builds(VideoChannelParticipantUser)]
    pub struct VideoChannelParticipantUserBuilder {
        communication_preferences: Optional<VideoChannelContactPreferences>,
        email_verified: Optional<bool>,
        id: Optional<String>,
        phone_verified: Optional<bool>,
        registration_invite: Optional<String>,
        state: Optional<String>,
    }
}

open_enum! {
    /// The state of a video visit. Going by the names, a `scheduled` one lies ahead, an `open` one
    /// can be joined, and a `terminated` one is over.
    pub enum VideoChannelState {
        /// `open`
        Open = "open",
        /// `scheduled`
        Scheduled = "scheduled",
        /// `terminated`
        Terminated = "terminated",
    }
}

/// What can be changed about a video visit. The appointment is flat here, unlike in replies.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoChannelUpdate {
    /// The new length of the appointment. The unit is not documented.
    #[serde(rename = "appointment-duration", skip_serializing_if = "Option::is_none")]
    pub appointment_duration: Option<i64>,
    /// The new beginning of the appointment.
    #[serde(rename = "appointment-start", skip_serializing_if = "Option::is_none")]
    pub appointment_start: Option<switchboard_core::Timestamp>,
    /// The new note about the visit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Whether to record the visit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recorded: Option<bool>,
}

builder!(VideoChannelUpdate => VideoChannelUpdateBuilder);

impl VideoChannelUpdateBuilder {
    /// The new length of the appointment. The unit is not documented.
    pub fn appointment_duration<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.0.appointment_duration = value.into_option();
        self
    }

    /// The new beginning of the appointment.
    pub fn appointment_start<By>(
        mut self,
        value: impl IntoOption<switchboard_core::Timestamp, By>,
    ) -> Self {
        self.0.appointment_start = value.into_option();
        self
    }

    /// The new note about the visit.
    pub fn note<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.note = value.into_option();
        self
    }

    /// Whether to record the visit.
    pub fn recorded<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.recorded = value.into_option();
        self
    }
}

/// What a person needs to join a video visit.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoCredentials {
    /// The token to pass to the video provider's software, presumably Twilio's. Treat it as a
    /// secret.
    #[serde(rename = "access-token", skip_serializing_if = "Option::is_none")]
    pub access_token: Option<String>,
    /// A name; presumably that of the video room to join.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

reply_builder! {
    #[builds(VideoCredentials)]
    pub struct VideoCredentialsBuilder {
        access_token: Optional<String>,
        name: Optional<String>,
    }
}
