//! Tests as a user writes them, without an account and without a network.

use outside::{answer, desk, greet};
use serde_json::json;
use switchboard::mock::Mock;
use switchboard::nimchat::types::{ConversationInput, Message, MessageInput};
use switchboard::nimchat::{self, Client};
use switchboard::record::{Recorder, Replayer};
use switchboard::sandbox::nimchat::{ACCOUNT, USER_TOKEN};
use switchboard::{Retry, sandbox};

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn mocked(mock: &Mock) -> Result<Client, switchboard::Error> {
    let nimchat = nimchat::connect("https://chat.example").user_token("token");
    nimchat.transport(mock.clone()).retry(Retry::none()).build()
}

#[tokio::test]
async fn an_answer_has_the_id_of_its_message() -> Outcome {
    let mock = Mock::new();
    let client = mocked(&mock)?;
    let expected = client.create_message(3, 9).body(MessageInput::builder().content("Hello"));
    mock.on(expected).reply(Message::builder().id(71));

    assert_eq!(answer(&client, 3, 9, "Hello").await?, Some(71));
    mock.verify();
    Ok(())
}

#[tokio::test]
async fn a_conversation_that_is_gone_is_no_error() -> Outcome {
    let mock = Mock::new();
    let client = mocked(&mock)?;
    let expected = client.create_message(3, 9).body(MessageInput::builder().content("Hello"));
    mock.on(expected).fail(404, json!({"error": "Resource could not be found"})).times(1);

    assert_eq!(answer(&client, 3, 9, "Hello").await?, None);
    mock.verify();
    Ok(())
}

#[tokio::test]
async fn what_nobody_mocked_says_what_it_is() -> Outcome {
    let mock = Mock::new();
    let client = mocked(&mock)?;
    mock.on(client.create_message(3, 9).body(MessageInput::builder().content("Hello")))
        .reply(Message::builder().id(71));

    let error = answer(&client, 3, 9, "Good-bye").await.unwrap_err().to_string();
    assert!(error.contains("create_message") && error.contains("Good-bye"), "{error}");
    Ok(())
}

fn sandboxed(sandbox: &sandbox::Sandbox) -> Result<Client, switchboard::Error> {
    let nimchat = nimchat::connect(sandbox.base_url()).user_token(USER_TOKEN);
    nimchat.transport(sandbox.clone()).build()
}

#[tokio::test]
async fn a_visitor_is_greeted_once() -> Outcome {
    let sandbox = sandbox::nimchat::sandbox();
    let client = sandboxed(&sandbox)?;
    assert!(greet(&client, ACCOUNT, "Ada@example.org").await?);
    assert!(!greet(&client, ACCOUNT, "ada@example.org").await?);
    Ok(())
}

#[tokio::test]
async fn a_message_is_heard_once_although_it_is_delivered_twice() -> Outcome {
    let (server, mut heard) = desk("the-secret")?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/hooks", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, server).await });

    let sandbox = sandbox::nimchat::sandbox_of(sandbox::nimchat::Version::NEWEST);
    let client = sandboxed(&sandbox)?;
    sandbox.send_events_to(url, "the-secret");
    let inbox = client.list_inboxes(ACCOUNT).send().await?[0].id.to_string();
    let contact = client.list_contacts(ACCOUNT).send().await?.payload[0].id.to_string();
    let conversation = ConversationInput::builder()
        .source_id("visitor-1")
        .inbox_id(inbox)
        .contact_id(contact);
    let conversation = client.create_conversation(ACCOUNT).body(conversation).send().await?;
    answer(&client, ACCOUNT, conversation.id, "Hello").await?;
    sandbox.settled().await;
    let sent = sandbox.sent_events();
    let message = sent.iter().find(|sent| sent.event == "message_created").ok_or("no message")?;
    sandbox.redeliver(message.number).await?;

    assert_eq!(heard.recv().await.as_deref(), Some("Hello"));
    assert!(heard.try_recv().is_err(), "it was heard twice");
    Ok(())
}

#[tokio::test]
async fn a_recording_plays_what_happened() -> Outcome {
    let path = std::env::temp_dir().join(format!("outside-{}.jsonl", std::process::id()));
    let recorder = Recorder::create(&path)?;
    let sandbox = sandbox::nimchat::sandbox();
    let nimchat = nimchat::connect(sandbox.base_url()).user_token(USER_TOKEN);
    let live = nimchat.transport(recorder.wrap(sandbox.clone())).build()?;
    assert!(greet(&live, ACCOUNT, "ada@example.org").await?);
    recorder.finish()?;
    assert!(!std::fs::read_to_string(&path)?.contains("ada@example.org"));

    let replayer = Replayer::open(&path)?;
    let nimchat = nimchat::connect("https://chat.example").user_token("token");
    let client = nimchat.transport(replayer.clone()).build()?;
    assert!(greet(&client, ACCOUNT, "ada@example.org").await?);
    replayer.verify()?;
    std::fs::remove_file(&path)?;
    Ok(())
}
