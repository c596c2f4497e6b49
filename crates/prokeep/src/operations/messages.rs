// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! Text messages to contacts, and internal messages to a group of colleagues. Both are queued
//! and sent in the background.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Bounds, Certainty, Constraint, Error, Method, Operation, Response};

pub(super) static SEND_MESSAGE: Operation =
    Operation::new(&API, "send_message", Method::POST, "/messages");

impl Client {
    /// Send a text message.
    ///
    /// Queues a text message to one contact. The reply is 202: Prokeep has taken the message,
    /// which does not mean that it was delivered. Pass `status_callback` to hear what became of
    /// it. `from` must be a number of the account. The message shows up in the Prokeep app like
    /// any other. If the contact had no open thread, the thread that holds the message is archived
    /// at once, and comes back to the inbox when the contact answers. Repeating the call
    /// presumably sends the message again.
    ///
    /// `POST /messages`. The path is stated by the vendor.
    ///
    /// Source: Messages, sending (and the example in the introduction),
    /// <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_prokeep::types;
    ///
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .send_message()
    ///     .body(types::MessageInput::builder()
    ///         .text("Your order is ready.")
    ///         .from("+12025550143")
    ///         .to("+12025550144"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_message(&self) -> SendMessage {
        SendMessage { client: self.clone(), body: None }
    }
}

/// The request of [`Client::send_message`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct SendMessage {
    client: Client,
    body: Option<Result<types::MessageInput, Error>>,
}

impl SendMessage {
    /// The message to send.
    ///
    /// Required.
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

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::send_message`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessageAccepted>, Error> {
        Call::new(self.client.core(), &SEND_MESSAGE)
            .json("application/json", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static SEND_INTERNAL_MESSAGE: Operation =
    Operation::new(&API, "send_internal_message", Method::POST, "/messages/internal")
        .certainty(Certainty::Inferred)
        .body_rules(&[Constraint::new("text", Bounds::Length(Some(1), Some(10000)))]);

impl Client {
    /// Send an internal message.
    ///
    /// Puts a message into a group's inbox as a new internal thread. Only people in the account
    /// see it; no contact outside receives anything. Repeating the call presumably starts another
    /// thread.
    ///
    /// `POST /messages/internal`. Method and path are inferred: Low confidence; the path could
    /// also be `/internal_messages`, and 202 is derived from the status `accepted` in the
    /// documented reply.
    ///
    /// Source: Messages, sending internally, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_prokeep::types;
    ///
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .send_internal_message()
    ///     .body(types::InternalMessageInput::builder()
    ///         .group_id("text")
    ///         .text("Please check the stock for this order."))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_internal_message(&self) -> SendInternalMessage {
        SendInternalMessage { client: self.clone(), body: None }
    }
}

/// The request of [`Client::send_internal_message`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct SendInternalMessage {
    client: Client,
    body: Option<Result<types::InternalMessageInput, Error>>,
}

impl SendInternalMessage {
    /// The message to post.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::InternalMessageInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::send_internal_message`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessageAccepted>, Error> {
        Call::new(self.client.core(), &SEND_INTERNAL_MESSAGE)
            .json("application/json", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}
