//! Prokeep: the shared inbox for distributors.
//!
//! Re-exports the crate `switchboard-prokeep`: its [`Client`] with a method per operation, the
//! request and reply [`types`], the list of [`operations`]. This module adds [`connect`] and
//! [`connect_from_env`], [`find_or_create_contact`], and [`reconcile_threads`] and
//! [`reconcile_contacts`].
//!
//! # Examples
//!
//! ```
//! use switchboard::prelude::*;
//! use switchboard::prokeep;
//!
//! # async fn example() -> Result<(), switchboard::Error> {
//! let prokeep = prokeep::connect("acme")
//!     .credentials("api-user", "api-password")
//!     .build()?;
//! let contacts = prokeep.list_contacts().items().limit(100).try_collect().await?;
//! println!("{} contacts", contacts.len());
//! # Ok(())
//! # }
//! ```

mod contacts;
#[cfg(feature = "webhooks")]
mod received;
mod reconcile;

pub use contacts::{ContactKey, find_or_create_contact};
#[cfg(feature = "webhooks")]
#[cfg_attr(docsrs, doc(cfg(feature = "webhooks")))]
pub use received::{Received, Receiver};
pub use reconcile::{reconcile_contacts, reconcile_threads};

// Names of the facade are written out below: importing them here would hide those of the crate.
pub use switchboard_prokeep::*;

/// A Prokeep client that has no credential yet, from [`connect`].
pub type Connect = crate::Connect<Client>;

/// Starts a client for the account at `https://{subdomain}.prokeep.com`.
///
/// # Examples
///
/// ```
/// use switchboard::prokeep;
///
/// let client = prokeep::connect("acme")
///     .credentials("api-user", "api-password")
///     .build()?;
/// # Ok::<(), switchboard::Error>(())
/// ```
pub fn connect(subdomain: impl Into<String>) -> Connect {
    Connect::from(Client::builder().variable("subdomain", subdomain))
}

impl Connect {
    /// The user name and password that an administrator created in the settings of the Prokeep app.
    /// They are sent as HTTP Basic, and no `Debug` shows them.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard::prokeep;
    ///
    /// let builder = prokeep::connect("acme").credentials("api-user", "api-password");
    /// assert!(!format!("{builder:?}").contains("api-password"));
    /// ```
    pub fn credentials(
        self,
        username: impl Into<String>,
        password: impl Into<crate::Secret>,
    ) -> ClientBuilder<Client> {
        self.credential(crate::auth::Basic::new(username, password))
    }
}

/// A client from the environment.
///
/// | variable | meaning |
/// |---|---|
/// | `SWITCHBOARD_PROKEEP_SUBDOMAIN` | the account, as in [`connect`] |
/// | `SWITCHBOARD_PROKEEP_USERNAME` | as in [`credentials`](Connect::credentials) |
/// | `SWITCHBOARD_PROKEEP_PASSWORD` | as in [`credentials`](Connect::credentials) |
/// | `SWITCHBOARD_PROKEEP_BASE_URL` | optional: called instead of the account's own address |
///
/// # Errors
///
/// [`Error::is_configuration`](crate::Error::is_configuration) when a variable is missing or empty,
/// or when the client cannot be built from them. The error names the variable, never its value.
///
/// # Examples
///
/// ```
/// use switchboard::prokeep;
///
/// match prokeep::connect_from_env() {
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
    let env = crate::env::Env::new("SWITCHBOARD_PROKEEP", lookup);
    let builder = connect(env.required("SUBDOMAIN")?)
        .credentials(env.required("USERNAME")?, env.required("PASSWORD")?);
    env.based(builder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_makes_a_client_or_an_error_that_names_what_is_missing() {
        crate::env::tests::check(
            &[
                ("SWITCHBOARD_PROKEEP_SUBDOMAIN", "acme"),
                ("SWITCHBOARD_PROKEEP_USERNAME", "api-user"),
                ("SWITCHBOARD_PROKEEP_PASSWORD", "hunter2"),
            ],
            &[("SWITCHBOARD_PROKEEP_BASE_URL", "http://127.0.0.1:9/rest/v1")],
            |lookup| connect_from(lookup)?.build().map(drop),
        );
    }

    #[test]
    fn a_subdomain_cannot_lead_elsewhere() {
        let builder = connect("evil.example/").credentials("user", "password");
        assert!(builder.build().is_err_and(|error| error.is_configuration()));
    }
}
