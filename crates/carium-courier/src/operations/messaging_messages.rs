// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The messages of channels, their acknowledgement, reactions and read receipts.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Counted, Direction, Error, ListPlace,
    Method, Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_MESSAGING_MESSAGES: Operation =
    Operation::new(&API, "list_messaging_messages", Method::GET, "/v1/messaging-messages/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("filter[cmp-last-modified-time]", Bounds::Items(None, Some(2))),
            Constraint::new("filter[cmp-posted-time]", Bounds::Items(None, Some(2))),
            Constraint::new("filter[text]", Bounds::Length(None, Some(255))),
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .list_messaging_messages()
    ///     .channel_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_messaging_messages(&self) -> ListMessagingMessages {
        ListMessagingMessages {
            client: self.clone(),
            channel_id: None,
            acknowledged: None,
            filter_cmp_last_modified_time: None,
            filter_cmp_posted_time: None,
            filter_text: None,
            include_phrases: None,
            include_read_receipts: None,
            individual_id: None,
            page_limit: None,
            page_offset: None,
            thumbnail: None,
            user_id: None,
        }
    }
}

/// The request of [`Client::list_messaging_messages`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListMessagingMessages {
    client: Client,
    channel_id: Option<String>,
    acknowledged: Option<bool>,
    filter_cmp_last_modified_time: Option<types::TimeComparisons>,
    filter_cmp_posted_time: Option<types::TimeComparisons>,
    filter_text: Option<String>,
    include_phrases: Option<bool>,
    include_read_receipts: Option<bool>,
    individual_id: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
    thumbnail: Option<bool>,
    user_id: Option<String>,
}

impl ListMessagingMessages {
    /// The channel whose messages to return.
    ///
    /// Required.
    pub fn channel_id(mut self, channel_id: impl Into<String>) -> Self {
        self.channel_id = Some(channel_id.into());
        self
    }

    /// Only messages that have been acknowledged, or with false only those that have not. Left
    /// out, presumably both.
    pub fn acknowledged(mut self, acknowledged: bool) -> Self {
        self.acknowledged = Some(acknowledged);
        self
    }

    /// Only messages last changed within a window: up to two comparisons, each one of `>`, `<`,
    /// `<=` and `>=` followed directly by a point in time. At most 2 items.
    pub fn filter_cmp_last_modified_time(
        mut self,
        filter_cmp_last_modified_time: impl Into<types::TimeComparisons>,
    ) -> Self {
        self.filter_cmp_last_modified_time = Some(filter_cmp_last_modified_time.into());
        self
    }

    /// Only messages posted within a window: up to two comparisons, each one of `>`, `<`, `<=` and
    /// `>=` followed directly by a point in time. At most 2 items.
    pub fn filter_cmp_posted_time(
        mut self,
        filter_cmp_posted_time: impl Into<types::TimeComparisons>,
    ) -> Self {
        self.filter_cmp_posted_time = Some(filter_cmp_posted_time.into());
        self
    }

    /// Only messages that contain this text. How the comparison is made is not documented. At most
    /// 255 characters.
    pub fn filter_text(mut self, filter_text: impl Into<String>) -> Self {
        self.filter_text = Some(filter_text.into());
        self
    }

    /// Whether to fill `phrases`. The vendor's default: `false`.
    pub fn include_phrases(mut self, include_phrases: bool) -> Self {
        self.include_phrases = Some(include_phrases);
        self
    }

    /// Whether to fill `read-receipts`. The vendor's default: `false`.
    pub fn include_read_receipts(mut self, include_read_receipts: bool) -> Self {
        self.include_read_receipts = Some(include_read_receipts);
        self
    }

    /// The operational individual, on whose behalf the caller acts. Not documented beyond the
    /// name.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.individual_id = Some(individual_id.into());
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

    /// Whether to fill `thumbnail` of attachments with a preview image. The vendor's default:
    /// `false`.
    pub fn thumbnail(mut self, thumbnail: bool) -> Self {
        self.thumbnail = Some(thumbnail);
        self
    }

    /// Only messages posted by this user.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_messaging_messages`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingMessageCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_MESSAGING_MESSAGES)
            .required_query("channel-id", Style::Form, &self.channel_id)
            .query("acknowledged", Style::Form, &self.acknowledged)
            .query(
                "filter[cmp-last-modified-time]",
                Style::Form,
                &self.filter_cmp_last_modified_time,
            )
            .query("filter[cmp-posted-time]", Style::Form, &self.filter_cmp_posted_time)
            .query("filter[text]", Style::Form, &self.filter_text)
            .query("include-phrases", Style::Form, &self.include_phrases)
            .query("include-read-receipts", Style::Form, &self.include_read_receipts)
            .query("individual-id", Style::Form, &self.individual_id)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
            .query("thumbnail", Style::Form, &self.thumbnail)
            .query("user-id", Style::Form, &self.user_id)
    }
}

