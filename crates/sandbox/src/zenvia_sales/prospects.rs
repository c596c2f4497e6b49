//! Prospects: listed, found, read, handed over, archived.

use super::csv;
use super::listing::{cut, listed, newest_first};
use super::notices;
use super::refusal::{unexpected, wrong};
use super::rows::{AGENT, ENTRY, GROUP, PROSPECT, known, text_of, texts_of, written};
use super::scopes::{ADDITIONAL_DATA, acting_user};
use super::times::Range;
use crate::engine::{Answer, Asked, Outcome, Refusal, World};
use serde_json::{Value, json};

const STATUSES: [&str; 5] = ["unclaimed", "new", "followUp", "processing", "archived"];

/// What an archiving call may change, and where the prospect holds it.
const CHANGES: [(&str, &str); 4] = [
    ("archivingReason", "archivingReason"),
    ("firstName", "firstName"),
    ("lastName", "lastName"),
    ("label", "label"),
];

/// Newest first: confirmed. All filters must match: inferred.
pub(super) fn list(asked: &Asked, scopes: &[&str], world: &World) -> Outcome {
    if asked.query("status").is_some_and(|it| !STATUSES.contains(&it)) {
        return Err(wrong("status must be one of unclaimed, new, followUp, processing, archived"));
    }
    let mut created = Range::of_creation(asked, world)?;
    if asked.query("limit").is_none() {
        created = created.or_recent(world);
    }
    let claimed =
        Range::read(asked, ["claimedAfter", "claimStart"], ["claimedBefore", "claimEnd"])?;
    let transferred = Range::read(
        asked,
        ["transferredAfter", "transferStart"],
        ["transferredBefore", "transferEnd"],
    )?;
    let conditions: Option<Vec<Condition<'_>>> =
        asked.queries("additionalData[]").map(Condition::read).collect();
    let conditions = conditions.ok_or_else(|| wrong("additionalData has no operator"))?;
    let is_wanted = |it: &&Value| {
        created.holds(it, "created")
            && claimed.holds(it, "assigned")
            && transferred.holds(it, "transferredAt")
            && fits(asked, it)
            && conditions.iter().all(|condition| condition.holds(it))
    };
    let found = newest_first(PROSPECT.all(world).iter().filter(is_wanted), "created");
    let shown: Vec<Value> = cut(asked, &found).into_iter().map(|it| shown(it, scopes)).collect();
    listed(asked, csv::PROSPECTS, &shown)
}

fn fits(asked: &Asked, prospect: &Value) -> bool {
    let is = |name, field| asked.query(name).is_none_or(|it| text_of(prospect, field) == Some(it));
    let agent = prospect.get("agent").and_then(|it| text_of(it, "id"));
    is("category", "category")
        && is("status", "status")
        && is("group", "groupId")
        && asked.query("agent").is_none_or(|it| agent == Some(it))
        && asked.query("withAgent").is_none_or(|it| (it == "true") == agent.is_some())
        && asked.query("phoneNumber").is_none_or(|it| has_phone(prospect, it))
        && asked.query("search").is_none_or(|it| mentions(prospect, it))
}

/// With or without the plus sign: confirmed.
pub(super) fn has_phone(prospect: &Value, phone: &str) -> bool {
    let digits = |it: &str| it.chars().filter(char::is_ascii_digit).collect::<String>();
    let wanted = digits(phone);
    !wanted.is_empty() && texts_of(prospect, "phones").into_iter().any(|it| digits(it) == wanted)
}

/// Case does not matter: inferred.
pub(super) fn has_email(prospect: &Value, email: &str) -> bool {
    texts_of(prospect, "emails").into_iter().any(|it| it.eq_ignore_ascii_case(email))
}

fn mentions(prospect: &Value, text: &str) -> bool {
    let name = |field| text_of(prospect, field).unwrap_or_default();
    let mut places = texts_of(prospect, "phones");
    places.extend(texts_of(prospect, "emails"));
    let full = format!("{} {}", name("firstName"), name("lastName"));
    places.push(&full);
    let wanted = text.to_lowercase();
    places.into_iter().any(|it| it.to_lowercase().contains(&wanted))
}

/// A condition on additional data: field, operator, value.
struct Condition<'a> {
    field: &'a str,
    operator: &'static str,
    value: &'a str,
}

