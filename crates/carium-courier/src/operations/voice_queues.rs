// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Callers waiting to be answered, the agents who answer them, and the phone menu (IVR) that
//! leads there.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Bytes, Certainty, Constraint, Counted, Direction, Error,
    ListPlace, Method, Operation, Paged, Response, Style, Turn,
};

pub(super) static HANDLE_VOICE_IVR_TWIML: Operation =
    Operation::new(&API, "handle_voice_ivr_twiml", Method::POST, "/v1/voice-ivrs/{id}/twiml/")
        .accept("*/*");

impl Client {
    /// Handle a call to the phone menu.
    ///
    /// Called by the phone provider, not by users of the API, when somebody is in the phone menu
    /// (IVR); the id is presumably that of the menu. Going by its name it answers with TwiML,
    /// Twilio's XML for steering calls. Neither that nor the status of a success is documented, so
    /// the reply is handed out as it comes. The request is documented as open JSON, while Twilio
    /// itself posts forms. Whether it wants an access token is not documented.
    ///
    /// `POST /v1/voice-ivrs/{id}/twiml/`. The path is stated by the vendor.
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
    ///     .handle_voice_ivr_twiml("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::VoiceIvrTwimlRequest(serde_json::Map::new()))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn handle_voice_ivr_twiml(&self, id: impl Into<String>) -> HandleVoiceIvrTwiml {
        HandleVoiceIvrTwiml { client: self.clone(), id: id.into(), body: None }
    }
}

/// The request of [`Client::handle_voice_ivr_twiml`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct HandleVoiceIvrTwiml {
    client: Client,
    id: String,
    body: Option<Result<types::VoiceIvrTwimlRequest, Error>>,
}

impl HandleVoiceIvrTwiml {
    /// What the phone provider reports about the call; any keys.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::VoiceIvrTwimlRequest>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::handle_voice_ivr_twiml`] and [`Error`].
    pub async fn send(self) -> Result<Response<Bytes>, Error> {
        Call::new(self.client.core(), &HANDLE_VOICE_IVR_TWIML)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send_bytes()
            .await
    }
}

