//! Clients of a server that plays a vendor. They make one attempt: what is repeated, has tests of its
//! own.
#![allow(clippy::unwrap_used, reason = "a test without its client fails")]

use crate::server::Server;
use switchboard::{Retry, carium_courier, nimchat, prokeep, zenvia_sales};

/// A client of Carium Courier.
///
/// # Panics
///
/// When it cannot be built.
#[must_use]
pub fn carium(server: &Server) -> carium_courier::Client {
    let connect = carium_courier::connect().bearer("token").retry(Retry::none());
    connect.base_url(format!("{}/courier", server.url())).build().unwrap()
}

/// A client of Nimchat.
///
/// # Panics
///
/// When it cannot be built.
#[must_use]
pub fn nimchat(server: &Server) -> nimchat::Client {
    let connect = nimchat::connect(server.url()).user_token("token").retry(Retry::none());
    connect.build().unwrap()
}

/// A client of Prokeep.
///
/// # Panics
///
/// When it cannot be built.
#[must_use]
pub fn prokeep(server: &Server) -> prokeep::Client {
    let connect = prokeep::connect("acme").credentials("user", "password").retry(Retry::none());
    connect.base_url(server.url()).build().unwrap()
}

/// A client of Zenvia Sales.
///
/// # Panics
///
/// When it cannot be built.
#[must_use]
pub fn zenvia(server: &Server) -> zenvia_sales::Client {
    let connect = zenvia_sales::connect().api_key("key").retry(Retry::none());
    connect.base_url(format!("{}/api/v1", server.url())).build().unwrap()
}
