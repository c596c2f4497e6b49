//! Which type does a schema become where it is used?

use super::classify::{
    has_arrivals, has_properties, is_nullable, lists_texts, needs_name, wrapped,
};
use super::equality::strip_docs;
use super::named::Schemas;
use crate::model::{Component, Definition, EnumValue, Type};
use crate::names::{self, Scope};
use crate::spec::document::{deep, flag, list, object, prose, reference};
use crate::spec::problem::{Found, Problem, at};
use serde_json::Value;

/// The type of a schema at the place that uses it.
pub(crate) struct Used {
    pub(crate) ty: Type,
    pub(crate) nullable: bool,
}

impl Used {
    /// The type as it stands inside another, where null is part of it.
    pub(super) fn into_item(self) -> Type {
        if self.nullable { Type::Nullable(Box::new(self.ty)) } else { self.ty }
    }
}

impl Schemas<'_> {
    /// Lowers every named component, and returns what is wrong with the others.
    pub(crate) fn lower_components(&mut self) -> Vec<Problem> {
        let document = self.document;
        let mut problems = Vec::new();
        for (name, schema) in object(deep(document, &["components", "schemas"])) {
            let Some(rust) = self.names.get(name).cloned() else {
                continue;
            };
            let pointer = at("#/components/schemas", name);
            problems.extend(self.declare(&rust, schema, &pointer).err());
        }
        problems.extend(self.rings());
        problems
    }

    /// The type of a schema at its place; `hint` names it if it must become a component.
    pub(crate) fn lower(&mut self, schema: &Value, pointer: &str, hint: &str) -> Found<Used> {
        if let Some(name) = component_of(schema, pointer)? {
            return self.named(name, pointer);
        }
        let nullable = is_nullable(self.document, schema);
        if has_arrivals(schema) {
            return Ok(Used { ty: self.reading(schema, pointer, hint)?, nullable });
        }
        Ok(Used { ty: self.inline(schema, pointer, hint)?, nullable })
    }

    fn inline(&mut self, schema: &Value, pointer: &str, hint: &str) -> Found<Type> {
        if let Some(part) = wrapped(schema) {
            return Ok(self.lower(part.schema, &part.pointer(pointer, "allOf"), hint)?.ty);
        }
        if !needs_name(schema) {
            refuse_unknown(schema, pointer)?;
            return self.plain(schema, pointer, hint);
        }
        if !has_properties(schema)
            && let Some(ty) = self.trivial_union(schema, pointer, hint)?
        {
            return Ok(ty);
        }
        Ok(Type::Named(self.hoist(schema, pointer, hint)?))
    }

    fn named(&mut self, name: &str, pointer: &str) -> Found<Used> {
        let name = name.replace("~1", "/").replace("~0", "~");
        let target = deep(self.document, &["components", "schemas", &name]);
        if reference(target).is_some() || has_arrivals(target) {
            let pointer = at("#/components/schemas", &name);
            return self.lower(target, &pointer, &name);
        }
        match self.names.get(&name) {
            Some(rust) => Ok(Used {
                ty: Type::Named(rust.clone()),
                nullable: is_nullable(self.document, target),
            }),
            None => Err(Problem::new(pointer, format!("there is no schema `{name}`"), "add it")),
        }
    }

    /// Gives an inline schema a name: that of an equal one, or a new one.
    fn hoist(&mut self, schema: &Value, pointer: &str, hint: &str) -> Found<String> {
        let structure = strip_docs(schema).to_string();
        if let Some(name) = self.known.get(&structure) {
            return Ok(name.clone());
        }
        let name = self.scope.claim(names::camel(hint));
        self.known.insert(structure, name.clone());
        self.declare(&name, schema, pointer)?;
        Ok(name)
    }

    /// Makes a component of a schema under a name that is already claimed.
    pub(super) fn declare(&mut self, name: &str, schema: &Value, pointer: &str) -> Found<()> {
        let definition = self.define(name, schema, pointer)?;
        self.components.push(Component {
            pointer: pointer.to_owned(),
            name: name.to_owned(),
            doc: prose(schema, "description"),
            deprecated: flag(schema, "deprecated"),
            definition,
            in_request: false,
            in_reply: false,
        });
        Ok(())
    }

    fn define(&mut self, name: &str, schema: &Value, pointer: &str) -> Found<Definition> {
        refuse_unknown(schema, pointer)?;
        if let Some(part) = wrapped(schema) {
            let used = self.lower(part.schema, &part.pointer(pointer, "allOf"), name)?;
            return Ok(Definition::Newtype(used.ty));
        }
        if schema.get("allOf").is_some() {
            let merged = self.merged(schema, pointer)?;
            if has_properties(&merged) {
                return self.structure(name, &merged, pointer);
            }
            return Ok(Definition::Newtype(self.plain(&merged, pointer, name)?));
        }
        if schema.get("oneOf").is_some() || schema.get("anyOf").is_some() {
            return self.union(name, schema, pointer);
        }
        if let Some(values) = text_values(schema) {
            return Ok(Definition::Enum(values));
        }
        if has_properties(schema) {
            return self.structure(name, schema, pointer);
        }
        Ok(Definition::Newtype(self.plain(schema, pointer, name)?))
    }

    /// A type that needs no name.
    pub(super) fn plain(&mut self, schema: &Value, pointer: &str, hint: &str) -> Found<Type> {
        let kind = schema.get("type").and_then(Value::as_str);
        Ok(match (kind, schema["format"].as_str()) {
            (Some("string"), Some("date-time")) => Type::DateTime,
            (Some("string"), Some("date")) => Type::Date,
            // The vendor has its own notation, so whatever else comes is kept.
            (Some("string"), Some("datetime")) => Type::Lenient(Box::new(Type::DateTime)),
            (Some("string"), Some("password")) => Type::Secret,
            (Some("string"), _) => Type::String,
            (Some("integer"), _) => Type::Integer,
            (Some("number"), _) => Type::Number,
            (Some("boolean"), _) => Type::Boolean,
            (Some("array"), _) => {
                let items = at(pointer, "items");
                let used = match schema.get("items") {
                    Some(inner) => self.lower(inner, &items, &format!("{hint}Item"))?,
                    None => Used { ty: Type::Any, nullable: false },
                };
                Type::List(Box::new(used.into_item()))
            }
            (Some("object"), _) => self.map(schema, pointer, hint)?,
            (None, _) if schema.get("additionalProperties").is_some() => {
                self.map(schema, pointer, hint)?
            }
            (None, _) if schema.get("items").is_some() => {
                let used = self.lower(&schema["items"], &at(pointer, "items"), hint)?;
                Type::List(Box::new(used.into_item()))
            }
            (None, _) => Type::Any,
            (Some(other), _) => {
                return Err(Problem::new(
                    at(pointer, "type"),
                    format!("`{other}` is not a type of OpenAPI 3.0"),
                    "use string, integer, number, boolean, array or object",
                ));
            }
        })
    }

    fn map(&mut self, schema: &Value, pointer: &str, hint: &str) -> Found<Type> {
        let inner = match schema.get("additionalProperties") {
            Some(extra) if extra.is_object() => self
                .lower(extra, &at(pointer, "additionalProperties"), &format!("{hint}Value"))?
                .into_item(),
            _ => Type::Any,
        };
        Ok(Type::Map(Box::new(inner)))
    }
}

