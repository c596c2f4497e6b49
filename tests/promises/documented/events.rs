//! Every event of every description is read as its variant, and nothing of it is lost.

use crate::bench::{Bench, benches, description, equal, same};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use switchboard_core::HeaderMap;
use switchboard_tests::by_name::ReadEvent;
use switchboard_tests::failures::Failures;
use switchboard_tests::fixtures::{self, Kind, Real};
use switchboard_tests::vendors::Events;

/// The vendors that document events, and what they document.
fn senders() -> Vec<(Bench, Events)> {
    let senders = benches().into_iter().filter_map(|bench| {
        let events = bench.vendor.events?;
        Some((bench, events))
    });
    senders.collect()
}

fn events_of(vendor: &str) -> Events {
    let (_, events) = senders().into_iter().find(|(it, _)| it.vendor.name == vendor).unwrap();
    events
}

fn read(events: &Events, body: &Value) -> Result<ReadEvent, String> {
    (events.read)(&HeaderMap::new(), body.to_string().as_bytes()).map_err(|it| it.to_string())
}

/// What is read of this event of a vendor.
#[track_caller]
fn of(vendor: &str, body: &Value) -> ReadEvent {
    read(&events_of(vendor), body).unwrap()
}

/// The operation of each entry of `x-webhooks`, by its key.
fn described(bench: &Bench) -> BTreeMap<String, Value> {
    let description = description(bench.vendor);
    let entries = description["x-webhooks"].as_object().into_iter().flatten();
    let operation = |(name, item): (&String, &Value)| {
        let operation = item.as_object().unwrap().values().next().unwrap();
        (name.clone(), operation.clone())
    };
    entries.map(operation).collect()
}

#[test]
fn every_event_of_every_description_is_a_variant_and_nothing_else_is() {
    let mut counts = BTreeMap::new();
    for bench in benches() {
        let mut described = described(&bench);
        described.retain(|_, it| it["x-switchboard-event"] != false);
        let known = bench.vendor.events.map_or(&[][..], |events| events.known);
        let known: BTreeSet<&str> = known.iter().copied().collect();
        let names: BTreeSet<&str> = described.keys().map(String::as_str).collect();
        assert_eq!(known, names, "{}", bench.vendor.name);
        for (name, operation) in &described {
            assert!(operation["x-switchboard-certainty"].is_string(), "how sure is {name}?");
        }
        counts.insert(bench.vendor.name, known.len());
    }
    let expected = [("carium-courier", 0), ("nimchat", 17), ("prokeep", 11), ("proto", 0)];
    assert_eq!(counts, expected.into_iter().chain([("zenvia-sales", 4)]).collect());
}

#[test]
fn every_documented_and_every_live_delivery_is_read_as_its_event() {
    let mut failures = Failures::default();
    let mut names = BTreeSet::new();
    for (bench, events) in senders() {
        let vendor = bench.vendor.name;
        let mut check = |label: &str, name: &str, body: &Value, expected: &Value| {
            names.insert((vendor, name.to_owned()));
            let outcome = read(&events, body).and_then(|event| is_whole(&event, name, expected));
            failures.sound(vendor, label, outcome);
        };
        for sample in fixtures::samples(vendor).unwrap() {
            if sample.kind == Kind::Webhook && events.known.contains(&&*sample.operation) {
                let (body, expected) = (sample.read().unwrap(), sample.handed_out().unwrap());
                check(&sample.file, &sample.operation, &body, &expected);
            }
        }
        let real = if bench.vendor.observed { fixtures::real(vendor).unwrap() } else { vec![] };
        for (index, real) in real.iter().enumerate() {
            if let Real::Delivery { event, delivery, expected, .. } = real
                && events.known.contains(&&**event)
            {
                check(&format!("real.json[{index}]"), event, delivery, expected);
            }
        }
    }
    failures.report();
    assert!(names.len() >= 17, "{names:?}");
}

/// Whether an event was read as that of this name, and all of it.
fn is_whole(event: &ReadEvent, name: &str, expected: &Value) -> Result<(), String> {
    same("reason", &None, &event.reason)?;
    same("name", &Some(name), &event.name.as_deref())?;
    if event.variant == "Unknown" {
        return Err("is not known".into());
    }
    equal(expected, &event.json)
}

