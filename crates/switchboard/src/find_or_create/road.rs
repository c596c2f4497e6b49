//! Look, create, and look again where creating has failed in doubt.

use super::found::{Found, Origin};
use crate::{Delivery, Error};
use std::time::Duration;
use switchboard_core::{Clock, TokioClock};

/// How long to wait before each further look, in milliseconds: a search may lag behind.
const PAUSES: [u64; 3] = [0, 500, 1_500];

/// Finds what `look` sees, or makes it with `create`.
///
/// `look` is told whether it is a further look: somebody is there then, for certain or perhaps, so
/// that a dearer search is worthwhile. It returns what matches, the oldest first.
pub(crate) async fn find_or_create<T, Look, Create>(
    look: impl Fn(bool) -> Look,
    create: impl FnOnce() -> Create,
) -> Result<Found<T>, Error>
where
    Look: Future<Output = Result<Vec<T>, Error>>,
    Create: Future<Output = Result<T, Error>>,
{
    if let Some(found) = Found::first(look(false).await?, Origin::Found) {
        return Ok(found);
    }
    let failed = match create().await {
        Ok(item) => return Ok(Found::created(item)),
        Err(failed) => failed,
    };
    let Some(origin) = may_exist(&failed) else { return Err(failed) };
    for pause in PAUSES {
        TokioClock.sleep(Duration::from_millis(pause)).await;
        // A look that fails says nothing; what the caller has to know is how creating failed.
        let matches = look(true).await.unwrap_or_default();
        if let Some(found) = Found::first(matches, origin) {
            return Ok(found);
        }
    }
    Err(failed)
}

/// Whether an item may be there although creating it failed, and where it would come from.
fn may_exist(failed: &Error) -> Option<Origin> {
    if failed.delivery() == Delivery::Unclear
        || failed.is_after_unclear_attempt()
        || failed.is_decode()
    {
        return Some(Origin::Unclear);
    }
    // No vendor says with which status it refuses what exists already.
    let status = failed.status().map(|status| status.as_u16());
    matches!(status, Some(400 | 409 | 422)).then_some(Origin::Found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;
    use std::future::ready;
    use switchboard_core::{HeaderMap, StatusCode};

    fn refused(status: u16) -> Error {
        let status = StatusCode::from_u16(status).unwrap_or_default();
        Error::from_reply(status, HeaderMap::new(), "{}")
    }

    /// How it ends when the item is seen from this look on, and creating fails like this.
    async fn outcome(seen_from: usize, failed: Error) -> (Result<Origin, Error>, usize) {
        let looks = Cell::new(0);
        let look = |_| {
            looks.set(looks.get() + 1);
            ready(Ok(if looks.get() > seen_from { vec!["ada"] } else { Vec::new() }))
        };
        let found = find_or_create(look, || ready(Err(failed))).await;
        (found.map(|it| it.origin()), looks.get())
    }

    #[tokio::test(start_paused = true)]
    async fn a_refusal_as_taken_is_found_although_the_search_lags() {
        for status in [400, 409, 422] {
            let (origin, looks) = outcome(3, refused(status)).await;
            assert_eq!((origin.unwrap(), looks), (Origin::Found, 4));
        }
    }

    #[tokio::test(start_paused = true)]
    async fn what_never_shows_up_leaves_the_error_of_creating() {
        let (error, looks) = outcome(99, refused(422)).await;
        assert_eq!(
            (error.unwrap_err().status(), looks),
            (Some(StatusCode::UNPROCESSABLE_ENTITY), 4)
        );
    }

    #[tokio::test(start_paused = true)]
    async fn nobody_looks_again_where_nothing_was_done() {
        let failures = [401, 403, 404, 408, 429].map(refused);
        for failed in failures.into_iter().chain([Error::invalid_request("no name")]) {
            let (error, looks) = outcome(1, failed).await;
            assert!(error.is_err() && looks == 1);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn without_a_clear_answer_nobody_claims_to_know_who_created_it() {
        let (origin, looks) = outcome(1, refused(502)).await;
        assert_eq!((origin.unwrap(), looks), (Origin::Unclear, 2));
    }

    #[tokio::test(start_paused = true)]
    async fn a_further_look_that_fails_does_not_hide_why_creating_failed() {
        let looks = Cell::new(0);
        let look = |_| {
            looks.set(looks.get() + 1);
            ready(if looks.get() == 1 { Ok(Vec::<u8>::new()) } else { Err(refused(503)) })
        };
        let error = find_or_create(look, || ready(Err(refused(422)))).await.unwrap_err();
        assert_eq!(error.status(), Some(StatusCode::UNPROCESSABLE_ENTITY));
    }
}
