//! What comes back from an operation, and which of its media types is read?

use super::context::Context;
use super::media::{Content, essence, is_json, preferred};
use super::parameter;
use crate::model::{Definition, Download, Reply, Type};
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

/// What the success responses of an operation hold, taken together.
#[derive(Default)]
struct Successes<'d> {
    /// The different JSON replies, as types and as schemas.
    types: Vec<Type>,
    schemas: Vec<&'d Value>,
    /// The media type of the JSON replies.
    json: Option<&'d str>,
    /// The other media type, and its place.
    raw: Option<Raw<'d>>,
    optional: bool,
}

struct Raw<'d> {
    media: &'d str,
    pointer: String,
}

impl<'d> Successes<'d> {
    fn take(&mut self, context: &mut Context<'_, 'd>, response: &Resolved<'d>) -> Found<()> {
        let Some(Content { media, value }) = preferred(&response.value["content"]) else {
            self.optional = true;
            return Ok(());
        };
        let here = at(&at(&response.pointer, "content"), media);
        if is_json(media) {
            self.json.get_or_insert(media);
            let (schema, here) = (&value["schema"], at(&here, "schema"));
            let used =
                context.schemas.lower(schema, &here, &format!("{}Response", context.owner))?;
            self.optional |= used.nullable;
            if !self.types.contains(&used.ty) {
                self.types.push(used.ty);
                self.schemas.push(schema);
            }
        } else if self.raw.as_ref().is_some_and(|earlier| earlier.media != media) {
            return Err(Problem::new(
                here,
                "success responses have different media types",
                "split the operation in two, or describe one of the replies",
            ));
        } else {
            self.raw = Some(Raw { media, pointer: here });
        }
        Ok(())
    }

    fn settle(self, context: &mut Context<'_, 'd>) -> Found<Success> {
        let ty = match (self.types.as_slice(), self.raw) {
            ([], None) => return Ok(Success { reply: Reply::Empty, accept: "*/*".into() }),
            ([], Some(Raw { media, pointer })) => {
                return Ok(Success { reply: raw(media, &pointer)?, accept: media.to_owned() });
            }
            (_, Some(Raw { pointer, .. })) => {
                return Err(Problem::new(
                    pointer,
                    "one success response is JSON and another is something else",
                    "split the operation in two, or describe one of the replies",
                ));
            }
            ([ty], None) => ty.clone(),
            (_, None) => {
                // The reply shows which one it is, as with any other choice.
                let choice = json!({ "oneOf": self.schemas });
                let here = at(&context.located.pointer, "responses");
                context.schemas.lower(&choice, &here, &format!("{}Reply", context.owner))?.ty
            }
        };
        let accept = self.json.unwrap_or("application/json").to_owned();
        Ok(Success { reply: Reply::Json { ty, optional: self.optional }, accept })
    }
}

fn success<'d>(context: &mut Context<'_, 'd>, responses: &[Resolved<'d>]) -> Found<Success> {
    let has_selector = parameter::selector(context.schemas.document, context.located)?.is_some();
    let mut successes = Successes::default();
    for response in responses {
        successes.take(context, response)?;
        if !has_selector {
            note_others(context, response);
        }
    }
    successes.settle(context)
}

/// Notes the media types of a success that are not offered.
fn note_others(context: &mut Context<'_, '_>, response: &Resolved<'_>) {
    let offered = &response.value["content"];
    let used = preferred(offered).map(|it| it.media);
    for (left_out, _) in object(offered).filter(|(media, _)| Some(*media) != used) {
        let pointer = &context.located.pointer;
        context.notes.push(format!("{pointer}: replies in {left_out} are not offered"));
    }
}

/// What users get of a reply that is not JSON.
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
        return Err(refuse("the reply is not an object, so it cannot be an envelope".into()));
    };
    let mut here = ty;
    for key in path.split('.') {
        let Type::Named(name) = &here else {
            return Err(refuse(format!("there is no object that could hold `{key}`")));
        };
        let component = schemas.component(name);
        let Some(Definition::Struct { fields, .. }) =
            component.map(|component| &component.definition)
        else {
            return Err(refuse(format!("`{name}` is not an object, so it cannot hold `{key}`")));
        };
        let field = fields.iter().find(|field| field.wire == key && field.required);
        let field = field.ok_or_else(|| refuse(format!("`{name}` does not require `{key}`")))?;
        optional |= field.nullable;
        here = field.ty.clone();
    }
    Ok(Opened { reply: Reply::Json { ty: here, optional }, envelope: Some(path.to_owned()) })
}

/// The second media type of a success, beside JSON.
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
