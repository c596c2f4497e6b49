//! The README's first program. It needs an account; `tour` does not.

use switchboard::prelude::*;
use switchboard::prokeep::{self, types::ContactInput};

#[tokio::main]
async fn main() -> Result<(), switchboard::Error> {
    let prokeep = prokeep::connect("acme").credentials("api-user", "api-password").build()?;

    let ada = ContactInput::builder().first_name("Ada").phone_number("+12025550143");
    let created = prokeep.create_contact().body(ada).send().await?;
    println!("{} (request {})", created.id, created.request_id().unwrap_or("-"));

    let mut contacts = prokeep.list_contacts().items(); // every page, as a stream
    while let Some(contact) = contacts.try_next().await? {
        println!("{}", contact.first_name.as_deref().unwrap_or("?"));
    }
    Ok(())
}
