//! The README's program for Nimchat. It needs an account; `triage_conversations` does not.

use switchboard::nimchat::{self, Upload, types::MessageInput};
use switchboard::prelude::*;

#[tokio::main]
async fn main() -> Result<(), switchboard::Error> {
    let nimchat = nimchat::connect("https://chat.example").user_token("user-token").build()?;

    let mut contacts = nimchat.list_contacts(3).items().concurrency(4); // four pages at once
    while let Some(contact) = contacts.try_next().await? {
        println!("{}", contact.name.as_deref().unwrap_or("?"));
    }

    let invoice = Upload::path("invoice.pdf"); // read from the disk while it is sent
    let message = MessageInput::builder().content("Here is your invoice.");
    nimchat.create_message(3, 215).body(message).attachments([invoice]).send().await?;
    Ok(())
}
