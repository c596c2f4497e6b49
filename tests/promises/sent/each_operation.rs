//! What each operation of Prokeep sends: its method, address, headers and body.

use crate::line::{AWKWARD, ENCODED, line, moment};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use switchboard_prokeep::operations;
use switchboard_prokeep::types::{OrderType, ThreadStatus};
use switchboard_tests::fixtures;
use switchboard_tests::prokeep_calls::{self as calls, CALLS, ID, OTHER_ID, Start, reply};

/// One operation with everything set, and what has to arrive.
pub(crate) struct Case {
    pub(crate) id: &'static str,
    pub(crate) call: Start,
    pub(crate) method: &'static str,
    /// Path and query; `~` stands for the awkward text in its encoded form.
    pub(crate) target: &'static str,
    pub(crate) body: fn() -> Option<Value>,
}

pub(crate) const CASES: &[Case] = &[
    Case {
        id: "list_companies",
        call: |client| {
            let call = client.list_companies().first(50).last(7);
            let call = call.after(AWKWARD).before("b");
            reply(call.group_ids([AWKWARD, "g2"]).send())
        },
        method: "GET",
        target: "/companies?first=50&last=7&after=~&before=b&group_ids%5B%5D=~&group_ids%5B%5D=g2",
        body: || None,
    },
    Case {
        id: "create_company",
        call: |client| reply(client.create_company().body(calls::company()).send()),
        method: "POST",
        target: "/companies",
        body: || Some(company()),
    },
    Case {
        id: "create_companies_batch",
        call: |client| {
            let call = client.create_companies_batch();
            reply(call.body(calls::companies()).send())
        },
        method: "POST",
        target: "/companies/batch",
        body: || Some(json!({"companies": [company(), {"name": "Second"}]})),
    },
    Case {
        id: "get_company",
        call: |client| reply(client.get_company(AWKWARD).send()),
        method: "GET",
        target: "/companies/~",
        body: || None,
    },
    Case {
        id: "update_company",
        call: |client| {
            let call = client.update_company(AWKWARD);
            reply(call.body(calls::company()).send())
        },
        method: "PUT",
        target: "/companies/~",
        body: || Some(company()),
    },
    Case {
        id: "get_company_by_external_id",
        call: |client| reply(client.get_company_by_external_id(AWKWARD).send()),
        method: "GET",
        target: "/companies/external_id/~",
        body: || None,
    },
    Case {
        id: "list_contacts",
        call: |client| {
            let call = client.list_contacts().first(1).last(50);
            let call = call.after("a").before(AWKWARD);
            reply(call.group_ids(["g1", AWKWARD]).send())
        },
        method: "GET",
        target: "/contacts?first=1&last=50&after=a&before=~&group_ids%5B%5D=g1&group_ids%5B%5D=~",
        body: || None,
    },
    Case {
        id: "create_contact",
        call: |client| reply(client.create_contact().body(calls::contact()).send()),
        method: "POST",
        target: "/contacts",
        body: || Some(contact()),
    },
    Case {
        id: "create_contacts_batch",
        call: |client| {
            let call = client.create_contacts_batch();
            reply(call.body(calls::contacts()).send())
        },
        method: "POST",
        target: "/contacts/batch",
        body: || Some(json!({"contacts": [contact(), {"first_name": "Jo"}]})),
    },
    Case {
        id: "get_contact",
        call: |client| reply(client.get_contact(AWKWARD).send()),
        method: "GET",
        target: "/contacts/~",
        body: || None,
    },
    Case {
        id: "update_contact",
        call: |client| {
            let call = client.update_contact(AWKWARD);
            reply(call.body(calls::contact()).send())
        },
        method: "PUT",
        target: "/contacts/~",
        body: || Some(contact()),
    },
    Case {
        id: "delete_contact",
        call: |client| reply(client.delete_contact(AWKWARD).send()),
        method: "DELETE",
        target: "/contacts/~",
        body: || None,
    },
    Case {
        id: "get_contact_by_external_id",
        call: |client| reply(client.get_contact_by_external_id(AWKWARD).send()),
        method: "GET",
        target: "/contacts/external_id/~",
        body: || None,
    },
    Case {
        id: "send_email",
        call: |client| reply(client.send_email().body(calls::email()).send()),
        method: "POST",
        target: "/emails",
        body: || {
            Some(json!({
                "from": "desk@example.com",
                "to": "ada@example.com",
                "subject": "Fittings to collect",
                "body": "Your fittings can be collected today.",
                "tags": ["order_ready", "second"],
                "attachments": [{"url": "https://example.com/a.pdf"}],
            }))
        },
    },
    Case {
        id: "list_groups",
        call: |client| reply(client.list_groups().send()),
        method: "GET",
        target: "/groups",
        body: || None,
    },
    Case {
        id: "list_groups_paginated",
        call: |client| {
            let call = client.list_groups_paginated().limit(50);
            reply(call.after(AWKWARD).before("b").send())
        },
        method: "GET",
        target: "/groups/paginated?limit=50&after=~&before=b",
        body: || None,
    },
    Case {
        id: "list_orders",
        call: |client| {
            let call = client.list_orders().first(1).last(2);
            let call = call.after(AWKWARD).before("b");
            let call = call.group_id("g").company_id(AWKWARD);
            let call = call.address("1 Main St, Springfield, IL, 62701");
            let call = call.contact_ids(["c1", AWKWARD]).order_ids(["o1", "o2"]);
            let call = call.order_type_filter(OrderType::PickUp);
            reply(call.order_status_filter(AWKWARD).send())
        },
        method: "GET",
        target: "/orders?first=1&last=2&after=~&before=b&group_id=g&company_id=~\
                 &address=1%20Main%20St%2C%20Springfield%2C%20IL%2C%2062701\
                 &contact_ids%5B%5D=c1&contact_ids%5B%5D=~&order_ids%5B%5D=o1&order_ids%5B%5D=o2\
                 &order_type_filter=pick_up&order_status_filter=~",
        body: || None,
    },
    Case {
        id: "create_order",
        call: |client| reply(client.create_order().body(calls::order()).send()),
        method: "POST",
        target: "/orders",
        body: || Some(order()),
    },
    Case {
        id: "get_order",
        call: |client| reply(client.get_order(AWKWARD).send()),
        method: "GET",
        target: "/orders/~",
        body: || None,
    },
    Case {
        id: "update_order",
        call: |client| reply(client.update_order(AWKWARD).body(calls::order()).send()),
        method: "PUT",
        target: "/orders/~",
        body: || Some(order()),
    },
    Case {
        id: "list_order_status_updates",
        call: |client| {
            let call = client.list_order_status_updates().first(1).last(2);
            let call = call.after("a").before("b");
            reply(call.external_id(AWKWARD).send())
        },
        method: "GET",
        target: "/orders/status_updates?first=1&last=2&after=a&before=b&external_id=~",
        body: || None,
    },
    Case {
        id: "list_order_status_updates_by_order",
        call: |client| {
            let call = client.list_order_status_updates_by_order(AWKWARD);
            let call = call.first(1).last(2);
            reply(call.after("a").before(AWKWARD).send())
        },
        method: "GET",
        target: "/orders/~/status_updates?first=1&last=2&after=a&before=~",
        body: || None,
    },
    Case {
        id: "create_order_status_update",
        call: |client| {
            let call = client.create_order_status_update(AWKWARD);
            reply(call.body(calls::status_update()).send())
        },
        method: "POST",
        target: "/orders/~/status_updates",
        body: || {
            Some(json!({
                "status": "Order Logged",
                "order_id": ID,
                "send_notifications": true,
                "send_notification": true,
            }))
        },
    },
    Case {
        id: "get_order_status_update",
        call: |client| reply(client.get_order_status_update("first", AWKWARD).send()),
        method: "GET",
        target: "/orders/first/status_updates/~",
        body: || None,
    },
    Case {
        id: "update_order_status_update",
        call: |client| {
            let call = client.update_order_status_update(AWKWARD, "second");
            reply(call.body(calls::status_update_edit()).send())
        },
        method: "PUT",
        target: "/orders/~/status_updates/second",
        body: || Some(json!({"status": "Order Logged", "order_id": ID})),
    },
    Case {
        id: "delete_order_status_update",
        call: |client| reply(client.delete_order_status_update("first", AWKWARD).send()),
        method: "DELETE",
        target: "/orders/first/status_updates/~",
        body: || None,
    },
    Case {
        id: "list_users",
        call: |client| reply(client.list_users().after("a").before(AWKWARD).send()),
        method: "GET",
        target: "/users?after=a&before=~",
        body: || None,
    },
    Case {
        id: "send_message",
        call: |client| reply(client.send_message().body(calls::message()).send()),
        method: "POST",
        target: "/messages",
        body: || {
            Some(json!({
                "text": "Ready \u{1f527} — 50% off",
                "from": "+12025550101",
                "to": "+12025550143",
                "status_callback": "https://example.com/status?of=message&n=1",
                "tags": ["order_ready", "second"],
                "attachments": [{"url": "https://example.com/a.pdf"}],
            }))
        },
    },
    Case {
        id: "send_internal_message",
        call: |client| {
            let call = client.send_internal_message();
            reply(call.body(calls::internal_message()).send())
        },
        method: "POST",
        target: "/messages/internal",
        body: || {
            Some(json!({
                "group_id": ID,
                "text": "Crate seven — on the dock",
                "additional_user_ids": [ID, OTHER_ID],
                "tags": ["WO-1001", "WO-1002"],
                "work_orders": [{"reference_number": "WO-1001", "source": "manual"}],
                "template": {"id": OTHER_ID, "edited": true},
                "attachments": [{"url": "https://example.com/a.pdf"}],
            }))
        },
    },
    Case {
        id: "list_threads",
        call: |client| {
            let call = client.list_threads().first(50).after("a").before("b");
            let call = call.status(ThreadStatus::Active);
            // A state that this version does not name still travels.
            let call = call.statuses([ThreadStatus::Unclaimed, AWKWARD.into()]);
            let call = call.group_id(AWKWARD).group_ids(["g1", AWKWARD]);
            let call = call.owner_contact_id("c");
            let call = call.start_date(moment("2024-03-04T09:00:00Z"));
            reply(call.end_date(moment("2024-03-05T01:02:03.5+02:00")).send())
        },
        method: "GET",
        target: "/threads?first=50&after=a&before=b&status=active\
                 &statuses%5B%5D=unclaimed&statuses%5B%5D=~\
                 &group_id=~&group_ids%5B%5D=g1&group_ids%5B%5D=~&owner_contact_id=c\
                 &start_date=2024-03-04T09%3A00%3A00Z&end_date=2024-03-04T23%3A02%3A03.500Z",
        body: || None,
    },
    Case {
        id: "get_thread",
        call: |client| reply(client.get_thread(AWKWARD).send()),
        method: "GET",
        target: "/threads/~",
        body: || None,
    },
    Case {
        id: "create_webhook",
        call: |client| reply(client.create_webhook().body(calls::webhook()).send()),
        method: "POST",
        target: "/webhooks",
        body: || Some(webhook()),
    },
    Case {
        id: "update_webhook",
        call: |client| {
            let call = client.update_webhook(AWKWARD);
            reply(call.body(calls::webhook()).send())
        },
        method: "PUT",
        target: "/webhooks/~",
        body: || Some(webhook()),
    },
];

