// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Conversations between patients and care teams, or within a care team. App messages and text
//! messages share one channel.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Constraint, Error, Facts, IntoOption, Json, List, Listed,
    Method, Parameter, Same, request,
};

/// Conversations between patients and care teams, or within a care team. App messages and text
/// messages share one channel.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client.list_messaging_channels().page_limit(20).send().await?;
    /// println!("{} messaging channels", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_messaging_channels(&self) -> ListMessagingChannels {
        ListMessagingChannels(Call::new(self.core(), &LIST_MESSAGING_CHANNELS))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let messaging_channel = client
    ///     .create_messaging_channel()
    ///     .body(types::MessagingChannelCreate::builder().label("Walking programme"))
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_channel.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_messaging_channel(&self) -> CreateMessagingChannel {
        CreateMessagingChannel(Call::new(self.core(), &CREATE_MESSAGING_CHANNEL))
    }

    /// Get a channel.
    ///
    /// Returns one channel with its group, its subscribers and its last message.
    ///
    /// `GET /v1/messaging-channels/{id}/`. Method and path are inferred: High confidence; only a
    /// title is documented, but other calls for channels have paths below this one.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let messaging_channel = client
    ///     .get_messaging_channel("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_channel.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_messaging_channel(&self, id: impl Into<String>) -> GetMessagingChannel {
        GetMessagingChannel(Call::new(self.core(), &GET_MESSAGING_CHANNEL).path("id", id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let messaging_channel = client
    ///     .update_messaging_channel("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body([
    ///         types::MessagingChannelPatchOperation::builder()
    ///             .value(serde_json::json!({ "key" : "value" }))
    ///             .build()?,
    ///     ])
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_channel.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_messaging_channel(&self, id: impl Into<String>) -> UpdateMessagingChannel {
        UpdateMessagingChannel(
            Call::new(self.core(), &UPDATE_MESSAGING_CHANNEL).path("id", id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let messaging_channel = client
    ///     .archive_messaging_channel("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_channel.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn archive_messaging_channel(&self, id: impl Into<String>) -> ArchiveMessagingChannel {
        ArchiveMessagingChannel(
            Call::new(self.core(), &ARCHIVE_MESSAGING_CHANNEL).path("id", id.into()),
        )
    }

    /// Get the profile of somebody in a channel.
    ///
    /// Returns how one of the individuals in a channel is shown to the others, which is a photo.
    ///
    /// `GET /v1/messaging-channels/{id}/get-profile/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let individual_profile = client
    ///     .get_messaging_channel_profile("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .individual_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .profile_individual_id("0d6f1a88-3b92-4e57-8c41-a7e95f20b6c3")
    ///     .send()
    ///     .await?;
    /// println!("{}", individual_profile.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_messaging_channel_profile(
        &self,
        id: impl Into<String>,
    ) -> GetMessagingChannelProfile {
        GetMessagingChannelProfile(
            Call::new(self.core(), &GET_MESSAGING_CHANNEL_PROFILE).path("id", id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let messaging_channel = client
    ///     .set_messaging_channel_preferences("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(
    ///         types::ChannelPreferencesRequest::builder()
    ///             .values([types::ChannelPreferenceValue::builder().name("notify")]),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_channel.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_messaging_channel_preferences(
        &self,
        id: impl Into<String>,
    ) -> SetMessagingChannelPreferences {
        SetMessagingChannelPreferences(
            Call::new(self.core(), &SET_MESSAGING_CHANNEL_PREFERENCES).path("id", id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let messaging_channel = client
    ///     .set_messaging_channel_sms("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::ChannelSmsRequest::builder().active(true))
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_channel.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_messaging_channel_sms(&self, id: impl Into<String>) -> SetMessagingChannelSms {
        SetMessagingChannelSms(
            Call::new(self.core(), &SET_MESSAGING_CHANNEL_SMS).path("id", id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let messaging_channel = client
    ///     .add_messaging_channel_subscribers("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::IndividualIdsRequest::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_channel.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_messaging_channel_subscribers(
        &self,
        id: impl Into<String>,
    ) -> AddMessagingChannelSubscribers {
        AddMessagingChannelSubscribers(
            Call::new(self.core(), &ADD_MESSAGING_CHANNEL_SUBSCRIBERS).path("id", id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let messaging_channel = client
    ///     .unarchive_messaging_channel("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_channel.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn unarchive_messaging_channel(&self, id: impl Into<String>) -> UnarchiveMessagingChannel {
        UnarchiveMessagingChannel(
            Call::new(self.core(), &UNARCHIVE_MESSAGING_CHANNEL).path("id", id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let messaging_channel = client
    ///     .remove_messaging_channel_subscribers("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::IndividualIdsRequest::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_channel.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_messaging_channel_subscribers(
        &self,
        id: impl Into<String>,
    ) -> RemoveMessagingChannelSubscribers {
        RemoveMessagingChannelSubscribers(
            Call::new(self.core(), &REMOVE_MESSAGING_CHANNEL_SUBSCRIBERS).path("id", id.into()),
        )
    }
}

pub(super) static LIST_MESSAGING_CHANNELS: Facts =
    Facts::new(&API, "list_messaging_channels", Method::GET, "/v1/messaging-channels/")
        .certainty(Certainty::Inferred)
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("filter[archived]"),
            Parameter::query("filter[cmp-last-modified-time]")
                .rules(&[Bounds::Items(None, Some(2))]),
            Parameter::query("filter[floating]"),
            Parameter::query("filter[individual-group-id]"),
            Parameter::query("individual-id"),
            Parameter::query("organization-id"),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(50.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
            Parameter::query("participant-id"),
            Parameter::query("use-group-name"),
        ]);

request!(
    list_messaging_channels: ListMessagingChannels => types::MessagingChannelCollectionDocument,
    Json<Same>,
    listed
);

impl ListMessagingChannels {
    /// True for archived channels only, false for the others only.
    pub fn filter_archived<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("filter[archived]", value.into_option()))
    }

    /// Only channels last modified within these bounds. Give up to two comparisons, each a
    /// comparator (`>`, `<`, `<=`, `>=`) followed directly by a point in time. How several are
    /// written is not documented; the parameter is repeated. At most 2 items.
    pub fn filter_cmp_last_modified_time<By>(
        self,
        value: impl IntoOption<types::TimeComparisons, By>,
    ) -> Self {
        Self(self.0.query("filter[cmp-last-modified-time]", value.into_option()))
    }

    /// True for floating channels only, false for the others only.
    pub fn filter_floating<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("filter[floating]", value.into_option()))
    }

    /// Only channels of this group of individuals.
    pub fn filter_individual_group_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[individual-group-id]", value.into_option()))
    }

    /// The individual on whose behalf to act.
    pub fn individual_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("individual-id", value.into_option()))
    }

    /// The organization whose channels to list.
    pub fn organization_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("organization-id", value.into_option()))
    }

    /// Page size, at most 50 here. 1 to 50. The vendor's default: `50`.
    pub fn page_limit<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page[limit]", value.into_option()))
    }

    /// How many items to skip, counted from the start of the list. At least 0. The vendor's
    /// default: `0`.
    pub fn page_offset<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page[offset]", value.into_option()))
    }

    /// Only channels in which this individual takes part, going by the name.
    pub fn participant_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("participant-id", value.into_option()))
    }

    /// Whether channels take the name of their group. What is shown otherwise is not documented,
    /// presumably the name that the channel was given. The vendor's default: `true`.
    pub fn use_group_name<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("use-group-name", value.into_option()))
    }
}

