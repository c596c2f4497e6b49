//! Examples for the docs: every operation shows a call that compiles.

use super::docs::literal;
use crate::model::{Component, Encoding, Field, FilePart, Model, Operation, Place, Shape, Type};
use serde_json::Value;
use std::fmt::Write;

/// The call of an operation, as an expression without `.await?`.
pub(super) fn call(model: &Model, operation: &Operation) -> String {
    let arguments: Vec<String> = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.place == Place::Path)
        .map(|parameter| {
            value(model, &parameter.ty, parameter.example.as_ref(), 0)
                .unwrap_or_else(|| literal(&parameter.wire))
        })
        .collect();
    let mut lines =
        vec!["client".to_owned(), format!(".{}({})", operation.method_name, arguments.join(", "))];
    // Of several of which one is needed, the first will do.
    let needed = operation.any_of.first();
    for parameter in &operation.parameters {
        let in_query = parameter.place == Place::Query;
        let is_needed = in_query && needed == Some(&parameter.wire);
        if (parameter.required || is_needed)
            && parameter.place != Place::Path
            && let Some(value) = value(model, &parameter.ty, parameter.example.as_ref(), 0)
        {
            lines.push(format!(".{}({value})", parameter.name));
        }
    }
    if let Some(size) = operation.pagination.as_ref().and_then(|it| it.style.size())
        && let Some(parameter) = operation.parameters.iter().find(|it| it.wire == *size)
    {
        lines.push(format!(".{}(20)", parameter.name));
    }
    let is_needed = |file: &&FilePart| file.required || needed == Some(&file.wire);
    for file in operation.body.iter().flat_map(|body| &body.files).filter(is_needed) {
        let krate = super::crate_files::library_name(model);
        let upload = format!("{krate}::Upload::bytes(\"note.txt\", \"content\")");
        let upload = if file.many { format!("[{upload}]") } else { upload };
        lines.push(format!(".{}({upload})", file.name));
    }
    if let Some(body) = operation.body.as_ref().filter(|body| body.has_value())
        && let Some(value) = match body.encoding {
            Encoding::Bytes(_) => Some(literal("content")),
            _ => body_with(model, &body.ty, needed),
        }
    {
        lines.push(format!(".body({value})"));
    }
    lines.push(".send()".into());
    lines.join("\n    ")
}

/// The body of a call that demands this of its parts.
fn body_with(model: &Model, ty: &Type, needed: Option<&String>) -> Option<String> {
    let mut text = value(model, ty, None, 0)?;
    if let Type::Named(name) = ty
        && let Shape::Struct { fields, .. } = &model.component(name)?.shape
        && let Some(field) = fields.iter().find(|it| needed == Some(&it.wire))
        && !text.contains(&format!("\n        .{}(", field.name))
        && let Some(value) = value(model, &field.ty, field.example.as_ref(), 1)
    {
        let _ = write!(text, "\n        .{}({value})", field.name);
    }
    Some(text)
}

/// An expression that a setter of this type accepts.
fn value(model: &Model, ty: &Type, example: Option<&Value>, depth: usize) -> Option<String> {
    Some(match ty {
        Type::String | Type::Secret => {
            literal(example.and_then(Value::as_str).filter(|it| it.len() < 60).unwrap_or("text"))
        }
        Type::Integer => example.and_then(Value::as_i64).unwrap_or(1).to_string(),
        Type::Number => format!("{:?}", example.and_then(Value::as_f64).unwrap_or(1.5)),
        Type::Boolean => "true".into(),
        Type::DateTime => "chrono::DateTime::<chrono::Utc>::UNIX_EPOCH".into(),
        Type::Date => "chrono::NaiveDate::default()".into(),
        Type::Any => "serde_json::json!({\"key\": \"value\"})".into(),
        Type::Map(inner) if **inner == Type::Any => "serde_json::Map::new()".into(),
        Type::Map(_) => "std::collections::BTreeMap::new()".into(),
        Type::List(inner) => {
            let first = example.and_then(|it| it.get(0));
            // An item is taken as a finished value: a builder that can fail does not convert.
            format!("[{}]", value(model, inner, first, depth.max(1))?)
        }
        Type::Nullable(_) => return None,
        Type::Lenient(inner) => value(model, inner, None, depth)?,
        Type::Reads(_, inner) => value(model, inner, example, depth)?,
        Type::Named(name) => named(model, model.component(name)?, example, depth)?,
    })
}

