//! Examples for the docs: every operation shows a call that compiles, and that the client sends.
//!
//! What is shown obeys the rules that the client checks. `tests/promises/examples.rs` runs it.

mod known;

use super::docs::literal;
use crate::model::{
    Body, Bounds, Component, DateWindow, Encoding, Field, FilePart, Model, Operation, Parameter,
    Place, Rule, Shape, Type,
};
use known::Known;
pub(super) use known::unmet;

/// The call of an operation, as an expression without `.await?`.
pub(super) fn call(model: &Model, operation: &Operation) -> String {
    let arguments: Vec<String> = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.place == Place::Path)
        .map(|it| parameter(model, it).unwrap_or_else(|| literal(&it.wire)))
        .collect();
    let mut lines =
        vec!["client".to_owned(), format!(".{}({})", operation.method_name, arguments.join(", "))];
    for needed in needed(model, operation) {
        if let Some(value) = parameter(model, needed) {
            lines.push(format!(".{}({value})", needed.name));
        }
    }
    if let Some(size) = operation.pagination.as_ref().and_then(|it| it.style.size())
        && let Some(parameter) = operation.parameters.iter().find(|it| it.wire == *size)
    {
        let size = Known::of(None, &parameter.rules).whole(20);
        lines.push(format!(".{}({size})", parameter.name));
    }
    let mut files = operation.body.iter().flat_map(|body| &body.files).collect::<Vec<_>>();
    let chosen = chosen(model, operation);
    files.retain(|file| file.required || chosen == Some(file.wire.as_str()));
    lines.extend(files.into_iter().map(|it| file(model, it)));
    if let Some(body) = operation.body.as_ref().filter(|body| body.has_value())
        && let Some(value) = match body.encoding {
            Encoding::Bytes(_) => Some(literal("content")),
            _ => value(model, &body.ty, &Known::of(None, &demanded(body, chosen)), 0),
        }
    {
        lines.push(format!(".body({value})"));
    }
    lines.push(".send()".into());
    lines.join("\n    ")
}

fn parameter(model: &Model, parameter: &Parameter) -> Option<String> {
    value(model, &parameter.ty, &Known::of(parameter.example.as_ref(), &parameter.rules), 0)
}

/// The parameters beside the path without which the client refuses the call, but for the size of a
/// page, which every list shows.
fn needed<'m>(model: &Model, operation: &'m Operation) -> Vec<&'m Parameter> {
    let size = operation.pagination.as_ref().and_then(|it| it.style.size());
    let offered = || operation.parameters.iter().filter(|it| it.place != Place::Path);
    let mut names: Vec<&str> =
        offered().filter(|it| it.required).map(|it| it.wire.as_str()).collect();
    // It may also name a field or a file, which are no parameters.
    names.extend(chosen(model, operation));
    // One end of a range alone is measured against the day on which the example is read.
    for DateWindow { from, to, .. } in &operation.windows {
        if names.contains(&from.as_str()) != names.contains(&to.as_str()) {
            names.extend([from.as_str(), to.as_str()]);
        }
    }
    offered().filter(|it| names.contains(&it.wire.as_str()) && Some(&it.wire) != size).collect()
}

/// Of several of which one is needed, the first that can be shown.
fn chosen<'m>(model: &Model, operation: &'m Operation) -> Option<&'m str> {
    let in_query = |name: &str| {
        let mut all = operation.parameters.iter().filter(|it| it.place == Place::Query);
        all.any(|it| it.wire == name && parameter(model, it).is_some())
    };
    let body = operation.body.as_ref();
    let is_file = |name: &str| body.is_some_and(|it| it.files.iter().any(|it| it.wire == name));
    let in_body = |name: &str| {
        let Some(Type::Named(ty)) = body.map(|it| &it.ty) else { return false };
        let shape = model.component(ty).map(|it| &it.shape);
        let Some(Shape::Struct { fields, .. }) = shape else { return false };
        let mut fields = fields.iter().filter(|it| it.wire == name);
        fields.any(|it| value(model, &it.ty, &Known::field(it), 1).is_some())
    };
    let mut names = operation.any_of.iter().map(String::as_str);
    names.find(|name| in_query(name) || is_file(name) || in_body(name))
}

/// The rules about a body, of which the call demands this field if it is one.
fn demanded(body: &Body, chosen: Option<&str>) -> Vec<Rule> {
    let field = chosen.into_iter().map(|it| Bounds::AnyOf(vec![it.to_owned()]));
    let demand = field.map(|bounds| Rule { path: String::new(), bounds });
    body.rules.iter().cloned().chain(demand).collect()
}

fn file(model: &Model, file: &FilePart) -> String {
    let krate = super::layout::library_name(model);
    let upload = format!("{krate}::Upload::bytes(\"note.txt\", \"content\")");
    let files = vec![upload.clone(); Known::of(None, &file.rules).count()].join(", ");
    if file.many {
        format!(".{}([{files}])", file.name)
    } else {
        format!(".{}({upload})", file.name)
    }
}

