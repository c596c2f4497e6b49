//! What the vendor says when it refuses.

use super::documents::reply;
use crate::engine::{Answer, Refusal};
use serde_json::{Value, json};
use switchboard_core::generated::Breach;

/// A refusal with one error.
pub(super) fn error(status: u16, code: &str, detail: &str) -> Answer {
    refused(status, &[json!({ "code": code, "detail": detail, "status": status })])
}

fn refused(status: u16, errors: &[Value]) -> Answer {
    reply(status, &json!({ "errors": errors }))
}

/// A refusal as this vendor writes it.
pub(super) fn refuse(refusal: &Refusal) -> Answer {
    match refusal {
        Refusal::UnknownPath => error(404, "not-found", "There is nothing at this path."),
        Refusal::WrongMethod(_) => error(405, "method-not-allowed", "The path has other methods."),
        Refusal::Missing(_) => error(404, "not-found", "There is no such resource."),
        Refusal::TooLarge => error(413, "too-large", "The body is too long."),
        Refusal::Malformed => error(400, "malformed", "The body is not JSON."),
        Refusal::Invalid(breaches) => {
            let error = |breach: &Breach| {
                let source = json!({ "parameter": breach.name, "pointer": pointer(&breach.name) });
                let code = if breach.missing { "required" } else { "invalid" };
                json!({ "code": code, "detail": breach.message, "source": source, "status": 400 })
            };
            let errors: Vec<Value> = breaches.iter().map(error).collect();
            refused(400, &errors)
        }
        Refusal::TooMany(pace) => error(429, "too-many-requests", "Too many requests.")
            .header("retry-after", &pace.seconds.to_string()),
        Refusal::Forced(status) => error(*status, "forced", "The sandbox was told to refuse this."),
        Refusal::With(answer) => (**answer).clone(),
    }
}

/// Where in the document a field is.
fn pointer(name: &str) -> String {
    format!("/data/attributes/{}", name.replace('.', "/"))
}
