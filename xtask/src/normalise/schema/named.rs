//! Which schemas have a name, and which type stands behind each?

use super::classify::{has_arrivals, needs_name};
use super::equality::strip_docs;
use crate::model::{Component, Definition, Type};
use crate::names::{self, RESERVED_TYPES, Scope};
use crate::spec::document::{deep, object, reference};
use crate::spec::problem::Problem;
use serde_json::Value;
use std::collections::HashMap;

/// The schemas of a description on their way into the model.
pub(crate) struct Schemas<'d> {
    pub(crate) document: &'d Value,
    /// Names of components as written, and as Rust types.
    pub(super) names: HashMap<String, String>,
    pub(super) scope: Scope,
    pub(super) components: Vec<Component>,
    /// The type of each structure that has one, by the schema without its docs.
    pub(super) known: HashMap<String, String>,
}

impl<'d> Schemas<'d> {
    pub(crate) fn new(document: &'d Value) -> Self {
        let mut scope = Scope::with(RESERVED_TYPES);
        let mut names = HashMap::new();
        let mut known = HashMap::new();
        for (name, schema) in object(deep(document, &["components", "schemas"])) {
            // A component that only refers to another has no type of its own.
            if reference(schema).is_some() || has_arrivals(schema) {
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

    pub(crate) fn into_components(mut self) -> Vec<Component> {
        self.components.sort_by(|a, b| a.name.cmp(&b.name));
        self.components
    }

    pub(crate) fn components(&self) -> &[Component] {
        &self.components
    }

    pub(crate) fn component(&self, name: &str) -> Option<&Component> {
        self.components.iter().find(|component| component.name == name)
    }

    /// The type without the names and nulls around it.
    pub(crate) fn innermost<'t>(&'t self, ty: &'t Type) -> &'t Type {
        match ty {
            Type::Nullable(inner) | Type::Arrives(_, inner) => self.innermost(inner),
            Type::Named(name) => match self.component(name).map(|it| &it.definition) {
                Some(Definition::Newtype(inner)) => self.innermost(inner),
                _ => ty,
            },
            _ => ty,
        }
    }

    pub(crate) fn is_object(&self, ty: &Type) -> bool {
        match ty {
            Type::Map(_) => true,
            Type::Named(name) => {
                let shape = self.component(name).map(|it| &it.definition);
                matches!(shape, Some(Definition::Struct { .. }))
            }
            _ => false,
        }
    }

    /// Whether a type, seen through its names, holds more than one plain value.
    pub(crate) fn is_compound(&self, ty: &Type) -> bool {
        let ty = self.innermost(ty);
        self.is_object(ty) || matches!(ty, Type::List(_))
    }

    /// Schemas that wrap nothing but each other: they have no size, and no value.
    pub(crate) fn rings(&self) -> impl Iterator<Item = Problem> {
        self.components.iter().filter_map(|component| self.ring(component))
    }

    fn ring(&self, component: &Component) -> Option<Problem> {
        let mut here = component;
        for _ in 0..=self.components.len() {
            match &here.definition {
                Definition::Newtype(Type::Named(name)) => here = self.component(name)?,
                _ => return None,
            }
        }
        Some(Problem::new(
            &component.pointer,
            "this schema is nothing but itself",
            "break the ring: one schema in it must say what the value is",
        ))
    }
}
