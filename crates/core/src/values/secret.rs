//! Texts that must not be shown: tokens, keys and passwords in bodies and replies.

use super::patch::Patch;
use secrecy::{ExposeSecret, SecretString};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A text that must not be shown. `Debug` hides it, and there is no `Display`; read it with
/// [`expose`](Self::expose). It is sent as plain text, and wiped from memory when it is dropped.
///
/// # Examples
///
/// ```
/// use switchboard_core::Secret;
///
/// let token: Secret = serde_json::from_str("\"s3cr3t\"")?;
/// assert_eq!(token.expose(), "s3cr3t");
/// assert_eq!(format!("{token:?}"), "Secret(..)");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Secret(SecretString);

impl Secret {
    /// The text itself.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    /// Takes the text itself. The returned string is not wiped.
    #[must_use]
    pub fn into_inner(self) -> String {
        self.expose().to_owned()
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.expose() == other.expose()
    }
}

impl Eq for Secret {}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.expose())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

#[cfg(feature = "secrecy-0_10")]
#[cfg_attr(docsrs, doc(cfg(feature = "secrecy-0_10")))]
impl From<SecretString> for Secret {
    fn from(secret: SecretString) -> Self {
        Self(secret)
    }
}

#[cfg(feature = "secrecy-0_10")]
#[cfg_attr(docsrs, doc(cfg(feature = "secrecy-0_10")))]
impl From<Secret> for SecretString {
    fn from(secret: Secret) -> Self {
        secret.0
    }
}

impl From<String> for Patch<Secret> {
    fn from(text: String) -> Self {
        Self::Set(text.into())
    }
}

impl From<&str> for Patch<Secret> {
    fn from(text: &str) -> Self {
        Self::Set(text.into())
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // serde's own message would repeat the value.
        let text = String::deserialize(deserializer);
        text.map(Self::from).map_err(|_| D::Error::custom("a secret must be a text"))
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Secret {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Secret".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "password" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_sent_as_text_and_no_debug_shows_it() {
        let secret: Secret = serde_json::from_str("\"hush\"").unwrap();
        assert_eq!(secret, Secret::from("hush"));
        assert_eq!(serde_json::to_string(&secret).unwrap(), "\"hush\"");
        assert_eq!(format!("{:?} {:#?}", secret, Some(&secret)).matches("hush").count(), 0);
        assert_eq!(secret.into_inner(), "hush");
    }

    #[test]
    fn what_came_in_place_of_a_secret_is_not_repeated() {
        let error = serde_json::from_str::<Secret>("4711").unwrap_err().to_string();
        assert!(!error.contains("4711"), "{error}");
    }
}