pub(crate) fn company() -> Value {
    json!({
        "name": "Example \"Pipe\" Works & Söhne",
        "phone_number": "+12025550110",
        "email_address": "office@example.com",
        "external_id": "ERP/042",
        "account_number": "ACC 042",
    })
}

pub(crate) fn contact() -> Value {
    json!({
        "first_name": "Ada",
        "last_name": "Byron",
        "phone_number": "+12025550143",
        "landline": "+12025550144",
        "email_address": "ada@example.com",
        "external_id": "CRM/007",
        "company_id": ID,
        "rep_user_id": OTHER_ID,
        "prioritize_rep": true,
        "job_title": "Site manager",
        "groups": [ID, OTHER_ID],
        "label_ids": [OTHER_ID, ID],
        "announcements_opt_out": false,
        "fax_opt_out": true,
        "emails_opt_out": false,
        "api_opt_out": true,
        "notes": "Line one\nline two",
    })
}

pub(crate) fn order() -> Value {
    json!({
        "order_number": "100200300QX",
        "external_id": "ERP900",
        "amount": "$1,250.00",
        "currency": "USD",
        "order_type": "ship",
        "order_status": "Order Packed",
        "address": "1 Example Street, Sampletown, TX, 75001, US",
        "account_id": ID,
        "group_id": OTHER_ID,
        "company_id": ID,
        "contact_ids": [ID, OTHER_ID],
    })
}