impl<'a> Condition<'a> {
    fn read(text: &'a str) -> Option<Self> {
        let at = text.find(['=', '>', '<', '~'])?;
        let (field, rest) = text.split_at(at);
        let operator =
            [">=", "<=", "=", ">", "<", "~"].into_iter().find(|it| rest.starts_with(it))?;
        Some(Self { field, operator, value: rest.strip_prefix(operator)? })
    }

    /// Numbers are compared as such, what else there is as text: inferred.
    fn holds(&self, prospect: &Value) -> bool {
        let held = prospect.get("additionalData").and_then(|it| it.get(self.field));
        let Some(held) = held else { return false };
        let text = held.as_str().map_or_else(|| held.to_string(), str::to_owned);
        let order = match (text.parse::<f64>(), self.value.parse::<f64>()) {
            (Ok(held), Ok(wanted)) => held.partial_cmp(&wanted),
            _ => Some(text.as_str().cmp(self.value)),
        };
        match self.operator {
            "~" => text.contains(self.value),
            ">=" => order.is_some_and(std::cmp::Ordering::is_ge),
            ">" => order.is_some_and(std::cmp::Ordering::is_gt),
            "<=" => order.is_some_and(std::cmp::Ordering::is_le),
            "<" => order.is_some_and(std::cmp::Ordering::is_lt),
            _ => order.is_some_and(std::cmp::Ordering::is_eq),
        }
    }
}

/// Additional data is only shown with its scope: stated.
pub(super) fn shown(prospect: &Value, scopes: &[&str]) -> Value {
    let mut shown = prospect.clone();
    if !scopes.contains(&ADDITIONAL_DATA)
        && let Some(fields) = shown.as_object_mut()
    {
        fields.remove("additionalData");
    }
    shown
}

/// A list whose items have `_id`: confirmed. That it is empty where nothing matches, and that either of both
/// values is enough, is inferred.
pub(super) fn find(asked: &Asked, world: &World) -> Answer {
    let (phone, email) = (asked.query("phoneNumber"), asked.query("email"));
    let fits = |it: &&Value| {
        phone.is_some_and(|phone| has_phone(it, phone))
            || email.is_some_and(|email| has_email(it, email))
    };
    let found = newest_first(PROSPECT.all(world).iter().filter(fits), "created");
    let summary = |it: &Value| {
        known(json!({
            "_id": it.get("id"),
            "firstName": it.get("firstName"),
            "phones": it.get("phones"),
            "emails": it.get("emails"),
            "account": it.get("accountId"),
            "claimedBy": it.get("agent").and_then(|it| it.get("id")),
        }))
    };
    let found: Vec<Value> = found.into_iter().map(summary).collect();
    Answer::json(200, &json!(found))
}

pub(super) fn get(asked: &Asked, scopes: &[&str], world: &World) -> Outcome {
    Ok(Answer::json(200, &shown(named(asked, world)?, scopes)))
}

/// The prospect that the path names.
pub(super) fn named<'w>(asked: &Asked, world: &'w World) -> Result<&'w Value, Refusal> {
    PROSPECT.get(world, asked.parameter("prospectId")).ok_or(Refusal::Missing(PROSPECT.name))
}

/// Why a prospect is not handed over.
fn obstacle(asked: &Asked, world: &World) -> Option<&'static str> {
    let unknown = |name, held: super::rows::Kind| {
        asked.text(name).is_some_and(|id| held.get(world, id).is_none())
    };
    match (asked.text("group"), asked.text("user")) {
        (None, None) => Some("A group or a user is needed"),
        _ if unknown("group", GROUP) => Some("The group does not exist"),
        _ if unknown("user", AGENT) => Some("The user does not exist"),
        _ => None,
    }
}

/// That what is unknown is answered with 400 is inferred.
pub(super) fn transfer(asked: &Asked, world: &mut World) -> Outcome {
    named(asked, world)?;
    if let Some(obstacle) = obstacle(asked, world) {
        return Err(unexpected(obstacle));
    }
    hand_over(asked, world);
    Ok(Answer::json(200, &json!({ "success": true })))
}

/// A refusal comes with 200 and a text: stated by the fields of the reply.
pub(super) fn transfer_as_user(asked: &Asked, world: &mut World) -> Outcome {
    named(asked, world)?;
    if let Some(obstacle) = obstacle(asked, world) {
        return Ok(Answer::json(200, &json!({ "success": false, "error": obstacle })));
    }
    hand_over(asked, world);
    Ok(Answer::json(200, &json!({ "success": true })))
}

