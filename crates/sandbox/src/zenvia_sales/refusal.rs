//! How Zenvia Sales says no: a sentence and a code. The envelope is stated, the three codes that
//! are not `UNAUTHORIZED`, `FORBIDDEN`, `CONFLICT` and `TOO_MANY_REQUESTS` are confirmed.

use crate::engine::{Answer, Pace, Refusal};
use serde_json::json;

/// A value or body of the wrong form.
pub(super) fn wrong(sentence: &str) -> Refusal {
    error(400, "SCHEMA_VALIDATION_FAILED", sentence).into()
}

/// Something that the call cannot do now, or not with this.
pub(super) fn unexpected(sentence: &str) -> Refusal {
    error(400, "UNEXPECTED_ERROR", sentence).into()
}

pub(super) fn error(status: u16, code: &str, sentence: &str) -> Answer {
    Answer::json(status, &json!({ "message": sentence, "code": code }))
}

pub(super) fn shown(refusal: &Refusal) -> Answer {
    match refusal {
        Refusal::UnknownPath => error(404, "NOT_FOUND", "Not found"),
        Refusal::WrongMethod(methods) => error(405, "UNEXPECTED_ERROR", "Method not allowed")
            .header("allow", &methods.join(", ")),
        Refusal::TooLarge => error(413, "UNEXPECTED_ERROR", "The body is too large"),
        Refusal::Malformed => error(400, "UNEXPECTED_ERROR", "The body is not readable"),
        Refusal::Invalid(breaches) => {
            let first = breaches.first();
            match first.map(|it| (it.name.as_str(), it.message.as_str())) {
                Some(("prospectId", _)) => error(400, "UNEXPECTED_ERROR", "Invalid prospectId"),
                Some((_, message)) => error(400, "SCHEMA_VALIDATION_FAILED", message),
                None => error(400, "SCHEMA_VALIDATION_FAILED", "The request is not valid"),
            }
        }
        Refusal::Missing(what) => error(404, "NOT_FOUND", &format!("{what} does not exist")),
        Refusal::TooMany(pace) => {
            let answer = error(429, "TOO_MANY_REQUESTS", "Too many requests");
            paced(answer, pace)
        }
        Refusal::Forced(status) => forced(*status),
        Refusal::With(answer) => (**answer).clone(),
    }
}

fn forced(status: u16) -> Answer {
    match status {
        401 => error(401, "UNAUTHORIZED", "Invalid api-key"),
        403 => error(403, "FORBIDDEN", "Invalid scope"),
        404 => error(404, "NOT_FOUND", "Not found"),
        409 => error(409, "CONFLICT", "The integration has no user"),
        429 => error(429, "TOO_MANY_REQUESTS", "Too many requests"),
        503 => error(503, "UNEXPECTED_ERROR", "Service unavailable"),
        _ => error(status, "UNEXPECTED_ERROR", "This went wrong on command"),
    }
}

/// The three headers are stated. That the moment of reset is in seconds since 1970 is inferred.
pub(super) fn paced(answer: Answer, pace: &Pace) -> Answer {
    answer
        .header("x-ratelimit-limit", &pace.limit.to_string())
        .header("x-ratelimit-remaining", &pace.remaining.to_string())
        .header("x-ratelimit-reset", &pace.reset.timestamp().to_string())
}
