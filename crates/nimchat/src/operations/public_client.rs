// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Calls on behalf of a contact through an API inbox, for a chat interface of your own. They
//! need no token.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Direction, Error, Keyed, ListPlace, Method,
    Operation, Paged, Response, Style, Turn, Upload,
};

pub(super) static GET_PUBLIC_INBOX: Operation = Operation::new(
    &API,
    "get_public_inbox",
    Method::GET,
    "/public/api/v1/inboxes/{inbox_identifier}",
)
.certainty(Certainty::Confirmed)
.anonymous();

impl Client {
    /// Get an API inbox.
    ///
    /// Returns what is known to everybody about an API inbox, such as its working hours. The
    /// vendor's documentation does not list this call; it is known from the API description of the
    /// open-source server.
    ///
    /// `GET /public/api/v1/inboxes/{inbox_identifier}`. Method and path are confirmed by a public
    /// source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .get_public_inbox("exampleInboxIdentifier")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_public_inbox(&self, inbox_identifier: impl Into<String>) -> GetPublicInbox {
        GetPublicInbox { client: self.clone(), inbox_identifier: inbox_identifier.into() }
    }
}

/// The request of [`Client::get_public_inbox`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetPublicInbox {
    client: Client,
    inbox_identifier: String,
}

impl GetPublicInbox {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_public_inbox`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::PublicInbox>, Error> {
        Call::new(self.client.core(), &GET_PUBLIC_INBOX)
            .path("inbox_identifier", &self.inbox_identifier)
            .send()
            .await
    }
}

pub(super) static CREATE_PUBLIC_CONTACT: Operation = Operation::new(
    &API,
    "create_public_contact",
    Method::POST,
    "/public/api/v1/inboxes/{inbox_identifier}/contacts",
)
.certainty(Certainty::Confirmed)
.anonymous();

impl Client {
    /// Create a contact through an inbox.
    ///
    /// Starts acting for a contact in an API inbox. Keep the `source_id` of the reply: every
    /// further call of this group needs it, and whoever knows it can read and write in the
    /// contact's name. The open-source server answers 500 when `identifier_hash` is wrong, or
    /// missing where the inbox demands one.
    ///
    /// `POST /public/api/v1/inboxes/{inbox_identifier}/contacts`. Method and path are confirmed by
    /// a public source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 404, 422, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .create_public_contact("exampleInboxIdentifier")
    ///     .body(types::PublicContactInput::builder()
    ///         .identifier("customer-815"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_public_contact(
        &self,
        inbox_identifier: impl Into<String>,
    ) -> CreatePublicContact {
        CreatePublicContact {
            client: self.clone(),
            inbox_identifier: inbox_identifier.into(),
            body: None,
        }
    }
}

/// The request of [`Client::create_public_contact`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreatePublicContact {
    client: Client,
    inbox_identifier: String,
    body: Option<Result<types::PublicContactInput, Error>>,
}

impl CreatePublicContact {
    /// The contact.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::PublicContactInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_public_contact`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::PublicContact>, Error> {
        Call::new(self.client.core(), &CREATE_PUBLIC_CONTACT)
            .path("inbox_identifier", &self.inbox_identifier)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static GET_PUBLIC_CONTACT: Operation = Operation::new(
    &API,
    "get_public_contact",
    Method::GET,
    "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}",
)
.certainty(Certainty::Confirmed)
.anonymous();

impl Client {
    /// Get the contact.
    ///
    /// Returns the contact behind a source id. Where the inbox demands verified contacts, give
    /// `identifier` and `identifier_hash`: the open-source server checks them here too, and
    /// answers 500 when they are missing or wrong.
    ///
    /// `GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}`. Method and
    /// path are confirmed by a public source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 404, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .get_public_contact("exampleInboxIdentifier", "example-source-id")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_public_contact(
        &self,
        inbox_identifier: impl Into<String>,
        contact_identifier: impl Into<String>,
    ) -> GetPublicContact {
        GetPublicContact {
            client: self.clone(),
            inbox_identifier: inbox_identifier.into(),
            contact_identifier: contact_identifier.into(),
            identifier: None,
            identifier_hash: None,
        }
    }
}

/// The request of [`Client::get_public_contact`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetPublicContact {
    client: Client,
    inbox_identifier: String,
    contact_identifier: String,
    identifier: Option<String>,
    identifier_hash: Option<switchboard_core::Secret>,
}

