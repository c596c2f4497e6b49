//! What Proto AICX answers to what it refuses.

use crate::engine::{Answer, Refusal};
use serde_json::{Value, json};

/// A refusal as Proto AICX writes it.
pub(super) fn refuse(refusal: &Refusal) -> Answer {
    match refusal {
        Refusal::UnknownPath => detail(404, "Not Found"),
        Refusal::WrongMethod(methods) => {
            detail(405, "Method Not Allowed").header("allow", &methods.join(", "))
        }
        Refusal::TooLarge => detail(413, "Request Entity Too Large"),
        Refusal::Malformed => errors([("body", "The body is not JSON", "json_invalid")]),
        Refusal::Invalid(breaches) => errors(breaches.iter().map(|it| {
            let kind = if it.missing { "missing" } else { "value_error" };
            (it.name.as_str(), it.message.as_str(), kind)
        })),
        Refusal::Missing(what) => detail(404, &format!("There is no such {what}")),
        Refusal::TooMany(pace) => {
            detail(429, "Too Many Requests").header("retry-after", &pace.seconds.to_string())
        }
        Refusal::Forced(status) => detail(*status, said(*status)),
        Refusal::With(answer) => (**answer).clone(),
    }
}

/// One sentence.
pub(super) fn detail(status: u16, sentence: &str) -> Answer {
    Answer::json(status, &json!({ "detail": sentence }))
}

/// Fields that are missing or wrong: where, what, and its kind.
pub(super) fn errors<'a>(found: impl IntoIterator<Item = (&'a str, &'a str, &'a str)>) -> Answer {
    let error = |(name, message, kind): (&str, &str, &str)| {
        let place: Vec<&str> = if name == "body" { vec!["body"] } else { vec!["body", name] };
        json!({ "loc": place, "msg": message, "type": kind })
    };
    let found: Vec<Value> = found.into_iter().map(error).collect();
    Answer::json(422, &json!({ "detail": found }))
}

/// What an error on command says.
const fn said(status: u16) -> &'static str {
    match status {
        401 => "The secret is missing or wrong",
        403 => "The secret is not that of the sub-company",
        404 => "Not Found",
        429 => "Too Many Requests",
        _ => "This went wrong on command",
    }
}
