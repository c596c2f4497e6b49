//! Promise: the example that receives events takes each once, and loses none over a full queue.
#![allow(clippy::unwrap_used, reason = "a helper that fails is a test that fails")]

#[path = "../examples/receive_events/main.rs"]
#[allow(dead_code, reason = "`main` and what it prints are not called here")]
mod receive_events;

use receive_events::sender::Sender;
use receive_events::{Hooks, work};
use switchboard::nimchat::events::Event;
use switchboard::webhooks::{ChatwootSignature, Received};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

/// A server whose queue holds so many events.
async fn serve(length: usize) -> (Sender, mpsc::Receiver<Received<Event>>) {
    let signature = ChatwootSignature::new("hush").unwrap();
    let (hooks, queue) = Hooks::new(signature.clone(), length);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let sender = Sender::new(listener.local_addr().unwrap(), signature);
    tokio::spawn(async move { axum::serve(listener, hooks.router()).await });
    (sender, queue)
}

fn message(id: i64) -> String {
    format!(r#"{{"event":"message_created","id":{id},"content":"\u003cb\u003eHi"}}"#)
}

/// The ids of the messages that wait in the queue.
fn waiting(queue: &mut mpsc::Receiver<Received<Event>>) -> Vec<i64> {
    let events = std::iter::from_fn(|| queue.try_recv().ok());
    let id = |event: Received<Event>| match event.into_event() {
        Event::MessageCreated(message) => message.id,
        _ => -1,
    };
    events.map(id).collect()
}

#[tokio::test]
async fn an_event_that_is_delivered_twice_is_queued_once() {
    let (sender, mut queue) = serve(8).await;
    for _ in 0..3 {
        assert_eq!(sender.post("d-1", &message(1)).await.unwrap(), "200 OK");
    }
    assert_eq!(sender.post("d-2", &message(2)).await.unwrap(), "200 OK");
    assert_eq!(waiting(&mut queue), [1, 2]);
}

#[tokio::test]
async fn of_deliveries_at_once_one_is_queued() {
    let (sender, mut queue) = serve(64).await;
    let (body, sender) = (message(1), &sender);
    let deliveries = (0..20).map(|_| sender.post("d-1", &body));
    let answers = futures::future::join_all(deliveries).await;
    assert!(answers.into_iter().all(|answer| answer.unwrap() == "200 OK"));
    assert_eq!(waiting(&mut queue), [1]);
}

#[tokio::test]
async fn an_event_for_which_there_is_no_place_is_taken_when_it_comes_again() {
    let (sender, mut queue) = serve(1).await;
    assert_eq!(sender.post("d-1", &message(1)).await.unwrap(), "200 OK");
    assert_eq!(sender.post("d-2", &message(2)).await.unwrap(), "503 Service Unavailable");
    assert_eq!(waiting(&mut queue), [1]);
    assert_eq!(sender.post("d-2", &message(2)).await.unwrap(), "200 OK");
    assert_eq!(waiting(&mut queue), [2]);
}

#[tokio::test]
async fn a_forged_event_is_refused_and_claims_nothing() {
    let (sender, mut queue) = serve(8).await;
    assert_eq!(sender.forge("d-1", &message(1)).await.unwrap(), "401 Unauthorized");
    assert_eq!(waiting(&mut queue), [0; 0]);
    assert_eq!(sender.post("d-1", &message(1)).await.unwrap(), "200 OK");
    assert_eq!(waiting(&mut queue), [1]);
}

#[tokio::test]
async fn what_is_queued_is_worked_when_the_server_is_gone() {
    let (sender, mut queue) = serve(8).await;
    sender.post("d-1", &message(1)).await.unwrap();
    sender.post("d-2", r#"{"event":"conversation_rated"}"#).await.unwrap();
    sender.post("d-3", r#"{"event":"contact_created","id":1}"#).await.unwrap();
    queue.close();
    let worked = work(queue).await;
    assert_eq!(worked[0], "message 1: <b>Hi");
    assert_eq!(worked[1], "conversation_rated is kept for later");
    assert_eq!(worked[2], "nothing to do for contact_created");
    assert_eq!(worked.len(), 3);
}
