// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! One-off e-mails sent from the account.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Call, Certainty, Error, Facts, Json, Method, Same, request,
};

/// One-off e-mails sent from the account.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_prokeep::types;
    ///
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let email_accepted = client
    ///     .send_email()
    ///     .body(
    ///         types::EmailInput::builder()
    ///             .from("orders@example.com")
    ///             .to("jo.miller@example.com")
    ///             .subject("Your order is ready")
    ///             .body("You can pick it up today until 5 pm."),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", email_accepted.status);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_email(&self) -> SendEmail {
        SendEmail(Call::new(self.core(), &SEND_EMAIL))
    }
}

pub(super) static SEND_EMAIL: Facts = Facts::new(&API, "send_email", Method::POST, "/emails")
    .certainty(Certainty::Inferred)
    .body(Body::json("application/json").required())
    .envelope("data");

request!(send_email: SendEmail => types::EmailAccepted, Json<Same>);

impl SendEmail {
    /// Required. The e-mail to send.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::EmailInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
