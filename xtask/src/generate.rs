//! Stage 4: progenitor turns the model into Rust. All of its settings are in this file.

use crate::model::{Component, Model, Operation, Parameter, Reply, Shape, Type};
use crate::problem::Problem;
use progenitor::{GenerationSettings, Generator, InterfaceStyle};
use serde_json::{Map, Value, json};
use std::cell::Cell;
use std::fmt::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

/// Generates Rust from the model, as a syntax tree.
///
/// # Errors
///
/// When progenitor refuses or panics; the operation that causes it is named.
pub fn generate(model: &Model) -> Result<syn::File, Problem> {
    run(document(model, &model.operations)).map_err(|message| {
        let culprit = model
            .operations
            .iter()
            .find(|operation| run(document(model, std::slice::from_ref(operation))).is_err());
        let pointer = culprit.map_or("#/components/schemas", |operation| &operation.pointer);
        Problem::new(
            pointer,
            format!("progenitor cannot generate this: {message}"),
            "simplify the construct, and teach `xtask/src/normalise` to handle it",
        )
    })
}

fn run(document: Value) -> Result<syn::File, String> {
    let spec: openapiv3::OpenAPI =
        serde_json::from_value(document).map_err(|error| error.to_string())?;
    let tokens =
        quietly(|| generator().generate_tokens(&spec))?.map_err(|error| error.to_string())?;
    syn::parse2(tokens).map_err(|error| error.to_string())
}

fn generator() -> Generator {
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_map_type("::std::collections::BTreeMap");
    for inner in [Type::Integer, Type::Number, Type::Boolean, Type::DateTime, Type::Date] {
        let schema = json!({ "type": "string", "format": lenient_format(&inner) });
        // The type of the argument is known to progenitor alone.
        if let Ok(schema) = serde_json::from_value(schema) {
            settings.with_conversion(schema, lenient_type(&inner), std::iter::empty());
        }
    }
    if let Ok(schema) = serde_json::from_value(type_document(&Type::Secret)) {
        settings.with_conversion(schema, "::switchboard_core::Secret", std::iter::empty());
    }
    Generator::new(&settings)
}

/// The format that stands for a lenient value in what progenitor reads.
fn lenient_format(inner: &Type) -> String {
    format!("lenient-{inner:?}").to_lowercase()
}

fn lenient_type(inner: &Type) -> &'static str {
    match inner {
        Type::Integer => "::switchboard_core::Lenient<i64>",
        Type::Number => "::switchboard_core::Lenient<f64>",
        Type::Boolean => "::switchboard_core::Lenient<bool>",
        Type::Date => "::switchboard_core::Lenient<::chrono::naive::NaiveDate>",
        _ => "::switchboard_core::Timestamp",
    }
}

thread_local! {
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

/// Runs what may panic, and turns the panic's message into an error.
fn quietly<T>(run: impl FnOnce() -> T) -> Result<T, String> {
    // The hook is one for all threads, so it is set once, and each thread says when to be quiet.
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let loud = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if !QUIET.get() {
                loud(panic);
            }
        }));
    });
    QUIET.set(true);
    let outcome = catch_unwind(AssertUnwindSafe(run));
    QUIET.set(false);
    outcome.map_err(|panic| {
        let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
        let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
        format!("it panicked: {}", text.unwrap_or_default())
    })
}

