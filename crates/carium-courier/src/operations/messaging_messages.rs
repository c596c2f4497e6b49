// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The messages of channels, their acknowledgement, reactions and read receipts.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Error, Facts, IntoOption, Json, List, Listed, Method, Parameter,
    Same, request,
};

/// The messages of channels, their acknowledgement, reactions and read receipts.
impl Client {
    /// List the messages of a channel.
    ///
    /// Returns the messages of one channel, optionally only those posted by a certain user, those
    /// of a certain time, or those that contain a text. The sort order is not documented.
    ///
    /// `GET /v1/messaging-messages/`. Method and path are inferred: High confidence; documented by
    /// title only, and nearly every resource here has a path named like its type.
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
    ///     .list_messaging_messages()
    ///     .channel_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{} messaging messages", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_messaging_messages(&self) -> ListMessagingMessages {
        ListMessagingMessages(Call::new(self.core(), &LIST_MESSAGING_MESSAGES))
    }

    /// Post a message.
    ///
    /// Posts a message in a channel, or keeps it as a draft. Repeating the call presumably posts
    /// it again. Files are attached separately, see the messaging attachments.
    ///
    /// `POST /v1/messaging-messages/`. Method and path are inferred: High confidence; documented
    /// by title only, and nearly every resource here has a path named like its type.
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
    /// let messaging_message = client
    ///     .create_messaging_message()
    ///     .body(
    ///         types::MessagingMessageCreate::builder()
    ///             .channel_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_message.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_messaging_message(&self) -> CreateMessagingMessage {
        CreateMessagingMessage(Call::new(self.core(), &CREATE_MESSAGING_MESSAGE))
    }

    /// Get a message.
    ///
    /// Returns one message by its id. Read receipts have a call of their own,
    /// `get_messaging_message_receipts`.
    ///
    /// `GET /v1/messaging-messages/{id}/`. Method and path are inferred: High confidence;
    /// documented by title only, and nearly every resource here has a path named like its type.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let messaging_message = client
    ///     .get_messaging_message("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_message.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_messaging_message(&self, id: impl Into<String>) -> GetMessagingMessage {
        GetMessagingMessage(Call::new(self.core(), &GET_MESSAGING_MESSAGE).path("id", id.into()))
    }

    /// Update a message.
    ///
    /// Changes the text of a message or its draft mark, or removes it from the conversation. That
    /// setting `draft` to false posts it is likely, but not documented.
    ///
    /// `PATCH /v1/messaging-messages/{id}/`. Method and path are inferred: High confidence;
    /// documented by title only, and nearly every resource here has a path named like its type.
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
    /// let messaging_message = client
    ///     .update_messaging_message("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(
    ///         types::MessagingMessageUpdate::builder()
    ///             .message("Your appointment is confirmed."),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_message.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_messaging_message(&self, id: impl Into<String>) -> UpdateMessagingMessage {
        UpdateMessagingMessage(
            Call::new(self.core(), &UPDATE_MESSAGING_MESSAGE).path("id", id.into()),
        )
    }

    /// Acknowledge messages up to this one.
    ///
    /// Marks a message and all messages before it as read.
    ///
    /// `POST /v1/messaging-messages/{id}/ack/`. Method and path are inferred: Medium confidence;
    /// documented by title only; the same action of notifications is called `ack`.
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
    /// let messaging_message = client
    ///     .ack_messaging_message("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(
    ///         types::MessageAckRequest::builder()
    ///             .individual_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_message.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn ack_messaging_message(&self, id: impl Into<String>) -> AckMessagingMessage {
        AckMessagingMessage(Call::new(self.core(), &ACK_MESSAGING_MESSAGE).path("id", id.into()))
    }

    /// React to a message.
    ///
    /// Adds a reaction to a message.
    ///
    /// `POST /v1/messaging-messages/{id}/add-reaction/`. Method and path are inferred: Low
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
    /// let messaging_message = client
    ///     .add_messaging_message_reaction("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(
    ///         types::MessageReactionRequest::builder()
    ///             .reaction_type(types::MessageReactionType::Dislike),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_message.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_messaging_message_reaction(
        &self,
        id: impl Into<String>,
    ) -> AddMessagingMessageReaction {
        AddMessagingMessageReaction(
            Call::new(self.core(), &ADD_MESSAGING_MESSAGE_REACTION).path("id", id.into()),
        )
    }

    /// Take a reaction back.
    ///
    /// Deletes a reaction to a message, see `add_messaging_message_reaction`.
    ///
    /// `POST /v1/messaging-messages/{id}/delete-reaction/`. Method and path are inferred: Low
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
    /// let messaging_message = client
    ///     .delete_messaging_message_reaction("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(
    ///         types::MessageReactionRequest::builder()
    ///             .reaction_type(types::MessageReactionType::Dislike),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_message.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_messaging_message_reaction(
        &self,
        id: impl Into<String>,
    ) -> DeleteMessagingMessageReaction {
        DeleteMessagingMessageReaction(
            Call::new(self.core(), &DELETE_MESSAGING_MESSAGE_REACTION).path("id", id.into()),
        )
    }

    /// Get the read receipts of a message.
    ///
    /// Returns who has read a message and when, and who has not read it yet.
    ///
    /// `GET /v1/messaging-messages/{id}/get-receipts/`. Method and path are inferred: Medium
    /// confidence; documented by title only; actions of this service that read are called `get-…`.
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
    ///     .get_messaging_message_receipts("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_messaging_message_receipts(
        &self,
        id: impl Into<String>,
    ) -> GetMessagingMessageReceipts {
        GetMessagingMessageReceipts(
            Call::new(self.core(), &GET_MESSAGING_MESSAGE_RECEIPTS).path("id", id.into()),
        )
    }
}

