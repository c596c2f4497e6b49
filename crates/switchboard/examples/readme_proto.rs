//! The README's program for Proto AICX. It needs an account; `open_ticket` does not.

use switchboard::proto::{self, types::CreateTicketRequest};

#[tokio::main]
async fn main() -> Result<(), switchboard::Error> {
    let proto = proto::connect().bearer("takeover-secret").build()?;

    let ticket = CreateTicketRequest::builder().subject("Delivery").provided_unique_id("crm-20817");
    match proto.create_ticket("riverside-supply").body(ticket).send().await {
        Ok(created) => println!("ticket {}", created.id),
        Err(error) if error.is_not_found() => println!("nobody has the id crm-20817"),
        Err(error) => return Err(error),
    }
    Ok(())
}
