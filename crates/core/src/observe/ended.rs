//! What an observer is told.

use super::attribute::Attribute;
use super::error_type::ErrorType;
use crate::error::Error;
use crate::facts::Operation;
use crate::transport::Delivery;
use http::{Method, StatusCode, Version};
use std::time::Duration;

/// An attempt that has ended: one request over HTTP.
#[derive(Clone, Copy, Debug)]
pub struct AttemptEnded<'a> {
    pub(super) operation: &'a Operation,
    pub(super) exchange: &'a Exchange,
    pub(super) template: &'a str,
    pub(super) end: &'a End,
}

/// One request and the head of its reply.
#[derive(Clone, Debug)]
pub(super) struct Exchange {
    pub(super) number: u32,
    pub(super) method: Method,
    pub(super) address: String,
    pub(super) port: Option<u16>,
    pub(super) request_bytes: Option<u64>,
    pub(super) status: Option<StatusCode>,
    pub(super) version: Option<Version>,
    pub(super) response_bytes: Option<u64>,
}

/// How an attempt or a call ended.
#[derive(Clone, Debug)]
pub(super) struct End {
    pub(super) duration: Duration,
    pub(super) error_type: Option<ErrorType>,
    pub(super) delivery: Delivery,
}

impl End {
    pub(super) fn error_type(&self) -> Option<&str> {
        self.error_type.as_ref().map(ErrorType::as_str)
    }

    fn is_cancelled(&self) -> bool {
        self.error_type == Some(ErrorType::CANCELLED)
    }
}

/// The method as it is counted: one of those that standards know.
pub(super) fn known(method: &Method) -> Option<&str> {
    let all = [
        Method::GET,
        Method::POST,
        Method::PUT,
        Method::DELETE,
        Method::PATCH,
        Method::HEAD,
        Method::OPTIONS,
        Method::TRACE,
        Method::CONNECT,
    ];
    all.contains(method).then(|| method.as_str())
}

/// The version of HTTP as the conventions write it.
pub(super) const fn version_text(version: Version) -> Option<&'static str> {
    match version {
        Version::HTTP_09 => Some("0.9"),
        Version::HTTP_10 => Some("1.0"),
        Version::HTTP_11 => Some("1.1"),
        Version::HTTP_2 => Some("2"),
        Version::HTTP_3 => Some("3"),
        _ => None,
    }
}

impl<'a> AttemptEnded<'a> {
    /// The operation that was called; a login and an upload have one, too.
    #[must_use]
    pub fn operation(&self) -> &'a Operation {
        self.operation
    }

    /// Which attempt of the call this was; 1 is the first.
    #[must_use]
    pub fn attempt(&self) -> u32 {
        self.exchange.number
    }

    /// The method that was sent.
    #[must_use]
    pub fn method(&self) -> &'a Method {
        &self.exchange.method
    }

    /// The path below the base address, its parameters unfilled. The base address is not part of it,
    /// because that of a proxy may hold a key.
    #[must_use]
    pub fn url_template(&self) -> &'a str {
        self.template
    }

    /// The host that was called, without the brackets of an IPv6 address.
    #[must_use]
    pub fn server_address(&self) -> &'a str {
        &self.exchange.address
    }

    /// The port that was called.
    #[must_use]
    pub fn server_port(&self) -> Option<u16> {
        self.exchange.port
    }

    /// The status of the reply; `None` when none began.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.exchange.status
    }

    /// The version of HTTP that the reply came in, such as `1.1` or `2`.
    #[must_use]
    pub fn protocol_version(&self) -> Option<&'static str> {
        self.exchange.version.and_then(version_text)
    }

    /// What went wrong, in one of few words; `None` for a success.
    ///
    /// The status of a reply that is no success, as text. Below HTTP, one word: `connect`,
    /// `connect_timeout`, `timeout`, `closed`, `reset`, `not_http` and so on, after
    /// [`FailureKind`](crate::transport::FailureKind), with `not_written` for a connection that was
    /// closed before anything was sent. Here, the kind of the [`Error`]: `invalid_request`,
    /// `credential`, `decode`. Of a call that was dropped, `cancelled`.
    #[must_use]
    pub fn error_type(&self) -> Option<&'a str> {
        self.end.error_type()
    }

    /// Whether the vendor may have acted on the request. If it was [dropped](Self::is_cancelled),
    /// that is unclear.
    #[must_use]
    pub fn delivery(&self) -> Delivery {
        self.end.delivery
    }

    /// From sending to the last byte of the reply; of a download, to the end of its head.
    #[must_use]
    pub fn duration(&self) -> Duration {
        self.end.duration
    }

    /// How long the body of the request is, in bytes, if that is known beforehand.
    #[must_use]
    pub fn request_bytes(&self) -> Option<u64> {
        self.exchange.request_bytes
    }

    /// How long the body of the reply is as sent, in bytes, if the reply announces it.
    #[must_use]
    pub fn response_bytes(&self) -> Option<u64> {
        self.exchange.response_bytes
    }

    /// Whether the call was dropped before the attempt had ended.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.end.is_cancelled()
    }

    /// What [`DURATION_METRIC`](super::DURATION_METRIC) is counted by: the attributes of
    /// OpenTelemetry's conventions, with `url.template`, which is optional there.
    pub fn attributes(&self) -> impl Iterator<Item = Attribute<'a>> + use<'a> {
        let Exchange { method, address, port, status, .. } = self.exchange;
        let text = Attribute::text;
        let all = [
            Some(text("http.request.method", known(method).unwrap_or("_OTHER"))),
            Some(text("server.address", address)),
            port.map(|port| Attribute::number("server.port", port)),
            Some(text("url.template", self.template)),
            status.map(|it| Attribute::number("http.response.status_code", it.as_u16())),
            self.protocol_version().map(|it| text("network.protocol.version", it)),
            self.error_type().map(|it| text("error.type", it)),
        ];
        all.into_iter().flatten()
    }
}

