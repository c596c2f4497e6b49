//! The progress of a request with files, so that its time limit bounds each silence, not the whole.

use crate::error::Error;
use crate::transport::Failure;
use std::pin::pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::time::{Instant, timeout};

/// State shared by the content of a request and the task that waits for the reply.
#[derive(Debug)]
pub(crate) struct Progress(Mutex<State>);

#[derive(Debug)]
struct State {
    /// When something was last handed to the connection.
    last: Instant,
    /// What is wrong with the content. Kept here because not every protocol reports an error of the
    /// body to the task that waits for the reply.
    fault: Option<String>,
}

impl Progress {
    pub(crate) fn new() -> Self {
        Self(Mutex::new(State { last: Instant::now(), fault: None }))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Restarts the silence.
    pub(crate) fn mark(&self) {
        self.state().last = Instant::now();
    }

    /// Remembers why the content cannot be sent.
    #[cfg(feature = "multipart")]
    pub(crate) fn fail(&self, fault: String) {
        self.state().fault = Some(fault);
    }

    /// The error of a failed exchange: that of the content, if it is the cause.
    pub(crate) fn error(&self, cause: Failure) -> Error {
        match self.state().fault.take() {
            Some(fault) => Error::invalid_request(fault).with_source(cause),
            None => Error::transport(cause),
        }
    }

    /// Awaits the exchange, as long as no silence in it is longer than the limit.
    pub(crate) async fn bound<T>(
        &self,
        limit: Duration,
        exchange: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        let mut exchange = pin!(exchange);
        self.mark();
        loop {
            let seen = self.state().last;
            let left = limit.saturating_sub(seen.elapsed());
            match timeout(left, exchange.as_mut()).await {
                Ok(outcome) => return outcome,
                Err(_) if self.state().last == seen => return Err(Error::timeout()),
                Err(_) => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::time::sleep;

    const LIMIT: Duration = Duration::from_secs(60);

    /// An exchange that makes progress after each of these pauses, and ends after the last.
    async fn after(progress: &Progress, pauses: &[u64]) -> Result<(), Error> {
        for pause in pauses {
            progress.mark();
            sleep(Duration::from_secs(*pause)).await;
        }
        Ok(())
    }

    #[tokio::test(start_paused = true)]
    async fn an_upload_lasts_as_long_as_it_makes_progress() {
        let progress = Progress::new();
        progress.bound(LIMIT, after(&progress, &[59; 10])).await.unwrap();
    }

    #[tokio::test(start_paused = true)]
    async fn a_silence_beyond_the_limit_is_a_timeout() {
        for (pauses, seconds) in [(&[61][..], 60), (&[59, 59, 61], 178), (&[0, 1_000], 60)] {
            let (progress, started) = (Progress::new(), Instant::now());
            let error = progress.bound(LIMIT, after(&progress, pauses)).await.unwrap_err();
            assert!(error.is_timeout(), "{error:?}");
            assert_eq!(started.elapsed().as_secs(), seconds);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn the_time_before_the_exchange_is_no_silence() {
        let progress = Progress::new();
        tokio::time::advance(10 * LIMIT).await;
        progress.bound(LIMIT, after(&progress, &[59])).await.unwrap();
    }

    #[tokio::test(start_paused = true)]
    async fn an_unreachable_end_is_no_limit() {
        let progress = Progress::new();
        progress.bound(Duration::MAX, after(&progress, &[1_000_000])).await.unwrap();
    }
}
