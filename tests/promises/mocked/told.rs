//! What a wrong test prints.

use crate::played;
use serde_json::json;
use switchboard::Retry;
use switchboard::prelude::*;
use switchboard::prokeep::types::{Contact, ContactInput, ContactPage};
use tokio::time::Instant;

/// An error without the place in this file, which moves.
fn told(error: &Error) -> String {
    let text = error.to_string();
    let mut parts = text.split("promises/mocked/told.rs:");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.trim_start_matches(|c: char| c.is_ascii_digit() || c == ':');
        let colon = if part.strip_suffix(rest).unwrap().ends_with(':') { ":" } else { "" };
        out = out.trim_end_matches("tests/").to_owned() + "HERE" + colon + rest;
    }
    out
}

#[tokio::test(start_paused = true)]
async fn what_nobody_mocked_fails_at_once_and_is_not_repeated() {
    let (client, mock) = played();
    let began = Instant::now();
    let error = client.get_contact("7").with_retry(Retry::standard()).await.unwrap_err();
    assert!(error.is_unexpected());
    assert_eq!((error.attempts(), began.elapsed().as_millis()), (1, 0));
    assert_eq!(
        told(&error),
        "prokeep get_contact: not mocked: GET /contacts/7; the mock expects no call at all"
    );

    mock.on(client.list_contacts()).reply(ContactPage::builder().data([] as [Contact; 0]));
    let error = client.get_contact("7").await.unwrap_err();
    assert_eq!(
        told(&error),
        "prokeep get_contact: not mocked: GET /contacts/7; mocked are only: prokeep list_contacts"
    );
}

#[tokio::test]
async fn the_nearest_mock_is_shown_with_the_first_difference() {
    let (client, mock) = played();
    mock.on(client.get_contact("9")).fail(404, ());
    mock.on(client.list_contacts().first(50).after("c-1").group_ids(["north"])).fail(500, ());
    mock.on(client.list_contacts().first(50)).fail(500, ());
    let error = client.list_contacts().first(20).await.unwrap_err();
    assert_eq!(
        told(&error),
        "prokeep list_contacts: not mocked: GET /contacts?first=20; the nearest mock, at HERE, \
         differs in query parameter `first`: expected `50`, got `20`"
    );
    let error = client.get_contact("7").await.unwrap_err();
    assert!(told(&error).ends_with("path parameter `id`: expected `9`, got `7`"), "{error}");

    let input = ContactInput::builder().first_name("Ada").groups(["north", "south"]);
    mock.on(client.create_contact().body(input)).fail(500, ());
    let input = ContactInput::builder().first_name("Ada").groups(["north", "east"]).last_name("B");
    let error = client.create_contact().body(input).await.unwrap_err();
    assert_eq!(
        told(&error),
        "prokeep create_contact: not mocked: POST /contacts with the body \
         {\"first_name\":\"Ada\",\"last_name\":\"B\",\"groups\":[\"north\",\"east\"]}; the nearest \
         mock, at HERE, differs in body.groups[1]: expected `\"south\"`, got `\"east\"`, and 1 more \
         difference"
            .replace("{\"first_name\":\"Ada\",\"last_name\":\"B\",\"groups\":[\"north\",\"east\"]}", &body_of(&error))
    );
}

/// The body in a message: the order of its fields depends on features of another crate.
fn body_of(error: &Error) -> String {
    let text = error.to_string();
    let (_, rest) = text.split_once("with the body ").unwrap();
    rest.split_once("; the nearest").unwrap().0.to_owned()
}

#[tokio::test]
async fn one_call_too_many_says_so() {
    let (client, mock) = played();
    mock.on(client.get_contact("7")).reply(Contact::builder().id("7")).times(1);
    client.get_contact("7").await.unwrap();
    let error = client.get_contact("7").await.unwrap_err();
    assert_eq!(
        told(&error),
        "prokeep get_contact: not mocked: GET /contacts/7; the mock at HERE was called once, which \
         is all that it expects"
    );
}

#[tokio::test]
async fn what_is_wrong_with_an_expectation_is_told_with_the_call_and_at_the_end() {
    let (client, mock) = played();
    mock.on(client.create_contact()).reply(Contact::builder().id("7"));
    mock.on(client.get_contact("7"));
    mock.on(client.get_contact("8")).fail(200, ());
    mock.on(client.get_contact("9")).reply(Contact::builder().id("9")).status(42);
    mock.on(client.get_contact("10")).reply(Contact::builder().id("9")).header("a b", "c");
    for (id, fault) in [
        ("7", "it has no answer: tell it to `reply`, to `fail` or to `lose`"),
        ("8", "its answer cannot be given: 200 is not the status of an error"),
        ("9", "its answer cannot be given: 42 is not a status of HTTP"),
        ("10", "its answer cannot be given: `a b` is no header that HTTP allows"),
    ] {
        let error = client.get_contact(id).await.unwrap_err();
        assert!(
            told(&error).ends_with(&format!("the mock at HERE is no help: {fault}")),
            "{error}"
        );
        assert!(mock.try_verify().unwrap_err().to_string().contains(fault));
    }
    let input = ContactInput::builder().first_name("Ada");
    let error = client.create_contact().body(input).await.unwrap_err();
    let fault = "its request cannot be sent: create_contact needs `body`, which was not set";
    assert!(told(&error).ends_with(fault), "{error}");
    assert!(mock.try_verify().unwrap_err().to_string().contains(fault));
}

#[tokio::test]
async fn verify_lists_what_was_not_called_and_what_was_not_expected() {
    let (client, mock) = played();
    mock.on(client.get_contact("7")).reply(Contact::builder().id("7")).times(2);
    mock.on(client.list_contacts()).fail(500, json!({"error": "down"}));
    client.get_contact("7").await.unwrap();
    // A program may pass over the error.
    drop(client.delete_contact("7").await);

    let error = mock.try_verify().unwrap_err();
    assert!(error.is_unexpected());
    assert_eq!(
        told(&error),
        "the mock was not used as expected: \
         prokeep get_contact, at HERE: expected 2 calls, got 1 call; \
         prokeep list_contacts, at HERE: expected at least 1 call, got no call; \
         prokeep delete_contact: not mocked: DELETE /contacts/7; \
         mocked are only: prokeep get_contact, prokeep list_contacts"
    );
    let panicked = std::panic::catch_unwind(|| mock.verify()).unwrap_err();
    let panicked = panicked.downcast_ref::<String>().unwrap();
    assert_eq!(panicked.lines().count(), 4, "{panicked}");
    assert!(panicked.starts_with("the mock was not used as expected:\n- prokeep get_contact, at "));
}

#[tokio::test]
async fn long_values_are_shown_where_they_differ_and_stay_on_one_line() {
    let (client, mock) = played();
    let notes =
        |end: &str| ContactInput::builder().notes(format!("{}{end}\n", "long ".repeat(1000)));
    mock.on(client.create_contact().body(notes("Ada"))).fail(500, ());
    let error = client.create_contact().body(notes("Eve")).await.unwrap_err().to_string();
    assert!(
        error.contains("long Ada\\n\"`, got `…") && error.contains("long Eve\\n\"`"),
        "{error}"
    );
    assert!(error.len() < 1200 && !error.contains('\n'), "{}", error.len());
}
