//! Texts that must not be shown: tokens, keys and passwords in bodies and replies.

use super::patch::Patch;
use secrecy::{ExposeSecret, SecretString};
use serde::de::{self, MapAccess, SeqAccess, Visitor};
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
        deserializer.deserialize_any(Text)
    }
}

/// Takes a text, and refuses everything else in words of its own: serde's would repeat the value.
/// It refuses from within the value, so that its place is known.
struct Text;

fn refused<E: de::Error>() -> E {
    E::custom("a secret must be a text")
}

impl<'de> Visitor<'de> for Text {
    type Value = Secret;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_str<E>(self, text: &str) -> Result<Secret, E> {
        Ok(text.into())
    }

    fn visit_string<E>(self, text: String) -> Result<Secret, E> {
        Ok(text.into())
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Secret, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: de::Error>(self, _: bool) -> Result<Secret, E> {
        Err(refused())
    }

    fn visit_i64<E: de::Error>(self, _: i64) -> Result<Secret, E> {
        Err(refused())
    }

    fn visit_u64<E: de::Error>(self, _: u64) -> Result<Secret, E> {
        Err(refused())
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<Secret, E> {
        Err(refused())
    }

    fn visit_bytes<E: de::Error>(self, _: &[u8]) -> Result<Secret, E> {
        Err(refused())
    }

    fn visit_unit<E: de::Error>(self) -> Result<Secret, E> {
        Err(refused())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<Secret, A::Error> {
        Err(refused())
    }

    fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<Secret, A::Error> {
        Err(refused())
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
        for json in ["4711", "-4711", "47.11", "true", "null", "[4711]", r#"{"4711": 1}"#] {
            let error = serde_json::from_str::<Secret>(json).unwrap_err().to_string();
            assert!(error.starts_with("a secret must be a text"), "{error}");
        }
    }

    #[test]
    fn what_came_in_place_of_a_secret_is_refused_where_it_stands() {
        let text = "{\n  \"key\": 4711,\n  \"id\": 1\n}";
        let read = serde_json::from_str::<std::collections::BTreeMap<String, Secret>>(text);
        assert_eq!(read.unwrap_err().line(), 2);
    }
}
