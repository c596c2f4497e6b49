//! Which fields does an object have, and is there room for others?

use super::Schemas;
use super::described::{described, is_empty_object};
use super::exactly_when::{self, Owned};
use super::wrapping::innermost;
use crate::document::{flag, list, object};
use crate::model::{Field, Shape, Type};
use crate::names::{self, Scope};
use crate::normalise::rules;
use crate::problem::{Found, Problem, at};
use serde_json::Value;

/// Other keys under which a property may arrive.
fn aliases(property: &Value) -> Vec<String> {
    let names = list(&property["x-switchboard-aliases"]).filter_map(Value::as_str);
    names.map(str::to_owned).collect()
}

impl Schemas<'_> {
    pub(super) fn structure(&mut self, name: &str, schema: &Value, pointer: &str) -> Found<Shape> {
        let required: Vec<&str> = list(&schema["required"]).filter_map(Value::as_str).collect();
        let mut scope = Scope::with(&["build", "default", "extra"]);
        let mut fields = Vec::new();
        for (wire, property) in object(&schema["properties"]) {
            let here = at(&at(pointer, "properties"), wire);
            let is_required = required.contains(&wire);
            let mut field = self.field(name, wire, property, &here, is_required, &mut scope)?;
            self.add_rule_of_owner(&mut field, schema, &here)?;
            fields.push(field);
        }
        // A field that is required but not described can hold anything: it has no schema.
        for wire in &required {
            if !fields.iter().any(|field| field.wire == *wire) {
                fields.push(self.field(name, wire, &Value::Null, pointer, true, &mut scope)?);
            }
        }
        let extra = self.extra(name, schema, pointer)?;
        Ok(Shape::Struct { fields, extra })
    }

    /// What no property names is kept where the schema says that there is more: in words, by
    /// naming no property at all, or by having subtypes that it does not list.
    fn extra(&mut self, name: &str, schema: &Value, pointer: &str) -> Found<Option<Type>> {
        let nameless = object(&schema["properties"]).next().is_none();
        let open = nameless || schema.get("discriminator").is_some();
        Ok(match schema.get("additionalProperties") {
            Some(Value::Bool(true)) => Some(Type::Any),
            None if open => Some(Type::Any),
            Some(extra) if extra.is_object() => {
                let here = at(pointer, "additionalProperties");
                let ty = self.lower(extra, &here, &format!("{name}Extra"))?.into_item();
                if ty.has_forms() {
                    return Err(Problem::new(
                        here,
                        "what stands beside named properties cannot come in several shapes",
                        "leave it open, or name the properties",
                    ));
                }
                Some(ty)
            }
            _ => None,
        })
    }

    fn field(
        &mut self,
        owner: &str,
        wire: &str,
        property: &Value,
        pointer: &str,
        required: bool,
        scope: &mut Scope,
    ) -> Found<Field> {
        let used = self.lower(property, pointer, &format!("{owner}{}", names::camel(wire)))?;
        let rules = rules::of(self.document, property);
        let inner = innermost(self.document, property);
        let says = |key: &str| flag(property, key) || flag(inner, key);
        Ok(Field {
            wire: wire.to_owned(),
            name: scope.claim(names::snake(wire)),
            ty: used.ty,
            required,
            nullable: used.nullable,
            // Whether it can be, is known when all types are.
            defaulted: is_empty_object(&property["default"]),
            read_only: says("readOnly"),
            write_only: says("writeOnly"),
            doc: described(self.document, property, property, &rules),
            deprecated: flag(property, "deprecated"),
            rules,
            example: property.get("example").cloned(),
            aliases: aliases(property),
            exactly_when: None,
        })
    }

    /// The rule that ties a field to another of its object, which its docs tell as well.
    fn add_rule_of_owner(&self, field: &mut Field, object: &Value, pointer: &str) -> Found<()> {
        let null = field.nullable || field.ty == Type::Any;
        let place = Owned { owner: object, wire: &field.wire, required: field.required, null };
        field.exactly_when = exactly_when::rule(self.document, &place, pointer)?;
        let told = field.exactly_when.as_ref().and_then(|it| rules::untold(&field.doc, it));
        if let Some(sentence) = told {
            let space = if field.doc.is_empty() { "" } else { " " };
            field.doc = format!("{}{space}{sentence}", field.doc);
        }
        Ok(())
    }
}
