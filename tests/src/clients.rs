//! Clients of a server that plays a vendor.
#![allow(clippy::unwrap_used, reason = "a test without its client fails")]

use crate::server::Server;
use switchboard::{carium_courier, nimchat, prokeep, reqwest, zenvia_sales};

/// An HTTP client that follows no redirects.
///
/// # Panics
///
/// When it cannot be set up.
#[must_use]
pub fn http() -> reqwest::Client {
    let builder = reqwest::Client::builder();
    builder.redirect(reqwest::redirect::Policy::none()).build().unwrap()
}

/// A client of Carium Courier.
///
/// # Panics
///
/// When it cannot be built.
#[must_use]
pub fn carium(server: &Server) -> carium_courier::Client {
    let connect = carium_courier::connect().bearer("token").http_client(http());
    connect.base_url(format!("{}/courier", server.url())).build().unwrap()
}

/// A client of Nimchat.
///
/// # Panics
///
/// When it cannot be built.
#[must_use]
pub fn nimchat(server: &Server) -> nimchat::Client {
    let connect = nimchat::connect(server.url()).user_token("token").http_client(http());
    connect.build().unwrap()
}

/// A client of Prokeep.
///
/// # Panics
///
/// When it cannot be built.
#[must_use]
pub fn prokeep(server: &Server) -> prokeep::Client {
    let connect = prokeep::connect("acme").credentials("user", "password").http_client(http());
    connect.base_url(server.url()).build().unwrap()
}

/// A client of Zenvia Sales.
///
/// # Panics
///
/// When it cannot be built.
#[must_use]
pub fn zenvia(server: &Server) -> zenvia_sales::Client {
    let connect = zenvia_sales::connect().api_key("key").http_client(http());
    connect.base_url(format!("{}/api/v1", server.url())).build().unwrap()
}