pub(super) static LIST_MESSAGING_MESSAGES: Facts =
    Facts::new(&API, "list_messaging_messages", Method::GET, "/v1/messaging-messages/")
        .certainty(Certainty::Inferred)
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("channel-id").required(),
            Parameter::query("acknowledged"),
            Parameter::query("filter[cmp-last-modified-time]")
                .rules(&[Bounds::Items(None, Some(2))]),
            Parameter::query("filter[cmp-posted-time]").rules(&[Bounds::Items(None, Some(2))]),
            Parameter::query("filter[text]").rules(&[Bounds::Length(None, Some(255))]),
            Parameter::query("include-phrases"),
            Parameter::query("include-read-receipts"),
            Parameter::query("individual-id"),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
            Parameter::query("thumbnail"),
            Parameter::query("user-id"),
        ]);

request!(
    list_messaging_messages: ListMessagingMessages => types::MessagingMessageCollectionDocument,
    Json<Same>,
    listed
);

impl ListMessagingMessages {
    /// Required. The channel whose messages to return.
    pub fn channel_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("channel-id", Some(value.into())))
    }

    /// Only messages that have been acknowledged, or with false only those that have not. Left
    /// out, presumably both.
    pub fn acknowledged<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("acknowledged", value.into_option()))
    }

    /// Only messages last changed within a window: up to two comparisons, each one of `>`, `<`,
    /// `<=` and `>=` followed directly by a point in time. At most 2 items.
    pub fn filter_cmp_last_modified_time<By>(
        self,
        value: impl IntoOption<types::TimeComparisons, By>,
    ) -> Self {
        Self(self.0.query("filter[cmp-last-modified-time]", value.into_option()))
    }

    /// Only messages posted within a window: up to two comparisons, each one of `>`, `<`, `<=` and
    /// `>=` followed directly by a point in time. At most 2 items.
    pub fn filter_cmp_posted_time<By>(
        self,
        value: impl IntoOption<types::TimeComparisons, By>,
    ) -> Self {
        Self(self.0.query("filter[cmp-posted-time]", value.into_option()))
    }

    /// Only messages that contain this text. How the comparison is made is not documented. At most
    /// 255 characters.
    pub fn filter_text<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[text]", value.into_option()))
    }

    /// Whether to fill `phrases`. The vendor's default: `false`.
    pub fn include_phrases<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("include-phrases", value.into_option()))
    }

    /// Whether to fill `read-receipts`. The vendor's default: `false`.
    pub fn include_read_receipts<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("include-read-receipts", value.into_option()))
    }

    /// The operational individual, on whose behalf the caller acts. Not documented beyond the
    /// name.
    pub fn individual_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("individual-id", value.into_option()))
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

    /// Whether to fill `thumbnail` of attachments with a preview image. The vendor's default:
    /// `false`.
    pub fn thumbnail<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("thumbnail", value.into_option()))
    }

    /// Only messages posted by this user.
    pub fn user_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("user-id", value.into_option()))
    }
}