/// Every event with its variant and a small body, which is encoded as it came.
pub(crate) fn all() -> Vec<(&'static str, &'static str, &'static str, Value)> {
    let conversation = |event: &str| json!({"event": event, "id": 31, "inbox_id": 3});
    let message = |event: &str| json!({"event": event, "id": 205, "content": "Is anybody there?"});
    let cloud =
        |kind: &str| json!({"specversion": "1.0", "type": kind, "id": "e-1", "data": {"id": "7"}});
    let topic = |topic: &str| json!({"topic": topic, "type": "created", "attempts": 1.0});
    let typing = |event: &str| {
        let user =
            json!({"id": 4, "name": "Ada Byron", "email": "ada@example.com", "type": "user"});
        json!({"event": event, "user": user, "conversation": {"id": 31}, "is_private": false})
    };
    let users = json!([{"id": 1, "name": "Ada Byron", "role": "administrator"}]);
    let account =
        json!({"event": "account_created", "id": 7, "name": "Byron & Co", "users": users});
    let auto = "automation_event.conversation_updated";
    let (on, off) = ("conversation_typing_on", "conversation_typing_off");
    let changed = "conversation_status_changed";
    vec![
        ("prokeep", "thread_created", "ThreadCreated", cloud("thread_created")),
        ("prokeep", "thread_claimed", "ThreadClaimed", cloud("thread_claimed")),
        ("prokeep", "thread_closed", "ThreadClosed", cloud("thread_closed")),
        ("prokeep", "message_sent", "MessageSent", cloud("message_sent")),
        ("prokeep", "message_received", "MessageReceived", cloud("message_received")),
        ("prokeep", "contact_created", "ContactCreated", cloud("contact_created")),
        ("prokeep", "contact_updated", "ContactUpdated", cloud("contact_updated")),
        ("prokeep", "contact_deleted", "ContactDeleted", cloud("contact_deleted")),
        ("prokeep", "company_created", "CompanyCreated", cloud("company_created")),
        ("prokeep", "company_updated", "CompanyUpdated", cloud("company_updated")),
        ("prokeep", "company_deleted", "CompanyDeleted", cloud("company_deleted")),
        ("zenvia-sales", "prospects", "Prospects", topic("prospects")),
        ("zenvia-sales", "interactions", "Interactions", topic("interactions")),
        ("zenvia-sales", "agents", "Agents", topic("agents")),
        ("zenvia-sales", "quotes", "Quotes", topic("quotes")),
        ("nimchat", "message_created", "MessageCreated", message("message_created")),
        ("nimchat", "message_updated", "MessageUpdated", message("message_updated")),
        (
            "nimchat",
            "conversation_created",
            "ConversationCreated",
            conversation("conversation_created"),
        ),
        (
            "nimchat",
            "conversation_updated",
            "ConversationUpdated",
            conversation("conversation_updated"),
        ),
        ("nimchat", changed, "ConversationStatusChanged", conversation(changed)),
        (
            "nimchat",
            "conversation_opened",
            "ConversationOpened",
            conversation("conversation_opened"),
        ),
        (
            "nimchat",
            "conversation_resolved",
            "ConversationResolved",
            conversation("conversation_resolved"),
        ),
        (
            "nimchat",
            "contact_created",
            "ContactCreated",
            json!({"event": "contact_created", "id": 12}),
        ),
        (
            "nimchat",
            "contact_updated",
            "ContactUpdated",
            json!({"event": "contact_updated", "id": 12}),
        ),
        (
            "nimchat",
            "webwidget_triggered",
            "WebwidgetTriggered",
            json!({"event": "webwidget_triggered", "id": 91}),
        ),
        ("nimchat", "inbox_created", "InboxCreated", json!({"event": "inbox_created"})),
        ("nimchat", "inbox_updated", "InboxUpdated", json!({"event": "inbox_updated"})),
        ("nimchat", auto, "AutomationEvent", conversation(auto)),
        ("nimchat", "macro.executed", "MacroExecuted", conversation("macro.executed")),
        ("nimchat", on, "ConversationTypingOn", typing(on)),
        ("nimchat", off, "ConversationTypingOff", typing(off)),
        ("nimchat", "account_created", "AccountCreated", account),
    ]
}

