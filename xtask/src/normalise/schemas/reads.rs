//! Which shapes does a value arrive in, beside the one that users see?
//!
//! `x-switchboard-reads-as` stands beside a `oneOf` or `anyOf` and names the alternative that users see. How
//! each of the others turns into it follows from the two schemas.

use super::Schemas;
use super::nullable::is_null;
use super::wrapping::innermost;
use crate::document::{list, object, reference, says_nothing};
use crate::model::{Form, Type};
use crate::problem::{Found, Problem, at};
use serde_json::Value;

const READS_AS: &str = "x-switchboard-reads-as";
const ABSENT: &str = "x-switchboard-absent";
const CODES: &str = "x-switchboard-codes";

/// Whether a schema says that a value has more shapes than the one that users see.
pub(super) fn has_forms(schema: &Value) -> bool {
    schema.get(READS_AS).is_some() || schema.get(ABSENT).is_some()
}

/// Whether a value of the schema can stand for nothing.
pub(super) fn has_absent(schema: &Value) -> bool {
    schema.get(ABSENT).is_some()
}

impl Schemas<'_> {
    /// The type of a schema that has forms.
    pub(super) fn reading(&mut self, schema: &Value, pointer: &str, hint: &str) -> Found<Type> {
        let absent = absent(schema, pointer)?;
        let mut plain = schema.clone();
        if let Some(fields) = plain.as_object_mut() {
            fields.remove(ABSENT);
        }
        let read = if plain.get(READS_AS).is_some() {
            self.read_as(&plain, pointer, hint)?
        } else {
            self.lower(&plain, pointer, hint)?.ty
        };
        // A zero is seen before it is taken for a point in time; what is empty, once it is unwrapped.
        let (before, after) = absent.into_iter().partition(|it| *it == Form::NothingIfZero);
        Ok(match with_forms(before, read) {
            ty if after.is_empty() => ty,
            Type::Reads(mut forms, inner) => {
                forms.extend(after);
                Type::Reads(forms, inner)
            }
            ty => Type::Reads(after, Box::new(ty)),
        })
    }

    fn read_as(&mut self, schema: &Value, pointer: &str, hint: &str) -> Found<Type> {
        let chosen = schema[READS_AS].as_u64().and_then(|index| usize::try_from(index).ok());
        let key = if schema.get("anyOf").is_some() { "anyOf" } else { "oneOf" };
        let parts = schema[key].as_array();
        let found =
            parts.zip(chosen).and_then(|(parts, index)| Some((parts, index, parts.get(index)?)));
        let Some((parts, index, main)) = found else {
            return Err(Problem::new(
                at(pointer, READS_AS),
                "there is no such alternative",
                "write a `oneOf` or `anyOf` beside it, and the index of the alternative that users see",
            ));
        };
        let place = |index: usize| at(&at(pointer, key), &index.to_string());
        let ty = self.lower(main, &place(index), hint)?.ty;
        let mut forms = Vec::new();
        let mut lenient = false;
        for (other, part) in parts.iter().enumerate().filter(|(it, _)| *it != index) {
            match self.conversion(main, &ty, part, &place(other))? {
                Conversion::None => {}
                Conversion::By(found) => {
                    for form in found {
                        if !forms.contains(&form) {
                            forms.push(form);
                        }
                    }
                }
                Conversion::Lenient => lenient = true,
                Conversion::Open => return Ok(Type::Any),
            }
        }
        // A longer way is tried first: it leads through the place where a shorter one ends.
        forms.sort_by_key(|form| match form {
            Form::Under(keys) => std::cmp::Reverse(keys.len()),
            _ => std::cmp::Reverse(0),
        });
        let ty = if lenient {
            // A lenient value reads every notation by itself.
            forms.retain(|form| !matches!(form, Form::Numeral | Form::Moment));
            Type::Lenient(Box::new(ty))
        } else {
            ty
        };
        Ok(with_forms(forms, ty))
    }

    /// How a value of the schema `part` becomes one of `main`.
    fn conversion(
        &self,
        main: &Value,
        ty: &Type,
        part: &Value,
        pointer: &str,
    ) -> Found<Conversion> {
        let document = self.document;
        if is_null(part) || same(document, main, part) {
            return Ok(Conversion::None);
        }
        let usual = innermost(document, main);
        let told = innermost(document, part);
        let kind = |schema: &Value| schema["type"].as_str().unwrap_or_default().to_owned();
        let (target, source) = (kind(usual), kind(told));
        let by = |form| Ok(Conversion::By(vec![form]));
        if let Some(codes) = codes(part, told, pointer)? {
            return by(Form::Codes(codes));
        }
        if source == "string"
            && told["format"] == "json"
            && matches!(ty.usual(), Type::Map(_) | Type::Any | Type::List(_) | Type::Named(_))
        {
            return by(Form::Json);
        }
        if target == "array"
            && source == "array"
            && same(document, &usual["items"], &innermost(document, &told["items"])["items"])
        {
            return by(Form::Flat);
        }
        match (ty.usual(), target.as_str(), source.as_str()) {
            (Type::Integer | Type::Number | Type::Boolean, _, "string") if !is_numeral(told) => {
                return Ok(Conversion::Lenient);
            }
            (Type::Integer | Type::Number | Type::Boolean, _, "string")
            | (Type::Number, _, "integer") => return by(Form::Numeral),
            (Type::DateTime, _, "string") if told["format"].is_null() => {
                return Ok(Conversion::Lenient);
            }
            (Type::DateTime, _, "string" | "integer" | "number") => return by(Form::Moment),
            (Type::String, _, "integer" | "number" | "boolean") => return by(Form::Text),
            (Type::String, _, "string") => return Ok(Conversion::None),
            (Type::Map(_) | Type::Any, _, "string" | "array" | "integer") => {
                return Ok(Conversion::Open);
            }
            (Type::Named(name), "string", "string") if self.is_enum(name) => {
                // The enum is open: it keeps every word.
                return Ok(Conversion::None);
            }
            _ => {}
        }
        if source == "array" && told.get("items").is_some_and(|items| same(document, items, main)) {
            return by(Form::First);
        }
        if let Some(items) = usual.get("items").filter(|_| target == "array")
            && same(document, items, part)
        {
            return by(Form::One);
        }
        if source == "array"
            && let Some(key) = list_of(document, usual, &told["items"])
        {
            return by(Form::Bare(key));
        }
        if let [(keys, inner)] = ways_to(document, main, told, 0).as_slice() {
            // What stands for nothing inside the wrapper does so outside of it.
            let nothing = absent(inner, pointer)?;
            let under = Form::Under(keys.clone());
            return Ok(Conversion::By([under].into_iter().chain(nothing).collect()));
        }
        Err(Problem::new(
            pointer,
            "no way is known from this alternative to the one that users see",
            "describe it so that it holds that one, once, or leave `x-switchboard-reads-as` out",
        ))
    }

    fn is_enum(&self, name: &str) -> bool {
        // Components that are not lowered yet cannot be told apart, and are no enum then.
        let shape = self.component(name).map(|it| &it.shape);
        matches!(shape, Some(crate::model::Shape::Enum(_)))
    }
}

