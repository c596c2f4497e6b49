//! The README's test without a vendor, checked by compiling it.

use switchboard::mock::Mock;
use switchboard::prokeep::{self, types::Contact};

#[tokio::main]
async fn main() -> Result<(), switchboard::Error> {
    let mock = Mock::new();
    let prokeep = prokeep::connect("acme")
        .credentials("api-user", "api-password")
        .transport(mock.clone())
        .build()?;
    mock.on(prokeep.get_contact("7")).reply(Contact::builder().id("7").first_name("Ada"));

    let contact = prokeep.get_contact("7").await?; // your code, which knows of no mock
    assert_eq!(contact.first_name.as_deref(), Some("Ada"));
    mock.verify();
    Ok(())
}
