//! What the stand-in for Nimchat does, through the typed client.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod bad_requests;
mod contacts;
mod conversations;
mod engine;
mod receiver;
mod tokens;
mod webhooks;

use switchboard_nimchat::{Client, HeaderKey, Retry, types};
use switchboard_sandbox::Sandbox;
use switchboard_sandbox::nimchat::{self, ACCOUNT, USER_TOKEN};

/// The web widget and the API inbox that are there at the start.
const WIDGET: i64 = 3;
const API_INBOX: i64 = 12;

/// A client of this sandbox with this token, which repeats nothing.
fn client_with(sandbox: &Sandbox, token: &str) -> Client {
    client_at(sandbox, token, sandbox.base_url())
}

fn client_at(sandbox: &Sandbox, token: &str, base_url: &str) -> Client {
    Client::builder()
        .base_url(base_url)
        .credential(HeaderKey::new("Api-Access-Token", token.to_owned()))
        .transport(sandbox.clone())
        .retry(Retry::none())
        .build()
        .unwrap()
}

fn start() -> (Sandbox, Client) {
    let sandbox = nimchat::sandbox();
    let client = client_with(&sandbox, USER_TOKEN);
    (sandbox, client)
}

/// A new contact.
async fn contact(client: &Client, name: &str) -> types::Contact {
    let contact = types::ContactCreateInput::builder().name(name).identifier(name);
    client.create_contact(ACCOUNT).body(contact).send().await.unwrap().into_inner()
}

/// A conversation in this inbox with a contact who is new.
async fn conversation(client: &Client, name: &str, inbox: i64) -> types::Conversation {
    let contact = contact(client, name).await;
    let input = types::ConversationInput::builder()
        .inbox_id(inbox.to_string())
        .contact_id(contact.id.to_string());
    client.create_conversation(ACCOUNT).body(input).send().await.unwrap().into_inner()
}

/// Says something in the name of the contact, or of the caller.
async fn say(client: &Client, conversation: i64, text: &str, incoming: bool) -> types::Message {
    use types::MessageDirection::{Incoming, Outgoing};
    let direction = if incoming { Incoming } else { Outgoing };
    let message = types::MessageInput::builder().content(text).message_type(direction);
    client.create_message(ACCOUNT, conversation).body(message).send().await.unwrap().into_inner()
}
