//! How Prokeep answers, and how it says no.
//!
//! The envelopes and both shapes of an error are stated; every status but the 202 of a message is inferred.

use crate::engine::{Answer, Refusal};
use serde_json::{Value, json};

/// 200, under `data`.
pub(super) fn data(value: &Value) -> Answer {
    Answer::json(200, &json!({ "data": value }))
}

/// 201, under `data`.
pub(super) fn created(value: &Value) -> Answer {
    Answer::json(201, &json!({ "data": value }))
}

/// 202, under `data`: taken, and not delivered yet.
pub(super) fn accepted(value: &Value) -> Answer {
    Answer::json(202, &json!({ "data": value }))
}

/// A value that the call does not take.
pub(super) fn wrong(sentence: impl AsRef<str>) -> Refusal {
    sentence_with(422, sentence.as_ref()).into()
}

/// One sentence under `error`.
pub(super) fn sentence_with(status: u16, sentence: &str) -> Answer {
    Answer::json(status, &json!({ "error": sentence }))
}

/// No such thing, as the two calls that delete say it: a list under `errors`.
pub(super) fn nothing_to_delete(what: &str) -> Refusal {
    let details = format!("There is no such {what}.");
    Answer::json(404, &json!({ "errors": [{ "source": "id", "details": details }] })).into()
}

/// Any refusal, as one sentence.
pub(super) fn shown(refusal: &Refusal) -> Answer {
    match refusal {
        Refusal::UnknownPath => sentence_with(404, "Not found."),
        Refusal::WrongMethod(methods) => sentence_with(405, "The path does not take this method.")
            .header("allow", &methods.join(", ")),
        Refusal::TooLarge => sentence_with(413, "The body is too large."),
        Refusal::Malformed => sentence_with(400, "The body is not JSON."),
        Refusal::Invalid(breaches) => {
            let first = breaches.first().map_or("The request is not valid", |it| &it.message);
            sentence_with(422, &format!("{first}."))
        }
        Refusal::Missing(what) => sentence_with(404, &format!("There is no such {what}.")),
        Refusal::TooMany(pace) => sentence_with(429, "Too many requests.")
            .header("retry-after", &pace.seconds.to_string()),
        Refusal::Forced(status) => sentence_with(*status, said(*status)),
        Refusal::With(answer) => (**answer).clone(),
    }
}

/// What an error on command says.
const fn said(status: u16) -> &'static str {
    match status {
        401 => "The credentials are missing or wrong.",
        404 => "Not found.",
        429 => "Too many requests.",
        503 => "Busy.",
        _ => "This went wrong on command.",
    }
}
