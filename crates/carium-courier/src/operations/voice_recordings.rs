// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Recorded calls and their transcriptions.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Constraint, Counted, Direction, Error, ListPlace, Method,
    Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_VOICE_RECORDINGS: Operation =
    Operation::new(&API, "list_voice_recordings", Method::GET, "/v1/voice-recordings/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .list_voice_recordings()
    ///     .organization_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_voice_recordings(&self) -> ListVoiceRecordings {
        ListVoiceRecordings {
            client: self.clone(),
            organization_id: None,
            filter_individual_id: None,
            filter_setting_id: None,
            filter_states: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_voice_recordings`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListVoiceRecordings {
    client: Client,
    organization_id: Option<String>,
    filter_individual_id: Option<String>,
    filter_setting_id: Option<String>,
    filter_states: Option<Vec<types::VoiceRecordingState>>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListVoiceRecordings {
    /// The organization whose recordings are returned.
    ///
    /// Required.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Only recordings of this individual's calls.
    pub fn filter_individual_id(mut self, filter_individual_id: impl Into<String>) -> Self {
        self.filter_individual_id = Some(filter_individual_id.into());
        self
    }

    /// Only recordings made under this voice setting.
    pub fn filter_setting_id(mut self, filter_setting_id: impl Into<String>) -> Self {
        self.filter_setting_id = Some(filter_setting_id.into());
        self
    }

    /// Only recordings in any of these states. Repeat the parameter for several; how several are
    /// written is assumed.
    pub fn filter_states(
        mut self,
        filter_states: impl IntoIterator<Item = impl Into<types::VoiceRecordingState>>,
    ) -> Self {
        self.filter_states = Some(filter_states.into_iter().map(Into::into).collect());
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
    /// See [`Client::list_voice_recordings`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VoiceRecordingCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_VOICE_RECORDINGS)
            .required_query("organization-id", Style::Form, &self.organization_id)
            .query("filter[individual-id]", Style::Form, &self.filter_individual_id)
            .query("filter[setting-id]", Style::Form, &self.filter_setting_id)
            .query("filter[states]", Style::Form, &self.filter_states)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListVoiceRecordings {
    type Page = types::VoiceRecordingCollectionDocument;
    type Item = types::VoiceRecording;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_VOICE_RECORDINGS
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

pub(super) static GET_VOICE_RECORDING: Operation =
    Operation::new(&API, "get_voice_recording", Method::GET, "/v1/voice-recordings/{id}/")
        .accept("application/vnd.api+json");

impl Client {
    /// Get a voice recording.
    ///
    /// Returns what is known about one recorded call, with its transcription. No call that returns
    /// the sound is known.
    ///
    /// `GET /v1/voice-recordings/{id}/`. The path is stated by the vendor.
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
    ///     .get_voice_recording("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_voice_recording(&self, id: impl Into<String>) -> GetVoiceRecording {
        GetVoiceRecording { client: self.clone(), id: id.into(), individual_id: None }
    }
}

/// The request of [`Client::get_voice_recording`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetVoiceRecording {
    client: Client,
    id: String,
    individual_id: Option<String>,
}

impl GetVoiceRecording {
    /// The individual on whose behalf you ask.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.individual_id = Some(individual_id.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_voice_recording`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VoiceRecording>, Error> {
        Call::new(self.client.core(), &GET_VOICE_RECORDING)
            .path("id", &self.id)
            .query("individual-id", Style::Form, &self.individual_id)
            .send_enveloped("data")
            .await
    }
}