fn hand_over(asked: &Asked, world: &mut World) {
    let now = written(world.now());
    let mut change = json!({ "transferredAt": now });
    if let (Some(id), Some(change)) = (asked.text("group"), change.as_object_mut()) {
        let name = GROUP.get(world, id).and_then(|it| it.get("displayName")).cloned();
        change.insert("groupId".into(), id.into());
        change.insert("group".into(), name.unwrap_or_default());
    }
    if let (Some(agent), Some(change)) =
        (asked.text("user").and_then(|id| AGENT.get(world, id)).cloned(), change.as_object_mut())
    {
        change.insert("agent".into(), agent);
        change.insert("assigned".into(), now.into());
        change.insert("status".into(), "new".into());
    }
    update(asked.parameter("prospectId"), &change, world);
    if asked.text("user").is_some() && asked.text("user") == acting_user(world) {
        notices::prospect("agents", "updated", asked.parameter("prospectId"), Some(&change), world);
    }
}

/// Changes a prospect, and tells.
fn update(id: &str, change: &Value, world: &mut World) {
    PROSPECT.change(world, id, change);
    notices::prospect("prospects", "updated", id, Some(change), world);
}

/// The phone number and the e-mail address are added to those that are known: inferred.
pub(super) fn archive(asked: &Asked, scopes: &[&str], world: &mut World) -> Outcome {
    let prospect = named(asked, world)?.clone();
    let mut change = json!({ "status": "archived" });
    for (given, field) in CHANGES {
        if let (Some(text), Some(change)) = (asked.text(given), change.as_object_mut()) {
            change.insert(field.into(), text.into());
        }
    }
    let ways =
        (asked.text("phone").into_iter().collect(), asked.text("email").into_iter().collect());
    let ways = with_ways(&prospect, ways, world);
    let change = crate::engine::merged(change, &ways);
    update(asked.parameter("prospectId"), &change, world);
    Ok(Answer::json(200, &shown(named(asked, world)?, scopes)))
}

/// The ways to reach a prospect, with phone numbers and e-mail addresses that may be new.
pub(super) fn with_ways(
    prospect: &Value,
    (phones, emails): (Vec<&str>, Vec<&str>),
    world: &mut World,
) -> Value {
    let list =
        |field: &str| prospect.get(field).and_then(Value::as_array).cloned().unwrap_or_default();
    let (mut known_phones, mut known_emails) = (list("phones"), list("emails"));
    let mut mediums = list("contactMediums");
    for phone in phones {
        if !has_phone(&json!({ "phones": known_phones }), phone) {
            known_phones.push(phone.into());
            mediums.push(json!({ "_id": ENTRY.next_id(world), "type": "phone" }));
        }
    }
    for email in emails {
        if !has_email(&json!({ "emails": known_emails }), email) {
            known_emails.push(email.into());
            mediums.push(json!({ "_id": ENTRY.next_id(world), "type": "email" }));
        }
    }
    json!({ "phones": known_phones, "emails": known_emails, "contactMediums": mediums })
}

/// Adds a prospect with what every prospect has, and tells; returns its id.
pub(super) fn add(given: &Value, world: &mut World) -> String {
    let ways = (texts_of(given, "phones"), texts_of(given, "emails"));
    let ways = with_ways(&json!({ "contactMediums": given.get("contactMediums") }), ways, world);
    let own = super::teams::home(world);
    let number = PROSPECT.next_id(world);
    let base = json!({
        "id": number,
        "created": written(world.now()),
        "status": if given.get("agent").is_some() { "new" } else { "unclaimed" },
        "userMade": false,
        "merged": false,
        "leads": [],
        "additionalData": {},
        "transferredAt": null,
    });
    let merged = crate::engine::merged;
    let prospect = merged(merged(merged(base, &own), given), &ways);
    let id = text_of(&prospect, "id").unwrap_or_default().to_owned();
    let is_own = prospect.get("agent").and_then(|it| text_of(it, "id")) == acting_user(world);
    let is_assigned = prospect.get("agent").is_some();
    world.push(PROSPECT.rows, prospect);
    notices::prospect("prospects", "created", &id, None, world);
    if is_own && is_assigned {
        notices::prospect("agents", "created", &id, None, world);
    }
    id
}