/// The name of the component that a schema `$ref` leads to.
pub(super) fn component_of<'v>(schema: &'v Value, pointer: &str) -> Found<Option<&'v str>> {
    let Some(target) = reference(schema) else {
        return Ok(None);
    };
    match target.strip_prefix("#/components/schemas/") {
        Some(name) if !name.contains('/') => Ok(Some(name)),
        _ => Err(Problem::new(
            pointer,
            format!("`$ref: {target}` does not lead to a named schema"),
            "move what it names to components.schemas and refer to that",
        )),
    }
}

/// The values of a text enum, each with its own variant; `None` for anything else.
fn text_values(schema: &Value) -> Option<Vec<EnumValue>> {
    if !lists_texts(schema) {
        return None;
    }
    let mut scope = Scope::with(&["Unknown", "Self"]);
    let mut values: Vec<EnumValue> = Vec::new();
    for wire in list(&schema["enum"]).filter_map(Value::as_str) {
        if !values.iter().any(|value| value.wire == wire) {
            let variant = if wire.is_empty() { "Empty".into() } else { names::camel(wire) };
            values.push(EnumValue { wire: wire.to_owned(), variant: scope.claim(variant) });
        }
    }
    Some(values)
}

/// Refuses keywords that have no counterpart here.
fn refuse_unknown(schema: &Value, pointer: &str) -> Found<()> {
    if schema["type"].is_array() {
        return Err(Problem::new(
            at(pointer, "type"),
            "a list of types is OpenAPI 3.1",
            "write one type, and `nullable: true` for null",
        ));
    }
    for key in ["not", "const", "patternProperties", "if", "prefixItems"] {
        if schema.get(key).is_some() {
            return Err(Problem::new(
                at(pointer, key),
                format!("`{key}` has no counterpart in a Rust type"),
                "describe the rule in words and leave the schema open",
            ));
        }
    }
    refuse_values(schema, pointer)
}

/// Refuses an `enum` that no value fits, or that lists values of another type.
fn refuse_values(schema: &Value, pointer: &str) -> Found<()> {
    if schema["enum"].as_array().is_some_and(Vec::is_empty) {
        return Err(Problem::new(
            at(pointer, "enum"),
            "it lists no value",
            "list the values, or leave `enum` out",
        ));
    }
    let kind = schema["type"].as_str();
    let mismatch = list(&schema["enum"]).find(|value| match kind {
        Some("string") => !(value.is_string() || value.is_null()),
        Some("integer" | "number") => !(value.is_number() || value.is_null()),
        Some("boolean") => !(value.is_boolean() || value.is_null()),
        _ => false,
    });
    match mismatch {
        Some(value) => Err(Problem::new(
            at(pointer, "enum"),
            format!("the value {value} is not of the type `{}`", kind.unwrap_or_default()),
            "correct the type or the values, whichever the server does not send",
        )),
        None => Ok(()),
    }
}
