//! What does a request carry, and how is it written?

use super::context::Context;
use super::media::{Content, FORM, MULTIPART, essence, is_json, preferred};
use super::{files, request_envelope};
use crate::model::{Body, Definition, Encoding, Field, Parameter, Type};
use crate::normalise::schema::{Schemas, innermost, rules_inside, rules_of};
use crate::spec::document::{flag, object, prose, resolve};
use crate::spec::problem::{Found, Problem, at};
use serde_json::Value;

/// The body of an operation. What callers give beside it joins the parameters.
pub(super) fn lower(
    context: &mut Context<'_, '_>,
    parameters: &mut Vec<Parameter>,
) -> Found<Option<Body>> {
    let located = context.located;
    let Some(body) = located.operation.get("requestBody") else {
        return Ok(None);
    };
    let body = resolve(context.schemas.document, body, &at(&located.pointer, "requestBody"))?;
    let pointer = at(&body.pointer, "content");
    let contents = &body.value["content"];
    let Some(chosen) = preferred(contents) else {
        return Err(Problem::new(pointer, "the body has no media type", "add one"));
    };
    // Files go along with JSON; beside anything else, a form is another way to send the body.
    let form = files::form(contents).filter(|it| it.media == chosen.media || is_json(chosen.media));
    let is_used =
        |media: &str| media == chosen.media || form.is_some_and(|form| form.media == media);
    for (left_out, _) in object(contents).filter(|(media, _)| !is_used(media)) {
        context.notes.push(format!("{}: bodies in {left_out} are not offered", located.pointer));
    }
    let required = flag(body.value, "required");
    let lowered = match form {
        Some(form) => files::lower(context, &pointer, form, chosen)?,
        None => plain(context, &pointer, chosen, parameters)?,
    };
    if lowered.within.is_some() && !required {
        return Err(Problem::new(
            at(&located.pointer, "x-switchboard-request-envelope"),
            "the body is optional, and with it the envelope around it",
            "write `required: true` at the request body",
        ));
    }
    Ok(Some(Body { required, doc: prose(body.value, "description"), ..lowered }))
}

/// A body without files.
fn plain<'d>(
    context: &mut Context<'_, 'd>,
    contents: &str,
    chosen: Content<'d>,
    parameters: &mut Vec<Parameter>,
) -> Found<Body> {
    let pointer = at(contents, chosen.media);
    refuse_unsendable(chosen, &pointer)?;
    let encoding = encoding(chosen.media);
    let schema = &chosen.value["schema"];
    match &encoding {
        // Bytes are sent as they are, whatever the schema says.
        Encoding::Bytes(_) => return Ok(Body::new(encoding, Type::Any, Vec::new())),
        Encoding::Json(media) if is_empty_object(innermost(context.schemas.document, schema)) => {
            return Ok(Body::new(Encoding::Empty(media.clone()), Type::Any, Vec::new()));
        }
        _ => {}
    }
    let (mut schema, mut here, mut within) = (schema, at(&pointer, "schema"), None);
    if let Some(opened) = request_envelope::open(context, schema, &here, parameters)? {
        (schema, here, within) = (opened.schema, opened.pointer, Some(opened.within));
        parameters.extend(opened.beside);
    }
    let schemas = &mut *context.schemas;
    let ty = schemas.lower(schema, &here, &format!("{}Body", context.owner))?.ty;
    let mut rules = rules_of(schemas.document, schema);
    rules.extend(rules_inside(schemas.components(), &ty));
    if encoding == Encoding::Form {
        refuse_nested_form(schemas, &ty, &pointer)?;
    }
    Ok(Body { within, ..Body::new(encoding, ty, rules) })
}

/// Whether the empty object is the only value.
fn is_empty_object(schema: &Value) -> bool {
    let nameless = object(&schema["properties"]).next().is_none();
    let closed = schema["additionalProperties"] == false || schema["maxProperties"] == 0;
    schema["type"] == "object" && nameless && closed
}

fn encoding(media: &str) -> Encoding {
    match essence(media).to_lowercase().as_str() {
        json if is_json(json) => Encoding::Json(media.to_owned()),
        FORM => Encoding::Form,
        _ => Encoding::Bytes(media.to_owned()),
    }
}

/// Refuses a media type that cannot be sent, or a field that would not be written as described.
fn refuse_unsendable(content: Content<'_>, pointer: &str) -> Found<()> {
    if content.media.contains('*') {
        return Err(Problem::new(
            pointer,
            "a media type with a star cannot be sent",
            "name the media type to send",
        ));
    }
    let kind = essence(content.media).to_lowercase();
    if kind.starts_with("multipart/") && kind != MULTIPART {
        return Err(Problem::new(
            pointer,
            "multipart bodies other than form-data are not supported",
            "leave the operation out",
        ));
    }
    let styled = object(&content.value["encoding"]).find(|(_, encoding)| {
        let style = encoding["style"].as_str().is_some_and(|style| style != "form");
        style || encoding["explode"] == false || encoding["contentType"] == "application/json"
    });
    match styled.filter(|_| kind == FORM) {
        Some((name, _)) => Err(Problem::new(
            at(&at(pointer, "encoding"), name),
            "a form field in a style other than `form` with `explode: true` is not supported",
            "spell its keys out as fields, such as `filter[name]`, or make it a text",
        )),
        None => Ok(()),
    }
}

fn refuse_nested_form(schemas: &Schemas<'_>, ty: &Type, pointer: &str) -> Found<()> {
    let is_nested = |field: &&Field| match schemas.innermost(&field.ty) {
        Type::List(item) => schemas.is_compound(item),
        ty => schemas.is_object(ty),
    };
    let Type::Named(name) = schemas.innermost(ty) else {
        return Ok(());
    };
    let Some(Definition::Struct { fields, .. }) = schemas.component(name).map(|it| &it.definition)
    else {
        return Ok(());
    };
    match fields.iter().find(is_nested) {
        Some(Field { wire, .. }) => Err(Problem::new(
            pointer,
            format!("the form field `{wire}` is an object, and no standard says how to write one"),
            "spell its keys out as fields, such as `filter[name]`",
        )),
        None => Ok(()),
    }
}
