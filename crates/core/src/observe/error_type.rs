//! In which word is a failure counted?

use crate::error::{Error, ErrorKind};
use crate::transport::FailureKind;
use http::StatusCode;

/// What went wrong, in one of few words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum ErrorType {
    Status(StatusCode),
    Word(&'static str),
}

impl ErrorType {
    pub(super) const CANCELLED: Self = Self::Word("cancelled");

    pub(super) fn of(error: &Error) -> Self {
        match (error.kind(), error.status(), error.failure_kind()) {
            (ErrorKind::Status, Some(status), _) => Self::Status(status),
            (_, _, Some(failure)) => Self::Word(failure_word(failure)),
            (kind, _, _) => Self::Word(kind_word(kind)),
        }
    }

    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Status(status) => status.as_str(),
            Self::Word(word) => word,
        }
    }
}

const fn kind_word(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::InvalidRequest => "invalid_request",
        ErrorKind::Configuration => "configuration",
        ErrorKind::Credential => "credential",
        ErrorKind::Connect => "connect",
        ErrorKind::ConnectTimeout => "connect_timeout",
        ErrorKind::Timeout => "timeout",
        ErrorKind::Transport => "transport",
        ErrorKind::Status => "status",
        ErrorKind::HeldBack => "held_back",
        ErrorKind::Decode => "decode",
        ErrorKind::Pagination => "pagination",
        ErrorKind::Unverified => "unverified",
        ErrorKind::Unexpected => "unexpected",
    }
}

const fn failure_word(failure: FailureKind) -> &'static str {
    match failure {
        FailureKind::Unsendable => "unsendable",
        FailureKind::Connect => "connect",
        FailureKind::ConnectTimeout => "connect_timeout",
        FailureKind::Canceled => "not_written",
        FailureKind::RefusedStream => "refused_stream",
        FailureKind::Timeout => "timeout",
        FailureKind::Closed => "closed",
        FailureKind::Reset => "reset",
        FailureKind::NotHttp => "not_http",
        FailureKind::HeadersTooLarge => "headers_too_large",
        FailureKind::BadBody => "bad_body",
        FailureKind::Broken => "broken",
        FailureKind::Unexpected => "unexpected",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Reply;
    use crate::transport::Failure;
    use bytes::Bytes;
    use http::HeaderMap;

    fn word(error: &Error) -> String {
        ErrorType::of(error).as_str().to_owned()
    }

    #[test]
    fn a_status_is_its_own_word_and_what_fails_below_http_has_one_of_few() {
        let reply = |status| {
            let (headers, body) = (HeaderMap::new(), Bytes::new());
            Reply { status, headers, body, truncated: false }
        };
        let unavailable = Error::status_reply("", reply(StatusCode::SERVICE_UNAVAILABLE));
        assert_eq!(word(&unavailable), "503");
        assert_eq!(word(&Error::transport(Failure::new(FailureKind::Reset))), "reset");
        let cut = Error::transport(Failure::new(FailureKind::Closed));
        assert_eq!(word(&cut.with_reply(reply(StatusCode::OK))), "closed");
        assert_eq!(word(&Error::transport(Failure::new(FailureKind::Connect))), "connect");
        assert_eq!(word(&Error::timeout()), "timeout");
        assert_eq!(word(&Error::invalid_request("what it says is not a word")), "invalid_request");
        assert_eq!(word(&Error::credential("nor this")), "credential");
    }
}
