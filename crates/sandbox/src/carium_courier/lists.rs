//! Reading: one resource, and lists in pages by offset.

use super::documents::{found, one, reply};
use super::filters;
use super::operations::{action, resource};
use crate::engine::{Asked, Outcome, World};
use http::Method;
use serde_json::{Map, Value, json};

const USUAL: usize = 100;

/// How many items a page has, where the description has another number than the usual one.
const SIZES: &[(&str, usize)] =
    &[("list_messaging_channels", 50), ("list_user_notification_counts", 500)];

pub(super) fn answer(asked: &Asked, world: &mut World) -> Option<Outcome> {
    let is_read = asked.operation.method() == Method::GET;
    let is_list = asked.id().starts_with("list_");
    (is_read && (is_list || action(&asked.operation).is_none())).then(|| match asked.id() {
        "list_communication_messages" => listed(asked, world, "messaging-channels"),
        "list_user_notification_counts" => listed(asked, world, "notification-counts"),
        "list_sniffer_logs" => of_one(asked, world, "sniffer-logs"),
        "list_user_device_logs" => of_one(asked, world, "user-device-logs"),
        _ if is_list => listed(asked, world, resource(&asked.operation)),
        _ => {
            found(world, resource(&asked.operation), asked.parameter("id")).map(|row| one(200, row))
        }
    })
}

/// A list that belongs to one resource.
fn of_one(asked: &Asked, world: &World, kind: &str) -> Outcome {
    found(world, resource(&asked.operation), asked.parameter("id"))?;
    listed(asked, world, kind)
}

fn listed(asked: &Asked, world: &World, kind: &str) -> Outcome {
    let rows = filters::kept(asked, world.rows(kind))?;
    let usual = SIZES.iter().find(|(id, _)| *id == asked.id()).map_or(USUAL, |(_, size)| *size);
    let number = |name: &str| {
        asked.query_number(name).map(|number| usize::try_from(number).unwrap_or_default())
    };
    let (limit, offset) =
        (number("page[limit]").unwrap_or(usual), number("page[offset]").unwrap_or(0));
    let page: Vec<&Value> = rows.iter().copied().skip(offset).take(limit).collect();
    let mut meta = Map::new();
    for (name, count) in
        [("page[limit]", limit), ("page[offset]", offset), ("page[total]", rows.len())]
    {
        meta.insert(name.to_owned(), json!(count));
    }
    Ok(reply(200, &json!({ "data": page, "meta": meta })))
}
