//! Which parameters does an operation take, and where do they travel?

use super::{media, style};
use crate::document::{Located, flag, list, object, resolve, text};
use crate::model::{Parameter, Place};
use crate::names::{self, Scope};
use crate::normalise::rules;
use crate::normalise::schemas::{Schemas, described};
use crate::problem::{Found, Problem, at};
use serde_json::Value;

const SELECTS_MEDIA: &str = "x-switchboard-selects-media";

pub(super) fn lower_all(
    schemas: &mut Schemas<'_>,
    located: &Located<'_>,
    owner: &str,
    scope: &mut Scope,
) -> Found<Vec<Parameter>> {
    let mut lowered = Vec::new();
    for (parameter, pointer) in declared(schemas.document, located)? {
        lowered.extend(lower(schemas, parameter, &pointer, owner, scope)?);
    }
    // Path parameters become arguments, so they stand in the order of the path.
    let order = crate::check::template_names(located.path);
    lowered.sort_by_key(|parameter| match parameter.place {
        Place::Path => order.iter().position(|name| *name == parameter.wire).unwrap_or(0),
        _ => usize::MAX,
    });
    Ok(lowered)
}

/// The parameters of the path and of the operation, and where each is described.
fn declared<'d>(document: &'d Value, located: &Located<'d>) -> Found<Vec<(&'d Value, String)>> {
    let mut declared: Vec<(&Value, String)> = Vec::new();
    let levels = [(&located.item_pointer, located.item), (&located.pointer, located.operation)];
    for (pointer, level) in levels {
        for (index, parameter) in list(&level["parameters"]).enumerate() {
            let here = at(&at(pointer, "parameters"), &index.to_string());
            let (parameter, here) = resolve(document, parameter, &here)?;
            // The operation's own parameter replaces that of its path.
            let same =
                |other: &Value| ["name", "in"].iter().all(|key| other[key] == parameter[key]);
            declared.retain(|(other, _)| !same(other));
            declared.push((parameter, here));
        }
    }
    Ok(declared)
}

fn lower(
    schemas: &mut Schemas<'_>,
    parameter: &Value,
    pointer: &str,
    owner: &str,
    scope: &mut Scope,
) -> Found<Option<Parameter>> {
    let wire = text(parameter, "name");
    let place = place(parameter, pointer)?;
    if parameter.get(SELECTS_MEDIA).is_some() {
        // Which media type comes is decided by the method that is called.
        return Ok(None);
    }
    let managed = ["accept", "content-type", "authorization"];
    if place == Place::Header && managed.contains(&wire.to_lowercase().as_str()) {
        // OpenAPI says to ignore these: the media types and the security scheme set them.
        return Ok(None);
    }
    refuse_bad_name(place, &wire, pointer)?;
    let (schema, schema_pointer, is_json) = schema(parameter, pointer)?;
    let ty = schemas.lower(schema, &schema_pointer, &format!("{owner}{}", names::camel(&wire)))?.ty;
    let (resolved, _) = resolve(schemas.document, schema, &schema_pointer)?;
    // Names of parameters may hold dots, so a rule here is about the value and no place inside.
    let mut rules = rules::of(schemas.document, schema);
    rules.retain(|rule| rule.path.is_empty());
    let style = if is_json {
        style::json(place, pointer)?
    } else {
        style::styled(parameter, place, pointer)?
    };
    style::refuse_what_it_cannot_carry(style, place, schemas, &ty, pointer)?;
    // What the path needs is an argument; the rest is set.
    let name = if place == Place::Path { names::snake(&wire) } else { names::setter(&wire) };
    Ok(Some(Parameter {
        pointer: pointer.to_owned(),
        name: scope.claim(name),
        wire,
        place,
        style,
        required: place == Place::Path || flag(parameter, "required"),
        ty,
        doc: described(schemas.document, parameter, resolved, &rules),
        deprecated: flag(parameter, "deprecated"),
        rules,
        example: parameter.get("example").or(resolved.get("example")).cloned(),
    }))
}

/// A setter for what stands beside the part of the body that callers give.
pub(super) fn beside(
    document: &Value,
    schema: &Value,
    (path, name): (&str, String),
    pointer: String,
    ty: crate::model::Type,
    required: bool,
) -> Parameter {
    Parameter {
        pointer,
        wire: path.to_owned(),
        name,
        place: Place::Beside,
        style: "Json",
        required,
        ty,
        doc: described(document, schema, schema, &[]),
        deprecated: flag(schema, "deprecated"),
        rules: Vec::new(),
        example: schema.get("example").cloned(),
    }
}

/// The parameter that chooses the media type of the reply, and its value for each.
pub(super) fn selector(document: &Value, located: &Located<'_>) -> Found<Option<(String, Value)>> {
    let found = declared(document, located)?.into_iter().find_map(|(parameter, _)| {
        let chosen = parameter.get(SELECTS_MEDIA)?.clone();
        Some((text(parameter, "name"), chosen))
    });
    Ok(found)
}

fn place(parameter: &Value, pointer: &str) -> Found<Place> {
    match parameter["in"].as_str() {
        Some("path") => Ok(Place::Path),
        Some("query") => Ok(Place::Query),
        Some("header") => Ok(Place::Header),
        Some("cookie") => Ok(Place::Cookie),
        other => Err(Problem::new(
            at(pointer, "in"),
            format!("{:?} is no place for a parameter", other.unwrap_or_default()),
            "use path, query, header or cookie",
        )),
    }
}

fn refuse_bad_name(place: Place, wire: &str, pointer: &str) -> Found<()> {
    let token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    let fits = match place {
        Place::Header | Place::Cookie => !wire.is_empty() && wire.chars().all(token),
        Place::Path | Place::Query | Place::Beside => !wire.is_empty(),
    };
    if fits {
        return Ok(());
    }
    Err(Problem::new(
        at(pointer, "name"),
        format!("{wire:?} cannot be the name of a parameter at this place"),
        "correct the name",
    ))
}

/// The schema of a parameter, its place, and whether the value is written as JSON.
fn schema<'p>(parameter: &'p Value, pointer: &str) -> Found<(&'p Value, String, bool)> {
    if let Some(schema) = parameter.get("schema") {
        return Ok((schema, at(pointer, "schema"), false));
    }
    let content = at(pointer, "content");
    match object(&parameter["content"]).next() {
        Some((media, content_type)) if media::is_json(media) => {
            Ok((&content_type["schema"], at(&at(&content, media), "schema"), true))
        }
        Some((media, _)) => Err(Problem::new(
            at(&content, media),
            "a parameter in this media type cannot be written",
            "use application/json, or `schema` with a `style`",
        )),
        None => Err(Problem::new(pointer, "the parameter has no schema", "add one")),
    }
}
