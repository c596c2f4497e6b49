// @generated from specs/proto.yaml by cargo xtask regen; do not edit
//! Conversations with customers, which are opened as tickets.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Constraint, Error, Facts, Json, Method, Same, request,
};

/// Conversations with customers, which are opened as tickets.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_proto::types;
    ///
    /// # async fn example(client: switchboard_proto::Client) -> Result<(), switchboard_proto::Error> {
    /// let created_ticket = client
    ///     .create_ticket("riverside-supply")
    ///     .body(
    ///         types::CreateTicketRequest::builder()
    ///             .subject("Question about an invoice")
    ///             .provided_unique_id("crm-20817"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", created_ticket.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_ticket(&self, subcompany_id: impl Into<String>) -> CreateTicket {
        CreateTicket(
            Call::new(self.core(), &CREATE_TICKET).path("subcompany_id", subcompany_id.into()),
        )
    }
}

pub(super) static CREATE_TICKET: Facts = Facts::new(
    &API,
    "create_ticket",
    Method::POST,
    "/v1/conversations/{subcompany_id}/create-ticket",
)
.body(Body::json("application/json").required().rules(&[Constraint::new(
    "",
    Bounds::AnyOf(&[
        "customer_id",
        "external_customer_id",
        "gateway_profile_id",
        "provided_unique_id",
    ]),
)]));

request!(create_ticket: CreateTicket => types::CreatedTicket, Json<Same>);

impl CreateTicket {
    /// Required. The subject of the ticket, and whom it is about.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::CreateTicketRequest>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
