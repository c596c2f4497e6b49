//! Which alternatives does a choice between schemas leave, and what chooses between them?

use super::classify::{Part, has_properties, is_null, says_nothing};
use super::named::Schemas;
use crate::model::{Alternative, Definition, Type};
use crate::names::Scope;
use crate::spec::document::{deep, list, object, reference, resolve};
use crate::spec::problem::{Found, Problem, at};
use serde_json::Value;

/// A choice between schemas.
struct Choice<'s> {
    key: &'static str,
    parts: &'s [Value],
}

impl<'s> Choice<'s> {
    /// `oneOf` and `anyOf` are the same for a value that has one shape.
    fn of(schema: &'s Value) -> Option<Self> {
        ["oneOf", "anyOf"]
            .into_iter()
            .find_map(|key| Some(Self { key, parts: schema.get(key)?.as_array()? }))
    }

    /// The alternatives that are more than null.
    fn alternatives(&self) -> impl Iterator<Item = Part<'s>> {
        let parts = self.parts.iter().enumerate().map(|(index, schema)| Part { index, schema });
        parts.filter(|part| !is_null(part.schema))
    }
}

impl Schemas<'_> {
    /// The type of a choice whose alternatives are all the same.
    pub(super) fn trivial_union(
        &mut self,
        schema: &Value,
        pointer: &str,
        hint: &str,
    ) -> Found<Option<Type>> {
        let Some(choice) = Choice::of(schema) else {
            return Ok(None);
        };
        let alternatives: Vec<_> = choice.alternatives().collect();
        let [only, rest @ ..] = alternatives.as_slice() else {
            return Ok(None);
        };
        if !rest.iter().all(|part| same_scalar(only.schema, part.schema)) {
            return Ok(None);
        }
        let here = only.pointer(pointer, choice.key);
        Ok(Some(self.lower(only.schema, &here, hint)?.ty))
    }

    pub(super) fn union(&mut self, name: &str, schema: &Value, pointer: &str) -> Found<Definition> {
        if has_properties(schema) {
            if Choice::of(schema).is_some_and(|it| it.parts.iter().all(only_demands)) {
                return self.structure(name, schema, pointer);
            }
            return Err(Problem::new(
                pointer,
                "`properties` beside a choice between schemas are not supported",
                "move them into each alternative",
            ));
        }
        if let Some(ty) = self.trivial_union(schema, pointer, name)? {
            return Ok(Definition::Newtype(ty));
        }
        let Some(choice) = Choice::of(schema) else {
            return Ok(Definition::Newtype(Type::Any));
        };
        if choice.alternatives().next().is_none() {
            return Err(Problem::new(
                at(pointer, choice.key),
                "the choice offers nothing but null",
                "list the alternatives, or leave the schema open",
            ));
        }
        refuse_stray_mapping(schema, choice.parts, pointer)?;
        let tag = deep(schema, &["discriminator", "propertyName"]).as_str().map(str::to_owned);
        let mut scope = Scope::with(&["Other"]);
        let mut found: Vec<Alternative> = Vec::new();
        for part in choice.alternatives() {
            let here = part.pointer(pointer, choice.key);
            let ty = self.alternative(name, &part, &here)?;
            let tags = match &tag {
                Some(tag) => {
                    refuse_lost_tag(self.document, tag, part.schema, &here)?;
                    tag_texts(schema, part.schema, &here)?
                }
                None => Vec::new(),
            };
            // A union that lists itself adds nothing.
            if ty == Type::Named(name.to_owned()) {
                continue;
            }
            if let Some(earlier) = found.iter_mut().find(|earlier| earlier.ty == ty) {
                earlier.tags.extend(tags);
                continue;
            }
            let variant = scope.claim(variant_name(name, &ty));
            found.push(Alternative { variant, ty, boxed: false, tags });
        }
        Ok(Definition::Union { alternatives: found, tag })
    }

    fn alternative(&mut self, union: &str, part: &Part<'_>, pointer: &str) -> Found<Type> {
        let ty = self.lower(part.schema, pointer, &format!("{union}{}", part.index + 1))?.ty;
        if ty.has_arrivals() {
            return Err(Problem::new(
                pointer,
                "an alternative of a choice cannot itself arrive in several shapes",
                "put `x-switchboard-reads-as` beside the outer `oneOf`",
            ));
        }
        Ok(ty)
    }
}

/// Whether an alternative only says which properties are required, so that the type stays the same.
fn only_demands(part: &Value) -> bool {
    let mut rest = part.as_object().cloned().unwrap_or_default();
    let demands = rest.remove("required").is_some();
    rest.retain(|key, value| key != "type" || value != "object");
    demands && says_nothing(&rest)
}

/// Whether two schemas are scalars that differ only in rules and docs.
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
        Type::Any | Type::Nullable(_) | Type::Arrives(..) => "Any".into(),
    }
}

/// The texts of the discriminator that choose an alternative.
fn tag_texts(schema: &Value, part: &Value, pointer: &str) -> Found<Vec<String>> {
    let Some(target) = reference(part) else {
        return Err(Problem::new(
            pointer,
            "an alternative with a discriminator must be a `$ref`",
            "move it to components.schemas: its name is what the discriminator says",
        ));
    };
    let short = target.rsplit('/').next().unwrap_or(target);
    let mapped: Vec<String> = object(deep(schema, &["discriminator", "mapping"]))
        .filter(|(_, to)| to.as_str().is_some_and(|to| to == target || to == short))
        .map(|(tag, _)| tag.to_owned())
        .collect();
    Ok(if mapped.is_empty() { vec![short.to_owned()] } else { mapped })
}

/// A tag that the alternative does not declare would be dropped when the value is sent back.
fn refuse_lost_tag(document: &Value, tag: &str, part: &Value, pointer: &str) -> Found<()> {
    fn requires(document: &Value, tag: &str, schema: &Value, depth: usize) -> bool {
        let schema = resolve(document, schema, "#").map_or(schema, |found| found.value);
        let is_choice = ["oneOf", "anyOf"].iter().any(|key| schema.get(key).is_some());
        is_choice
            || list(&schema["required"]).any(|name| name == tag)
            || depth < 16
                && list(&schema["allOf"]).any(|part| requires(document, tag, part, depth + 1))
    }
    if requires(document, tag, part, 0) {
        return Ok(());
    }
    Err(Problem::new(
        pointer,
        format!("this alternative does not require the discriminator `{tag}`"),
        "declare the property in the alternative and list it under `required`, as OpenAPI says",
    ))
}

/// A mapping to a schema that is not an alternative would never be followed.
fn refuse_stray_mapping(schema: &Value, parts: &[Value], pointer: &str) -> Found<()> {
    for (tag, target) in object(deep(schema, &["discriminator", "mapping"])) {
        let target = target.as_str().unwrap_or_default();
        let leads_to = |part: &Value| {
            reference(part).is_some_and(|it| it == target || it.rsplit('/').next() == Some(target))
        };
        if !parts.iter().any(leads_to) {
            return Err(Problem::new(
                at(&at(&at(pointer, "discriminator"), "mapping"), tag),
                format!("`{target}` is not an alternative of this choice"),
                "add it to the alternatives, or correct the spelling",
            ));
        }
    }
    Ok(())
}