pub(super) static LIST_VOICE_QUEUE_AGENTS: Operation =
    Operation::new(&API, "list_voice_queue_agents", Method::GET, "/v1/voice-queue-agents/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List voice queue agents.
    ///
    /// Returns the people who answer the callers of one phone queue. The sort order is not
    /// documented.
    ///
    /// `GET /v1/voice-queue-agents/`. The path is stated by the vendor.
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
    ///     .list_voice_queue_agents()
    ///     .setting_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_voice_queue_agents(&self) -> ListVoiceQueueAgents {
        ListVoiceQueueAgents {
            client: self.clone(),
            setting_id: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_voice_queue_agents`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListVoiceQueueAgents {
    client: Client,
    setting_id: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListVoiceQueueAgents {
    /// The voice setting whose agents are returned.
    ///
    /// Required.
    pub fn setting_id(mut self, setting_id: impl Into<String>) -> Self {
        self.setting_id = Some(setting_id.into());
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
    /// See [`Client::list_voice_queue_agents`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VoiceQueueAgentCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_VOICE_QUEUE_AGENTS)
            .required_query("setting-id", Style::Form, &self.setting_id)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListVoiceQueueAgents {
    type Page = types::VoiceQueueAgentCollectionDocument;
    type Item = types::VoiceQueueAgent;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_VOICE_QUEUE_AGENTS
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

pub(super) static CREATE_VOICE_QUEUE_AGENT: Operation =
    Operation::new(&API, "create_voice_queue_agent", Method::POST, "/v1/voice-queue-agents/")
        .accept("application/vnd.api+json");

impl Client {
    /// Create a voice queue agent.
    ///
    /// Adds somebody who answers the callers of a phone queue. Repeating the call may add them
    /// twice. No call to remove an agent is known.
    ///
    /// `POST /v1/voice-queue-agents/`. The path is stated by the vendor.
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
    ///     .create_voice_queue_agent()
    ///     .body(types::VoiceQueueAgentCreate::builder()
    ///         .phone_number("+12025550143"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_voice_queue_agent(&self) -> CreateVoiceQueueAgent {
        CreateVoiceQueueAgent { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_voice_queue_agent`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateVoiceQueueAgent {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::VoiceQueueAgentCreate, Error>>,
}

impl CreateVoiceQueueAgent {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The agent to add.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::VoiceQueueAgentCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_voice_queue_agent`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VoiceQueueAgent>, Error> {
        Call::new(self.client.core(), &CREATE_VOICE_QUEUE_AGENT)
            .beside("meta", &self.meta)
            .beside("data.type", "voice-queue-agents")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_VOICE_QUEUE_AGENT: Operation =
    Operation::new(&API, "get_voice_queue_agent", Method::GET, "/v1/voice-queue-agents/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get a voice queue agent.
    ///
    /// Returns one agent of a phone queue.
    ///
    /// `GET /v1/voice-queue-agents/{id}/`. Method and path are inferred: High confidence; the
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
    ///     .get_voice_queue_agent("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_voice_queue_agent(&self, id: impl Into<String>) -> GetVoiceQueueAgent {
        GetVoiceQueueAgent { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_voice_queue_agent`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetVoiceQueueAgent {
    client: Client,
    id: String,
}

impl GetVoiceQueueAgent {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_voice_queue_agent`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VoiceQueueAgent>, Error> {
        Call::new(self.client.core(), &GET_VOICE_QUEUE_AGENT)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}

pub(super) static LIST_VOICE_QUEUE_ENTRIES: Operation =
    Operation::new(&API, "list_voice_queue_entries", Method::GET, "/v1/voice-queue-entries/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List voice queue entries.
    ///
    /// Returns the callers in one phone queue. The sort order is not documented; sort by
    /// `position`. The task `refresh_queue_entries` of `run_voice_setting_task` brings the list up
    /// to date, going by its name.
    ///
    /// `GET /v1/voice-queue-entries/`. The path is stated by the vendor.
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
    ///     .list_voice_queue_entries()
    ///     .setting_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_voice_queue_entries(&self) -> ListVoiceQueueEntries {
        ListVoiceQueueEntries {
            client: self.clone(),
            setting_id: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_voice_queue_entries`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListVoiceQueueEntries {
    client: Client,
    setting_id: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListVoiceQueueEntries {
    /// The voice setting whose callers are returned.
    ///
    /// Required.
    pub fn setting_id(mut self, setting_id: impl Into<String>) -> Self {
        self.setting_id = Some(setting_id.into());
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
    /// See [`Client::list_voice_queue_entries`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VoiceQueueEntryCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_VOICE_QUEUE_ENTRIES)
            .required_query("setting-id", Style::Form, &self.setting_id)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListVoiceQueueEntries {
    type Page = types::VoiceQueueEntryCollectionDocument;
    type Item = types::VoiceQueueEntry;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_VOICE_QUEUE_ENTRIES
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

pub(super) static GET_VOICE_QUEUE_ENTRY: Operation =
    Operation::new(&API, "get_voice_queue_entry", Method::GET, "/v1/voice-queue-entries/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get a voice queue entry.
    ///
    /// Returns one caller in a phone queue.
    ///
    /// `GET /v1/voice-queue-entries/{id}/`. Method and path are inferred: High confidence; the
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
    ///     .get_voice_queue_entry("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_voice_queue_entry(&self, id: impl Into<String>) -> GetVoiceQueueEntry {
        GetVoiceQueueEntry { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_voice_queue_entry`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetVoiceQueueEntry {
    client: Client,
    id: String,
}

impl GetVoiceQueueEntry {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_voice_queue_entry`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VoiceQueueEntry>, Error> {
        Call::new(self.client.core(), &GET_VOICE_QUEUE_ENTRY)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}
