//! How often: each request counts once, whoever sends it and whatever becomes of its caller.

use crate::played;
use std::time::Duration;
use switchboard::prokeep::types::Contact;

#[tokio::test]
async fn the_oldest_that_fits_and_is_not_used_up_answers() {
    let (client, mock) = played();
    let contact = |name| Contact::builder().id("7").first_name(name);
    mock.on(client.get_contact("7")).reply(contact("first")).times(1);
    mock.on(client.get_contact("7")).reply(contact("second")).times(2);
    mock.on(client.get_contact("7")).reply(contact("rest"));

    let mut names = Vec::new();
    for _ in 0..5 {
        names.push(client.get_contact("7").await.unwrap().first_name.clone().unwrap());
    }
    assert_eq!(names, ["first", "second", "second", "rest", "rest"]);
    mock.verify();
}

#[tokio::test]
async fn what_is_never_to_be_called_is_refused() {
    let (client, mock) = played();
    mock.on(client.delete_contact("7")).times(0);
    mock.on(client.get_contact("7")).reply(Contact::builder().id("7")).any_times();
    mock.verify();

    let error = client.delete_contact("7").await.unwrap_err();
    assert!(error.is_unexpected() && error.to_string().contains("expects no call"), "{error}");
    assert!(mock.try_verify().is_err());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn calls_at_the_same_time_are_each_counted_once() {
    let (client, mock) = played();
    let contact = || Contact::builder().id("7");
    let (few, rest) = (
        mock.on(client.get_contact("7")).reply(contact()).times(30),
        mock.on(client.get_contact("7")).reply(contact()),
    );
    let calls = (0..100).map(|_| tokio::spawn(client.get_contact("7").send()));
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    assert_eq!((few.calls(), rest.calls()), (30, 70));
    mock.verify();
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_while_it_waits_counts() {
    let (client, mock) = played();
    let slow = mock.on(client.get_contact("7")).reply(Contact::builder().id("7"));
    let slow = slow.delay(Duration::from_secs(10));
    let waiting = tokio::time::timeout(Duration::from_secs(1), client.get_contact("7").send());
    assert!(waiting.await.is_err());
    assert_eq!(slow.calls(), 1);
    // One that never was polled was never sent.
    drop(client.get_contact("7").send());
    assert_eq!(slow.calls(), 1);
    mock.verify();
}
