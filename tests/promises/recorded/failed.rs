//! Failures, repeats, waits, files and abandoned exchanges are recorded and played.

use crate::played::{Played, Reply, Tape, json};
use bytes::Bytes;
use std::sync::Mutex;
use std::time::Duration;
use switchboard::prokeep::{self, Client};
use switchboard::transport::{Body, Failure, FailureKind, Transport};
use switchboard::{BoxFuture, Error, Method};
use switchboard_core::Response;

fn client(transport: impl Transport + 'static) -> Client {
    let builder = prokeep::connect("acme").credentials("u", "p");
    builder.transport(transport).build().unwrap()
}

/// Answers with these, one after the other.
fn scripted(replies: Vec<Reply>) -> impl Transport {
    let replies = Mutex::new(replies.into_iter());
    Played(move |_: &_| replies.lock().unwrap().next().expect("another request"))
}

/// What a program sees of an outcome.
fn seen<T>(outcome: &Result<Response<T>, Error>) -> String {
    match outcome {
        Ok(response) => format!("{} after {}", response.status(), response.attempts()),
        Err(error) => format!(
            "{:?} {:?} {:?} after {}",
            error.kind(),
            error.failure_kind(),
            error.delivery(),
            error.attempts()
        ),
    }
}

fn status(status: u16) -> Reply {
    Ok(json(status, "{\"error\": \"Ada is away\"}"))
}

fn contact() -> Reply {
    Ok(json(200, "{\"data\": {\"id\": \"c-1\"}}"))
}

