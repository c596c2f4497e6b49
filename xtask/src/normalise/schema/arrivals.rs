//! Which shapes does a value arrive in, beside the one that users see?
//!
//! `x-switchboard-reads-as` beside a `oneOf` or `anyOf` names the alternative that users see. How each
//! of the others turns into it follows from the two schemas.

use super::classify::{ABSENT, READS_AS, innermost, is_null};
use super::equality::same;
use super::named::Schemas;
use crate::model::{Arrival, Definition, Type};
use crate::spec::document::{list, object};
use crate::spec::problem::{Found, Problem, at};
use serde_json::Value;

const CODES: &str = "x-switchboard-codes";

impl Schemas<'_> {
    /// The type of a schema whose values arrive in several shapes.
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
        // Zero is checked before it is read as a point in time, emptiness after unwrapping.
        let (before, after) = absent.into_iter().partition(|it| *it == Arrival::NothingIfZero);
        Ok(match with_arrivals(before, read) {
            ty if after.is_empty() => ty,
            Type::Arrives(mut arrivals, inner) => {
                arrivals.extend(after);
                Type::Arrives(arrivals, inner)
            }
            ty => Type::Arrives(after, Box::new(ty)),
        })
    }

    fn read_as(&mut self, schema: &Value, pointer: &str, hint: &str) -> Found<Type> {
        let key = if schema.get("anyOf").is_some() { "anyOf" } else { "oneOf" };
        let chosen = schema[READS_AS].as_u64().and_then(|index| usize::try_from(index).ok());
        let Some((chosen, main)) = chosen.and_then(|it| Some((it, schema[key].get(it)?))) else {
            return Err(Problem::new(
                at(pointer, READS_AS),
                "there is no such alternative",
                "write a `oneOf` or `anyOf` beside it, and the index of the one that users see",
            ));
        };
        let place = |index: usize| at(&at(pointer, key), &index.to_string());
        let ty = self.lower(main, &place(chosen), hint)?.ty;
        let mut arrivals = Vec::new();
        let mut lenient = false;
        for (index, part) in list(&schema[key]).enumerate().filter(|(it, _)| *it != chosen) {
            match self.conversion(main, &ty, part, &place(index))? {
                Conversion::None => {}
                Conversion::By(found) => {
                    for arrival in found {
                        if !arrivals.contains(&arrival) {
                            arrivals.push(arrival);
                        }
                    }
                }
                Conversion::Lenient => lenient = true,
                Conversion::Open => return Ok(Type::Any),
            }
        }
        // A longer way is tried first: it passes through the place where a shorter one ends.
        arrivals.sort_by_key(|arrival| match arrival {
            Arrival::Under(keys) => std::cmp::Reverse(keys.len()),
            _ => std::cmp::Reverse(0),
        });
        let ty = if lenient {
            // A lenient value reads every notation anyway.
            arrivals.retain(|arrival| !matches!(arrival, Arrival::Numeral | Arrival::Moment));
            Type::Lenient(Box::new(ty))
        } else {
            ty
        };
        Ok(with_arrivals(arrivals, ty))
    }

    /// How a value of the schema `part` becomes one of `main`, which is of the type `ty`.
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
        let other = innermost(document, part);
        if let Some(codes) = codes(part, other, pointer)? {
            return Ok(Conversion::by(Arrival::Codes(codes)));
        }
        let usual = innermost(document, main);
        let is_flat = usual["type"] == "array"
            && other["type"] == "array"
            && same(document, &usual["items"], &innermost(document, &other["items"])["items"]);
        if is_flat {
            return Ok(Conversion::by(Arrival::Flat));
        }
        if let Some(found) = self.of_scalars(ty, usual, other) {
            return Ok(found);
        }
        if let Some(arrival) = of_lists(document, main, part) {
            return Ok(Conversion::by(arrival));
        }
        if let [way] = ways_to(document, main, other, 0).as_slice() {
            // What means absent inside the wrapper does so outside of it.
            let absent = absent(way.schema, pointer)?;
            let under = Arrival::Under(way.keys.clone());
            return Ok(Conversion::By([under].into_iter().chain(absent).collect()));
        }
        Err(Problem::new(
            pointer,
            "this alternative cannot be turned into the one that users see",
            "describe it so that it contains that one, once, or remove `x-switchboard-reads-as`",
        ))
    }

    /// The conversion that the types alone decide.
    fn of_scalars(&self, ty: &Type, usual: &Value, other: &Value) -> Option<Conversion> {
        if is_json_text(ty, other) {
            return Some(Conversion::by(Arrival::Json));
        }
        let source = other["type"].as_str().unwrap_or_default();
        Some(match (ty.usual(), source) {
            (Type::Integer | Type::Number | Type::Boolean, "string") if !is_numeral(other) => {
                Conversion::Lenient
            }
            (Type::Integer | Type::Number | Type::Boolean, "string")
            | (Type::Number, "integer") => Conversion::by(Arrival::Numeral),
            (Type::DateTime, "string") if other["format"].is_null() => Conversion::Lenient,
            (Type::DateTime, "string" | "integer" | "number") => Conversion::by(Arrival::Moment),
            (Type::String, "integer" | "number" | "boolean") => Conversion::by(Arrival::Text),
            (Type::String, "string") => Conversion::None,
            (Type::Map(_) | Type::Any, "string" | "array" | "integer") => Conversion::Open,
            // The enum is open: it keeps every word.
            (Type::Named(name), "string") if usual["type"] == "string" && self.is_enum(name) => {
                Conversion::None
            }
            _ => return None,
        })
    }

    fn is_enum(&self, name: &str) -> bool {
        // A component that is not lowered yet does not count as an enum.
        let shape = self.component(name).map(|it| &it.definition);
        matches!(shape, Some(Definition::Enum(_)))
    }
}

