//! Which requests an expectation fits: what the call says counts, and what carries it does not.

use crate::played;
use serde_json::json;
use switchboard::auth::QueryKey;
use switchboard::mock::Mock;
use switchboard::prelude::*;
use switchboard::prokeep::types::{Contact, ContactInput, ContactPage};
use switchboard::{Method, zenvia_sales};

#[tokio::test]
async fn credential_address_and_usual_headers_make_no_difference() -> Result<(), Error> {
    let (client, mock) = played();
    mock.on(client.get_contact("7")).reply(Contact::builder().id("7"));

    client.get_contact("7").with_credential(QueryKey::new("api-key", "key-1")).await?;
    client.with_base_url("https://proxy.example/prokeep")?.get_contact("7").await?;
    client.with_header("x-trace", "trace-1")?.get_contact("7").await?;
    let other = switchboard::prokeep::connect("other").credentials("a", "b");
    let other = other.header("x-tenant", "north").user_agent("sync/2").transport(mock.clone());
    other.build()?.get_contact("7").await?;
    mock.verify();
    Ok(())
}

#[tokio::test]
async fn an_option_that_the_test_names_has_to_come_and_is_not_shown() -> Result<(), Error> {
    let (client, mock) = played();
    let keyed = |key| client.get_contact("7").with_header("x-key", key);
    mock.on(keyed("idempotent-1")).reply(Contact::builder().id("7"));

    keyed("idempotent-1").await?;
    for other in [keyed("idempotent-2"), client.get_contact("7")] {
        let error = other.await.unwrap_err().to_string();
        assert!(error.contains("header `x-key`") && !error.contains("idempotent"), "{error}");
    }
    Ok(())
}

#[tokio::test]
async fn a_partial_expectation_accepts_more_and_nothing_else() -> Result<(), Error> {
    let (client, mock) = played();
    mock.on(client.list_contacts().first(50))
        .partial()
        .reply(ContactPage::builder().data([] as [Contact; 0]));
    let input = ContactInput::builder().first_name("Ada");
    mock.on(client.create_contact().body(input)).partial().reply(Contact::builder().id("7"));

    client.list_contacts().first(50).after("c-1").await?;
    let more = ContactInput::builder().first_name("Ada").last_name("Lovelace");
    client.create_contact().body(more).await?;

    assert!(client.list_contacts().after("c-1").await.unwrap_err().is_unexpected());
    let other = ContactInput::builder().first_name("Eve").last_name("Lovelace");
    let error = client.create_contact().body(other).await.unwrap_err().to_string();
    assert!(error.contains("body.first_name: expected `\"Ada\"`, got `\"Eve\"`"), "{error}");
    Ok(())
}

#[tokio::test]
async fn an_operation_can_be_expected_whatever_it_is_called_with() -> Result<(), Error> {
    let (client, mock) = played();
    // Not even a body that can be sent is needed.
    let any = mock.on(client.create_contact()).any_arguments().reply(Contact::builder().id("7"));
    for name in ["Ada", "Eve"] {
        client.create_contact().body(ContactInput::builder().first_name(name)).await?;
    }
    assert_eq!(any.calls(), 2);
    mock.verify();
    Ok(())
}

#[tokio::test]
async fn an_untyped_call_is_what_it_asks_for() -> Result<(), Error> {
    let (client, mock) = played();
    let archive = |id: u64| {
        let call = client.call(Method::POST, "/labels/{id}/archive").path("id", id);
        call.query("notify", false).body(&json!({"reason": "unused"}))
    };
    mock.on(archive(7)).reply(json!({"done": true}));
    assert_eq!(archive(7).await?.into_inner(), json!({"done": true}));
    let error = archive(8).await.unwrap_err().to_string();
    assert!(error.contains("path parameter `id`: expected `7`, got `8`"), "{error}");

    // The same question in other words.
    mock.on(client.get_contact("7")).reply(Contact::builder().id("7"));
    assert_eq!(client.call(Method::GET, "/contacts/7").await?["data"]["id"], "7");
    Ok(())
}

#[tokio::test]
async fn a_key_in_the_query_is_neither_compared_nor_shown() -> Result<(), Error> {
    let mock = Mock::new();
    let client = zenvia_sales::connect().api_key("key-of-the-account").transport(mock.clone());
    let client = client.build()?;
    mock.on(client.list_groups()).reply([] as [zenvia_sales::types::Group; 0]);
    client.list_groups().await?;
    let error = client.list_agents().group("64f0c2a9b7d13e5f80a1c2e4").await.unwrap_err();
    assert!(error.is_unexpected() && !format!("{error:?}").contains("key-of"), "{error:?}");
    Ok(())
}