/// The model as the plainest description that says the same about types.
///
/// How values travel is not in it: the runtime does that, from the model.
fn document(model: &Model, operations: &[Operation]) -> Value {
    let mut paths = Map::new();
    for operation in operations {
        // Paths are made up: only names and types are read from what comes back.
        paths.insert(
            format!("/{}{}", operation.method_name, path_parameters(operation)),
            json!({ "get": operation_document(operation) }),
        );
    }
    let schemas: Map<_, _> = model
        .components
        .iter()
        .map(|component| (component.name.clone(), component_document(component)))
        .collect();
    json!({
        "openapi": "3.0.3",
        "info": { "title": model.vendor, "version": "0" },
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

fn path_parameters(operation: &Operation) -> String {
    let in_path = operation.parameters.iter().filter(|it| is_in_path(it));
    let mut text = String::new();
    for parameter in in_path {
        let _ = write!(text, "/{{{}}}", parameter.name);
    }
    text
}

fn is_in_path(parameter: &Parameter) -> bool {
    parameter.place == crate::model::Place::Path && !matches!(parameter.ty, Type::List(_))
}

fn operation_document(operation: &Operation) -> Value {
    let parameters: Vec<_> = operation
        .parameters
        .iter()
        .map(|parameter| {
            json!({
                "name": parameter.name,
                "in": if is_in_path(parameter) { "path" } else { "query" },
                "required": parameter.required,
                "schema": type_document(&parameter.ty),
            })
        })
        .collect();
    let mut response = Map::from_iter([("description".to_owned(), json!(""))]);
    if let Reply::Json { ty, .. } = &operation.reply {
        response.insert("content".into(), content(ty));
    }
    let mut document = Map::from_iter([
        ("operationId".to_owned(), json!(operation.method_name)),
        ("parameters".to_owned(), parameters.into()),
        ("responses".to_owned(), json!({ "2XX": response })),
    ]);
    if let Some(body) = operation.body.as_ref().filter(|body| body.has_value()) {
        let body = json!({ "required": true, "content": content(&body.ty) });
        document.insert("requestBody".into(), body);
    }
    document.into()
}

fn content(ty: &Type) -> Value {
    json!({ "application/json": { "schema": type_document(ty) } })
}

fn component_document(component: &Component) -> Value {
    match &component.shape {
        Shape::Newtype(ty) => type_document(ty),
        // Enums and unions are written by `refine`; here they only hold their place.
        Shape::Enum(_) | Shape::Union { .. } => json!({ "type": "string" }),
        Shape::Struct { fields, extra } => {
            let mut properties = Map::new();
            let mut required = Vec::new();
            for field in fields {
                let mut schema = type_document(&field.ty);
                let always = field.required || field.defaulted;
                if field.nullable || !always {
                    schema = nullable(schema);
                }
                properties.insert(field.name.clone(), schema);
                if always {
                    required.push(field.name.clone());
                }
            }
            let mut document = Map::from_iter([
                ("type".to_owned(), json!("object")),
                ("properties".to_owned(), properties.into()),
                ("required".to_owned(), required.into()),
            ]);
            if let Some(extra) = extra {
                document.insert("additionalProperties".into(), type_document(extra));
            }
            document.into()
        }
    }
}

fn type_document(ty: &Type) -> Value {
    match ty {
        Type::String => json!({ "type": "string" }),
        Type::Secret => json!({ "type": "string", "format": "password" }),
        Type::Integer => json!({ "type": "integer", "format": "int64" }),
        Type::Number => json!({ "type": "number", "format": "double" }),
        Type::Boolean => json!({ "type": "boolean" }),
        Type::DateTime => json!({ "type": "string", "format": "date-time" }),
        Type::Date => json!({ "type": "string", "format": "date" }),
        Type::Any => json!({}),
        Type::Map(inner) => {
            json!({ "type": "object", "additionalProperties": type_document(inner) })
        }
        Type::List(inner) => json!({ "type": "array", "items": type_document(inner) }),
        Type::Nullable(inner) => nullable(type_document(inner)),
        Type::Lenient(inner) => json!({ "type": "string", "format": lenient_format(inner) }),
        Type::Reads(_, inner) => type_document(inner),
        Type::Named(name) => json!({ "$ref": format!("#/components/schemas/{name}") }),
    }
}

fn nullable(mut schema: Value) -> Value {
    if schema.get("$ref").is_some() {
        schema = json!({ "allOf": [schema] });
    }
    if let Some(fields) = schema.as_object_mut().filter(|fields| !fields.is_empty()) {
        fields.insert("nullable".into(), true.into());
    }
    schema
}
