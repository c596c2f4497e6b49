//! Credentials: how a client proves who is calling.
//!
//! Most programs never name these types: the `connect` of each vendor has a method per way to sign
//! in, such as `credentials` for a user name and password. They are for other cases: a [`Basic`] or
//! [`Bearer`] that is made elsewhere, or your own [`Credential`] that asks a vault before each
//! request. `Debug` shows nothing of them, and the headers they set are marked as sensitive.
//!
//! # Examples
//!
//! A credential that asks your vault each time:
//!
//! ```
//! use switchboard::Error;
//! use switchboard::auth::{Basic, BoxFuture, Credential, Operation, Request};
//!
//! #[derive(Debug)]
//! struct Vault;
//!
//! impl Vault {
//!     async fn password(&self) -> Result<String, Error> {
//!         Ok(String::from("fetched from the vault"))
//!     }
//! }
//!
//! impl Credential for Vault {
//!     fn authorise<'a>(
//!         &'a self,
//!         operation: &'a Operation,
//!         request: &'a mut Request,
//!     ) -> BoxFuture<'a, Result<(), Error>> {
//!         Box::pin(async move {
//!             let basic = Basic::new("api-user", self.password().await?);
//!             basic.authorise(operation, request).await
//!         })
//!     }
//! }
//! # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/../core/tests/docs/signed.rs"));
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Error> {
//! #     assert_eq!(signed_by(Vault).await?, "Basic YXBpLXVzZXI6ZmV0Y2hlZCBmcm9tIHRoZSB2YXVsdA==");
//! #     Ok(())
//! # }
//! ```

pub use switchboard_core::{
    Basic, Bearer, BoxFuture, CachedToken, Credential, Endpoint, HeaderKey, MemoryCache, Operation,
    QueryKey, RenewedToken, Request, Token, TokenCache, TokenSource,
};
