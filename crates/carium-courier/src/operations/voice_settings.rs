// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! How an organization's phone number answers, and the background tasks run for it.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Error, Facts, IntoOption, Json, List, Listed, Method, Parameter,
    Same, request,
};

/// How an organization's phone number answers, and the background tasks run for it.
impl Client {
    /// List voice settings.
    ///
    /// Returns how the phone numbers of one organization answer. The sort order is not documented.
    ///
    /// `GET /v1/voice-settings/`. The path is stated by the vendor.
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
    ///     .list_voice_settings()
    ///     .organization_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{} voice settings", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_voice_settings(&self) -> ListVoiceSettings {
        ListVoiceSettings(Call::new(self.core(), &LIST_VOICE_SETTINGS))
    }

    /// Create a voice setting.
    ///
    /// Says how a phone number answers. Repeating the call may create a second setting for the
    /// number.
    ///
    /// `POST /v1/voice-settings/`. The path is stated by the vendor.
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
    /// let voice_setting = client
    ///     .create_voice_setting()
    ///     .body(types::VoiceSettingCreate::builder().forward_number("+12025550144"))
    ///     .send()
    ///     .await?;
    /// println!("{}", voice_setting.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_voice_setting(&self) -> CreateVoiceSetting {
        CreateVoiceSetting(Call::new(self.core(), &CREATE_VOICE_SETTING))
    }

    /// Get a voice setting.
    ///
    /// Returns how one phone number answers.
    ///
    /// `GET /v1/voice-settings/{id}/`. Method and path are inferred: High confidence; reading from
    /// the documented path of the setting's update.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let voice_setting = client
    ///     .get_voice_setting("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", voice_setting.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_voice_setting(&self, id: impl Into<String>) -> GetVoiceSetting {
        GetVoiceSetting(Call::new(self.core(), &GET_VOICE_SETTING).path("id", id.into()))
    }

    /// Update a voice setting.
    ///
    /// Changes how a phone number answers. Attributes that are left out presumably keep their
    /// value, but see `recording-enabled`.
    ///
    /// `PATCH /v1/voice-settings/{id}/`. The path is stated by the vendor.
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
    /// let voice_setting = client
    ///     .update_voice_setting("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::VoiceSettingUpdate::builder().phone_number("+12025550143"))
    ///     .send()
    ///     .await?;
    /// println!("{}", voice_setting.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_voice_setting(&self, id: impl Into<String>) -> UpdateVoiceSetting {
        UpdateVoiceSetting(Call::new(self.core(), &UPDATE_VOICE_SETTING).path("id", id.into()))
    }

    /// Run a task for a voice setting.
    ///
    /// Starts a task in the background. Read its outcome with `get_voice_task`. No error reply is
    /// documented for this call.
    ///
    /// `POST /v1/voice-settings/{id}/run-task/`. The path is stated by the vendor.
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
    /// let voice_task = client
    ///     .run_voice_setting_task("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(
    ///         types::VoiceTaskRequest::builder()
    ///             .method(types::VoiceTaskMethod::RefreshQueueEntries),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", voice_task.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn run_voice_setting_task(&self, id: impl Into<String>) -> RunVoiceSettingTask {
        RunVoiceSettingTask(Call::new(self.core(), &RUN_VOICE_SETTING_TASK).path("id", id.into()))
    }

    /// Get a voice task.
    ///
    /// Returns one background task of a voice setting, with its state and result.
    ///
    /// `GET /v1/voice-tasks/{id}/`. Method and path are inferred: Medium confidence; only the
    /// reply is documented, and the path is taken from the resource type in it.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let voice_task = client
    ///     .get_voice_task("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", voice_task.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_voice_task(&self, id: impl Into<String>) -> GetVoiceTask {
        GetVoiceTask(Call::new(self.core(), &GET_VOICE_TASK).path("id", id.into()))
    }
}

pub(super) static LIST_VOICE_SETTINGS: Facts =
    Facts::new(&API, "list_voice_settings", Method::GET, "/v1/voice-settings/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("organization-id").required(),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_voice_settings: ListVoiceSettings => types::VoiceSettingCollectionDocument,
    Json<Same>,
    listed
);

impl ListVoiceSettings {
    /// Required. The organization whose settings are returned.
    pub fn organization_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("organization-id", Some(value.into())))
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

impl Listed for ListVoiceSettings {
    type Page = types::VoiceSettingCollectionDocument;
    type Item = types::VoiceSetting;
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

pub(super) static CREATE_VOICE_SETTING: Facts =
    Facts::new(&API, "create_voice_setting", Method::POST, "/v1/voice-settings/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "voice-settings")]),
        )
        .envelope("data");

request!(create_voice_setting: CreateVoiceSetting => types::VoiceSetting, Json<Same>);

impl CreateVoiceSetting {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The setting to create.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::VoiceSettingCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_VOICE_SETTING: Facts =
    Facts::new(&API, "get_voice_setting", Method::GET, "/v1/voice-settings/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .envelope("data");

request!(get_voice_setting: GetVoiceSetting => types::VoiceSetting, Json<Same>);

pub(super) static UPDATE_VOICE_SETTING: Facts =
    Facts::new(&API, "update_voice_setting", Method::PATCH, "/v1/voice-settings/{id}/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "voice-settings")])
                .repeated(&[("data.id", "id")]),
        )
        .envelope("data");

request!(update_voice_setting: UpdateVoiceSetting => types::VoiceSetting, Json<Same>);

impl UpdateVoiceSetting {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The fields to change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::VoiceSettingUpdate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static RUN_VOICE_SETTING_TASK: Facts =
    Facts::new(&API, "run_voice_setting_task", Method::POST, "/v1/voice-settings/{id}/run-task/")
        .accept("application/vnd.api+json")
        .body(Body::json("application/json").required())
        .envelope("data");

request!(run_voice_setting_task: RunVoiceSettingTask => types::VoiceTask, Json<Same>);

impl RunVoiceSettingTask {
    /// Required. The task to run.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::VoiceTaskRequest>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_VOICE_TASK: Facts =
    Facts::new(&API, "get_voice_task", Method::GET, "/v1/voice-tasks/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .envelope("data");

request!(get_voice_task: GetVoiceTask => types::VoiceTask, Json<Same>);
