//! How does a choice between types become a union?

use super::shapes::shape;
use super::{documentation, in_macro};
use crate::model::{Alternative, Component, Model, Type};
use std::fmt::Write;

pub(super) fn union(
    model: &Model,
    component: &Component,
    alternatives: &[Alternative],
    tag: Option<&str>,
) -> String {
    let name = &component.name;
    let mut text = format!("{}{name} {{\n", documentation(component));
    for alternative in alternatives {
        let ty = rust_type(&alternative.ty);
        let ty = if alternative.boxed { format!("Box<{ty}>") } else { ty };
        let _ = write!(
            text,
            "    /// The form of `{}`.\n    {}({ty}) => {},\n",
            rust_type(&alternative.ty),
            alternative.variant,
            shape(model, alternative, tag)
        );
    }
    text = in_macro("union", &(text + "}\n"));
    for Alternative { variant, ty, boxed, .. } in alternatives {
        let ty = rust_type(ty);
        let value = if *boxed { "Box::new(value)" } else { "value" };
        let _ = write!(
            text,
            "impl From<{ty}> for {name} {{\n\
             fn from(value: {ty}) -> Self {{ Self::{variant}({value}) }}\n}}\n\n"
        );
        if matches!(ty.as_str(), "String" | "switchboard_core::Secret") {
            // What callers have at hand is often a literal.
            let _ = write!(
                text,
                "impl From<&str> for {name} {{\n\
                 fn from(value: &str) -> Self {{ Self::{variant}(value.into()) }}\n}}\n\n"
            );
        }
    }
    text
}

/// A type as Rust writes it. Only unions need this: everything else comes from progenitor.
fn rust_type(ty: &Type) -> String {
    match ty {
        Type::String => "String".into(),
        Type::Secret => "switchboard_core::Secret".into(),
        Type::Integer => "i64".into(),
        Type::Number => "f64".into(),
        Type::Boolean => "bool".into(),
        Type::DateTime => "chrono::DateTime<chrono::Utc>".into(),
        Type::Date => "chrono::NaiveDate".into(),
        Type::Any => "serde_json::Value".into(),
        Type::Map(inner) if **inner == Type::Any => {
            "serde_json::Map<String, serde_json::Value>".into()
        }
        Type::Map(inner) => format!("std::collections::BTreeMap<String, {}>", rust_type(inner)),
        Type::List(inner) => format!("Vec<{}>", rust_type(inner)),
        Type::Nullable(inner) => format!("Option<{}>", rust_type(inner)),
        Type::Lenient(inner) => format!("switchboard_core::Lenient<{}>", rust_type(inner)),
        Type::Reads(_, inner) => rust_type(inner),
        Type::Named(name) => name.clone(),
    }
}
