//! What the customers said: 31 conversations in the sandbox, 30 of them unassigned, 25 per page.

use chrono::DateTime;
use switchboard::nimchat::{
    Client,
    types::{
        ConversationAssignmentInput, ConversationInput, ConversationLabelsInput, MessageDirection,
        MessageInput,
    },
};
use switchboard::prelude::*;
use switchboard::sandbox::{
    Sandbox,
    nimchat::{self, ACCOUNT, USER_TOKEN},
};

/// The inbox and the contact that are there at the start.
const INBOX: i64 = 12;
const CONTACT: i64 = 12;

/// A sandbox in which the customers have written, and a client of it.
pub(crate) async fn set() -> Result<(Sandbox, Client), Error> {
    let sandbox = nimchat::sandbox();
    // All at the same second, so that lists begin with the conversation that was made last.
    if let Some(now) = DateTime::from_timestamp(1_769_867_100, 0) {
        sandbox.set_time(now);
    }
    let client = switchboard::nimchat::connect(sandbox.base_url())
        .user_token(USER_TOKEN)
        .transport(sandbox.clone())
        .build()?;
    for id in 1..=31 {
        write(&client, id).await?;
    }
    sandbox.forget_requests();
    Ok((sandbox, client))
}

async fn write(client: &Client, id: i64) -> Result<(), Error> {
    let conversation =
        ConversationInput::builder().inbox_id(INBOX.to_string()).contact_id(CONTACT.to_string());
    let conversation = client.create_conversation(ACCOUNT).body(conversation).send().await?.id;
    let text = match id {
        3 | 31 => "I want a REFUND, please.",
        // The first on the second page of conversations, until one of the first page is assigned.
        5 => "Refunds, how do they work?",
        17 => "Where is my refund?", // on the oldest of three pages
        _ => "Bye!",
    };
    say(client, conversation, text).await?;
    for _ in 0..if id == 17 { 45 } else { 2 } {
        say(client, conversation, "Hello!").await?;
    }
    match id {
        7 => {
            let note = MessageInput::builder().content("Grace asked about a refund").private(true);
            client.create_message(ACCOUNT, conversation).body(note).send().await?;
        }
        17 => {
            let labels = ConversationLabelsInput::builder().labels(["vip"]);
            client.set_conversation_labels(ACCOUNT, conversation).body(labels).send().await?;
        }
        31 => {
            let ada = ConversationAssignmentInput::builder().assignee_id(4);
            client.assign_conversation(ACCOUNT, conversation).body(ada).send().await?;
        }
        _ => {}
    }
    Ok(())
}

/// The customer says something.
async fn say(client: &Client, conversation: i64, text: &str) -> Result<(), Error> {
    let message = MessageInput::builder().content(text).message_type(MessageDirection::Incoming);
    client.create_message(ACCOUNT, conversation).body(message).send().await?;
    Ok(())
}
