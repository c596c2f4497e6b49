//! Nimchat: customer conversations on a website and in messengers; a product built on Chatwoot.
//!
//! Re-exports the crate `switchboard-nimchat`: its [`Client`] with a method per operation, the
//! request and reply [`types`], the list of [`operations`]. This module adds [`connect`] and
//! [`connect_from_env`], the three kinds of tokens ([`UserToken`], [`BotToken`], [`PlatformToken`],
//! or several in [`Tokens`]), [`identifier_hash`] for the public client API,
//! [`find_or_create_contact`] and [`reconcile`].
//!
//! # Examples
//!
//! ```
//! use switchboard::nimchat;
//! use switchboard::prelude::*;
//!
//! # async fn example() -> Result<(), switchboard::Error> {
//! let nimchat = nimchat::connect("https://chat.example").user_token("user-token").build()?;
//! let mut contacts = nimchat.list_contacts(1).items().concurrency(4);
//! while let Some(contact) = contacts.try_next().await? {
//!     println!("{}", contact.name.as_deref().unwrap_or("?"));
//! }
//! # Ok(())
//! # }
//! ```

mod contacts;
mod identity;
#[cfg(feature = "webhooks")]
mod received;
mod reconcile;
mod tokens;

pub use contacts::{ContactKey, find_or_create_contact};
pub use identity::identifier_hash;
#[cfg(feature = "webhooks")]
#[cfg_attr(docsrs, doc(cfg(feature = "webhooks")))]
pub use received::{ChatwootSignature, Received, Receiver};
pub use reconcile::reconcile;
pub use tokens::{BotToken, HeaderSpelling, PlatformToken, Tokens, UserToken};

// Names of the facade are written out below: importing them here would hide those of the crate.
pub use switchboard_nimchat::*;

/// A Nimchat client that has no credential yet, from [`connect`].
pub type Connect = crate::Connect<Client>;

/// Starts a client of the server at this address, without a path: every installation has its own.
///
/// # Examples
///
/// ```
/// use switchboard::nimchat;
///
/// let client = nimchat::connect("https://chat.example").user_token("user-token").build()?;
/// # Ok::<(), switchboard::Error>(())
/// ```
pub fn connect(server: impl Into<String>) -> Connect {
    Connect::from(Client::builder().base_url(server))
}

impl Connect {
    /// The token of a user, from the user's profile. Most operations take it.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard::nimchat;
    ///
    /// let builder = nimchat::connect("https://chat.example").user_token("your-token");
    /// assert!(!format!("{builder:?}").contains("your-token"));
    /// ```
    pub fn user_token(self, token: impl Into<crate::Secret>) -> ClientBuilder<Client> {
        self.credential(UserToken::new(token))
    }

    /// The token of an agent bot. A few operations take it; the others are refused before sending.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard::nimchat;
    ///
    /// let client = nimchat::connect("https://chat.example").bot_token("bot-token").build()?;
    /// # Ok::<(), switchboard::Error>(())
    /// ```
    pub fn bot_token(self, token: impl Into<crate::Secret>) -> ClientBuilder<Client> {
        self.credential(BotToken::new(token))
    }

    /// The token of a platform app. The operations on platform accounts, users and bots take it;
    /// the others are refused before sending.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard::nimchat;
    ///
    /// let client =
    ///     nimchat::connect("https://chat.example").platform_token("platform-token").build()?;
    /// # Ok::<(), switchboard::Error>(())
    /// ```
    pub fn platform_token(self, token: impl Into<crate::Secret>) -> ClientBuilder<Client> {
        self.credential(PlatformToken::new(token))
    }

    /// No token: for the public client API, which is opened by an inbox identifier and the source
    /// id of a contact. Every other operation is refused before sending.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard::nimchat;
    ///
    /// let client = nimchat::connect("https://chat.example").anonymous().build()?;
    /// # Ok::<(), switchboard::Error>(())
    /// ```
    pub fn anonymous(self) -> ClientBuilder<Client> {
        self.credential(Tokens::new())
    }
}

/// A client from the environment.
///
/// | variable | meaning |
/// |---|---|
/// | `SWITCHBOARD_NIMCHAT_SERVER` | the server, as in [`connect`] |
/// | `SWITCHBOARD_NIMCHAT_BASE_URL` | optional: called instead of the server's own address |
/// | `SWITCHBOARD_NIMCHAT_USER_TOKEN` | optional: as in [`user_token`](Connect::user_token) |
/// | `SWITCHBOARD_NIMCHAT_BOT_TOKEN` | optional: as in [`bot_token`](Connect::bot_token) |
/// | `SWITCHBOARD_NIMCHAT_PLATFORM_TOKEN` | optional: as in [`platform_token`](Connect::platform_token) |
///
/// If several tokens are set, each operation uses the one that opens it; if none is, only the
/// public client API can be called.
///
/// # Errors
///
/// [`Error::is_configuration`](crate::Error::is_configuration) when the server is missing or empty,
/// or when the client cannot be built. The error names the variable, never its value.
///
/// # Examples
///
/// ```
/// use switchboard::nimchat;
///
/// match nimchat::connect_from_env() {
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
    let env = crate::env::Env::new("SWITCHBOARD_NIMCHAT", lookup);
    let mut tokens = Tokens::new();
    if let Some(token) = env.optional("USER_TOKEN")? {
        tokens = tokens.user(token);
    }
    if let Some(token) = env.optional("BOT_TOKEN")? {
        tokens = tokens.bot(token);
    }
    if let Some(token) = env.optional("PLATFORM_TOKEN")? {
        tokens = tokens.platform(token);
    }
    env.based(connect(env.required("SERVER")?).credential(tokens))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_makes_a_client_or_an_error_that_names_what_is_missing() {
        crate::env::tests::check(
            &[("SWITCHBOARD_NIMCHAT_SERVER", "http://127.0.0.1:9")],
            &[("SWITCHBOARD_NIMCHAT_BASE_URL", "http://127.0.0.1:9/chat")],
            |lookup| connect_from(lookup)?.build().map(drop),
        );
        let builder = connect_from(|name| {
            let server = name.ends_with("SERVER") || name.ends_with("URL");
            Some(if server { "http://127.0.0.1:9" } else { "hunter2" }.into())
        });
        assert!(!format!("{builder:?}").contains("hunter2"));
    }
}
