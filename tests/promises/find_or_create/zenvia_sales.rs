//! Zenvia Sales: a lead makes a prospect, or is attached to one.

use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use switchboard::find_or_create::Origin;
use switchboard::zenvia_sales::types::RetailLead;
use switchboard::zenvia_sales::{ProspectKey, find_or_create_prospect};
use switchboard_tests::clients;
use switchboard_tests::server::{Recorded, Reply, Server};

const OLD: &str = "64f0c2a9b7d13e5f80a1c2d3";
const NEW: &str = "65f0c2a9b7d13e5f80a1c2d3";

type Prospects = Arc<Mutex<Vec<Value>>>;

/// A server that holds these prospects, and answers a lead like this after it has made one.
fn vendor(prospects: Vec<Value>, lost: Option<Reply>) -> (Server, Prospects) {
    let prospects: Prospects = Arc::new(Mutex::new(prospects));
    let held = Arc::clone(&prospects);
    let server = Server::answering(move |request| {
        let mut held = held.lock().unwrap();
        match request.call().as_str() {
            "POST /api/v1/lead/retail" => {
                let mut prospect = request.json();
                prospect["id"] = json!(NEW);
                held.push(prospect.clone());
                lost.clone().unwrap_or(Reply::json(200, &prospect))
            }
            "GET /api/v1/prospect-by" => Reply::json(200, &looked_up(request, &held)),
            _ => Reply::json(200, held.iter().find(|it| it["whole"] == json!(true)).unwrap()),
        }
    });
    (server, prospects)
}

/// The live server's answer: a list, with ids as `_id`, and phones found with or without the plus.
fn looked_up(request: &Recorded, held: &[Value]) -> Value {
    let wanted = request.get("phoneNumber").or(request.get("email")).unwrap();
    let is_match = |it: &&Value| {
        let known = format!("{}{}{}", it["phones"], it["emails"], it["hidden"]);
        known.to_lowercase().contains(wanted.trim_start_matches('+'))
    };
    let summaries = held.iter().filter(is_match).map(|it| {
        json!({"_id": it["id"], "firstName": it["firstName"], "phones": it["phones"],
               "emails": it["emails"]})
    });
    summaries.collect()
}

fn lead() -> switchboard::zenvia_sales::types::RetailLeadBuilder {
    RetailLead::builder().utm_source("website").phones(["+5491155550002"])
}

fn phone() -> ProspectKey {
    ProspectKey::phone_number("+54 9 11 5555-0001")
}

#[tokio::test]
async fn a_prospect_is_made_once_with_the_key_among_its_numbers_and_then_found() {
    let (server, prospects) = vendor(vec![], None);
    let client = clients::zenvia(&server);
    let first = find_or_create_prospect(&client, phone(), lead()).await.unwrap();
    let second = find_or_create_prospect(&client, phone(), lead()).await.unwrap();
    assert_eq!((first.origin(), second.origin()), (Origin::Created, Origin::Found));
    assert_eq!((first.id(), second.id()), (NEW, NEW));
    let made = prospects.lock().unwrap();
    assert_eq!(made[0]["phones"], json!(["+5491155550001", "+5491155550002"]));
    assert_eq!(made.len(), 1);
}

#[tokio::test]
async fn a_number_that_the_lead_has_already_is_not_sent_twice() {
    let (server, prospects) = vendor(vec![], None);
    let key = ProspectKey::phone_number("54 9 11 5555 0002");
    find_or_create_prospect(&clients::zenvia(&server), key, lead()).await.unwrap();
    assert_eq!(prospects.lock().unwrap()[0]["phones"], json!(["+5491155550002"]));
}

#[tokio::test]
async fn the_oldest_of_several_is_returned_whatever_the_case_or_the_plus() {
    let known =
        |id: &str| json!({"id": id, "phones": ["5491155550001"], "emails": ["ADA@x.example"]});
    for key in [phone(), ProspectKey::email("ada@x.example")] {
        let (server, _) = vendor(vec![known(NEW), known(OLD)], None);
        let found = find_or_create_prospect(&clients::zenvia(&server), key, lead()).await.unwrap();
        assert_eq!((found.id(), found.others()[0].id()), (OLD, NEW));
    }
}

#[tokio::test]
async fn a_look_up_that_returns_others_hands_out_nobody_else() {
    let other = json!({"id": OLD, "phones": ["+549115555000199"]});
    let (server, prospects) = vendor(vec![other], None);
    let found = find_or_create_prospect(&clients::zenvia(&server), phone(), lead()).await.unwrap();
    assert_eq!((found.id(), prospects.lock().unwrap().len()), (NEW, 2));
}

#[tokio::test]
async fn a_summary_without_addresses_is_compared_with_the_whole_prospect() {
    for (address, expected) in [("ada@x.example", OLD), ("grace@x.example", NEW)] {
        // The summary says nothing of addresses, the prospect does.
        let summary = json!({"id": OLD, "hidden": "ada@x.example"});
        let whole = json!({"id": OLD, "whole": true, "emails": [address]});
        let (server, _) = vendor(vec![summary, whole], None);
        let key = ProspectKey::email("ada@x.example");
        let found = find_or_create_prospect(&clients::zenvia(&server), key, lead()).await.unwrap();
        assert_eq!(found.id(), expected);
    }
}

#[tokio::test]
async fn a_lead_that_was_registered_and_lost_is_found_and_not_repeated() {
    let (server, prospects) = vendor(vec![], Some(Reply::json_text(503, "")));
    let found = find_or_create_prospect(&clients::zenvia(&server), phone(), lead()).await.unwrap();
    assert_eq!((found.id(), found.origin()), (NEW, Origin::Unclear));
    assert_eq!(prospects.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn a_key_without_a_digit_sends_nothing() {
    let (server, _) = vendor(vec![], None);
    for key in [ProspectKey::phone_number("+ ()"), ProspectKey::email("")] {
        let error = find_or_create_prospect(&clients::zenvia(&server), key, lead()).await;
        assert!(error.unwrap_err().is_invalid_request());
    }
    assert!(server.calls().is_empty());
}
