//! Carium Courier, as far as its documentation tells.
//!
//! The stand-in holds an organization with three individuals, sixty channels, and one thing of every
//! other kind, all with the id [`FIRST`]. Everything else is made through the API. Log in as
//! [`USERNAME`] with [`PASSWORD`]; files go to an address of the stand-in's own.
//!
//! There is no operation that removes anything: the vendor has none.

mod actions;
mod answers;
mod behaviours;
mod changes;
mod documents;
mod filters;
mod known;
mod lists;
mod login;
mod messages;
mod operations;
mod seed;
mod texts;
mod uploads;
mod vendor;

use crate::engine::Sandbox;

pub use known::{ACCESS_TOKEN, FIRST, INDIVIDUALS, ORGANIZATION, PASSWORD, USERNAME};

/// A stand-in for Carium Courier.
///
/// # Examples
///
/// ```
/// use switchboard_carium_courier::{Bearer, Client, types::AnnouncerCreate};
/// use switchboard_sandbox::carium_courier::{self, ACCESS_TOKEN};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), switchboard_carium_courier::Error> {
/// let sandbox = carium_courier::sandbox();
/// // The facade can log in by itself, as `USERNAME` with `PASSWORD`.
/// let client = Client::builder()
///     .base_url(sandbox.base_url())
///     .credential(Bearer::new(ACCESS_TOKEN))
///     .transport(sandbox.clone())
///     .build()?;
///
/// let greeting = AnnouncerCreate::builder().name("greeting");
/// let made = client.create_announcer().body(greeting).send().await?;
/// let found = client.get_announcer(&made.id).send().await?;
/// assert_eq!(found.attributes.name.as_deref(), Some("greeting"));
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn sandbox() -> Sandbox {
    Sandbox::of(vendor::Carium)
}