impl Paged for ListMessagingMessages {
    type Page = types::MessagingMessageCollectionDocument;
    type Item = types::MessagingMessage;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_MESSAGING_MESSAGES
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

pub(super) static CREATE_MESSAGING_MESSAGE: Operation =
    Operation::new(&API, "create_messaging_message", Method::POST, "/v1/messaging-messages/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
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
    ///     .create_messaging_message()
    ///     .body(types::MessagingMessageCreate::builder()
    ///         .channel_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_messaging_message(&self) -> CreateMessagingMessage {
        CreateMessagingMessage { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_messaging_message`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateMessagingMessage {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::MessagingMessageCreate, Error>>,
}

impl CreateMessagingMessage {
    /// Facts about a request or a reply as a whole. Its keys are not documented.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The message to post.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::MessagingMessageCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_messaging_message`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingMessage>, Error> {
        Call::new(self.client.core(), &CREATE_MESSAGING_MESSAGE)
            .beside("meta", &self.meta)
            .beside("data.type", "messaging-messages")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_MESSAGING_MESSAGE: Operation =
    Operation::new(&API, "get_messaging_message", Method::GET, "/v1/messaging-messages/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .get_messaging_message("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_messaging_message(&self, id: impl Into<String>) -> GetMessagingMessage {
        GetMessagingMessage {
            client: self.clone(),
            id: id.into(),
            include_phrases: None,
            individual_id: None,
            thumbnail: None,
        }
    }
}

/// The request of [`Client::get_messaging_message`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetMessagingMessage {
    client: Client,
    id: String,
    include_phrases: Option<bool>,
    individual_id: Option<String>,
    thumbnail: Option<bool>,
}

impl GetMessagingMessage {
    /// Whether to fill `phrases`. The vendor's default: `false`.
    pub fn include_phrases(mut self, include_phrases: bool) -> Self {
        self.include_phrases = Some(include_phrases);
        self
    }

    /// The operational individual, on whose behalf the caller acts. Not documented beyond the
    /// name.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.individual_id = Some(individual_id.into());
        self
    }

    /// Whether to fill `thumbnail` of attachments with a preview image. The vendor's default:
    /// `false`.
    pub fn thumbnail(mut self, thumbnail: bool) -> Self {
        self.thumbnail = Some(thumbnail);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_messaging_message`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingMessage>, Error> {
        Call::new(self.client.core(), &GET_MESSAGING_MESSAGE)
            .path("id", &self.id)
            .query("include-phrases", Style::Form, &self.include_phrases)
            .query("individual-id", Style::Form, &self.individual_id)
            .query("thumbnail", Style::Form, &self.thumbnail)
            .send_enveloped("data")
            .await
    }
}

pub(super) static UPDATE_MESSAGING_MESSAGE: Operation =
    Operation::new(&API, "update_messaging_message", Method::PATCH, "/v1/messaging-messages/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
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
    ///     .update_messaging_message("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::MessagingMessageUpdate::builder()
    ///         .message("Your appointment is confirmed."))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_messaging_message(&self, id: impl Into<String>) -> UpdateMessagingMessage {
        UpdateMessagingMessage { client: self.clone(), id: id.into(), meta: None, body: None }
    }
}

/// The request of [`Client::update_messaging_message`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateMessagingMessage {
    client: Client,
    id: String,
    meta: Option<types::Meta>,
    body: Option<Result<types::MessagingMessageUpdate, Error>>,
}

impl UpdateMessagingMessage {
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
        B: TryInto<types::MessagingMessageUpdate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_messaging_message`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingMessage>, Error> {
        Call::new(self.client.core(), &UPDATE_MESSAGING_MESSAGE)
            .path("id", &self.id)
            .beside("meta", &self.meta)
            .beside("data.type", "messaging-messages")
            .beside("data.id", &self.id)
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static ACK_MESSAGING_MESSAGE: Operation =
    Operation::new(&API, "ack_messaging_message", Method::POST, "/v1/messaging-messages/{id}/ack/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Acknowledge messages up to this one.
    ///
    /// Marks a message and all messages before it as read.
    ///
    /// `POST /v1/messaging-messages/{id}/ack/`. Method and path are inferred: Medium confidence;
    /// documented by title only; the same action of notifications is called `ack`.
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
    ///     .ack_messaging_message("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::MessageAckRequest::builder()
    ///         .individual_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn ack_messaging_message(&self, id: impl Into<String>) -> AckMessagingMessage {
        AckMessagingMessage { client: self.clone(), id: id.into(), body: None }
    }
}

/// The request of [`Client::ack_messaging_message`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct AckMessagingMessage {
    client: Client,
    id: String,
    body: Option<Result<types::MessageAckRequest, Error>>,
}

impl AckMessagingMessage {
    /// How to acknowledge; may be an empty object.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::MessageAckRequest>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::ack_messaging_message`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingMessage>, Error> {
        Call::new(self.client.core(), &ACK_MESSAGING_MESSAGE)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static ADD_MESSAGING_MESSAGE_REACTION: Operation = Operation::new(
    &API,
    "add_messaging_message_reaction",
    Method::POST,
    "/v1/messaging-messages/{id}/add-reaction/",
)
.certainty(Certainty::Inferred)
.accept("application/vnd.api+json");

impl Client {
    /// React to a message.
    ///
    /// Adds a reaction to a message.
    ///
    /// `POST /v1/messaging-messages/{id}/add-reaction/`. Method and path are inferred: Low
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
    ///     .add_messaging_message_reaction("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::MessageReactionRequest::builder()
    ///         .reaction_type(types::MessageReactionType::Dislike))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_messaging_message_reaction(
        &self,
        id: impl Into<String>,
    ) -> AddMessagingMessageReaction {
        AddMessagingMessageReaction { client: self.clone(), id: id.into(), body: None }
    }
}

/// The request of [`Client::add_messaging_message_reaction`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct AddMessagingMessageReaction {
    client: Client,
    id: String,
    body: Option<Result<types::MessageReactionRequest, Error>>,
}

impl AddMessagingMessageReaction {
    /// The reaction to add.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::MessageReactionRequest>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::add_messaging_message_reaction`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingMessage>, Error> {
        Call::new(self.client.core(), &ADD_MESSAGING_MESSAGE_REACTION)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static DELETE_MESSAGING_MESSAGE_REACTION: Operation = Operation::new(
    &API,
    "delete_messaging_message_reaction",
    Method::POST,
    "/v1/messaging-messages/{id}/delete-reaction/",
)
.certainty(Certainty::Inferred)
.accept("application/vnd.api+json");

impl Client {
    /// Take a reaction back.
    ///
    /// Deletes a reaction to a message, see `add_messaging_message_reaction`.
    ///
    /// `POST /v1/messaging-messages/{id}/delete-reaction/`. Method and path are inferred: Low
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
    ///     .delete_messaging_message_reaction("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::MessageReactionRequest::builder()
    ///         .reaction_type(types::MessageReactionType::Dislike))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_messaging_message_reaction(
        &self,
        id: impl Into<String>,
    ) -> DeleteMessagingMessageReaction {
        DeleteMessagingMessageReaction { client: self.clone(), id: id.into(), body: None }
    }
}

/// The request of [`Client::delete_messaging_message_reaction`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteMessagingMessageReaction {
    client: Client,
    id: String,
    body: Option<Result<types::MessageReactionRequest, Error>>,
}

impl DeleteMessagingMessageReaction {
    /// The reaction to delete.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::MessageReactionRequest>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_messaging_message_reaction`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingMessage>, Error> {
        Call::new(self.client.core(), &DELETE_MESSAGING_MESSAGE_REACTION)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_MESSAGING_MESSAGE_RECEIPTS: Operation = Operation::new(
    &API,
    "get_messaging_message_receipts",
    Method::GET,
    "/v1/messaging-messages/{id}/get-receipts/",
)
.certainty(Certainty::Inferred)
.accept("application/vnd.api+json");

impl Client {
    /// Get the read receipts of a message.
    ///
    /// Returns who has read a message and when, and who has not read it yet.
    ///
    /// `GET /v1/messaging-messages/{id}/get-receipts/`. Method and path are inferred: Medium
    /// confidence; documented by title only; actions of this service that read are called `get-…`.
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
    ///     .get_messaging_message_receipts("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_messaging_message_receipts(
        &self,
        id: impl Into<String>,
    ) -> GetMessagingMessageReceipts {
        GetMessagingMessageReceipts { client: self.clone(), id: id.into(), individual_id: None }
    }
}

/// The request of [`Client::get_messaging_message_receipts`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetMessagingMessageReceipts {
    client: Client,
    id: String,
    individual_id: Option<String>,
}

impl GetMessagingMessageReceipts {
    /// The operational individual, on whose behalf the caller acts. Not documented beyond the
    /// name.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.individual_id = Some(individual_id.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_messaging_message_receipts`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessageReceiptsResponse>, Error> {
        Call::new(self.client.core(), &GET_MESSAGING_MESSAGE_RECEIPTS)
            .path("id", &self.id)
            .query("individual-id", Style::Form, &self.individual_id)
            .send()
            .await
    }
}
