//! Who is calling: what signs requests, and how it is renewed.
//!
//! Here belongs every kind of credential. When one is asked, and what happens after a 401, is decided in
//! [`call`](crate::call).

mod credential;
mod keys;
mod token;

pub use credential::Credential;
pub use keys::{Basic, Bearer, HeaderKey, QueryKey};
pub use token::{RenewedToken, Token, TokenSource};
