//! Which type does a schema become at the place where it is used?

use super::enums::text_values;
use super::equality::strip_docs;
use super::naming::{has_properties, needs_name};
use super::nullable::is_nullable;
use super::refused::refuse_unknown;
use super::wrapping::wrapped;
use super::{Schemas, Used, all_of, reads};
use crate::document::{deep, flag, prose, reference};
use crate::model::{Component, Shape, Type};
use crate::names;
use crate::problem::{Found, Problem, at};
use serde_json::Value;

impl Schemas<'_> {
    /// The type of a schema at its place; `hint` names it if it must become a component.
    pub(in crate::normalise) fn lower(
        &mut self,
        schema: &Value,
        pointer: &str,
        hint: &str,
    ) -> Found<Used> {
        if let Some(name) = component_of(schema, pointer)? {
            return self.named(name, pointer);
        }
        let nullable = is_nullable(self.document, schema);
        if reads::has_forms(schema) {
            return Ok(Used { ty: self.reading(schema, pointer, hint)?, nullable });
        }
        Ok(Used { ty: self.inline(schema, pointer, hint)?, nullable })
    }

    fn inline(&mut self, schema: &Value, pointer: &str, hint: &str) -> Found<Type> {
        if let Some((place, only)) = wrapped(schema) {
            return Ok(self.lower(only, &at(&at(pointer, "allOf"), &place), hint)?.ty);
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
        if reference(target).is_some() || reads::has_forms(target) {
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
        let shape = self.shape(name, schema, pointer)?;
        self.components.push(Component {
            pointer: pointer.to_owned(),
            name: name.to_owned(),
            doc: prose(schema, "description"),
            deprecated: flag(schema, "deprecated"),
            shape,
            in_request: false,
            in_reply: false,
        });
        Ok(())
    }

    fn shape(&mut self, name: &str, schema: &Value, pointer: &str) -> Found<Shape> {
        refuse_unknown(schema, pointer)?;
        if let Some((place, only)) = wrapped(schema) {
            let used = self.lower(only, &at(&at(pointer, "allOf"), &place), name)?;
            return Ok(Shape::Newtype(used.ty));
        }
        if schema.get("allOf").is_some() {
            let merged = all_of::merge(self.document, schema, pointer)?;
            if has_properties(&merged) {
                return self.structure(name, &merged, pointer);
            }
            return Ok(Shape::Newtype(self.plain(&merged, pointer, name)?));
        }
        if schema.get("oneOf").is_some() || schema.get("anyOf").is_some() {
            return self.union(name, schema, pointer);
        }
        if let Some(values) = text_values(schema) {
            return Ok(Shape::Enum(values));
        }
        if has_properties(schema) {
            return self.structure(name, schema, pointer);
        }
        Ok(Shape::Newtype(self.plain(schema, pointer, name)?))
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
            format!("`$ref: {target}` does not lead to a schema of its own"),
            "move what it names to components.schemas and refer to that",
        )),
    }
}
