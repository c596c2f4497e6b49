//! What comes back from an operation?

use super::envelope;
use super::media::{essence, is_json, preferred};
use crate::document::{Located, object, resolve, text};
use crate::model::{Reply, Type};
use crate::normalise::schemas::Schemas;
use crate::problem::{Found, Problem, at};
use serde_json::{Value, json};

pub(super) struct Replies {
    pub(super) reply: Reply,
    pub(super) envelope: Option<String>,
    pub(super) accept: String,
    pub(super) errors: Vec<(String, String)>,
    pub(super) error_types: Vec<Type>,
}

pub(super) fn lower(
    schemas: &mut Schemas<'_>,
    located: &Located<'_>,
    owner: &str,
    notes: &mut Vec<String>,
) -> Found<Replies> {
    let base = at(&located.pointer, "responses");
    let mut successes = Vec::new();
    let (mut errors, mut error_types) = (Vec::new(), Vec::new());
    let all: Vec<_> = object(&located.operation["responses"]).collect();
    let has_success = all.iter().any(|(status, _)| status.starts_with('2'));
    for (status, response) in all {
        let (response, here) = resolve(schemas.document, response, &at(&base, status))?;
        if status.starts_with('2') || status == "default" && !has_success {
            successes.push((response, here));
        } else if status.starts_with(['4', '5']) {
            errors.push((status.to_owned(), text(response, "description")));
            error_types.extend(lower_error(schemas, response, &here, owner)?);
        } else if status == "default" {
            error_types.extend(lower_error(schemas, response, &here, owner)?);
        }
    }
    let (reply, accept) = success(schemas, &successes, owner, notes, located)?;
    let (reply, envelope) = envelope::open(schemas, located, reply)?;
    Ok(Replies { reply, envelope, accept, errors, error_types })
}

/// Error bodies are types too, so that users can decode what an error holds.
fn lower_error(
    schemas: &mut Schemas<'_>,
    response: &Value,
    pointer: &str,
    owner: &str,
) -> Found<Vec<Type>> {
    let mut types = Vec::new();
    for (media, content) in object(&response["content"]).filter(|(media, _)| is_json(media)) {
        if let Some(schema) = content.get("schema") {
            let here = at(&at(&at(pointer, "content"), media), "schema");
            types.push(schemas.lower(schema, &here, &format!("{owner}Error"))?.ty);
        }
    }
    Ok(types)
}

fn success(
    schemas: &mut Schemas<'_>,
    successes: &[(&Value, String)],
    owner: &str,
    notes: &mut Vec<String>,
    located: &Located<'_>,
) -> Found<(Reply, String)> {
    let mut types: Vec<Type> = Vec::new();
    let mut written: Vec<Value> = Vec::new();
    let mut optional = false;
    let mut other = None;
    let mut accept = None;
    for (response, pointer) in successes {
        let Some((media, chosen)) = preferred(&response["content"]) else {
            optional = true;
            continue;
        };
        let chosen_elsewhere = super::parameter::selector(schemas.document, located)?.is_some();
        let others = object(&response["content"]).filter(|(name, _)| *name != media);
        for (left_out, _) in others.filter(|_| !chosen_elsewhere) {
            notes.push(format!("{}: replies in {left_out} are not offered", located.pointer));
        }
        let here = at(&at(pointer, "content"), media);
        if !is_json(media) {
            if other.as_ref().is_some_and(|(earlier, _)| *earlier != media) {
                return Err(Problem::new(
                    here,
                    "success statuses answer in different media types",
                    "split the operation in two, or describe one of the replies",
                ));
            }
            other = Some((media, here));
            continue;
        }
        accept.get_or_insert(media);
        let here = at(&here, "schema");
        let used = schemas.lower(&chosen["schema"], &here, &format!("{owner}Response"))?;
        optional |= used.nullable;
        if !types.contains(&used.ty) {
            types.push(used.ty);
            written.push(chosen["schema"].clone());
        }
    }
    match (types.as_slice(), other) {
        ([], None) => Ok((Reply::Empty, "*/*".into())),
        ([ty], None) => Ok((Reply::Json { ty: ty.clone(), optional }, asked_for(accept))),
        ([], Some((media, here))) => Ok((raw(media, &here)?, media.to_owned())),
        (_, Some((_, here))) => Err(Problem::new(
            here,
            "one success status answers in JSON and another in something else",
            "split the operation in two, or describe one of the replies",
        )),
        (_, None) => {
            // Which one comes is seen in the reply, as with any other choice.
            let choice = json!({ "oneOf": written });
            let here = at(&located.pointer, "responses");
            let ty = schemas.lower(&choice, &here, &format!("{owner}Reply"))?.ty;
            Ok((Reply::Json { ty, optional }, asked_for(accept)))
        }
    }
}

fn asked_for(media: Option<&str>) -> String {
    media.unwrap_or("application/json").to_owned()
}

/// What a reply that is not JSON is handed out as.
fn raw(media: &str, pointer: &str) -> Found<Reply> {
    match essence(media).to_lowercase().as_str() {
        "text/event-stream" => Err(Problem::new(
            pointer,
            "streams of events are not supported",
            "leave the operation out",
        )),
        text if text.starts_with("text/") => Ok(Reply::Text),
        _ => Ok(Reply::Bytes),
    }
}