/// Another attempt follows one that failed.
#[derive(Clone, Copy, Debug)]
pub struct RetryPlanned<'a> {
    pub(super) operation: &'a Operation,
    pub(super) attempt: u32,
    pub(super) error: &'a Error,
    pub(super) wait: Duration,
}

impl<'a> RetryPlanned<'a> {
    /// The operation that is called.
    #[must_use]
    pub fn operation(&self) -> &'a Operation {
        self.operation
    }

    /// Which attempt failed; 1 is the first.
    #[must_use]
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// Why it failed.
    #[must_use]
    pub fn error(&self) -> &'a Error {
        self.error
    }

    /// How long the call waits before the next attempt. Zero after a 401, when the credential was
    /// renewed.
    #[must_use]
    pub fn wait(&self) -> Duration {
        self.wait
    }
}

/// A call that has ended.
#[derive(Clone, Copy, Debug)]
pub struct CallEnded<'a> {
    pub(super) operation: &'a Operation,
    pub(super) attempts: u32,
    pub(super) status: Option<StatusCode>,
    pub(super) error: Option<&'a Error>,
    pub(super) end: &'a End,
}

impl<'a> CallEnded<'a> {
    /// The operation that was called.
    #[must_use]
    pub fn operation(&self) -> &'a Operation {
        self.operation
    }

    /// How many times sending was tried.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The status of the last reply, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// The error that the caller gets; `None` for a success, and for a call that was dropped.
    #[must_use]
    pub fn error(&self) -> Option<&'a Error> {
        self.error
    }

    /// What went wrong, in one of few words; see [`AttemptEnded::error_type`].
    #[must_use]
    pub fn error_type(&self) -> Option<&'a str> {
        self.end.error_type()
    }

    /// Whether the vendor may have acted on the request. Of a call that was
    /// [dropped](Self::is_cancelled), this is unclear as soon as sending was tried.
    #[must_use]
    pub fn delivery(&self) -> Delivery {
        self.end.delivery
    }

    /// From the beginning of the call to the decoded reply; of a download, to the end of its head.
    #[must_use]
    pub fn duration(&self) -> Duration {
        self.end.duration
    }

    /// Whether the call was dropped before it had ended.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.end.is_cancelled()
    }
}

/// A download whose content has been read, lost or dropped.
#[derive(Clone, Copy, Debug)]
pub struct DownloadEnded<'a> {
    pub(super) operation: &'a Operation,
    pub(super) bytes: u64,
    pub(super) duration: Duration,
    pub(super) error_type: Option<&'a str>,
}

impl<'a> DownloadEnded<'a> {
    /// The operation that was called.
    #[must_use]
    pub fn operation(&self) -> &'a Operation {
        self.operation
    }

    /// How much content came, in bytes.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// From the head of the reply to the end of the content, the reader's own time included.
    #[must_use]
    pub fn duration(&self) -> Duration {
        self.duration
    }

    /// What went wrong, in one of few words; see [`AttemptEnded::error_type`]. `cancelled` if it was
    /// dropped before its end.
    #[must_use]
    pub fn error_type(&self) -> Option<&'a str> {
        self.error_type
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_method_that_no_standard_knows_is_not_counted_by_its_name() {
        let purge = Method::from_bytes(b"PURGE").unwrap();
        assert_eq!((known(&Method::PATCH), known(&purge)), (Some("PATCH"), None));
    }

    #[test]
    fn a_version_is_written_as_the_conventions_have_it() {
        let all = [Version::HTTP_10, Version::HTTP_11, Version::HTTP_2, Version::HTTP_3];
        let texts = all.map(|version| version_text(version).unwrap());
        assert_eq!(texts, ["1.0", "1.1", "2", "3"]);
    }
}
