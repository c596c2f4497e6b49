//! Signatures with a timestamp, as Nimchat and other servers built on Chatwoot make them.

use super::incoming::{Incoming, Verify, unverified};
use super::mac::{from_hex, is_signature, signature};
use super::secrets::Secrets;
use http::{HeaderMap, HeaderName, HeaderValue};
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use switchboard_core::{Error, Secret};

const SIGNATURE: HeaderName = HeaderName::from_static("x-chatwoot-signature");
const TIMESTAMP: HeaderName = HeaderName::from_static("x-chatwoot-timestamp");

/// What stands in messages for the secret.
const SECRET: &str = "the secret of the webhook";

/// How far the clocks of sender and receiver may be apart, the way included.
const TOLERANCE: Duration = Duration::from_secs(5 * 60);

/// Verifies the signature of Nimchat and of other servers built on Chatwoot: `X-Chatwoot-Signature`
/// over `X-Chatwoot-Timestamp` and the body.
///
/// The secret is the text that the server shows, as it is: of the webhook, of the API inbox or of the
/// bot, whichever sends. It is neither the `hmac_token` of an inbox nor an access token. Account
/// webhooks are signed since about 4.12 and the others since 4.13, so a server that does not sign yet
/// is refused.
///
/// **Some events are never signed**: those of automation rules (`automation_event.…`), of macros
/// (`macro.executed`) and `account_created`. Give them an address of their own, with a
/// [`SharedSecret`](super::SharedSecret) in its URL.
///
/// The signature covers timestamp and body only. `X-Chatwoot-Delivery`, by which a second delivery is
/// known, is not signed: who gets hold of a request can post it again under another id while its
/// timestamp is good, so serve over TLS.
///
/// Verify the bytes that arrived: a body that is parsed and written anew has another signature. A
/// header that came twice, a timestamp that is no plain decimal number, and a signature that is not
/// in lower-case hexadecimal are refused.
///
/// # Examples
///
/// ```
/// use switchboard_webhooks::ChatwootSignature;
///
/// // During a rotation both are good; the first is the one that signs.
/// let signature = ChatwootSignature::new("new-secret")?.or("old-secret")?;
///
/// let body = br#"{"event":"conversation_created"}"#;
/// let headers = ChatwootSignature::new("old-secret")?.sign(body)?;
/// signature.verify(&headers, body)?;
///
/// let forged = br#"{"event":"conversation_updated"}"#;
/// assert!(signature.verify(&headers, forged).unwrap_err().is_unverified());
/// # Ok::<(), switchboard_core::Error>(())
/// ```
#[derive(Clone)]
pub struct ChatwootSignature {
    secrets: Secrets,
    tolerance: Duration,
}

impl ChatwootSignature {
    /// A verifier with this secret.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] where the secret is empty, or begins or ends with a blank.
    pub fn new(secret: impl Into<Secret>) -> Result<Self, Error> {
        Ok(Self { secrets: Secrets::of(secret, SECRET)?, tolerance: TOLERANCE })
    }

    /// Accepts another secret, too, such as the last one during a rotation.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new).
    pub fn or(mut self, secret: impl Into<Secret>) -> Result<Self, Error> {
        self.secrets = self.secrets.or(secret, SECRET)?;
        Ok(self)
    }

    /// Sets how far the timestamp may be from the present, either way. Default: five minutes.
    #[must_use]
    pub const fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Verifies what arrived just now.
    ///
    /// # Errors
    ///
    /// [`Error::is_unverified`].
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), Error> {
        self.check(&Incoming::new(headers, body))
    }

    /// Verifies what arrived at this time.
    ///
    /// # Errors
    ///
    /// [`Error::is_unverified`].
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    /// use switchboard_webhooks::ChatwootSignature;
    ///
    /// let signature = ChatwootSignature::new("secret")?;
    /// let sent_at = SystemTime::now();
    /// let headers = signature.sign_at(b"{}", sent_at)?;
    /// signature.verify_at(&headers, b"{}", sent_at + Duration::from_secs(60))?;
    /// assert!(signature.verify_at(&headers, b"{}", sent_at + Duration::from_secs(600)).is_err());
    /// # Ok::<(), switchboard_core::Error>(())
    /// ```
    pub fn verify_at(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        now: SystemTime,
    ) -> Result<(), Error> {
        self.check(&Incoming::new(headers, body).at(now))
    }

    /// The two headers with which the vendor would send this body just now, for tests. The first
    /// secret signs.
    ///
    /// # Errors
    ///
    /// As [`sign_at`](Self::sign_at).
    pub fn sign(&self, body: &[u8]) -> Result<HeaderMap, Error> {
        self.sign_at(body, SystemTime::now())
    }

    /// The two headers with which the vendor would send this body at this time, for tests. The first
    /// secret signs.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] for a time before 1970.
    pub fn sign_at(&self, body: &[u8], now: SystemTime) -> Result<HeaderMap, Error> {
        let since = now
            .duration_since(UNIX_EPOCH)
            .map_err(|_| Error::invalid_request("a timestamp before 1970 cannot be sent"))?;
        let timestamp = since.as_secs().to_string();
        let signed = signature(self.secrets.first(), &[timestamp.as_bytes(), b".", body])?;
        let value = |text: String| {
            HeaderValue::try_from(text)
                .map_err(|_| Error::invalid_request("the signature fits into no header"))
        };
        let mut headers = HeaderMap::with_capacity(2);
        headers.insert(TIMESTAMP, value(timestamp)?);
        headers.insert(SIGNATURE, value(format!("sha256={signed}"))?);
        Ok(headers)
    }
}

impl Verify for ChatwootSignature {
    fn check(&self, incoming: &Incoming<'_>) -> Result<(), Error> {
        let sent = incoming.header(&SIGNATURE)?;
        let timestamp = incoming.header(&TIMESTAMP)?;
        let sent = sent.strip_prefix(b"sha256=").and_then(from_hex).ok_or_else(|| {
            unverified("the signature is not `sha256=` and 64 digits in lower-case hexadecimal")
        })?;
        let sent_at = moment(timestamp)
            .ok_or_else(|| unverified("the timestamp of the signature is no number of seconds"))?;
        let parts = [timestamp, b".", incoming.body()];
        if !self.secrets.any(|secret| is_signature(secret, &parts, &sent)) {
            return Err(unverified("the signature does not fit the secret, timestamp and body"));
        }
        // Last, so that only who knows the secret is told of clocks.
        let apart = incoming.now().duration_since(sent_at).unwrap_or_else(|it| it.duration());
        if apart > self.tolerance {
            let (apart, most) = (apart.as_secs(), self.tolerance.as_secs());
            return Err(unverified(format!(
                "the timestamp of the signature is {apart} s from the present, and {most} s are allowed"
            )));
        }
        Ok(())
    }
}

/// Seconds since 1970 as the vendor writes them: digits, without sign and leading zeros.
fn moment(seconds: &[u8]) -> Option<SystemTime> {
    let is_plain = seconds.iter().all(u8::is_ascii_digit) && !seconds.starts_with(b"0");
    let seconds = std::str::from_utf8(seconds).ok().filter(|_| is_plain)?.parse().ok()?;
    UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}

impl fmt::Debug for ChatwootSignature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChatwootSignature")
            .field("tolerance", &self.tolerance)
            .finish_non_exhaustive()
    }
}
