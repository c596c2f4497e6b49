// @generated from specs/proto.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Conversations" lead to.

use crate::arrivals;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, Error, IntoOption, Reads, checked_builder, reply_builder};

/// A ticket to create. At least one of the four ids is needed to identify the customer. It is
/// not documented what several do together, so give exactly one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateTicketRequest {
    /// What the ticket is about.
    pub subject: String,
    /// The customer's id as Proto assigned it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// The customer's `external_customer_id`, from `CreateCustomerRequest`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_customer_id: Option<String>,
    /// The id of the customer's profile at a gateway, presumably the channel through which the
    /// customer writes. Not described any further.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway_profile_id: Option<String>,
    /// The id that you gave the customer, as in the paths of the customer calls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provided_unique_id: Option<String>,
}

checked_builder!(CreateTicketRequest => CreateTicketRequestBuilder);

/// Builds a [`CreateTicketRequest`](struct@CreateTicketRequest) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct CreateTicketRequestBuilder {
    subject: Option<String>,
    customer_id: Option<String>,
    external_customer_id: Option<String>,
    gateway_profile_id: Option<String>,
    provided_unique_id: Option<String>,
}

impl CreateTicketRequestBuilder {
    /// Required.
    /// What the ticket is about.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }

    /// The customer's id as Proto assigned it.
    pub fn customer_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.customer_id = value.into_option();
        self
    }

    /// The customer's `external_customer_id`, from `CreateCustomerRequest`.
    pub fn external_customer_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.external_customer_id = value.into_option();
        self
    }

    /// The id of the customer's profile at a gateway, presumably the channel through which the
    /// customer writes. Not described any further.
    pub fn gateway_profile_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.gateway_profile_id = value.into_option();
        self
    }

    /// The id that you gave the customer, as in the paths of the customer calls.
    pub fn provided_unique_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.provided_unique_id = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<CreateTicketRequest, Error> {
        Ok(CreateTicketRequest {
            subject: self
                .subject
                .ok_or_else(|| Error::missing_field("CreateTicketRequest", "subject"))?,
            customer_id: self.customer_id,
            external_customer_id: self.external_customer_id,
            gateway_profile_id: self.gateway_profile_id,
            provided_unique_id: self.provided_unique_id,
        })
    }
}

/// What is returned about a new ticket.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreatedTicket {
    /// The id of the conversation that the ticket opened. Its kind is not documented; a number is
    /// read as its text.
    #[serde(deserialize_with = "As::<Reads<arrivals::Text>>::deserialize")]
    pub id: String,
}

reply_builder! {
    #[builds(CreatedTicket)]
    pub struct CreatedTicketBuilder {
        id: Required<String>,
    }
}
