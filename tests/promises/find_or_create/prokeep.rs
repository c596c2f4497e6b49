//! Prokeep: nothing prevents doubles but turns, and those only within a process.

use super::Company;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use switchboard::find_or_create::{Origin, Turns};
use switchboard::prokeep::types::ContactInput;
use switchboard::prokeep::{Client, ContactKey, find_or_create_contact};
use switchboard_tests::clients;
use switchboard_tests::server::{Recorded, Reply, Server};

struct Stage {
    server: Server,
    contacts: Arc<Mutex<Vec<Value>>>,
}

impl Stage {
    /// A server that answers creates like this, after it has done them.
    fn set(contacts: Vec<Value>, company: Option<Company>, lost: Option<Reply>) -> Self {
        let contacts = Arc::new(Mutex::new(contacts));
        let held = Arc::clone(&contacts);
        let server = Server::answering(move |request| {
            if request.method == "POST" {
                let mut contact = request.json();
                let mut held = held.lock().unwrap();
                contact["id"] = json!(format!("made-{}", held.len()));
                held.push(contact.clone());
                return lost.clone().unwrap_or(Reply::json(200, &json!({"data": contact})));
            }
            let all = held.lock().unwrap().clone();
            if let Some(company) = &company {
                company.wait();
            }
            shown(request, &all)
        });
        Self { server, contacts }
    }

    fn client(&self) -> Client {
        clients::prokeep(&self.server)
    }

    fn held(&self) -> usize {
        self.contacts.lock().unwrap().len()
    }
}

/// A contact by its external id, or a page of all.
fn shown(request: &Recorded, all: &[Value]) -> Reply {
    let segments = request.segments();
    if let Some(place) = segments.iter().position(|it| it == "external_id") {
        return match all.iter().find(|it| it["external_id"] == json!(segments[place + 1])) {
            Some(contact) => Reply::json(200, &json!({"data": contact})),
            None => Reply::json(404, &json!({"error": "not found"})),
        };
    }
    let start = request.number("after").unwrap_or(0);
    let end = all.len().min(start + request.number("first").unwrap());
    let page = json!({
        "data": all[start..end],
        "has_next_page": end < all.len(),
        "next_cursor": end.to_string(),
    });
    Reply::json(200, &page)
}

fn crm() -> ContactKey {
    ContactKey::external_id("crm/1 +é")
}

fn named() -> switchboard::prokeep::types::ContactInputBuilder {
    ContactInput::builder().first_name("Ada")
}

#[tokio::test]
async fn an_external_id_of_any_letters_is_created_once_and_then_found() {
    let stage = Stage::set(vec![], None, None);
    let client = stage.client();
    let first = find_or_create_contact(&client, crm(), named()).await.unwrap();
    let second = find_or_create_contact(&client, crm(), named()).await.unwrap();
    assert_eq!((first.origin(), second.origin()), (Origin::Created, Origin::Found));
    assert_eq!((first.id.clone(), stage.held()), (second.id.clone(), 1));
}

#[tokio::test]
async fn without_turns_two_callers_at_once_make_two_as_the_docs_say() {
    let stage = Stage::set(vec![], Some(Company::of(2)), None);
    let (one, other) = (stage.client(), stage.client());
    let one = tokio::spawn(async move { find_or_create_contact(&one, crm(), named()).await });
    find_or_create_contact(&other, crm(), named()).await.unwrap();
    one.await.unwrap().unwrap();
    assert_eq!(stage.held(), 2);
}

#[tokio::test]
async fn with_turns_many_callers_at_once_make_one() {
    let stage = Stage::set(vec![], None, None);
    let turns = Turns::new();
    let callers = (0..8).map(|_| {
        let (client, turns) = (stage.client(), turns.clone());
        tokio::spawn(async move {
            let _turn = turns.take(crm()).await;
            find_or_create_contact(&client, crm(), named()).await.unwrap().origin()
        })
    });
    let mut created = 0;
    for caller in callers.collect::<Vec<_>>() {
        created += usize::from(caller.await.unwrap() == Origin::Created);
    }
    assert_eq!((created, stage.held()), (1, 1));
}

#[tokio::test]
async fn other_keys_are_looked_for_in_all_contacts_and_the_oldest_is_returned() {
    let mut contacts: Vec<Value> = (0..120).map(|it| json!({"id": format!("c{it}")})).collect();
    for (place, at) in [(5, json!(null)), (70, json!("2026-02-01")), (115, json!("2026-01-01"))] {
        contacts[place]["phone_number"] = json!("+15005550001");
        contacts[place]["inserted_at"] =
            at.as_str().map_or(at.clone(), |day| json!(format!("{day}T00:00:00Z")));
    }
    contacts[100]["email_address"] = json!("ADA@example.com");
    let stage = Stage::set(contacts, None, None);
    let client = stage.client();
    let key = ContactKey::phone_number("+1 500 555 0001");
    let found = find_or_create_contact(&client, key, named()).await.unwrap();
    assert_eq!(found.id, "c115");
    assert_eq!(found.others().iter().map(|it| &*it.id).collect::<Vec<_>>(), ["c70", "c5"]);
    assert_eq!(stage.server.calls().len(), 3);

    let key = ContactKey::email_address("ada@example.com");
    assert_eq!(find_or_create_contact(&client, key, named()).await.unwrap().id, "c100");
}

#[tokio::test]
async fn a_create_that_was_done_and_lost_is_found_and_not_repeated() {
    let stage = Stage::set(vec![], None, Some(Reply::json_text(504, "")));
    let found = find_or_create_contact(&stage.client(), crm(), named()).await.unwrap();
    assert_eq!((found.origin(), stage.held()), (Origin::Unclear, 1));
}

#[tokio::test]
async fn a_look_up_that_fails_creates_nothing() {
    let server = Server::always(Reply::json(500, &json!({"error": "down"})));
    let client = clients::prokeep(&server);
    assert!(find_or_create_contact(&client, crm(), named()).await.is_err());
    assert_eq!(server.calls().len(), 1);
}
