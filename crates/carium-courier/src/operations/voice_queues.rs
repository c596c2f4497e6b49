// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Callers waiting to be answered, the agents who answer them, and the phone menu (IVR) that
//! leads there.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Bytes, Call, Certainty, Error, Facts, IntoOption, Json, List, Listed, Method,
    Parameter, Raw, Same, request,
};

/// Callers waiting to be answered, the agents who answer them, and the phone menu (IVR) that
/// leads there.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let bytes = client
    ///     .handle_voice_ivr_twiml("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::VoiceIvrTwimlRequest(serde_json::Map::new()))
    ///     .send()
    ///     .await?;
    /// println!("{} bytes", bytes.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn handle_voice_ivr_twiml(&self, id: impl Into<String>) -> HandleVoiceIvrTwiml {
        HandleVoiceIvrTwiml(Call::new(self.core(), &HANDLE_VOICE_IVR_TWIML).path("id", id.into()))
    }

    /// List voice queue agents.
    ///
    /// Returns the people who answer the callers of one phone queue. The sort order is not
    /// documented.
    ///
    /// `GET /v1/voice-queue-agents/`. The path is stated by the vendor.
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
    ///     .list_voice_queue_agents()
    ///     .setting_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{} voice queue agents", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_voice_queue_agents(&self) -> ListVoiceQueueAgents {
        ListVoiceQueueAgents(Call::new(self.core(), &LIST_VOICE_QUEUE_AGENTS))
    }

    /// Create a voice queue agent.
    ///
    /// Adds somebody who answers the callers of a phone queue. Repeating the call may add them
    /// twice. No call to remove an agent is known.
    ///
    /// `POST /v1/voice-queue-agents/`. The path is stated by the vendor.
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
    /// let response = client
    ///     .create_voice_queue_agent()
    ///     .body(types::VoiceQueueAgentCreate::builder().phone_number("+12025550143"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_voice_queue_agent(&self) -> CreateVoiceQueueAgent {
        CreateVoiceQueueAgent(Call::new(self.core(), &CREATE_VOICE_QUEUE_AGENT))
    }

    /// Get a voice queue agent.
    ///
    /// Returns one agent of a phone queue.
    ///
    /// `GET /v1/voice-queue-agents/{id}/`. Method and path are inferred: High confidence; the
    /// usual path of one member of a documented collection.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .get_voice_queue_agent("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_voice_queue_agent(&self, id: impl Into<String>) -> GetVoiceQueueAgent {
        GetVoiceQueueAgent(Call::new(self.core(), &GET_VOICE_QUEUE_AGENT).path("id", id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client
    ///     .list_voice_queue_entries()
    ///     .setting_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{} voice queue entries", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_voice_queue_entries(&self) -> ListVoiceQueueEntries {
        ListVoiceQueueEntries(Call::new(self.core(), &LIST_VOICE_QUEUE_ENTRIES))
    }

    /// Get a voice queue entry.
    ///
    /// Returns one caller in a phone queue.
    ///
    /// `GET /v1/voice-queue-entries/{id}/`. Method and path are inferred: High confidence; the
    /// usual path of one member of a documented collection.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .get_voice_queue_entry("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_voice_queue_entry(&self, id: impl Into<String>) -> GetVoiceQueueEntry {
        GetVoiceQueueEntry(Call::new(self.core(), &GET_VOICE_QUEUE_ENTRY).path("id", id.into()))
    }
}

pub(super) static HANDLE_VOICE_IVR_TWIML: Facts =
    Facts::new(&API, "handle_voice_ivr_twiml", Method::POST, "/v1/voice-ivrs/{id}/twiml/")
        .accept("*/*")
        .body(Body::json("application/json").required());

request!(handle_voice_ivr_twiml: HandleVoiceIvrTwiml => Bytes, Raw);

impl HandleVoiceIvrTwiml {
    /// Required. What the phone provider reports about the call; any keys.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::VoiceIvrTwimlRequest>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static LIST_VOICE_QUEUE_AGENTS: Facts =
    Facts::new(&API, "list_voice_queue_agents", Method::GET, "/v1/voice-queue-agents/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("setting-id").required(),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_voice_queue_agents: ListVoiceQueueAgents => types::VoiceQueueAgentCollectionDocument,
    Json<Same>,
    listed
);

impl ListVoiceQueueAgents {
    /// Required. The voice setting whose agents are returned.
    pub fn setting_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("setting-id", Some(value.into())))
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

impl Listed for ListVoiceQueueAgents {
    type Page = types::VoiceQueueAgentCollectionDocument;
    type Item = types::VoiceQueueAgent;
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

pub(super) static CREATE_VOICE_QUEUE_AGENT: Facts =
    Facts::new(&API, "create_voice_queue_agent", Method::POST, "/v1/voice-queue-agents/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "voice-queue-agents")]),
        )
        .envelope("data");

request!(create_voice_queue_agent: CreateVoiceQueueAgent => types::VoiceQueueAgent, Json<Same>);

impl CreateVoiceQueueAgent {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The agent to add.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::VoiceQueueAgentCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_VOICE_QUEUE_AGENT: Facts =
    Facts::new(&API, "get_voice_queue_agent", Method::GET, "/v1/voice-queue-agents/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .envelope("data");

request!(get_voice_queue_agent: GetVoiceQueueAgent => types::VoiceQueueAgent, Json<Same>);

pub(super) static LIST_VOICE_QUEUE_ENTRIES: Facts =
    Facts::new(&API, "list_voice_queue_entries", Method::GET, "/v1/voice-queue-entries/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("setting-id").required(),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_voice_queue_entries: ListVoiceQueueEntries => types::VoiceQueueEntryCollectionDocument,
    Json<Same>,
    listed
);

impl ListVoiceQueueEntries {
    /// Required. The voice setting whose callers are returned.
    pub fn setting_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("setting-id", Some(value.into())))
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

impl Listed for ListVoiceQueueEntries {
    type Page = types::VoiceQueueEntryCollectionDocument;
    type Item = types::VoiceQueueEntry;
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

pub(super) static GET_VOICE_QUEUE_ENTRY: Facts =
    Facts::new(&API, "get_voice_queue_entry", Method::GET, "/v1/voice-queue-entries/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .envelope("data");

request!(get_voice_queue_entry: GetVoiceQueueEntry => types::VoiceQueueEntry, Json<Same>);
