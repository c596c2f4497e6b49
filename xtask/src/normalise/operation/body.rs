//! What does a request carry, and how is it written?

use super::media::{FORM, MULTIPART, essence, is_json, preferred};
use super::{files, within};
use crate::document::{Located, deep, flag, object, prose, resolve};
use crate::model::{Body, Encoding, Field, Parameter, Shape, Type, Within};
use crate::names::Scope;
use crate::normalise::rules;
use crate::normalise::schemas::{Schemas, innermost};
use crate::problem::{Found, Problem, at};
use serde_json::Value;

pub(super) fn lower<'d>(
    schemas: &mut Schemas<'d>,
    located: &Located<'d>,
    owner: &str,
    (parameters, setters): (&mut Vec<Parameter>, &mut Scope),
    notes: &mut Vec<String>,
) -> Found<Option<Body>> {
    let Some(body) = located.operation.get("requestBody") else {
        return Ok(None);
    };
    let (body, here) = resolve(schemas.document, body, &at(&located.pointer, "requestBody"))?;
    let content = at(&here, "content");
    let Some((media, chosen)) = preferred(&body["content"]) else {
        return Err(Problem::new(content, "the body has no media type", "add one"));
    };
    let form = files::form(&body["content"]);
    // Files go along with JSON; beside anything else, a form is another way to send the body.
    let form = form.filter(|(name, _)| *name == media || is_json(media));
    let is_form = |name: &str| form.is_some_and(|(media, _)| media == name);
    for (left_out, _) in object(&body["content"]).filter(|(it, _)| *it != media && !is_form(it)) {
        notes.push(format!("{}: bodies in {left_out} are not offered", located.pointer));
    }
    let required = flag(body, "required");
    let doc = prose(body, "description");
    if let Some((name, form)) = form {
        let json = (!is_form(media)).then_some((media, chosen));
        let here = (content.as_str(), name);
        let body = with_files(schemas, (owner, here), form, json, setters)?;
        return Ok(Some(Body { required, doc, ..body }));
    }
    let pointer = at(&content, media);
    refuse_unsendable(media, chosen, &pointer)?;
    let encoding = encoding(media);
    if let Encoding::Json(media) = &encoding
        && is_empty_object(innermost(schemas.document, &chosen["schema"]))
    {
        let body = Body::new(Encoding::Empty(media.clone()), Type::Any, Vec::new());
        return Ok(Some(Body { required, doc, ..body }));
    }
    let (mut ty, mut rules) = (Type::Any, Vec::new());
    // Bytes travel as they are: a schema has nothing to say about them.
    let mut place = None;
    if !matches!(encoding, Encoding::Bytes(_)) {
        let mut schema = &chosen["schema"];
        let mut here = at(&pointer, "schema");
        if let Some(opened) = within::open(schemas, located, schema, &here, parameters, setters)? {
            if !required {
                return Err(Problem::new(
                    at(&located.pointer, "x-switchboard-request-envelope"),
                    "the body may be missing, and with it what stands around its inner part",
                    "write `required: true` at the request body",
                ));
            }
            (schema, here) = (opened.schema, opened.pointer);
            parameters.extend(opened.beside);
            let (path, constants, repeated) = (opened.path, opened.constants, opened.repeated);
            place = Some(Within { path, constants, repeated });
        }
        ty = schemas.lower(schema, &here, &format!("{owner}Body"))?.ty;
        rules.extend(rules::of(schemas.document, schema));
        rules.extend(rules::inside(schemas.components(), &ty));
    }
    if encoding == Encoding::Form {
        refuse_nested_form(schemas, &ty, &pointer)?;
    }
    Ok(Some(Body { required, doc, within: place, ..Body::new(encoding, ty, rules) }))
}

/// A form with files, which may also be sent as JSON while it has none.
fn with_files(
    schemas: &mut Schemas<'_>,
    (owner, (content, form_media)): (&str, (&str, &str)),
    form: &Value,
    json: Option<(&str, &Value)>,
    setters: &mut Scope,
) -> Found<Body> {
    let pointer = at(content, form_media);
    let here = at(&pointer, "schema");
    let parts = files::split(schemas, &form["schema"], &here, setters)?;
    files::refuse_unwritable(schemas, &form["encoding"], &parts, &pointer)?;
    let hint = format!("{owner}Body");
    let (encoding, ty, rules) = match (json, &parts.rest) {
        (Some((media, told)), rest) => {
            let schema = &told["schema"];
            let known = schemas.merged(schema, &here)?;
            let known = deep(&known, &["properties"]);
            let lost = parts.fields.iter().find(|it| known.get(*it).is_none());
            if let Some(lost) = lost.filter(|_| rest.is_some()) {
                return Err(Problem::new(
                    here,
                    format!("the form has a field `{lost}` that the JSON body lacks"),
                    "add it there: both are written from one value",
                ));
            }
            let pointer = at(&at(content, media), "schema");
            let ty = schemas.lower(schema, &pointer, &hint)?.ty;
            let rules = rules::inside(schemas.components(), &ty);
            (Encoding::JsonOrMultipart(media.to_owned()), ty, rules)
        }
        (None, Some(rest)) => {
            let ty = schemas.lower(rest, &here, &hint)?.ty;
            let rules = rules::inside(schemas.components(), &ty);
            (Encoding::Multipart, ty, rules)
        }
        (None, None) => (Encoding::Files, Type::Any, Vec::new()),
    };
    let (demanded, files) = (parts.has_demands(), parts.files);
    Ok(Body { demanded, files, ..Body::new(encoding, ty, rules) })
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

/// What a `Content-Type` cannot say, or what would be written otherwise than described.
fn refuse_unsendable(media: &str, content: &Value, pointer: &str) -> Found<()> {
    if media.contains('*') {
        return Err(Problem::new(
            pointer,
            "a request cannot be sent in a media type that holds a star",
            "name the media type that is sent",
        ));
    }
    let kind = essence(media).to_lowercase();
    if kind.starts_with("multipart/") && kind != MULTIPART {
        return Err(Problem::new(
            pointer,
            "multipart bodies other than form-data are not supported",
            "leave the operation out",
        ));
    }
    let styled = object(&content["encoding"]).find(|(_, encoding)| {
        let style = encoding["style"].as_str().is_some_and(|style| style != "form");
        style || encoding["explode"] == false || encoding["contentType"] == "application/json"
    });
    match styled.filter(|_| kind == FORM) {
        Some((name, _)) => Err(Problem::new(
            at(&at(pointer, "encoding"), name),
            "a form field in another style than `form` with `explode: true` is not supported",
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
    let Some(Shape::Struct { fields, .. }) = schemas.component(name).map(|it| &it.shape) else {
        return Ok(());
    };
    match fields.iter().find(is_nested) {
        Some(Field { wire, .. }) => Err(Problem::new(
            pointer,
            format!("the form field `{wire}` is an object, which no standard says how to write"),
            "spell its keys out as fields, such as `filter[name]`",
        )),
        None => Ok(()),
    }
}