#[tokio::test(start_paused = true)]
async fn repeats_and_every_kind_of_failure_are_played_as_they_were() {
    use FailureKind::{
        BadBody, Broken, Canceled, Closed, Connect, ConnectTimeout, HeadersTooLarge, NotHttp,
        RefusedStream, Reset, Timeout, Unsendable,
    };
    let kinds = [
        BadBody,
        Broken,
        Canceled,
        Closed,
        Connect,
        ConnectTimeout,
        HeadersTooLarge,
        NotHttp,
        RefusedStream,
        Reset,
        Timeout,
        Unsendable,
    ];
    let failed = |kind| Err(Failure::new(kind));
    for kind in kinds {
        let tape = Tape::default();
        let replies = vec![failed(kind), status(503), contact()];
        let live = client(tape.recorder().wrap(scripted(replies)));
        let recorded = seen(&live.get_contact("c-1").await);
        let replayer = tape.replayer();
        let played = client(replayer.clone());
        assert_eq!(seen(&played.get_contact("c-1").await), recorded, "{kind:?}");
        replayer.verify().unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn what_a_vendor_says_about_pace_is_played() {
    let tape = Tape::default();
    let limited = |wait: &str| {
        let mut reply = json(429, "{}");
        reply.headers_mut().insert("retry-after", wait.parse().unwrap());
        reply.headers_mut().insert("date", "Fri, 20 Nov 2026 10:00:00 GMT".parse().unwrap());
        Ok(reply)
    };
    let replies =
        vec![limited("7"), contact(), limited("Fri, 20 Nov 2026 10:00:09 GMT"), contact()];
    let live = client(tape.recorder().wrap(scripted(replies)));
    for _ in 0..2 {
        live.get_contact("c-1").await.unwrap();
    }
    assert!(!tape.text().contains("2026"));
    let played = client(tape.replayer());
    for seconds in [7, 9] {
        let start = tokio::time::Instant::now();
        assert_eq!(seen(&played.get_contact("c-1").await), "200 OK after 2");
        assert!(start.elapsed() >= Duration::from_secs(seconds), "{:?}", start.elapsed());
    }
}

/// A body that says how long it is, and breaks or ends.
fn streamed(pieces: usize, end: Option<FailureKind>) -> Body {
    let pieces = (0..pieces).map(|_| Ok(Bytes::from(vec![b'a'; 1000])));
    let end = end.map(|kind| Err(Failure::new(kind)));
    Body::stream(futures::stream::iter(pieces.chain(end)))
}

fn csv(body: Body) -> Reply {
    let reply = http::Response::builder().header("content-type", "text/csv; charset=utf-8");
    Ok(reply.body(body).unwrap())
}

#[tokio::test(start_paused = true)]
async fn a_reply_that_is_no_json_is_played_at_its_length() {
    let tape = Tape::default();
    let replies = vec![
        csv(streamed(3, None)),
        csv(streamed(3, Some(FailureKind::Reset))),
        csv(streamed(9000, None)),
        contact(),
    ];
    let live = client(tape.recorder().wrap(scripted(replies)));
    let ask = async |client: &Client, attempts| {
        let client = client.with_retry(attempts);
        let raw = client.call(Method::POST, "/export").send_raw().await;
        let length = raw.as_ref().map_or(0, |raw| raw.len());
        (seen(&raw), length)
    };
    let mut recorded = Vec::new();
    for _ in 0..3 {
        recorded.push(ask(&live, switchboard::Retry::none()).await);
    }
    assert_eq!(recorded[0], ("200 OK after 1".to_owned(), 3000));
    assert!(recorded[1].0.contains("Reset") && recorded[2].0.contains("Decode"), "{recorded:?}");
    assert!(!tape.text().contains("aaa"));
    let played = client(tape.replayer());
    for expected in recorded {
        assert_eq!(ask(&played, switchboard::Retry::none()).await, expected);
    }
}

/// Never answers.
#[derive(Debug)]
struct Silent;

impl Transport for Silent {
    fn send(&self, _: http::Request<Body>) -> BoxFuture<'_, Reply> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test(start_paused = true)]
async fn an_exchange_that_was_given_up_is_recorded_and_played_as_a_time_limit() {
    let tape = Tape::default();
    let live = client(tape.recorder().wrap(Silent));
    let post = async |client: &Client| {
        client.call(Method::POST, "/messages").send_raw().await.unwrap_err()
    };
    let error = post(&live).await;
    assert!(error.is_timeout());
    // The caller gives up.
    let given_up = tokio::time::timeout(Duration::from_secs(1), post(&live)).await;
    assert!(given_up.is_err());
    assert_eq!(tape.text().matches("abandoned").count(), 2);
    let start = tokio::time::Instant::now();
    let played = client(tape.replayer());
    for _ in 0..2 {
        let error = post(&played).await;
        assert!(error.is_timeout() && error.delivery() == switchboard::Delivery::Unclear);
    }
    assert_eq!(start.elapsed(), Duration::ZERO);
}

#[tokio::test]
async fn a_body_that_is_read_no_further_is_recorded_as_such() {
    let tape = Tape::default();
    let live = client(tape.recorder().wrap(scripted(vec![csv(streamed(3, None))])));
    let request = http::Request::builder().uri("https://a.example/x").body(Body::empty()).unwrap();
    let recording = tape.recorder().wrap(scripted(vec![csv(streamed(3, None))]));
    drop(live);
    let reply = recording.send(request).await.unwrap();
    drop(reply);
    assert!(tape.text().contains("\"ended\":\"abandoned\""), "{}", tape.text());
}

#[tokio::test]
async fn a_reply_in_gzip_is_recorded_as_what_it_says() {
    use std::io::Write as _;
    let tape = Tape::default();
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(b"{\"data\": {\"id\": \"c-1\", \"status\": \"active\"}}").unwrap();
    let mut reply = json(200, packed.finish().unwrap());
    reply.headers_mut().insert("content-encoding", "gzip".parse().unwrap());
    let live = client(tape.recorder().wrap(scripted(vec![Ok(reply)])));
    live.get_contact("c-1").await.unwrap();
    assert!(tape.text().contains("\"status\":\"active\""), "{}", tape.text());
    let played = client(tape.replayer());
    assert_eq!(played.get_contact("c-1").await.unwrap().id, "text 1");
}
