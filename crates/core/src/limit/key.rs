//! Which calls does a vendor count together?

use crate::facts::RateScope;
use std::fmt;

/// What a vendor counts calls by: a host, and, unless it counts by address, a credential.
///
/// Clients with equal keys and the same limiter share one limit.
///
/// # Examples
///
/// ```
/// use switchboard_core::{RateKey, RateScope};
///
/// let key = RateKey::of(RateScope::Credential, "api.acme.example", Some(7));
/// assert_eq!(key.host(), "api.acme.example");
/// assert_eq!(key.credential(), Some(7));
/// assert_eq!(RateKey::of(RateScope::Host, "api.acme.example", Some(7)).credential(), None);
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RateKey {
    host: String,
    credential: Option<u64>,
}

impl RateKey {
    /// The key of calls to this host with this credential, where the vendor counts like this.
    ///
    /// The number stands for the credential and must not lead back to it: a number that was given
    /// out, or the end of a salted digest. `None` stands for calls without a credential.
    #[must_use]
    pub fn of(scope: RateScope, host: impl Into<String>, credential: Option<u64>) -> Self {
        let credential = match scope {
            RateScope::Host => None,
            RateScope::Credential => credential,
        };
        Self { host: host.into(), credential }
    }

    /// The host that the calls go to.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The number that stands for the credential; `None` where the vendor counts by host alone, and
    /// for calls without a credential.
    #[must_use]
    pub const fn credential(&self) -> Option<u64> {
        self.credential
    }
}

impl fmt::Debug for RateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The number is left out: whoever made it may have derived it from a secret.
        f.debug_struct("RateKey")
            .field("host", &self.host)
            .field("has_credential", &self.credential.is_some())
            .finish()
    }
}
