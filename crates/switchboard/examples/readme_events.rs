//! The README's receiver of events, checked by compiling it.

use switchboard::nimchat::events::Event;
use switchboard::webhooks::{ChatwootSignature, MemorySeen, Receiver};

#[tokio::main]
async fn main() -> Result<(), switchboard::Error> {
    let signature = ChatwootSignature::new("secret-of-the-webhook")?;
    let receiver: Receiver<Event> = Receiver::new(signature.clone());
    let seen = MemorySeen::new();

    // Your web framework hands you both. Here they are made as the vendor makes them.
    let body = br#"{"event":"message_created","id":7,"content":"At nine?"}"#;
    let headers = signature.sign(body)?;

    let event = receiver.receive(&headers, &body[..])?; // not verified: an error, and nothing is read
    if !event.is_first(&seen).await {
        return Ok(()); // delivered once more, and worked already
    }
    match event.into_event() {
        Event::MessageCreated(message) => println!("{}", message.content.unwrap_or_default()),
        other => println!("not handled: {}", other.name().unwrap_or("?")),
    }
    Ok(())
}
