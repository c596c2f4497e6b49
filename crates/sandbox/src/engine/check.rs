//! Does a request obey the description?

use super::asked::Asked;
use super::forms;
use super::vendor::{Refusal, Vendor};
use serde_json::Value;
use switchboard_core::generated::serde::de::DeserializeOwned;
use switchboard_core::generated::{Breach, Received, breaches, content_of, takes_bytes};

/// Reads the body into the request: JSON, a form, or plain bytes.
pub(super) fn read_body(asked: &mut Asked) -> Result<(), Refusal> {
    if asked.bytes.is_empty() || takes_bytes(&asked.operation) {
        return Ok(());
    }
    let media_type = asked.header("content-type").unwrap_or_default().to_owned();
    let lower = media_type.to_ascii_lowercase();
    if lower.starts_with("multipart/form-data") {
        let (fields, files) =
            forms::multipart(&media_type, &asked.bytes).ok_or(Refusal::Malformed)?;
        asked.body = forms::fields(fields);
        asked.files = files;
    } else if lower.starts_with("application/x-www-form-urlencoded") {
        let text = std::str::from_utf8(&asked.bytes).map_err(|_| Refusal::Malformed)?;
        asked.body = forms::fields(forms::pairs(text));
    } else {
        asked.body = serde_json::from_slice(&asked.bytes).map_err(|_| Refusal::Malformed)?;
    }
    Ok(())
}

/// Whether a body decodes as what an operation takes.
pub(crate) fn decodes<T: DeserializeOwned>(body: &Value) -> Result<(), String> {
    serde_json::from_value::<T>(body.clone()).map(drop).map_err(|error| error.to_string())
}

/// Refuses a request that lacks or breaks something.
pub(super) fn obey(vendor: &dyn Vendor, asked: &Asked) -> Result<(), Refusal> {
    let files: Vec<&str> = asked.files.iter().map(|file| file.name.as_str()).collect();
    let received = Received {
        path: &asked.parameters,
        query: &asked.query,
        headers: &asked.headers,
        body: (!asked.body.is_null()).then_some(&asked.body),
        files: &files,
    };
    let mut found = breaches(&asked.operation, &received);
    if let Some(content) = content_of(&asked.operation, &asked.body).filter(|it| !it.is_null())
        && asked.files.is_empty()
        && let Err(message) = vendor.fits(asked.id(), content)
    {
        found.push(breach(&message));
    }
    if found.is_empty() { Ok(()) } else { Err(Refusal::Invalid(found)) }
}

/// A breach out of what serde says about a body that is no value of the operation's type.
fn breach(message: &str) -> Breach {
    let missing = message.starts_with("missing field");
    let named = message.split('`').nth(1).filter(|_| missing || message.contains("field"));
    let name = named.unwrap_or("body").to_owned();
    // What else serde says shows the value.
    let message = if missing {
        format!("`{name}` is required")
    } else {
        format!("`{name}` has another type than is described")
    };
    Breach { name, message, missing }
}

/// The body's text for the log: JSON as it is, or nothing.
pub(super) fn noted(body: &Value) -> Option<Value> {
    (!body.is_null()).then(|| body.clone())
}
