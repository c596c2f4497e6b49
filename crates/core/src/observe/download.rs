//! What watches the content of a download.

use super::ended::DownloadEnded;
use super::error_type::ErrorType;
use super::observer::Observed;
use super::span;
use crate::error::Error;
use crate::facts::Operation;
use tokio::time::Instant;

/// Watches the content of a download, which its caller reads after the call has ended.
pub(crate) struct DownloadWatch {
    operation: Operation,
    observed: Observed,
    started: Instant,
    bytes: u64,
    has_ended: bool,
}

impl DownloadWatch {
    pub(crate) fn begin(operation: Operation, observed: Observed) -> Self {
        Self { operation, observed, started: Instant::now(), bytes: 0, has_ended: false }
    }

    pub(crate) fn received(&mut self, bytes: usize) {
        self.bytes = self.bytes.saturating_add(bytes as u64);
    }

    /// The content is complete, or lost. Only the first end counts.
    pub(crate) fn ended(&mut self, error: Option<&Error>) {
        self.conclude(error.map(ErrorType::of).as_ref());
    }

    fn conclude(&mut self, error_type: Option<&ErrorType>) {
        if std::mem::replace(&mut self.has_ended, true) {
            return;
        }
        let ended = DownloadEnded {
            operation: &self.operation,
            bytes: self.bytes,
            duration: self.started.elapsed(),
            error_type: error_type.map(ErrorType::as_str),
        };
        self.observed.tell(|it| it.download_ended(&ended));
        span::log_download(&ended);
    }
}

impl Drop for DownloadWatch {
    fn drop(&mut self) {
        self.conclude(Some(&ErrorType::CANCELLED));
    }
}
