//! What comes back from an operation, and which of its media types is read?

use super::context::Context;
use super::media::{Content, essence, is_json, preferred};
use super::parameter;
use crate::model::{Download, Reply, Shape, Type};
use crate::names;
use crate::spec::document::{Resolved, object, resolve, text};
use crate::spec::problem::{Found, Problem, at};
use serde_json::{Value, json};

pub(super) struct Replies {
    pub(super) reply: Reply,
    pub(super) envelope: Option<String>,
    pub(super) accept: String,
    pub(super) errors: Vec<(String, String)>,
    pub(super) error_types: Vec<Type>,
}

pub(super) fn lower(context: &mut Context<'_, '_>) -> Found<Replies> {
    let located = context.located;
    let base = at(&located.pointer, "responses");
    let mut successes = Vec::new();
    let (mut errors, mut error_types) = (Vec::new(), Vec::new());
    let all: Vec<_> = object(&located.operation["responses"]).collect();
    let has_success = all.iter().any(|(status, _)| status.starts_with('2'));
    for (status, response) in all {
        let response = resolve(context.schemas.document, response, &at(&base, status))?;
        if status.starts_with('2') || status == "default" && !has_success {
            successes.push(response);
        } else if status.starts_with(['4', '5']) {
            errors.push((status.to_owned(), text(response.value, "description")));
            error_types.extend(lower_error(context, &response)?);
        } else if status == "default" {
            error_types.extend(lower_error(context, &response)?);
        }
    }
    let success = success(context, &successes)?;
    let opened = open(context, success.reply)?;
    Ok(Replies {
        reply: opened.reply,
        envelope: opened.envelope,
        accept: success.accept,
        errors,
        error_types,
    })
}

/// Error bodies are types too, so that users can decode what an error holds.
fn lower_error(context: &mut Context<'_, '_>, response: &Resolved<'_>) -> Found<Vec<Type>> {
    let mut types = Vec::new();
    let contents = object(&response.value["content"]).filter(|(media, _)| is_json(media));
    for (media, content) in contents {
        if let Some(schema) = content.get("schema") {
            let here = at(&at(&at(&response.pointer, "content"), media), "schema");
            let hint = format!("{}Error", context.owner);
            types.push(context.schemas.lower(schema, &here, &hint)?.ty);
        }
    }
    Ok(types)
}

/// What a success is, and the media type that is asked for.
struct Success {
    reply: Reply,
    accept: String,
}

fn success(context: &mut Context<'_, '_>, successes: &[Resolved<'_>]) -> Found<Success> {
    let located = context.located;
    let has_selector = parameter::selector(context.schemas.document, located)?.is_some();
    let mut types: Vec<Type> = Vec::new();
    let mut written: Vec<Value> = Vec::new();
    let mut optional = false;
    let mut other = None;
    let mut accept = None;
    for Resolved { value: response, pointer } in successes {
        let Some(Content { media, value: chosen }) = preferred(&response["content"]) else {
            optional = true;
            continue;
        };
        let others = object(&response["content"]).filter(|(name, _)| *name != media);
        for (left_out, _) in others.filter(|_| !has_selector) {
            let note = format!("{}: replies in {left_out} are not offered", located.pointer);
            context.notes.push(note);
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
        let hint = format!("{}Response", context.owner);
        let used = context.schemas.lower(&chosen["schema"], &at(&here, "schema"), &hint)?;
        optional |= used.nullable;
        if !types.contains(&used.ty) {
            types.push(used.ty);
            written.push(chosen["schema"].clone());
        }
    }
    let json = |ty| {
        let accept = accept.unwrap_or("application/json").to_owned();
        Success { reply: Reply::Json { ty, optional }, accept }
    };
    match (types.as_slice(), other) {
        ([], None) => Ok(Success { reply: Reply::Empty, accept: "*/*".into() }),
        ([ty], None) => Ok(json(ty.clone())),
        ([], Some((media, here))) => {
            Ok(Success { reply: raw(media, &here)?, accept: media.to_owned() })
        }
        (_, Some((_, here))) => Err(Problem::new(
            here,
            "one success status answers in JSON and another in something else",
            "split the operation in two, or describe one of the replies",
        )),
        (_, None) => {
            // The reply shows which one it is, as with any other choice.
            let choice = json!({ "oneOf": written });
            let here = at(&located.pointer, "responses");
            let hint = format!("{}Reply", context.owner);
            Ok(json(context.schemas.lower(&choice, &here, &hint)?.ty))
        }
    }
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

/// A reply without its envelope, and the place of what is left.
struct Opened {
    reply: Reply,
    envelope: Option<String>,
}

/// Takes the value out of the envelope that `x-switchboard-envelope` names.
fn open(context: &Context<'_, '_>, reply: Reply) -> Found<Opened> {
    let (schemas, located) = (&*context.schemas, context.located);
    let Some(path) = located.operation["x-switchboard-envelope"].as_str() else {
        return Ok(Opened { reply, envelope: None });
    };
    let refuse = |what: String| {
        Problem::new(at(&located.pointer, "x-switchboard-envelope"), what, "correct the path")
    };
    let Reply::Json { ty, mut optional } = reply else {
        return Err(refuse("the reply is no object that could be an envelope".into()));
    };
    let mut here = ty;
    for key in path.split('.') {
        let Type::Named(name) = &here else {
            return Err(refuse(format!("there is no object that could hold `{key}`")));
        };
        let component = schemas.component(name);
        let Some(Shape::Struct { fields, .. }) = component.map(|component| &component.shape) else {
            return Err(refuse(format!("`{name}` is no object that could be an envelope")));
        };
        let field = fields.iter().find(|field| field.wire == key && field.required);
        let field = field.ok_or_else(|| refuse(format!("`{name}` does not require `{key}`")))?;
        optional |= field.nullable;
        here = field.ty.clone();
    }
    Ok(Opened { reply: Reply::Json { ty: here, optional }, envelope: Some(path.to_owned()) })
}

/// The media type beside JSON that a success may come in.
pub(super) fn download(context: &mut Context<'_, '_>) -> Found<Option<Download>> {
    let (document, located) = (context.schemas.document, context.located);
    let Some(selector) = parameter::selector(document, located)? else {
        return Ok(None);
    };
    let mut offered = Vec::new();
    for (status, response) in object(&located.operation["responses"]) {
        if status.starts_with('2') {
            let response = resolve(document, response, &located.pointer)?.value;
            offered.extend(object(&response["content"]).map(|(media, _)| media));
        }
    }
    let beside = object(selector.media).find_map(|(value, media)| {
        let media = media.as_str().filter(|it| !is_json(it))?;
        Some((value, media))
    });
    match beside {
        Some((value, media)) if offered.contains(&media) => Ok(Some(Download {
            name: context.setters.claim(names::setter(value)),
            media: media.to_owned(),
            chosen_by: Some((selector.wire, value.to_owned())),
        })),
        _ => Err(Problem::new(
            at(&located.pointer, "parameters"),
            format!(
                "`{}` chooses a media type that no success of the operation has",
                selector.wire
            ),
            "list the media type in the response, beside the JSON",
        )),
    }
}
