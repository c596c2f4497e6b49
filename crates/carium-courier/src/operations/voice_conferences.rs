// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Phone calls held as conferences, credentials to take part, and the log of dialled calls.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Constraint, Counted, Direction, Error, ListPlace, Method,
    Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_VOICE_CONFERENCES: Operation =
    Operation::new(&API, "list_voice_conferences", Method::GET, "/v1/voice-conferences/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List voice conferences.
    ///
    /// Returns the phone conferences of one organization, optionally only those of an individual
    /// or in certain states. The sort order is not documented. No error reply is documented for
    /// this call.
    ///
    /// `GET /v1/voice-conferences/`. The path is stated by the vendor.
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
    ///     .list_voice_conferences()
    ///     .organization_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_voice_conferences(&self) -> ListVoiceConferences {
        ListVoiceConferences {
            client: self.clone(),
            organization_id: None,
            filter_individual_id: None,
            filter_states: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_voice_conferences`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListVoiceConferences {
    client: Client,
    organization_id: Option<String>,
    filter_individual_id: Option<String>,
    filter_states: Option<Vec<types::VoiceConferenceState>>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListVoiceConferences {
    /// The organization whose conferences are returned.
    ///
    /// Required.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Only conferences of this individual.
    pub fn filter_individual_id(mut self, filter_individual_id: impl Into<String>) -> Self {
        self.filter_individual_id = Some(filter_individual_id.into());
        self
    }

    /// Only conferences in any of these states. Repeat the parameter for several; how several are
    /// written is assumed.
    pub fn filter_states(
        mut self,
        filter_states: impl IntoIterator<Item = impl Into<types::VoiceConferenceState>>,
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
    /// See [`Client::list_voice_conferences`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VoiceConferenceCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_VOICE_CONFERENCES)
            .required_query("organization-id", Style::Form, &self.organization_id)
            .query("filter[individual-id]", Style::Form, &self.filter_individual_id)
            .query("filter[states]", Style::Form, &self.filter_states)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListVoiceConferences {
    type Page = types::VoiceConferenceCollectionDocument;
    type Item = types::VoiceConference;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_VOICE_CONFERENCES
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

pub(super) static CREATE_VOICE_CONFERENCE: Operation =
    Operation::new(&API, "create_voice_conference", Method::POST, "/v1/voice-conferences/")
        .accept("application/vnd.api+json");

impl Client {
    /// Create a voice conference.
    ///
    /// Sets up a phone conference. Whether it calls anybody by itself is not documented. Repeating
    /// the call may create a second one.
    ///
    /// `POST /v1/voice-conferences/`. The path is stated by the vendor.
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
    ///     .create_voice_conference()
    ///     .body(types::VoiceConferenceCreate::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_voice_conference(&self) -> CreateVoiceConference {
        CreateVoiceConference { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_voice_conference`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateVoiceConference {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::VoiceConferenceCreate, Error>>,
}

impl CreateVoiceConference {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The conference to create.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::VoiceConferenceCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_voice_conference`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VoiceConference>, Error> {
        Call::new(self.client.core(), &CREATE_VOICE_CONFERENCE)
            .beside("meta", &self.meta)
            .beside("data.type", "voice-conferences")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_VOICE_CONFERENCE: Operation =
    Operation::new(&API, "get_voice_conference", Method::GET, "/v1/voice-conferences/{id}/")
        .accept("application/vnd.api+json");

impl Client {
    /// Get a voice conference.
    ///
    /// Returns one phone conference with its state.
    ///
    /// `GET /v1/voice-conferences/{id}/`. The path is stated by the vendor.
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
    ///     .get_voice_conference("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_voice_conference(&self, id: impl Into<String>) -> GetVoiceConference {
        GetVoiceConference { client: self.clone(), id: id.into(), individual_id: None }
    }
}

/// The request of [`Client::get_voice_conference`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetVoiceConference {
    client: Client,
    id: String,
    individual_id: Option<String>,
}

impl GetVoiceConference {
    /// The individual on whose behalf you ask.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.individual_id = Some(individual_id.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_voice_conference`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VoiceConference>, Error> {
        Call::new(self.client.core(), &GET_VOICE_CONFERENCE)
            .path("id", &self.id)
            .query("individual-id", Style::Form, &self.individual_id)
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_VOICE_CONFERENCE_CREDENTIALS: Operation = Operation::new(
    &API,
    "get_voice_conference_credentials",
    Method::GET,
    "/v1/voice-conferences/{id}/get-credentials/",
)
.accept("application/vnd.api+json");

impl Client {
    /// Get credentials for a voice conference.
    ///
    /// Returns what an individual needs to join a phone conference. How long the token lives is
    /// not documented.
    ///
    /// `GET /v1/voice-conferences/{id}/get-credentials/`. The path is stated by the vendor.
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
    ///     .get_voice_conference_credentials("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .individual_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_voice_conference_credentials(
        &self,
        id: impl Into<String>,
    ) -> GetVoiceConferenceCredentials {
        GetVoiceConferenceCredentials { client: self.clone(), id: id.into(), individual_id: None }
    }
}

/// The request of [`Client::get_voice_conference_credentials`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetVoiceConferenceCredentials {
    client: Client,
    id: String,
    individual_id: Option<String>,
}

impl GetVoiceConferenceCredentials {
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
    /// See [`Client::get_voice_conference_credentials`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VoiceCredentials>, Error> {
        Call::new(self.client.core(), &GET_VOICE_CONFERENCE_CREDENTIALS)
            .path("id", &self.id)
            .required_query("individual-id", Style::Form, &self.individual_id)
            .send()
            .await
    }
}

pub(super) static LIST_VOICE_DIAL_LOGS: Operation =
    Operation::new(&API, "list_voice_dial_logs", Method::GET, "/v1/voice-dial-logs/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List voice dial log entries.
    ///
    /// Returns what became of the numbers that were dialled for the conferences of one
    /// organization, optionally only for one conference or individual. The sort order is not
    /// documented.
    ///
    /// `GET /v1/voice-dial-logs/`. The path is stated by the vendor.
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
    ///     .list_voice_dial_logs()
    ///     .organization_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_voice_dial_logs(&self) -> ListVoiceDialLogs {
        ListVoiceDialLogs {
            client: self.clone(),
            organization_id: None,
            filter_conference_id: None,
            filter_individual_id: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_voice_dial_logs`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListVoiceDialLogs {
    client: Client,
    organization_id: Option<String>,
    filter_conference_id: Option<String>,
    filter_individual_id: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListVoiceDialLogs {
    /// The organization whose entries are returned.
    ///
    /// Required.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Only entries of this conference.
    pub fn filter_conference_id(mut self, filter_conference_id: impl Into<String>) -> Self {
        self.filter_conference_id = Some(filter_conference_id.into());
        self
    }

    /// Only entries about this individual.
    pub fn filter_individual_id(mut self, filter_individual_id: impl Into<String>) -> Self {
        self.filter_individual_id = Some(filter_individual_id.into());
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
    /// See [`Client::list_voice_dial_logs`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VoiceDialLogCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_VOICE_DIAL_LOGS)
            .required_query("organization-id", Style::Form, &self.organization_id)
            .query("filter[conference-id]", Style::Form, &self.filter_conference_id)
            .query("filter[individual-id]", Style::Form, &self.filter_individual_id)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListVoiceDialLogs {
    type Page = types::VoiceDialLogCollectionDocument;
    type Item = types::VoiceDialLog;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_VOICE_DIAL_LOGS
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

pub(super) static GET_VOICE_DIAL_LOG: Operation =
    Operation::new(&API, "get_voice_dial_log", Method::GET, "/v1/voice-dial-logs/{id}/")
        .accept("application/vnd.api+json");

impl Client {
    /// Get a voice dial log entry.
    ///
    /// Returns what became of one number that was dialled for a conference.
    ///
    /// `GET /v1/voice-dial-logs/{id}/`. The path is stated by the vendor.
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
    ///     .get_voice_dial_log("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_voice_dial_log(&self, id: impl Into<String>) -> GetVoiceDialLog {
        GetVoiceDialLog { client: self.clone(), id: id.into(), individual_id: None }
    }
}

/// The request of [`Client::get_voice_dial_log`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetVoiceDialLog {
    client: Client,
    id: String,
    individual_id: Option<String>,
}

impl GetVoiceDialLog {
    /// The individual on whose behalf you ask.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.individual_id = Some(individual_id.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_voice_dial_log`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VoiceDialLog>, Error> {
        Call::new(self.client.core(), &GET_VOICE_DIAL_LOG)
            .path("id", &self.id)
            .query("individual-id", Style::Form, &self.individual_id)
            .send_enveloped("data")
            .await
    }
}
