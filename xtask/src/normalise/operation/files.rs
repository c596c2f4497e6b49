//! Which parts of a form are files?

use super::context::Context;
use super::media::{Content, MULTIPART, essence};
use crate::model::{Body, Bounds, Encoding, FilePart, Rule, Type};
use crate::names;
use crate::normalise::schema::{Schemas, described, innermost, rules_inside, rules_of};
use crate::spec::document::{deep, list, object};
use crate::spec::problem::{Found, Problem, at};
use serde_json::{Map, Value};

/// A form: its files, and the schema of its other fields.
struct Parts {
    files: Vec<FilePart>,
    /// The other fields as an object of their own; `None` when there are none.
    rest: Option<Value>,
    fields: Vec<String>,
}

impl Parts {
    /// Whether there are required fields beside the files.
    fn has_demands(&self) -> bool {
        self.rest.iter().any(|rest| list(&rest["required"]).next().is_some())
    }
}

/// The form among the media types of a body.
pub(super) fn form(content: &Value) -> Option<Content<'_>> {
    Content::all(content).find(|it| essence(it.media).eq_ignore_ascii_case(MULTIPART))
}

/// A form with files, which may also be sent as JSON while it has none.
pub(super) fn lower(
    context: &mut Context<'_, '_>,
    contents: &str,
    form: Content<'_>,
    chosen: Content<'_>,
) -> Found<Body> {
    let pointer = at(contents, form.media);
    let here = at(&pointer, "schema");
    let parts = split(context, &form.value["schema"], &here)?;
    let schemas = &mut *context.schemas;
    refuse_unwritable(schemas, &form.value["encoding"], &parts, &pointer)?;
    let hint = format!("{}Body", context.owner);
    let (encoding, ty) = if chosen.media != form.media {
        let schema = &chosen.value["schema"];
        refuse_field_without_json(schemas, schema, &parts, &here)?;
        let ty = schemas.lower(schema, &at(&at(contents, chosen.media), "schema"), &hint)?.ty;
        (Encoding::JsonOrMultipart(chosen.media.to_owned()), ty)
    } else if let Some(rest) = &parts.rest {
        (Encoding::Multipart, schemas.lower(rest, &here, &hint)?.ty)
    } else {
        (Encoding::Files, Type::Any)
    };
    let rules = rules_inside(schemas.components(), &ty);
    let (demanded, files) = (parts.has_demands(), parts.files);
    Ok(Body { demanded, files, ..Body::new(encoding, ty, rules) })
}

/// Refuses a field of the form that its value, which has the type of the JSON, cannot hold.
fn refuse_field_without_json(
    schemas: &Schemas<'_>,
    schema: &Value,
    parts: &Parts,
    pointer: &str,
) -> Found<()> {
    let json = schemas.merged(schema, pointer)?;
    let known = deep(&json, &["properties"]);
    match parts.fields.iter().find(|field| known.get(*field).is_none()) {
        Some(lost) => Err(Problem::new(
            pointer,
            format!("the form has a field `{lost}` that the JSON body lacks"),
            "add it there: both are written from one value",
        )),
        None => Ok(()),
    }
}

fn split(context: &mut Context<'_, '_>, schema: &Value, pointer: &str) -> Found<Parts> {
    let schemas = &*context.schemas;
    let merged = &schemas.merged(schema, pointer)?;
    let required: Vec<&str> = list(&merged["required"]).filter_map(Value::as_str).collect();
    let mut files = Vec::new();
    let mut rest = Map::new();
    for (wire, property) in object(&merged["properties"]) {
        let inner = innermost(schemas.document, property);
        let many = inner["type"] == "array";
        let one = if many { innermost(schemas.document, &inner["items"]) } else { inner };
        if one["format"] == "binary" {
            let name = names::setter(wire.trim_end_matches("[]"));
            let rules = counted(schemas, property);
            files.push(FilePart {
                wire: wire.to_owned(),
                name: context.setters.claim(name),
                many,
                required: required.contains(&wire),
                doc: described(schemas.document, property, property, &rules),
                rules,
            });
        } else {
            rest.insert(wire.to_owned(), property.clone());
        }
    }
    let fields: Vec<String> = rest.keys().cloned().collect();
    let rest = (!rest.is_empty()).then(|| {
        let mut object = merged.as_object().cloned().unwrap_or_default();
        let kept: Vec<Value> =
            required.iter().filter(|it| rest.contains_key(**it)).map(|it| (*it).into()).collect();
        object.insert("properties".into(), rest.into());
        object.insert("required".into(), kept.into());
        Value::Object(object)
    });
    Ok(Parts { files, rest, fields })
}

/// Bounds on the number of files. The content of a file is not known before it is read.
fn counted(schemas: &Schemas<'_>, property: &Value) -> Vec<Rule> {
    let mut rules = rules_of(schemas.document, property);
    rules.retain(|rule| rule.path.is_empty() && matches!(rule.bounds, Bounds::Items(..)));
    rules
}

/// Refuses a form without parts, or with a field that would not be written as described.
fn refuse_unwritable(
    schemas: &Schemas<'_>,
    encoding: &Value,
    parts: &Parts,
    pointer: &str,
) -> Found<()> {
    let Some(rest) = &parts.rest else {
        if !parts.files.is_empty() {
            return Ok(());
        }
        return Err(Problem::new(
            at(pointer, "schema"),
            "the form has neither fields nor files",
            "describe them as `properties`",
        ));
    };
    for (wire, property) in object(&rest["properties"]) {
        let here = at(&at(pointer, "encoding"), wire);
        if encoding[wire].get("contentType").is_some() {
            return Err(Problem::new(
                here,
                format!("the form field `{wire}` has a media type of its own"),
                "leave it out: fields are sent as text",
            ));
        }
        let merged = &schemas.merged(property, pointer)?;
        let items = &schemas.merged(&merged["items"], pointer)?;
        let one = if merged["type"] == "array" { items } else { merged };
        let nested = one["type"] == "object" || one.get("properties").is_some();
        if nested && deep(encoding, &[wire, "style"]) != "deepObject" {
            return Err(Problem::new(
                here,
                format!(
                    "the form field `{wire}` is an object, which can be written in several ways"
                ),
                "write `style: deepObject` there: its keys are then sent in brackets",
            ));
        }
    }
    Ok(())
}