impl Listed for ListMessagingMessages {
    type Page = types::MessagingMessageCollectionDocument;
    type Item = types::MessagingMessage;
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

pub(super) static CREATE_MESSAGING_MESSAGE: Facts =
    Facts::new(&API, "create_messaging_message", Method::POST, "/v1/messaging-messages/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "messaging-messages")]),
        )
        .envelope("data");

request!(create_messaging_message: CreateMessagingMessage => types::MessagingMessage, Json<Same>);

impl CreateMessagingMessage {
    /// Facts about a request or a reply as a whole. Its keys are not documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The message to post.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::MessagingMessageCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_MESSAGING_MESSAGE: Facts =
    Facts::new(&API, "get_messaging_message", Method::GET, "/v1/messaging-messages/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("include-phrases"),
            Parameter::query("individual-id"),
            Parameter::query("thumbnail"),
        ])
        .envelope("data");

request!(get_messaging_message: GetMessagingMessage => types::MessagingMessage, Json<Same>);

impl GetMessagingMessage {
    /// Whether to fill `phrases`. The vendor's default: `false`.
    pub fn include_phrases<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("include-phrases", value.into_option()))
    }

    /// The operational individual, on whose behalf the caller acts. Not documented beyond the
    /// name.
    pub fn individual_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("individual-id", value.into_option()))
    }

    /// Whether to fill `thumbnail` of attachments with a preview image. The vendor's default:
    /// `false`.
    pub fn thumbnail<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("thumbnail", value.into_option()))
    }
}

pub(super) static UPDATE_MESSAGING_MESSAGE: Facts =
    Facts::new(&API, "update_messaging_message", Method::PATCH, "/v1/messaging-messages/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "messaging-messages")])
                .repeated(&[("data.id", "id")]),
        )
        .envelope("data");

request!(update_messaging_message: UpdateMessagingMessage => types::MessagingMessage, Json<Same>);

impl UpdateMessagingMessage {
    /// Facts about a request or a reply as a whole. Its keys are not documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The attributes to change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::MessagingMessageUpdate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static ACK_MESSAGING_MESSAGE: Facts =
    Facts::new(&API, "ack_messaging_message", Method::POST, "/v1/messaging-messages/{id}/ack/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .body(Body::json("application/json").required())
        .envelope("data");

request!(ack_messaging_message: AckMessagingMessage => types::MessagingMessage, Json<Same>);

impl AckMessagingMessage {
    /// Required. How to acknowledge; may be an empty object.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::MessageAckRequest>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static ADD_MESSAGING_MESSAGE_REACTION: Facts = Facts::new(
    &API,
    "add_messaging_message_reaction",
    Method::POST,
    "/v1/messaging-messages/{id}/add-reaction/",
)
.certainty(Certainty::Inferred)
.accept("application/vnd.api+json")
.body(Body::json("application/json").required())
.envelope("data");

request!(
    add_messaging_message_reaction: AddMessagingMessageReaction => types::MessagingMessage,
    Json<Same>
);

impl AddMessagingMessageReaction {
    /// Required. The reaction to add.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::MessageReactionRequest>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static DELETE_MESSAGING_MESSAGE_REACTION: Facts = Facts::new(
    &API,
    "delete_messaging_message_reaction",
    Method::POST,
    "/v1/messaging-messages/{id}/delete-reaction/",
)
.certainty(Certainty::Inferred)
.accept("application/vnd.api+json")
.body(Body::json("application/json").required())
.envelope("data");

request!(
    delete_messaging_message_reaction: DeleteMessagingMessageReaction => types::MessagingMessage,
    Json<Same>
);

impl DeleteMessagingMessageReaction {
    /// Required. The reaction to delete.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::MessageReactionRequest>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_MESSAGING_MESSAGE_RECEIPTS: Facts = Facts::new(
    &API,
    "get_messaging_message_receipts",
    Method::GET,
    "/v1/messaging-messages/{id}/get-receipts/",
)
.certainty(Certainty::Inferred)
.accept("application/vnd.api+json")
.parameters(&[Parameter::query("individual-id")]);

request!(
    get_messaging_message_receipts: GetMessagingMessageReceipts => types::MessageReceiptsResponse,
    Json<Same>
);

impl GetMessagingMessageReceipts {
    /// The operational individual, on whose behalf the caller acts. Not documented beyond the
    /// name.
    pub fn individual_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("individual-id", value.into_option()))
    }
}
