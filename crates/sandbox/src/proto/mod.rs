//! A stand-in for Proto AICX: one sub-company with its customers, tickets and custom fields.
//!
//! It starts with one customer, two custom fields and a tag.

mod behaviours;
mod customers;
mod fields;
mod tickets;

use crate::engine::{Answer, Asked, Behaviour, Outcome, Refusal, Sandbox, Vendor, World};
use serde_json::{Value, json};
use switchboard_core::Operation;
use switchboard_core::generated::serde::de::DeserializeOwned;
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
            "create_ticket" => is::<types::CreateTicketRequest>(body),
            "create_customer" => is::<types::CreateCustomerRequest>(body),
            "add_customer_tags" => is::<types::AddTagsRequest>(body),
            "add_customer_custom_fields" => is::<types::AddCustomFieldsRequest>(body),
            "create_custom_field" => is::<types::CreateCustomFieldRequest>(body),
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
        match refusal {
            Refusal::UnknownPath => detail(404, "Not Found"),
            Refusal::WrongMethod(methods) => {
                detail(405, "Method Not Allowed").header("allow", &methods.join(", "))
            }
            Refusal::TooLarge => detail(413, "Request Entity Too Large"),
            Refusal::Malformed => errors([("body", "The body is not JSON", "json_invalid")]),
            Refusal::Invalid(breaches) => errors(breaches.iter().map(|it| {
                let kind = if it.missing { "missing" } else { "value_error" };
                (it.name.as_str(), it.message.as_str(), kind)
            })),
            Refusal::Missing(what) => detail(404, &format!("There is no such {what}")),
            Refusal::TooMany(pace) => {
                detail(429, "Too Many Requests").header("retry-after", &pace.seconds.to_string())
            }
            Refusal::Forced(status) => detail(*status, said(*status)),
            Refusal::With(answer) => (**answer).clone(),
        }
    }
}

/// Whether a body decodes as what the operation takes.
fn is<T: DeserializeOwned>(body: &Value) -> Result<(), String> {
    serde_json::from_value::<T>(body.clone()).map(drop).map_err(|error| error.to_string())
}

/// One sentence.
fn detail(status: u16, sentence: &str) -> Answer {
    Answer::json(status, &json!({ "detail": sentence }))
}

/// Fields that are missing or wrong: where, what, and its kind.
fn errors<'a>(found: impl IntoIterator<Item = (&'a str, &'a str, &'a str)>) -> Answer {
    let error = |(name, message, kind): (&str, &str, &str)| {
        let place: Vec<&str> = if name == "body" { vec!["body"] } else { vec!["body", name] };
        json!({ "loc": place, "msg": message, "type": kind })
    };
    let found: Vec<Value> = found.into_iter().map(error).collect();
    Answer::json(422, &json!({ "detail": found }))
}

/// What an error on command says.
const fn said(status: u16) -> &'static str {
    match status {
        401 => "The secret is missing or wrong",
        403 => "The secret is not that of the sub-company",
        404 => "Not Found",
        429 => "Too Many Requests",
        _ => "This went wrong on command",
    }
}
