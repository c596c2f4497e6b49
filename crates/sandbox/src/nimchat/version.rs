//! What changed from one version of the open-source server to the next.

use std::fmt;
use std::str::FromStr;
use switchboard_core::{Error, ErrorKind};

/// A version of Chatwoot, the open-source server that Nimchat is made from: it decides which fields
/// events have, whether they are signed, and how often they are tried.
///
/// Nimchat's documentation is that of 3.2.0; which version its servers run is unknown.
///
/// # Examples
///
/// ```
/// use switchboard_sandbox::nimchat::Version;
///
/// let version: Version = "4.13.0".parse()?;
/// assert!(version > Version::DOCUMENTED);
/// # Ok::<(), switchboard_core::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(u16, u16, u16);

impl Version {
    /// The version that the documentation describes: events are not signed.
    pub const DOCUMENTED: Self = Self(3, 2, 0);
    /// The newest version that was looked at: events of webhooks, API inboxes and bots are signed.
    pub const NEWEST: Self = Self(4, 14, 2);

    /// Whether events for account webhooks are signed.
    pub(super) fn signs_webhooks(self) -> bool {
        self.has(4, 12, 0)
    }

    /// Whether events for API inboxes and bots are signed.
    pub(super) fn signs_inboxes(self) -> bool {
        self.has(4, 13, 0)
    }

    /// Whether it is this version or a later one.
    pub(super) fn has(self, major: u16, minor: u16, patch: u16) -> bool {
        self >= Self(major, minor, patch)
    }
}

impl Default for Version {
    fn default() -> Self {
        Self::DOCUMENTED
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.0, self.1, self.2)
    }
}

impl FromStr for Version {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let parts: Vec<u16> = text.split('.').map_while(|part| part.parse().ok()).collect();
        let version = match parts.as_slice() {
            [major, minor, patch] => Self(*major, *minor, *patch),
            _ => Self(0, 0, 0),
        };
        if (Self::DOCUMENTED..=Self::NEWEST).contains(&version) {
            return Ok(version);
        }
        let message = format!(
            "the sandbox knows the versions from {} to {}, written like these",
            Self::DOCUMENTED,
            Self::NEWEST
        );
        Err(Error::new(ErrorKind::Configuration, message))
    }
}
