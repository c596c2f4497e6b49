//! Where in a request a credential stands.

use super::incoming::{Incoming, unverified};
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Map, Value};
use switchboard_core::{Error, Secret};

/// Where a request carries a credential: in a header, or in the JSON of its body.
///
/// # Examples
///
/// ```
/// use switchboard_webhooks::Place;
///
/// let in_a_header = Place::header("x-app-secret")?;
/// let in_the_body = Place::pointer("/integration/apiKey")?;
/// assert!(Place::pointer("integration.apiKey").is_err());
/// # let _ = (in_a_header, in_the_body);
/// # Ok::<(), switchboard_core::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place(Kind);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Header(HeaderName),
    Pointer(String),
}

impl Place {
    /// The header of this name.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] where this is no name of a header.
    pub fn header(name: &str) -> Result<Self, Error> {
        let name = HeaderName::try_from(name)
            .map_err(|_| Error::configuration("this is no name of a header"))?;
        Ok(Self(Kind::Header(name)))
    }

    /// The place in the JSON of the body to which this JSON pointer leads (RFC 6901).
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] where this does not begin with a slash.
    pub fn pointer(pointer: impl Into<String>) -> Result<Self, Error> {
        let pointer = pointer.into();
        if pointer.starts_with('/') {
            Ok(Self(Kind::Pointer(pointer)))
        } else {
            Err(Error::configuration(
                "a JSON pointer begins with a slash, as in `/integration/apiKey`",
            ))
        }
    }

    /// A place in the body that is known to be one.
    pub(super) fn known(pointer: &str) -> Self {
        Self(Kind::Pointer(pointer.to_owned()))
    }

    pub(super) const fn is_in_body(&self) -> bool {
        matches!(self.0, Kind::Pointer(_))
    }

    /// What stands there: in a header, or in the body, which is read before if it is needed.
    pub(super) fn read(&self, incoming: &Incoming<'_>, body: &Value) -> Result<Secret, Error> {
        let text = match &self.0 {
            Kind::Header(name) => std::str::from_utf8(incoming.header(name)?).map(str::to_owned),
            Kind::Pointer(pointer) => match body.pointer(pointer) {
                Some(Value::String(text)) => Ok(text.clone()),
                Some(Value::Number(number)) => Ok(number.to_string()),
                _ => return Err(unverified(format!("the body has no text at `{pointer}`"))),
            },
        };
        text.map(Secret::from).map_err(|_| unverified("a credential in the headers is no text"))
    }

    /// Puts it there.
    pub(super) fn write(
        &self,
        credential: &Secret,
        headers: &mut HeaderMap,
        body: &mut Value,
    ) -> Result<(), Error> {
        match &self.0 {
            Kind::Header(name) => {
                let mut value = HeaderValue::from_bytes(credential.expose().as_bytes())
                    .map_err(|_| Error::invalid_request("the credential fits into no header"))?;
                value.set_sensitive(true);
                headers.insert(name.clone(), value);
                Ok(())
            }
            Kind::Pointer(pointer) => put(body, pointer, credential),
        }
    }
}

/// Puts a text where the pointer leads, and makes the objects on the way.
fn put(body: &mut Value, pointer: &str, text: &Secret) -> Result<(), Error> {
    let mut here = body;
    for key in pointer.split('/').skip(1) {
        let key = key.replace("~1", "/").replace("~0", "~");
        if here.is_null() {
            *here = Value::Object(Map::new());
        }
        let Value::Object(fields) = here else {
            return Err(Error::invalid_request(format!("the body has no object on `{pointer}`")));
        };
        here = fields.entry(key).or_insert(Value::Null);
    }
    *here = Value::String(text.expose().to_owned());
    Ok(())
}
