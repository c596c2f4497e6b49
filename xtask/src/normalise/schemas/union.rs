//! Which alternatives does a choice between schemas leave?

use super::Schemas;
use super::discriminator::{refuse_lost_tag, refuse_stray_mapping, tag_texts};
use super::naming::has_properties;
use super::nullable::is_null;
use crate::document::{deep, says_nothing};
use crate::model::{Alternative, Shape, Type};
use crate::names::Scope;
use crate::problem::{Found, Problem, at};
use serde_json::Value;

impl Schemas<'_> {
    /// A union that says no more than one of its alternatives does.
    pub(super) fn trivial_union(
        &mut self,
        schema: &Value,
        pointer: &str,
        hint: &str,
    ) -> Found<Option<Type>> {
        let Some((key, parts)) = alternatives(schema) else {
            return Ok(None);
        };
        let telling: Vec<_> = telling(parts).collect();
        let [(index, only), rest @ ..] = telling.as_slice() else {
            return Ok(None);
        };
        if !rest.iter().all(|(_, part)| same_scalar(only, part)) {
            return Ok(None);
        }
        let here = at(&at(pointer, key), &index.to_string());
        Ok(Some(self.lower(only, &here, hint)?.ty))
    }

    pub(super) fn union(&mut self, name: &str, schema: &Value, pointer: &str) -> Found<Shape> {
        if has_properties(schema) {
            if alternatives(schema).is_some_and(|(_, parts)| parts.iter().all(only_demands)) {
                return self.structure(name, schema, pointer);
            }
            return Err(Problem::new(
                pointer,
                "`properties` stand beside a choice between schemas",
                "move them into each alternative",
            ));
        }
        if let Some(ty) = self.trivial_union(schema, pointer, name)? {
            return Ok(Shape::Newtype(ty));
        }
        let Some((key, parts)) = alternatives(schema) else {
            return Ok(Shape::Newtype(Type::Any));
        };
        if telling(parts).next().is_none() {
            return Err(Problem::new(
                at(pointer, key),
                "the choice offers nothing but null",
                "list the alternatives, or leave the schema open",
            ));
        }
        let tag = deep(schema, &["discriminator", "propertyName"]).as_str().map(str::to_owned);
        refuse_stray_mapping(schema, parts, pointer)?;
        let mut scope = Scope::with(&["Other"]);
        let mut found: Vec<Alternative> = Vec::new();
        for (index, part) in telling(parts) {
            let here = at(&at(pointer, key), &index.to_string());
            let ty = self.lower(part, &here, &format!("{name}{}", index + 1))?.ty;
            let tags = match &tag {
                Some(tag) => {
                    refuse_lost_tag(self.document, tag, part, &here)?;
                    tag_texts(schema, part, &here)?
                }
                None => Vec::new(),
            };
            if ty.has_forms() {
                return Err(Problem::new(
                    here,
                    "an alternative of a choice cannot itself come in several shapes",
                    "put `x-switchboard-reads-as` beside the outer `oneOf`",
                ));
            }
            // A union that is an alternative of itself says nothing by it.
            if ty == Type::Named(name.to_owned()) {
                continue;
            }
            if let Some(earlier) = found.iter_mut().find(|earlier| earlier.ty == ty) {
                earlier.tags.extend(tags);
                continue;
            }
            found.push(Alternative {
                variant: scope.claim(variant_name(name, &ty)),
                ty,
                boxed: false,
                tags,
            });
        }
        Ok(Shape::Union { alternatives: found, tag })
    }
}

fn alternatives(schema: &Value) -> Option<(&'static str, &Vec<Value>)> {
    // One of several, and any of several, are the same to a value that has one shape.
    ["oneOf", "anyOf"].into_iter().find_map(|key| Some((key, schema.get(key)?.as_array()?)))
}

/// Whether an alternative only says which properties must be there. Which of them a caller gives is
/// for the server to judge; the type is the same.
fn only_demands(part: &Value) -> bool {
    let mut rest = part.as_object().cloned().unwrap_or_default();
    let demands = rest.remove("required").is_some();
    rest.retain(|key, value| key != "type" || value != "object");
    demands && says_nothing(&rest)
}

/// The alternatives that are more than null, each with its place.
fn telling(parts: &[Value]) -> impl Iterator<Item = (usize, &Value)> {
    parts.iter().enumerate().filter(|(_, part)| !is_null(part))
}

/// Scalars that differ only in what is not held against a value.
fn same_scalar(a: &Value, b: &Value) -> bool {
    let scalar = |schema: &Value| {
        let plain = ["enum", "$ref", "properties", "items", "oneOf", "anyOf", "allOf"]
            .iter()
            .all(|key| schema.get(key).is_none());
        let kind = schema["type"].as_str().filter(|kind| !matches!(*kind, "object" | "array"));
        let dated = matches!(schema["format"].as_str(), Some("date" | "date-time"));
        (plain && !dated).then_some(kind).flatten().map(str::to_owned)
    };
    scalar(a).is_some() && scalar(a) == scalar(b)
}

fn variant_name(union: &str, ty: &Type) -> String {
    match ty {
        Type::Named(name) => {
            let short = name
                .strip_prefix(union)
                .filter(|short| short.starts_with(|c: char| c.is_ascii_uppercase()));
            short.unwrap_or(name).to_owned()
        }
        Type::String => "Text".into(),
        Type::Secret => "Secret".into(),
        Type::Integer => "Integer".into(),
        Type::Number => "Number".into(),
        Type::Boolean => "Boolean".into(),
        Type::DateTime | Type::Date => "Date".into(),
        Type::Lenient(inner) => variant_name(union, inner),
        Type::List(_) => "List".into(),
        Type::Map(_) => "Map".into(),
        Type::Any | Type::Nullable(_) | Type::Reads(..) => "Any".into(),
    }
}
