//! Replies that do not begin, break off, or are not replies at all.

use super::{Answer, At, Fault, HALF_A_REPLY, HARMLESS, NO_REPLY, NO_REPLY_IN_TIME, UNREADABLE};
use crate::classes::Class;
use crate::vendor::Step;
use std::time::Duration;

pub(super) fn faults() -> Vec<Fault> {
    [heads(), cut(), framing(), statuses()].into_iter().flatten().collect()
}

fn fault(name: &str, does: &str, answer: fn(Class) -> Answer, expected: &'static str) -> Fault {
    Fault::new(name, does, At::Answering(answer), expected)
}

/// A head whose body would be the healthy one, and this many bytes more.
fn begun(class: Class, more: usize) -> Answer {
    let healthy = class.healthy();
    Answer::announcing(200, healthy.media_type, healthy.body.len() + more)
}

/// The half of a healthy body.
fn half(class: Class) -> Vec<u8> {
    let healthy = class.healthy().body;
    healthy[..healthy.len() / 2].to_vec()
}

const HALF_A_HEAD: &str = "HTTP/1.1 200 OK\r\nx-request-id: req-7\r\nconte";

fn heads() -> Vec<Fault> {
    vec![
        fault(
            "closed before the header",
            "reads the request and closes.",
            |_| Answer::default().then(Step::Close),
            NO_REPLY,
        ),
        fault(
            "reset before the header",
            "reads the request and resets the connection.",
            |_| Answer::default().then(Step::Reset),
            NO_REPLY,
        ),
        fault(
            "stall before the header",
            "reads the request and says nothing.",
            |_| Answer::default().then(Step::Stall),
            NO_REPLY_IN_TIME,
        ),
        fault(
            "closed in the header",
            "sends half a header and closes.",
            |_| Answer::bytes(HALF_A_HEAD).then(Step::Close),
            NO_REPLY,
        ),
        fault(
            "reset in the header",
            "sends half a header and resets the connection.",
            |_| Answer::bytes(HALF_A_HEAD).then(Step::Reset),
            NO_REPLY,
        ),
        fault(
            "stall in the header",
            "sends half a header and nothing more.",
            |_| Answer::bytes(HALF_A_HEAD).then(Step::Stall),
            NO_REPLY_IN_TIME,
        ),
        fault(
            "not HTTP",
            "speaks another language.",
            |_| Answer::bytes("SSH-2.0-OpenSSH_9.6\r\n").then(Step::Close),
            NO_REPLY,
        ),
        fault(
            "huge header",
            "sends a megabyte of headers.",
            |_| {
                let head = "HTTP/1.1 200 OK\r\nx-filler: ";
                Answer::bytes(format!("{head}{}\r\n\r\n", "x".repeat(1 << 20))).then(Step::Close)
            },
            NO_REPLY,
        ),
        fault(
            "1xx first",
            "sends `100 Continue` and `103 Early Hints`, and then the reply.",
            |class| {
                let mut answer = Answer::healthy(class.healthy());
                let hints = "HTTP/1.1 100 Continue\r\n\r\n\
                             HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n";
                answer.steps.insert(0, Step::Send(hints.into()));
                answer
            },
            HARMLESS,
        ),
    ]
}

fn cut() -> Vec<Fault> {
    vec![
        fault(
            "closed after the header",
            "sends a header that announces a body, and closes.",
            |class| begun(class, 0).then(Step::Close),
            HALF_A_REPLY,
        ),
        fault(
            "cut in the body",
            "closes after half of the announced body.",
            |class| begun(class, 0).body(half(class)).then(Step::Close),
            HALF_A_REPLY,
        ),
        fault(
            "reset in the body",
            "resets the connection after half of the announced body.",
            |class| begun(class, 0).body(half(class)).then(Step::Reset),
            HALF_A_REPLY,
        ),
        fault(
            "stall in the body",
            "sends half of the announced body, and nothing more.",
            |class| begun(class, 0).body(half(class)).then(Step::Stall),
            "
            repeatable | 3 timeout unclear | 2 ok
            single, download | 1 timeout unclear | same
            login | 1 timeout not sent | same
            ",
        ),
        fault(
            "drip",
            "sends the body byte by byte, a tenth of a second apart.",
            |class| drip(class, Duration::from_millis(100)),
            HARMLESS,
        ),
        fault(
            "slow drip",
            "sends the body byte by byte, 19 seconds apart.",
            |class| drip(class, Duration::from_secs(19)),
            "
            download | 1 ok | same
            repeatable | 3 timeout unclear | 2 ok
            single | 1 timeout unclear | same
            login | 1 timeout not sent | same
            ",
        ),
    ]
}

