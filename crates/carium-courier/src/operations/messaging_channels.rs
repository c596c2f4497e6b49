// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Conversations between patients and care teams, or within a care team. App messages and text
//! messages share one channel.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Counted, Direction, Error, ListPlace,
    Method, Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_MESSAGING_CHANNELS: Operation =
    Operation::new(&API, "list_messaging_channels", Method::GET, "/v1/messaging-channels/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("filter[cmp-last-modified-time]", Bounds::Items(None, Some(2))),
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(50.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List channels.
    ///
    /// Returns channels, at most 50 per page. For an inbox with search and sorting use
    /// `list_communication_messages`, which returns the same resources.
    ///
    /// `GET /v1/messaging-channels/`. Method and path are inferred: High confidence; only a title
    /// is documented, but other calls for channels have paths below this one.
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
    ///     .list_messaging_channels()
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_messaging_channels(&self) -> ListMessagingChannels {
        ListMessagingChannels {
            client: self.clone(),
            filter_archived: None,
            filter_cmp_last_modified_time: None,
            filter_floating: None,
            filter_individual_group_id: None,
            individual_id: None,
            organization_id: None,
            page_limit: None,
            page_offset: None,
            participant_id: None,
            use_group_name: None,
        }
    }
}

/// The request of [`Client::list_messaging_channels`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListMessagingChannels {
    client: Client,
    filter_archived: Option<bool>,
    filter_cmp_last_modified_time: Option<types::TimeComparisons>,
    filter_floating: Option<bool>,
    filter_individual_group_id: Option<String>,
    individual_id: Option<String>,
    organization_id: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
    participant_id: Option<String>,
    use_group_name: Option<bool>,
}

impl ListMessagingChannels {
    /// True for archived channels only, false for the others only.
    pub fn filter_archived(mut self, filter_archived: bool) -> Self {
        self.filter_archived = Some(filter_archived);
        self
    }

    /// Only channels last modified within these bounds. Give up to two comparisons, each a
    /// comparator (`>`, `<`, `<=`, `>=`) followed directly by a point in time. How several are
    /// written is not documented; the parameter is repeated. At most 2 items.
    pub fn filter_cmp_last_modified_time(
        mut self,
        filter_cmp_last_modified_time: impl Into<types::TimeComparisons>,
    ) -> Self {
        self.filter_cmp_last_modified_time = Some(filter_cmp_last_modified_time.into());
        self
    }

    /// True for floating channels only, false for the others only.
    pub fn filter_floating(mut self, filter_floating: bool) -> Self {
        self.filter_floating = Some(filter_floating);
        self
    }

    /// Only channels of this group of individuals.
    pub fn filter_individual_group_id(
        mut self,
        filter_individual_group_id: impl Into<String>,
    ) -> Self {
        self.filter_individual_group_id = Some(filter_individual_group_id.into());
        self
    }

