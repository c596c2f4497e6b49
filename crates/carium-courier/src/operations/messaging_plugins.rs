// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Extensions that expand a short name into the text of a message.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Error, Facts, IntoOption, Json, List, Listed, Method, Parameter,
    Same, request,
};

/// Extensions that expand a short name into the text of a message.
impl Client {
    /// List plugins.
    ///
    /// Returns the messaging plugins of an organization. The sort order is not documented.
    ///
    /// `GET /v1/messaging-plugins/`. The path is stated by the vendor.
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
    ///     .list_messaging_plugins()
    ///     .organization_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{} messaging plugins", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_messaging_plugins(&self) -> ListMessagingPlugins {
        ListMessagingPlugins(Call::new(self.core(), &LIST_MESSAGING_PLUGINS))
    }

    /// Add a plugin.
    ///
    /// Adds a messaging plugin to an organization. Whether it starts enabled is not documented;
    /// the reply says so in `enabled`.
    ///
    /// `POST /v1/messaging-plugins/`. The path is stated by the vendor.
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
    /// let messaging_plugin = client
    ///     .create_messaging_plugin()
    ///     .body(types::MessagingPluginCreate::builder().name("greeting"))
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_plugin.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_messaging_plugin(&self) -> CreateMessagingPlugin {
        CreateMessagingPlugin(Call::new(self.core(), &CREATE_MESSAGING_PLUGIN))
    }

    /// Get a plugin.
    ///
    /// Returns one messaging plugin by its id.
    ///
    /// `GET /v1/messaging-plugins/{id}/`. Method and path are inferred: High confidence; the usual
    /// path of one member, which the vendor documents for a sister service.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let messaging_plugin = client
    ///     .get_messaging_plugin("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_plugin.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_messaging_plugin(&self, id: impl Into<String>) -> GetMessagingPlugin {
        GetMessagingPlugin(Call::new(self.core(), &GET_MESSAGING_PLUGIN).path("id", id.into()))
    }

    /// Update a plugin.
    ///
    /// Changes the name, the type or the settings of a plugin. To switch it on or off, use
    /// `enable_messaging_plugin` and `disable_messaging_plugin`.
    ///
    /// `PATCH /v1/messaging-plugins/{id}/`. The path is stated by the vendor.
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
    /// let messaging_plugin = client
    ///     .update_messaging_plugin("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::MessagingPluginUpdate::builder().name("greeting"))
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_plugin.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_messaging_plugin(&self, id: impl Into<String>) -> UpdateMessagingPlugin {
        UpdateMessagingPlugin(
            Call::new(self.core(), &UPDATE_MESSAGING_PLUGIN).path("id", id.into()),
        )
    }

    /// Switch a plugin off.
    ///
    /// Switches a plugin off without deleting it. No error reply is documented for this call.
    ///
    /// `POST /v1/messaging-plugins/{id}/disable/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let messaging_plugin = client
    ///     .disable_messaging_plugin("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_plugin.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn disable_messaging_plugin(&self, id: impl Into<String>) -> DisableMessagingPlugin {
        DisableMessagingPlugin(
            Call::new(self.core(), &DISABLE_MESSAGING_PLUGIN).path("id", id.into()),
        )
    }

    /// Switch a plugin on.
    ///
    /// Switches a plugin on. No error reply is documented for this call.
    ///
    /// `POST /v1/messaging-plugins/{id}/enable/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let messaging_plugin = client
    ///     .enable_messaging_plugin("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_plugin.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn enable_messaging_plugin(&self, id: impl Into<String>) -> EnableMessagingPlugin {
        EnableMessagingPlugin(
            Call::new(self.core(), &ENABLE_MESSAGING_PLUGIN).path("id", id.into()),
        )
    }

    /// Expand a plugin into text.
    ///
    /// Returns the text that a plugin stands for in a channel. That nothing is posted there is
    /// derived from the reply, which is the text alone.
    ///
    /// `POST /v1/messaging-plugins/{id}/expand/`. The path is stated by the vendor.
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
    ///     .expand_messaging_plugin("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(
    ///         types::PluginExpandRequest::builder()
    ///             .channel_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    pub fn expand_messaging_plugin(&self, id: impl Into<String>) -> ExpandMessagingPlugin {
        ExpandMessagingPlugin(
            Call::new(self.core(), &EXPAND_MESSAGING_PLUGIN).path("id", id.into()),
        )
    }
}

