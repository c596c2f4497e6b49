//! What a rate limiter is asked and told.

use super::*;
use crate::limit::{Permit, RateKey, RateLimiter};
use tokio::time::Instant;

/// Notes how each permit ended: with which status and how many headers, or unused.
#[derive(Clone, Debug, Default)]
struct Notes {
    ends: Arc<Mutex<Vec<String>>>,
    is_closed: bool,
}

impl RateLimiter for Notes {
    fn acquire<'a>(
        &'a self,
        key: &'a RateKey,
        operation: &'a Operation,
        deadline: Option<Instant>,
    ) -> BoxFuture<'a, Result<Permit, Error>> {
        assert_eq!((key.host(), operation.api().vendor()), ("acme.example", "acme"));
        assert!(deadline.is_some());
        let ends = Arc::clone(&self.ends);
        let is_closed = self.is_closed;
        Box::pin(async move {
            if is_closed {
                return Err(Error::held_back("closed", None));
            }
            Ok(Permit::new(move |verdict| {
                let end = match verdict {
                    None => "unused".to_owned(),
                    Some(it) => {
                        let status = it.status().map_or(0, |it| it.as_u16());
                        format!("{status} {}", it.headers().contains_key("x-mark"))
                    }
                };
                ends.lock().unwrap().push(end);
            }))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn a_limiter_is_told_what_came_of_each_attempt() {
    let script = Script::of([
        Act::Fail(FailureKind::Connect),
        reply_with(429, "x-mark", "1", ""),
        reply_with(200, "x-mark", "1", "{}"),
    ]);
    let notes = Notes::default();
    let client = script.builder().rate_limiter(notes.clone()).build().unwrap();
    json(&client, &GET).await.unwrap();
    drop(Call::new(&client, &GET).download("text/csv").await.unwrap());
    assert_eq!(*notes.ends.lock().unwrap(), ["0 false", "429 true", "200 true", "200 true"]);
}

#[tokio::test(start_paused = true)]
async fn what_the_limit_holds_back_is_not_sent_and_not_repeated() {
    let script = Script::of([reply(200, "{}")]);
    let notes = Notes { is_closed: true, ..Notes::default() };
    let client = script.builder().rate_limiter(notes).build().unwrap();
    let error = json(&client, &GET).await.unwrap_err();
    assert_eq!(error.attempts(), 0);
    assert!(script.sent().is_empty());
}
