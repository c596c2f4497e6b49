// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The messages of a conversation.

use crate::{API, Client, arrivals, types};
use switchboard_core::generated::{
    Arrivals, Body, Bounds, Call, Certainty, Constraint, Error, Facts, FilePart, IntoOption, Json,
    KeyWay, List, Listed, Method, Optional, Parameter, Reads, Same, Upload, request,
};

/// The messages of a conversation.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let page = client.list_messages(3, 215).send().await?;
    /// println!("{} messages", page.payload.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_messages(
        &self,
        account_id: impl Into<i64>,
        conversation_id: impl Into<i64>,
    ) -> ListMessages {
        let call = Call::new(self.core(), &LIST_MESSAGES);
        ListMessages(
            call.path("account_id", account_id.into())
                .path("conversation_id", conversation_id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let message = client
    ///     .create_message(3, 215)
    ///     .body(types::MessageInput::builder().content("Your order is ready."))
    ///     .send()
    ///     .await?;
    /// println!("{}", message.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_message(
        &self,
        account_id: impl Into<i64>,
        conversation_id: impl Into<i64>,
    ) -> CreateMessage {
        let call = Call::new(self.core(), &CREATE_MESSAGE);
        CreateMessage(
            call.path("account_id", account_id.into())
                .path("conversation_id", conversation_id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client.delete_message(3, 215, 90210).send().await?;
    /// if let Some(message) = response.into_inner() {
    ///     println!("{}", message.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_message(
        &self,
        account_id: impl Into<i64>,
        conversation_id: impl Into<i64>,
        message_id: impl Into<i64>,
    ) -> DeleteMessage {
        let call = Call::new(self.core(), &DELETE_MESSAGE);
        DeleteMessage(
            call.path("account_id", account_id.into())
                .path("conversation_id", conversation_id.into())
                .path("message_id", message_id.into()),
        )
    }
}

pub(super) static LIST_MESSAGES: Facts = Facts::new(
    &API,
    "list_messages",
    Method::GET,
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages",
)
.certainty(Certainty::Confirmed)
.listed()
.schemes(&["userApiKey"])
.parameters(&[Parameter::query("before"), Parameter::query("after")]);

request!(
    list_messages: ListMessages => types::MessagePage,
    Json<Reads<arrivals::BarePayload>>,
    listed
);

impl ListMessages {
    /// Only messages with a smaller id than this one. Not in the vendor's documentation; the
    /// open-source server understands it.
    pub fn before<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("before", value.into_option()))
    }

    /// Only messages with a greater id than this one. Not in the vendor's documentation; the
    /// open-source server understands it.
    pub fn after<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("after", value.into_option()))
    }
}

impl Listed for ListMessages {
    type Page = types::MessagePage;
    type Item = types::Message;
    type ReadPage = Reads<arrivals::BarePayload>;
    type ReadItem = Same;

    const LIST: List<Self> =
        List::<Self>::new("payload", |page| &page.payload, |page| page.payload)
            .by_key(KeyWay::<Self>::first("before", |item| Some(item.id.to_string())))
            .backwards_by_key(KeyWay::<Self>::last("after", |item| Some(item.id.to_string())))
            .number_cursor()
            .keyed(&["id"])
            .reversed()
            .arriving_as(arrivals::BarePayload::ARRIVALS);
}

pub(super) static CREATE_MESSAGE: Facts = Facts::new(
    &API,
    "create_message",
    Method::POST,
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey", "agentBotApiKey"])
.any_of(&["content", "attachments[]"])
.body(
    Body::json_or_multipart("application/json")
        .required()
        .rules(&[Constraint::new("content", Bounds::Length(None, Some(150_000)))])
        .files(&[FilePart::many("attachments[]").rules(&[Bounds::Items(None, Some(15))])]),
);

request!(create_message: CreateMessage => types::Message, Json<Same>);

impl CreateMessage {
    /// Required, unless there are files. The message.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::MessageInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }

    /// The files, at most 15. In website inboxes the open-source server takes pictures, sound,
    /// video and common document formats up to 40 MB each.
    pub fn attachments(self, attachments: impl IntoIterator<Item = impl Into<Upload>>) -> Self {
        Self(self.0.files("attachments[]", attachments.into_iter().map(Into::into).collect()))
    }
}

pub(super) static DELETE_MESSAGE: Facts = Facts::new(
    &API,
    "delete_message",
    Method::DELETE,
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

request!(delete_message: DeleteMessage => Option<types::Message>, Optional<Option<Same>>);