impl GetPublicContact {
    /// Your own id of the contact, which `identifier_hash` was computed from. Missing from the
    /// vendor's documentation, known from the open-source server.
    pub fn identifier(mut self, identifier: impl Into<String>) -> Self {
        self.identifier = Some(identifier.into());
        self
    }

    /// Proof that `identifier` comes from you: HMAC-SHA256 of it, keyed with the `hmac_token` of
    /// the inbox, in lower-case hexadecimal digits. Missing from the vendor's documentation, known
    /// from the open-source server.
    pub fn identifier_hash(mut self, identifier_hash: impl Into<switchboard_core::Secret>) -> Self {
        self.identifier_hash = Some(identifier_hash.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_public_contact`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::PublicContact>, Error> {
        Call::new(self.client.core(), &GET_PUBLIC_CONTACT)
            .path("inbox_identifier", &self.inbox_identifier)
            .path("contact_identifier", &self.contact_identifier)
            .query("identifier", Style::Form, &self.identifier)
            .query("identifier_hash", Style::Form, &self.identifier_hash)
            .send()
            .await
    }
}

pub(super) static UPDATE_PUBLIC_CONTACT: Operation = Operation::new(
    &API,
    "update_public_contact",
    Method::PATCH,
    "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}",
)
.certainty(Certainty::Confirmed)
.anonymous();

impl Client {
    /// Update the contact.
    ///
    /// Changes the contact behind a source id. The open-source server answers with the contact as
    /// it is stored, which lacks `source_id` and `pubsub_token` and has other fields instead. It
    /// does not change `identifier`, and answers 500 when `identifier_hash` is wrong, or missing
    /// where the inbox demands one.
    ///
    /// `PATCH /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}`. Method and
    /// path are confirmed by a public source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 404, 422, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .update_public_contact("exampleInboxIdentifier", "example-source-id")
    ///     .body(types::PublicContactInput::builder()
    ///         .identifier("customer-815"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_public_contact(
        &self,
        inbox_identifier: impl Into<String>,
        contact_identifier: impl Into<String>,
    ) -> UpdatePublicContact {
        UpdatePublicContact {
            client: self.clone(),
            inbox_identifier: inbox_identifier.into(),
            contact_identifier: contact_identifier.into(),
            body: None,
        }
    }
}

/// The request of [`Client::update_public_contact`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdatePublicContact {
    client: Client,
    inbox_identifier: String,
    contact_identifier: String,
    body: Option<Result<types::PublicContactInput, Error>>,
}

impl UpdatePublicContact {
    /// The fields to change.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::PublicContactInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_public_contact`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::PublicContact>, Error> {
        Call::new(self.client.core(), &UPDATE_PUBLIC_CONTACT)
            .path("inbox_identifier", &self.inbox_identifier)
            .path("contact_identifier", &self.contact_identifier)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static LIST_PUBLIC_CONVERSATIONS: Operation = Operation::new(
    &API,
    "list_public_conversations",
    Method::GET,
    "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations",
)
.certainty(Certainty::Confirmed)
.anonymous();

impl Client {
    /// List the contact's conversations.
    ///
    /// Returns the conversations that the contact has had under this source id, with their
    /// messages. Once the contact has been verified by an `identifier_hash`, the open-source
    /// server is meant to return all conversations of the contact. Judging from its code, the call
    /// fails with 500 then in the documented version.
    ///
    /// `GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations`.
    /// Method and path are confirmed by a public source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 404, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .list_public_conversations("exampleInboxIdentifier", "example-source-id")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_public_conversations(
        &self,
        inbox_identifier: impl Into<String>,
        contact_identifier: impl Into<String>,
    ) -> ListPublicConversations {
        ListPublicConversations {
            client: self.clone(),
            inbox_identifier: inbox_identifier.into(),
            contact_identifier: contact_identifier.into(),
        }
    }
}

/// The request of [`Client::list_public_conversations`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListPublicConversations {
    client: Client,
    inbox_identifier: String,
    contact_identifier: String,
}

impl ListPublicConversations {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_public_conversations`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::PublicConversation>>, Error> {
        Call::new(self.client.core(), &LIST_PUBLIC_CONVERSATIONS)
            .path("inbox_identifier", &self.inbox_identifier)
            .path("contact_identifier", &self.contact_identifier)
            .send_reading::<_, reads::List>("")
            .await
    }
}

pub(super) static CREATE_PUBLIC_CONVERSATION: Operation = Operation::new(
    &API,
    "create_public_conversation",
    Method::POST,
    "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations",
)
.certainty(Certainty::Confirmed)
.anonymous();

impl Client {
    /// Start a conversation.
    ///
    /// Starts a conversation of the contact in this inbox. Messages are sent separately.
    ///
    /// `POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations`.
    /// Method and path are confirmed by a public source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .create_public_conversation("exampleInboxIdentifier", "example-source-id")
    ///     .body(types::PublicConversationInput::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_public_conversation(
        &self,
        inbox_identifier: impl Into<String>,
        contact_identifier: impl Into<String>,
    ) -> CreatePublicConversation {
        CreatePublicConversation {
            client: self.clone(),
            inbox_identifier: inbox_identifier.into(),
            contact_identifier: contact_identifier.into(),
            body: None,
        }
    }
}

/// The request of [`Client::create_public_conversation`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreatePublicConversation {
    client: Client,
    inbox_identifier: String,
    contact_identifier: String,
    body: Option<Result<types::PublicConversationInput, Error>>,
}

impl CreatePublicConversation {
    /// The conversation to start. It may be an empty object.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::PublicConversationInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_public_conversation`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::PublicConversation>, Error> {
        Call::new(self.client.core(), &CREATE_PUBLIC_CONVERSATION)
            .path("inbox_identifier", &self.inbox_identifier)
            .path("contact_identifier", &self.contact_identifier)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static LIST_PUBLIC_MESSAGES: Operation = Operation::new(&API, "list_public_messages", Method::GET, "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages").certainty(Certainty::Confirmed).anonymous();

impl Client {
    /// List the messages of a conversation.
    ///
    /// Returns messages of a conversation as the contact may see them: private notes and notices
    /// about changes are left out. The open-source server returns the newest 20, oldest first, and
    /// with `before` the 20 that precede a message; the vendor's documentation mentions no pages.
    ///
    /// `GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages`.
    /// Method and path are confirmed by a public source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .list_public_messages("exampleInboxIdentifier", "example-source-id", 215)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_public_messages(
        &self,
        inbox_identifier: impl Into<String>,
        contact_identifier: impl Into<String>,
        conversation_id: impl Into<i64>,
    ) -> ListPublicMessages {
        ListPublicMessages {
            client: self.clone(),
            inbox_identifier: inbox_identifier.into(),
            contact_identifier: contact_identifier.into(),
            conversation_id: conversation_id.into(),
            before: None,
        }
    }
}

/// The request of [`Client::list_public_messages`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListPublicMessages {
    client: Client,
    inbox_identifier: String,
    contact_identifier: String,
    conversation_id: i64,
    before: Option<i64>,
}

impl ListPublicMessages {
    /// Only messages older than the message with this id. To read on, pass the id of the oldest
    /// message that you have. Missing from the vendor's documentation, known from the open-source
    /// server.
    pub fn before(mut self, before: impl Into<i64>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_public_messages`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::PublicMessage>>, Error> {
        self.into_call().send_reading::<_, reads::Rows>("").await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_PUBLIC_MESSAGES)
            .path("inbox_identifier", &self.inbox_identifier)
            .path("contact_identifier", &self.contact_identifier)
            .path("conversation_id", &self.conversation_id)
            .query("before", Style::Form, &self.before)
    }
}

impl Paged for ListPublicMessages {
    type Page = Vec<types::PublicMessage>;
    type Item = types::PublicMessage;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = false;
    const REVERSED: bool = true;

    fn operation() -> &'static Operation {
        &LIST_PUBLIC_MESSAGES
    }

    fn direction(&self) -> Direction {
        Direction::Forward
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        match direction {
            Direction::Forward => self.before.map(|it| it.to_string()),
            Direction::Backward => None,
        }
    }

    fn turned(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
        self.before = switchboard_core::__number(cursor)?.or(self.before);
        Ok(self)
    }

    fn sized(self, _: Direction, _: u32) -> Self {
        self
    }

    fn turn(&self, page: &Self::Page, _: Direction) -> Turn {
        let items = &page;
        Keyed::first(
            items.first().and_then(|it| {
                Some(&it.id).and_then(|it| it.get().copied()).map(|it| it.to_string())
            }),
            items.len(),
        )
        .into()
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("").keyed(&["id"]);
        Box::pin(self.into_call().send_page::<_, reads::Rows, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        let mut items = page;
        items.reverse();
        items
    }
}

pub(super) static CREATE_PUBLIC_MESSAGE: Operation = Operation::new(&API, "create_public_message", Method::POST, "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages").certainty(Certainty::Confirmed).anonymous().parameter_rules(&[Constraint::new("attachments[]", Bounds::Items(None, Some(15)))]).body_rules(&[Constraint::new("content", Bounds::Length(None, Some(150_000)))]);

impl Client {
    /// Send a message.
    ///
    /// Sends a message to the account in the name of the contact. To send files, use the multipart
    /// form; the vendor's documentation describes the JSON form only, the open-source server takes
    /// both.
    ///
    /// `POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages`.
    /// Method and path are confirmed by a public source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .create_public_message("exampleInboxIdentifier", "example-source-id", 215)
    ///     .body(types::PublicMessageInput::builder()
    ///         .content("Good morning!"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_public_message(
        &self,
        inbox_identifier: impl Into<String>,
        contact_identifier: impl Into<String>,
        conversation_id: impl Into<i64>,
    ) -> CreatePublicMessage {
        CreatePublicMessage {
            client: self.clone(),
            inbox_identifier: inbox_identifier.into(),
            contact_identifier: contact_identifier.into(),
            conversation_id: conversation_id.into(),
            body: None,
            attachments: Vec::new(),
        }
    }
}

/// The request of [`Client::create_public_message`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreatePublicMessage {
    client: Client,
    inbox_identifier: String,
    contact_identifier: String,
    conversation_id: i64,
    body: Option<Result<types::PublicMessageInput, Error>>,
    attachments: Vec<Upload>,
}

impl CreatePublicMessage {
    /// The message.
    ///
    /// Required, unless there are files.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::PublicMessageInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// The files, at most 15.
    pub fn attachments(mut self, attachments: impl IntoIterator<Item = impl Into<Upload>>) -> Self {
        self.attachments = attachments.into_iter().map(Into::into).collect();
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_public_message`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::PublicMessage>, Error> {
        Call::new(self.client.core(), &CREATE_PUBLIC_MESSAGE)
            .path("inbox_identifier", &self.inbox_identifier)
            .path("contact_identifier", &self.contact_identifier)
            .path("conversation_id", &self.conversation_id)
            .counted_files("attachments[]", &self.attachments)
            .json_or_multipart("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static UPDATE_PUBLIC_MESSAGE: Operation = Operation::new(&API, "update_public_message", Method::PATCH, "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages/{message_id}").certainty(Certainty::Confirmed).anonymous();

impl Client {
    /// Answer an interactive message.
    ///
    /// Stores what the contact answered to a message that asks for something, such as a request to
    /// rate the conversation. The open-source server refuses a rating with 422 once the request is
    /// more than 14 days old, and answers 500 to values it cannot store.
    ///
    /// `PATCH /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages/{message_id}`.
    /// Method and path are confirmed by a public source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 404, 422, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .update_public_message("exampleInboxIdentifier", "example-source-id", 215, 98041)
    ///     .body(types::PublicMessageUpdate::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_public_message(
        &self,
        inbox_identifier: impl Into<String>,
        contact_identifier: impl Into<String>,
        conversation_id: impl Into<i64>,
        message_id: impl Into<i64>,
    ) -> UpdatePublicMessage {
        UpdatePublicMessage {
            client: self.clone(),
            inbox_identifier: inbox_identifier.into(),
            contact_identifier: contact_identifier.into(),
            conversation_id: conversation_id.into(),
            message_id: message_id.into(),
            body: None,
        }
    }
}

/// The request of [`Client::update_public_message`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdatePublicMessage {
    client: Client,
    inbox_identifier: String,
    contact_identifier: String,
    conversation_id: i64,
    message_id: i64,
    body: Option<Result<types::PublicMessageUpdate, Error>>,
}

impl UpdatePublicMessage {
    /// The answer.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::PublicMessageUpdate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_public_message`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::PublicMessage>, Error> {
        Call::new(self.client.core(), &UPDATE_PUBLIC_MESSAGE)
            .path("inbox_identifier", &self.inbox_identifier)
            .path("contact_identifier", &self.contact_identifier)
            .path("conversation_id", &self.conversation_id)
            .path("message_id", &self.message_id)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}
