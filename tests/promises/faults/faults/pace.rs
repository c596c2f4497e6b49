//! The ways in which a vendor says when to come back.

use super::{Answer, At, Fault};
use std::time::{Duration, SystemTime};

const DATE: &str = "Fri, 20 Nov 2026 10:00:00 GMT";
/// The same moment in seconds since 1970.
const EPOCH: &str = "1795168809";

/// A call has 60 seconds, so that there is time for one such wait and not for two.
const TOO_LATE: &str = "a wait that ends too late";
const TOO_LONG: &str = "a wait above the limit";
const ABSURD: &str = "an absurd wait";
const UNDATED: &str = "a date without `Date`";

type Header<'a> = (&'a str, &'a str);

struct Form {
    name: &'static str,
    headers: Vec<Header<'static>>,
    /// In milliseconds.
    asks: Option<u64>,
}

fn form(name: &'static str, headers: &[Header<'static>], asks: impl Into<Option<u64>>) -> Form {
    Form { name, headers: headers.to_vec(), asks: asks.into() }
}

pub(super) fn faults(status: u16) -> Vec<Fault> {
    forms().iter().map(|form| fault(status, form)).collect()
}

fn fault(status: u16, form: &Form) -> Fault {
    let shown: Vec<String> =
        form.headers.iter().map(|(name, value)| format!("`{name}: {value}`")).collect();
    let shown = match form.name {
        UNDATED => "a date 20 seconds ahead, by the clock of this machine".to_owned(),
        _ if shown.is_empty() => "nothing besides".to_owned(),
        _ => shown.join(" and "),
    };
    let at = match (form.name, status) {
        (UNDATED, 429) => At::Answering(|_| undated(429)),
        (UNDATED, _) => At::Answering(|_| undated(503)),
        _ => At::Replying(answer(status, &form.headers)),
    };
    Fault {
        name: format!("{status}, {}", form.name),
        does: format!("answers {status} with {shown}."),
        expected: expected(status, form.name),
        at,
        asks: form.asks.map(Duration::from_millis),
    }
}

/// A 429 says that the vendor did not act, so that anything is tried again. A 503 often comes from a
/// gateway that has handed the request on.
fn expected(status: u16, form: &str) -> &'static str {
    match (status, form) {
        (429, TOO_LATE) => {
            "
            upload, download | 3 429 refused | 2 ok
            login | 2 429 not sent | 2 ok
            * | 2 429 refused | 2 ok
            "
        }
        (429, TOO_LONG | ABSURD) => {
            "
            login | 1 429 not sent | same
            * | 1 429 refused | same
            "
        }
        (429, _) => {
            "
            login | 3 429 not sent | 2 ok
            * | 3 429 refused | 2 ok
            "
        }
        (_, TOO_LATE) => {
            "
            repeatable | 2 503 unclear | 2 ok
            download | 3 503 unclear | 2 ok
            single | 1 503 unclear | same
            login | 1 503 not sent | same
            "
        }
        (_, TOO_LONG | ABSURD) => {
            "
            login | 1 503 not sent | same
            * | 1 503 unclear | same
            "
        }
        _ => {
            "
            repeatable, download | 3 503 unclear | 2 ok
            single | 1 503 unclear | same
            login | 1 503 not sent | same
            "
        }
    }
}

fn answer(status: u16, headers: &[Header<'_>]) -> Answer {
    let headers = [&[("content-length", "9")][..], headers].concat();
    Answer::head(status, &headers).body("slow down")
}

/// Made when it is needed: the clock of this machine goes on.
fn undated(status: u16) -> Answer {
    let soon = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(20));
    answer(status, &[("retry-after", &soon)])
}

fn forms() -> Vec<Form> {
    vec![
        form("seconds", &[("retry-after", "7")], 7000),
        form("decimals", &[("retry-after", "2.5")], 2500),
        form(
            "a date of RFC 1123",
            &[("date", DATE), ("retry-after", "Fri, 20 Nov 2026 10:00:09 GMT")],
            9000,
        ),
        form(
            "a date of RFC 850",
            &[("date", DATE), ("retry-after", "Friday, 20-Nov-26 10:00:09 GMT")],
            9000,
        ),
        form(UNDATED, &[], 20_000),
        form("milliseconds", &[("retry-after-ms", "1500")], 1500),
        form("Microsoft's milliseconds", &[("x-ms-retry-after-ms", "1500")], 1500),
        form(
            "reset in seconds",
            &[("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", "9")],
            9000,
        ),
        form(
            "reset as a moment",
            &[("date", DATE), ("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", EPOCH)],
            9000,
        ),
        form("`RateLimit` of the IETF draft", &[("ratelimit", "\"default\";r=0;t=9")], 9000),
        form("no header", &[], None),
        form(TOO_LATE, &[("retry-after", "40")], 40_000),
        form(TOO_LONG, &[("retry-after", "3600")], 3_600_000),
        form(ABSURD, &[("retry-after", "99999999999999999999999")], None),
        form("words", &[("retry-after", "soon")], None),
    ]
}
