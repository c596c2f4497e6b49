//! Proto AICX: tickets and customers of a sub-company.
//!
//! Re-exports the crate `switchboard-proto`: its [`Client`] with a method per operation, the
//! request and reply [`types`], the list of [`operations`]. This module adds [`connect`] and
//! [`connect_from_env`], and [`find_or_create_customer`].
//!
//! # Examples
//!
//! ```
//! use switchboard::proto::{self, types::CreateTicketRequest};
//!
//! # async fn example() -> Result<(), switchboard::Error> {
//! let proto = proto::connect().bearer("takeover-secret").build()?;
//! let ticket = proto
//!     .create_ticket("your-sub-company")
//!     .body(CreateTicketRequest::builder().subject("Delivery").provided_unique_id("ada"))
//!     .send()
//!     .await?;
//! println!("{}", ticket.id);
//! # Ok(())
//! # }
//! ```

mod customers;

pub use customers::find_or_create_customer;

// Names of the facade are written out below: importing them here would hide those of the crate.
pub use switchboard_proto::*;

/// A Proto client that has no credential yet, from [`connect`].
pub type Connect = crate::Connect<Client>;

/// Starts a client of `https://v3-api.proto.cx/api/platform`.
///
/// # Examples
///
/// ```
/// use switchboard::proto;
///
/// let client = proto::connect().bearer("takeover-secret").build()?;
/// # Ok::<(), switchboard::Error>(())
/// ```
pub fn connect() -> Connect {
    Connect::from(Client::builder())
}

impl Connect {
    /// The takeover secret of a sub-company, from its settings page. Each sub-company has its own,
    /// so a program that works for several makes a client for each.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard::proto;
    ///
    /// let builder = proto::connect().bearer("takeover-secret");
    /// assert!(!format!("{builder:?}").contains("takeover-secret"));
    /// ```
    pub fn bearer(self, secret: impl Into<crate::Secret>) -> ClientBuilder<Client> {
        self.credential(crate::auth::Bearer::new(secret))
    }
}

/// A client from the environment.
///
/// | variable | meaning |
/// |---|---|
/// | `SWITCHBOARD_PROTO_SECRET` | as in [`bearer`](Connect::bearer) |
/// | `SWITCHBOARD_PROTO_BASE_URL` | optional: called instead of the vendor's address |
///
/// # Errors
///
/// [`Error::is_configuration`](crate::Error::is_configuration) when a variable is missing or empty,
/// or when the client cannot be built from them. The error names the variable, never its value.
///
/// # Examples
///
/// ```
/// use switchboard::proto;
///
/// match proto::connect_from_env() {
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
    let env = crate::env::Env::new("SWITCHBOARD_PROTO", lookup);
    let builder = connect().bearer(env.required("SECRET")?);
    env.based(builder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_makes_a_client_or_an_error_that_names_what_is_missing() {
        crate::env::tests::check(
            &[("SWITCHBOARD_PROTO_SECRET", "hunter2")],
            &[("SWITCHBOARD_PROTO_BASE_URL", "http://127.0.0.1:9/api/platform")],
            |lookup| connect_from(lookup)?.build().map(drop),
        );
    }
}
