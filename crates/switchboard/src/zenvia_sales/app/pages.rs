//! Signed URLs that the vendor opens: reports and buttons.

use crate::Error;
use chrono::NaiveDate;
use std::fmt;
use switchboard_core::ErrorKind;
use switchboard_webhooks::http::HeaderMap;
use switchboard_webhooks::{Incoming, SignedUrl, Verify};
use switchboard_zenvia_sales::types::ReportRange;

/// A report that a user looks at: the parameters of its URL, verified.
///
/// **A signed URL does not expire.** It says nothing of when it was opened or by whose browser, so
/// whoever gets hold of one can open it again, until the private key is replaced. Show in it what
/// its parameters name, and ask for a login before anything worse.
///
/// # Examples
///
/// ```
/// use switchboard::webhooks::SignedUrl;
/// use switchboard::zenvia_sales::app::ReportRequest;
/// use switchboard::zenvia_sales::types::ReportRange;
///
/// let signed = SignedUrl::new("private-key")?;
/// // What the vendor opens; a test signs it itself.
/// let url = signed.sign(
///     "https://app.example/visits?lang=es&range=custom&start=2026-01-01&end=2026-01-31",
/// )?;
/// let report = ReportRequest::receive(&signed, &url)?;
/// assert_eq!(report.range, Some(ReportRange::Custom));
/// assert_eq!(report.parameter("lang"), Some("es"));
/// assert!(ReportRequest::receive(&signed, &url.replace("2026", "2025")).is_err());
/// # Ok::<(), switchboard::Error>(())
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReportRequest {
    /// The dates that the report covers.
    pub range: Option<ReportRange>,
    /// The first date, where the range is `custom`.
    pub start: Option<NaiveDate>,
    /// The last date, where the range is `custom`.
    pub end: Option<NaiveDate>,
    /// The id of the group that is selected.
    pub group: Option<String>,
    /// The id of the group of the user who looks at it.
    pub parent_group: Option<String>,
    parameters: Vec<(String, String)>,
}

impl ReportRequest {
    /// Verifies a URL, and reads its parameters. A URL without scheme and host, as servers see it,
    /// needs a verifier that is told the rest ([`SignedUrl::served_at`]).
    ///
    /// # Errors
    ///
    /// [`Error::is_unverified`] for a signature that does not fit, [`Error::is_decode`] for a date
    /// that is none, or a custom range without its dates.
    pub fn receive(signed: &SignedUrl, url: &str) -> Result<Self, Error> {
        let parameters = verified(signed, url)?;
        let one = |name| find(&parameters, name).map(str::to_owned);
        let report = Self {
            range: one("range").map(ReportRange::from),
            start: date(&parameters, "start")?,
            end: date(&parameters, "end")?,
            group: one("group"),
            parent_group: one("parentGroup"),
            parameters,
        };
        let is_open = report.start.is_none() || report.end.is_none() || report.start > report.end;
        if report.range == Some(ReportRange::Custom) && is_open {
            return Err(unreadable("a custom range has a start, and an end that is not before it"));
        }
        Ok(report)
    }

    /// A parameter of the URL, such as one that you filled with a placeholder; the first one of that
    /// name.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&str> {
        find(&self.parameters, name)
    }
}

/// A button that a user has pressed: the parameters of its URL, verified.
///
/// What the vendor says of the conversation and the user is what your URL asks for by placeholders. As
/// with a [report](ReportRequest), the URL does not expire.
///
/// # Examples
///
/// ```
/// use switchboard::webhooks::SignedUrl;
/// use switchboard::zenvia_sales::app::ButtonRequest;
///
/// let signed = SignedUrl::new("private-key")?;
/// let url = signed.sign("https://app.example/invoice?prospect=507f191e810c19729de860ea")?;
/// let button = ButtonRequest::receive(&signed, &url)?;
/// assert_eq!(button.parameter("prospect"), Some("507f191e810c19729de860ea"));
/// # Ok::<(), switchboard::Error>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct ButtonRequest {
    parameters: Vec<(String, String)>,
}

impl ButtonRequest {
    /// Verifies a URL, and reads its parameters.
    ///
    /// # Errors
    ///
    /// [`Error::is_unverified`] for a signature that does not fit.
    pub fn receive(signed: &SignedUrl, url: &str) -> Result<Self, Error> {
        Ok(Self { parameters: verified(signed, url)? })
    }

    /// A parameter of the URL; the first one of that name.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&str> {
        find(&self.parameters, name)
    }
}

/// The parameters of a URL whose signature fits, decoded, without the signature.
fn verified(signed: &SignedUrl, url: &str) -> Result<Vec<(String, String)>, Error> {
    signed.check(&Incoming::new(&HeaderMap::new(), b"").with_url(url))?;
    let query = url.split_once('?').map_or("", |(_, query)| query);
    let pairs = query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decoded(name), decoded(value))
    });
    Ok(pairs.filter(|(name, _)| name != "signature").collect())
}

/// A text of a query without its encoding. What is no UTF-8 is replaced.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        match (first, tail) {
            (b'+', _) => bytes.push(b' '),
            (b'%', [high, low, after @ ..]) => {
                let digit =
                    |it: &u8| char::from(*it).to_digit(16).and_then(|it| u8::try_from(it).ok());
                if let (Some(high), Some(low)) = (digit(high), digit(low)) {
                    bytes.push(high * 16 + low);
                    rest = after;
                } else {
                    bytes.push(b'%');
                }
            }
            _ => bytes.push(*first),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn find<'p>(parameters: &'p [(String, String)], name: &str) -> Option<&'p str> {
    parameters.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
}

fn date(parameters: &[(String, String)], name: &str) -> Result<Option<NaiveDate>, Error> {
    let Some(text) = find(parameters, name).filter(|it| !it.is_empty()) else { return Ok(None) };
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d");
    date.map(Some).map_err(|_| unreadable("a date of the report is not written as year-month-day"))
}

fn unreadable(reason: &'static str) -> Error {
    Error::new(ErrorKind::Decode, reason)
}

/// Values may be personal data: only names are shown.
impl fmt::Debug for ReportRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReportRequest")
            .field("range", &self.range)
            .field("start", &self.start)
            .field("end", &self.end)
            .finish_non_exhaustive()
    }
}

/// Values may be personal data: only their number is shown.
impl fmt::Debug for ButtonRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ButtonRequest").field("parameters", &self.parameters.len()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_decoded_whatever_is_in_it() {
        for (text, expected) in [
            ("a%2Bb+c", "a+b c"),
            ("%C3%A9", "é"),
            ("100%", "100%"),
            ("%4", "%4"),
            ("%zz", "%zz"),
            ("%FF", "\u{fffd}"),
        ] {
            assert_eq!(decoded(text), expected, "{text}");
        }
    }
}
