//! Nimchat: the server keeps keys unique, so there is never a second contact.

use super::Company;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use switchboard::find_or_create::Origin;
use switchboard::nimchat::types::ContactCreateInput;
use switchboard::nimchat::{Client, ContactKey, find_or_create_contact};
use switchboard_tests::clients;
use switchboard_tests::server::{Recorded, Reply, Server};

/// What the server does besides its work.
#[derive(Clone, Default)]
struct Ways {
    /// The first look-ups wait for each other.
    company: Option<Company>,
    /// How many look-ups see nothing.
    lag: usize,
    /// Creates are done, and their reply is this.
    lost: Option<Reply>,
}

struct Stage {
    server: Server,
    contacts: Arc<Mutex<Vec<Value>>>,
}

impl Stage {
    fn set(contacts: Vec<Value>, ways: Ways) -> Self {
        let contacts = Arc::new(Mutex::new(contacts));
        let (held, looks) = (Arc::clone(&contacts), Mutex::new(0));
        let server = Server::answering(move |request| {
            if request.call() == "POST /api/v1/accounts/1/contacts" {
                return created(&mut held.lock().unwrap(), request, &ways);
            }
            let look = {
                let mut looks = looks.lock().unwrap();
                *looks += 1;
                *looks
            };
            let all = held.lock().unwrap().clone();
            if let Some(company) = &ways.company {
                company.wait();
            }
            let seen: Vec<_> = all.into_iter().filter(|it| is_seen(request, it)).collect();
            let payload = if look <= ways.lag { Vec::new() } else { seen };
            let meta = json!({"count": payload.len(), "current_page": 1});
            Reply::json(200, &json!({"meta": meta, "payload": payload}))
        });
        Self { server, contacts }
    }

    fn client(&self) -> Client {
        clients::nimchat(&self.server)
    }

    fn calls(&self) -> Vec<String> {
        let calls = self.server.calls().into_iter();
        calls.map(|it| it.rsplit('/').next().unwrap().to_owned()).collect()
    }

    fn held(&self) -> usize {
        self.contacts.lock().unwrap().len()
    }
}

/// Whether the real server would find this contact: the filter by an equal value, the search by a
/// part of any, and both page by page.
fn is_seen(request: &Recorded, contact: &Value) -> bool {
    let page = request.number("page").unwrap_or(1);
    let text = |name: &str| contact[name].as_str().unwrap_or_default().to_owned();
    let matches = if request.path().ends_with("/filter") {
        let condition = &request.json()["payload"][0];
        let key = condition["attribute_key"].as_str().unwrap();
        let value = condition["values"][0].as_str().unwrap();
        let plus = if key == "phone_number" { "+" } else { "" };
        text(key) == format!("{plus}{value}")
    } else {
        let wanted = request.get("q").unwrap().to_lowercase();
        ["name", "email", "phone_number", "identifier"]
            .iter()
            .any(|it| text(it).to_lowercase().contains(&wanted))
    };
    matches && page == 1
}

fn created(held: &mut Vec<Value>, request: &Recorded, ways: &Ways) -> Reply {
    let mut contact = request.json();
    for key in ["email", "phone_number", "identifier"] {
        let lower = |it: &Value| it[key].as_str().map(str::to_lowercase);
        if lower(&contact).is_some() && held.iter().any(|it| lower(it) == lower(&contact)) {
            let message = format!("{key} has already been taken");
            return Reply::json(422, &json!({"message": message, "attributes": [key]}));
        }
    }
    contact["id"] = json!(100 + held.len());
    held.push(contact.clone());
    let usual = Reply::json(200, &json!({"payload": {"contact": contact}}));
    ways.lost.clone().unwrap_or(usual)
}

fn ada() -> ContactKey {
    ContactKey::email("Ada@Example.com")
}

fn named() -> switchboard::nimchat::types::ContactCreateInputBuilder {
    ContactCreateInput::builder().name("Ada")
}

#[tokio::test]
async fn who_is_there_is_found_in_one_call_and_who_is_not_is_created_with_the_key() {
    let stage = Stage::set(vec![], Ways::default());
    let client = stage.client();
    let first = find_or_create_contact(&client, 1, ada(), named()).await.unwrap();
    assert!(first.is_created());
    assert_eq!(first.email.as_deref(), Some("ada@example.com"));
    let second = find_or_create_contact(&client, 1, ada(), named()).await.unwrap();
    assert_eq!((second.origin(), second.id), (Origin::Found, first.id));
    assert_eq!(stage.calls(), ["filter", "contacts", "filter"]);
}