enum Conversion {
    /// The alternative adds nothing.
    None,
    By(Vec<Form>),
    /// Any text is kept.
    Lenient,
    /// There is nothing that both are, but JSON.
    Open,
}

fn with_forms(forms: Vec<Form>, ty: Type) -> Type {
    match ty {
        ty if forms.is_empty() => ty,
        Type::Reads(inner, ty) => Type::Reads(forms.into_iter().chain(inner).collect(), ty),
        ty => Type::Reads(forms, Box::new(ty)),
    }
}

/// Which values stand for nothing.
fn absent(schema: &Value, pointer: &str) -> Found<Vec<Form>> {
    let mut forms = Vec::new();
    for value in list(&schema[ABSENT]) {
        let form = match value {
            Value::Number(number) if number.as_f64() == Some(0.0) => Form::NothingIfZero,
            Value::String(text) if text.is_empty() => Form::NothingIfEmpty,
            Value::Array(items) if items.is_empty() => Form::NothingIfEmpty,
            Value::Object(fields) if fields.is_empty() => Form::NothingIfEmpty,
            _ => {
                return Err(Problem::new(
                    at(pointer, ABSENT),
                    format!("{value} cannot stand for nothing"),
                    "use 0, \"\", [] or {}",
                ));
            }
        };
        if !forms.contains(&form) {
            forms.push(form);
        }
    }
    Ok(forms)
}

