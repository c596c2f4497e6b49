//! What does a request carry, and how is it written?

use super::media::{FORM, MULTIPART, essence, is_json, preferred};
use crate::document::{Located, flag, object, prose, resolve};
use crate::model::{Body, Encoding, Field, Shape, Type};
use crate::normalise::rules;
use crate::normalise::schemas::Schemas;
use crate::problem::{Found, Problem, at};
use serde_json::Value;

pub(super) fn lower(
    schemas: &mut Schemas<'_>,
    located: &Located<'_>,
    owner: &str,
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
    for (left_out, _) in object(&body["content"]).filter(|(name, _)| *name != media) {
        notes.push(format!("{}: bodies in {left_out} are not offered", located.pointer));
    }
    let pointer = at(&content, media);
    refuse_unsendable(media, chosen, &pointer)?;
    let encoding = encoding(media, &pointer)?;
    let (mut ty, mut rules) = (Type::Any, Vec::new());
    // Bytes travel as they are: a schema has nothing to say about them.
    if !matches!(encoding, Encoding::Bytes(_)) {
        let schema = &chosen["schema"];
        ty = schemas.lower(schema, &at(&pointer, "schema"), &format!("{owner}Body"))?.ty;
        rules.extend(rules::of(schemas.document, schema));
        rules.extend(rules::inside(schemas.components(), &ty));
    }
    if encoding == Encoding::Form {
        refuse_nested_form(schemas, &ty, &pointer)?;
    }
    let required = flag(body, "required");
    Ok(Some(Body { encoding, required, ty, doc: prose(body, "description"), rules }))
}

fn encoding(media: &str, pointer: &str) -> Found<Encoding> {
    match essence(media).to_lowercase().as_str() {
        json if is_json(json) => Ok(Encoding::Json(media.to_owned())),
        FORM => Ok(Encoding::Form),
        MULTIPART => Err(Problem::new(
            pointer,
            "multipart bodies are not supported yet",
            "leave the operation out for now",
        )),
        _ => Ok(Encoding::Bytes(media.to_owned())),
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