#[test]
fn each_event_is_read_and_encoded_as_it_came() {
    let mut seen = BTreeSet::new();
    for (vendor, name, variant, body) in all() {
        let event = of(vendor, &body);
        assert_eq!((event.variant.as_str(), event.reason), (variant, None), "{vendor} {name}");
        assert_eq!((event.name.as_deref(), event.json), (Some(name), body), "{vendor} {name}");
        seen.insert((vendor, variant));
    }
    // One variant for each name, so each event has been read.
    let known: usize = senders().iter().map(|(_, events)| events.known.len()).sum();
    assert_eq!((seen.len(), known), (32, 32));
}

#[test]
fn what_is_new_at_a_vendor_keeps_name_and_content() {
    for (vendor, key) in [("prokeep", "type"), ("zenvia-sales", "topic"), ("nimchat", "event")] {
        let body =
            json!({key: "brand_new", "id": "e-1", "source": "s", "some": {"thing": [1, null]}});
        let event = of(vendor, &body);
        assert_eq!((event.variant.as_str(), event.name.as_deref()), ("Unknown", Some("brand_new")));
        assert_eq!((event.json, event.reason), (body, None), "{vendor}");
        let nameless = of(vendor, &json!({key: 5}));
        assert_eq!((nameless.variant.as_str(), nameless.name), ("Unknown", None), "{vendor}");
    }
}

#[test]
fn what_cloudevents_allows_is_kept() {
    let body = json!({
        "specversion": "1.0", "id": "e-1", "type": "message_received", "source": "https://prokeep.com",
        "time": "2024-03-01T09:00:00Z", "subject": "thread 5", "datacontenttype": "application/json",
        "dataschema": "https://example.com/schema", "comexampleregion": "north", "data_base64": "e30=",
        "data": {"id": "40001", "thread_id": "50001", "text": "Hello", "media": [{"url": "https://example.com/1.png"}]},
    });
    assert_eq!(of("prokeep", &body).json, body);
    for kind in ["thread_closed", "contact_deleted", "company_deleted"] {
        let body = json!({"id": "e-2", "type": kind, "data": {"id": "7", "reason": "merged"}});
        let event = of("prokeep", &body);
        assert_eq!((event.reason, event.json), (None, body));
        for data in [json!(null), json!({})] {
            let event = of("prokeep", &json!({"id": "e-3", "type": kind, "data": data}));
            assert_eq!((event.reason, &event.json["data"]), (None, &json!({})), "{kind}");
        }
    }
}

#[test]
fn the_old_name_of_a_prokeep_event_counts_where_the_new_one_is_missing() {
    let old = json!({"id": "e-1", "event": "message_sent", "data": {"id": "1"}});
    let event = of("prokeep", &old);
    assert_eq!((event.variant.as_str(), event.json), ("MessageSent", old));
    let both = of("prokeep", &json!({"id": "e-1", "type": "message_sent", "event": "new_message"}));
    assert_eq!(both.variant, "MessageSent");
}

