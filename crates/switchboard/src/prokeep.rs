//! Prokeep: the shared inbox for distributors.
//!
//! Everything of the crate `switchboard-prokeep` is here: its [`Client`] with a method per
//! operation, the request and reply [`types`], the list of [`operations`]. What this module adds
//! is the way in: [`connect`] and [`connect_from_env`].
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

// Names of the facade are written out below: importing them here would hide those of the crate.
pub use switchboard_prokeep::*;

/// A Prokeep client in the making, from [`connect`].
pub type Connect = crate::Connect<Client>;

const REMEDY: &str = "Prokeep needs a credential: call `.credentials(username, password)`, \
                      or `.credential(…)` with one of your own, before `.build()`";

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
    Connect::new(Client::builder().variable("subdomain", subdomain), REMEDY)
}

impl Connect {
    /// The user name and password that an administrator made in the settings of the Prokeep app.
    /// They are sent as HTTP Basic, and no `Debug` shows them.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard::prokeep;
    ///
    /// let connect = prokeep::connect("acme").credentials("api-user", "api-password");
    /// assert!(!format!("{connect:?}").contains("api-password"));
    /// ```
    pub fn credentials(
        self,
        username: impl Into<String>,
        password: impl Into<crate::SecretString>,
    ) -> Self {
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
/// | `SWITCHBOARD_PROKEEP_BASE_URL` | optional: called in place of the account's own address |
///
/// # Errors
///
/// [`Error::is_configuration`](crate::Error::is_configuration) when a variable is missing or empty, or when the client cannot be
/// built from them. The error names the variable, never its value.
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
) -> Result<Connect, crate::Error> {
    let env = crate::env::Env::new("SWITCHBOARD_PROKEEP", lookup);
    let connect = connect(env.required("SUBDOMAIN")?)
        .credentials(env.required("USERNAME")?, env.required("PASSWORD")?);
    Ok(match env.optional("BASE_URL")? {
        Some(url) => connect.base_url(url),
        None => connect,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::ffi::OsString;

    const ALL: [(&str, &str); 4] = [
        ("SWITCHBOARD_PROKEEP_SUBDOMAIN", "acme"),
        ("SWITCHBOARD_PROKEEP_USERNAME", "api-user"),
        ("SWITCHBOARD_PROKEEP_PASSWORD", "hunter2"),
        ("SWITCHBOARD_PROKEEP_BASE_URL", "http://127.0.0.1:9/rest/v1"),
    ];

    fn without(missing: &str) -> impl Fn(&str) -> Option<OsString> {
        move |name| {
            ALL.iter()
                .find(|(known, _)| *known == name && *known != missing)
                .map(|(_, value)| OsString::from(value))
        }
    }

    #[test]
    fn the_environment_makes_a_client() {
        assert!(connect_from(without("")).unwrap().build().is_ok());
        let connect = connect_from(without("SWITCHBOARD_PROKEEP_BASE_URL")).unwrap();
        assert!(connect.build().is_ok());
    }

    #[test]
    fn a_missing_variable_is_named() {
        for (name, _) in &ALL[..3] {
            let error = connect_from(without(name)).unwrap_err();
            assert!(error.is_configuration());
            assert!(error.to_string().contains(name), "{error}");
            assert!(!format!("{error:?}").contains("hunter2"));
        }
    }

    #[test]
    fn an_empty_variable_is_a_missing_one() {
        let error = connect_from(|_| Some(OsString::new())).unwrap_err();
        assert!(error.to_string().contains("SWITCHBOARD_PROKEEP_SUBDOMAIN"));
    }

    #[test]
    fn a_value_out_of_the_environment_is_never_shown() {
        let evil = |name: &str| {
            let value = without("")(name)?;
            Some(if name.ends_with("BASE_URL") { "https://user:hunter2@x/".into() } else { value })
        };
        let connect = connect_from(evil).unwrap();
        assert!(!format!("{connect:?}").contains("hunter2"));
        let error = connect.build().map(drop).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hunter2"));
    }

    #[test]
    fn a_client_without_a_credential_is_refused_with_the_remedy() {
        let error = connect("acme").build().map(drop).unwrap_err();
        assert!(error.is_configuration());
        assert!(error.to_string().contains(".credentials("), "{error}");
    }

    #[test]
    fn a_subdomain_cannot_lead_elsewhere() {
        let connect = connect("evil.example/").credentials("user", "password");
        assert!(connect.build().is_err_and(|error| error.is_configuration()));
    }
}
