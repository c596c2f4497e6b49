//! The others in the channel, who read the message one after the other.

use std::time::Duration;
use switchboard::Error;
use switchboard::carium_courier::{self, types::MessageAckRequest};
use switchboard::sandbox::carium_courier::INDIVIDUALS;

/// Reads the message as each individual of the channel, a moment apart.
pub(crate) async fn readers(carium: carium_courier::Client, message: String) -> Result<(), Error> {
    for individual in INDIVIDUALS {
        let reader = MessageAckRequest::builder().individual_id(individual);
        carium.ack_messaging_message(&message).body(reader).send().await?;
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}
