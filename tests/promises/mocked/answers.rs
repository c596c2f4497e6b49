//! What a mock answers with: values, errors, and what happens below HTTP.

use crate::played;
use serde_json::json;
use std::time::Duration;
use switchboard::Delivery;
use switchboard::prelude::*;
use switchboard::prokeep::types::{Contact, ContactInput, ContactPage};
use switchboard::transport::FailureKind;
use tokio::time::Instant;

#[tokio::test]
async fn a_builder_is_answered_in_the_envelope_of_the_vendor() -> Result<(), Error> {
    let (client, mock) = played();
    let ada = Contact::builder().id("7").first_name("Ada");
    mock.on(client.get_contact("7")).reply(ada.clone()).status(203).header("x-request-id", "r-1");

    let got = client.get_contact("7").await?;

    assert_eq!(*got, ada.build()?);
    assert_eq!((got.status().as_u16(), got.request_id()), (203, Some("r-1")));
    let raw: serde_json::Value = serde_json::from_slice(got.raw()).unwrap();
    assert_eq!(raw, json!({"data": {"id": "7", "first_name": "Ada"}}));
    mock.verify();
    Ok(())
}

#[tokio::test]
async fn a_failure_arrives_with_the_words_of_the_vendor() {
    let (client, mock) = played();
    let input = ContactInput::builder().first_name("Ada");
    let refusal = json!({"error": "the number is taken"});
    mock.on(client.create_contact().body(input.clone())).fail(422, refusal).times(2);

    for _ in 0..2 {
        let error = client.create_contact().body(input.clone()).await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), 422);
        assert_eq!(error.message().as_deref(), Some("the number is taken"));
        assert_eq!(error.delivery(), Delivery::Answered);
    }
    mock.verify();
}

#[tokio::test(start_paused = true)]
async fn the_client_repeats_what_a_mock_refuses_for_a_while() {
    let (client, mock) = played();
    let busy = mock.on(client.get_contact("7")).fail(429, ()).header("retry-after", "2").times(1);
    let ready = mock.on(client.get_contact("7")).reply(Contact::builder().id("7")).times(1);
    let began = Instant::now();

    let got = client.get_contact("7").await.unwrap();

    assert_eq!((got.attempts(), busy.calls(), ready.calls()), (2, 1, 1));
    assert!(began.elapsed() >= Duration::from_secs(2), "{:?}", began.elapsed());
    mock.verify();
}

#[tokio::test(start_paused = true)]
async fn what_is_lost_below_http_is_lost_in_that_way() {
    let (client, mock) = played();
    let create = || client.create_contact().body(ContactInput::builder().first_name("Ada"));
    for (kind, delivery, calls) in [
        (FailureKind::Closed, Delivery::Unclear, 1),
        // What was not sent is repeated.
        (FailureKind::Connect, Delivery::NotSent, 3),
    ] {
        let lost = mock.on(create()).lose(kind).times(calls);
        let error = create().await.unwrap_err();
        assert_eq!(error.failure_kind(), Some(kind));
        assert_eq!((error.delivery(), lost.calls()), (delivery, calls), "{kind:?}");
    }
    mock.verify();
}

#[tokio::test(start_paused = true)]
async fn a_delay_is_waited_for_and_may_be_too_long() {
    let (client, mock) = played();
    let began = Instant::now();
    let late = mock.on(client.get_contact("7")).delay(Duration::from_secs(3));
    late.reply(Contact::builder().id("7"));
    client.get_contact("7").await.unwrap();
    assert_eq!(began.elapsed().as_secs(), 3);

    let hurried = client.get_contact("7").with_timeout(Duration::from_secs(1));
    assert!(hurried.await.unwrap_err().is_timeout());
    assert_eq!(began.elapsed().as_secs(), 4);
    mock.verify();
}

#[tokio::test]
async fn replies_that_no_type_can_express_are_given_as_they_are() {
    let (client, mock) = played();
    mock.on(client.get_contact("1")).reply_json(json!({"data": {"first_name": 1}}));
    mock.on(client.get_contact("2")).reply_bytes("<html>");
    mock.on(client.get_contact("3")).reply_nothing();
    mock.on(client.get_contact("4").with_raw_reply()).reply("anything");

    for id in ["1", "2", "3"] {
        assert!(client.get_contact(id).await.unwrap_err().is_decode(), "{id}");
    }
    assert_eq!(client.get_contact("4").with_raw_reply().await.unwrap().into_inner(), "anything");
    mock.verify();
}

#[tokio::test]
async fn a_list_is_walked_page_by_page() -> Result<(), Error> {
    let (client, mock) = played();
    let page = |id: &str| ContactPage::builder().data([Contact::builder().id(id)]);
    let first = page("1").has_next_page(true).next_cursor("c-1");
    mock.on(client.list_contacts().first(1)).reply(first).times(1);
    mock.on(client.list_contacts().first(1).after("c-1")).reply(page("2")).times(1);

    let contacts = client.list_contacts().items().page_size(1).try_collect().await?;

    let ids: Vec<&str> = contacts.iter().map(|contact| &*contact.id).collect();
    assert_eq!(ids, ["1", "2"]);
    mock.verify();
    Ok(())
}

#[tokio::test]
async fn one_mock_plays_several_vendors() -> Result<(), Error> {
    let (client, mock) = played();
    let nimchat = switchboard::nimchat::connect("https://chat.example").user_token("token-1");
    let nimchat = nimchat.transport(mock.clone()).build()?;
    let agent = switchboard::nimchat::types::Agent::builder().id(3).name("Ada");
    mock.on(nimchat.list_agents(1)).reply([agent]);
    mock.on(client.get_contact("7")).reply(Contact::builder().id("7"));

    assert_eq!(nimchat.list_agents(1).await?[0].name.as_deref(), Some("Ada"));
    assert_eq!(client.get_contact("7").await?.id, "7");
    mock.verify();
    Ok(())
}
