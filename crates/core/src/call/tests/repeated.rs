//! What the one loop repeats, how long it waits, and what it says in the end.

use super::*;
use crate::limit::Unlimited;
use crate::retry::{Clock, Retry};
use crate::transport::Delivery;
use tokio::time::Instant;

#[tokio::test(start_paused = true)]
async fn a_read_is_repeated_after_a_gateways_error_and_counted() {
    let script = Script::of([reply(502, ""), Act::Fail(FailureKind::Reset), reply(200, "{}")]);
    let reply = json(&script.client(), &GET).await.unwrap();
    assert_eq!((reply.attempts(), script.sent().len()), (3, 3));
    assert!(reply.is_after_unclear_attempt());
    assert_eq!(json(&script.client(), &GET).await.unwrap().attempts(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_refused_write_is_repeated_and_no_attempt_was_unclear() {
    let script = Script::of([reply(429, ""), reply(200, "{}")]);
    let reply = json(&script.client(), &POST).await.unwrap();
    assert_eq!(reply.attempts(), 2);
    assert!(!reply.is_after_unclear_attempt());
}

#[tokio::test(start_paused = true)]
async fn an_error_says_why_it_was_not_repeated_where_that_is_not_plain() {
    let failed = async |script: &Script, facts| json(&script.client(), facts).await.unwrap_err();
    let script = Script::of([reply(502, "")]);
    let error = failed(&script, &GET).await;
    assert_eq!(error.attempts(), 3);
    assert!(error.to_string().contains("3 attempts were made"), "{error}");
    let error = failed(&script, &POST).await;
    assert_eq!((error.attempts(), error.delivery()), (1, Delivery::Unclear));
    assert!(error.to_string().contains("not repeated: the vendor may have acted"), "{error}");
    let error = failed(&Script::of([reply(422, "")]), &POST).await;
    assert!(!error.to_string().contains("repeated"), "{error}");
    assert_eq!(error.operation().unwrap().id(), "create_pet");
    let script = Script::of([reply(502, ""), reply(422, "")]);
    assert!(failed(&script, &GET).await.is_after_unclear_attempt());
    assert!(!failed(&script, &GET).await.is_after_unclear_attempt());
}

#[tokio::test(start_paused = true)]
async fn only_a_repeated_deletion_without_a_reply_to_read_may_find_nothing() {
    let gone = || Script::of([reply(502, ""), reply_with(404, "x-request-id", "r-1", "none")]);
    let script = gone();
    let done = nothing(&script.client(), &DELETE).await.unwrap();
    assert_eq!((done.status().as_u16(), done.attempts()), (404, 2));
    assert_eq!(done.request_id(), Some("r-1"));
    assert!(done.is_after_unclear_attempt() && done.raw().is_empty());
    // Its success has a body that a 404 does not have.
    assert!(json(&gone().client(), &DELETE).await.unwrap_err().is_not_found());
    assert!(nothing(&gone().client(), &GET).await.unwrap_err().is_not_found());
    // Nothing that may have deleted it came before.
    let refused = Script::of([reply(429, ""), reply(404, "")]);
    assert!(nothing(&refused.client(), &DELETE).await.unwrap_err().is_not_found());
    let other = Script::of([reply(502, ""), reply(409, "")]);
    let error = nothing(&other.client(), &DELETE).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::CONFLICT));
}

#[tokio::test(start_paused = true)]
async fn success_and_a_deletion_that_is_done_refill_the_budget() {
    for last in [reply(200, ""), reply(404, "")] {
        let budget = crate::retry::RetryBudget::new(20);
        let retry = Retry::standard().budget(budget.clone());
        let script = Script::of([reply(502, ""), last]);
        let client = script.client().with_retry(retry);
        nothing(&client, &DELETE).await.unwrap();
        assert_eq!(budget.available(), 20);
    }
}

/// Notes each wait, and does not wait.
#[derive(Clone, Debug, Default)]
struct Noted(Arc<Mutex<Vec<Duration>>>);

impl Clock for Noted {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'_, ()> {
        self.0.lock().unwrap().push(time);
        Box::pin(async {})
    }
}

