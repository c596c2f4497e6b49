//! Conversations move: messages, status, assignment, labels, and the pages of both lists.

use super::{API_INBOX, WIDGET, conversation, say, start};
use std::time::Duration;
use switchboard_nimchat::types::{
    ConversationAssigneeType, ConversationAssignmentInput, ConversationLabelsInput,
    ConversationStatus, ConversationStatusInput, MessageDirection, MessageInput, MessageType,
};
use switchboard_sandbox::nimchat::ACCOUNT;

#[tokio::test]
async fn a_message_moves_its_conversation_to_the_front() {
    let (sandbox, client) = start();
    let first = conversation(&client, "first", API_INBOX).await.id;
    sandbox.advance(Duration::from_secs(60));
    let second = conversation(&client, "second", API_INBOX).await.id;
    let order = async || -> Vec<i64> {
        let page = client.list_conversations(ACCOUNT).send().await.unwrap();
        page.payload.iter().map(|it| it.id).collect()
    };
    assert_eq!(order().await, [second, first]);
    sandbox.advance(Duration::from_secs(60));
    say(&client, first, "Hello?", true).await;
    assert_eq!(order().await, [first, second]);

    let read = client.get_conversation(ACCOUNT, first).send().await.unwrap();
    assert_eq!(read.unread_count, Some(1));
    assert!(read.waiting_since.is_some());
    say(&client, first, "Here I am.", false).await;
    let read = client.get_conversation(ACCOUNT, first).send().await.unwrap();
    assert!(read.first_reply_created_at.is_some());
}

#[tokio::test]
async fn a_question_opens_what_was_resolved() {
    let (_, client) = start();
    let id = conversation(&client, "ada", API_INBOX).await.id;
    let resolved = ConversationStatusInput::builder().status(ConversationStatus::Resolved);
    client.toggle_conversation_status(ACCOUNT, id).body(resolved).send().await.unwrap();
    let status = async || client.get_conversation(ACCOUNT, id).send().await.unwrap().status.clone();
    assert_eq!(status().await, Some(ConversationStatus::Resolved));
    say(&client, id, "One more thing", true).await;
    assert_eq!(status().await, Some(ConversationStatus::Open));
}

#[tokio::test]
async fn only_api_inboxes_take_messages_in_the_name_of_the_contact() {
    let (_, client) = start();
    let id = conversation(&client, "ada", WIDGET).await.id;
    let message = MessageInput::builder().content("Hello").message_type(MessageDirection::Incoming);
    let error = client.create_message(ACCOUNT, id).body(message).send().await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 422);
}

#[tokio::test]
async fn messages_come_twenty_at_a_time_before_an_id() {
    let (_, client) = start();
    let id = conversation(&client, "ada", API_INBOX).await.id;
    for number in 0..45 {
        say(&client, id, &number.to_string(), number % 2 == 0).await;
    }
    let mut texts: Vec<String> = Vec::new();
    let mut before = None;
    loop {
        let mut request = client.list_messages(ACCOUNT, id);
        if let Some(before) = before {
            request = request.before(before);
        }
        let page = request.send().await.unwrap();
        let Some(first) = page.payload.first() else { break };
        assert!(page.payload.len() <= 20);
        before = Some(first.id);
        let older: Vec<String> = page.payload.iter().filter_map(|it| it.content.clone()).collect();
        texts.splice(0..0, older);
    }
    assert_eq!(texts, (0..45).map(|it| it.to_string()).collect::<Vec<_>>());
}

#[tokio::test]
async fn twenty_five_conversations_make_a_page_by_assignee() {
    let (_, client) = start();
    for number in 0..30 {
        conversation(&client, &format!("guest-{number}"), API_INBOX).await;
    }
    let assignment = ConversationAssignmentInput::builder().assignee_id(6);
    let agent = client.assign_conversation(ACCOUNT, 1).body(assignment).send().await.unwrap();
    assert_eq!(agent.as_ref().unwrap().name.as_deref(), Some("Grace Hopper"));
    let page = async |number| {
        let list = client.list_conversations(ACCOUNT);
        let list = list.assignee_type(ConversationAssigneeType::Unassigned).page(number);
        list.send().await.unwrap().into_inner()
    };
    let (first, second) = (page(1).await, page(2).await);
    assert_eq!((first.payload.len(), second.payload.len()), (25, 4));
    let meta = first.meta.unwrap();
    assert_eq!((meta.unassigned_count, meta.all_count), (Some(29), Some(30)));
    assert!(page(3).await.payload.is_empty());
}

#[tokio::test]
async fn labels_are_replaced_and_noted_but_noise_stays_out_of_events() {
    let (sandbox, client) = start();
    let id = conversation(&client, "ada", API_INBOX).await.id;
    sandbox.deliver_through(super::receiver::Taking::default());
    sandbox.send_events_to("https://receiver.example/hook", "");
    let labels = ConversationLabelsInput::builder().labels(["vip", "late"]);
    let set = client.set_conversation_labels(ACCOUNT, id).body(labels).send().await.unwrap();
    assert_eq!(set.into_inner(), ["vip", "late"]);
    let messages = client.list_messages(ACCOUNT, id).send().await.unwrap();
    assert_eq!(messages.payload[0].message_type, Some(MessageType::Activity));
    sandbox.settled().await;
    let names: Vec<String> = sandbox.sent_events().into_iter().map(|it| it.event).collect();
    assert_eq!(names, ["conversation_updated"]);
}
