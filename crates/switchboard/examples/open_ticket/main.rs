//! Opens a ticket for a customer, and creates the customer first if Proto does not know them.
//!
//! A sandbox plays Proto AICX; against the real service, leave out the line with the transport and
//! put in your own sub-company and its secret.
//!
//! Run it with `cargo run --example open_ticket --features proto,sandbox`.

use switchboard::Error;
use switchboard::proto::{
    self,
    types::{CreateCustomerRequest, CreateTicketRequest},
};
use switchboard::sandbox;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let sandbox = sandbox::proto::sandbox();
    let proto = proto::connect()
        .bearer("takeover-secret")
        .transport(sandbox.clone()) // only here: nothing leaves this process
        .build()?;
    let desk = Desk { proto, sub_company: "riverside-supply".into() };

    for subject in ["Question about an invoice", "Delivery to another address"] {
        let ada = CreateCustomerRequest::builder()
            .name("Ada Byron")
            .email("ada@example.com")
            .phone_number("+12025550143");
        let opened = desk.open_ticket("crm-20818", ada.build(), subject).await?;
        println!("{subject}");
        println!("  ticket {}", opened.ticket);
        println!("  for a {} customer", if opened.is_new_customer { "new" } else { "known" });
    }
    println!("All that took {} requests.", sandbox.requests().len());
    Ok(())
}

/// A client, and the sub-company that its secret belongs to.
pub(crate) struct Desk {
    pub(crate) proto: proto::Client,
    pub(crate) sub_company: String,
}

/// The outcome of opening a ticket.
#[derive(Debug, PartialEq)]
pub(crate) struct Opened {
    pub(crate) ticket: String,
    pub(crate) is_new_customer: bool,
}

impl Desk {
    /// Opens a ticket for the customer with this id, which is yours, not Proto's.
    pub(crate) async fn open_ticket(
        &self,
        customer_id: &str,
        customer: CreateCustomerRequest,
        subject: &str,
    ) -> Result<Opened, Error> {
        let is_new_customer = !self.knows(customer_id).await?;
        if is_new_customer {
            let request = self.proto.create_customer(&self.sub_company, customer_id);
            request.body(customer).send().await?;
        }
        let ticket =
            CreateTicketRequest::builder().subject(subject).provided_unique_id(customer_id);
        let created = self.proto.create_ticket(&self.sub_company).body(ticket).send().await?;
        Ok(Opened { ticket: created.into_inner().id, is_new_customer })
    }

    /// Whether Proto knows the customer. Only a 404 means no: other errors say nothing about the
    /// customer.
    async fn knows(&self, customer_id: &str) -> Result<bool, Error> {
        match self.proto.get_customer(&self.sub_company, customer_id).send().await {
            Ok(_) => Ok(true),
            Err(error) if error.is_not_found() => Ok(false),
            Err(error) => Err(error),
        }
    }
}
