// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Surveys held by phone.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Counted, Direction, Error, ListPlace,
    Method, Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_VOICE_SURVEYS: Operation =
    Operation::new(&API, "list_voice_surveys", Method::GET, "/v1/voice-surveys/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List voice surveys.
    ///
    /// Returns the phone surveys of one organization, optionally only those with an individual or
    /// in certain states. The sort order is not documented. No error reply is documented for this
    /// call.
    ///
    /// `GET /v1/voice-surveys/`. Method and path are inferred: Medium confidence; only a title is
    /// documented, and the path is taken from the resource type in the reply.
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
    ///     .list_voice_surveys()
    ///     .organization_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_voice_surveys(&self) -> ListVoiceSurveys {
        ListVoiceSurveys {
            client: self.clone(),
            organization_id: None,
            filter_individual_id: None,
            filter_states: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_voice_surveys`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListVoiceSurveys {
    client: Client,
    organization_id: Option<String>,
    filter_individual_id: Option<String>,
    filter_states: Option<Vec<types::VoiceSurveyState>>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListVoiceSurveys {
    /// The organization whose surveys are returned.
    ///
    /// Required.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Only surveys with this individual.
    pub fn filter_individual_id(mut self, filter_individual_id: impl Into<String>) -> Self {
        self.filter_individual_id = Some(filter_individual_id.into());
        self
    }

    /// Only surveys in any of these states. Repeat the parameter for several; how several are
    /// written is assumed.
    pub fn filter_states(
        mut self,
        filter_states: impl IntoIterator<Item = impl Into<types::VoiceSurveyState>>,
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
    /// See [`Client::list_voice_surveys`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VoiceSurveyCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_VOICE_SURVEYS)
            .required_query("organization-id", Style::Form, &self.organization_id)
            .query("filter[individual-id]", Style::Form, &self.filter_individual_id)
            .query("filter[states]", Style::Form, &self.filter_states)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListVoiceSurveys {
    type Page = types::VoiceSurveyCollectionDocument;
    type Item = types::VoiceSurvey;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_VOICE_SURVEYS
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

pub(super) static CREATE_VOICE_SURVEY: Operation =
    Operation::new(&API, "create_voice_survey", Method::POST, "/v1/voice-surveys/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Create a voice survey.
    ///
    /// Sets up a survey by phone with one person. Repeating the call may ask them twice.
    ///
    /// `POST /v1/voice-surveys/`. Method and path are inferred: Medium confidence; only a title is
    /// documented, and the path is taken from the resource type in the reply.
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
    ///     .create_voice_survey()
    ///     .body(types::VoiceSurveyCreate::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_voice_survey(&self) -> CreateVoiceSurvey {
        CreateVoiceSurvey { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_voice_survey`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateVoiceSurvey {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::VoiceSurveyCreate, Error>>,
}

impl CreateVoiceSurvey {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The survey to create.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::VoiceSurveyCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_voice_survey`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VoiceSurvey>, Error> {
        Call::new(self.client.core(), &CREATE_VOICE_SURVEY)
            .beside("meta", &self.meta)
            .beside("data.type", "voice-surveys")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_VOICE_SURVEY: Operation =
    Operation::new(&API, "get_voice_survey", Method::GET, "/v1/voice-surveys/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get a voice survey.
    ///
    /// Returns one phone survey with its state. What the person answered is not part of it.
    ///
    /// `GET /v1/voice-surveys/{id}/`. Method and path are inferred: Medium confidence; only a
    /// title is documented, and the path is taken from the resource type in the reply.
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
    ///     .get_voice_survey("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_voice_survey(&self, id: impl Into<String>) -> GetVoiceSurvey {
        GetVoiceSurvey { client: self.clone(), id: id.into(), individual_id: None }
    }
}

/// The request of [`Client::get_voice_survey`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetVoiceSurvey {
    client: Client,
    id: String,
    individual_id: Option<String>,
}

impl GetVoiceSurvey {
    /// The individual on whose behalf you ask.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.individual_id = Some(individual_id.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_voice_survey`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VoiceSurvey>, Error> {
        Call::new(self.client.core(), &GET_VOICE_SURVEY)
            .path("id", &self.id)
            .query("individual-id", Style::Form, &self.individual_id)
            .send_enveloped("data")
            .await
    }
}
