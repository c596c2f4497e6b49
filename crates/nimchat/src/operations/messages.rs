// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The messages of a conversation.

use crate::{API, Client, forms, types};
use switchboard_core::call::Call;
use switchboard_core::reads::{self, Forms, Reads};
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Direction, Error, Keyed, ListPlace, Method,
    Operation, Paged, Response, Style, Turn, Upload,
};

pub(super) static LIST_MESSAGES: Operation = Operation::new(
    &API,
    "list_messages",
    Method::GET,
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// List the messages of a conversation.
    ///
    /// Returns the newest 20 messages of a conversation, in ascending order. The vendor's
    /// documentation shows a bare list and no way to get further; the open-source server sends the
    /// list under `payload`, `before` leads to older messages, 20 at a time, and `after` to newer
    /// ones, up to 100 at a time. Given both, it returns what lies between, including `after`
    /// itself, up to 1000 messages.
    ///
    /// `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages`. Method and
    /// path are confirmed by a public source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .list_messages(3, 215)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_messages(
        &self,
        account_id: impl Into<i64>,
        conversation_id: impl Into<i64>,
    ) -> ListMessages {
        ListMessages {
            client: self.clone(),
            account_id: account_id.into(),
            conversation_id: conversation_id.into(),
            before: None,
            after: None,
        }
    }
}

/// The request of [`Client::list_messages`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListMessages {
    client: Client,
    account_id: i64,
    conversation_id: i64,
    before: Option<i64>,
    after: Option<i64>,
}

impl ListMessages {
    /// Only messages with a smaller id than this one. Not in the vendor's documentation; the
    /// open-source server understands it.
    pub fn before(mut self, before: impl Into<i64>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Only messages with a greater id than this one. Not in the vendor's documentation; the
    /// open-source server understands it.
    pub fn after(mut self, after: impl Into<i64>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_messages`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagePage>, Error> {
        self.into_call().send_reading::<_, Reads<forms::BarePayload>>("").await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_MESSAGES)
            .path("account_id", &self.account_id)
            .path("conversation_id", &self.conversation_id)
            .query("before", Style::Form, &self.before)
            .query("after", Style::Form, &self.after)
    }
}

impl Paged for ListMessages {
    type Page = types::MessagePage;
    type Item = types::Message;

    const BACKWARD: Backward = Backward::FromCursor;
    const SIZED: bool = false;
    const REVERSED: bool = true;

    fn operation() -> &'static Operation {
        &LIST_MESSAGES
    }

    fn direction(&self) -> Direction {
        if self.after.is_some() { Direction::Backward } else { Direction::Forward }
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        match direction {
            Direction::Forward => self.before.map(|it| it.to_string()),
            Direction::Backward => self.after.map(|it| it.to_string()),
        }
    }

    fn turned(mut self, direction: Direction, cursor: Option<String>) -> Result<Self, Error> {
        match direction {
            Direction::Forward => {
                self.before = switchboard_core::__number(cursor)?.or(self.before);
                self.after = None;
            }
            Direction::Backward => {
                self.after = switchboard_core::__number(cursor)?.or(self.after);
                self.before = None;
            }
        }
        Ok(self)
    }

    fn sized(self, _: Direction, _: u32) -> Self {
        self
    }

    fn turn(&self, page: &Self::Page, direction: Direction) -> Turn {
        let items = &page.payload;
        match direction {
            Direction::Forward => {
                Keyed::first(items.first().map(|it| it.id.to_string()), items.len()).into()
            }
            Direction::Backward => {
                Keyed::last(items.last().map(|it| it.id.to_string()), items.len()).into()
            }
        }
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        type ReadPage = Reads<forms::BarePayload>;
        let list = ListPlace::at("payload").in_forms(forms::BarePayload::FORMS).keyed(&["id"]);
        Box::pin(self.into_call().send_page::<_, ReadPage, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        let mut items = page.payload;
        items.reverse();
        items
    }
}

pub(super) static CREATE_MESSAGE: Operation = Operation::new(
    &API,
    "create_message",
    Method::POST,
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages",
)
.certainty(Certainty::Confirmed)
.any_of(&["content", "attachments[]"])
.schemes(&["userApiKey", "agentBotApiKey"])
.parameter_rules(&[Constraint::new("attachments[]", Bounds::Items(None, Some(15)))])
.body_rules(&[Constraint::new("content", Bounds::Length(None, Some(150_000)))]);

impl Client {
    /// Create a message.
    ///
    /// Adds a message to a conversation, and sends it to the contact through the channel unless it
    /// is private. A message has a text, files, or both. Files go along with it as
    /// `multipart/form-data`, which the open-source server takes and the vendor's documentation
    /// does not mention. Agent bots may make this call. Repeating it sends the message again.
    ///
    /// `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages`. Method and
    /// path are confirmed by a public source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .create_message(3, 215)
    ///     .body(types::MessageInput::builder()
    ///         .content("Your order is ready."))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_message(
        &self,
        account_id: impl Into<i64>,
        conversation_id: impl Into<i64>,
    ) -> CreateMessage {
        CreateMessage {
            client: self.clone(),
            account_id: account_id.into(),
            conversation_id: conversation_id.into(),
            body: None,
            attachments: Vec::new(),
        }
    }
}

/// The request of [`Client::create_message`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateMessage {
    client: Client,
    account_id: i64,
    conversation_id: i64,
    body: Option<Result<types::MessageInput, Error>>,
    attachments: Vec<Upload>,
}

impl CreateMessage {
    /// The message.
    ///
    /// Required, unless there are files.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::MessageInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// The files, at most 15. In website inboxes the open-source server takes pictures, sound,
    /// video and common document formats up to 40 MB each.
    pub fn attachments(mut self, attachments: impl IntoIterator<Item = impl Into<Upload>>) -> Self {
        self.attachments = attachments.into_iter().map(Into::into).collect();
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_message`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Message>, Error> {
        Call::new(self.client.core(), &CREATE_MESSAGE)
            .path("account_id", &self.account_id)
            .path("conversation_id", &self.conversation_id)
            .counted_files("attachments[]", &self.attachments)
            .json_or_multipart("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static DELETE_MESSAGE: Operation = Operation::new(
    &API,
    "delete_message",
    Method::DELETE,
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// Delete a message.
    ///
    /// Deletes the content and the files of a message. The message itself stays: the open-source
    /// server puts a notice in place of the text, sets `deleted` in `content_attributes`, and
    /// answers with the message. The vendor's documentation promises no body.
    ///
    /// `DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}`.
    /// Method and path are confirmed by a public source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .delete_message(3, 215, 90210)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_message(
        &self,
        account_id: impl Into<i64>,
        conversation_id: impl Into<i64>,
        message_id: impl Into<i64>,
    ) -> DeleteMessage {
        DeleteMessage {
            client: self.clone(),
            account_id: account_id.into(),
            conversation_id: conversation_id.into(),
            message_id: message_id.into(),
        }
    }
}

/// The request of [`Client::delete_message`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteMessage {
    client: Client,
    account_id: i64,
    conversation_id: i64,
    message_id: i64,
}

impl DeleteMessage {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_message`] and [`Error`].
    pub async fn send(self) -> Result<Response<Option<types::Message>>, Error> {
        Call::new(self.client.core(), &DELETE_MESSAGE)
            .path("account_id", &self.account_id)
            .path("conversation_id", &self.conversation_id)
            .path("message_id", &self.message_id)
            .send_optional()
            .await
    }
}