fn named(
    model: &Model,
    component: &Component,
    example: Option<&Value>,
    depth: usize,
) -> Option<String> {
    let name = &component.name;
    match &component.shape {
        Shape::Enum(values) => Some(format!("types::{name}::{}", values.first()?.variant)),
        Shape::Newtype(inner @ (Type::String | Type::Secret)) => {
            value(model, inner, example, depth)
        }
        Shape::Newtype(inner) => {
            Some(format!("types::{name}({})", value(model, inner, example, depth)?))
        }
        Shape::Struct { fields, .. } if depth < 3 => structure(model, name, fields, depth),
        Shape::Union { alternatives, .. } if depth < 3 => {
            let chosen = alternatives.iter().find_map(|it| alternative(model, &it.ty, depth))?;
            Some(format!("types::{name}::from({chosen})"))
        }
        Shape::Struct { .. } | Shape::Union { .. } => None,
    }
}

/// An expression of exactly this type, as a union is made from.
fn alternative(model: &Model, ty: &Type, depth: usize) -> Option<String> {
    match ty {
        Type::List(_) | Type::Any | Type::Map(_) | Type::Lenient(_) | Type::Reads(..) => None,
        _ => exact(model, ty, None, depth),
    }
}

/// An expression of exactly this type, where a setter takes more than one.
fn exact(model: &Model, ty: &Type, example: Option<&Value>, depth: usize) -> Option<String> {
    let text = value(model, ty, example, depth + 1)?;
    match ty {
        Type::String => Some(format!("String::from({text})")),
        Type::Secret => {
            Some(format!("{}::Secret::from({text})", super::crate_files::library_name(model)))
        }
        Type::Integer
        | Type::Number
        | Type::Boolean
        | Type::Date
        | Type::DateTime
        | Type::Any
        | Type::Map(_) => Some(text),
        Type::Named(name) => match &model.component(name)?.shape {
            Shape::Struct { .. } if !text.ends_with('?') => Some(format!("{text}.build()")),
            Shape::Struct { .. } | Shape::Enum(_) | Shape::Union { .. } => Some(text),
            Shape::Newtype(Type::String | Type::Secret) => {
                Some(format!("types::{name}::from({text})"))
            }
            Shape::Newtype(_) => None,
        },
        Type::List(inner) => Some(format!("vec![{}]", exact(model, inner, None, depth)?)),
        Type::Lenient(inner) => {
            let inner = exact(model, inner, None, depth)?;
            Some(format!("{}::Lenient::from({inner})", super::crate_files::library_name(model)))
        }
        Type::Reads(_, inner) => exact(model, inner, example, depth),
        Type::Nullable(_) => None,
    }
}

/// A builder with everything required set, or, where nothing is, one telling field.
fn structure(model: &Model, name: &str, fields: &[Field], depth: usize) -> Option<String> {
    let indent = "    ".repeat(depth + 2);
    let set = |field: &Field| {
        let example = field.example.as_ref();
        // An owned value converts into a `Patch` whatever its type; a literal text needs no help.
        let plain = !(field.required && field.nullable) || field.ty == Type::String;
        let value = if plain {
            value(model, &field.ty, example, depth + 1)?
        } else {
            exact(model, &field.ty, example, depth)?
        };
        Some(format!("\n{indent}.{}({value})", field.name))
    };
    let required: Vec<&Field> = fields.iter().filter(|field| field.required).collect();
    let mut text = format!("types::{name}::builder()");
    for field in &required {
        text.push_str(&set(field)?);
    }
    if required.is_empty() {
        let telling = fields
            .iter()
            .find(|field| field.ty == Type::String && field.example.is_some() && !field.deprecated);
        text.push_str(&telling.and_then(set).unwrap_or_default());
    } else if depth > 0 {
        // Setters of fields take a finished value; only a body takes a builder that can fail.
        text.push_str(".build()?");
    }
    Some(text)
}
