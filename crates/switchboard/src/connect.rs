//! What `connect` returns: a client that has no credential yet.

use crate::auth::Credential;
use std::fmt;
use switchboard_core::{Client, ClientBuilder};

/// A vendor's client that knows its server, but has no credential yet.
///
/// `C` is the vendor's client. Its methods only set how requests are signed: each vendor adds its
/// own, and [`credential`](Self::credential) exists for all. They return the [`ClientBuilder`],
/// which takes every other option. `Debug` shows no secret.
#[cfg_attr(feature = "prokeep", doc = include_str!("connect.md"))]
#[must_use = "nothing is set up until a credential is given and `build` is called"]
pub struct Connect<C> {
    builder: ClientBuilder<C>,
}

impl<C: From<Client>> Connect<C> {
    /// Signs every request with a credential of your own, such as one that asks a vault.
    pub fn credential(self, credential: impl Credential + 'static) -> ClientBuilder<C> {
        self.builder.credential(credential)
    }
}

/// Wraps a builder that still needs a credential.
impl<C> From<ClientBuilder<C>> for Connect<C> {
    fn from(builder: ClientBuilder<C>) -> Self {
        Self { builder }
    }
}

impl<C> fmt::Debug for Connect<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connect").field("builder", &self.builder).finish()
    }
}
