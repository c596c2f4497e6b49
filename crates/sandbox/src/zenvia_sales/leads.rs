//! Leads: what comes in about somebody who may buy.

use super::interactions;
use super::notices;
use super::prospects::{self, has_email, has_phone, shown, with_ways};
use super::refusal::wrong;
use super::rows::{ENTRY, INTEGRATION, PROSPECT, known, text_of, texts_of, written};
use super::teams::agent_named;
use crate::engine::{Answer, Asked, Outcome, World, merged};
use serde_json::{Value, json};

/// The fields of a lead that its prospect keeps under the same names.
const KEPT: [&str; 13] = [
    "priority",
    "providerLeadId",
    "utmSource",
    "utmMedium",
    "utmCampaign",
    "medium",
    "campaign",
    "comments",
    "company",
    "store",
    "agent",
    "product",
    "category",
];

/// Attaches a lead to the prospect with the same phone number or e-mail address, or to a new one. That a phone number
/// or an e-mail address is demanded, and how, is inferred from the vendor's FAQ.
pub(super) fn create(asked: &Asked, scopes: &[&str], world: &mut World) -> Outcome {
    let body = &asked.body;
    if asked.text("utmSource").is_none() {
        return Err(wrong("utmSource must not be empty"));
    }
    let ways = (texts_of(body, "phones"), texts_of(body, "emails"));
    if ways.0.is_empty() && ways.1.is_empty() {
        return Err(wrong("A phone number or an e-mail address is needed"));
    }
    let lead = lead(body, world);
    let is_same = |it: &&Value| {
        ways.0.iter().any(|phone| has_phone(it, phone))
            || ways.1.iter().any(|email| has_email(it, email))
    };
    let same = PROSPECT.all(world).iter().find(is_same).cloned();
    let id = match same {
        Some(prospect) => attach(&prospect, &lead, ways, world),
        None => prospects::add(&newcomer(body, &lead, world), world),
    };
    let history = body.get("history").and_then(Value::as_array).cloned().unwrap_or_default();
    let made: Vec<Value> =
        history.iter().map(|event| interactions::add(&told(event), &id, world)).collect();
    // Of the leads only the new one is returned, with the interactions: stated.
    let prospect = PROSPECT.get(world, &id).cloned().unwrap_or_default();
    let reply = merged(shown(&prospect, scopes), &json!({ "leads": [lead], "interactions": made }));
    Ok(Answer::json(200, &reply))
}

fn lead(body: &Value, world: &World) -> Value {
    let kept = super::rows::picked(body, &KEPT);
    let own = known(json!({
        "created": written(world.now()),
        "createdBy": INTEGRATION.id(1),
        "source": body.get("utmSource"),
        "providerKey": body.get("provider"),
        "type": "retail",
    }));
    merged(own, &kept)
}

fn newcomer(body: &Value, lead: &Value, world: &mut World) -> Value {
    let agent = text_of(body, "agent").and_then(|it| agent_named(it, world)).cloned();
    let assigned = agent.as_ref().map(|_| written(world.now()));
    let nin = body.get("nin").and_then(Value::as_array).cloned().unwrap_or_default();
    let nin: Vec<Value> =
        nin.into_iter().map(|it| merged(json!({ "_id": ENTRY.next_id(world) }), &it)).collect();
    known(json!({
        "firstName": body.get("firstName"),
        "lastName": body.get("lastName"),
        "category": body.get("category"),
        "phones": body.get("phones"),
        "emails": body.get("emails"),
        "nin": nin,
        "agent": agent,
        "assigned": assigned,
        "leads": [lead],
    }))
}

fn attach(
    prospect: &Value,
    lead: &Value,
    ways: (Vec<&str>, Vec<&str>),
    world: &mut World,
) -> String {
    let id = text_of(prospect, "id").unwrap_or_default().to_owned();
    let mut leads = prospect.get("leads").and_then(Value::as_array).cloned().unwrap_or_default();
    leads.push(lead.clone());
    let change = merged(with_ways(prospect, ways, world), &json!({ "leads": leads }));
    PROSPECT.change(world, &id, &change);
    notices::prospect("prospects", "updated", &id, Some(&change), world);
    id
}

/// An event of the history as an interaction. That a note comes back as a comment by `other` is confirmed, the
/// rest is inferred.
fn told(event: &Value) -> Value {
    match text_of(event, "type") {
        Some("question") => {
            let question = super::rows::picked(
                event,
                &[
                    "providerId",
                    "threadTitle",
                    "threadUrl",
                    "question",
                    "answer",
                    "delivered",
                    "cancelReason",
                ],
            );
            json!({ "via": "other", "output": { "question": question } })
        }
        Some("message") => {
            let message = super::rows::picked(
                event,
                &["providerId", "content", "delivered", "sender", "recipient", "attachment"],
            );
            json!({ "via": "whatsApp", "output": { "message": message } })
        }
        Some("call") => known(json!({
            "via": "inboundCall",
            "startedAt": event.get("startedAt"),
            "output": { "callSuccessful": true },
        })),
        _ => json!({ "via": "other", "output": { "comment": event.get("content") } }),
    }
}