/// The word of each number, where an alternative gives words as numbers.
fn codes(part: &Value, told: &Value, pointer: &str) -> Found<Option<Vec<(i64, String)>>> {
    let Some(words) = part.get(CODES).or(told.get(CODES)) else { return Ok(None) };
    let words: Vec<&str> = list(words).filter_map(Value::as_str).collect();
    let numbers: Vec<i64> = list(&told["enum"]).filter_map(Value::as_i64).collect();
    if words.is_empty() || words.len() != numbers.len() {
        return Err(Problem::new(
            at(pointer, CODES),
            "there is not one word for each number",
            "list the words in the order of the `enum`",
        ));
    }
    Ok(Some(numbers.into_iter().zip(words.into_iter().map(str::to_owned)).collect()))
}

/// Whether a text is promised to be a number.
fn is_numeral(schema: &Value) -> bool {
    schema.get("pattern").is_some() || schema["format"] == "numeral"
}

/// The only list of an object, when it holds such items.
fn list_of(document: &Value, schema: &Value, items: &Value) -> Option<String> {
    let lists: Vec<_> = object(&schema["properties"])
        .filter(|(_, property)| innermost(document, property)["type"] == "array")
        .collect();
    let [(key, only)] = lists.as_slice() else { return None };
    let held = &innermost(document, only)["items"];
    same(document, held, items).then(|| (*key).to_owned())
}

/// The keys that lead from an object to the values of the schema `main` inside it, and what is said
/// of each of these there.
fn ways_to<'s>(
    document: &'s Value,
    main: &Value,
    schema: &'s Value,
    depth: usize,
) -> Vec<(Vec<String>, &'s Value)> {
    if depth > 3 {
        return Vec::new();
    }
    let properties = || object(&schema["properties"]);
    let direct: Vec<_> = properties()
        .filter(|(_, property)| same(document, main, property))
        .map(|(key, property)| (vec![key.to_owned()], property))
        .collect();
    if !direct.is_empty() {
        return direct;
    }
    let deeper = properties().flat_map(|(key, property)| {
        let ways = ways_to(document, main, innermost(document, property), depth + 1);
        ways.into_iter().map(move |(mut keys, inner)| {
            keys.insert(0, key.to_owned());
            (keys, inner)
        })
    });
    deeper.collect()
}

/// Whether two schemas mean the same type.
fn same(document: &Value, a: &Value, b: &Value) -> bool {
    canonical(document, a, 0) == canonical(document, b, 0)
}

/// A schema without words, and without what only says in which shapes the value also comes.
fn canonical(document: &Value, schema: &Value, depth: usize) -> Value {
    if depth > 8 {
        return Value::Null;
    }
    if let Some(target) = reference(schema) {
        let found = crate::document::lookup(document, target, "#");
        return match found {
            Ok(inner) if reference(inner).is_some() || has_forms(inner) => {
                canonical(document, inner, depth + 1)
            }
            _ => serde_json::json!({ "$ref": target }),
        };
    }
    if let Some(index) = schema[READS_AS].as_u64().and_then(|it| usize::try_from(it).ok())
        && let Some(main) = schema["oneOf"].get(index).or_else(|| schema["anyOf"].get(index))
    {
        return canonical(document, main, depth + 1);
    }
    if let Some((_, only)) = super::wrapping::wrapped(schema) {
        return canonical(document, only, depth + 1);
    }
    let mut fields = super::equality::strip_docs(schema).as_object().cloned().unwrap_or_default();
    fields.retain(|key, _| !key.starts_with("x-") && key != "nullable");
    if let Some(items) = fields.get("items").cloned() {
        fields.insert("items".into(), canonical(document, &items, depth + 1));
    }
    if says_nothing(&fields) { Value::Null } else { Value::Object(fields) }
}
