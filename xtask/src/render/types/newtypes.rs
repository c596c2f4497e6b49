//! How does a component that only names another type become a newtype?

use super::{SCHEMA, documentation};
use crate::model::{Component, Type};
use crate::problem::Problem;
use crate::progenitor::Types;
use crate::render::forms::Readings;
use crate::render::values::text;
use std::fmt::Write;

pub(super) fn newtype(
    types: &Types,
    readings: &Readings,
    component: &Component,
    inner: &Type,
) -> Result<String, Problem> {
    let name = &component.name;
    let wrapped = types.wrapped(component)?;
    let content = text(wrapped.content);
    let ordered =
        if wrapped.is_total { "PartialEq, Eq, PartialOrd, Ord, Hash, " } else { "PartialEq, " };
    let default = if matches!(inner, Type::Map(_)) { "Default, " } else { "" };
    let is_read = component.in_reply || inner.has_forms();
    let reader = readings.reader(inner).filter(|_| is_read).map_or_else(String::new, |reader| {
        format!("#[serde(deserialize_with = \"As::<{reader}>::deserialize\")] ")
    });
    let mut out = documentation(component);
    let _ = write!(
        out,
        "#[derive(Clone, Debug, {default}{ordered}Serialize, Deserialize)]\n#[serde(transparent)]\n\
         {SCHEMA}pub struct {name}({reader}pub {content});\n\n"
    );
    for implementation in wrapped.impls {
        let file = syn::File {
            shebang: None,
            frontmatter: None,
            attrs: Vec::new(),
            items: vec![syn::Item::Impl(implementation.clone())],
        };
        out.push_str(&prettyplease::unparse(&file));
        out.push('\n');
    }
    out.push_str(&conversions(name, inner));
    Ok(out)
}

/// What makes one from what people have at hand.
fn conversions(name: &str, inner: &Type) -> String {
    match inner {
        Type::String => format!(
            "impl From<&str> for {name} {{\n\
             fn from(value: &str) -> Self {{ Self(value.to_owned()) }}\n}}\n\n"
        ),
        Type::Secret => format!(
            "impl From<&str> for {name} {{\n\
             fn from(value: &str) -> Self {{ Self(value.into()) }}\n}}\n\n"
        ),
        // So that `Name::from_iter([("key", "value")])` is all it takes to make one.
        Type::Map(value) if **value == Type::Any => format!(
            "impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for {name} {{\n\
             fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {{\n\
             Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())\n\
             }}\n}}\n\n"
        ),
        _ => String::new(),
    }
}