pub(super) static LIST_MESSAGING_PLUGINS: Facts =
    Facts::new(&API, "list_messaging_plugins", Method::GET, "/v1/messaging-plugins/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("organization-id").required(),
            Parameter::query("filter[name]")
                .rules(&[Bounds::Length(Some(4), Some(15)), Bounds::Pattern("^[a-z0-9]+$")]),
            Parameter::query("filter[type]").rules(&[Bounds::Length(None, Some(255))]),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_messaging_plugins: ListMessagingPlugins => types::MessagingPluginCollectionDocument,
    Json<Same>,
    listed
);

impl ListMessagingPlugins {
    /// Required. The organization whose plugins to return.
    pub fn organization_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("organization-id", Some(value.into())))
    }

    /// Only the plugin of this name, 4 to 15 lower-case letters and digits. 4 to 15 characters.
    /// Matches `^[a-z0-9]+$`.
    pub fn filter_name<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[name]", value.into_option()))
    }

    /// Only plugins of this type. At most 255 characters.
    pub fn filter_type<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[type]", value.into_option()))
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

impl Listed for ListMessagingPlugins {
    type Page = types::MessagingPluginCollectionDocument;
    type Item = types::MessagingPlugin;
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

pub(super) static CREATE_MESSAGING_PLUGIN: Facts =
    Facts::new(&API, "create_messaging_plugin", Method::POST, "/v1/messaging-plugins/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "messaging-plugins")]),
        )
        .envelope("data");

request!(create_messaging_plugin: CreateMessagingPlugin => types::MessagingPlugin, Json<Same>);

impl CreateMessagingPlugin {
    /// Facts about a request or a reply as a whole. Its keys are not documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The plugin to add.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::MessagingPluginCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_MESSAGING_PLUGIN: Facts =
    Facts::new(&API, "get_messaging_plugin", Method::GET, "/v1/messaging-plugins/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .envelope("data");

request!(get_messaging_plugin: GetMessagingPlugin => types::MessagingPlugin, Json<Same>);

pub(super) static UPDATE_MESSAGING_PLUGIN: Facts =
    Facts::new(&API, "update_messaging_plugin", Method::PATCH, "/v1/messaging-plugins/{id}/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "messaging-plugins")])
                .repeated(&[("data.id", "id")]),
        )
        .envelope("data");

request!(update_messaging_plugin: UpdateMessagingPlugin => types::MessagingPlugin, Json<Same>);

impl UpdateMessagingPlugin {
    /// Facts about a request or a reply as a whole. Its keys are not documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The attributes to change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::MessagingPluginUpdate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static DISABLE_MESSAGING_PLUGIN: Facts = Facts::new(
    &API,
    "disable_messaging_plugin",
    Method::POST,
    "/v1/messaging-plugins/{id}/disable/",
)
.accept("application/vnd.api+json")
.body(Body::empty("application/json"))
.envelope("data");

request!(disable_messaging_plugin: DisableMessagingPlugin => types::MessagingPlugin, Json<Same>);

pub(super) static ENABLE_MESSAGING_PLUGIN: Facts =
    Facts::new(&API, "enable_messaging_plugin", Method::POST, "/v1/messaging-plugins/{id}/enable/")
        .accept("application/vnd.api+json")
        .body(Body::empty("application/json"))
        .envelope("data");

request!(enable_messaging_plugin: EnableMessagingPlugin => types::MessagingPlugin, Json<Same>);

pub(super) static EXPAND_MESSAGING_PLUGIN: Facts =
    Facts::new(&API, "expand_messaging_plugin", Method::POST, "/v1/messaging-plugins/{id}/expand/")
        .accept("application/vnd.api+json")
        .body(Body::json("application/json").required());

request!(expand_messaging_plugin: ExpandMessagingPlugin => types::PluginExpandResult, Json<Same>);

impl ExpandMessagingPlugin {
    /// Required. The channel that the text is meant for.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::PluginExpandRequest>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
