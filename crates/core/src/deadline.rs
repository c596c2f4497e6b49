//! Waiting with a time limit.

use crate::error::Error;
use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use tokio::task::unconstrained;
use tokio::time::{Instant, sleep_until};

/// Waits for the future until `end`; `None` stands for no limit.
///
/// Most futures are ready at once, so the timer begins with the first wait.
pub(crate) async fn within<T>(
    end: Option<Instant>,
    future: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    let mut future = pin!(future);
    let mut timer = pin!(None);
    poll_fn(|cx| {
        if let Poll::Ready(outcome) = future.as_mut().poll(cx) {
            return Poll::Ready(outcome);
        }
        if timer.is_none() {
            // Unconstrained: a future that uses up the turn of its task must not silence the timer.
            timer.set(end.map(|end| unconstrained(sleep_until(end))));
        }
        match timer.as_mut().as_pin_mut() {
            Some(timer) => timer.poll(cx).map(|()| Err(Error::timeout())),
            None => Poll::Pending,
        }
    })
    .await
}