pub(crate) fn webhook() -> Value {
    json!({
        "url": "https://example.com/hooks/prokeep?a=1&b=2",
        "headers": [{"name": "x-secret", "value": "s"}],
        "event_thread_created": true,
        "event_thread_claimed": false,
        "event_thread_closed": true,
        "event_message_sent": false,
        "event_message_received": true,
        "event_contact_created": false,
        "event_contact_updated": true,
        "event_contact_deleted": false,
        "event_company_created": true,
        "event_company_updated": false,
        "event_company_deleted": true,
    })
}

#[tokio::test]
async fn every_operation_sends_its_method_address_and_body() {
    for case in CASES {
        let line = line();
        let request = line.send((case.call)(&line.client)).await;
        assert_eq!(request.method, case.method, "{}", case.id);
        let target = format!("/rest/v1{}", case.target.replace('~', ENCODED));
        assert_eq!(request.target, target, "{}", case.id);
        let body = (!request.body.is_empty()).then(|| request.json());
        assert_eq!(body, (case.body)(), "{}", case.id);
    }
}

#[tokio::test]
async fn every_operation_sends_the_promised_headers_and_no_other() {
    for case in CASES {
        let line = line();
        let request = line.send((case.call)(&line.client)).await;
        let mut names = vec!["accept", "authorization", "host", "user-agent"];
        if request.body.is_empty() {
            assert_eq!((case.body)(), None, "{}", case.id);
        } else {
            names.extend(["content-length", "content-type"]);
            assert_eq!(request.header("content-type"), Some("application/json"));
        }
        if switchboard_prokeep::operations::ALL.iter().any(|it| it.id() == case.id && it.is_list())
        {
            names.push("accept-encoding");
            assert_eq!(request.header("accept-encoding"), Some("gzip"));
        }
        names.sort_unstable();
        // Equal as lists: nothing is sent twice, and no `api-version` or `cookie` slips in.
        assert_eq!(request.header_names(), names, "{}", case.id);
        assert_eq!(request.header("authorization"), Some("Basic YXBpLXVzZXI6YXBpLXBhc3N3b3Jk"));
        assert_eq!(
            request.header("user-agent"),
            Some(concat!("switchboard-prokeep/", env!("CARGO_PKG_VERSION")))
        );
        // A deletion promises no body, so no media type is requested.
        let accept = if case.method == "DELETE" { "*/*" } else { "application/json" };
        assert_eq!(request.header("accept"), Some(accept), "{}", case.id);
    }
}

