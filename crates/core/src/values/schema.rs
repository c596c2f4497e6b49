//! JSON Schemas of the declared types, for validation or to describe a tool to a model.

pub use schemars::{JsonSchema, Schema, SchemaGenerator};

use super::lenient::Lenient;
use super::patch::Patch;
use serde_json::json;
use std::borrow::Cow;

/// The schema of a string that has known values and may take others.
#[must_use]
pub fn open_enum(known: &[&str]) -> Schema {
    schema(json!({ "type": "string", "examples": known }))
}

/// The schema of a value that has one of several shapes.
#[must_use]
pub fn any_of(alternatives: &[Schema]) -> Schema {
    schema(json!({ "anyOf": alternatives }))
}

fn schema(value: serde_json::Value) -> Schema {
    Schema::try_from(value).unwrap_or_default()
}

impl<T: JsonSchema> JsonSchema for Patch<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Nullable_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Option::<T>::json_schema(generator)
    }
}

impl<T: JsonSchema> JsonSchema for Lenient<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Lenient_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        any_of(&[T::json_schema(generator), schema(json!({ "type": "string" }))])
    }
}
