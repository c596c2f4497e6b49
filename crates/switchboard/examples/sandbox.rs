//! A stand-in for a vendor on a port of this machine.
//!
//! `cargo run --example sandbox --features full,sandbox -- nimchat` prints its address, what opens it,
//! and what to try. `--port 4010` fixes the port; `--webhook URL` and `--secret S` send its events
//! somewhere; `--limit` lets as many requests through as the vendor does; for Nimchat,
//! `--chatwoot 4.13.0` chooses the version that it behaves as.

use switchboard::Error;
use switchboard::sandbox::{self, Sandbox};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let settings = match Settings::read(std::env::args().skip(1)) {
        Ok(settings) => settings,
        Err(message) => {
            let vendors: Vec<&str> = sandbox::vendors().collect();
            println!("{message}");
            println!("usage: sandbox VENDOR [--port N] [--webhook URL] [--secret S] [--limit]");
            println!("vendors: {}", vendors.join(", "));
            return Ok(());
        }
    };
    let sandbox = settings.sandbox()?;
    let served = sandbox.serve(&format!("127.0.0.1:{}", settings.port)).await?;
    println!("{} is played at {}", settings.vendor, served.base_url());
    for (name, value) in sandbox.credentials() {
        println!("  {name}: {value}");
    }
    println!("Give that address to a client as its base address. Ctrl-C ends it.");
    std::future::pending::<()>().await;
    Ok(())
}

/// What the command line says.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Settings {
    pub(crate) vendor: String,
    pub(crate) port: u16,
    pub(crate) webhook: Option<String>,
    pub(crate) secret: String,
    pub(crate) limit: bool,
    pub(crate) chatwoot: Option<String>,
}

impl Settings {
    pub(crate) fn read(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut settings = Self::default();
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
            match argument.as_str() {
                "--port" => {
                    settings.port = value()?.parse().map_err(|_| "--port takes a number")?;
                }
                "--webhook" => settings.webhook = Some(value()?),
                "--secret" => settings.secret = value()?,
                "--chatwoot" => settings.chatwoot = Some(value()?),
                "--limit" => settings.limit = true,
                vendor if settings.vendor.is_empty() && !vendor.starts_with('-') => {
                    vendor.clone_into(&mut settings.vendor);
                }
                other => return Err(format!("{other} is not known")),
            }
        }
        if settings.vendor.is_empty() {
            return Err("which vendor?".to_owned());
        }
        Ok(settings)
    }

    pub(crate) fn sandbox(&self) -> Result<Sandbox, Error> {
        let sandbox = match &self.chatwoot {
            #[cfg(feature = "nimchat")]
            Some(version) if self.vendor == "nimchat" => {
                sandbox::nimchat::sandbox_of(version.parse()?)
            }
            _ => sandbox::named(&self.vendor)?,
        };
        if let Some(url) = &self.webhook {
            sandbox.send_events_to(url, &self.secret);
        }
        if self.limit {
            sandbox.limit_as_known();
        }
        Ok(sandbox)
    }
}