/// An expression that a setter of this type accepts.
fn value(model: &Model, ty: &Type, known: &Known<'_>, depth: usize) -> Option<String> {
    Some(match ty {
        Type::String | Type::Secret => literal(&known.text()),
        Type::Integer => known.integer().to_string(),
        Type::Number => format!("{:?}", known.number()),
        Type::Boolean => "true".into(),
        Type::DateTime => "chrono::DateTime::<chrono::Utc>::UNIX_EPOCH".into(),
        Type::Date => "chrono::NaiveDate::default()".into(),
        Type::Any => "serde_json::json!({\"key\": \"value\"})".into(),
        Type::Map(inner) if **inner == Type::Any => "serde_json::Map::new()".into(),
        Type::Map(_) => "std::collections::BTreeMap::new()".into(),
        Type::List(inner) => {
            // An item is taken as a finished value: a builder that can fail does not convert.
            let item = |place| value(model, inner, &known.item(place), depth.max(1));
            let items = (0..known.count()).map(item).collect::<Option<Vec<_>>>()?;
            format!("[{}]", items.join(", "))
        }
        Type::Nullable(_) => return None,
        Type::Lenient(inner) | Type::Reads(_, inner) => value(model, inner, known, depth)?,
        Type::Named(name) => named(model, model.component(name)?, known, depth)?,
    })
}

fn named(model: &Model, component: &Component, known: &Known<'_>, depth: usize) -> Option<String> {
    let name = &component.name;
    match &component.shape {
        Shape::Enum(values) => Some(format!("types::{name}::{}", values.first()?.variant)),
        Shape::Newtype(inner @ (Type::String | Type::Secret)) => value(model, inner, known, depth),
        Shape::Newtype(inner) => {
            Some(format!("types::{name}({})", value(model, inner, known, depth)?))
        }
        Shape::Struct { fields, .. } if depth < 3 => structure(model, name, fields, known, depth),
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
        Type::Any | Type::Map(_) | Type::Lenient(_) | Type::Reads(..) => None,
        _ => exact(model, ty, &Known::default(), depth),
    }
}

/// An expression of exactly this type, where a setter takes more than one.
fn exact(model: &Model, ty: &Type, known: &Known<'_>, depth: usize) -> Option<String> {
    let text = value(model, ty, known, depth + 1)?;
    match ty {
        Type::String => Some(format!("String::from({text})")),
        Type::Secret => {
            Some(format!("{}::Secret::from({text})", super::layout::library_name(model)))
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
        Type::List(inner) => {
            let item = |place| exact(model, inner, &known.item(place), depth);
            let items = (0..known.count()).map(item).collect::<Option<Vec<_>>>()?;
            Some(format!("vec![{}]", items.join(", ")))
        }
        Type::Lenient(inner) => {
            let inner = exact(model, inner, known, depth)?;
            Some(format!("{}::Lenient::from({inner})", super::layout::library_name(model)))
        }
        Type::Reads(_, inner) => exact(model, inner, known, depth),
        Type::Nullable(_) => None,
    }
}

/// Whether the example of a field that is shown demands this one.
fn is_tied(model: &Model, field: &Field, fields: &[Field], shown: &[&str]) -> bool {
    let Some(Bounds::ExactlyWhen { property, values, .. }) = &field.exactly_when else {
        return false;
    };
    let decider = fields.iter().find(|it| it.wire == *property);
    let Some(decider) = decider.filter(|it| shown.contains(&it.wire.as_str())) else {
        return false;
    };
    let component = match decider.ty.usual() {
        Type::Named(name) => model.component(name),
        _ => None,
    };
    let told = match component.map(|it| &it.shape) {
        Some(Shape::Enum(words)) => words.first().map(|it| it.wire.clone()),
        _ => Some(Known::field(decider).text()),
    };
    told.is_some_and(|told| values.contains(&told))
}

/// A builder with everything set without which the client refuses it, or, where that is nothing, one
/// telling field.
fn structure(
    model: &Model,
    name: &str,
    fields: &[Field],
    known: &Known<'_>,
    depth: usize,
) -> Option<String> {
    let indent = "    ".repeat(depth + 2);
    let set = |field: &Field| {
        let known = Known::field(field);
        // An owned value converts into a `Patch` whatever its type; a literal text needs no help.
        let plain = !(field.required && field.nullable) || field.ty == Type::String;
        let value = if plain {
            value(model, &field.ty, &known, depth + 1)?
        } else {
            exact(model, &field.ty, &known, depth)?
        };
        Some(format!("\n{indent}.{}({value})", field.name))
    };
    let is_required = fields.iter().any(|field| field.required);
    let telling = fields.iter().find(|field| {
        let is_free = field.exactly_when.is_none() && !field.deprecated && !is_required;
        field.ty == Type::String && field.example.is_some() && is_free
    });
    let mut shown: Vec<&str> = telling.into_iter().map(|it| it.wire.as_str()).collect();
    shown.extend(fields.iter().filter(|it| it.required).map(|it| it.wire.as_str()));
    for choice in known.choices() {
        if !choice.iter().any(|wire| shown.contains(&wire.as_str())) {
            let offered = || choice.iter().filter_map(|it| fields.iter().find(|f| f.wire == *it));
            let mut shown_well = offered().filter(|it| it.example.is_some() && !it.deprecated);
            let chosen = shown_well.find(|it| set(it).is_some());
            let chosen = chosen.or_else(|| offered().find(|it| set(it).is_some()));
            shown.extend(chosen.map(|it| it.wire.as_str()));
        }
    }
    let tied = fields.iter().filter(|field| is_tied(model, field, fields, &shown));
    let tied: Vec<&str> = tied.map(|it| it.wire.as_str()).collect();
    shown.extend(tied);
    let mut text = format!("types::{name}::builder()");
    for field in fields.iter().filter(|it| shown.contains(&it.wire.as_str())) {
        text.push_str(&set(field)?);
    }
    if is_required && depth > 0 {
        // Setters of fields take a finished value; only a body takes a builder that can fail.
        text.push_str(".build()?");
    }
    Some(text)
}
