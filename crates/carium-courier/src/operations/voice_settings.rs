// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! How an organization's phone number answers, and the background tasks run for it.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Counted, Direction, Error, ListPlace,
    Method, Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_VOICE_SETTINGS: Operation =
    Operation::new(&API, "list_voice_settings", Method::GET, "/v1/voice-settings/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List voice settings.
    ///
    /// Returns how the phone numbers of one organization answer. The sort order is not documented.
    ///
    /// `GET /v1/voice-settings/`. The path is stated by the vendor.
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
    ///     .list_voice_settings()
    ///     .organization_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_voice_settings(&self) -> ListVoiceSettings {
        ListVoiceSettings {
            client: self.clone(),
            organization_id: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_voice_settings`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListVoiceSettings {
    client: Client,
    organization_id: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListVoiceSettings {
    /// The organization whose settings are returned.
    ///
    /// Required.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
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
    /// See [`Client::list_voice_settings`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VoiceSettingCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_VOICE_SETTINGS)
            .required_query("organization-id", Style::Form, &self.organization_id)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListVoiceSettings {
    type Page = types::VoiceSettingCollectionDocument;
    type Item = types::VoiceSetting;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_VOICE_SETTINGS
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

pub(super) static CREATE_VOICE_SETTING: Operation =
    Operation::new(&API, "create_voice_setting", Method::POST, "/v1/voice-settings/")
        .accept("application/vnd.api+json");

impl Client {
    /// Create a voice setting.
    ///
    /// Says how a phone number answers. Repeating the call may create a second setting for the
    /// number.
    ///
    /// `POST /v1/voice-settings/`. The path is stated by the vendor.
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
    ///     .create_voice_setting()
    ///     .body(types::VoiceSettingCreate::builder()
    ///         .forward_number("+12025550144"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_voice_setting(&self) -> CreateVoiceSetting {
        CreateVoiceSetting { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_voice_setting`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateVoiceSetting {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::VoiceSettingCreate, Error>>,
}

impl CreateVoiceSetting {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The setting to create.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::VoiceSettingCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_voice_setting`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VoiceSetting>, Error> {
        Call::new(self.client.core(), &CREATE_VOICE_SETTING)
            .beside("meta", &self.meta)
            .beside("data.type", "voice-settings")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_VOICE_SETTING: Operation =
    Operation::new(&API, "get_voice_setting", Method::GET, "/v1/voice-settings/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get a voice setting.
    ///
    /// Returns how one phone number answers.
    ///
    /// `GET /v1/voice-settings/{id}/`. Method and path are inferred: High confidence; reading from
    /// the documented path of the setting's update.
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
    ///     .get_voice_setting("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_voice_setting(&self, id: impl Into<String>) -> GetVoiceSetting {
        GetVoiceSetting { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_voice_setting`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetVoiceSetting {
    client: Client,
    id: String,
}

impl GetVoiceSetting {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_voice_setting`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VoiceSetting>, Error> {
        Call::new(self.client.core(), &GET_VOICE_SETTING)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}

pub(super) static UPDATE_VOICE_SETTING: Operation =
    Operation::new(&API, "update_voice_setting", Method::PATCH, "/v1/voice-settings/{id}/")
        .accept("application/vnd.api+json");

impl Client {
    /// Update a voice setting.
    ///
    /// Changes how a phone number answers. Attributes that are left out presumably keep their
    /// value, but see `recording-enabled`.
    ///
    /// `PATCH /v1/voice-settings/{id}/`. The path is stated by the vendor.
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
    ///     .update_voice_setting("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::VoiceSettingUpdate::builder()
    ///         .phone_number("+12025550143"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_voice_setting(&self, id: impl Into<String>) -> UpdateVoiceSetting {
        UpdateVoiceSetting { client: self.clone(), id: id.into(), meta: None, body: None }
    }
}

/// The request of [`Client::update_voice_setting`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateVoiceSetting {
    client: Client,
    id: String,
    meta: Option<types::Meta>,
    body: Option<Result<types::VoiceSettingUpdate, Error>>,
}

impl UpdateVoiceSetting {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The fields to change.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::VoiceSettingUpdate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_voice_setting`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VoiceSetting>, Error> {
        Call::new(self.client.core(), &UPDATE_VOICE_SETTING)
            .path("id", &self.id)
            .beside("meta", &self.meta)
            .beside("data.type", "voice-settings")
            .beside("data.id", &self.id)
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static RUN_VOICE_SETTING_TASK: Operation = Operation::new(
    &API,
    "run_voice_setting_task",
    Method::POST,
    "/v1/voice-settings/{id}/run-task/",
)
.accept("application/vnd.api+json");

impl Client {
    /// Run a task for a voice setting.
    ///
    /// Starts a task in the background. Read its outcome with `get_voice_task`. No error reply is
    /// documented for this call.
    ///
    /// `POST /v1/voice-settings/{id}/run-task/`. The path is stated by the vendor.
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
    ///     .run_voice_setting_task("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::VoiceTaskRequest::builder()
    ///         .method(types::VoiceTaskMethod::RefreshQueueEntries))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn run_voice_setting_task(&self, id: impl Into<String>) -> RunVoiceSettingTask {
        RunVoiceSettingTask { client: self.clone(), id: id.into(), body: None }
    }
}

/// The request of [`Client::run_voice_setting_task`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct RunVoiceSettingTask {
    client: Client,
    id: String,
    body: Option<Result<types::VoiceTaskRequest, Error>>,
}

impl RunVoiceSettingTask {
    /// The task to run.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::VoiceTaskRequest>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::run_voice_setting_task`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VoiceTask>, Error> {
        Call::new(self.client.core(), &RUN_VOICE_SETTING_TASK)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_VOICE_TASK: Operation =
    Operation::new(&API, "get_voice_task", Method::GET, "/v1/voice-tasks/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get a voice task.
    ///
    /// Returns one background task of a voice setting, with its state and result.
    ///
    /// `GET /v1/voice-tasks/{id}/`. Method and path are inferred: Medium confidence; only the
    /// reply is documented, and the path is taken from the resource type in it.
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
    ///     .get_voice_task("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_voice_task(&self, id: impl Into<String>) -> GetVoiceTask {
        GetVoiceTask { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_voice_task`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetVoiceTask {
    client: Client,
    id: String,
}

impl GetVoiceTask {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_voice_task`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::VoiceTask>, Error> {
        Call::new(self.client.core(), &GET_VOICE_TASK)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}
