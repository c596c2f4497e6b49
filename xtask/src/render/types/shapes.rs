//! What tells an alternative of a union from the others? See `switchboard_core::Shape`.

use crate::model::{Alternative, Component, Model, Shape, Type};
use crate::render::docs::literal;

const OBJECT: &str = "Shape::object(&[], &[])";

pub(super) fn shape(model: &Model, alternative: &Alternative, tag: Option<&str>) -> String {
    let plain = shape_of(model, &alternative.ty, &mut Vec::new());
    let Some(tag) = tag else { return plain };
    let texts = strings(alternative.tags.iter());
    let object = if plain.starts_with("Shape::object") { plain } else { OBJECT.into() };
    format!("{object}.tagged({}, {texts})", literal(tag))
}

fn shape_of<'m>(model: &'m Model, ty: &'m Type, within: &mut Vec<&'m str>) -> String {
    match ty {
        Type::String | Type::Secret | Type::DateTime | Type::Date => "Shape::String(&[])".into(),
        Type::Integer => "Shape::Integer".into(),
        Type::Number => "Shape::Number".into(),
        Type::Boolean => "Shape::Boolean".into(),
        Type::List(item) => match shape_of(model, item, within).as_str() {
            "Shape::Any" => "Shape::Array".into(),
            item => format!("Shape::List(&{item})"),
        },
        Type::Map(_) => OBJECT.into(),
        Type::Lenient(inner) if matches!(**inner, Type::DateTime | Type::Date) => {
            "Shape::String(&[])".into()
        }
        Type::Any | Type::Nullable(_) | Type::Lenient(_) => "Shape::Any".into(),
        Type::Reads(_, inner) => shape_of(model, inner, within),
        // A union that leads back to itself could go on for ever.
        Type::Named(name) if within.contains(&name.as_str()) => "Shape::Any".into(),
        Type::Named(name) => {
            within.push(name);
            let shape = model.component(name).map_or_else(
                || "Shape::Any".into(),
                |component| shape_of_component(model, component, within),
            );
            within.pop();
            shape
        }
    }
}

fn shape_of_component<'m>(
    model: &'m Model,
    component: &'m Component,
    within: &mut Vec<&'m str>,
) -> String {
    match &component.shape {
        Shape::Struct { fields, .. } => {
            let required = fields.iter().filter(|field| field.required);
            format!(
                "Shape::object({}, {})",
                strings(required.map(|field| &field.wire)),
                strings(fields.iter().map(|field| &field.wire))
            )
        }
        Shape::Enum(values) => {
            format!("Shape::String({})", strings(values.iter().map(|value| &value.wire)))
        }
        Shape::Newtype(inner) => shape_of(model, inner, within),
        Shape::Union { alternatives, .. } => {
            let shapes: Vec<String> =
                alternatives.iter().map(|it| shape_of(model, &it.ty, within)).collect();
            format!("Shape::OneOf(&[{}])", shapes.join(", "))
        }
    }
}

fn strings<'t>(texts: impl Iterator<Item = &'t String>) -> String {
    let texts: Vec<String> = texts.map(|text| literal(text)).collect();
    format!("&[{}]", texts.join(", "))
}