#[tokio::test]
async fn nothing_appears_in_the_query_unless_it_is_set() {
    let calls: [(&str, Start); 9] = [
        ("/companies", |it| reply(it.list_companies().send())),
        ("/contacts", |it| reply(it.list_contacts().send())),
        ("/groups", |it| reply(it.list_groups().send())),
        ("/groups/paginated", |it| reply(it.list_groups_paginated().send())),
        ("/orders", |it| reply(it.list_orders().send())),
        ("/orders/status_updates", |it| reply(it.list_order_status_updates().send())),
        ("/orders/o-1/status_updates", |it| {
            reply(it.list_order_status_updates_by_order("o-1").send())
        }),
        ("/users", |it| reply(it.list_users().send())),
        ("/threads", |it| reply(it.list_threads().send())),
    ];
    for (path, call) in calls {
        let line = line();
        let request = line.send(call(&line.client)).await;
        assert_eq!(request.target, format!("/rest/v1{path}"));
    }
}

#[test]
fn the_operations_are_those_that_were_read_from_the_vendors_pages() {
    // The list was made from the vendor's pages, not from our description of them.
    let listed: Vec<Value> = fixtures::json("prokeep", "operations.json").unwrap();
    let listed: BTreeSet<[&str; 3]> = listed
        .iter()
        .map(|it| ["id", "method", "path"].map(|key| it[key].as_str().unwrap()))
        .collect();
    let generated: BTreeSet<[&str; 3]> =
        operations::ALL.iter().map(|it| [it.id(), it.method().as_str(), it.path()]).collect();
    assert_eq!(generated, listed);
    assert_eq!(operations::ALL.len(), 33);
}

#[test]
fn every_operation_is_called_above() {
    let all: BTreeSet<(&str, &str)> =
        operations::ALL.iter().map(|it| (it.id(), it.method().as_str())).collect();
    assert_eq!(CASES.iter().map(|it| (it.id, it.method)).collect::<BTreeSet<_>>(), all);
    assert_eq!(CASES.len(), all.len());
    let called: BTreeSet<&str> = CALLS.iter().map(|it| it.0).collect();
    assert_eq!(called, all.iter().map(|it| it.0).collect());
    assert_eq!(CALLS.len(), all.len());
}

#[test]
fn every_address_above_is_that_of_its_operation() {
    for case in CASES {
        let operation = operations::ALL.iter().find(|it| it.id() == case.id).unwrap();
        let path = case.target.split('?').next().unwrap();
        let fits = |(template, segment): (&str, &str)| {
            template == segment || (template.starts_with('{') && template.ends_with('}'))
        };
        assert_eq!(path.split('/').count(), operation.path().split('/').count());
        assert!(operation.path().split('/').zip(path.split('/')).all(fits), "{path}");
    }
}
