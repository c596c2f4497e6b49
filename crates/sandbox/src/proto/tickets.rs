//! Tickets, each of which opens a conversation.

use super::customers::{self, GIVEN_ID};
use crate::engine::{Answer, Asked, Outcome, Refusal, World};
use serde_json::json;

/// What a ticket may name its customer by, and the field of the customer that holds it.
const NAMES: [(&str, &str); 4] = [
    (GIVEN_ID, GIVEN_ID),
    ("customer_id", "id"),
    ("external_customer_id", "external_customer_id"),
    ("gateway_profile_id", "gateway_profile_id"),
];

pub(super) fn create(asked: &Asked, world: &mut World) -> Outcome {
    let by = |(name, field): &(&str, &str)| {
        asked.text(name).and_then(|id| customers::find(world, field, id))
    };
    let customer = NAMES.iter().find_map(by).ok_or(Refusal::Missing("customer"))?;
    let customer = customer.get("id").cloned().unwrap_or_default();
    let id = format!("conversation-{}", world.next("tickets"));
    let ticket = json!({ "id": id, "subject": asked.field("subject"), "customer": customer });
    world.push("tickets", ticket);
    Ok(Answer::json(200, &json!({ "id": id })))
}