    /// The individual on whose behalf to act.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.individual_id = Some(individual_id.into());
        self
    }

    /// The organization whose channels to list.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Page size, at most 50 here. 1 to 50. The vendor's default: `50`.
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

    /// Only channels in which this individual takes part, going by the name.
    pub fn participant_id(mut self, participant_id: impl Into<String>) -> Self {
        self.participant_id = Some(participant_id.into());
        self
    }

    /// Whether channels take the name of their group. What is shown otherwise is not documented,
    /// presumably the name that the channel was given. The vendor's default: `true`.
    pub fn use_group_name(mut self, use_group_name: bool) -> Self {
        self.use_group_name = Some(use_group_name);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_messaging_channels`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingChannelCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_MESSAGING_CHANNELS)
            .query("filter[archived]", Style::Form, &self.filter_archived)
            .query(
                "filter[cmp-last-modified-time]",
                Style::Form,
                &self.filter_cmp_last_modified_time,
            )
            .query("filter[floating]", Style::Form, &self.filter_floating)
            .query("filter[individual-group-id]", Style::Form, &self.filter_individual_group_id)
            .query("individual-id", Style::Form, &self.individual_id)
            .query("organization-id", Style::Form, &self.organization_id)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
            .query("participant-id", Style::Form, &self.participant_id)
            .query("use-group-name", Style::Form, &self.use_group_name)
    }
}

impl Paged for ListMessagingChannels {
    type Page = types::MessagingChannelCollectionDocument;
    type Item = types::MessagingChannel;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_MESSAGING_CHANNELS
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

pub(super) static CREATE_MESSAGING_CHANNEL: Operation =
    Operation::new(&API, "create_messaging_channel", Method::POST, "/v1/messaging-channels/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Create a channel.
    ///
    /// Opens a channel between a group and individuals. Which attributes are required is not
    /// documented. Name the organization as `organization-id`; the reply calls it `org-id`.
    ///
    /// `POST /v1/messaging-channels/`. Method and path are inferred: High confidence; only a title
    /// is documented, but other calls for channels have paths below this one.
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
    ///     .create_messaging_channel()
    ///     .body(types::MessagingChannelCreate::builder()
    ///         .label("Walking programme"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_messaging_channel(&self) -> CreateMessagingChannel {
        CreateMessagingChannel { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_messaging_channel`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateMessagingChannel {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::MessagingChannelCreate, Error>>,
}

impl CreateMessagingChannel {
    /// Facts about the request. None are documented.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The channel to create.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::MessagingChannelCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_messaging_channel`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingChannel>, Error> {
        Call::new(self.client.core(), &CREATE_MESSAGING_CHANNEL)
            .beside("meta", &self.meta)
            .beside("data.type", "messaging-channels")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_MESSAGING_CHANNEL: Operation =
    Operation::new(&API, "get_messaging_channel", Method::GET, "/v1/messaging-channels/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get a channel.
    ///
    /// Returns one channel with its group, its subscribers and its last message.
    ///
    /// `GET /v1/messaging-channels/{id}/`. Method and path are inferred: High confidence; only a
    /// title is documented, but other calls for channels have paths below this one.
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
    ///     .get_messaging_channel("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_messaging_channel(&self, id: impl Into<String>) -> GetMessagingChannel {
        GetMessagingChannel {
            client: self.clone(),
            id: id.into(),
            include_individual_group: None,
            individual_id: None,
            use_group_name: None,
        }
    }
}

/// The request of [`Client::get_messaging_channel`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetMessagingChannel {
    client: Client,
    id: String,
    include_individual_group: Option<bool>,
    individual_id: Option<String>,
    use_group_name: Option<bool>,
}

impl GetMessagingChannel {
    /// Whether to include the group. No longer of use. The vendor's default: `false`.
    #[deprecated = "the vendor advises against using it"]
    pub fn include_individual_group(mut self, include_individual_group: bool) -> Self {
        self.include_individual_group = Some(include_individual_group);
        self
    }

