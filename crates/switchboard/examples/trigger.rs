//! Posts any event of a vendor to an address, as the vendor would: for trying out a receiver.
//!
//! `cargo run --example trigger --features full,sandbox -- nimchat message_created
//! http://127.0.0.1:3000/hook --secret s` signs it where the vendor signs. `--with '{"content":"Hi"}'`
//! lays fields over its content; without an event, the events are listed.

use switchboard::Error;
use switchboard::sandbox::{self, Sandbox};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((vendor, event, url, options)) = read(&arguments) else {
        println!("usage: trigger VENDOR EVENT URL [--secret S] [--with JSON]");
        for vendor in sandbox::vendors() {
            println!("{vendor}: {}", sandbox::named(vendor)?.events().join(" "));
        }
        return Ok(());
    };
    let mut trigger = newest(vendor)?.trigger(event)?;
    for (name, value) in options {
        trigger = match name {
            "--secret" => trigger.secret(value),
            _ => match serde_json::from_str(value) {
                Ok(fields) => trigger.over(&fields),
                Err(error) => {
                    println!("--with takes JSON: {error}");
                    return Ok(());
                }
            },
        };
    }
    let sent = trigger.send_to(url).await;
    match sent.status {
        Some(status) => println!("{event}: the receiver answered {status}"),
        None => println!("{event}: no answer came"),
    }
    Ok(())
}

/// Names and values.
type Options<'a> = Vec<(&'a str, &'a str)>;

/// Vendor, event, address and options; `None` where something is missing.
pub(crate) fn read(arguments: &[String]) -> Option<(&str, &str, &str, Options<'_>)> {
    let [vendor, event, url, options @ ..] = arguments else { return None };
    let mut read = Vec::new();
    for pair in options.chunks(2) {
        match pair {
            [name, value] if ["--secret", "--with"].contains(&name.as_str()) => {
                read.push((name.as_str(), value.as_str()));
            }
            _ => return None,
        }
    }
    Some((vendor, event, url, read))
}

/// The sandbox of the vendor in its newest version, which has all events and signs them.
pub(crate) fn newest(vendor: &str) -> Result<Sandbox, Error> {
    #[cfg(feature = "nimchat")]
    if vendor == "nimchat" {
        return Ok(sandbox::nimchat::sandbox_of(sandbox::nimchat::Version::NEWEST));
    }
    sandbox::named(vendor)
}
