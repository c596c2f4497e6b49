// @generated from specs/proto.yaml by cargo xtask regen; do not edit
//! Conversations with customers, which are opened as tickets.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Bounds, Constraint, Error, Method, Operation, Response};

pub(super) static CREATE_TICKET: Operation = Operation::new(
    &API,
    "create_ticket",
    Method::POST,
    "/v1/conversations/{subcompany_id}/create-ticket",
)
.body_rules(&[Constraint::new(
    "",
    Bounds::AnyOf(&[
        "customer_id",
        "external_customer_id",
        "gateway_profile_id",
        "provided_unique_id",
    ]),
)]);

impl Client {
    /// Create a ticket.
    ///
    /// Opens a conversation with a customer, who is named by one of four ids. Returns the id of
    /// the conversation. Repeating the call presumably opens another one.
    ///
    /// `POST /v1/conversations/{subcompany_id}/create-ticket`. The path is stated by the vendor.
    ///
    /// Source: Tickets, creating,
    /// <https://documentation.proto.cx/aicx/developers/developer-tools/developer-api>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 403, 404, 422,
    /// 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_proto::types;
    ///
    /// # async fn example(client: switchboard_proto::Client) -> Result<(), switchboard_proto::Error> {
    /// let response = client
    ///     .create_ticket("riverside-supply")
    ///     .body(types::CreateTicketRequest::builder()
    ///         .subject("Question about an invoice")
    ///         .provided_unique_id("crm-20817"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_ticket(&self, subcompany_id: impl Into<String>) -> CreateTicket {
        CreateTicket { client: self.clone(), subcompany_id: subcompany_id.into(), body: None }
    }
}

/// The request of [`Client::create_ticket`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateTicket {
    client: Client,
    subcompany_id: String,
    body: Option<Result<types::CreateTicketRequest, Error>>,
}

impl CreateTicket {
    /// The subject of the ticket, and whom it is about.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::CreateTicketRequest>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_ticket`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::CreatedTicket>, Error> {
        Call::new(self.client.core(), &CREATE_TICKET)
            .path("subcompany_id", &self.subcompany_id)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}
