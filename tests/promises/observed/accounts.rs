//! An observer that keeps what it is told, a line each.

use std::sync::{Arc, Mutex};
use switchboard::observe::{AttemptEnded, CallEnded, DownloadEnded, Observer, RetryPlanned};

/// What an observer was told.
#[derive(Clone, Debug, Default)]
pub(crate) struct Accounts(Arc<Mutex<Vec<String>>>);

impl Accounts {
    pub(crate) fn lines(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }

    fn add(&self, line: String) {
        self.0.lock().unwrap().push(line);
    }
}

impl Observer for Accounts {
    fn attempt_ended(&self, attempt: &AttemptEnded<'_>) {
        let cancelled = if attempt.is_cancelled() { " (cancelled)" } else { "" };
        self.add(format!(
            "attempt {} of {}: {} {} {}{cancelled}",
            attempt.attempt(),
            attempt.operation().id(),
            attempt.status().map_or("-".to_owned(), |status| status.as_u16().to_string()),
            attempt.error_type().unwrap_or("ok"),
            attempt.delivery().as_str(),
        ));
    }

    fn retry_planned(&self, retry: &RetryPlanned<'_>) {
        let (attempt, id) = (retry.attempt(), retry.operation().id());
        self.add(format!("{id} goes on after attempt {attempt} in {:?}", retry.wait()));
    }

    fn call_ended(&self, call: &CallEnded<'_>) {
        let cancelled = if call.is_cancelled() { " (cancelled)" } else { "" };
        assert_eq!(call.error().is_some(), call.error_type().is_some() && !call.is_cancelled());
        self.add(format!(
            "call of {}: {} attempts, {} {} {}{cancelled}",
            call.operation().id(),
            call.attempts(),
            call.status().map_or("-".to_owned(), |status| status.as_u16().to_string()),
            call.error_type().unwrap_or("ok"),
            call.delivery().as_str(),
        ));
    }

    fn download_ended(&self, download: &DownloadEnded<'_>) {
        self.add(format!(
            "download of {}: {} bytes, {}",
            download.operation().id(),
            download.bytes(),
            download.error_type().unwrap_or("ok"),
        ));
    }
}
