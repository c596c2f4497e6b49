//! What leaves the machine is exactly what the description says, to the byte, and what must not be
//! sent is not.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper that fails is a test that fails"
)]

use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use switchboard::carium_courier::types::AggregationRequestCreate;
use switchboard::proto::types::CreateCustomFieldRequest;
use switchboard_core::reqwest;
use switchboard_prokeep::types::{
    CompanyBatchInput, CompanyInput, ContactBatchInput, ContactInput, EmailInput,
    InternalMessageInput, MessageInput, OrderStatusUpdateEdit, OrderType, ThreadStatus,
    WebhookInput,
};
use switchboard_prokeep::{
    Basic, BoxFuture, Client, ClientBuilder, Credential, Error, Operation, Patch, QueryKey,
    Request, operations,
};
use switchboard_tests::fixtures;
use switchboard_tests::prokeep_calls::{self as calls, CALLS, ID, OTHER_ID, Reply, Start, reply};
use switchboard_tests::recorder::{Canned, Recorded, Recorder};

/// Every character that could change the meaning of an address, and two that need encoding.
const AWKWARD: &str = "a/b?c#d%e&f+g h=é";
const ENCODED: &str = "a%2Fb%3Fc%23d%25e%26f%2Bg%20h%3D%C3%A9";

// ---- Helpers -----------------------------------------------------------------------------------

/// A server that records, and a client that talks to it.
struct Line {
    recorder: Recorder,
    client: Client,
}

fn line() -> Line {
    answering(200, "{}")
}

fn answering(status: u16, body: &str) -> Line {
    connected(status, body, |builder| builder)
}

fn connected(
    status: u16,
    body: &str,
    change: impl FnOnce(ClientBuilder<Client>) -> ClientBuilder<Client>,
) -> Line {
    let recorder = Recorder::answering(&Canned::new(status, body)).unwrap();
    let builder = Client::builder()
        .base_url(format!("{}/rest/v1", recorder.url()))
        .credential(Basic::new("api-user", "api-password"));
    let client = change(builder).build().unwrap();
    Line { recorder, client }
}

impl Line {
    /// The only request so far.
    fn request(&self) -> Recorded {
        let mut requests = self.recorder.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }

    fn body(&self) -> Value {
        self.request().json().unwrap().unwrap()
    }

    fn assert_silent(&self) {
        assert_eq!(self.recorder.requests(), []);
    }

    /// Sends, whatever the reply; a request that is refused is a failure.
    async fn send(&self, call: Reply) -> Recorded {
        if let Err(error) = call.await {
            assert!(!error.is_invalid_request(), "{error}");
        }
        self.request()
    }

    /// The refusal of a request that must not be sent.
    async fn refusal(&self, call: Reply) -> Error {
        let error = call.await.unwrap_err();
        assert!(error.is_invalid_request(), "{error:?}");
        assert_eq!(error.attempts(), 0);
        self.assert_silent();
        error
    }
}

/// What starts a call with a value that the test chooses.
type StartWith<T> = fn(&Client, T) -> Reply;

fn moment(text: &str) -> chrono::DateTime<chrono::Utc> {
    text.parse().unwrap()
}

// ---- What each operation sends -----------------------------------------------------------------

/// One operation with everything set, and what has to arrive.
struct Case {
    id: &'static str,
    call: Start,
    method: &'static str,
    /// Path and query; `~` stands for the awkward text in its encoded form.
    target: &'static str,
    body: fn() -> Option<Value>,
}

