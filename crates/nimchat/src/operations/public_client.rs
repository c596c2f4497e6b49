// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Calls on behalf of a contact through an API inbox, for a chat interface of your own. They
//! need no token.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Constraint, Error, Facts, FilePart, IntoOption, Json, KeyWay,
    List, Listed, Method, Parameter, Same, Secret, Upload, reads, request,
};

/// Calls on behalf of a contact through an API inbox, for a chat interface of your own. They
/// need no token.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let public_inbox = client.get_public_inbox("exampleInboxIdentifier").send().await?;
    /// println!("{:?}", public_inbox.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_public_inbox(&self, inbox_identifier: impl Into<String>) -> GetPublicInbox {
        GetPublicInbox(
            Call::new(self.core(), &GET_PUBLIC_INBOX)
                .path("inbox_identifier", inbox_identifier.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 404, 422, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let public_contact = client
    ///     .create_public_contact("exampleInboxIdentifier")
    ///     .body(types::PublicContactInput::builder().identifier("customer-815"))
    ///     .send()
    ///     .await?;
    /// println!("{:?}", public_contact.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_public_contact(
        &self,
        inbox_identifier: impl Into<String>,
    ) -> CreatePublicContact {
        CreatePublicContact(
            Call::new(self.core(), &CREATE_PUBLIC_CONTACT)
                .path("inbox_identifier", inbox_identifier.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 404, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let public_contact = client
    ///     .get_public_contact("exampleInboxIdentifier", "example-source-id")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", public_contact.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_public_contact(
        &self,
        inbox_identifier: impl Into<String>,
        contact_identifier: impl Into<String>,
    ) -> GetPublicContact {
        let call = Call::new(self.core(), &GET_PUBLIC_CONTACT);
        GetPublicContact(
            call.path("inbox_identifier", inbox_identifier.into())
                .path("contact_identifier", contact_identifier.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 404, 422, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let public_contact = client
    ///     .update_public_contact("exampleInboxIdentifier", "example-source-id")
    ///     .body(types::PublicContactInput::builder().identifier("customer-815"))
    ///     .send()
    ///     .await?;
    /// println!("{:?}", public_contact.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_public_contact(
        &self,
        inbox_identifier: impl Into<String>,
        contact_identifier: impl Into<String>,
    ) -> UpdatePublicContact {
        let call = Call::new(self.core(), &UPDATE_PUBLIC_CONTACT);
        UpdatePublicContact(
            call.path("inbox_identifier", inbox_identifier.into())
                .path("contact_identifier", contact_identifier.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 404, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let public_conversations = client
    ///     .list_public_conversations("exampleInboxIdentifier", "example-source-id")
    ///     .send()
    ///     .await?;
    /// println!("{} public conversations", public_conversations.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_public_conversations(
        &self,
        inbox_identifier: impl Into<String>,
        contact_identifier: impl Into<String>,
    ) -> ListPublicConversations {
        let call = Call::new(self.core(), &LIST_PUBLIC_CONVERSATIONS);
        ListPublicConversations(
            call.path("inbox_identifier", inbox_identifier.into())
                .path("contact_identifier", contact_identifier.into()),
        )
    }

    /// Start a conversation.
    ///
    /// Starts a conversation of the contact in this inbox. Messages are sent separately.
    ///
    /// `POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations`.
    /// Method and path are confirmed by a public source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let public_conversation = client
    ///     .create_public_conversation("exampleInboxIdentifier", "example-source-id")
    ///     .body(types::PublicConversationInput::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", public_conversation.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_public_conversation(
        &self,
        inbox_identifier: impl Into<String>,
        contact_identifier: impl Into<String>,
    ) -> CreatePublicConversation {
        let call = Call::new(self.core(), &CREATE_PUBLIC_CONVERSATION);
        CreatePublicConversation(
            call.path("inbox_identifier", inbox_identifier.into())
                .path("contact_identifier", contact_identifier.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let page = client
    ///     .list_public_messages("exampleInboxIdentifier", "example-source-id", 215)
    ///     .send()
    ///     .await?;
    /// println!("{} public messages", page.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_public_messages(
        &self,
        inbox_identifier: impl Into<String>,
        contact_identifier: impl Into<String>,
        conversation_id: impl Into<i64>,
    ) -> ListPublicMessages {
        let call = Call::new(self.core(), &LIST_PUBLIC_MESSAGES);
        ListPublicMessages(
            call.path("inbox_identifier", inbox_identifier.into())
                .path("contact_identifier", contact_identifier.into())
                .path("conversation_id", conversation_id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let public_message = client
    ///     .create_public_message("exampleInboxIdentifier", "example-source-id", 215)
    ///     .body(types::PublicMessageInput::builder().content("Good morning!"))
    ///     .send()
    ///     .await?;
    /// println!("{}", public_message.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_public_message(
        &self,
        inbox_identifier: impl Into<String>,
        contact_identifier: impl Into<String>,
        conversation_id: impl Into<i64>,
    ) -> CreatePublicMessage {
        let call = Call::new(self.core(), &CREATE_PUBLIC_MESSAGE);
        CreatePublicMessage(
            call.path("inbox_identifier", inbox_identifier.into())
                .path("contact_identifier", contact_identifier.into())
                .path("conversation_id", conversation_id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 404, 422, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let public_message = client
    ///     .update_public_message("exampleInboxIdentifier", "example-source-id", 215, 98041)
    ///     .body(types::PublicMessageUpdate::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", public_message.id);
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
        let call = Call::new(self.core(), &UPDATE_PUBLIC_MESSAGE);
        UpdatePublicMessage(
            call.path("inbox_identifier", inbox_identifier.into())
                .path("contact_identifier", contact_identifier.into())
                .path("conversation_id", conversation_id.into())
                .path("message_id", message_id.into()),
        )
    }
}

pub(super) static GET_PUBLIC_INBOX: Facts =
    Facts::new(&API, "get_public_inbox", Method::GET, "/public/api/v1/inboxes/{inbox_identifier}")
        .certainty(Certainty::Confirmed)
        .anonymous();

request!(get_public_inbox: GetPublicInbox => types::PublicInbox, Json<Same>);

pub(super) static CREATE_PUBLIC_CONTACT: Facts = Facts::new(
    &API,
    "create_public_contact",
    Method::POST,
    "/public/api/v1/inboxes/{inbox_identifier}/contacts",
)
.certainty(Certainty::Confirmed)
.anonymous()
.body(Body::json("application/json").required());

request!(create_public_contact: CreatePublicContact => types::PublicContact, Json<Same>);

impl CreatePublicContact {
    /// Required. The contact.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::PublicContactInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_PUBLIC_CONTACT: Facts = Facts::new(
    &API,
    "get_public_contact",
    Method::GET,
    "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}",
)
.certainty(Certainty::Confirmed)
.anonymous()
.parameters(&[Parameter::query("identifier"), Parameter::query("identifier_hash")]);

request!(get_public_contact: GetPublicContact => types::PublicContact, Json<Same>);

impl GetPublicContact {
    /// Your own id of the contact, which `identifier_hash` was computed from. Missing from the
    /// vendor's documentation, known from the open-source server.
    pub fn identifier<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("identifier", value.into_option()))
    }

    /// Proof that `identifier` comes from you: HMAC-SHA256 of it, keyed with the `hmac_token` of
    /// the inbox, in lower-case hexadecimal digits. Missing from the vendor's documentation, known
    /// from the open-source server.
    pub fn identifier_hash<By>(self, value: impl IntoOption<Secret, By>) -> Self {
        Self(self.0.query("identifier_hash", value.into_option()))
    }
}

pub(super) static UPDATE_PUBLIC_CONTACT: Facts = Facts::new(
    &API,
    "update_public_contact",
    Method::PATCH,
    "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}",
)
.certainty(Certainty::Confirmed)
.anonymous()
.body(Body::json("application/json").required());

request!(update_public_contact: UpdatePublicContact => types::PublicContact, Json<Same>);

impl UpdatePublicContact {
    /// Required. The fields to change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::PublicContactInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static LIST_PUBLIC_CONVERSATIONS: Facts = Facts::new(
    &API,
    "list_public_conversations",
    Method::GET,
    "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations",
)
.certainty(Certainty::Confirmed)
.anonymous();

request!(
    list_public_conversations: ListPublicConversations => Vec<types::PublicConversation>,
    Json<reads::List>
);

pub(super) static CREATE_PUBLIC_CONVERSATION: Facts = Facts::new(
    &API,
    "create_public_conversation",
    Method::POST,
    "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations",
)
.certainty(Certainty::Confirmed)
.anonymous()
.body(Body::json("application/json").required());

request!(
    create_public_conversation: CreatePublicConversation => types::PublicConversation,
    Json<Same>
);

impl CreatePublicConversation {
    /// Required. The conversation to start. It may be an empty object.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::PublicConversationInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static LIST_PUBLIC_MESSAGES: Facts = Facts::new(
        &API,
        "list_public_messages",
        Method::GET,
        "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages",
    )
    .certainty(Certainty::Confirmed)
    .listed()
    .anonymous()
    .parameters(&[Parameter::query("before")]);

request!(
    list_public_messages: ListPublicMessages => Vec<types::PublicMessage>,
    Json<reads::Rows>,
    listed
);

impl ListPublicMessages {
    /// Only messages older than the message with this id. To read on, pass the id of the oldest
    /// message that you have. Missing from the vendor's documentation, known from the open-source
    /// server.
    pub fn before<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("before", value.into_option()))
    }
}

impl Listed for ListPublicMessages {
    type Page = Vec<types::PublicMessage>;
    type Item = types::PublicMessage;
    type ReadPage = reads::Rows;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new("", |page| page, |page| page)
        .by_key(KeyWay::<Self>::first("before", |item| {
            item.id.get().copied().map(|it| it.to_string())
        }))
        .number_cursor()
        .keyed(&["id"])
        .reversed();
}

pub(super) static CREATE_PUBLIC_MESSAGE: Facts = Facts::new(
        &API,
        "create_public_message",
        Method::POST,
        "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages",
    )
    .certainty(Certainty::Confirmed)
    .anonymous()
    .body(
        Body::json_or_multipart("application/json")
            .required()
            .rules(&[Constraint::new("content", Bounds::Length(None, Some(150_000)))])
            .files(
                &[
                    FilePart::many("attachments[]")
                        .rules(&[Bounds::Items(None, Some(15))]),
                ],
            ),
    );

request!(create_public_message: CreatePublicMessage => types::PublicMessage, Json<Same>);

impl CreatePublicMessage {
    /// Required, unless there are files. The message.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::PublicMessageInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }

    /// The files, at most 15.
    pub fn attachments(self, attachments: impl IntoIterator<Item = impl Into<Upload>>) -> Self {
        Self(self.0.files("attachments[]", attachments.into_iter().map(Into::into).collect()))
    }
}

pub(super) static UPDATE_PUBLIC_MESSAGE: Facts = Facts::new(
        &API,
        "update_public_message",
        Method::PATCH,
        "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages/{message_id}",
    )
    .certainty(Certainty::Confirmed)
    .anonymous()
    .body(Body::json("application/json").required());

request!(update_public_message: UpdatePublicMessage => types::PublicMessage, Json<Same>);

impl UpdatePublicMessage {
    /// Required. The answer.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::PublicMessageUpdate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