#[tokio::test(start_paused = true)]
async fn a_repeat_waits_as_long_as_the_vendor_asks_and_not_at_all_where_it_need_not() {
    let noted = Noted::default();
    let retry = Retry::standard().clock(noted.clone());
    let waits = async |first| {
        let script = Script::of([first, reply(200, "{}")]);
        let client = script.builder().rate_limiter(Unlimited).retry(retry.clone());
        json(&client.build().unwrap(), &GET).await.unwrap();
        std::mem::take(&mut *noted.0.lock().unwrap())
    };
    let waited = waits(reply_with(429, "retry-after", "7", "")).await;
    assert!(matches!(waited[..], [one] if one >= 7 * SECOND && one <= 8 * SECOND), "{waited:?}");
    assert_eq!(waits(Act::Fail(FailureKind::Closed)).await, []);
}

#[tokio::test(start_paused = true)]
async fn no_wait_ends_after_the_call_would() {
    let script = Script::of([reply_with(429, "retry-after", "7", "")]);
    let started = Instant::now();
    let error = json(&script.client().with_timeout(5 * SECOND), &GET).await.unwrap_err();
    assert_eq!((started.elapsed(), error.attempts()), (Duration::ZERO, 1));
    assert!(error.to_string().contains("the call has less time"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn an_attempt_that_takes_too_long_is_repeated_within_the_time_of_the_call() {
    let script = Script::of([Act::Late(30 * SECOND), reply(200, "{}")]);
    let client = script.client();
    assert_eq!(json(&client, &GET).await.unwrap().attempts(), 2);
    let slow = Script::of([Act::Late(30 * SECOND)]);
    let started = Instant::now();
    let client = slow.client().with_timeout(9 * SECOND);
    let error = json(&client, &GET).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!((started.elapsed(), error.attempts()), (9 * SECOND, 1));
    let patient = slow.client().with_attempt_timeout(31 * SECOND);
    assert_eq!(json(&patient, &GET).await.unwrap().attempts(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_body_that_stops_is_as_late_as_a_reply_that_does() {
    let steps = vec![Step::Piece(b"{"), Step::Pause(60 * SECOND), Step::Piece(b"}")];
    let script = Script::of([Act::Stepwise(200, steps.clone()), reply(200, "{}")]);
    assert_eq!(json(&script.client(), &GET).await.unwrap().attempts(), 2);
    let script = Script::of([Act::Stepwise(200, steps)]);
    let error = json(&script.client(), &POST).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(error.body().unwrap(), "{");
    assert!(error.is_body_truncated());
}

#[tokio::test(start_paused = true)]
async fn a_download_is_handed_on_and_bounded_by_its_silences() {
    let pause = Step::Pause(59 * SECOND);
    let steps = vec![Step::Piece(b"a"), pause.clone(), Step::Piece(b"b"), pause, Step::Piece(b"c")];
    let script = Script::of([reply(502, ""), Act::Stepwise(200, steps)]);
    let reply = Call::new(&script.client(), &GET).download("text/csv").await.unwrap();
    assert_eq!((reply.attempts(), reply.status().as_u16()), (2, 200));
    assert_eq!(script.sent()[1].headers["accept"], "text/csv");
    assert_eq!(reply.into_inner().bytes().await.unwrap(), "abc");
}

#[tokio::test(start_paused = true)]
async fn each_attempt_of_a_download_has_the_full_time() {
    // Longer than an attempt, and in all longer than a call.
    let script = Script::of([Act::Late(50 * SECOND)]);
    let client = script.client().with_timeout(60 * SECOND);
    let reply = Call::new(&client, &GET).download("text/csv").await.unwrap();
    assert_eq!(reply.attempts(), 1);
    let failing = Act::Stepwise(502, vec![Step::Pause(50 * SECOND), Step::Piece(b"no")]);
    let script = Script::of([failing.clone(), failing, Act::Stepwise(200, Vec::new())]);
    let client = script.client().with_timeout(60 * SECOND);
    let reply = Call::new(&client, &GET).download("text/csv").await.unwrap();
    assert_eq!(reply.attempts(), 3);
    let script = Script::of([Act::Late(61 * SECOND)]);
    let error = Call::new(&script.client().with_retry(Retry::none()), &GET);
    assert!(error.download("text/csv").await.unwrap_err().is_timeout());
}

#[tokio::test(start_paused = true)]
async fn the_body_of_a_failed_download_is_read_within_the_time_of_a_call() {
    let steps = vec![Step::Piece(b"no"), Step::Pause(600 * SECOND), Step::Piece(b"thing")];
    let script = Script::of([Act::Stepwise(404, steps)]);
    let started = Instant::now();
    let error = Call::new(&script.client(), &GET).download("text/csv").await.unwrap_err();
    assert_eq!(started.elapsed(), 60 * SECOND);
    assert!(error.is_not_found() && error.is_body_truncated());
}