fn drip(class: Class, pause: Duration) -> Answer {
    let mut answer = begun(class, 0).then(Step::Drip(class.healthy().body.into(), pause));
    let (is_slow, whole) = (pause > Duration::from_secs(1), class.healthy().body);
    let in_time = match class {
        Class::Download => whole.len(),
        // The reply to a file has the time of a call, and others that of an attempt.
        Class::Upload => 3,
        _ => 1,
    };
    answer.body = if is_slow { whole[..in_time].to_vec() } else { whole };
    answer
}

fn framing() -> Vec<Fault> {
    vec![
        fault(
            "too short for its length",
            "announces ten bytes more than it sends, and closes.",
            |class| begun(class, 10).body(class.healthy().body).then(Step::Close),
            HALF_A_REPLY,
        ),
        fault(
            "too long for its length",
            "announces one byte less than it sends.",
            |class| {
                let healthy = class.healthy();
                let mut answer =
                    Answer::announcing(200, healthy.media_type, healthy.body.len() - 1)
                        .body(healthy.body.clone());
                answer.body.pop();
                answer
            },
            UNREADABLE,
        ),
        fault(
            "lengths that differ",
            "announces two lengths.",
            |class| {
                let body = class.healthy().body;
                let lengths = [("content-length", "3"), ("content-length", "4")];
                let mut answer = Answer::head(200, &lengths).body(body).then(Step::Close);
                (answer.status, answer.body) = (None, Vec::new());
                answer
            },
            NO_REPLY,
        ),
        fault(
            "chunk garbage",
            "sends half of the body in a chunk, and then what is no chunk.",
            |class| chunked(class).raw("zz\r\n").then(Step::Close),
            HALF_A_REPLY,
        ),
        fault(
            "chunks without an end",
            "sends half of the body in a chunk, and closes.",
            |class| chunked(class).then(Step::Close),
            HALF_A_REPLY,
        ),
    ]
}

fn chunked(class: Class) -> Answer {
    let headers = [("content-type", class.healthy().media_type), ("transfer-encoding", "chunked")];
    let half = half(class);
    let mut answer = Answer::head(200, &headers).raw(format!("{:x}\r\n", half.len()));
    answer = answer.body(half);
    answer.raw("\r\n")
}

const GATEWAY: &str = "<html><head><title>502 Bad Gateway</title></head>\
                       <body><h1>502 Bad Gateway</h1><hr>nginx</body></html>";

fn statuses() -> Vec<Fault> {
    vec![
        fault(
            "redirect to another host",
            "sends the client to another host.",
            |_| {
                let location = "https://elsewhere.example/a?key=b";
                Answer::head(307, &[("location", location), ("content-length", "0")])
            },
            "
            login | 1 307 not sent | same
            * | 1 307 answered | same
            ",
        ),
        fault(
            "401",
            "refuses the credential.",
            |_| Answer::whole(401, "application/json", r#"{"error":"no access"}"#),
            "
            login | 1 401 not sent | same
            * | 1 401 answered | same
            ",
        ),
        fault(
            "gateway's page",
            "answers 502 with a page of HTML.",
            |_| Answer::whole(502, "text/html", GATEWAY),
            "
            repeatable, download | 3 502 unclear | 2 ok
            single | 1 502 unclear | same
            login | 1 502 not sent | same
            ",
        ),
        fault(
            "500 with a message",
            "answers 500 with a message of the vendor.",
            |_| Answer::whole(500, "application/json", r#"{"error":"it broke"}"#),
            "
            repeatable, download | 3 500 unclear | 2 ok
            single | 1 500 unclear | same
            login | 1 500 not sent | same
            ",
        ),
        fault(
            "500 that breaks off",
            "answers 500 and closes in the middle of its message.",
            |_| {
                let text = r#"{"error":"it br"#;
                Answer::announcing(500, "application/json", 100).body(text).then(Step::Close)
            },
            "
            repeatable, download | 3 500 unclear | 2 ok
            single | 1 500 unclear | same
            login | 1 500 not sent | same
            ",
        ),
        fault(
            "408",
            "says that the request came too slowly.",
            |_| Answer::whole(408, "text/plain", "too slow").then(Step::Close),
            "
            login | 3 408 not sent | 2 ok
            * | 3 408 refused | 2 ok
            ",
        ),
        fault(
            "422",
            "refuses the values.",
            |_| Answer::whole(422, "application/json", r#"{"error":"no such thing"}"#),
            "
            login | 1 credential not sent | same
            * | 1 422 answered | same
            ",
        ),
        fault(
            "success with a gateway's page",
            "answers 200 with a page of HTML, as the login of a foreign network does.",
            |_| Answer::whole(200, "text/html", "<html><body>Please log in</body></html>"),
            UNREADABLE,
        ),
    ]
}