impl Listed for ListMessagingChannels {
    type Page = types::MessagingChannelCollectionDocument;
    type Item = types::MessagingChannel;
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

pub(super) static CREATE_MESSAGING_CHANNEL: Facts =
    Facts::new(&API, "create_messaging_channel", Method::POST, "/v1/messaging-channels/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "messaging-channels")]),
        )
        .envelope("data");

request!(create_messaging_channel: CreateMessagingChannel => types::MessagingChannel, Json<Same>);

impl CreateMessagingChannel {
    /// Facts about the request. None are documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The channel to create.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::MessagingChannelCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_MESSAGING_CHANNEL: Facts =
    Facts::new(&API, "get_messaging_channel", Method::GET, "/v1/messaging-channels/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("include-individual-group"),
            Parameter::query("individual-id"),
            Parameter::query("use-group-name"),
        ])
        .envelope("data");

request!(get_messaging_channel: GetMessagingChannel => types::MessagingChannel, Json<Same>);

impl GetMessagingChannel {
    /// Whether to include the group. No longer of use. The vendor's default: `false`.
    #[deprecated = "the vendor advises against using it"]
    pub fn include_individual_group<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("include-individual-group", value.into_option()))
    }

    /// The individual on whose behalf to act.
    pub fn individual_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("individual-id", value.into_option()))
    }

    /// Whether the channel takes the name of its group. What is shown otherwise is not documented,
    /// presumably the name that it was given. The vendor's default: `true`.
    pub fn use_group_name<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("use-group-name", value.into_option()))
    }
}

pub(super) static UPDATE_MESSAGING_CHANNEL: Facts =
    Facts::new(&API, "update_messaging_channel", Method::PATCH, "/v1/messaging-channels/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "messaging-channels")])
                .repeated(&[("data.id", "id")]),
        )
        .envelope("data");

request!(update_messaging_channel: UpdateMessagingChannel => types::MessagingChannel, Json<Same>);

