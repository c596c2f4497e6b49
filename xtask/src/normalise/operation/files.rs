//! Which parts of a form are files?

use super::media::{MULTIPART, essence};
use crate::document::{deep, list, object};
use crate::model::{Bounds, FilePart, Rule};
use crate::names::Scope;
use crate::normalise::rules;
use crate::normalise::schemas::{Schemas, described, innermost};
use crate::problem::{Found, Problem, at};
use serde_json::{Map, Value};

/// A form: its files, and the schema of its other fields.
pub(super) struct Parts {
    pub(super) files: Vec<FilePart>,
    /// The other fields as an object of their own; `None` when there are none.
    pub(super) rest: Option<Value>,
    pub(super) fields: Vec<String>,
}

impl Parts {
    /// Whether the vendor demands fields beside the files.
    pub(super) fn has_demands(&self) -> bool {
        self.rest.iter().any(|rest| list(&rest["required"]).next().is_some())
    }
}

/// The form among the media types of a body.
pub(super) fn form(content: &Value) -> Option<(&str, &Value)> {
    object(content).find(|(media, _)| essence(media).eq_ignore_ascii_case(MULTIPART))
}

pub(super) fn split(
    schemas: &Schemas<'_>,
    schema: &Value,
    pointer: &str,
    scope: &mut Scope,
) -> Found<Parts> {
    let merged = &schemas.merged(schema, pointer)?;
    let required: Vec<&str> = list(&merged["required"]).filter_map(Value::as_str).collect();
    let mut files = Vec::new();
    let mut rest = Map::new();
    for (wire, property) in object(&merged["properties"]) {
        let told = innermost(schemas.document, property);
        let many = told["type"] == "array";
        let one = if many { innermost(schemas.document, &told["items"]) } else { told };
        if one["format"] == "binary" {
            let name = crate::names::setter(wire.trim_end_matches("[]"));
            let rules = counted(schemas, property);
            files.push(FilePart {
                wire: wire.to_owned(),
                name: scope.claim(name),
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

/// How many files a list may have. What a single file is made of is not known before it is read.
fn counted(schemas: &Schemas<'_>, property: &Value) -> Vec<Rule> {
    let mut rules = rules::of(schemas.document, property);
    rules.retain(|rule| rule.path.is_empty() && matches!(rule.bounds, Bounds::Items(..)));
    rules
}

/// A form of nothing, or with a field that would be written otherwise than described.
pub(super) fn refuse_unwritable(
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
        let told = &schemas.merged(property, pointer)?;
        let items = &schemas.merged(&told["items"], pointer)?;
        let one = if told["type"] == "array" { items } else { told };
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
