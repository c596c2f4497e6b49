//! Promise: the stand-in for Prokeep behaves as Prokeep is known to.
#![allow(clippy::unwrap_used, reason = "a helper that fails is a test that fails")]

mod posted;

use http::header::CONTENT_TYPE;
use posted::Receiver;
use serde_json::json;
use switchboard_prokeep::events::Event;
use switchboard_prokeep::types::{
    CompanyBatchInput, CompanyInput, ContactInput, InternalMessageInput, MessageInput, OrderInput,
    OrderStatusUpdateEdit, OrderStatusUpdateInput, OrderType, ThreadStatus, WebhookHeader,
    WebhookInput,
};
use switchboard_prokeep::{Basic, Client, Patch, Retry};
use switchboard_sandbox::{Sandbox, prokeep};

fn client(sandbox: &Sandbox) -> Client {
    Client::builder()
        .variable("subdomain", "acme")
        .credential(Basic::new(prokeep::USER_NAME, prokeep::PASSWORD))
        .transport(sandbox.clone())
        .retry(Retry::none())
        .build()
        .unwrap()
}

fn started() -> (Sandbox, Client) {
    let sandbox = prokeep::sandbox();
    let client = client(&sandbox);
    (sandbox, client)
}

fn message(to: &str, text: &str) -> MessageInput {
    MessageInput::builder().from(prokeep::NUMBER).to(to).text(text).build().unwrap()
}

#[tokio::test]
async fn what_is_created_can_be_read_changed_and_removed() {
    let (_, prokeep) = started();
    let ada = ContactInput::builder()
        .first_name("Ada")
        .phone_number("+12025550143")
        .external_id("CRM/1")
        .notes("before noon");
    let ada = prokeep.create_contact().body(ada).send().await.unwrap();
    assert_eq!(ada.status(), 201);
    assert!(ada.request_id().is_some());
    assert!(ada.cursor.is_some() && ada.inserted_at.is_some() && ada.notes_updated_at.is_some());

    let found = prokeep.get_contact_by_external_id("CRM/1").send().await.unwrap();
    assert_eq!(found.id, ada.id);
    let change = ContactInput::builder().last_name("Byron");
    let changed = prokeep.update_contact(&ada.id).body(change).send().await.unwrap();
    assert_eq!(changed.first_name.as_deref(), Some("Ada"), "what is left out is kept");
    assert_eq!(changed.last_name.as_deref(), Some("Byron"));

    assert_eq!(prokeep.delete_contact(&ada.id).send().await.unwrap().status(), 204);
    let error = prokeep.get_contact(&ada.id).send().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    let error = prokeep.delete_contact(&ada.id).send().await.unwrap_err();
    let list: serde_json::Value = serde_json::from_slice(error.body().unwrap()).unwrap();
    assert_eq!(list["errors"][0]["source"], "id");
}

#[tokio::test]
async fn null_empties_a_field_of_a_company_and_is_refused_in_a_contact() {
    let (_, prokeep) = started();
    let company = prokeep.get_company_by_external_id("ERP042").send().await.unwrap();
    let change = CompanyInput::builder().email_address(Patch::Null);
    let changed = prokeep.update_company(&company.id).body(change).send().await.unwrap();
    assert_eq!(changed.email_address, None);
    assert_eq!(changed.name, company.name);

    let null = json!({ "first_name": null });
    let call = prokeep.call(http::Method::POST, "/contacts").body(&null);
    let error = call.send().await.unwrap_err();
    assert_eq!(error.status().map(|it| it.as_u16()), Some(422), "{error}");
}

