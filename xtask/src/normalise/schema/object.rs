//! Which fields does an object have, and is there room for others?

use super::classify::innermost;
use super::docs::{described, is_empty_object, missing_sentence};
use super::equality::strip_docs;
use super::lower::component_of;
use super::named::Schemas;
use super::rules::{Owned, exactly_when, rules_of};
use crate::model::{Definition, Field, Type};
use crate::names::{self, Scope};
use crate::spec::document::{flag, list, lookup, object};
use crate::spec::problem::{Found, Problem, at};
use serde_json::{Map, Value, json};

/// Other keys under which a property may arrive.
fn aliases(property: &Value) -> Vec<String> {
    let names = list(&property["x-switchboard-aliases"]).filter_map(Value::as_str);
    names.map(str::to_owned).collect()
}

impl Schemas<'_> {
    pub(super) fn structure(
        &mut self,
        name: &str,
        schema: &Value,
        pointer: &str,
    ) -> Found<Definition> {
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
        Ok(Definition::Struct { fields, extra })
    }

    /// Unknown properties are kept where the schema allows them: it says so, declares no property
    /// at all, or has a discriminator, whose subtypes may hold more.
    fn extra(&mut self, name: &str, schema: &Value, pointer: &str) -> Found<Option<Type>> {
        let nameless = object(&schema["properties"]).next().is_none();
        let open = nameless || schema.get("discriminator").is_some();
        Ok(match schema.get("additionalProperties") {
            Some(Value::Bool(true)) => Some(Type::Any),
            None if open => Some(Type::Any),
            Some(extra) if extra.is_object() => {
                let here = at(pointer, "additionalProperties");
                let ty = self.lower(extra, &here, &format!("{name}Extra"))?.into_item();
                if ty.has_arrivals() {
                    return Err(Problem::new(
                        here,
                        "additional properties cannot arrive in several shapes",
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
        let rules = rules_of(self.document, property);
        let inner = innermost(self.document, property);
        let says = |key: &str| flag(property, key) || flag(inner, key);
        Ok(Field {
            wire: wire.to_owned(),
            name: scope.claim(names::snake(wire)),
            ty: used.ty,
            required,
            nullable: used.nullable,
            // Provisional: whether it can be is known when all types are.
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

    /// Adds the rule that ties a field to another one of its object, and says so in its docs.
    fn add_rule_of_owner(&self, field: &mut Field, object: &Value, pointer: &str) -> Found<()> {
        let null = field.nullable || field.ty == Type::Any;
        let place = Owned { owner: object, wire: &field.wire, required: field.required, null };
        field.exactly_when = exactly_when(self.document, &place, pointer)?;
        let rule = field.exactly_when.as_ref();
        if let Some(sentence) = rule.and_then(|rule| missing_sentence(&field.doc, rule)) {
            let space = if field.doc.is_empty() { "" } else { " " };
            field.doc = format!("{}{space}{sentence}", field.doc);
        }
        Ok(())
    }

    /// An object schema with the parts of its `allOf` in one.
    pub(crate) fn merged(&self, schema: &Value, pointer: &str) -> Found<Value> {
        let schema = innermost(self.document, schema);
        if schema.get("allOf").is_none() {
            return Ok(schema.clone());
        }
        let mut merged = Merged::default();
        merged.take(self.document, schema, pointer, 0)?;
        Ok(merged.into_schema(schema))
    }
}

#[derive(Default)]
struct Merged {
    properties: Map<String, Value>,
    required: Vec<Value>,
    extra: Option<Value>,
}

impl Merged {
    fn take(&mut self, document: &Value, part: &Value, pointer: &str, depth: usize) -> Found<()> {
        if depth > 32 {
            return Err(Problem::new(
                pointer,
                "this `allOf` leads back to itself",
                "break the ring",
            ));
        }
        if let Some(name) = component_of(part, pointer)? {
            let target = format!("#/components/schemas/{name}");
            let part = lookup(document, &target, pointer)?;
            return self.take(document, part, &target, depth + 1);
        }
        refuse_what_cannot_be_merged(part, pointer)?;
        for (index, inner) in list(&part["allOf"]).enumerate() {
            let pointer = at(&at(pointer, "allOf"), &index.to_string());
            self.take(document, inner, &pointer, depth + 1)?;
        }
        for (name, property) in object(&part["properties"]) {
            self.add(name, property, &at(&at(pointer, "properties"), name))?;
        }
        self.required.extend(list(&part["required"]).cloned());
        match part.get("additionalProperties") {
            Some(extra) if *extra != false => self.add_extra(extra, pointer),
            _ => Ok(()),
        }
    }

    fn add(&mut self, name: &str, property: &Value, pointer: &str) -> Found<()> {
        if let Some(earlier) = self.properties.get(name)
            && strip_docs(earlier) != strip_docs(property)
        {
            return Err(Problem::new(
                pointer,
                format!("another part of this `allOf` gives `{name}` a different schema"),
                "let only one part declare it: merging the two would lose one",
            ));
        }
        let mut property = property.clone();
        // If one part allows null, null does arrive, and must decode.
        if self.properties.get(name).is_some_and(|it| flag(it, "nullable"))
            && property.get("$ref").is_none()
            && let Some(fields) = property.as_object_mut()
        {
            fields.insert("nullable".into(), true.into());
        }
        self.properties.insert(name.to_owned(), property);
        Ok(())
    }

    fn add_extra(&mut self, extra: &Value, pointer: &str) -> Found<()> {
        if let Some(earlier) = &self.extra
            && strip_docs(earlier) != strip_docs(extra)
        {
            return Err(Problem::new(
                at(pointer, "additionalProperties"),
                "another part of this `allOf` gives them a different schema",
                "let only one part declare them",
            ));
        }
        self.extra = Some(extra.clone());
        Ok(())
    }

    fn into_schema(self, whole: &Value) -> Value {
        let mut schema = json!({
            "type": "object",
            "properties": self.properties,
            "required": self.required,
        });
        if let (Some(extra), Some(fields)) = (self.extra, schema.as_object_mut()) {
            fields.insert("additionalProperties".into(), extra);
        }
        for key in ["description", "nullable", "deprecated"] {
            if let (Some(value), Some(fields)) = (whole.get(key), schema.as_object_mut()) {
                fields.insert(key.into(), value.clone());
            }
        }
        schema
    }
}

fn refuse_what_cannot_be_merged(part: &Value, pointer: &str) -> Found<()> {
    let choice = ["oneOf", "anyOf", "not", "enum"].into_iter().find(|key| part.get(key).is_some());
    let scalar = part["type"].as_str().filter(|kind| *kind != "object");
    match choice.or(scalar) {
        Some(found) => Err(Problem::new(
            pointer,
            format!("`allOf` joins objects only, and this part has `{found}`"),
            "write the combination out as one schema",
        )),
        None => Ok(()),
    }
}
