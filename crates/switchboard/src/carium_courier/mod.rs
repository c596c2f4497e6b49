//! Carium Courier: messages, calls, video and notifications between patients and their care teams.
//!
//! Re-exports the crate `switchboard-carium-courier`: its [`Client`] with a method per operation,
//! the request and reply [`types`], the list of [`operations`]. This module adds [`connect`] and
//! [`connect_from_env`], [`upload`], which sends a file in the three steps that the vendor wants, and
//! [`reconcile`].
//!
//! There is no find-or-create here: no operation of Courier makes a person. Individuals and users
//! come from another service of Carium; `list_users` with `filter_email` finds one.
//!
//! # Examples
//!
//! ```
//! use switchboard::carium_courier;
//! use switchboard::prelude::*;
//!
//! # async fn example() -> Result<(), switchboard::Error> {
//! let carium = carium_courier::connect().login("ada@example.com", "password").build()?;
//! let mut channels = carium.list_messaging_channels().items().concurrency(4);
//! while let Some(channel) = channels.try_next().await? {
//!     println!("{}", channel.id);
//! }
//! # Ok(())
//! # }
//! ```

mod login;
#[cfg(feature = "webhooks")]
mod received;
mod reconcile;
pub mod upload;

pub use login::Login;
#[cfg(feature = "webhooks")]
#[cfg_attr(docsrs, doc(cfg(feature = "webhooks")))]
pub use received::{TextCallback, TextCallbacks};
pub use reconcile::{Reconciled, reconcile};
pub use switchboard_core::Upload;

// Names of the facade are written out below: importing them here would hide those of the crate.
pub use switchboard_carium_courier::*;

/// A Carium Courier client that has no credential yet, from [`connect`].
pub type Connect = crate::Connect<Client>;

/// Starts a client of `https://api.carium.com/courier`.
///
/// # Examples
///
/// ```
/// use switchboard::carium_courier;
///
/// let client = carium_courier::connect().login("ada@example.com", "password").build()?;
/// # Ok::<(), switchboard::Error>(())
/// ```
pub fn connect() -> Connect {
    Connect::from(Client::builder())
}

impl Connect {
    /// Logs in with a user name and a password when the first call needs it. The token is kept for
    /// all calls of the client, renewed before it expires, and once when a call is refused.
    ///
    /// For a second factor or a different lifetime, pass a [`Login`] to
    /// [`credential`](crate::Connect::credential).
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard::carium_courier;
    ///
    /// let builder = carium_courier::connect().login("ada@example.com", "your-password");
    /// assert!(!format!("{builder:?}").contains("your-password"));
    /// ```
    pub fn login(
        self,
        username: impl Into<String>,
        password: impl Into<crate::Secret>,
    ) -> ClientBuilder<Client> {
        self.credential(Login::new(username, password).into_credential())
    }

    /// An existing access token. The vendor's tokens last an hour at most.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard::carium_courier;
    ///
    /// let client = carium_courier::connect().bearer("access-token").build()?;
    /// # Ok::<(), switchboard::Error>(())
    /// ```
    pub fn bearer(self, token: impl Into<crate::Secret>) -> ClientBuilder<Client> {
        self.credential(crate::auth::Bearer::new(token))
    }
}

/// A client from the environment.
///
/// | variable | meaning |
/// |---|---|
/// | `SWITCHBOARD_CARIUM_COURIER_TOKEN` | as in [`bearer`](Connect::bearer); then the next two are not read |
/// | `SWITCHBOARD_CARIUM_COURIER_USERNAME` | as in [`login`](Connect::login) |
/// | `SWITCHBOARD_CARIUM_COURIER_PASSWORD` | as in [`login`](Connect::login) |
/// | `SWITCHBOARD_CARIUM_COURIER_BASE_URL` | optional: called instead of the vendor's address |
///
/// # Errors
///
/// [`Error::is_configuration`](crate::Error::is_configuration) when a variable is missing or empty,
/// or when the client cannot be built from them. The error names the variable, never its value.
///
/// # Examples
///
/// ```
/// use switchboard::carium_courier;
///
/// match carium_courier::connect_from_env() {
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
    let env = crate::env::Env::new("SWITCHBOARD_CARIUM_COURIER", lookup);
    let builder = match env.optional("TOKEN")? {
        Some(token) => connect().bearer(token),
        None => connect().login(env.required("USERNAME")?, env.required("PASSWORD")?),
    };
    env.based(builder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_makes_a_client_or_an_error_that_names_what_is_missing() {
        let base = ("SWITCHBOARD_CARIUM_COURIER_BASE_URL", "http://127.0.0.1:9/courier");
        crate::env::tests::check(
            &[
                ("SWITCHBOARD_CARIUM_COURIER_USERNAME", "ada"),
                ("SWITCHBOARD_CARIUM_COURIER_PASSWORD", "hunter2"),
            ],
            &[base],
            |lookup| connect_from(lookup)?.build().map(drop),
        );
    }

    #[test]
    fn a_token_in_the_environment_is_enough() {
        let token = |name: &str| name.ends_with("_TOKEN").then(|| "hunter2".into());
        let builder = connect_from(token).unwrap();
        assert!(!format!("{builder:?}").contains("hunter2"));
        assert!(builder.build().is_ok());
    }
}
