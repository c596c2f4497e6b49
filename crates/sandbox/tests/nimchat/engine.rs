//! What all stand-ins can do, shown on this one.

use super::{client_at, client_with, contact, start};
use std::time::Duration;
use switchboard_core::{Delivery, Error};
use switchboard_nimchat::types::ContactCreateInput;
use switchboard_nimchat::{Client, HeaderKey, Retry};
use switchboard_sandbox::Fault;
use switchboard_sandbox::nimchat::{self, ACCOUNT, USER_TOKEN};

fn status<T: std::fmt::Debug>(outcome: Result<T, Error>) -> u16 {
    outcome.unwrap_err().status().unwrap().as_u16()
}

#[tokio::test]
async fn it_fails_on_command_and_then_works_again() {
    let (sandbox, client) = start();
    sandbox.fail_next("list_contacts", 503).unwrap();
    sandbox.fail("*", Fault::reply(418, &serde_json::json!({ "error": "tea" }))).unwrap();
    assert_eq!(status(client.list_contacts(ACCOUNT).send().await), 503);
    assert_eq!(status(client.list_contacts(ACCOUNT).send().await), 418);
    assert!(client.list_contacts(ACCOUNT).send().await.is_ok());
    assert!(sandbox.fail_next("list_contcts", 503).unwrap_err().is_configuration());
}

#[tokio::test]
async fn a_lost_request_was_not_acted_on_and_a_lost_reply_was() {
    let (sandbox, client) = start();
    let before = || sandbox.contents()["7/contacts"].as_array().unwrap().len();
    let count = before();
    for (fault, acted) in [
        (Fault::lose_request(), 0),
        (Fault::lose_reply(), 1),
        (Fault::cut_reply(), 1),
        (Fault::status(500), 0),
    ] {
        let count = before();
        sandbox.fail("create_contact", fault.clone()).unwrap();
        let name = format!("guest-{count}-{acted}");
        let input = ContactCreateInput::builder().name(&*name).identifier(name.clone());
        let error = client.create_contact(ACCOUNT).body(input).send().await.unwrap_err();
        assert_eq!(before(), count + acted, "{fault:?}");
        assert_ne!(error.delivery(), Delivery::NotSent);
    }
    assert_eq!(before(), count + 2);
}

#[tokio::test(start_paused = true)]
async fn who_gives_up_before_a_delay_ends_was_not_acted_on() {
    let (sandbox, _) = start();
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .credential(HeaderKey::new("Api-Access-Token", USER_TOKEN))
        .transport(sandbox.clone())
        .retry(Retry::none())
        .timeout(Duration::from_secs(1))
        .build()
        .unwrap();
    sandbox.fail("create_contact", Fault::delay(Duration::from_secs(5))).unwrap();
    let before = sandbox.contents();
    let input = ContactCreateInput::builder().name("Ada").identifier("ada");
    assert!(client.create_contact(ACCOUNT).body(input).send().await.unwrap_err().is_timeout());
    assert_eq!(sandbox.contents(), before);
}

#[tokio::test]
async fn a_page_can_come_twice() {
    let (sandbox, client) = start();
    for number in 0..20 {
        contact(&client, &format!("guest-{number:02}")).await;
    }
    let page = async |number| {
        client.list_contacts(ACCOUNT).page(number).send().await.unwrap().payload[0].id
    };
    let first = page(1).await;
    sandbox.fail("list_contacts", Fault::repeat()).unwrap();
    assert_eq!(page(2).await, first);
    assert_ne!(page(2).await, first);
}

#[tokio::test]
async fn the_limit_is_plain_text_and_ends_with_the_minute() {
    let (sandbox, client) = start();
    sandbox.limit(2, Duration::from_secs(60));
    for _ in 0..2 {
        client.list_agents(ACCOUNT).send().await.unwrap();
    }
    let error = client.list_agents(ACCOUNT).send().await.unwrap_err();
    assert!(error.is_rate_limited(), "{error}");
    assert_eq!(error.body().unwrap(), b"Retry later\n".as_slice());
    sandbox.advance(Duration::from_secs(60));
    client.list_agents(ACCOUNT).send().await.unwrap();
    sandbox.limit_as_known();
    client.list_agents(ACCOUNT).send().await.unwrap();
}

#[tokio::test]
async fn a_snapshot_is_what_was_there() {
    let (sandbox, client) = start();
    let snapshot = sandbox.snapshot();
    let ada = contact(&client, "ada").await.id;
    sandbox.restore(&snapshot);
    assert_eq!(status(client.get_contact(ACCOUNT, ada).send().await), 404);
    contact(&client, "ada").await;
    sandbox.reset();
    assert!(sandbox.requests().is_empty());
    assert_eq!(status(client.get_contact(ACCOUNT, ada).send().await), 404);
}

#[tokio::test]
async fn what_arrived_can_be_looked_at_and_shows_no_secret() {
    let (sandbox, client) = start();
    contact(&client, "ada").await;
    let arrived = sandbox.requests();
    assert_eq!(arrived[0].operation.as_deref(), Some("create_contact"));
    assert_eq!(arrived[0].body.as_ref().unwrap()["name"], "ada");
    assert_eq!(arrived[0].to_string(), "POST /api/v1/accounts/7/contacts \u{2192} 200");
    assert!(!format!("{arrived:?} {sandbox:?}").contains(USER_TOKEN));
    assert!(!format!("{arrived:?}").contains("ada"));
}

#[tokio::test]
async fn it_listens_on_a_port_and_loses_connections_there_too() {
    let sandbox = nimchat::sandbox();
    let served = sandbox.serve("127.0.0.1:0").await.unwrap();
    let client = Client::builder()
        .base_url(served.base_url())
        .credential(HeaderKey::new("Api-Access-Token", USER_TOKEN))
        .retry(Retry::none())
        .build()
        .unwrap();
    contact(&client, "ada").await;
    for fault in [Fault::lose_request(), Fault::lose_reply(), Fault::cut_reply()] {
        sandbox.fail("list_agents", fault.clone()).unwrap();
        let error = client.list_agents(ACCOUNT).send().await.unwrap_err();
        assert!(error.status().is_none() || error.is_transport(), "{fault:?}: {error}");
        assert!(client.list_agents(ACCOUNT).send().await.is_ok());
    }
    drop(served);
    drop(client_with(&sandbox, ""));
    drop(client_at(&sandbox, "", "https://chat.example"));
}

#[tokio::test]
async fn a_path_or_method_that_nobody_knows_is_not_found() {
    let (sandbox, client) = start();
    for (method, path) in [("GET", "/api/v1/nothing"), ("DELETE", "/api/v1/profile")] {
        let method = method.parse().unwrap();
        assert_eq!(status(client.call(method, path).send().await), 404);
    }
    assert_eq!(sandbox.requests()[0].operation, None);
}
