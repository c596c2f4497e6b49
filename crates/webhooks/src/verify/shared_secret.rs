//! A secret that vendor and receiver share, and that is sent along.

use super::incoming::{Incoming, Verify, unverified};
use super::secrets::Secrets;
use super::url::{last_segment, values};
use http::{HeaderMap, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::fmt;
use switchboard_core::{Error, Secret};

/// What stands in messages for the secret.
const SECRET: &str = "the shared secret";

/// What a secret needs no encoding for in a URL.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Verifies a secret that the vendor sends along: in a header, or in the URL that it was given.
///
/// It is for vendors that do not sign. It proves only that the sender knows the secret, so whoever
/// sees one request can make others: serve over TLS, and prefer a header where the vendor can send
/// one, because URLs stand in the logs of every proxy. Prokeep sends headers that are configured with
/// the webhook. Zenvia Sales, Carium and the unsigned events of Nimchat have the URL only.
///
/// A secret of letters, digits, `-`, `_` and `.` goes through every URL unchanged. In a query `+` is a
/// plus, not a blank.
///
/// # Examples
///
/// ```
/// use switchboard_webhooks::SharedSecret;
///
/// let secret = SharedSecret::query("token", "n3w")?.or("0ld")?;
/// // What to enter at the vendor.
/// let url = secret.sign_url("https://app.example/hooks/zenvia")?;
/// assert_eq!(url, "https://app.example/hooks/zenvia?token=n3w");
///
/// let headers = switchboard_webhooks::http::HeaderMap::new();
/// secret.verify(&url, &headers)?;
/// assert!(secret.verify("/hooks/zenvia?token=guess", &headers).unwrap_err().is_unverified());
/// # Ok::<(), switchboard_core::Error>(())
/// ```
#[derive(Clone)]
pub struct SharedSecret {
    place: Place,
    secrets: Secrets,
}

/// Where the secret stands.
#[derive(Clone, Debug)]
enum Place {
    Header(HeaderName),
    Query(String),
    Path,
}

impl SharedSecret {
    /// A secret in this header.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] where the secret is empty, begins or ends with a blank, or fits
    /// into no header, or where this is no name of a header.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_webhooks::SharedSecret;
    /// use switchboard_webhooks::http::HeaderMap;
    ///
    /// let secret = SharedSecret::header("X-Hook-Token", "s3cret")?;
    /// let mut headers = HeaderMap::new();
    /// headers.insert("x-hook-token", "s3cret".parse()?);
    /// secret.verify("/hooks/prokeep", &headers)?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn header(name: &str, secret: impl Into<Secret>) -> Result<Self, Error> {
        let name = HeaderName::try_from(name)
            .map_err(|_| Error::configuration("this is no name of a header"))?;
        Self::at(Place::Header(name), secret)
    }

    /// A secret in this parameter of the URL's query.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] where the secret or the name is empty, or the secret begins or
    /// ends with a blank.
    pub fn query(name: impl Into<String>, secret: impl Into<Secret>) -> Result<Self, Error> {
        let name = name.into();
        if name.is_empty() {
            return Err(Error::configuration("the name of the parameter is empty"));
        }
        Self::at(Place::Query(name), secret)
    }

    /// A secret as the last segment of the URL's path, as in `/hooks/s3cret`.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] where the secret is empty, or begins or ends with a blank.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_webhooks::SharedSecret;
    /// use switchboard_webhooks::http::HeaderMap;
    ///
    /// let secret = SharedSecret::path("s3cret")?;
    /// secret.verify("/hooks/s3cret?from=vendor", &HeaderMap::new())?;
    /// # Ok::<(), switchboard_core::Error>(())
    /// ```
    pub fn path(secret: impl Into<Secret>) -> Result<Self, Error> {
        Self::at(Place::Path, secret)
    }

    fn at(place: Place, secret: impl Into<Secret>) -> Result<Self, Error> {
        let shared = Self { place, secrets: Secrets::of(secret, SECRET)? };
        shared.sign_headers().map(|_| shared)
    }

    /// Accepts another secret, too, such as the last one during a rotation.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] where the secret is empty, or begins or ends with a blank.
    pub fn or(mut self, secret: impl Into<Secret>) -> Result<Self, Error> {
        self.secrets = self.secrets.or(secret, SECRET)?;
        Ok(self)
    }

    /// Verifies a request by its URL, or path and query, and its headers.
    ///
    /// # Errors
    ///
    /// [`Error::is_unverified`].
    pub fn verify(&self, url: &str, headers: &HeaderMap) -> Result<(), Error> {
        self.check(&Incoming::new(headers, b"").with_url(url))
    }

    /// This URL with the secret in its place, to give to the vendor; unchanged where the secret stands
    /// in a header. With several secrets it is the first.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] where the URL has the parameter already, a query where the
    /// secret is to end the path, or a fragment.
    pub fn sign_url(&self, url: &str) -> Result<String, Error> {
        let secret = utf8_percent_encode(self.secrets.first().expose(), ENCODED);
        let has_query = url.contains('?');
        match &self.place {
            _ if url.contains('#') => Err(Error::invalid_request("the URL has a fragment")),
            Place::Header(_) => Ok(url.to_owned()),
            Place::Query(name) if values(url, name).next().is_some() => {
                Err(Error::invalid_request("the URL has the parameter of the secret already"))
            }
            Place::Query(name) => {
                let glue = if has_query { '&' } else { '?' };
                Ok(format!("{url}{glue}{}={secret}", utf8_percent_encode(name, ENCODED)))
            }
            Place::Path if has_query => {
                Err(Error::invalid_request("the secret ends the path, and the URL has a query"))
            }
            Place::Path => Ok(format!("{}/{secret}", url.trim_end_matches('/'))),
        }
    }

    /// The headers that carry the secret; none where it stands in the URL. With several secrets it is
    /// the first.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] where the secret fits into no header.
    pub fn sign_headers(&self) -> Result<HeaderMap, Error> {
        let mut headers = HeaderMap::new();
        if let Place::Header(name) = &self.place {
            let mut value = HeaderValue::from_bytes(self.secrets.first().expose().as_bytes())
                .map_err(|_| Error::configuration("the shared secret fits into no header"))?;
            value.set_sensitive(true);
            headers.insert(name.clone(), value);
        }
        Ok(headers)
    }
}

impl Verify for SharedSecret {
    fn check(&self, incoming: &Incoming<'_>) -> Result<(), Error> {
        let is_held = match &self.place {
            Place::Header(name) => self.secrets.hold(incoming.header(name)?),
            Place::Path => self.secrets.hold(&last_segment(incoming.url()?)),
            Place::Query(name) => {
                let mut found = values(incoming.url()?, name);
                match (found.next(), found.next()) {
                    (Some(sent), None) => self.secrets.hold(&sent),
                    (None, _) => {
                        return Err(unverified(format!("the URL has no parameter `{name}`")));
                    }
                    _ => {
                        let several = format!("the URL has the parameter `{name}` more than once");
                        return Err(unverified(several));
                    }
                }
            }
        };
        if is_held { Ok(()) } else { Err(unverified("the shared secret is another one")) }
    }
}

impl fmt::Debug for SharedSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharedSecret").field("place", &self.place).finish_non_exhaustive()
    }
}
