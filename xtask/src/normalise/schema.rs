//! Schemas: each becomes a plain type, and each object, enum and union a named component.

use super::{all_of, component_of, rules};
use crate::document::{deep, flag, list, lookup, object, prose, reference, resolve, says_nothing};
use crate::model::{Alternative, Component, EnumValue, Field, Shape, Type};
use crate::names::{self, RESERVED_TYPES, Scope};
use crate::problem::{Found, Problem, at};
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};

/// The schemas of a description on their way into the model.
pub(super) struct Schemas<'d> {
    pub(super) document: &'d Value,
    /// Component names as written, and as Rust types.
    names: HashMap<String, String>,
    scope: Scope,
    components: Vec<Component>,
    /// Where a schema of this structure already has a name.
    known: HashMap<String, String>,
    envelopes: HashSet<String>,
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
            if reference(schema).is_some() {
                continue;
            }
            let rust = scope.claim(names::camel(name));
            if needs_name(schema) {
                known.entry(strip_docs(schema).to_string()).or_insert_with(|| rust.clone());
            }
            names.insert(name.to_owned(), rust);
        }
        Self { document, names, scope, components: Vec::new(), known, envelopes: HashSet::new() }
    }

    pub(super) fn into_components(mut self) -> Vec<Component> {
        self.components.sort_by(|a, b| a.name.cmp(&b.name));
        self.components
    }

    /// Remembers a component that a reply is only wrapped in.
    pub(super) fn note_envelope(&mut self, name: &str) {
        self.envelopes.insert(name.to_owned());
    }

    pub(super) fn take_envelopes(&mut self) -> HashSet<String> {
        std::mem::take(&mut self.envelopes)
    }

    pub(super) fn components(&self) -> &[Component] {
        &self.components
    }

    pub(super) fn component(&self, name: &str) -> Option<&Component> {
        self.components.iter().find(|component| component.name == name)
    }

    /// A type without the names and nulls around it.
    pub(super) fn innermost(&self, ty: &Type) -> Type {
        match ty {
            Type::Nullable(inner) => self.innermost(inner),
            Type::Named(name) => match self.component(name).map(|it| &it.shape) {
                Some(Shape::Newtype(inner)) => self.innermost(inner),
                _ => ty.clone(),
            },
            _ => ty.clone(),
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

    /// Webhook payloads are types too, though no operation refers to them.
    pub(super) fn lower_webhooks(&mut self) -> Found<()> {
        let document = self.document;
        for (event, item) in object(&document["x-webhooks"]) {
            let pointer = at("#/x-webhooks", event);
            let (item, pointer) = resolve(document, item, &pointer)?;
            for (method, operation) in object(item) {
                let here = at(&at(&pointer, method), "requestBody");
                let (body, here) = resolve(document, &operation["requestBody"], &here)?;
                for (media, content) in object(&body["content"]) {
                    let here = at(&at(&at(&here, "content"), media), "schema");
                    self.lower(&content["schema"], &here, &names::camel(event))?;
                }
            }
        }
        Ok(())
    }

    /// Makes a component of a schema under a name that is already claimed.
    fn declare(&mut self, name: &str, schema: &Value, pointer: &str) -> Found<()> {
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

    /// The type of a schema at its place; `hint` names it if it must become a component.
    pub(super) fn lower(&mut self, schema: &Value, pointer: &str, hint: &str) -> Found<Used> {
        if let Some(name) = component_of(schema, pointer)? {
            return self.named(name, pointer);
        }
        let nullable = is_nullable(self.document, schema);
        if let Some((place, only)) = wrapped(schema) {
            let ty = self.lower(only, &at(&at(pointer, "allOf"), &place), hint)?.ty;
            return Ok(Used { ty, nullable });
        }
        if needs_name(schema) {
            if !has_properties(schema)
                && let Some(ty) = self.trivial_union(schema, pointer, hint)?
            {
                return Ok(Used { ty, nullable });
            }
            let ty = Type::Named(self.hoist(schema, pointer, hint)?);
            return Ok(Used { ty, nullable });
        }
        refuse_unknown(schema, pointer)?;
        Ok(Used { ty: self.plain(schema, pointer, hint)?, nullable })
    }

    fn named(&mut self, name: &str, pointer: &str) -> Found<Used> {
        let name = name.replace("~1", "/").replace("~0", "~");
        let target = deep(self.document, &["components", "schemas", &name]);
        if reference(target).is_some() {
            return self.lower(target, pointer, &name);
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

    /// The types that need no name.
    fn plain(&mut self, schema: &Value, pointer: &str, hint: &str) -> Found<Type> {
        let kind = schema.get("type").and_then(Value::as_str);
        Ok(match (kind, schema["format"].as_str()) {
            (Some("string"), Some("date-time")) => Type::DateTime,
            (Some("string"), Some("date")) => Type::Date,
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
                    format!("`{other}` is no type of OpenAPI 3.0"),
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

    fn structure(&mut self, name: &str, schema: &Value, pointer: &str) -> Found<Shape> {
        let required: Vec<&str> = list(&schema["required"]).filter_map(Value::as_str).collect();
        let mut scope = Scope::with(&["build", "default", "extra"]);
        let mut fields = Vec::new();
        for (wire, property) in object(&schema["properties"]) {
            let here = at(&at(pointer, "properties"), wire);
            let is_required = required.contains(&wire);
            fields.push(self.field(name, wire, property, &here, is_required, &mut scope)?);
        }
        for wire in &required {
            if !fields.iter().any(|field| field.wire == *wire) {
                let open = Value::Object(Map::new());
                fields.push(self.field(name, wire, &open, pointer, true, &mut scope)?);
            }
        }
        // What no property names is kept where the schema says that there is more: in words, by
        // naming no property at all, or by having subtypes that it does not list.
        let nameless = object(&schema["properties"]).next().is_none();
        let open = nameless || schema.get("discriminator").is_some();
        let extra = match schema.get("additionalProperties") {
            Some(Value::Bool(true)) => Some(Type::Any),
            None if open => Some(Type::Any),
            Some(extra) if extra.is_object() => {
                let here = at(pointer, "additionalProperties");
                Some(self.lower(extra, &here, &format!("{name}Extra"))?.into_item())
            }
            _ => None,
        };
        Ok(Shape::Struct { fields, extra })
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
            read_only: says("readOnly"),
            write_only: says("writeOnly"),
            doc: described(self.document, property, &rules),
            deprecated: flag(property, "deprecated"),
            rules,
            example: property.get("example").cloned(),
        })
    }

    /// A union that says no more than one of its alternatives does.
    fn trivial_union(&mut self, schema: &Value, pointer: &str, hint: &str) -> Found<Option<Type>> {
        let Some((key, parts)) = alternatives(schema) else {
            return Ok(None);
        };
        let scalars: Vec<&Value> = parts.iter().filter(|part| !is_null(part)).collect();
        let here = |index: usize| at(&at(pointer, key), &index.to_string());
        let place = |part: &Value| parts.iter().position(|other| other == part).unwrap_or(0);
        let only = match scalars.as_slice() {
            [only] => only,
            [first, rest @ ..] if rest.iter().all(|part| same_scalar(first, part)) => first,
            _ => return Ok(None),
        };
        Ok(Some(self.lower(only, &here(place(only)), hint)?.ty))
    }

    fn union(&mut self, name: &str, schema: &Value, pointer: &str) -> Found<Shape> {
        if has_properties(schema) {
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
        let tag = deep(schema, &["discriminator", "propertyName"]).as_str().map(str::to_owned);
        refuse_stray_mapping(schema, parts, pointer)?;
        let mut scope = Scope::with(&["Other"]);
        let mut found: Vec<Alternative> = Vec::new();
        for (index, part) in parts.iter().enumerate().filter(|(_, part)| !is_null(part)) {
            let here = at(&at(pointer, key), &index.to_string());
            let ty = self.lower(part, &here, &format!("{name}{}", index + 1))?.ty;
            let tags = match &tag {
                Some(tag) => {
                    refuse_lost_tag(self.document, tag, part, &here)?;
                    tag_texts(schema, part, &here)?
                }
                None => Vec::new(),
            };
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

impl Used {
    fn into_item(self) -> Type {
        if self.nullable { Type::Nullable(Box::new(self.ty)) } else { self.ty }
    }
}

/// Whether a schema must become a type of its own.
fn needs_name(schema: &Value) -> bool {
    has_properties(schema)
        || ["oneOf", "anyOf", "allOf"].iter().any(|key| schema.get(key).is_some())
        || schema["enum"].as_array().is_some_and(|values| values.iter().any(Value::is_string))
            && matches!(schema["type"].as_str(), None | Some("string"))
            && list(&schema["enum"]).all(|value| value.is_string() || value.is_null())
}

fn has_properties(schema: &Value) -> bool {
    schema["properties"].as_object().is_some_and(|properties| !properties.is_empty())
        || !list(&schema["required"]).filter_map(Value::as_str).collect::<Vec<_>>().is_empty()
            && schema["type"] == "object"
}

/// The single schema that a schema only adds a description, or null, to; and its place.
fn wrapped(schema: &Value) -> Option<(String, &Value)> {
    let parts = schema.get("allOf")?.as_array()?;
    let mut rest = schema.as_object().cloned().unwrap_or_default();
    rest.remove("allOf");
    rest.remove("type");
    let mut telling = parts.iter().enumerate().filter(|(_, part)| {
        let fields = part.as_object();
        fields.is_none_or(|fields| !says_nothing(fields))
    });
    match (telling.next(), telling.next()) {
        (Some((place, only)), None) if says_nothing(&rest) => Some((place.to_string(), only)),
        _ => None,
    }
}

/// What a schema amounts to, through `$ref`s and what only wraps another.
pub(super) fn innermost<'d>(document: &'d Value, schema: &'d Value) -> &'d Value {
    let mut schema = schema;
    // The checks refuse rings; this bound only keeps the loop from trusting them.
    for _ in 0..32 {
        let target = resolve(document, schema, "#").map_or(schema, |(target, _)| target);
        match wrapped(target) {
            Some((_, only)) => schema = only,
            None => return target,
        }
    }
    schema
}

/// Whether null is a value of the schema, in whichever way it says so.
fn is_nullable(document: &Value, schema: &Value) -> bool {
    fn within(document: &Value, schema: &Value, depth: usize) -> bool {
        if depth > 16 {
            return false;
        }
        if flag(schema, "nullable") || is_null(schema) || lists_null(schema) {
            return true;
        }
        let deeper = |schema: &Value| within(document, schema, depth + 1);
        if let Some(target) = reference(schema) {
            return lookup(document, target, "#").is_ok_and(deeper);
        }
        let parts = |key: &str| list(&schema[key]).collect::<Vec<_>>();
        if ["oneOf", "anyOf"].iter().any(|key| parts(key).into_iter().any(deeper)) {
            return true;
        }
        // A part that only says `nullable` is a common way to add it to a `$ref`.
        let only_describes = |part: &&Value| part.as_object().is_some_and(says_nothing);
        let told = parts("allOf").into_iter().filter(only_describes).any(deeper);
        told || wrapped(schema).is_some_and(|(_, only)| deeper(only))
    }
    within(document, schema, 0)
}

/// A tag that the alternative does not declare would be dropped when the value is sent back.
fn refuse_lost_tag(document: &Value, tag: &str, part: &Value, pointer: &str) -> Found<()> {
    fn requires(document: &Value, tag: &str, schema: &Value, depth: usize) -> bool {
        let (schema, _) = resolve(document, schema, "#").unwrap_or((schema, String::new()));
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

/// A mapping to a schema that is no alternative would never be followed.
fn refuse_stray_mapping(schema: &Value, parts: &[Value], pointer: &str) -> Found<()> {
    for (tag, target) in object(deep(schema, &["discriminator", "mapping"])) {
        let target = target.as_str().unwrap_or_default();
        let leads_to = |part: &Value| {
            reference(part).is_some_and(|it| it == target || it.rsplit('/').next() == Some(target))
        };
        if !parts.iter().any(leads_to) {
            return Err(Problem::new(
                at(&at(&at(pointer, "discriminator"), "mapping"), tag),
                format!("`{target}` is no alternative of this choice"),
                "add it to the alternatives, or correct the spelling",
            ));
        }
    }
    Ok(())
}

fn alternatives(schema: &Value) -> Option<(&'static str, &Vec<Value>)> {
    // One of several, and any of several, are the same to a value that has one shape.
    ["oneOf", "anyOf"].into_iter().find_map(|key| Some((key, schema.get(key)?.as_array()?)))
}

fn is_null(schema: &Value) -> bool {
    schema["type"] == "null"
        || schema["enum"]
            .as_array()
            .is_some_and(|values| !values.is_empty() && values.iter().all(Value::is_null))
}

fn lists_null(schema: &Value) -> bool {
    list(&schema["enum"]).any(Value::is_null)
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

fn variant_name(union: &str, ty: &Type) -> String {
    match ty {
        Type::Named(name) => {
            let short = name
                .strip_prefix(union)
                .filter(|short| short.starts_with(|c: char| c.is_ascii_uppercase()));
            short.unwrap_or(name).to_owned()
        }
        Type::String => "Text".into(),
        Type::Integer => "Integer".into(),
        Type::Number => "Number".into(),
        Type::Boolean => "Boolean".into(),
        Type::DateTime | Type::Date => "Date".into(),
        Type::List(_) => "List".into(),
        Type::Map(_) => "Map".into(),
        Type::Any | Type::Nullable(_) => "Any".into(),
    }
}

/// The values of a string enum, each with a variant of its own; `None` when it is none.
fn text_values(schema: &Value) -> Option<Vec<EnumValue>> {
    if !needs_name(schema) || schema.get("enum").is_none() {
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
            "correct the type or the values: which of the two the server sends is not clear",
        )),
        None => Ok(()),
    }
}

/// The description of a property or parameter, with what the type cannot say put into words.
pub(super) fn described(document: &Value, schema: &Value, rules: &[crate::model::Rule]) -> String {
    let mut doc = prose(schema, "description");
    if doc.is_empty()
        && let Ok((target, _)) = resolve(document, schema, "#")
    {
        doc = prose(target, "description");
    }
    let doc_before = doc.clone();
    let mut add = |sentence: String| {
        if !doc.is_empty() {
            doc.push(' ');
        }
        doc.push_str(&sentence);
    };
    if let Some(sentence) = rules::sentence(rules).filter(|_| !rules::told(&doc_before, rules)) {
        add(sentence);
    }
    if let Some(values) = schema["enum"].as_array().filter(|_| !needs_name(schema)) {
        let values: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
        add(format!("One of {}.", values.join(", ")));
    }
    if let Some(default) = schema.get("default") {
        add(format!("The vendor's default: `{default}`."));
    }
    doc
}

/// A schema without what changes neither its type nor its rules, its keys in order: two that are
/// equal then are one type.
pub(super) fn strip_docs(schema: &Value) -> Value {
    let mut stripped = strip(schema);
    // Whether null is allowed belongs to the place that uses a type; inside, it is part of it.
    if let Some(fields) = stripped.as_object_mut() {
        fields.remove("nullable");
    }
    stripped
}

fn strip(schema: &Value) -> Value {
    const DOCS: &[&str] = &[
        "description",
        "title",
        "example",
        "examples",
        "default",
        "externalDocs",
        "xml",
        "pattern",
        "multipleOf",
        "uniqueItems",
        "minProperties",
        "maxProperties",
    ];
    match schema {
        Value::Object(_) => in_order(schema)
            .filter(|(key, _)| !DOCS.contains(key))
            .map(|(key, value)| {
                // Property names are names, whatever keyword they look like.
                let stripped = match key {
                    "properties" => strip_each(value),
                    "enum" | "required" | "mapping" => value.clone(),
                    _ => strip(value),
                };
                (key.to_owned(), stripped)
            })
            .collect(),
        Value::Array(items) => items.iter().map(strip).collect(),
        other => other.clone(),
    }
}

fn strip_each(properties: &Value) -> Value {
    in_order(properties).map(|(name, value)| (name.to_owned(), strip(value))).collect()
}

fn in_order(map: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let mut fields: Vec<_> = object(map).collect();
    fields.sort_by_key(|(key, _)| *key);
    fields.into_iter()
}
