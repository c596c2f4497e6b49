// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Recorded calls and their transcriptions.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Bounds, Call, Facts, IntoList, IntoOption, Json, List, Listed, Method, Parameter, Same, request,
};

/// Recorded calls and their transcriptions.
impl Client {
    /// List voice recordings.
    ///
    /// Returns the recorded calls of one organization, optionally only those of an individual, of
    /// a voice setting or in certain states. The sort order is not documented. No error reply is
    /// documented for this call.
    ///
    /// `GET /v1/voice-recordings/`. The path is stated by the vendor.
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
    ///     .list_voice_recordings()
    ///     .organization_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{} voice recordings", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_voice_recordings(&self) -> ListVoiceRecordings {
        ListVoiceRecordings(Call::new(self.core(), &LIST_VOICE_RECORDINGS))
    }

    /// Get a voice recording.
    ///
    /// Returns what is known about one recorded call, with its transcription. No call that returns
    /// the sound is known.
    ///
    /// `GET /v1/voice-recordings/{id}/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let voice_recording = client
    ///     .get_voice_recording("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", voice_recording.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_voice_recording(&self, id: impl Into<String>) -> GetVoiceRecording {
        GetVoiceRecording(Call::new(self.core(), &GET_VOICE_RECORDING).path("id", id.into()))
    }
}

pub(super) static LIST_VOICE_RECORDINGS: Facts =
    Facts::new(&API, "list_voice_recordings", Method::GET, "/v1/voice-recordings/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("organization-id").required(),
            Parameter::query("filter[individual-id]"),
            Parameter::query("filter[setting-id]"),
            Parameter::query("filter[states]"),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_voice_recordings: ListVoiceRecordings => types::VoiceRecordingCollectionDocument,
    Json<Same>,
    listed
);

impl ListVoiceRecordings {
    /// Required. The organization whose recordings are returned.
    pub fn organization_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("organization-id", Some(value.into())))
    }

    /// Only recordings of this individual's calls.
    pub fn filter_individual_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[individual-id]", value.into_option()))
    }

    /// Only recordings made under this voice setting.
    pub fn filter_setting_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[setting-id]", value.into_option()))
    }

    /// Only recordings in any of these states. Repeat the parameter for several; how several are
    /// written is assumed.
    pub fn filter_states<By>(self, value: impl IntoList<types::VoiceRecordingState, By>) -> Self {
        Self(self.0.query("filter[states]", value.into_list()))
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

impl Listed for ListVoiceRecordings {
    type Page = types::VoiceRecordingCollectionDocument;
    type Item = types::VoiceRecording;
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

pub(super) static GET_VOICE_RECORDING: Facts =
    Facts::new(&API, "get_voice_recording", Method::GET, "/v1/voice-recordings/{id}/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::query("individual-id")])
        .envelope("data");

request!(get_voice_recording: GetVoiceRecording => types::VoiceRecording, Json<Same>);

impl GetVoiceRecording {
    /// The individual on whose behalf you ask.
    pub fn individual_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("individual-id", value.into_option()))
    }
}
