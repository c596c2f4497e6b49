//! A tour of Switchboard: no account, no network.
//!
//! A sandbox plays Prokeep. Everything else is what you would write against the real service:
//! remove `.transport(…)` and use your own account and credentials.
//!
//! Run it with `cargo run --example tour --features prokeep,sandbox`.

use switchboard::prelude::*;
use switchboard::prokeep::{
    self,
    types::{CompanyInput, ContactInput, MessageInput},
};
use switchboard::sandbox::{self, Fault, Sandbox};

#[tokio::main]
async fn main() -> Result<(), switchboard::Error> {
    let sandbox = sandbox::prokeep::sandbox();
    step("Connect");
    let prokeep = prokeep::connect("acme")
        .credentials("sandbox-user", "sandbox-password")
        .transport(sandbox.clone()) // only here: nothing leaves this process
        .build()?;
    say(format!("a client for {}", prokeep.base_url()));

    step("Create a contact");
    let created = prokeep
        .create_contact()
        .body(
            ContactInput::builder()
                .first_name("Ada")
                .last_name("Byron")
                .phone_number("+12025550143"),
        )
        .send()
        .await?;
    say(format!(
        "{} is contact {} ({}, request {})",
        created.first_name.as_deref().unwrap_or("?"),
        created.id,
        created.status(),
        created.request_id().unwrap_or("-"),
    ));

    step("Send her a message");
    let message = MessageInput::builder()
        .from("+12025550100")
        .to("+12025550143")
        .text("Your parts are here.");
    let sent = prokeep.send_message().body(message).send().await?;
    say(format!(
        "{}: message {} is {}",
        sent.status(),
        sent.id,
        sent.status.as_deref().unwrap_or("?"),
    ));

    step("Stream all contacts, page by page");
    let mut pages = prokeep.list_contacts().first(2).pages();
    while let Some(page) = pages.try_next().await? {
        let names: Vec<&str> = page.data.iter().filter_map(|it| it.first_name.as_deref()).collect();
        say(format!("a page with {}", names.join(" and ")));
    }

    step("Or item by item: the same three pages, one loop");
    let mut contacts = prokeep.list_contacts().first(2).items();
    while let Some(contact) = contacts.try_next().await? {
        say(contact.first_name.as_deref().unwrap_or("?"));
    }

    step("Clear one field: null is not the same as leaving it out");
    let company = prokeep.get_company_by_external_id("ERP042").send().await?;
    let cleared = prokeep
        .update_company(&company.id)
        .body(CompanyInput::builder().email_address(Patch::Null))
        .send()
        .await?;
    say(format!(
        "{} had e-mail {:?}, and has {:?} now",
        cleared.name.as_deref().unwrap_or("?"),
        company.email_address,
        cleared.email_address,
    ));

    step("Errors say what happened");
    go_wrong(&prokeep, &sandbox).await
}

/// Four calls that fail for different reasons.
async fn go_wrong(prokeep: &prokeep::Client, sandbox: &Sandbox) -> Result<(), switchboard::Error> {
    let unfinished = MessageInput::builder().from("+12025550100").text("Hello");
    report(prokeep.send_message().body(unfinished).send().await.err());

    report(prokeep.list_contacts().first(51).send().await.err());

    let bad_number = MessageInput::builder().from("555-0100").to("+12025550143").text("Hello");
    report(prokeep.send_message().body(bad_number).send().await.err());

    sandbox.fail("get_thread", Fault::status(429).retry_after(90))?;
    report(prokeep.get_thread("busy").send().await.err());
    Ok(())
}

fn report(error: Option<Error>) {
    let Some(error) = error else { return };
    say(format!("{error}"));
    if error.is_invalid_request() {
        say("  -> refused before anything was sent");
    }
    if let Some(wait) = error.retry_after() {
        say(format!("  -> worth another try in {} s", wait.as_secs()));
    }
}

fn step(title: &str) {
    println!("\n{title}");
}

fn say(line: impl AsRef<str>) {
    println!("  {}", line.as_ref());
}