#[tokio::test]
async fn two_callers_at_once_get_one_contact() {
    let ways = Ways { company: Some(Company::of(2)), ..Ways::default() };
    let stage = Stage::set(vec![], ways);
    let (one, other) = (stage.client(), stage.client());
    let one = tokio::spawn(async move { find_or_create_contact(&one, 1, ada(), named()).await });
    let other = find_or_create_contact(&other, 1, ada(), named()).await.unwrap();
    let one = one.await.unwrap().unwrap();
    assert_eq!(one.id, other.id);
    let created = [one, other].iter().filter(|it| it.is_created()).count();
    assert_eq!((stage.held(), created), (1, 1));
}

#[tokio::test]
async fn a_contact_in_another_spelling_is_found_after_the_refusal() {
    let there = json!({"id": 7, "email": "ADA@Example.com"});
    let stage = Stage::set(vec![there], Ways::default());
    let found = find_or_create_contact(&stage.client(), 1, ada(), named()).await.unwrap();
    assert_eq!((found.id, found.origin()), (7, Origin::Found));
    assert_eq!(stage.calls(), ["filter", "contacts", "filter", "search", "search"]);
}

#[tokio::test]
async fn a_phone_number_is_found_however_it_is_typed() {
    let there = json!({"id": 7, "phone_number": "+15005550001"});
    let stage = Stage::set(vec![there], Ways::default());
    let key = ContactKey::phone_number("+1 (500) 555-0001");
    let found = find_or_create_contact(&stage.client(), 1, key, named()).await.unwrap();
    assert_eq!((found.id, stage.held()), (7, 1));
}

#[tokio::test]
async fn a_search_that_lags_behind_the_refusal_is_waited_for() {
    let there = json!({"id": 7, "email": "ada@example.com"});
    // The filter, and then filter and search of the next look.
    let stage = Stage::set(vec![there], Ways { lag: 3, ..Ways::default() });
    let found = find_or_create_contact(&stage.client(), 1, ada(), named()).await.unwrap();
    assert_eq!((found.id, found.origin()), (7, Origin::Found));
}

#[tokio::test]
async fn a_create_that_was_done_and_lost_is_found_and_not_repeated() {
    let torn = Reply::raw("no HTTP at all\r\n\r\n");
    let odd = Reply::json_text(200, "<html>");
    let gateway = Reply::json_text(502, "");
    for lost in [torn, odd, gateway] {
        let stage = Stage::set(vec![], Ways { lost: Some(lost), ..Ways::default() });
        let found = find_or_create_contact(&stage.client(), 1, ada(), named()).await.unwrap();
        assert_eq!((found.id, found.origin()), (100, Origin::Unclear));
        assert_eq!(stage.calls(), ["filter", "contacts", "filter"]);
    }
}

#[tokio::test]
async fn a_search_that_finds_too_much_hands_out_nobody_else() {
    let other = json!({"id": 3, "name": "not ada@example.com", "email": "xada@example.com"});
    let taken = json!({"id": 7, "identifier": "crm-1", "email": "grace@example.com"});
    let stage = Stage::set(vec![other, taken], Ways::default());
    // Not the key is taken, but another field.
    let contact = named().identifier("crm-1");
    let error = find_or_create_contact(&stage.client(), 1, ada(), contact).await.unwrap_err();
    assert_eq!(error.message().as_deref(), Some("identifier has already been taken"));
    assert_eq!(stage.held(), 2);
}

#[tokio::test]
async fn of_several_matches_the_oldest_is_returned_and_the_others_are_told() {
    let contacts = [9, 4, 6].map(|id| json!({"id": id, "identifier": "crm-1"}));
    let stage = Stage::set(contacts.to_vec(), Ways::default());
    let key = ContactKey::identifier("crm-1");
    let found = find_or_create_contact(&stage.client(), 1, key, named()).await.unwrap();
    assert_eq!(found.id, 4);
    assert_eq!(found.others().iter().map(|it| it.id).collect::<Vec<_>>(), [6, 9]);
}

#[tokio::test]
async fn a_key_that_cannot_be_looked_up_sends_nothing() {
    let stage = Stage::set(vec![], Ways::default());
    for key in [
        ContactKey::email(" "),
        ContactKey::identifier(""),
        ContactKey::phone_number("500 555 0001"),
    ] {
        let error = find_or_create_contact(&stage.client(), 1, key, named()).await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
    }
    assert!(stage.calls().is_empty());
}
