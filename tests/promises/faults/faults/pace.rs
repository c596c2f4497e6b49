//! The ways in which a vendor says when to come back.

use super::{Answer, At, Fault};
use std::time::{Duration, SystemTime};

const DATE: &str = "Fri, 20 Nov 2026 10:00:00 GMT";
/// The same moment in seconds since 1970.
const EPOCH: &str = "1795168809";

struct Form {
    name: &'static str,
    headers: Vec<(&'static str, String)>,
    /// In milliseconds.
    asks: Option<u64>,
    expected: &'static str,
}

fn form(
    name: &'static str,
    headers: &[(&'static str, &str)],
    asks: impl Into<Option<u64>>,
) -> Form {
    let headers = headers.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    Form { name, headers, asks: asks.into(), expected: "" }
}

pub(super) fn faults(status: u16) -> Vec<Fault> {
    forms().into_iter().map(|form| fault(status, form)).collect()
}

fn fault(status: u16, form: Form) -> Fault {
    let shown: Vec<String> =
        form.headers.iter().map(|(name, value)| format!("`{name}: {value}`")).collect();
    let shown = match form.name {
        // It differs from run to run.
        "a date without `Date`" => {
            "a date 20 seconds ahead, by the clock of this machine".to_owned()
        }
        _ if shown.is_empty() => "nothing besides".to_owned(),
        _ => shown.join(" and "),
    };
    let headers: Vec<(&str, &str)> =
        form.headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let headers = [&[("content-length", "9")][..], &headers].concat();
    let answer = Answer::head(status, &headers).body("slow down");
    Fault {
        name: format!("{status}, {}", form.name),
        does: format!("answers {status} with {shown}."),
        expected: form.expected,
        at: At::Replying(answer),
        asks: form.asks.map(Duration::from_millis),
    }
}

fn forms() -> Vec<Form> {
    let soon = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(20));
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
        form("a date without `Date`", &[("retry-after", &soon)], 20_000),
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
        form("a wait that ends too late", &[("retry-after", "40")], 40_000),
        form("a wait above the limit", &[("retry-after", "3600")], 3_600_000),
        form("an absurd wait", &[("retry-after", "99999999999999999999999")], None),
        form("words", &[("retry-after", "soon")], None),
    ]
}
