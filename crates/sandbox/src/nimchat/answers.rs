//! What the server says when it refuses.

use crate::engine::{Answer, Refusal};
use serde_json::{Value, json};

/// The message of an error of the account API.
pub(super) fn error(status: u16, message: &str) -> Answer {
    Answer::json(status, &json!({ "error": message }))
}

/// A record that its model refuses.
pub(super) fn invalid(message: &str, attributes: &[&str]) -> Refusal {
    Answer::json(422, &json!({ "message": message, "attributes": attributes })).into()
}

/// A refusal as this server writes it.
pub(super) fn refuse(refusal: &Refusal) -> Answer {
    match refusal {
        Refusal::UnknownPath | Refusal::WrongMethod(_) => framework(404, "Not Found"),
        Refusal::Missing(_) => error(404, "Resource could not be found"),
        Refusal::TooLarge => framework(413, "Payload Too Large"),
        Refusal::Malformed => framework(400, "Bad Request"),
        Refusal::Invalid(breaches) => {
            let messages: Vec<&str> = breaches.iter().map(|it| it.message.as_str()).collect();
            let names: Vec<&str> = breaches.iter().map(|it| it.name.as_str()).collect();
            let body = json!({ "message": messages.join(", "), "attributes": names });
            Answer::json(422, &body)
        }
        Refusal::TooMany(_) | Refusal::Forced(429) => {
            Answer::typed(429, "text/plain", "Retry later\n")
        }
        Refusal::Forced(status @ 500..) => framework(*status, "Internal Server Error"),
        Refusal::Forced(status) => error(*status, "The sandbox was told to refuse this"),
        Refusal::With(answer) => (**answer).clone(),
    }
}

/// What the framework says where the program has nothing of its own.
pub(super) fn framework(status: u16, message: &str) -> Answer {
    Answer::json(status, &json!({ "status": status, "error": message }))
}

/// A successful reply.
pub(super) fn sent(body: &Value) -> Answer {
    Answer::json(200, body)
}
