//! A help desk that greets whoever writes for the first time: what a user of Switchboard writes.

use axum::Router;
use axum::extract::{FromRef, State};
use axum::http::StatusCode;
use axum::routing::post;
use std::sync::Arc;
use switchboard::nimchat::events::Event;
use switchboard::nimchat::types::{ContactCreateInput, MessageInput};
use switchboard::nimchat::{self, Client, ContactKey};
use switchboard::webhooks::{ChatwootSignature, MemorySeen, Received, Receiver};
use tokio::sync::mpsc;

/// The contact with this address, and whether it is new.
pub async fn greet(client: &Client, account: i64, email: &str) -> Result<bool, switchboard::Error> {
    let key = ContactKey::email(email);
    let contact = ContactCreateInput::builder().name("A visitor");
    let contact = nimchat::find_or_create_contact(client, account, key, contact).await?;
    Ok(contact.is_created())
}

/// Answers in a conversation.
pub async fn answer(
    client: &Client,
    account: i64,
    conversation: i64,
    text: &str,
) -> Result<Option<i64>, switchboard::Error> {
    let message = MessageInput::builder().content(text);
    match client.create_message(account, conversation).body(message).send().await {
        Ok(message) => Ok(Some(message.id)),
        Err(error) if error.is_not_found() => Ok(None),
        Err(error) => Err(error),
    }
}

/// What the handler needs.
#[derive(Clone)]
pub struct Desk {
    receiver: Receiver<Event>,
    seen: Arc<MemorySeen>,
    inbox: mpsc::UnboundedSender<String>,
}

impl FromRef<Desk> for Receiver<Event> {
    fn from_ref(desk: &Desk) -> Self {
        desk.receiver.clone()
    }
}

/// A server for the webhook, and what it hears.
pub fn desk(secret: &str) -> Result<(Router, mpsc::UnboundedReceiver<String>), switchboard::Error> {
    let receiver = Receiver::new(ChatwootSignature::new(secret)?);
    let (inbox, heard) = mpsc::unbounded_channel();
    let desk = Desk { receiver, seen: Arc::new(MemorySeen::new()), inbox };
    Ok((Router::new().route("/hooks", post(hear)).with_state(desk), heard))
}

async fn hear(State(desk): State<Desk>, event: Received<Event>) -> StatusCode {
    if event.is_first(&*desk.seen).await {
        if let Event::MessageCreated(message) = event.into_event() {
            let _ = desk.inbox.send(message.content.unwrap_or_default());
        }
    }
    StatusCode::OK
}
