//! What `connect` hands out: a client that is not signed for yet.

use crate::auth::Credential;
use std::fmt;
use switchboard_core::{Client, ClientBuilder};

/// A vendor's client that knows whom to call, and not yet on whose behalf.
///
/// `C` is the vendor's client. All that can be said here is how requests are signed: each vendor adds
/// its own ways, and [`credential`](Self::credential) is there for all. What comes back is the
/// [`ClientBuilder`], which takes every other option. `Debug` shows no secret.
#[cfg_attr(feature = "prokeep", doc = include_str!("connect.md"))]
#[must_use = "a client is made by signing, and then by `build`"]
pub struct Connect<C> {
    builder: ClientBuilder<C>,
}

impl<C: From<Client>> Connect<C> {
    /// Signs every request with a credential of your own, such as one that asks a vault.
    pub fn credential(self, credential: impl Credential + 'static) -> ClientBuilder<C> {
        self.builder.credential(credential)
    }
}

/// The other way round: a builder that still has to be signed for.
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
