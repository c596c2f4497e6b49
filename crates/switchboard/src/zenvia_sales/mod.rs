//! Zenvia Sales: prospects, their conversations, and the agents who look after them.
//!
//! Re-exports the crate `switchboard-zenvia-sales`: its [`Client`] with a method per operation, the
//! request and reply [`types`], the list of [`operations`]. This module adds [`connect`] and
//! [`connect_from_env`], [`windows`], which walks time ranges that are longer than the vendor allows
//! at once, [`find_or_create_prospect`], and [`reconcile_prospects`] and [`reconcile_interactions`].
//!
//! # Examples
//!
//! ```
//! use switchboard::prelude::*;
//! use switchboard::zenvia_sales;
//!
//! # async fn example() -> Result<(), switchboard::Error> {
//! let zenvia = zenvia_sales::connect().api_key("your-api-key").build()?;
//! let mut prospects = zenvia.list_prospects().items().limit(500);
//! while let Some(prospect) = prospects.try_next().await? {
//!     println!("{} {}", prospect.id, prospect.first_name.as_deref().unwrap_or("?"));
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "webhooks")]
#[cfg_attr(docsrs, doc(cfg(feature = "webhooks")))]
pub mod app;
mod prospects;
#[cfg(feature = "webhooks")]
mod received;
mod reconcile;
pub mod windows;

pub use prospects::{KnownProspect, ProspectKey, find_or_create_prospect};
#[cfg(feature = "webhooks")]
#[cfg_attr(docsrs, doc(cfg(feature = "webhooks")))]
pub use received::{Received, Receiver};
pub use reconcile::{reconcile_interactions, reconcile_prospects};

// Names of the facade are written out below: importing them here would hide those of the crate.
pub use switchboard_zenvia_sales::*;

/// A Zenvia Sales client that has no credential yet, from [`connect`].
pub type Connect = crate::Connect<Client>;

/// Starts a client of `https://sales.zenvia.com/api/v1`.
///
/// # Examples
///
/// ```
/// use switchboard::zenvia_sales;
///
/// let client = zenvia_sales::connect().api_key("your-api-key").build()?;
/// # Ok::<(), switchboard::Error>(())
/// ```
pub fn connect() -> Connect {
    Connect::from(Client::builder())
}

impl Connect {
    /// The API key of an integration. It is sent in the query of the address, as the vendor
    /// demands; no error, log or `Debug` prints the address.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard::zenvia_sales;
    ///
    /// let builder = zenvia_sales::connect().api_key("your-api-key");
    /// assert!(!format!("{builder:?}").contains("your-api-key"));
    /// ```
    pub fn api_key(self, key: impl Into<crate::Secret>) -> ClientBuilder<Client> {
        self.credential(crate::auth::QueryKey::new("api-key", key))
    }
}

/// A client from the environment.
///
/// | variable | meaning |
/// |---|---|
/// | `SWITCHBOARD_ZENVIA_SALES_API_KEY` | as in [`api_key`](Connect::api_key) |
/// | `SWITCHBOARD_ZENVIA_SALES_BASE_URL` | optional: called instead of the vendor's address |
///
/// # Errors
///
/// [`Error::is_configuration`](crate::Error::is_configuration) when a variable is missing or empty,
/// or when the client cannot be built from them. The error names the variable, never its value.
///
/// # Examples
///
/// ```
/// use switchboard::zenvia_sales;
///
/// match zenvia_sales::connect_from_env() {
///     Ok(_) => println!("ready"),
///     Err(error) => println!("{error}"),
/// }
/// ```
pub fn connect_from_env() -> Result<Client, crate::Error> {
    connect_from(|name| std::env::var_os(name))?.build()
}

fn connect_from(
    lookup: impl Fn(&str) -> Option<std::ffi::OsString>,
) -> Result<ClientBuilder<Client>, crate::Error> {
    let env = crate::env::Env::new("SWITCHBOARD_ZENVIA_SALES", lookup);
    let builder = connect().api_key(env.required("API_KEY")?);
    env.based(builder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_makes_a_client_or_an_error_that_names_what_is_missing() {
        crate::env::tests::check(
            &[("SWITCHBOARD_ZENVIA_SALES_API_KEY", "hunter2")],
            &[("SWITCHBOARD_ZENVIA_SALES_BASE_URL", "http://127.0.0.1:9/api/v1")],
            |lookup| connect_from(lookup)?.build().map(drop),
        );
    }
}
