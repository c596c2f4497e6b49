//! Reports, counted from what the stand-in holds.

use super::answers::{error, sent};
use super::kinds::{account, as_number, kind, number, text};
use super::message_view::messages_of;
use super::pages::page;
use super::people;
use crate::engine::{Answer, Asked, Outcome, World};
use serde_json::{Value, json};

const DAY: i64 = 86_400;
/// The longest report, in days.
const LONGEST: i64 = 400;

/// Answers the operations on reports.
pub(super) fn answer(asked: &Asked, world: &mut World) -> Option<Outcome> {
    Some(match asked.id() {
        "get_report" => report(asked, world),
        "get_report_summary" => Ok(summary(asked, world)),
        // One route, which the type tells apart.
        "get_account_conversation_metrics" | "get_agent_conversation_metrics" => {
            if asked.query("type") == Some("agent") {
                Ok(agents(asked, world))
            } else {
                Ok(sent(&metrics(&all(asked, world))))
            }
        }
        _ => return None,
    })
}

fn all(asked: &Asked, world: &World) -> Vec<Value> {
    world.rows(&kind(account(asked), "conversations")).to_vec()
}

/// The conversations that the report is about.
fn about(asked: &Asked, world: &World) -> Vec<Value> {
    let field = match asked.query("type") {
        Some("agent") => "assignee_id",
        Some("inbox") => "inbox_id",
        Some("team") => "team_id",
        _ => return all(asked, world),
    };
    let id = asked.query("id").and_then(|id| as_number(&json!(id)));
    let mut rows = all(asked, world);
    rows.retain(|row| id.is_none_or(|id| number(row, field) == id));
    rows
}

/// The time that the report covers, by default the last week.
fn span(asked: &Asked, world: &World) -> (i64, i64) {
    let until = asked.query_number("until").unwrap_or_else(|| world.seconds().saturating_add(1));
    let since = asked.query_number("since").unwrap_or_else(|| until.saturating_sub(7 * DAY));
    (since.max(until.saturating_sub(LONGEST * DAY)), until)
}

/// A metric between two moments: the value, and what it was counted from.
fn measured(
    asked: &Asked,
    world: &World,
    metric: &str,
    since: i64,
    until: i64,
) -> Option<(Value, usize)> {
    let account = account(asked);
    let rows = about(asked, world);
    let within = |at: i64| (since..until).contains(&at);
    let messages = |kind: i64| {
        let of = |row: &Value| {
            let own = messages_of(world, account, row).into_iter();
            own.filter(|it| number(it, "message_type") == kind && within(number(it, "created_at")))
                .count()
        };
        rows.iter().map(of).sum::<usize>()
    };
    let waits = |field: &str| -> Vec<i64> {
        let ended = rows.iter().filter(|row| within(number(row, field)));
        ended.map(|row| number(row, field).saturating_sub(number(row, "created_at"))).collect()
    };
    let average = |waits: Vec<i64>| {
        let (count, sum) = (waits.len(), waits.iter().sum::<i64>());
        let average = i64::try_from(count).ok().and_then(|count| sum.checked_div(count));
        (json!(average.unwrap_or_default()), count)
    };
    let resolved = || {
        rows.iter()
            .filter(|row| text(row, "status") == "resolved" && within(number(row, "updated_at")))
    };
    Some(match metric {
        "conversations_count" => {
            let count = rows.iter().filter(|row| within(number(row, "created_at"))).count();
            (json!(count), count)
        }
        "incoming_messages_count" => (json!(messages(0)), 0),
        "outgoing_messages_count" => (json!(messages(1)), 0),
        "avg_first_response_time" | "reply_time" => average(waits("first_reply_created_at")),
        "avg_resolution_time" => average(
            resolved().map(|row| number(row, "updated_at") - number(row, "created_at")).collect(),
        ),
        "resolutions_count" => (json!(resolved().count()), 0),
        _ => return None,
    })
}

fn report(asked: &Asked, world: &World) -> Outcome {
    let metric = asked.query("metric").unwrap_or_default();
    let (since, until) = span(asked, world);
    let mut points = Vec::new();
    let mut day = since;
    while day < until {
        let end = day.saturating_add(DAY).min(until);
        let Some((value, count)) = measured(asked, world, metric, day, end) else {
            return Err(error(422, "The metric is not known").into());
        };
        let mut point = json!({ "value": value, "timestamp": day });
        if metric.starts_with("avg_") {
            super::kinds::set(&mut point, "count", json!(count));
        }
        points.push(point);
        day = end;
    }
    Ok(sent(&points.into()))
}

fn summary(asked: &Asked, world: &World) -> Answer {
    let (since, until) = span(asked, world);
    let of = |since: i64, until: i64| {
        let metrics = [
            "conversations_count",
            "incoming_messages_count",
            "outgoing_messages_count",
            "avg_first_response_time",
            "avg_resolution_time",
            "resolutions_count",
            "reply_time",
        ];
        let value = |metric: &str| measured(asked, world, metric, since, until).map(|(it, _)| it);
        metrics.into_iter().map(|it| (it.to_owned(), value(it).unwrap_or_default())).collect()
    };
    let mut now: Value = Value::Object(of(since, until));
    let before = Value::Object(of(since.saturating_sub(until.saturating_sub(since)), since));
    super::kinds::set(&mut now, "previous", before);
    sent(&now)
}

fn metrics(rows: &[Value]) -> Value {
    let open: Vec<&Value> = rows.iter().filter(|row| text(row, "status") == "open").collect();
    let unattended = open.iter().filter(|row| number(row, "first_reply_created_at") == 0).count();
    let unassigned = open.iter().filter(|row| row["assignee_id"].is_null()).count();
    json!({ "open": open.len(), "unattended": unattended, "unassigned": unassigned })
}

fn agents(asked: &Asked, world: &World) -> crate::engine::Answer {
    let wanted = asked.query_number("user_id");
    let members = people::members_of(world, account(asked));
    let agents: Vec<Value> = people::agents(world, account(asked), &members)
        .into_iter()
        .filter(|agent| wanted.is_none_or(|wanted| number(agent, "id") == wanted))
        .map(|agent| {
            let mut rows = all(asked, world);
            rows.retain(|row| row["assignee_id"] == agent["id"]);
            let counts = metrics(&rows);
            json!({
                "id": agent["id"],
                "name": agent["name"],
                "email": agent["email"],
                "thumbnail": "",
                "availability": agent["availability_status"],
                "metric": { "open": counts["open"], "unattended": counts["unattended"] },
            })
        })
        .collect();
    sent(&page(asked, &agents, 25).to_vec().into())
}
