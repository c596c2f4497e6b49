//! Carium Courier, as far as its documentation tells.
//!
//! The stand-in holds an organization with three individuals, sixty channels and one thing of every
//! kind that cannot be made through the API. Everything else is made through it. Log in as
//! [`USERNAME`] with [`PASSWORD`]; files go to an address of the stand-in's own.
//!
//! There is no operation that removes anything: the vendor has none.

mod actions;
mod answers;
mod behaviours;
mod changes;
mod documents;
mod filters;
mod lists;
mod login;
mod messages;
mod operations;
mod seed;
mod texts;
mod uploads;
mod vendor;

use crate::engine::Sandbox;

/// The user who can log in.
pub const USERNAME: &str = "ada@example.com";
/// The password of [`USERNAME`].
pub const PASSWORD: &str = "password";
/// The organization that everything belongs to.
pub const ORGANIZATION: &str = "0c000000-0000-4000-8000-000000000001";
/// The id of [`USERNAME`], who has made what was made through the API.
pub const USER: &str = "0c000000-0000-4000-8000-000000000002";
/// The individuals of every channel at the start: Ada, Byron and Grace.
pub const INDIVIDUALS: [&str; 3] = [
    "0c000000-0000-4000-8000-000000000011",
    "0c000000-0000-4000-8000-000000000012",
    "0c000000-0000-4000-8000-000000000013",
];
/// A number that texts are sent from.
pub const TEXT_NUMBER: &str = "0c000000-0000-4000-8000-000000000021";

/// A stand-in for Carium Courier.
///
/// # Examples
///
/// ```
/// use switchboard_carium_courier::{Bearer, Client, Method, types::AnnouncerCreate};
/// use switchboard_sandbox::carium_courier::{self, PASSWORD, USERNAME};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), switchboard_carium_courier::Error> {
/// let sandbox = carium_courier::sandbox();
/// let builder = || Client::builder().base_url(sandbox.base_url()).transport(sandbox.clone());
///
/// // The facade logs in by itself.
/// let stranger = builder().credential(Bearer::new("none")).build()?;
/// let refused = stranger.list_announcers().send().await;
/// assert!(refused.is_err_and(|error| error.is_auth()));
/// # let proof = serde_json::json!({"username": USERNAME, "password": PASSWORD});
/// # let login = stranger.call(Method::POST, "/identity/v1/login/").body(&proof).send().await?;
/// # let token = login["access-token"].as_str().unwrap_or_default();
///
/// let client = builder().credential(Bearer::new(token)).build()?;
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
