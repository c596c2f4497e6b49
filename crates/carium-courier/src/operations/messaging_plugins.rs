// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Extensions that expand a short name into the text of a message.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Counted, Direction, Error, ListPlace,
    Method, Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_MESSAGING_PLUGINS: Operation =
    Operation::new(&API, "list_messaging_plugins", Method::GET, "/v1/messaging-plugins/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("filter[name]", Bounds::Length(Some(4), Some(15))),
            Constraint::new("filter[name]", Bounds::Pattern("^[a-z0-9]+$")),
            Constraint::new("filter[type]", Bounds::Length(None, Some(255))),
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List plugins.
    ///
    /// Returns the messaging plugins of an organization. The sort order is not documented.
    ///
    /// `GET /v1/messaging-plugins/`. The path is stated by the vendor.
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
    ///     .list_messaging_plugins()
    ///     .organization_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_messaging_plugins(&self) -> ListMessagingPlugins {
        ListMessagingPlugins {
            client: self.clone(),
            organization_id: None,
            filter_name: None,
            filter_type: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_messaging_plugins`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListMessagingPlugins {
    client: Client,
    organization_id: Option<String>,
    filter_name: Option<String>,
    filter_type: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListMessagingPlugins {
    /// The organization whose plugins to return.
    ///
    /// Required.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Only the plugin of this name, 4 to 15 lower-case letters and digits. 4 to 15 characters.
    /// Matches `^[a-z0-9]+$`.
    pub fn filter_name(mut self, filter_name: impl Into<String>) -> Self {
        self.filter_name = Some(filter_name.into());
        self
    }

    /// Only plugins of this type. At most 255 characters.
    pub fn filter_type(mut self, filter_type: impl Into<String>) -> Self {
        self.filter_type = Some(filter_type.into());
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
    /// See [`Client::list_messaging_plugins`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingPluginCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_MESSAGING_PLUGINS)
            .required_query("organization-id", Style::Form, &self.organization_id)
            .query("filter[name]", Style::Form, &self.filter_name)
            .query("filter[type]", Style::Form, &self.filter_type)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListMessagingPlugins {
    type Page = types::MessagingPluginCollectionDocument;
    type Item = types::MessagingPlugin;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_MESSAGING_PLUGINS
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

pub(super) static CREATE_MESSAGING_PLUGIN: Operation =
    Operation::new(&API, "create_messaging_plugin", Method::POST, "/v1/messaging-plugins/")
        .accept("application/vnd.api+json");

impl Client {
    /// Add a plugin.
    ///
    /// Adds a messaging plugin to an organization. Whether it starts enabled is not documented;
    /// the reply says so in `enabled`.
    ///
    /// `POST /v1/messaging-plugins/`. The path is stated by the vendor.
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
    ///     .create_messaging_plugin()
    ///     .body(types::MessagingPluginCreate::builder()
    ///         .name("greeting"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_messaging_plugin(&self) -> CreateMessagingPlugin {
        CreateMessagingPlugin { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_messaging_plugin`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateMessagingPlugin {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::MessagingPluginCreate, Error>>,
}

impl CreateMessagingPlugin {
    /// Facts about a request or a reply as a whole. Its keys are not documented.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The plugin to add.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::MessagingPluginCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_messaging_plugin`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingPlugin>, Error> {
        Call::new(self.client.core(), &CREATE_MESSAGING_PLUGIN)
            .beside("meta", &self.meta)
            .beside("data.type", "messaging-plugins")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_MESSAGING_PLUGIN: Operation =
    Operation::new(&API, "get_messaging_plugin", Method::GET, "/v1/messaging-plugins/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get a plugin.
    ///
    /// Returns one messaging plugin by its id.
    ///
    /// `GET /v1/messaging-plugins/{id}/`. Method and path are inferred: High confidence; the usual
    /// path of one member, which the vendor documents for a sister service.
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
    ///     .get_messaging_plugin("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_messaging_plugin(&self, id: impl Into<String>) -> GetMessagingPlugin {
        GetMessagingPlugin { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_messaging_plugin`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetMessagingPlugin {
    client: Client,
    id: String,
}

impl GetMessagingPlugin {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_messaging_plugin`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingPlugin>, Error> {
        Call::new(self.client.core(), &GET_MESSAGING_PLUGIN)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}

pub(super) static UPDATE_MESSAGING_PLUGIN: Operation =
    Operation::new(&API, "update_messaging_plugin", Method::PATCH, "/v1/messaging-plugins/{id}/")
        .accept("application/vnd.api+json");

impl Client {
    /// Update a plugin.
    ///
    /// Changes the name, the type or the settings of a plugin. To switch it on or off, use
    /// `enable_messaging_plugin` and `disable_messaging_plugin`.
    ///
    /// `PATCH /v1/messaging-plugins/{id}/`. The path is stated by the vendor.
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
    ///     .update_messaging_plugin("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::MessagingPluginUpdate::builder()
    ///         .name("greeting"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_messaging_plugin(&self, id: impl Into<String>) -> UpdateMessagingPlugin {
        UpdateMessagingPlugin { client: self.clone(), id: id.into(), meta: None, body: None }
    }
}

/// The request of [`Client::update_messaging_plugin`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateMessagingPlugin {
    client: Client,
    id: String,
    meta: Option<types::Meta>,
    body: Option<Result<types::MessagingPluginUpdate, Error>>,
}

impl UpdateMessagingPlugin {
    /// Facts about a request or a reply as a whole. Its keys are not documented.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The attributes to change.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::MessagingPluginUpdate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_messaging_plugin`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingPlugin>, Error> {
        Call::new(self.client.core(), &UPDATE_MESSAGING_PLUGIN)
            .path("id", &self.id)
            .beside("meta", &self.meta)
            .beside("data.type", "messaging-plugins")
            .beside("data.id", &self.id)
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static DISABLE_MESSAGING_PLUGIN: Operation = Operation::new(
    &API,
    "disable_messaging_plugin",
    Method::POST,
    "/v1/messaging-plugins/{id}/disable/",
)
.accept("application/vnd.api+json");

impl Client {
    /// Switch a plugin off.
    ///
    /// Switches a plugin off without deleting it. No error reply is documented for this call.
    ///
    /// `POST /v1/messaging-plugins/{id}/disable/`. The path is stated by the vendor.
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
    ///     .disable_messaging_plugin("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn disable_messaging_plugin(&self, id: impl Into<String>) -> DisableMessagingPlugin {
        DisableMessagingPlugin { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::disable_messaging_plugin`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DisableMessagingPlugin {
    client: Client,
    id: String,
}

impl DisableMessagingPlugin {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::disable_messaging_plugin`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingPlugin>, Error> {
        Call::new(self.client.core(), &DISABLE_MESSAGING_PLUGIN)
            .path("id", &self.id)
            .empty_object("application/json")
            .send_enveloped("data")
            .await
    }
}

pub(super) static ENABLE_MESSAGING_PLUGIN: Operation = Operation::new(
    &API,
    "enable_messaging_plugin",
    Method::POST,
    "/v1/messaging-plugins/{id}/enable/",
)
.accept("application/vnd.api+json");

impl Client {
    /// Switch a plugin on.
    ///
    /// Switches a plugin on. No error reply is documented for this call.
    ///
    /// `POST /v1/messaging-plugins/{id}/enable/`. The path is stated by the vendor.
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
    ///     .enable_messaging_plugin("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn enable_messaging_plugin(&self, id: impl Into<String>) -> EnableMessagingPlugin {
        EnableMessagingPlugin { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::enable_messaging_plugin`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct EnableMessagingPlugin {
    client: Client,
    id: String,
}

impl EnableMessagingPlugin {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::enable_messaging_plugin`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingPlugin>, Error> {
        Call::new(self.client.core(), &ENABLE_MESSAGING_PLUGIN)
            .path("id", &self.id)
            .empty_object("application/json")
            .send_enveloped("data")
            .await
    }
}

pub(super) static EXPAND_MESSAGING_PLUGIN: Operation = Operation::new(
    &API,
    "expand_messaging_plugin",
    Method::POST,
    "/v1/messaging-plugins/{id}/expand/",
)
.accept("application/vnd.api+json");

impl Client {
    /// Expand a plugin into text.
    ///
    /// Returns the text that a plugin stands for in a channel. That nothing is posted there is
    /// derived from the reply, which is the text alone.
    ///
    /// `POST /v1/messaging-plugins/{id}/expand/`. The path is stated by the vendor.
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
    ///     .expand_messaging_plugin("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::PluginExpandRequest::builder()
    ///         .channel_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn expand_messaging_plugin(&self, id: impl Into<String>) -> ExpandMessagingPlugin {
        ExpandMessagingPlugin { client: self.clone(), id: id.into(), body: None }
    }
}

/// The request of [`Client::expand_messaging_plugin`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ExpandMessagingPlugin {
    client: Client,
    id: String,
    body: Option<Result<types::PluginExpandRequest, Error>>,
}

impl ExpandMessagingPlugin {
    /// The channel that the text is meant for.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::PluginExpandRequest>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::expand_messaging_plugin`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::PluginExpandResult>, Error> {
        Call::new(self.client.core(), &EXPAND_MESSAGING_PLUGIN)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}
