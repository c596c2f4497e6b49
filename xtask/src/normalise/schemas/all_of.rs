//! What do the schemas of an `allOf`, which hold all at once, amount to?

use super::equality::strip_docs;
use super::lowering::component_of;
use crate::document::{flag, list, lookup, object};
use crate::problem::{Found, Problem, at};
use serde_json::{Map, Value, json};

/// Merges the parts of an `allOf`, and what stands beside it, into one object schema.
pub(super) fn merge(document: &Value, schema: &Value, pointer: &str) -> Found<Value> {
    let mut merged = Merged::default();
    merged.take(document, schema, pointer, 0)?;
    Ok(merged.into_schema(schema))
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
        // What one part lets be null does come as null: decoding must not fail over the other.
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
