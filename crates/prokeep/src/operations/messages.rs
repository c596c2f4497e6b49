// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! Text messages to contacts, and internal messages to a group of colleagues. Both are queued
//! and sent in the background.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Constraint, Error, Facts, Json, Method, Same, request,
};

/// Text messages to contacts, and internal messages to a group of colleagues. Both are queued
/// and sent in the background.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_prokeep::types;
    ///
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let message_accepted = client
    ///     .send_message()
    ///     .body(
    ///         types::MessageInput::builder()
    ///             .text("Your order is ready.")
    ///             .from("+12025550143")
    ///             .to("+12025550144"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", message_accepted.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_message(&self) -> SendMessage {
        SendMessage(Call::new(self.core(), &SEND_MESSAGE))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_prokeep::types;
    ///
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let message_accepted = client
    ///     .send_internal_message()
    ///     .body(
    ///         types::InternalMessageInput::builder()
    ///             .group_id("text")
    ///             .text("Please check the stock for this order."),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", message_accepted.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_internal_message(&self) -> SendInternalMessage {
        SendInternalMessage(Call::new(self.core(), &SEND_INTERNAL_MESSAGE))
    }
}

pub(super) static SEND_MESSAGE: Facts = Facts::new(&API, "send_message", Method::POST, "/messages")
    .body(Body::json("application/json").required())
    .envelope("data");

request!(send_message: SendMessage => types::MessageAccepted, Json<Same>);

impl SendMessage {
    /// Required. The message to send.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::MessageInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static SEND_INTERNAL_MESSAGE: Facts =
    Facts::new(&API, "send_internal_message", Method::POST, "/messages/internal")
        .certainty(Certainty::Inferred)
        .body(
            Body::json("application/json")
                .required()
                .rules(&[Constraint::new("text", Bounds::Length(Some(1), Some(10000)))]),
        )
        .envelope("data");

request!(send_internal_message: SendInternalMessage => types::MessageAccepted, Json<Same>);

impl SendInternalMessage {
    /// Required. The message to post.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::InternalMessageInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