    /// The individual on whose behalf to act.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.individual_id = Some(individual_id.into());
        self
    }

    /// Whether the channel takes the name of its group. What is shown otherwise is not documented,
    /// presumably the name that it was given. The vendor's default: `true`.
    pub fn use_group_name(mut self, use_group_name: bool) -> Self {
        self.use_group_name = Some(use_group_name);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_messaging_channel`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingChannel>, Error> {
        Call::new(self.client.core(), &GET_MESSAGING_CHANNEL)
            .path("id", &self.id)
            .query("include-individual-group", Style::Form, &self.include_individual_group)
            .query("individual-id", Style::Form, &self.individual_id)
            .query("use-group-name", Style::Form, &self.use_group_name)
            .send_enveloped("data")
            .await
    }
}

pub(super) static UPDATE_MESSAGING_CHANNEL: Operation =
    Operation::new(&API, "update_messaging_channel", Method::PATCH, "/v1/messaging-channels/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Update a channel.
    ///
    /// Changes a channel by a list of patch operations, each of which puts a value in one place,
    /// in the manner of JSON Patch. Unlike in any other update, the attributes are an array. Which
    /// places can be changed is not documented.
    ///
    /// `PATCH /v1/messaging-channels/{id}/`. Method and path are inferred: High confidence; only a
    /// title is documented, but other calls for channels have paths below this one.
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
    ///     .update_messaging_channel("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body([types::MessagingChannelPatchOperation::builder()
    ///             .value(serde_json::json!({"key": "value"})).build()?])
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_messaging_channel(&self, id: impl Into<String>) -> UpdateMessagingChannel {
        UpdateMessagingChannel { client: self.clone(), id: id.into(), meta: None, body: None }
    }
}

/// The request of [`Client::update_messaging_channel`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateMessagingChannel {
    client: Client,
    id: String,
    meta: Option<types::Meta>,
    body: Option<Result<Vec<types::MessagingChannelPatchOperation>, Error>>,
}

impl UpdateMessagingChannel {
    /// Facts about the request. None are documented.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The patch operations, in order.
    ///
    /// Required.
    pub fn body(
        mut self,
        body: impl IntoIterator<Item = impl Into<types::MessagingChannelPatchOperation>>,
    ) -> Self {
        self.body = Some(Ok(body.into_iter().map(Into::into).collect()));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_messaging_channel`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingChannel>, Error> {
        Call::new(self.client.core(), &UPDATE_MESSAGING_CHANNEL)
            .path("id", &self.id)
            .beside("meta", &self.meta)
            .beside("data.type", "messaging-channels")
            .beside("data.id", &self.id)
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static ARCHIVE_MESSAGING_CHANNEL: Operation = Operation::new(
    &API,
    "archive_messaging_channel",
    Method::POST,
    "/v1/messaging-channels/{id}/archive/",
)
.certainty(Certainty::Inferred)
.accept("application/vnd.api+json");

impl Client {
    /// Archive a channel.
    ///
    /// Archives a channel, which presumably hides it from lists without deleting anything.
    /// `unarchive_messaging_channel` brings it back.
    ///
    /// `POST /v1/messaging-channels/{id}/archive/`. Method and path are inferred: Medium
    /// confidence; documented by title only, and actions of this service are paths that end in
    /// their verb.
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
    ///     .archive_messaging_channel("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn archive_messaging_channel(&self, id: impl Into<String>) -> ArchiveMessagingChannel {
        ArchiveMessagingChannel { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::archive_messaging_channel`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ArchiveMessagingChannel {
    client: Client,
    id: String,
}

impl ArchiveMessagingChannel {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::archive_messaging_channel`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingChannel>, Error> {
        Call::new(self.client.core(), &ARCHIVE_MESSAGING_CHANNEL)
            .path("id", &self.id)
            .empty_object("application/json")
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_MESSAGING_CHANNEL_PROFILE: Operation = Operation::new(
    &API,
    "get_messaging_channel_profile",
    Method::GET,
    "/v1/messaging-channels/{id}/get-profile/",
)
.accept("application/vnd.api+json");

impl Client {
    /// Get the profile of somebody in a channel.
    ///
    /// Returns how one of the individuals in a channel is shown to the others, which is a photo.
    ///
    /// `GET /v1/messaging-channels/{id}/get-profile/`. The path is stated by the vendor.
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
    ///     .get_messaging_channel_profile("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .individual_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .profile_individual_id("0d6f1a88-3b92-4e57-8c41-a7e95f20b6c3")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_messaging_channel_profile(
        &self,
        id: impl Into<String>,
    ) -> GetMessagingChannelProfile {
        GetMessagingChannelProfile {
            client: self.clone(),
            id: id.into(),
            individual_id: None,
            profile_individual_id: None,
        }
    }
}

/// The request of [`Client::get_messaging_channel_profile`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetMessagingChannelProfile {
    client: Client,
    id: String,
    individual_id: Option<String>,
    profile_individual_id: Option<String>,
}

impl GetMessagingChannelProfile {
    /// The operational individual, on whose behalf the caller acts.
    ///
    /// Required.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.individual_id = Some(individual_id.into());
        self
    }

    /// The individual whose profile to return.
    ///
    /// Required.
    pub fn profile_individual_id(mut self, profile_individual_id: impl Into<String>) -> Self {
        self.profile_individual_id = Some(profile_individual_id.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_messaging_channel_profile`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::IndividualProfile>, Error> {
        Call::new(self.client.core(), &GET_MESSAGING_CHANNEL_PROFILE)
            .path("id", &self.id)
            .required_query("individual-id", Style::Form, &self.individual_id)
            .required_query("profile-individual-id", Style::Form, &self.profile_individual_id)
            .send_enveloped("data")
            .await
    }
}

pub(super) static SET_MESSAGING_CHANNEL_PREFERENCES: Operation = Operation::new(
    &API,
    "set_messaging_channel_preferences",
    Method::POST,
    "/v1/messaging-channels/{id}/preferences/",
)
.certainty(Certainty::Inferred)
.accept("application/vnd.api+json");

impl Client {
    /// Set preferences of a channel.
    ///
    /// Sets preferences of a channel, such as whether it notifies. Whose preferences they are is
    /// not documented; presumably those of the individual on whose behalf the caller acts.
    ///
    /// `POST /v1/messaging-channels/{id}/preferences/`. Method and path are inferred: Low
    /// confidence; documented by title only, and the last path segment is a guess.
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
    ///     .set_messaging_channel_preferences("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::ChannelPreferencesRequest::builder()
    ///         .values([types::ChannelPreferenceValue::builder()
    ///             .name("notify")]))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_messaging_channel_preferences(
        &self,
        id: impl Into<String>,
    ) -> SetMessagingChannelPreferences {
        SetMessagingChannelPreferences { client: self.clone(), id: id.into(), body: None }
    }
}

/// The request of [`Client::set_messaging_channel_preferences`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct SetMessagingChannelPreferences {
    client: Client,
    id: String,
    body: Option<Result<types::ChannelPreferencesRequest, Error>>,
}

impl SetMessagingChannelPreferences {
    /// The preferences to set.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::ChannelPreferencesRequest>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::set_messaging_channel_preferences`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingChannel>, Error> {
        Call::new(self.client.core(), &SET_MESSAGING_CHANNEL_PREFERENCES)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static SET_MESSAGING_CHANNEL_SMS: Operation = Operation::new(
    &API,
    "set_messaging_channel_sms",
    Method::POST,
    "/v1/messaging-channels/{id}/sms/",
)
.certainty(Certainty::Inferred)
.accept("application/vnd.api+json")
.body_rules(&[Constraint::new("initial-message", Bounds::Length(None, Some(1024)))]);

impl Client {
    /// Turn text messages of a channel on or off.
    ///
    /// Connects a channel with text messages, so that people can take part without the app, or
    /// ends that. The reply shows the outcome in `with-sms`.
    ///
    /// `POST /v1/messaging-channels/{id}/sms/`. Method and path are inferred: Low confidence;
    /// documented by title only, and the last path segment is a guess.
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
    ///     .set_messaging_channel_sms("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::ChannelSmsRequest::builder()
    ///         .active(true))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_messaging_channel_sms(&self, id: impl Into<String>) -> SetMessagingChannelSms {
        SetMessagingChannelSms { client: self.clone(), id: id.into(), body: None }
    }
}

/// The request of [`Client::set_messaging_channel_sms`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct SetMessagingChannelSms {
    client: Client,
    id: String,
    body: Option<Result<types::ChannelSmsRequest, Error>>,
}

impl SetMessagingChannelSms {
    /// Whether text messages are on, and how to announce it.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::ChannelSmsRequest>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::set_messaging_channel_sms`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingChannel>, Error> {
        Call::new(self.client.core(), &SET_MESSAGING_CHANNEL_SMS)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static ADD_MESSAGING_CHANNEL_SUBSCRIBERS: Operation = Operation::new(
    &API,
    "add_messaging_channel_subscribers",
    Method::POST,
    "/v1/messaging-channels/{id}/subscribe/",
)
.certainty(Certainty::Inferred)
.accept("application/vnd.api+json");

impl Client {
    /// Add subscribers to a channel.
    ///
    /// Makes individuals subscribers of a channel. What happens to those who already are is not
    /// documented.
    ///
    /// `POST /v1/messaging-channels/{id}/subscribe/`. Method and path are inferred: Medium
    /// confidence; documented by title only, and the last path segment follows from the order of
    /// the documentation.
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
    ///     .add_messaging_channel_subscribers("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::IndividualIdsRequest::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_messaging_channel_subscribers(
        &self,
        id: impl Into<String>,
    ) -> AddMessagingChannelSubscribers {
        AddMessagingChannelSubscribers { client: self.clone(), id: id.into(), body: None }
    }
}

/// The request of [`Client::add_messaging_channel_subscribers`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct AddMessagingChannelSubscribers {
    client: Client,
    id: String,
    body: Option<Result<types::IndividualIdsRequest, Error>>,
}

impl AddMessagingChannelSubscribers {
    /// Whom to add.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::IndividualIdsRequest>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::add_messaging_channel_subscribers`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingChannel>, Error> {
        Call::new(self.client.core(), &ADD_MESSAGING_CHANNEL_SUBSCRIBERS)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static UNARCHIVE_MESSAGING_CHANNEL: Operation = Operation::new(
    &API,
    "unarchive_messaging_channel",
    Method::POST,
    "/v1/messaging-channels/{id}/unarchive/",
)
.certainty(Certainty::Inferred)
.accept("application/vnd.api+json");

impl Client {
    /// Bring an archived channel back.
    ///
    /// Ends the archiving of a channel, see `archive_messaging_channel`.
    ///
    /// `POST /v1/messaging-channels/{id}/unarchive/`. Method and path are inferred: Medium
    /// confidence; documented by title only, and actions of this service are paths that end in
    /// their verb.
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
    ///     .unarchive_messaging_channel("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn unarchive_messaging_channel(&self, id: impl Into<String>) -> UnarchiveMessagingChannel {
        UnarchiveMessagingChannel { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::unarchive_messaging_channel`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UnarchiveMessagingChannel {
    client: Client,
    id: String,
}

impl UnarchiveMessagingChannel {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::unarchive_messaging_channel`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingChannel>, Error> {
        Call::new(self.client.core(), &UNARCHIVE_MESSAGING_CHANNEL)
            .path("id", &self.id)
            .empty_object("application/json")
            .send_enveloped("data")
            .await
    }
}

pub(super) static REMOVE_MESSAGING_CHANNEL_SUBSCRIBERS: Operation = Operation::new(
    &API,
    "remove_messaging_channel_subscribers",
    Method::POST,
    "/v1/messaging-channels/{id}/unsubscribe/",
)
.certainty(Certainty::Inferred)
.accept("application/vnd.api+json");

impl Client {
    /// Remove subscribers from a channel.
    ///
    /// Ends the subscription of individuals to a channel. What happens to those who are not
    /// subscribed is not documented.
    ///
    /// `POST /v1/messaging-channels/{id}/unsubscribe/`. Method and path are inferred: Medium
    /// confidence; documented by title only, and the last path segment follows from the order of
    /// the documentation.
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
    ///     .remove_messaging_channel_subscribers("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::IndividualIdsRequest::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_messaging_channel_subscribers(
        &self,
        id: impl Into<String>,
    ) -> RemoveMessagingChannelSubscribers {
        RemoveMessagingChannelSubscribers { client: self.clone(), id: id.into(), body: None }
    }
}

/// The request of [`Client::remove_messaging_channel_subscribers`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct RemoveMessagingChannelSubscribers {
    client: Client,
    id: String,
    body: Option<Result<types::IndividualIdsRequest, Error>>,
}

impl RemoveMessagingChannelSubscribers {
    /// Whom to remove.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::IndividualIdsRequest>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::remove_messaging_channel_subscribers`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingChannel>, Error> {
        Call::new(self.client.core(), &REMOVE_MESSAGING_CHANNEL_SUBSCRIBERS)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}
