// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! One-off e-mails sent from the account.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Certainty, Error, Method, Operation, Response};

pub(super) static SEND_EMAIL: Operation =
    Operation::new(&API, "send_email", Method::POST, "/emails").certainty(Certainty::Inferred);

impl Client {
    /// Send an e-mail.
    ///
    /// Queues one e-mail to one address. The reply says only that the e-mail was accepted: it
    /// carries no id, and delivery cannot be followed. Repeating the call presumably sends the
    /// e-mail again.
    ///
    /// `POST /emails`. Method and path are inferred: Medium confidence; the path could be
    /// `/email`, and 202 is derived from the status `accepted` in the documented reply.
    ///
    /// Source: E-mail, sending, <https://docs.prokeep.com/>
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
    ///     .send_email()
    ///     .body(types::EmailInput::builder()
    ///         .from("orders@example.com")
    ///         .to("jo.miller@example.com")
    ///         .subject("Your order is ready")
    ///         .body("You can pick it up today until 5 pm."))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_email(&self) -> SendEmail {
        SendEmail { client: self.clone(), body: None }
    }
}

/// The request of [`Client::send_email`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct SendEmail {
    client: Client,
    body: Option<Result<types::EmailInput, Error>>,
}

impl SendEmail {
    /// The e-mail to send.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::EmailInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::send_email`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::EmailAccepted>, Error> {
        Call::new(self.client.core(), &SEND_EMAIL)
            .json("application/json", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}
