//! Which schemas of the description have a name, and what has become of each?

mod all_of;
mod described;
mod discriminator;
mod enums;
mod equality;
mod exactly_when;
mod lowering;
mod naming;
mod nullable;
mod plain;
mod reads;
mod refused;
mod structure;
mod union;
mod wrapping;

pub(super) use described::described;
pub(super) use wrapping::innermost;

use crate::document::{deep, object, reference, resolve};
use crate::model::{Component, Shape, Type, Webhooks};
use crate::names::{self, RESERVED_TYPES, Scope};
use crate::problem::{Found, Problem, at};
use equality::strip_docs;
use naming::needs_name;
use serde_json::Value;
use std::collections::HashMap;

/// The schemas of a description on their way into the model.
pub(super) struct Schemas<'d> {
    pub(super) document: &'d Value,
    /// Component names as written, and as Rust types.
    names: HashMap<String, String>,
    scope: Scope,
    components: Vec<Component>,
    /// Where a schema of this structure already has a name.
    known: HashMap<String, String>,
}

/// A schema as it is used at some place.
pub(super) struct Used {
    pub(super) ty: Type,
    pub(super) nullable: bool,
}

impl<'d> Schemas<'d> {
    pub(super) fn new(document: &'d Value) -> Self {
        let mut scope = Scope::with(RESERVED_TYPES);
        let mut names = HashMap::new();
        let mut known = HashMap::new();
        for (name, schema) in object(deep(document, &["components", "schemas"])) {
            // A component that only refers to another has no type of its own.
            if reference(schema).is_some() || reads::has_forms(schema) {
                continue;
            }
            let rust = scope.claim(names::camel(name));
            if needs_name(schema) {
                known.entry(strip_docs(schema).to_string()).or_insert_with(|| rust.clone());
            }
            names.insert(name.to_owned(), rust);
        }
        Self { document, names, scope, components: Vec::new(), known }
    }

    pub(super) fn into_components(mut self) -> Vec<Component> {
        self.components.sort_by(|a, b| a.name.cmp(&b.name));
        self.components
    }

    pub(super) fn components(&self) -> &[Component] {
        &self.components
    }

    pub(super) fn component(&self, name: &str) -> Option<&Component> {
        self.components.iter().find(|component| component.name == name)
    }

    /// A type without the names and nulls around it.
    pub(super) fn innermost<'t>(&'t self, ty: &'t Type) -> &'t Type {
        match ty {
            Type::Nullable(inner) | Type::Reads(_, inner) => self.innermost(inner),
            Type::Named(name) => match self.component(name).map(|it| &it.shape) {
                Some(Shape::Newtype(inner)) => self.innermost(inner),
                _ => ty,
            },
            _ => ty,
        }
    }

    pub(super) fn is_object(&self, ty: &Type) -> bool {
        match ty {
            Type::Map(_) => true,
            Type::Named(name) => {
                let shape = self.component(name).map(|it| &it.shape);
                matches!(shape, Some(Shape::Struct { .. }))
            }
            _ => false,
        }
    }

    /// An object schema with the parts of its `allOf` in one.
    pub(super) fn merged(&self, schema: &Value, pointer: &str) -> Found<Value> {
        let schema = innermost(self.document, schema);
        if schema.get("allOf").is_some() {
            return all_of::merge(self.document, schema, pointer);
        }
        Ok(schema.clone())
    }

    /// Whether a type, seen through its names, holds more than one plain value.
    pub(super) fn is_compound(&self, ty: &Type) -> bool {
        let ty = self.innermost(ty);
        self.is_object(ty) || matches!(ty, Type::List(_))
    }

    /// Lowers every named component, and says what is wrong with those that cannot be.
    pub(super) fn lower_components(&mut self) -> Vec<Problem> {
        let document = self.document;
        let mut problems = Vec::new();
        for (name, schema) in object(deep(document, &["components", "schemas"])) {
            let Some(rust) = self.names.get(name).cloned() else {
                continue;
            };
            let pointer = at("#/components/schemas", name);
            problems.extend(self.declare(&rust, schema, &pointer).err());
        }
        problems.extend(self.components.iter().filter_map(|it| self.ring(it)));
        problems
    }

    /// A schema that wraps itself has no size, and no value.
    fn ring(&self, component: &Component) -> Option<Problem> {
        let mut here = component;
        for _ in 0..=self.components.len() {
            match &here.shape {
                Shape::Newtype(Type::Named(name)) => here = self.component(name)?,
                _ => return None,
            }
        }
        Some(Problem::new(
            &component.pointer,
            "this schema is nothing but itself",
            "break the ring: one schema in it must say what the value is",
        ))
    }

    /// Webhook payloads are types too, though no operation refers to them, and so is what users
    /// answer to a webhook, which they have to build.
    pub(super) fn lower_webhooks(&mut self) -> Found<Webhooks> {
        let document = self.document;
        let mut webhooks = Webhooks::default();
        for (event, item) in object(&document["x-webhooks"]) {
            let pointer = at("#/x-webhooks", event);
            let (item, pointer) = resolve(document, item, &pointer)?;
            for (method, operation) in object(item) {
                let here = at(&pointer, method);
                let body = at(&here, "requestBody");
                let payloads = self.lower_content(&operation["requestBody"], &body, event)?;
                webhooks.payloads.extend(payloads);
                for (status, reply) in object(&operation["responses"]) {
                    let place = at(&at(&here, "responses"), status);
                    let hint = format!("{event}_answer");
                    webhooks.answers.extend(self.lower_content(reply, &place, &hint)?);
                }
            }
        }
        // What users tell the vendor outside of any call is described as a callback of nothing.
        for (name, item) in object(deep(document, &["components", "callbacks"])) {
            let pointer = at("#/components/callbacks", name);
            for (_, operation) in object(item).flat_map(|(_, methods)| object(methods)) {
                let body = at(&pointer, "requestBody");
                let told = self.lower_content(&operation["requestBody"], &body, name)?;
                webhooks.answers.extend(told);
            }
        }
        Ok(webhooks)
    }

    /// The types of a body or reply in all its media types.
    fn lower_content(&mut self, holder: &Value, pointer: &str, hint: &str) -> Found<Vec<Type>> {
        let (holder, here) = resolve(self.document, holder, pointer)?;
        let mut types = Vec::new();
        for (media, content) in object(&holder["content"]) {
            let here = at(&at(&at(&here, "content"), media), "schema");
            types.push(self.lower(&content["schema"], &here, &names::camel(hint))?.ty);
        }
        Ok(types)
    }
}
