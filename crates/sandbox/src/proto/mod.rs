//! A stand-in for Proto AICX: one sub-company with its customers, tickets and custom fields.
//!
//! It starts with one customer, two custom fields and a tag.

mod behaviours;
mod customers;
mod fields;
mod refusal;
mod tickets;

use crate::engine::{Answer, Asked, Behaviour, Outcome, Refusal, Sandbox, Vendor, World, decodes};
use serde_json::Value;
use switchboard_core::Operation;
use switchboard_proto::types;

/// The id of the sub-company.
pub const SUB_COMPANY: &str = "riverside-supply";

/// The takeover secret that opens the stand-in.
pub const SECRET: &str = "takeover-secret";

/// A stand-in for Proto AICX.
///
/// # Examples
///
/// ```
/// use switchboard_proto::{Bearer, Client, types::CreateTicketRequest};
/// use switchboard_sandbox::proto;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), switchboard_core::Error> {
/// let sandbox = proto::sandbox();
/// let client =
///     Client::builder().credential(Bearer::new(proto::SECRET)).transport(sandbox).build()?;
/// let ticket = CreateTicketRequest::builder().subject("Delivery").provided_unique_id("crm-20817");
/// let created = client.create_ticket(proto::SUB_COMPANY).body(ticket).send().await?;
/// assert_eq!(created.id, "conversation-1");
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn sandbox() -> Sandbox {
    Sandbox::of(Proto)
}

/// What Proto AICX does in its own way.
#[derive(Debug)]
struct Proto;

impl Vendor for Proto {
    fn operations(&self) -> &'static [Operation] {
        switchboard_proto::operations::ALL
    }

    fn credentials(&self) -> &'static [(&'static str, &'static str)] {
        &[("sub-company", SUB_COMPANY), ("takeover secret", SECRET)]
    }

    fn behaviours(&self) -> &'static [Behaviour] {
        behaviours::ALL
    }

    fn seed(&self, world: &mut World) {
        customers::seed(world);
        fields::seed(world);
    }

    fn authorise(&self, asked: &Asked, _: &mut World) -> Result<(), Refusal> {
        let given = asked.header("authorization").and_then(|it| it.strip_prefix("Bearer "));
        match (given, asked.parameter("subcompany_id")) {
            (Some(SECRET), SUB_COMPANY) => Ok(()),
            (Some(SECRET), _) => Err(Refusal::Forced(403)),
            _ => Err(Refusal::Forced(401)),
        }
    }

    fn fits(&self, operation: &str, body: &Value) -> Result<(), String> {
        match operation {
            "create_ticket" => decodes::<types::CreateTicketRequest>(body),
            "create_customer" => decodes::<types::CreateCustomerRequest>(body),
            "add_customer_tags" => decodes::<types::AddTagsRequest>(body),
            "add_customer_custom_fields" => decodes::<types::AddCustomFieldsRequest>(body),
            "create_custom_field" => decodes::<types::CreateCustomFieldRequest>(body),
            _ => Ok(()),
        }
    }

    fn answer(&self, asked: &Asked, world: &mut World) -> Outcome {
        match asked.id() {
            "create_ticket" => tickets::create(asked, world),
            "get_customer" => customers::get(asked, world),
            "create_customer" => Ok(customers::create(asked, world)),
            "add_customer_tags" => customers::add_tags(asked, world),
            "add_customer_custom_fields" => fields::set_values(asked, world),
            "list_custom_fields" => Ok(fields::list(world)),
            "create_custom_field" => Ok(fields::create(asked, world)),
            "delete_custom_field" => fields::delete(asked, world),
            _ => Err(Refusal::UnknownPath),
        }
    }

    fn refuse(&self, refusal: &Refusal) -> Answer {
        refusal::refuse(refusal)
    }
}
