//! The README's program for Carium Courier. It needs an account; `message_receipts` does not.

use switchboard::carium_courier::{self, types::MessagingMessageCreate};

#[tokio::main]
async fn main() -> Result<(), switchboard::Error> {
    // Logs in when the first call needs it, and again before the token runs out.
    let carium = carium_courier::connect().login("ada@example.com", "password").build()?;

    let message = MessagingMessageCreate::builder().channel_id("channel-7").message("At nine?");
    let posted = carium.create_messaging_message().body(message).send().await?;
    let receipts = carium.get_messaging_message_receipts(&posted.id).send().await?;
    println!("read by {}", receipts.read.as_deref().unwrap_or_default().len());
    Ok(())
}
