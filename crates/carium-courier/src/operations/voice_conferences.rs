// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Phone calls held as conferences, credentials to take part, and the log of dialled calls.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Error, Facts, IntoList, IntoOption, Json, List, Listed, Method, Parameter,
    Same, request,
};

/// Phone calls held as conferences, credentials to take part, and the log of dialled calls.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client
    ///     .list_voice_conferences()
    ///     .organization_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{} voice conferences", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_voice_conferences(&self) -> ListVoiceConferences {
        ListVoiceConferences(Call::new(self.core(), &LIST_VOICE_CONFERENCES))
    }

    /// Create a voice conference.
    ///
    /// Sets up a phone conference. Whether it calls anybody by itself is not documented. Repeating
    /// the call may create a second one.
    ///
    /// `POST /v1/voice-conferences/`. The path is stated by the vendor.
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
    /// let voice_conference = client
    ///     .create_voice_conference()
    ///     .body(types::VoiceConferenceCreate::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", voice_conference.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_voice_conference(&self) -> CreateVoiceConference {
        CreateVoiceConference(Call::new(self.core(), &CREATE_VOICE_CONFERENCE))
    }

    /// Get a voice conference.
    ///
    /// Returns one phone conference with its state.
    ///
    /// `GET /v1/voice-conferences/{id}/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let voice_conference = client
    ///     .get_voice_conference("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", voice_conference.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_voice_conference(&self, id: impl Into<String>) -> GetVoiceConference {
        GetVoiceConference(Call::new(self.core(), &GET_VOICE_CONFERENCE).path("id", id.into()))
    }

    /// Get credentials for a voice conference.
    ///
    /// Returns what an individual needs to join a phone conference. How long the token lives is
    /// not documented.
    ///
    /// `GET /v1/voice-conferences/{id}/get-credentials/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let voice_credentials = client
    ///     .get_voice_conference_credentials("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .individual_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", voice_credentials.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_voice_conference_credentials(
        &self,
        id: impl Into<String>,
    ) -> GetVoiceConferenceCredentials {
        GetVoiceConferenceCredentials(
            Call::new(self.core(), &GET_VOICE_CONFERENCE_CREDENTIALS).path("id", id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client
    ///     .list_voice_dial_logs()
    ///     .organization_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{} voice dial logs", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_voice_dial_logs(&self) -> ListVoiceDialLogs {
        ListVoiceDialLogs(Call::new(self.core(), &LIST_VOICE_DIAL_LOGS))
    }

    /// Get a voice dial log entry.
    ///
    /// Returns what became of one number that was dialled for a conference.
    ///
    /// `GET /v1/voice-dial-logs/{id}/`. The path is stated by the vendor.
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
    ///     .get_voice_dial_log("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_voice_dial_log(&self, id: impl Into<String>) -> GetVoiceDialLog {
        GetVoiceDialLog(Call::new(self.core(), &GET_VOICE_DIAL_LOG).path("id", id.into()))
    }
}

pub(super) static LIST_VOICE_CONFERENCES: Facts =
    Facts::new(&API, "list_voice_conferences", Method::GET, "/v1/voice-conferences/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("organization-id").required(),
            Parameter::query("filter[individual-id]"),
            Parameter::query("filter[states]"),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_voice_conferences: ListVoiceConferences => types::VoiceConferenceCollectionDocument,
    Json<Same>,
    listed
);

impl ListVoiceConferences {
    /// Required. The organization whose conferences are returned.
    pub fn organization_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("organization-id", Some(value.into())))
    }

    /// Only conferences of this individual.
    pub fn filter_individual_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[individual-id]", value.into_option()))
    }

    /// Only conferences in any of these states. Repeat the parameter for several; how several are
    /// written is assumed.
    pub fn filter_states<By>(self, value: impl IntoList<types::VoiceConferenceState, By>) -> Self {
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

impl Listed for ListVoiceConferences {
    type Page = types::VoiceConferenceCollectionDocument;
    type Item = types::VoiceConference;
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

pub(super) static CREATE_VOICE_CONFERENCE: Facts =
    Facts::new(&API, "create_voice_conference", Method::POST, "/v1/voice-conferences/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "voice-conferences")]),
        )
        .envelope("data");

request!(create_voice_conference: CreateVoiceConference => types::VoiceConference, Json<Same>);

impl CreateVoiceConference {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The conference to create.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::VoiceConferenceCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_VOICE_CONFERENCE: Facts =
    Facts::new(&API, "get_voice_conference", Method::GET, "/v1/voice-conferences/{id}/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::query("individual-id")])
        .envelope("data");

request!(get_voice_conference: GetVoiceConference => types::VoiceConference, Json<Same>);

impl GetVoiceConference {
    /// The individual on whose behalf you ask.
    pub fn individual_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("individual-id", value.into_option()))
    }
}

pub(super) static GET_VOICE_CONFERENCE_CREDENTIALS: Facts = Facts::new(
    &API,
    "get_voice_conference_credentials",
    Method::GET,
    "/v1/voice-conferences/{id}/get-credentials/",
)
.accept("application/vnd.api+json")
.parameters(&[Parameter::query("individual-id").required()]);

request!(
    get_voice_conference_credentials: GetVoiceConferenceCredentials => types::VoiceCredentials,
    Json<Same>
);

impl GetVoiceConferenceCredentials {
    /// Required. The individual who wants to join.
    pub fn individual_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("individual-id", Some(value.into())))
    }
}

pub(super) static LIST_VOICE_DIAL_LOGS: Facts =
    Facts::new(&API, "list_voice_dial_logs", Method::GET, "/v1/voice-dial-logs/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("organization-id").required(),
            Parameter::query("filter[conference-id]"),
            Parameter::query("filter[individual-id]"),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_voice_dial_logs: ListVoiceDialLogs => types::VoiceDialLogCollectionDocument,
    Json<Same>,
    listed
);

impl ListVoiceDialLogs {
    /// Required. The organization whose entries are returned.
    pub fn organization_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("organization-id", Some(value.into())))
    }

    /// Only entries of this conference.
    pub fn filter_conference_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[conference-id]", value.into_option()))
    }

    /// Only entries about this individual.
    pub fn filter_individual_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[individual-id]", value.into_option()))
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

impl Listed for ListVoiceDialLogs {
    type Page = types::VoiceDialLogCollectionDocument;
    type Item = types::VoiceDialLog;
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

pub(super) static GET_VOICE_DIAL_LOG: Facts =
    Facts::new(&API, "get_voice_dial_log", Method::GET, "/v1/voice-dial-logs/{id}/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::query("individual-id")])
        .envelope("data");

request!(get_voice_dial_log: GetVoiceDialLog => types::VoiceDialLog, Json<Same>);

impl GetVoiceDialLog {
    /// The individual on whose behalf you ask.
    pub fn individual_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("individual-id", value.into_option()))
    }
}