const CASES: &[Case] = &[
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

fn company() -> Value {
    json!({
        "name": "Example \"Pipe\" Works & Söhne",
        "phone_number": "+12025550110",
        "email_address": "office@example.com",
        "external_id": "ERP/042",
        "account_number": "ACC 042",
    })
}

fn contact() -> Value {
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

fn order() -> Value {
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

fn webhook() -> Value {
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
        assert_eq!(request.json().unwrap(), (case.body)(), "{}", case.id);
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
        names.sort_unstable();
        // Equal as lists: nothing is sent twice, and no `api-version` or `cookie` slips in.
        assert_eq!(request.header_names(), names, "{}", case.id);
        assert_eq!(request.header("authorization"), Some("Basic YXBpLXVzZXI6YXBpLXBhc3N3b3Jk"));
        assert_eq!(
            request.header("user-agent"),
            Some(concat!("switchboard-prokeep/", env!("CARGO_PKG_VERSION")))
        );
        // A deletion promises no body, so no form of one is asked for.
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

// ---- Completeness ------------------------------------------------------------------------------

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

// ---- What is refused before it is sent ---------------------------------------------------------

/// Every argument that goes into a path, by operation and name.
const PATH_ARGUMENTS: &[(&str, &str, StartWith<&str>)] = &[
    ("get_company", "id", |it, value| reply(it.get_company(value).send())),
    ("update_company", "id", |it, value| {
        reply(it.update_company(value).body(calls::company()).send())
    }),
    ("get_company_by_external_id", "external_id", |it, value| {
        reply(it.get_company_by_external_id(value).send())
    }),
    ("get_contact", "id", |it, value| reply(it.get_contact(value).send())),
    ("update_contact", "id", |it, value| {
        reply(it.update_contact(value).body(calls::contact()).send())
    }),
    ("delete_contact", "id", |it, value| reply(it.delete_contact(value).send())),
    ("get_contact_by_external_id", "external_id", |it, value| {
        reply(it.get_contact_by_external_id(value).send())
    }),
    ("get_order", "id", |it, value| reply(it.get_order(value).send())),
    ("update_order", "id", |it, value| reply(it.update_order(value).body(calls::order()).send())),
    ("list_order_status_updates_by_order", "order_id", |it, value| {
        reply(it.list_order_status_updates_by_order(value).send())
    }),
    ("create_order_status_update", "order_id", |it, value| {
        let call = it.create_order_status_update(value);
        reply(call.body(calls::status_update()).send())
    }),
    ("get_order_status_update", "order_id", |it, value| {
        reply(it.get_order_status_update(value, ID).send())
    }),
    ("get_order_status_update", "id", |it, value| {
        reply(it.get_order_status_update(ID, value).send())
    }),
    ("update_order_status_update", "order_id", |it, value| {
        let call = it.update_order_status_update(value, ID);
        reply(call.body(calls::status_update_edit()).send())
    }),
    ("update_order_status_update", "id", |it, value| {
        let call = it.update_order_status_update(ID, value);
        reply(call.body(calls::status_update_edit()).send())
    }),
    ("delete_order_status_update", "order_id", |it, value| {
        reply(it.delete_order_status_update(value, ID).send())
    }),
    ("delete_order_status_update", "id", |it, value| {
        reply(it.delete_order_status_update(ID, value).send())
    }),
    ("get_thread", "id", |it, value| reply(it.get_thread(value).send())),
    ("update_webhook", "id", |it, value| {
        reply(it.update_webhook(value).body(calls::webhook()).send())
    }),
];

#[tokio::test]
async fn a_path_value_that_would_leave_the_operation_is_refused() {
    let line = line();
    for (id, name, call) in PATH_ARGUMENTS {
        for value in ["..", ".", ""] {
            let error = line.refusal(call(&line.client, value)).await;
            assert_eq!(error.operation().unwrap().id(), *id);
            assert!(error.to_string().contains(&format!("`{name}`")), "{error}");
        }
    }
}

#[test]
fn every_path_argument_is_listed_above() {
    let mut templates: Vec<(&str, &str)> = Vec::new();
    for operation in operations::ALL {
        let names = operation.path().split('/').filter_map(|segment| {
            let name = segment.strip_prefix('{')?;
            name.strip_suffix('}')
        });
        templates.extend(names.map(|name| (operation.id(), name)));
    }
    let mut listed: Vec<_> = PATH_ARGUMENTS.iter().map(|(id, name, _)| (*id, *name)).collect();
    templates.sort_unstable();
    listed.sort_unstable();
    assert_eq!(listed, templates);
}

#[tokio::test]
async fn a_path_value_that_only_looks_like_a_step_is_sent_as_it_is() {
    for (value, encoded) in [
        ("...", "..."),
        ("..x", "..x"),
        ("a..b", "a..b"),
        ("../x", "..%2Fx"),
        ("%2e%2e", "%252e%252e"),
        ("..;", "..%3B"),
        (" ", "%20"),
        ("\\..", "%5C.."),
        ("..\n", "..%0A"),
    ] {
        let line = line();
        let request = line.send(reply(line.client.get_company(value).send())).await;
        assert_eq!(request.target, format!("/rest/v1/companies/{encoded}"));
    }
}

#[tokio::test]
async fn a_request_without_its_body_is_refused() {
    let calls: [(&str, Start); 15] = [
        ("create_company", |it| reply(it.create_company().send())),
        ("create_companies_batch", |it| reply(it.create_companies_batch().send())),
        ("update_company", |it| reply(it.update_company(ID).send())),
        ("create_contact", |it| reply(it.create_contact().send())),
        ("create_contacts_batch", |it| reply(it.create_contacts_batch().send())),
        ("update_contact", |it| reply(it.update_contact(ID).send())),
        ("send_email", |it| reply(it.send_email().send())),
        ("create_order", |it| reply(it.create_order().send())),
        ("update_order", |it| reply(it.update_order(ID).send())),
        ("create_order_status_update", |it| reply(it.create_order_status_update(ID).send())),
        ("update_order_status_update", |it| reply(it.update_order_status_update(ID, ID).send())),
        ("send_message", |it| reply(it.send_message().send())),
        ("send_internal_message", |it| reply(it.send_internal_message().send())),
        ("create_webhook", |it| reply(it.create_webhook().send())),
        ("update_webhook", |it| reply(it.update_webhook(ID).send())),
    ];
    let line = line();
    for (id, call) in calls {
        let error = line.refusal(call(&line.client)).await;
        assert_eq!(error.operation().unwrap().id(), id);
        assert!(error.to_string().contains(id), "{error}");
        assert!(error.to_string().contains("`body`"), "{error}");
    }
    let with_body = CASES.iter().filter(|it| (it.body)().is_some()).map(|it| it.id);
    assert_eq!(with_body.collect::<BTreeSet<_>>(), calls.iter().map(|it| it.0).collect());
}

#[tokio::test]
async fn a_body_without_a_required_field_is_refused_and_the_field_is_named() {
    let email = || EmailInput::builder().to("t").subject("s").body("b");
    let message = || MessageInput::builder().text("t").from("f");
    let internal = InternalMessageInput::builder;
    let line = line();
    let client = &line.client;
    for (id, field, call) in [
        ("send_email", "from", reply(client.send_email().body(email()).send())),
        (
            "send_email",
            "to",
            reply(client.send_email().body(EmailInput::builder().from("f")).send()),
        ),
        (
            "send_email",
            "subject",
            reply(client.send_email().body(EmailInput::builder().from("f").to("t")).send()),
        ),
        (
            "send_email",
            "body",
            reply(
                client
                    .send_email()
                    .body(EmailInput::builder().from("f").to("t").subject("s"))
                    .send(),
            ),
        ),
        ("send_message", "to", reply(client.send_message().body(message()).send())),
        ("send_message", "text", reply(client.send_message().body(MessageInput::builder()).send())),
        (
            "send_message",
            "from",
            reply(client.send_message().body(MessageInput::builder().text("t")).send()),
        ),
        (
            "send_internal_message",
            "group_id",
            reply(client.send_internal_message().body(internal().text("t")).send()),
        ),
        (
            "send_internal_message",
            "text",
            reply(client.send_internal_message().body(internal().group_id("g")).send()),
        ),
        (
            "update_order_status_update",
            "status",
            reply(
                client
                    .update_order_status_update(ID, ID)
                    .body(OrderStatusUpdateEdit::builder())
                    .send(),
            ),
        ),
        (
            "create_webhook",
            "url",
            reply(client.create_webhook().body(WebhookInput::builder()).send()),
        ),
        (
            "update_webhook",
            "url",
            reply(client.update_webhook(ID).body(WebhookInput::builder()).send()),
        ),
    ] {
        let error = line.refusal(call).await;
        assert_eq!(error.operation().unwrap().id(), id);
        let text = error.to_string();
        assert!(text.contains(id) && text.contains(&format!("`{field}`")), "{text}");
    }
}

#[tokio::test]
async fn a_page_larger_than_the_vendor_allows_is_refused() {
    let sized: [(&str, StartWith<i64>); 12] = [
        ("first", |it, size| reply(it.list_companies().first(size).send())),
        ("last", |it, size| reply(it.list_companies().last(size).send())),
        ("first", |it, size| reply(it.list_contacts().first(size).send())),
        ("last", |it, size| reply(it.list_contacts().last(size).send())),
        ("limit", |it, size| reply(it.list_groups_paginated().limit(size).send())),
        ("first", |it, size| reply(it.list_orders().first(size).send())),
        ("last", |it, size| reply(it.list_orders().last(size).send())),
        ("first", |it, size| reply(it.list_order_status_updates().first(size).send())),
        ("last", |it, size| reply(it.list_order_status_updates().last(size).send())),
        ("first", |it, size| reply(it.list_order_status_updates_by_order(ID).first(size).send())),
        ("last", |it, size| reply(it.list_order_status_updates_by_order(ID).last(size).send())),
        ("first", |it, size| reply(it.list_threads().first(size).send())),
    ];
    for (name, call) in sized {
        let line = line();
        let error = line.refusal(call(&line.client, 51)).await;
        let reason = format!("`{name}` is out of bounds; the vendor allows at most 50");
        assert!(error.to_string().ends_with(&reason), "{error}");
        let request = line.send(call(&line.client, 50)).await;
        assert!(request.target.ends_with(&format!("?{name}=50")), "{}", request.target);
    }
}

#[tokio::test]
async fn a_batch_of_51_is_refused_and_one_of_50_is_sent() {
    let batches: [(&str, StartWith<usize>); 2] = [
        ("companies", |it, count| {
            let body = CompanyBatchInput::builder().companies(vec![calls::company(); count]);
            reply(it.create_companies_batch().body(body).send())
        }),
        ("contacts", |it, count| {
            let body = ContactBatchInput::builder().contacts(vec![calls::contact(); count]);
            reply(it.create_contacts_batch().body(body).send())
        }),
    ];
    for (key, call) in batches {
        let line = line();
        let error = line.refusal(call(&line.client, 51)).await;
        let reason = format!("`{key}` is 51 items long; the vendor allows at most 50");
        assert!(error.to_string().ends_with(&reason), "{error}");
        line.send(call(&line.client, 50)).await;
        assert_eq!(line.body()[key].as_array().unwrap().len(), 50);
    }
}

#[tokio::test]
async fn the_text_of_an_internal_message_has_1_to_10000_characters() {
    let call = |client: &Client, text: String| {
        let body = InternalMessageInput::builder().group_id(ID).text(text);
        reply(client.send_internal_message().body(body).send())
    };
    for length in [0, 10_001] {
        let line = line();
        let error = line.refusal(call(&line.client, "x".repeat(length))).await;
        assert!(error.to_string().contains("`text`"), "{error}");
        assert!(error.to_string().contains("between 1 and 10000"), "{error}");
    }
    for length in [1, 10_000] {
        let line = line();
        // Characters count, not bytes: this one takes two.
        line.send(call(&line.client, "é".repeat(length))).await;
        assert_eq!(line.body()["text"].as_str().unwrap().chars().count(), length);
    }
}

// ---- How values travel -------------------------------------------------------------------------

#[tokio::test]
async fn a_nullable_field_is_left_out_cleared_or_set() {
    let line = line();
    let body = CompanyInput::builder()
        .phone_number(Patch::Null)
        .email_address(None)
        .external_id("ERP042")
        .account_number(Some("ACC042".to_owned()));
    line.send(reply(line.client.update_company(ID).body(body).send())).await;
    assert_eq!(
        line.body(),
        json!({
            "phone_number": null,
            "email_address": null,
            "external_id": "ERP042",
            "account_number": "ACC042",
        })
    );
}

#[tokio::test]
async fn a_field_that_was_set_can_be_left_out_again() {
    let line = line();
    let body = calls::company().phone_number(Patch::Omit).name(Patch::Omit);
    let body = body.email_address(Patch::Omit).account_number(Patch::Omit);
    line.send(reply(line.client.create_company().body(body).send())).await;
    assert_eq!(line.body(), json!({"external_id": "ERP/042"}));
}

#[tokio::test]
async fn a_body_with_nothing_set_is_an_empty_object() {
    let line = line();
    let body = ContactInput::builder();
    line.send(reply(line.client.update_contact(ID).body(body).send())).await;
    assert_eq!(line.request().body, b"{}");
}

#[tokio::test]
async fn an_empty_list_in_a_body_is_sent() {
    // It says "no groups", which is not the same as saying nothing about groups.
    let line = line();
    let body = ContactInput::builder().groups([] as [&str; 0]);
    line.send(reply(line.client.update_contact(ID).body(body).send())).await;
    assert_eq!(line.body(), json!({"groups": []}));
}

#[tokio::test]
async fn an_empty_list_in_a_query_is_not_sent() {
    let line = line();
    let call = line.client.list_companies().group_ids([] as [&str; 0]);
    let request = line.send(reply(call.send())).await;
    assert_eq!(request.target, "/rest/v1/companies");
}

#[tokio::test]
async fn an_empty_text_in_a_query_is_sent() {
    let line = line();
    let request = line.send(reply(line.client.list_companies().after("").send())).await;
    assert_eq!(request.target, "/rest/v1/companies?after=");
}

#[tokio::test]
async fn a_deprecated_field_is_sent_when_it_is_set() {
    let line = line();
    let body = OrderStatusUpdateEdit::builder().status("Ready");
    #[allow(deprecated, reason = "that it still works is the promise")]
    let body = body.order_id("o-1");
    let call = line.client.update_order_status_update("o-1", "u-1").body(body);
    line.send(reply(call.send())).await;
    assert_eq!(line.body(), json!({"status": "Ready", "order_id": "o-1"}));
}

// ---- Replies -----------------------------------------------------------------------------------

#[tokio::test]
async fn every_success_status_with_a_body_decodes() {
    // Which of them the vendor sends is not known for most operations.
    for status in [200, 201, 202, 203, 206] {
        let line = answering(status, r#"{"data": {"id": "c-1", "name": "Acme"}}"#);
        let call = line.client.create_company().body(calls::company());
        let response = call.send().await.unwrap();
        assert_eq!(response.status().as_u16(), status);
        assert_eq!(response.name.as_deref(), Some("Acme"));
        let page = answering(status, r#"{"data": [{"id": "c-1"}]}"#);
        let response = page.client.list_companies().send().await.unwrap();
        assert_eq!(response.data.len(), 1);
    }
}

#[tokio::test]
async fn a_deletion_succeeds_whatever_body_comes_with_it() {
    for (status, body) in [
        (204, ""),
        (200, ""),
        (200, "{}"),
        (200, r#"{"data": {"id": 7}}"#),
        (202, "<html>gone</html>"),
    ] {
        let line = answering(status, body);
        let response = line.client.delete_contact("c-1").send().await.unwrap();
        assert_eq!(response.status().as_u16(), status);
        let line = answering(status, body);
        let call = line.client.delete_order_status_update("o-1", "u-1");
        call.send().await.unwrap();
    }
}

#[tokio::test]
async fn unknown_fields_beside_and_inside_a_reply_are_ignored() {
    let body = r#"{"meta": {"a": [1]}, "data": {"id": "c-1", "tier": {"gold": true}}, "z": null}"#;
    let line = answering(200, body);
    let response = line.client.get_company("c-1").send().await.unwrap();
    assert_eq!(response.id, "c-1");
}

#[tokio::test]
async fn null_decodes_as_an_absent_value_or_list() {
    let body =
        r#"{"data": {"id": "c-1", "first_name": null, "groups": null, "inserted_at": null}}"#;
    let line = answering(200, body);
    let response = line.client.get_contact("c-1").send().await.unwrap();
    assert_eq!(response.first_name, None);
    assert_eq!(response.groups, None);
    assert_eq!(response.inserted_at, None);
    let body = r#"{"data": [], "has_next_page": null, "next_cursor": null}"#;
    let line = answering(200, body);
    let response = line.client.list_contacts().send().await.unwrap();
    assert_eq!(response.next_cursor, None);
    assert_eq!(response.data, []);
}

// ---- Long addresses ----------------------------------------------------------------------------

/// The longest address that the HTTP library carries, in bytes.
const LONGEST: usize = 65_534;

/// Counts how often it is asked, as a login would be made.
#[derive(Clone, Debug, Default)]
struct Asked(Arc<AtomicUsize>);

impl Credential for Asked {
    fn authorise<'a>(
        &'a self,
        operation: &'a Operation,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), Error>> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Box::pin(async {
            Basic::new("api-user", "api-password").authorise(operation, request).await
        })
    }
}

fn group_ids(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("01890a5d-ac96-774b-bcce-{number:012}")).collect()
}

/// Ids that make an address of exactly so many bytes, and the target that arrives.
fn filling(line: &Line, length: usize) -> (Vec<String>, String) {
    const NAME: &str = "group_ids%5B%5D=";
    let ids = group_ids(1_000);
    let pairs: Vec<String> = ids.iter().map(|id| format!("{NAME}{id}")).collect();
    let target = format!("/rest/v1/contacts?{}&{NAME}", pairs.join("&"));
    let left = length - line.recorder.url().len() - target.len();
    let last = "x".repeat(left);
    ([ids, vec![last.clone()]].concat(), target + &last)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_no_server_takes_is_refused_at_once_with_its_length() {
    let asked = Asked::default();
    let line = connected(200, "{}", |it| it.credential(asked.clone()));
    let ids = group_ids(20_000);
    let length = line.recorder.url().len() + "/rest/v1/contacts?".len() + 20_000 * 53 - 1;
    // In a task of its own: a thread that is busy would not notice that its time is up.
    let call = tokio::spawn(line.client.list_contacts().group_ids(ids).send());
    let outcome = tokio::time::timeout(Duration::from_secs(10), call).await;
    let error = outcome.expect("it takes too long").unwrap().unwrap_err();
    assert!(error.is_invalid_request(), "{error:?}");
    let text = error.to_string();
    assert!(text.contains(&format!("{length} bytes")) && text.contains("65534"), "{text}");
    assert!(!format!("{error:?}").contains("774b"), "{error:?}");
    assert_eq!(error.attempts(), 0);
    assert_eq!(asked.0.load(Ordering::SeqCst), 0, "the credential was asked for it");
    line.assert_silent();
}

#[tokio::test]
async fn the_longest_address_that_can_be_sent_arrives_byte_for_byte() {
    let line = answering(200, r#"{"data": []}"#);
    let (ids, target) = filling(&line, LONGEST);
    line.client.list_contacts().group_ids(ids).send().await.unwrap();
    assert_eq!(line.request().target, target);
    let line = answering(200, r#"{"data": []}"#);
    let (ids, _) = filling(&line, LONGEST + 1);
    let call = line.client.list_contacts().group_ids(ids);
    let error = line.refusal(reply(call.send())).await;
    assert!(error.to_string().contains("65535 bytes"), "{error}");
}

#[tokio::test]
async fn an_address_that_its_key_makes_too_long_is_refused_too() {
    let with_key = |key: &str| {
        let key = QueryKey::new("key", key.to_owned());
        connected(200, r#"{"data": []}"#, |it| it.credential(key))
    };
    let line = with_key("canary-1");
    let (ids, target) = filling(&line, LONGEST - "&key=canary-1".len());
    line.client.list_contacts().group_ids(ids).send().await.unwrap();
    assert_eq!(line.request().target, target + "&key=canary-1");
    let line = with_key("canary-12");
    let (ids, _) = filling(&line, LONGEST - "&key=canary-1".len());
    let call = line.client.list_contacts().group_ids(ids);
    let error = line.refusal(reply(call.send())).await;
    assert!(error.to_string().contains("65535 bytes"), "{error}");
    assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
}

// ---- Proxies -----------------------------------------------------------------------------------

/// Set in the process that makes the calls, to the server that it calls.
const CALLED: &str = "SWITCHBOARD_TESTS_CALLED";

#[test]
fn what_goes_to_this_machine_goes_through_no_proxy() {
    if let Ok(called) = std::env::var(CALLED) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        return runtime.block_on(call_behind_a_proxy(&called));
    }
    let ticket = json!({"data": {"id": "a-1", "upload-url": "http://127.0.0.1:9/canary"}});
    let proxy = Recorder::answering(&Canned::new(201, ticket.to_string())).unwrap();
    let server = Recorder::answering(&Canned::new(204, "")).unwrap();
    // The HTTP client reads the settings of its process, so it gets one of its own.
    let mut calls = std::process::Command::new(std::env::current_exe().unwrap());
    calls.args(["--exact", "what_goes_to_this_machine_goes_through_no_proxy", "--nocapture"]);
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
        calls.env(name, proxy.url()).env(name.to_lowercase(), proxy.url());
    }
    calls.env_remove("NO_PROXY").env_remove("no_proxy").env_remove("REQUEST_METHOD");
    let output = calls.env(CALLED, server.url()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let paths = |recorder: &Recorder| {
        let requests = recorder.requests().into_iter();
        requests.map(|it| it.target).collect::<Vec<_>>()
    };
    assert_eq!(paths(&server), ["/rest/v1/contacts/a", "/rest/v1/contacts/b"]);
    // What goes elsewhere does go through it, or this test would prove nothing.
    assert_eq!(
        paths(&proxy),
        [
            "http://prokeep.invalid/rest/v1/contacts/c",
            "http://carium.invalid/courier/v1/messaging-attachments/"
        ]
    );
}

/// Calls this machine by its names, and another one.
async fn call_behind_a_proxy(called: &str) {
    let named = called.replace("127.0.0.1", "localhost");
    let calls = [(called, "a", true), (&named, "b", true), ("http://prokeep.invalid", "c", false)];
    for (server, id, arrives) in calls {
        let builder = Client::builder().base_url(format!("{server}/rest/v1"));
        let client = builder.allow_plain_http(true).credential(Basic::new("u", "p")).build();
        let outcome = client.unwrap().delete_contact(id).send().await;
        assert!(outcome.is_ok() || !arrives, "{server}: {outcome:?}");
    }
    // A vendor elsewhere that sends a file to this machine would send it through the proxy.
    let connect = switchboard::carium_courier::connect().bearer("token");
    let connect = connect.base_url("http://carium.invalid/courier").allow_plain_http(true);
    let client = connect.build().unwrap();
    let record = switchboard::carium_courier::types::MessagingAttachmentCreate::default();
    let file = switchboard::carium_courier::Upload::bytes("a.txt", "abc");
    let sent = switchboard::carium_courier::upload::messaging_attachment(&client, record, file);
    let error = sent.await.unwrap_err();
    assert!(error.is_invalid_request(), "{error:?}");
    assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
}

// ---- Variables of the address -------------------------------------------------------------------

#[test]
fn a_misspelt_variable_names_the_known_ones() {
    let builder = || Client::builder().credential(Basic::new("u", "p"));
    let misspelt = [
        builder().variable("subdomian", "acme"),
        builder().variable("subdomain", "acme").variable("Subdomain", "acme"),
        builder().variable("host", "acme").base_url("https://acme.example"),
    ];
    for builder in misspelt {
        let error = builder.build().unwrap_err();
        assert!(error.is_configuration(), "{error:?}");
        assert!(error.to_string().contains("known is `subdomain`"), "{error}");
    }
}

#[test]
fn no_client_is_signed_in_to_a_placeholder() {
    let error = Client::builder().credential(Basic::new("u", "p")).build().unwrap_err();
    assert!(error.is_configuration() && error.to_string().contains("`subdomain`"), "{error}");
    let error = switchboard_nimchat::Client::builder().build().unwrap_err();
    assert!(error.is_configuration() && error.to_string().contains("`host`"), "{error}");
    let acme = Client::builder().variable("subdomain", "acme").build().unwrap();
    assert_eq!(acme.base_url(), "https://acme.prokeep.com/rest/v1");
    // An address of one's own needs none.
    assert!(Client::builder().base_url("https://acme.example").build().is_ok());
}

// ---- The client --------------------------------------------------------------------------------

#[tokio::test]
async fn the_base_address_may_end_with_a_slash_or_not() {
    for (suffix, prefix) in [
        ("", ""),
        ("/", ""),
        ("/rest/v1", "/rest/v1"),
        ("/rest/v1/", "/rest/v1"),
        ("/proxy/a%2Fb", "/proxy/a%2Fb"),
    ] {
        let recorder = Recorder::answering(&Canned::new(204, "")).unwrap();
        let client = Client::builder()
            .base_url(recorder.url() + suffix)
            .credential(Basic::new("u", "p"))
            .build()
            .unwrap();
        client.delete_contact("c-1").send().await.unwrap();
        let targets: Vec<String> = recorder.requests().into_iter().map(|it| it.target).collect();
        assert_eq!(targets, [format!("{prefix}/contacts/c-1")]);
    }
}

#[tokio::test]
async fn a_default_header_goes_with_every_request() {
    let line = connected(204, "", |it| {
        it.header("X-Tenant", "old").header("x-tenant", "new").header("x-trace", "t-1")
    });
    let request = line.send(reply(line.client.delete_contact("c-1").send())).await;
    assert_eq!(request.header("x-tenant"), Some("new"));
    assert_eq!(request.header("x-trace"), Some("t-1"));
}

#[tokio::test]
async fn a_default_header_does_not_double_the_one_that_the_operation_sends() {
    // Setting the content type for all requests is a habit from other clients.
    let line = connected(200, "{}", |it| it.header("content-type", "application/json"));
    let call = line.client.create_company().body(calls::company());
    let request = line.send(reply(call.send())).await;
    assert_eq!(request.header_values("content-type"), ["application/json"]);
}

#[tokio::test]
async fn the_user_agent_can_be_replaced() {
    let line = connected(204, "", |it| it.user_agent("acme-sync/2.0 (ops@acme.example)"));
    let request = line.send(reply(line.client.delete_contact("c-1").send())).await;
    assert_eq!(request.header("user-agent"), Some("acme-sync/2.0 (ops@acme.example)"));
}

#[tokio::test]
async fn an_http_client_of_the_callers_own_is_the_one_that_sends() {
    let own = reqwest::Client::builder()
        .user_agent("own/1")
        .default_headers(
            [(
                reqwest::header::HeaderName::from_static("x-own"),
                reqwest::header::HeaderValue::from_static("yes"),
            )]
            .into_iter()
            .collect(),
        )
        .build()
        .unwrap();
    let line = connected(204, "", |it| it.http_client(own));
    let request = line.send(reply(line.client.delete_contact("c-1").send())).await;
    assert_eq!(request.header("x-own"), Some("yes"));
    // What this crate promises to the vendor does not depend on whose client sends it.
    assert_eq!(
        request.header("user-agent"),
        Some(concat!("switchboard-prokeep/", env!("CARGO_PKG_VERSION")))
    );
    assert_eq!(request.header("authorization"), Some("Basic YXBpLXVzZXI6YXBpLXBhc3N3b3Jk"));
}

// ---- Rules of a vendor -------------------------------------------------------------------------

#[tokio::test]
async fn a_custom_field_has_options_exactly_when_one_is_to_be_selected() {
    let recorder = Recorder::answering(&Canned::new(200, "{}")).unwrap();
    let connect = switchboard::proto::connect().bearer("canary").base_url(recorder.url());
    let client = connect.build().unwrap();
    let create = |body: Value| {
        let body: CreateCustomFieldRequest = serde_json::from_value(body).unwrap();
        client.create_custom_field("north").body(body).send()
    };
    let options = json!(["canary-a", "canary-b"]);
    let wrong = [
        (json!({"name": "canary", "type": "select"}), "is needed"),
        (json!({"type": "canary", "select_options": options}), "only allowed"),
        (json!({"select_options": options}), "only allowed"),
    ];
    for (body, told) in wrong {
        let error = create(body).await.unwrap_err();
        let message = error.to_string();
        assert!(error.is_invalid_request() && message.contains(told), "{message}");
        for name in ["`select_options`", "`type`", "`select`"] {
            assert!(message.contains(name), "{message}");
        }
        assert!(!message.contains("canary"), "{message}");
    }
    assert_eq!(recorder.requests(), []);
    let right = [
        json!({"type": "select", "select_options": options}),
        json!({"type": "select", "select_options": []}),
        json!({"type": "text"}),
        json!({"name": "Branch"}),
    ];
    for body in &right {
        create(body.clone()).await.unwrap();
    }
    let sent: Vec<_> = recorder.requests().iter().map(|it| it.json().unwrap().unwrap()).collect();
    assert_eq!(sent, right);
}

#[tokio::test]
async fn a_value_to_collect_is_held_to_no_rule_of_another_service() {
    let recorder = Recorder::answering(&Canned::new(201, r#"{"data":{"id":"a"}}"#)).unwrap();
    let connect = switchboard::carium_courier::connect().bearer("token");
    let client = connect.base_url(recorder.url()).build().unwrap();
    let entries = json!([{"column": "c".repeat(65)}, {"individual-id": ID}, {}]);
    let body: AggregationRequestCreate =
        serde_json::from_value(json!({"entries": entries})).unwrap();
    client.create_aggregation_request().body(body).send().await.unwrap();
    let sent = recorder.requests()[0].json().unwrap().unwrap();
    assert_eq!(sent["data"]["attributes"]["entries"], entries);
}
