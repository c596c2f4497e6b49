//! Signed URLs, as Zenvia opens them for the reports and buttons of an app.

use super::incoming::{Incoming, Verify, unverified};
use super::mac::{from_hex, is_signature, signature};
use super::secrets::Secrets;
use super::url::{parameters, path_and_query};
use std::fmt;
use switchboard_core::{Error, Secret};

const PARAMETER: &str = "signature";

/// What stands in messages for the secret.
const KEY: &str = "the private key of the app";

/// Verifies the URLs of Zenvia Sales' extension points, which are the reports and buttons of an app:
/// their parameter `signature` signs the whole URL without that parameter, byte for byte.
///
/// The key is the app's private key, which the vendor nowhere equates with the app's secret. The
/// parameter may stand anywhere in the query; nothing else is decoded, reordered or encoded anew. A
/// URL with two of it is refused. A name that only becomes `signature` when it is decoded is another
/// parameter, and signed like any other.
///
/// The vendor does not say whether the `?` stays where `signature` was the only parameter. It is
/// taken away here; [`keep_question_mark`](Self::keep_question_mark) is the other way.
///
/// # Examples
///
/// ```
/// use switchboard_webhooks::SignedUrl;
///
/// let signed = SignedUrl::new("private-key")?;
/// let url = signed.sign("https://app.example/report?range=today&group=a%2Bb")?;
/// signed.verify(&url)?;
/// assert!(signed.verify(&url.replace("today", "last7")).unwrap_err().is_unverified());
/// # Ok::<(), switchboard_core::Error>(())
/// ```
///
/// A server behind a proxy sees path and query only, so it has to be told the rest:
///
/// ```
/// use switchboard_webhooks::http::HeaderMap;
/// use switchboard_webhooks::{Incoming, SignedUrl, Verify};
///
/// let signed = SignedUrl::new("private-key")?.served_at("https://app.example")?;
/// let url = signed.sign("https://app.example/report?range=today")?;
/// let arrived = url.replace("https://app.example", "");
/// signed.check(&Incoming::new(&HeaderMap::new(), b"").with_url(&arrived))?;
/// # Ok::<(), switchboard_core::Error>(())
/// ```
#[derive(Clone)]
pub struct SignedUrl {
    keys: Secrets,
    served_at: Option<String>,
    keeps_question_mark: bool,
}

impl SignedUrl {
    /// A verifier with this private key.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] where the key is empty, or begins or ends with a blank.
    pub fn new(private_key: impl Into<Secret>) -> Result<Self, Error> {
        let keys = Secrets::of(private_key, KEY)?;
        Ok(Self { keys, served_at: None, keeps_question_mark: false })
    }

    /// Accepts another key, too, such as the last one during a rotation.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new).
    pub fn or(mut self, private_key: impl Into<Secret>) -> Result<Self, Error> {
        self.keys = self.keys.or(private_key, KEY)?;
        Ok(self)
    }

    /// Sets what stands before path and query in the URL as the vendor knows it: scheme and host, and
    /// what a proxy takes from the path. Servers need it, because they see path and query only;
    /// [`verify`](Self::verify) takes a whole URL and does not.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] where this does not begin with `http://` or `https://`, ends with
    /// a slash, or holds a query or a fragment.
    pub fn served_at(mut self, origin: impl Into<String>) -> Result<Self, Error> {
        let origin = origin.into();
        let is_http = origin.starts_with("http://") || origin.starts_with("https://");
        if !is_http || origin.ends_with('/') || origin.contains(['?', '#']) {
            return Err(Error::configuration(
                "what stands before the path must look like `https://app.example`",
            ));
        }
        self.served_at = Some(origin);
        Ok(self)
    }

    /// Leaves the `?` in place where `signature` was the only parameter.
    #[must_use]
    pub const fn keep_question_mark(mut self) -> Self {
        self.keeps_question_mark = true;
        self
    }

    /// Verifies a whole URL, as the vendor opened it.
    ///
    /// # Errors
    ///
    /// [`Error::is_unverified`].
    pub fn verify(&self, url: &str) -> Result<(), Error> {
        let is_signature_parameter = |it: &&str| value(it).is_some();
        let mut found = parameters(url).filter(is_signature_parameter).filter_map(value);
        let sent = match (found.next(), found.next()) {
            (Some(sent), None) => sent,
            (None, _) => return Err(unverified("the URL has no parameter `signature`")),
            _ => return Err(unverified("the URL has the parameter `signature` more than once")),
        };
        let sent = from_hex(sent.as_bytes()).ok_or_else(|| {
            unverified("the signature is not 64 digits in lower-case hexadecimal")
        })?;
        let message = self.unsigned(url);
        if self.keys.any(|key| is_signature(key, &[message.as_bytes()], &sent)) {
            Ok(())
        } else {
            Err(unverified("the signature does not fit the private key and the URL"))
        }
    }

    /// The URL as the vendor would open it, with the signature as its last parameter, for tests. The
    /// first key signs.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] where the URL is signed already, or has a fragment.
    pub fn sign(&self, url: &str) -> Result<String, Error> {
        if url.contains('#') || parameters(url).any(|it| value(it).is_some()) {
            return Err(Error::invalid_request("the URL is signed already, or has a fragment"));
        }
        let glue = match url.split_once('?') {
            None => "?",
            Some((_, "")) => "",
            Some(_) => "&",
        };
        // What a verifier is left with.
        let message = self.unsigned(&format!("{url}{glue}{PARAMETER}="));
        let signed = signature(self.keys.first(), &[message.as_bytes()])?;
        Ok(format!("{url}{glue}{PARAMETER}={signed}"))
    }

    /// The URL without the signature.
    fn unsigned(&self, url: &str) -> String {
        let path = url.split('?').next().unwrap_or_default();
        let mut others = parameters(url).filter(|it| value(it).is_none()).peekable();
        if others.peek().is_none() && !self.keeps_question_mark {
            return path.to_owned();
        }
        format!("{path}?{}", others.collect::<Vec<_>>().join("&"))
    }
}

/// The value of a parameter, if it is the signature.
fn value(parameter: &str) -> Option<&str> {
    let value = parameter.strip_prefix(PARAMETER)?;
    if value.is_empty() { Some(value) } else { value.strip_prefix('=') }
}

impl Verify for SignedUrl {
    fn check(&self, incoming: &Incoming<'_>) -> Result<(), Error> {
        let url = incoming.url()?;
        match &self.served_at {
            Some(origin) => self.verify(&format!("{origin}{}", path_and_query(url))),
            None if path_and_query(url).len() < url.len() => self.verify(url),
            None => Err(Error::configuration(
                "the signature is that of the whole URL, and only path and query are known: \
                 `served_at` sets the rest",
            )),
        }
    }
}

impl fmt::Debug for SignedUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedUrl")
            .field("served_at", &self.served_at)
            .field("keeps_question_mark", &self.keeps_question_mark)
            .finish_non_exhaustive()
    }
}
