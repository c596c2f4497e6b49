//! One secret, or several while they are rotated.

use sha2::{Digest, Sha256};
use subtle::{Choice, ConstantTimeEq};
use switchboard_core::{Error, Secret};

/// Secrets of which any fits. There is always one.
#[derive(Clone)]
pub(super) struct Secrets {
    first: Secret,
    others: Vec<Secret>,
}

impl Secrets {
    pub(super) fn of(secret: impl Into<Secret>, what: &str) -> Result<Self, Error> {
        Ok(Self { first: usable(secret.into(), what)?, others: Vec::new() })
    }

    pub(super) fn or(mut self, secret: impl Into<Secret>, what: &str) -> Result<Self, Error> {
        self.others.push(usable(secret.into(), what)?);
        Ok(self)
    }

    /// The one to sign with.
    pub(super) const fn first(&self) -> &Secret {
        &self.first
    }

    /// Whether any of them fits. All are asked, so that the time does not tell which.
    pub(super) fn any(&self, fits: impl Fn(&Secret) -> Choice) -> bool {
        let all = std::iter::once(&self.first).chain(&self.others);
        all.fold(Choice::from(0), |any, secret| any | fits(secret)).into()
    }

    /// Whether this is one of them.
    pub(super) fn hold(&self, sent: &[u8]) -> bool {
        // Digests have one length: the time does not tell how long a secret is.
        let sent = Sha256::digest(sent);
        self.any(|secret| Sha256::digest(secret.expose()).ct_eq(&sent))
    }
}

/// Refuses what is no secret: everybody knows an empty one.
fn usable(secret: Secret, what: &str) -> Result<Secret, Error> {
    let text = secret.expose();
    if text.trim().is_empty() {
        return Err(Error::configuration(format!("{what} is empty")));
    }
    if text.trim() != text {
        let remedy = "was it read from a file with a line break at its end?";
        return Err(Error::configuration(format!("{what} begins or ends with a blank: {remedy}")));
    }
    Ok(secret)
}
