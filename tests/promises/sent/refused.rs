//! What is refused before it is sent.

use crate::each_operation::CASES;
use crate::line::{StartWith, line};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use switchboard::carium_courier::types::AggregationRequestCreate;
use switchboard::proto::types::CreateCustomFieldRequest;
use switchboard_prokeep::types::{
    CompanyBatchInput, ContactBatchInput, EmailInput, InternalMessageInput, MessageInput,
    OrderStatusUpdateEdit, WebhookInput,
};
use switchboard_prokeep::{Client, operations};
use switchboard_tests::prokeep_calls::{self as calls, ID, Start, reply};
use switchboard_tests::server::{Recorded, Reply, Server};

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

#[tokio::test]
async fn a_custom_field_has_options_exactly_when_one_is_to_be_selected() {
    let server = Server::always(Reply::json_text(200, "{}"));
    let connect = switchboard::proto::connect().bearer("canary").base_url(server.url());
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
    assert_eq!(server.requests(), []);
    let right = [
        json!({"type": "select", "select_options": options}),
        json!({"type": "select", "select_options": []}),
        json!({"type": "text"}),
        json!({"name": "Branch"}),
    ];
    for body in &right {
        create(body.clone()).await.unwrap();
    }
    let sent: Vec<_> = server.requests().iter().map(Recorded::json).collect();
    assert_eq!(sent, right);
}

#[tokio::test]
async fn a_value_to_collect_is_held_to_no_rule_of_another_service() {
    let server = Server::always(Reply::json_text(201, r#"{"data":{"id":"a"}}"#));
    let connect = switchboard::carium_courier::connect().bearer("token");
    let client = connect.base_url(server.url()).build().unwrap();
    let entries = json!([{"column": "c".repeat(65)}, {"individual-id": ID}, {}]);
    let body: AggregationRequestCreate =
        serde_json::from_value(json!({"entries": entries})).unwrap();
    client.create_aggregation_request().body(body).send().await.unwrap();
    let sent = server.requests()[0].json();
    assert_eq!(sent["data"]["attributes"]["entries"], entries);
}
