// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Surveys held by phone.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Error, Facts, IntoList, IntoOption, Json, List, Listed, Method,
    Parameter, Same, request,
};

/// Surveys held by phone.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client
    ///     .list_voice_surveys()
    ///     .organization_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{} voice surveys", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_voice_surveys(&self) -> ListVoiceSurveys {
        ListVoiceSurveys(Call::new(self.core(), &LIST_VOICE_SURVEYS))
    }

    /// Create a voice survey.
    ///
    /// Sets up a survey by phone with one person. Repeating the call may ask them twice.
    ///
    /// `POST /v1/voice-surveys/`. Method and path are inferred: Medium confidence; only a title is
    /// documented, and the path is taken from the resource type in the reply.
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
    /// let voice_survey = client
    ///     .create_voice_survey()
    ///     .body(types::VoiceSurveyCreate::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", voice_survey.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_voice_survey(&self) -> CreateVoiceSurvey {
        CreateVoiceSurvey(Call::new(self.core(), &CREATE_VOICE_SURVEY))
    }

    /// Get a voice survey.
    ///
    /// Returns one phone survey with its state. What the person answered is not part of it.
    ///
    /// `GET /v1/voice-surveys/{id}/`. Method and path are inferred: Medium confidence; only a
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
    /// let voice_survey = client
    ///     .get_voice_survey("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", voice_survey.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_voice_survey(&self, id: impl Into<String>) -> GetVoiceSurvey {
        GetVoiceSurvey(Call::new(self.core(), &GET_VOICE_SURVEY).path("id", id.into()))
    }
}

pub(super) static LIST_VOICE_SURVEYS: Facts =
    Facts::new(&API, "list_voice_surveys", Method::GET, "/v1/voice-surveys/")
        .certainty(Certainty::Inferred)
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
    list_voice_surveys: ListVoiceSurveys => types::VoiceSurveyCollectionDocument,
    Json<Same>,
    listed
);

impl ListVoiceSurveys {
    /// Required. The organization whose surveys are returned.
    pub fn organization_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("organization-id", Some(value.into())))
    }

    /// Only surveys with this individual.
    pub fn filter_individual_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[individual-id]", value.into_option()))
    }

    /// Only surveys in any of these states. Repeat the parameter for several; how several are
    /// written is assumed.
    pub fn filter_states<By>(self, value: impl IntoList<types::VoiceSurveyState, By>) -> Self {
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

impl Listed for ListVoiceSurveys {
    type Page = types::VoiceSurveyCollectionDocument;
    type Item = types::VoiceSurvey;
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

pub(super) static CREATE_VOICE_SURVEY: Facts =
    Facts::new(&API, "create_voice_survey", Method::POST, "/v1/voice-surveys/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "voice-surveys")]),
        )
        .envelope("data");

request!(create_voice_survey: CreateVoiceSurvey => types::VoiceSurvey, Json<Same>);

impl CreateVoiceSurvey {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The survey to create.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::VoiceSurveyCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_VOICE_SURVEY: Facts =
    Facts::new(&API, "get_voice_survey", Method::GET, "/v1/voice-surveys/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::query("individual-id")])
        .envelope("data");

request!(get_voice_survey: GetVoiceSurvey => types::VoiceSurvey, Json<Same>);

impl GetVoiceSurvey {
    /// The individual on whose behalf you ask.
    pub fn individual_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("individual-id", value.into_option()))
    }
}