#[tokio::test]
async fn a_batch_is_created_whole_or_not_at_all() {
    let (_, prokeep) = started();
    let named = |name: &str| CompanyInput::builder().name(name.to_owned()).build();
    let two = CompanyBatchInput::builder().companies(vec![named("A"), named("B")]);
    let made = prokeep.create_companies_batch().body(two).send().await.unwrap();
    assert_eq!((made.len(), made.status().as_u16()), (2, 201));

    let bad = CompanyInput::builder().phone_number("555-0100".to_owned()).build();
    let half = CompanyBatchInput::builder().companies(vec![named("C"), bad]);
    let error = prokeep.create_companies_batch().body(half).send().await.unwrap_err();
    assert!(error.to_string().contains("E.164"), "{error}");
    let all = prokeep.list_companies().send().await.unwrap();
    assert_eq!(all.data.len(), 3, "the seeded one, A and B");
}

#[tokio::test]
async fn each_of_the_three_styles_pages_in_both_directions() {
    let (_, prokeep) = started();
    let first = prokeep.list_contacts().first(3).send().await.unwrap();
    assert_eq!((first.has_next_page, first.has_previous_page), (Some(true), Some(false)));
    let next = first.next_cursor.clone().unwrap();
    let rest = prokeep.list_contacts().first(3).after(next).send().await.unwrap();
    assert_eq!((rest.data.len(), rest.has_next_page), (1, Some(false)));
    let previous = rest.previous_cursor.clone().unwrap();
    let back = prokeep.list_contacts().last(2).before(previous).send().await.unwrap();
    let ids = |page: &[switchboard_prokeep::types::Contact]| {
        page.iter().map(|it| it.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(ids(&back.data), ids(&first.data[1..]));
    assert_eq!(back.has_previous_page, Some(true));

    let groups = prokeep.list_groups_paginated().limit(1).send().await.unwrap();
    let info = groups.page_info.clone().unwrap();
    assert_eq!((groups.data.len(), info.has_next_page), (1, Some(true)));
    let after = info.after.clone().unwrap();
    let second =
        prokeep.list_groups_paginated().limit(1).after(after.clone()).send().await.unwrap();
    assert_eq!(second.page_info.as_ref().unwrap().has_next_page, Some(false));
    assert_eq!(prokeep.list_groups().send().await.unwrap().len(), 2);

    let users = prokeep.list_users().send().await.unwrap();
    assert_eq!(users.edges.len(), 3);
    let info = users.page_info.clone().unwrap();
    assert_eq!((info.has_next_page, info.has_previous_page), (Some(false), Some(false)));
    let last = prokeep.list_users().before(info.after.clone().unwrap()).send().await.unwrap();
    assert_eq!(last.edges.len(), 2);
}

#[tokio::test]
async fn sizes_and_cursors_that_cannot_be_are_refused() {
    let (_, prokeep) = started();
    for query in ["first=51", "first=0", "first=x", "last=-1", "after=nowhere"] {
        let (name, value) = query.split_once('=').unwrap();
        let call = prokeep.call(http::Method::GET, "/contacts").query(name, value);
        let error = call.send().await.unwrap_err();
        assert_eq!(error.status().map(|it| it.as_u16()), Some(422), "{query}: {error}");
    }
}

#[tokio::test]
async fn a_message_makes_a_thread_that_an_answer_brings_back() {
    let (sandbox, prokeep) = started();
    let sent = prokeep.send_message().body(message("+12025550199", "Ready")).send().await.unwrap();
    assert_eq!((sent.status().as_u16(), sent.status.as_deref()), (202, Some("accepted")));
    let id = sent.thread_id.clone().unwrap();
    let thread = prokeep.get_thread(&id).send().await.unwrap();
    assert!(thread.archived_at.is_some());

    assert_eq!(prokeep::receive_message(&sandbox, "+12025550199", "Thanks <3").unwrap(), id);
    let thread = prokeep.get_thread(&id).send().await.unwrap();
    assert!(thread.archived_at.is_none());
    let messages = thread.messages.clone().unwrap();
    let texts: Vec<&str> = messages.iter().filter_map(|it| it.text.as_deref()).collect();
    assert_eq!(texts, ["Ready", "Thanks <3"], "the oldest first");
    assert_eq!(messages[1].html.as_deref(), Some("<p>Thanks &lt;3</p>"));

    let open = prokeep.list_threads().status(ThreadStatus::Unclaimed).send().await.unwrap();
    assert_eq!(open.data.len(), 1);
    assert!(open.data[0].messages.is_none() && open.data[0].latest_message.is_some());
    prokeep::claim_thread(&sandbox, &id).unwrap();
    let open = prokeep.list_threads().status(ThreadStatus::Unclaimed).send().await.unwrap();
    assert_eq!(open.data.len(), 0);
    prokeep::close_thread(&sandbox, &id).unwrap();
    let all = [ThreadStatus::Active, ThreadStatus::Archived];
    let closed = prokeep.list_threads().statuses(all).send().await.unwrap();
    assert_eq!(closed.data.len(), 2);
    assert!(prokeep::close_thread(&sandbox, "nothing").unwrap_err().is_configuration());
}

#[tokio::test]
async fn whom_a_message_reaches_is_told_by_number_id_or_external_id() {
    let (_, prokeep) = started();
    let blaise = prokeep.get_contact_by_external_id("CRM006").send().await.unwrap();
    let number = blaise.phone_number.clone().unwrap();
    let mut threads = Vec::new();
    for to in [number.as_str(), &blaise.id, "CRM006"] {
        let sent = prokeep.send_message().body(message(to, "Hi")).send().await.unwrap();
        let thread = prokeep.get_thread(sent.thread_id.clone().unwrap()).send().await.unwrap();
        threads.push(thread.external_contact_id.clone().unwrap());
    }
    assert!(threads.iter().all(|it| *it == blaise.id), "{threads:?}");

    let mut wrong = message("CRM999", "Hi");
    let error = prokeep.send_message().body(wrong.clone()).send().await.unwrap_err();
    assert!(error.to_string().contains("`to` names no contact"), "{error}");
    wrong.from = "+12025550999".into();
    let error = prokeep.send_message().body(wrong.clone()).send().await.unwrap_err();
    assert!(error.to_string().contains("does not belong"), "{error}");
    wrong.from = "555-0100".into();
    let error = prokeep.send_message().body(wrong).send().await.unwrap_err();
    assert!(error.to_string().contains("E.164"), "{error}");
}

#[tokio::test]
async fn only_a_posted_status_tells_the_contacts_of_an_order() {
    let (sandbox, prokeep) = started();
    let ada = ContactInput::builder().phone_number("+12025550143");
    let ada = prokeep.create_contact().body(ada).send().await.unwrap();
    let order = OrderInput::builder()
        .order_number("SO-1")
        .amount("$1,250")
        .order_type(OrderType::Ship)
        .address("12 Main Street, Springfield, IL, 62701")
        .contact_ids(vec![ada.id.clone()]);
    let order = prokeep.create_order().body(order).send().await.unwrap();
    assert_eq!(order.amount.as_deref(), Some("1250.00"));
    assert_eq!(order.address.as_deref(), Some("12 Main Street, Springfield, IL, 62701, US"));

    let receiver = Receiver::answering(200);
    sandbox.deliver_through(receiver.clone());
    sandbox.send_events_to("http://receiver.example/", "");
    let packed = OrderInput::builder().order_status("Packed");
    prokeep.update_order(&order.id).body(packed).send().await.unwrap();
    sandbox.settled().await;
    assert!(receiver.got().is_empty());

    let ready = OrderStatusUpdateInput::builder().status("Ready").send_notification(true);
    let update = prokeep.create_order_status_update(&order.id).body(ready).send().await.unwrap();
    sandbox.settled().await;
    let got = receiver.got();
    assert_eq!(got.last().unwrap().body["data"]["text"], "Order SO-1: Ready");
    let order = prokeep.get_order(&order.id).send().await.unwrap();
    assert_eq!(order.order_status.as_deref(), Some("Ready"));

    let edit = OrderStatusUpdateEdit::builder().status("Ready!");
    prokeep.update_order_status_update(&order.id, &update.id).body(edit).send().await.unwrap();
    let history = prokeep.list_order_status_updates_by_order(&order.id).send().await.unwrap();
    assert_eq!(history.data[0].status.as_deref(), Some("Ready!"));
    prokeep.delete_order_status_update(&order.id, &update.id).send().await.unwrap();
    let gone = prokeep.get_order_status_update(&order.id, &update.id).send().await.unwrap_err();
    assert!(gone.is_not_found());
}

#[tokio::test]
async fn orders_are_found_by_every_filter() {
    let (_, prokeep) = started();
    let orders = || prokeep.list_orders().order_type_filter(OrderType::PickUp);
    let found = orders()
        .address("12 main street, Springfield, IL, 62701")
        .order_status_filter("Ready for pickup")
        .send()
        .await
        .unwrap();
    assert_eq!(found.data.len(), 1);
    let id = found.data[0].id.clone();
    let by_id = orders().order_ids([id]).send().await.unwrap();
    assert_eq!(by_id.data.len(), 1);
    let other = orders().order_status_filter("Gone").send().await.unwrap();
    assert_eq!(other.data.len(), 0);
    let history =
        prokeep.list_order_status_updates().external_id("ERP-SO-58213").send().await.unwrap();
    assert_eq!(history.data.len(), 1);
}

#[tokio::test]
async fn webhooks_get_the_events_that_they_want_with_their_headers() {
    let (sandbox, prokeep) = started();
    let receiver = Receiver::answering(200);
    sandbox.deliver_through(receiver.clone());
    let header: WebhookHeader =
        serde_json::from_value(json!({ "name": "X-Secret", "value": "s3cret" })).unwrap();
    let webhook = WebhookInput::builder()
        .url("https://hooks.example/prokeep?a=1")
        .headers(vec![header])
        .event_contact_created(true)
        .event_message_received(true)
        .event_company_deleted(true);
    let made = prokeep.create_webhook().body(webhook).send().await.unwrap();
    assert_eq!((made.event_contact_created, made.event_thread_created), (Some(true), Some(false)));

    let thread = prokeep::receive_message(&sandbox, "+12025550177", "Anyone?").unwrap();
    let company = prokeep.get_company_by_external_id("ERP042").send().await.unwrap();
    prokeep::delete_company(&sandbox, &company.id).unwrap();
    sandbox.settled().await;
    let got = receiver.got();
    let events: Vec<Event> =
        got.iter().map(|it| Event::parse(&it.headers, &it.bytes).unwrap()).collect();
    let names: Vec<&str> = got.iter().filter_map(|it| it.body["type"].as_str()).collect();
    assert_eq!(names, ["contact_created", "message_received", "company_deleted"]);
    assert_eq!(events.len(), 3);
    for it in &got {
        assert_eq!(it.url, "https://hooks.example/prokeep?a=1");
        assert_eq!(it.headers[CONTENT_TYPE], "application/cloudevents+json");
        assert_eq!(it.headers["x-secret"], "s3cret");
        assert_eq!((&it.body["specversion"], &it.body["event"]), (&json!("1.0"), &it.body["type"]));
    }
    assert_eq!(got[1].body["data"]["thread_id"], json!(thread));
    assert_ne!(got[0].body["id"], got[1].body["id"]);

    sandbox.redeliver(1).await.unwrap();
    assert_eq!(receiver.got()[3].bytes, got[1].bytes, "the same event, byte by byte");
}

#[tokio::test]
async fn a_status_callback_hears_what_became_of_the_message() {
    let (sandbox, prokeep) = started();
    let receiver = Receiver::answering(204);
    sandbox.deliver_through(receiver.clone());
    let mut input = message("+12025550143", "Ready");
    input.status_callback = Some("https://hooks.example/status".into());
    let sent = prokeep.send_message().body(input).send().await.unwrap();
    sandbox.settled().await;
    let got = receiver.got();
    let statuses: Vec<_> = got.iter().map(|it| it.body["status"].as_str().unwrap()).collect();
    assert_eq!(statuses, ["sent", "delivered"]);
    assert_eq!(got[0].body["id"], json!(sent.id));
}

#[tokio::test]
async fn an_internal_message_reaches_a_group_that_exists() {
    let (_, prokeep) = started();
    let group = prokeep.list_groups().send().await.unwrap()[1].id.clone();
    let note = InternalMessageInput::builder().group_id(group.clone()).text("Check the stock");
    let sent = prokeep.send_internal_message().body(note).send().await.unwrap();
    let thread = prokeep.get_thread(sent.thread_id.clone().unwrap()).send().await.unwrap();
    assert_eq!(thread.group_id.as_deref(), Some(group.as_str()));
    let nowhere = InternalMessageInput::builder()
        .group_id("000000d0-0000-4000-8000-000000000099")
        .text("Hello");
    let error = prokeep.send_internal_message().body(nowhere).send().await.unwrap_err();
    assert_eq!(error.status().map(|it| it.as_u16()), Some(422));
}

#[tokio::test]
async fn other_credentials_open_nothing_and_faults_come_on_command() {
    let (sandbox, prokeep) = started();
    let stranger = prokeep.with_credential(Basic::new(prokeep::USER_NAME, "other"));
    let error = stranger.list_contacts().send().await.unwrap_err();
    assert!(error.is_auth(), "{error}");
    assert!(error.request_id().is_some());

    sandbox.fail_next("get_thread", 429).unwrap();
    let error = prokeep.get_thread("busy").send().await.unwrap_err();
    assert!(error.is_rate_limited(), "{error}");
    assert!(prokeep.get_thread("busy").send().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn it_answers_the_same_over_a_port() {
    let sandbox = prokeep::sandbox();
    let served = sandbox.serve("127.0.0.1:0").await.unwrap();
    let prokeep = Client::builder()
        .base_url(served.base_url())
        .credential(Basic::new(prokeep::USER_NAME, prokeep::PASSWORD))
        .build()
        .unwrap();
    let ada = ContactInput::builder().first_name("Ada");
    let ada = prokeep.create_contact().body(ada).send().await.unwrap();
    assert_eq!(prokeep.get_contact(&ada.id).send().await.unwrap().id, ada.id);
    assert_eq!(sandbox.requests().len(), 2);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]

    /// Walking with any size, forwards or backwards, shows every contact once.
    #[test]
    fn a_walk_of_any_size_loses_and_doubles_nothing(size in 1_i64..=50, extra in 0_usize..60) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let (_, prokeep) = started();
            for _ in 0..extra {
                prokeep.create_contact().body(ContactInput::builder()).send().await.unwrap();
            }
            let (mut forwards, mut after) = (Vec::new(), None::<String>);
            loop {
                let page = prokeep.list_contacts().first(size).after(after.clone()).send().await.unwrap();
                forwards.extend(page.data.iter().map(|it| it.id.clone()));
                after.clone_from(&page.next_cursor);
                if page.has_next_page != Some(true) { break; }
            }
            let (mut backwards, mut before) = (Vec::new(), None::<String>);
            loop {
                let page = prokeep.list_contacts().last(size).before(before.clone()).send().await.unwrap();
                backwards.extend(page.data.iter().rev().map(|it| it.id.clone()));
                before.clone_from(&page.previous_cursor);
                if page.has_previous_page != Some(true) { break; }
            }
            backwards.reverse();
            assert_eq!(forwards.len(), extra + 4);
            assert_eq!(forwards, backwards);
        });
    }
}
