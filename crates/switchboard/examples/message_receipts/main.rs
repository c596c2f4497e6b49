//! Posts a message in a channel and waits until everybody has read it.
//!
//! The sandbox plays Carium Courier; against the real service, leave out the lines with the base
//! address and the transport, and put in your own user name and password.
//!
//! Run it with `cargo run --example message_receipts --features carium-courier,sandbox`.

pub(crate) mod stage;

use std::time::Duration;
use switchboard::carium_courier::{
    self,
    types::{MessageReceipt, MessageReceiptsResponse, MessagingMessageCreate},
};
use switchboard::prelude::*;
use switchboard::sandbox::{
    self,
    carium_courier::{PASSWORD, USERNAME},
};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let sandbox = sandbox::carium_courier::sandbox();
    let carium = carium_courier::connect()
        .login(USERNAME, PASSWORD) // once, when the first call needs the token
        .base_url(sandbox.base_url()) // only here: the real address is known
        .transport(sandbox.clone())
        .build()?;

    let Some(channel) = find_channel(&carium, "Cardiology").await? else {
        println!("There is no such channel.");
        return Ok(());
    };
    let message = post(&carium, &channel, "Your appointment is at nine.").await?;
    println!("Posted in {channel} as {message}");

    // Meanwhile, the others read it.
    let readers = tokio::spawn(stage::readers(carium.clone(), message.clone()));
    // Against the real service, ask about every half minute.
    let receipts = wait_for_readers(&carium, &message, 10, Duration::from_millis(50)).await?;
    readers.abort();
    for receipt in receipts.read.iter().flatten() {
        let time = receipt.ack_time.as_ref().map(ToString::to_string);
        println!("  read by {} at {}", name(receipt), time.as_deref().unwrap_or("?"));
    }
    for receipt in receipts.unread.iter().flatten() {
        println!("  not read by {}", name(receipt));
    }
    println!("All that took {} requests.", sandbox.requests().len());
    Ok(())
}

/// The id of the channel with this name. No page is fetched after the one that has it.
pub(crate) async fn find_channel(
    carium: &carium_courier::Client,
    name: &str,
) -> Result<Option<String>, Error> {
    let mut channels = carium.list_messaging_channels().items();
    while let Some(channel) = channels.try_next().await? {
        if channel.attributes.name.as_deref() == Some(name) {
            return Ok(Some(channel.id));
        }
    }
    Ok(None)
}

/// Posts a message. Returns its id.
pub(crate) async fn post(
    carium: &carium_courier::Client,
    channel: &str,
    text: &str,
) -> Result<String, Error> {
    let message = MessagingMessageCreate::builder().channel_id(channel).message(text);
    let posted = carium.create_messaging_message().body(message).send().await?;
    Ok(posted.into_inner().id)
}

/// Polls the receipts until everybody has read the message, a limited number of times. Returns the
/// last answer.
pub(crate) async fn wait_for_readers(
    carium: &carium_courier::Client,
    message: &str,
    attempts: u32,
    delay: Duration,
) -> Result<MessageReceiptsResponse, Error> {
    let mut receipts = carium.get_messaging_message_receipts(message).send().await?;
    for _ in 1..attempts {
        if has_been_read_by_all(&receipts) {
            break;
        }
        tokio::time::sleep(delay).await;
        receipts = carium.get_messaging_message_receipts(message).send().await?;
    }
    Ok(receipts.into_inner())
}

/// An answer without any names says nothing yet.
fn has_been_read_by_all(receipts: &MessageReceiptsResponse) -> bool {
    let is_empty = |list: &Option<Vec<MessageReceipt>>| list.as_ref().is_none_or(Vec::is_empty);
    is_empty(&receipts.unread) && !is_empty(&receipts.read)
}

fn name(receipt: &MessageReceipt) -> &str {
    receipt.individual_first_name.as_deref().unwrap_or("somebody")
}
