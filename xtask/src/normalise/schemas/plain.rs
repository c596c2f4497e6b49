//! Which types need no name?

use super::{Schemas, Used};
use crate::model::Type;
use crate::problem::{Found, Problem, at};
use serde_json::Value;

impl Schemas<'_> {
    /// The types that need no name.
    pub(super) fn plain(&mut self, schema: &Value, pointer: &str, hint: &str) -> Found<Type> {
        let kind = schema.get("type").and_then(Value::as_str);
        Ok(match (kind, schema["format"].as_str()) {
            (Some("string"), Some("date-time")) => Type::DateTime,
            (Some("string"), Some("date")) => Type::Date,
            // A notation of its own, so whatever else comes is kept.
            (Some("string"), Some("datetime")) => Type::Lenient(Box::new(Type::DateTime)),
            (Some("string"), Some("password")) => Type::Secret,
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
}

impl Used {
    /// The type as it stands inside another, where null is part of it.
    pub(super) fn into_item(self) -> Type {
        if self.nullable { Type::Nullable(Box::new(self.ty)) } else { self.ty }
    }
}
