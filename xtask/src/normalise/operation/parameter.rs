//! Which parameters does an operation take, and where do they travel?

use super::context::Context;
use super::{media, style};
use crate::model::{Parameter, Place};
use crate::names;
use crate::normalise::schema::{described, rules_of};
use crate::spec::document::{Located, Resolved, flag, list, object, resolve, template_names, text};
use crate::spec::problem::{Found, Problem, at};
use serde_json::Value;

const SELECTS_MEDIA: &str = "x-switchboard-selects-media";

pub(super) fn lower_all(context: &mut Context<'_, '_>) -> Found<Vec<Parameter>> {
    let located = context.located;
    let mut lowered = Vec::new();
    for parameter in declared(context.schemas.document, located)? {
        lowered.extend(lower(context, &parameter)?);
    }
    // Path parameters become arguments, so they stand in the order of the path.
    let order = template_names(located.path);
    lowered.sort_by_key(|parameter| match parameter.place {
        Place::Path => order.iter().position(|name| *name == parameter.wire).unwrap_or(0),
        _ => usize::MAX,
    });
    Ok(lowered)
}

/// The parameters of the path and of the operation.
fn declared<'d>(document: &'d Value, located: &Located<'d>) -> Found<Vec<Resolved<'d>>> {
    let mut declared: Vec<Resolved<'_>> = Vec::new();
    let levels = [(&located.item_pointer, located.item), (&located.pointer, located.operation)];
    for (pointer, level) in levels {
        for (index, parameter) in list(&level["parameters"]).enumerate() {
            let here = at(&at(pointer, "parameters"), &index.to_string());
            let own = resolve(document, parameter, &here)?;
            // The operation's own parameter replaces that of its path.
            let same = |other: &Resolved<'_>| {
                ["name", "in"].iter().all(|key| other.value[key] == own.value[key])
            };
            declared.retain(|other| !same(other));
            declared.push(own);
        }
    }
    Ok(declared)
}

fn lower(context: &mut Context<'_, '_>, resolved: &Resolved<'_>) -> Found<Option<Parameter>> {
    let Resolved { value: parameter, pointer } = resolved;
    let wire = text(parameter, "name");
    let place = place(parameter, pointer)?;
    if parameter.get(SELECTS_MEDIA).is_some() {
        // The method that is called decides which media type comes.
        return Ok(None);
    }
    let managed = ["accept", "content-type", "authorization"];
    if place == Place::Header && managed.contains(&wire.to_lowercase().as_str()) {
        // OpenAPI says to ignore these: the media types and the security scheme set them.
        return Ok(None);
    }
    refuse_bad_name(place, &wire, pointer)?;
    let written = written(parameter, pointer)?;
    let schemas = &mut *context.schemas;
    let hint = format!("{}{}", context.owner, names::camel(&wire));
    let ty = schemas.lower(written.schema, &written.pointer, &hint)?.ty;
    let schema = resolve(schemas.document, written.schema, &written.pointer)?.value;
    // Names of parameters may hold dots, so a rule here is about the value and no place inside.
    let mut rules = rules_of(schemas.document, written.schema);
    rules.retain(|rule| rule.path.is_empty());
    let style = if written.is_json {
        style::json(place, pointer)?
    } else {
        style::styled(parameter, place, pointer)?
    };
    style::refuse_what_it_cannot_carry(style, place, schemas, &ty, pointer)?;
    // What the path needs is an argument; the rest is set.
    let name = if place == Place::Path { names::snake(&wire) } else { names::setter(&wire) };
    Ok(Some(Parameter {
        pointer: pointer.to_owned(),
        name: context.setters.claim(name),
        wire,
        place,
        style,
        required: place == Place::Path || flag(parameter, "required"),
        ty,
        doc: described(schemas.document, parameter, schema, &rules),
        deprecated: flag(parameter, "deprecated"),
        rules,
        example: parameter.get("example").or(schema.get("example")).cloned(),
    }))
}

/// The parameter that chooses the media type of the reply.
pub(super) struct Selector<'d> {
    pub(super) wire: String,
    /// The media type that comes for each value.
    pub(super) media: &'d Value,
}

pub(super) fn selector<'d>(
    document: &'d Value,
    located: &Located<'d>,
) -> Found<Option<Selector<'d>>> {
    let found = declared(document, located)?.into_iter().find_map(|parameter| {
        let media = parameter.value.get(SELECTS_MEDIA)?;
        Some(Selector { wire: text(parameter.value, "name"), media })
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
            format!("{:?} is not a place for a parameter", other.unwrap_or_default()),
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
        format!("{wire:?} cannot be the name of a parameter here"),
        "correct the name",
    ))
}

/// How the value of a parameter is written.
struct Written<'p> {
    schema: &'p Value,
    pointer: String,
    is_json: bool,
}

fn written<'p>(parameter: &'p Value, pointer: &str) -> Found<Written<'p>> {
    if let Some(schema) = parameter.get("schema") {
        return Ok(Written { schema, pointer: at(pointer, "schema"), is_json: false });
    }
    let content = at(pointer, "content");
    match object(&parameter["content"]).next() {
        Some((media, content_type)) if media::is_json(media) => {
            let pointer = at(&at(&content, media), "schema");
            Ok(Written { schema: &content_type["schema"], pointer, is_json: true })
        }
        Some((media, _)) => Err(Problem::new(
            at(&content, media),
            "a parameter in this media type cannot be written",
            "use application/json, or `schema` with a `style`",
        )),
        None => Err(Problem::new(pointer, "the parameter has no schema", "add one")),
    }
}