#[test]
fn a_prokeep_event_is_known_by_source_and_id() {
    let key = |body: Value| of("prokeep", &body).key;
    let body = json!({"id": "e-1", "type": "message_sent", "source": "https://prokeep.com"});
    assert_eq!(key(body).as_deref(), Some(r#"["https://prokeep.com","e-1"]"#));
    let without = json!({"id": "e-1", "type": "company_created"});
    assert_eq!(key(without).as_deref(), Some(r#"[null,"e-1"]"#));
    assert_eq!(key(json!({"type": "call_ended", "source": "s"})), None);
}

#[test]
fn a_zenvia_interaction_is_known_by_its_id_and_type_and_nothing_else_is_known_by_anything() {
    let key = |topic: &str, kind: &str| {
        let interaction = json!({"id": "i-1"});
        let operation = "000000000000000000000001";
        let body = json!({"topic": topic, "type": kind, "interaction": interaction, "operationId": operation});
        of("zenvia-sales", &body).key
    };
    assert_eq!(key("interactions", "created").as_deref(), Some(r#"["i-1","created"]"#));
    assert_ne!(key("interactions", "created"), key("interactions", "updated"));
    for topic in ["prospects", "agents", "quotes", "new"] {
        assert_eq!(key(topic, "created"), None, "{topic}");
    }
}

#[test]
fn a_zenvia_prospect_and_its_agent_come_in_every_form() {
    let prospect = |prospect: Value| {
        let event = of("zenvia-sales", &json!({"topic": "prospects", "prospect": prospect}));
        assert_eq!((event.variant.as_str(), event.reason), ("Prospects", None));
        event.json.get("prospect").cloned()
    };
    let agent = json!({"id": "a-1", "firstName": "Grace"});
    let whole = json!({"id": "p-1", "agent": agent});
    for form in [whole.clone(), json!([whole]), json!({"id": "p-1", "agent": [agent]})] {
        assert_eq!(prospect(form), Some(whole.clone()));
    }
    for nothing in [json!(null), json!([]), json!({})] {
        assert_eq!(prospect(nothing.clone()), None, "{nothing}");
        let alone = prospect(json!({"id": "p-1", "agent": nothing.clone()}));
        assert_eq!(alone, Some(json!({"id": "p-1"})), "{nothing}");
    }
    let quotes = json!({"topic": "quotes", "attempts": 0, "quote": {"id": 1, "items": [null]}});
    assert_eq!(of("zenvia-sales", &quotes).json, quotes);
}

#[test]
fn a_nimchat_event_is_known_by_the_header_of_its_delivery() {
    let body = json!({"event": "message_created", "id": 205}).to_string();
    let read = events_of("nimchat").read;
    let mut headers = HeaderMap::new();
    assert_eq!(read(&headers, body.as_bytes()).unwrap().key, None);
    let delivery = "8a0f2b1c-3d4e-4f50-8a6b-7c8d9e0f1a2b";
    headers.insert("x-chatwoot-delivery", delivery.parse().unwrap());
    assert_eq!(read(&headers, body.as_bytes()).unwrap().key.as_deref(), Some(delivery));
}

#[test]
fn fields_of_later_chatwoot_versions_have_types() {
    use switchboard_nimchat::events::Event;
    let body = json!({
        "event": "automation_event.conversation_resolved", "id": 31, "status": "resolved",
        "meta": {"assignee": {"id": 11, "type": "agent_bot"}, "assignee_type": "AgentBot"},
        "last_activity_at": 1_769_870_700, "updated_at": 1_769_870_700.5,
        "first_reply_created_at": "2026-01-31T14:45:00.125Z", "account": {"id": 7},
    });
    let event = Event::parse(&HeaderMap::new(), body.to_string().as_bytes()).unwrap();
    assert_eq!(event.name(), Some("automation_event.conversation_resolved"));
    let Event::AutomationEvent(event) = event else { panic!("{event:?}") };
    assert_eq!(event.account.unwrap().id, 7);
    assert_eq!(event.meta.unwrap().assignee_type.as_deref(), Some("AgentBot"));
    let updated = event.updated_at.unwrap().into_value().unwrap();
    assert_eq!(updated.timestamp_millis(), 1_769_870_700_500);
    let replied = event.first_reply_created_at.unwrap().into_value().unwrap();
    assert_eq!(replied.timestamp_millis(), 1_769_870_700_125);
    assert_eq!(event.last_activity_at.unwrap().into_value().unwrap().timestamp(), 1_769_870_700);

    let body = r#"{"event":"contact_updated","id":12,"blocked":true}"#;
    let event = Event::parse(&HeaderMap::new(), body.as_bytes()).unwrap();
    let Event::ContactUpdated(event) = event else { panic!("{event:?}") };
    assert_eq!(event.blocked, Some(true));

    let body = r#"{"event":"inbox_updated","account":{"id":7,"name":"Byron \u0026 Co"}}"#;
    let event = Event::parse(&HeaderMap::new(), body.as_bytes()).unwrap();
    let Event::InboxUpdated(event) = event else { panic!("{event:?}") };
    assert_eq!(event.account.unwrap().name.as_deref(), Some("Byron & Co"));
}