enum Conversion {
    /// The alternative adds nothing.
    None,
    By(Vec<Arrival>),
    /// Any text is kept.
    Lenient,
    /// Only JSON fits both.
    Open,
}

impl Conversion {
    fn by(arrival: Arrival) -> Self {
        Self::By(vec![arrival])
    }
}

/// Whether a text holds the value as JSON.
fn is_json_text(ty: &Type, other: &Value) -> bool {
    other["type"] == "string"
        && other["format"] == "json"
        && matches!(ty.usual(), Type::Map(_) | Type::Any | Type::List(_) | Type::Named(_))
}

/// The conversions between a value, a list of such values and an object around the list.
fn of_lists(document: &Value, main: &Value, part: &Value) -> Option<Arrival> {
    let (usual, other) = (innermost(document, main), innermost(document, part));
    let has_items = |list: &Value, item: &Value| {
        list["type"] == "array"
            && list.get("items").is_some_and(|items| same(document, items, item))
    };
    if has_items(other, main) {
        return Some(Arrival::First);
    }
    if has_items(usual, part) {
        return Some(Arrival::One);
    }
    if other["type"] == "array" {
        return list_of(document, usual, &other["items"]).map(Arrival::Bare);
    }
    None
}

fn with_arrivals(arrivals: Vec<Arrival>, ty: Type) -> Type {
    match ty {
        ty if arrivals.is_empty() => ty,
        Type::Arrives(inner, ty) => Type::Arrives(arrivals.into_iter().chain(inner).collect(), ty),
        ty => Type::Arrives(arrivals, Box::new(ty)),
    }
}

/// The values that mean absent.
fn absent(schema: &Value, pointer: &str) -> Found<Vec<Arrival>> {
    let mut arrivals = Vec::new();
    for value in list(&schema[ABSENT]) {
        let arrival = match value {
            Value::Number(number) if number.as_f64() == Some(0.0) => Arrival::NothingIfZero,
            Value::String(text) if text.is_empty() => Arrival::NothingIfEmpty,
            Value::Array(items) if items.is_empty() => Arrival::NothingIfEmpty,
            Value::Object(fields) if fields.is_empty() => Arrival::NothingIfEmpty,
            _ => {
                return Err(Problem::new(
                    at(pointer, ABSENT),
                    format!("{value} cannot mean absent"),
                    "use 0, \"\", [] or {}",
                ));
            }
        };
        if !arrivals.contains(&arrival) {
            arrivals.push(arrival);
        }
    }
    Ok(arrivals)
}

/// The word for each number, where an alternative sends words as numbers.
fn codes(part: &Value, other: &Value, pointer: &str) -> Found<Option<Vec<(i64, String)>>> {
    let Some(words) = part.get(CODES).or(other.get(CODES)) else { return Ok(None) };
    let words: Vec<&str> = list(words).filter_map(Value::as_str).collect();
    let numbers: Vec<i64> = list(&other["enum"]).filter_map(Value::as_i64).collect();
    if words.is_empty() || words.len() != numbers.len() {
        return Err(Problem::new(
            at(pointer, CODES),
            "there must be one word for each number",
            "list the words in the order of the `enum`",
        ));
    }
    Ok(Some(numbers.into_iter().zip(words.into_iter().map(str::to_owned)).collect()))
}

/// Whether a text is sure to be a number.
fn is_numeral(schema: &Value) -> bool {
    schema.get("pattern").is_some() || schema["format"] == "numeral"
}

/// The key of the only list of an object, when it holds such items.
fn list_of(document: &Value, schema: &Value, items: &Value) -> Option<String> {
    let lists: Vec<_> = object(&schema["properties"])
        .filter(|(_, property)| innermost(document, property)["type"] == "array")
        .collect();
    let [(key, only)] = lists.as_slice() else { return None };
    let held = &innermost(document, only)["items"];
    same(document, held, items).then(|| (*key).to_owned())
}

/// A way from an object to a value inside it.
struct Way<'s> {
    keys: Vec<String>,
    /// The schema of the value, as it stands there.
    schema: &'s Value,
}

/// The ways from an object to the values of the schema `main` inside it.
fn ways_to<'s>(document: &'s Value, main: &Value, schema: &'s Value, depth: usize) -> Vec<Way<'s>> {
    if depth > 3 {
        return Vec::new();
    }
    let properties = || object(&schema["properties"]);
    let direct: Vec<_> = properties()
        .filter(|(_, property)| same(document, main, property))
        .map(|(key, schema)| Way { keys: vec![key.to_owned()], schema })
        .collect();
    if !direct.is_empty() {
        return direct;
    }
    let deeper = properties().flat_map(|(key, property)| {
        let mut ways = ways_to(document, main, innermost(document, property), depth + 1);
        for way in &mut ways {
            way.keys.insert(0, key.to_owned());
        }
        ways
    });
    deeper.collect()
}
