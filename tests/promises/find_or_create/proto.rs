//! Proto: your id is part of the address.

use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Mutex;
use switchboard::find_or_create::Origin;
use switchboard::proto::types::CreateCustomerRequest;
use switchboard::proto::{self, Client, find_or_create_customer};
use switchboard::{Error, Retry};
use switchboard_tests::server::{Reply, Server};

/// A server that creates a customer at a PUT and then answers like this.
fn vendor(lost: Option<Reply>) -> Server {
    let customers = Mutex::new(BTreeMap::<String, Value>::new());
    Server::answering(move |request| {
        let segments = request.segments();
        let mut customers = customers.lock().unwrap();
        if request.method == "PUT" {
            let id = segments.last().unwrap().clone();
            customers.insert(id, request.json());
            return lost.clone().unwrap_or(Reply::json(200, &request.json()));
        }
        match customers.get(&segments[segments.len() - 2]) {
            Some(customer) => Reply::json(200, customer),
            None => Reply::json(404, &json!({"detail": "Not Found"})),
        }
    })
}

fn client(server: &Server) -> Client {
    let connect = proto::connect().bearer("secret").retry(Retry::none());
    connect.base_url(server.url()).build().unwrap()
}

async fn origin(client: &Client, id: &str, name: &str) -> Result<(Origin, Value), Error> {
    let customer = CreateCustomerRequest::builder().name(name);
    let found = find_or_create_customer(client, "riverside", id, customer).await?;
    Ok((found.origin(), found.0.get("name").cloned().unwrap_or_default()))
}

#[tokio::test]
async fn a_customer_is_created_once_and_found_unchanged() {
    let server = vendor(None);
    let client = client(&server);
    let first = origin(&client, "crm 1", "Ada").await.unwrap();
    assert_eq!(first, (Origin::Created, json!("Ada")));
    let second = origin(&client, "crm 1", "Grace").await.unwrap();
    assert_eq!(second, (Origin::Found, json!("Ada")));
    assert_eq!(server.calls().len(), 3);
}

#[tokio::test]
async fn a_create_that_was_done_and_lost_is_found() {
    let server = vendor(Some(Reply::json_text(502, "")));
    let found = origin(&client(&server), "crm-1", "Ada").await.unwrap();
    assert_eq!(found, (Origin::Unclear, json!("Ada")));
}

#[tokio::test]
async fn an_empty_id_sends_nothing() {
    let server = vendor(None);
    assert!(origin(&client(&server), " ", "Ada").await.unwrap_err().is_invalid_request());
    assert!(server.calls().is_empty());
}