impl UpdateMessagingChannel {
    /// Facts about the request. None are documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The patch operations, in order.
    pub fn body(
        self,
        body: impl IntoIterator<Item = impl Into<types::MessagingChannelPatchOperation>>,
    ) -> Self {
        Self(self.0.body(Ok(body.into_iter().map(Into::into).collect::<Vec<_>>())))
    }
}

pub(super) static ARCHIVE_MESSAGING_CHANNEL: Facts = Facts::new(
    &API,
    "archive_messaging_channel",
    Method::POST,
    "/v1/messaging-channels/{id}/archive/",
)
.certainty(Certainty::Inferred)
.accept("application/vnd.api+json")
.body(Body::empty("application/json"))
.envelope("data");

request!(
    archive_messaging_channel: ArchiveMessagingChannel => types::MessagingChannel,
    Json<Same>
);

pub(super) static GET_MESSAGING_CHANNEL_PROFILE: Facts = Facts::new(
    &API,
    "get_messaging_channel_profile",
    Method::GET,
    "/v1/messaging-channels/{id}/get-profile/",
)
.accept("application/vnd.api+json")
.parameters(&[
    Parameter::query("individual-id").required(),
    Parameter::query("profile-individual-id").required(),
])
.envelope("data");

request!(
    get_messaging_channel_profile: GetMessagingChannelProfile => types::IndividualProfile,
    Json<Same>
);

impl GetMessagingChannelProfile {
    /// Required. The operational individual, on whose behalf the caller acts.
    pub fn individual_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("individual-id", Some(value.into())))
    }

    /// Required. The individual whose profile to return.
    pub fn profile_individual_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("profile-individual-id", Some(value.into())))
    }
}

pub(super) static SET_MESSAGING_CHANNEL_PREFERENCES: Facts = Facts::new(
    &API,
    "set_messaging_channel_preferences",
    Method::POST,
    "/v1/messaging-channels/{id}/preferences/",
)
.certainty(Certainty::Inferred)
.accept("application/vnd.api+json")
.body(Body::json("application/json").required())
.envelope("data");

request!(
    set_messaging_channel_preferences: SetMessagingChannelPreferences => types::MessagingChannel,
    Json<Same>
);

impl SetMessagingChannelPreferences {
    /// Required. The preferences to set.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::ChannelPreferencesRequest>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static SET_MESSAGING_CHANNEL_SMS: Facts =
    Facts::new(&API, "set_messaging_channel_sms", Method::POST, "/v1/messaging-channels/{id}/sms/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .body(
            Body::json("application/json")
                .required()
                .rules(&[Constraint::new("initial-message", Bounds::Length(None, Some(1024)))]),
        )
        .envelope("data");

request!(set_messaging_channel_sms: SetMessagingChannelSms => types::MessagingChannel, Json<Same>);

impl SetMessagingChannelSms {
    /// Required. Whether text messages are on, and how to announce it.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::ChannelSmsRequest>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static ADD_MESSAGING_CHANNEL_SUBSCRIBERS: Facts = Facts::new(
    &API,
    "add_messaging_channel_subscribers",
    Method::POST,
    "/v1/messaging-channels/{id}/subscribe/",
)
.certainty(Certainty::Inferred)
.accept("application/vnd.api+json")
.body(Body::json("application/json").required())
.envelope("data");

request!(
    add_messaging_channel_subscribers: AddMessagingChannelSubscribers => types::MessagingChannel,
    Json<Same>
);

impl AddMessagingChannelSubscribers {
    /// Required. Whom to add.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::IndividualIdsRequest>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static UNARCHIVE_MESSAGING_CHANNEL: Facts = Facts::new(
    &API,
    "unarchive_messaging_channel",
    Method::POST,
    "/v1/messaging-channels/{id}/unarchive/",
)
.certainty(Certainty::Inferred)
.accept("application/vnd.api+json")
.body(Body::empty("application/json"))
.envelope("data");

request!(
    unarchive_messaging_channel: UnarchiveMessagingChannel => types::MessagingChannel,
    Json<Same>
);

pub(super) static REMOVE_MESSAGING_CHANNEL_SUBSCRIBERS: Facts = Facts::new(
    &API,
    "remove_messaging_channel_subscribers",
    Method::POST,
    "/v1/messaging-channels/{id}/unsubscribe/",
)
.certainty(Certainty::Inferred)
.accept("application/vnd.api+json")
.body(Body::json("application/json").required())
.envelope("data");

request!(
    remove_messaging_channel_subscribers: RemoveMessagingChannelSubscribers => types::MessagingChannel,
    Json<Same>
);

impl RemoveMessagingChannelSubscribers {
    /// Required. Whom to remove.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::IndividualIdsRequest>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
