//! What the account holds at the start.

use super::account::{account_id, people, stamped};
use super::rows::{COMPANY, CONTACT, GROUP, ORDER, UPDATE, WEBHOOK, record};
use super::{account, book, talk};
use crate::engine::World;
use serde_json::json;

pub(super) fn fill(world: &mut World) {
    people(world);
    let company = json!({
        "name": "Difference Engines",
        "phone_number": "+12025550110",
        "email_address": "office@example.com",
        "external_id": "ERP042",
        "account_number": "ACC042",
    });
    let company = book::add(COMPANY, company, world);
    for (number, name) in ["Blaise", "Charles", "Edsger", "Grace"].into_iter().enumerate() {
        let contact = json!({
            "first_name": name,
            "last_name": "Example",
            "phone_number": format!("+1202555015{number}"),
            "email_address": format!("{}@example.com", name.to_lowercase()),
            "external_id": format!("CRM{:03}", number + 6),
            "company_id": company,
            "groups": [GROUP.id(1)],
        });
        book::add(CONTACT, contact, world);
    }
    order(&company, world);
    let thread = talk::receive("+12025550151", "Is my order ready?", world);
    talk::change_thread(&thread, "claimed", "thread_claimed", world);
    let contact = CONTACT.id(2);
    talk::text_contact(&contact, "You can collect it today.", world);
    // It wants to hear of nothing, so nothing is ever posted there.
    let now = account::now(world);
    let webhook = json!({
        "url": "https://example.com/prokeep/events",
        "account_id": account_id(),
        "inserted_at": now,
        "updated_at": now,
    });
    WEBHOOK.add(world, record(webhook));
}

fn order(company: &str, world: &mut World) {
    let order = json!({
        "order_number": "SO-58213",
        "external_id": "ERP-SO-58213",
        "amount": "86.40",
        "currency": "USD",
        "order_type": "pick_up",
        "order_status": "Ready for pickup",
        "address": "12 Main Street, Springfield, IL, 62701, US",
        "account_id": account_id(),
        "group_id": GROUP.id(1),
        "company_id": company,
        "contact_ids": [CONTACT.id(2)],
    });
    let order = stamped(world, record(order));
    let order = ORDER.add(world, order);
    let update = json!({ "status": "Ready for pickup", "order_id": order });
    let update = stamped(world, record(update));
    UPDATE.add(world, update);
}
