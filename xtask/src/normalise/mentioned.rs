//! Which named schemas does the description of the calls mention?

use super::schema::Schemas;
use crate::model::Type;
use crate::spec::document::{list, lookup, object, reference};
use crate::spec::problem::Found;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Their types, without the types inside them.
pub(super) fn by_calls(schemas: &mut Schemas<'_>) -> Found<Vec<Type>> {
    let mut targets = Targets::default();
    targets.walk(schemas.document, "#/paths", &schemas.document["paths"])?;
    let lower =
        |target: &String| Ok(schemas.lower(&json!({ "$ref": target }), target, "Mentioned")?.ty);
    targets.schemas.iter().map(lower).collect()
}

/// The targets of references.
#[derive(Default)]
struct Targets {
    schemas: BTreeSet<String>,
    /// Other components on the way; each is walked once.
    others: BTreeSet<String>,
}

impl Targets {
    fn walk(&mut self, document: &Value, pointer: &str, value: &Value) -> Found<()> {
        if let Some(target) = reference(value) {
            if target.starts_with("#/components/schemas/") {
                self.schemas.insert(target.to_owned());
            } else if self.others.insert(target.to_owned()) {
                self.walk(document, target, lookup(document, target, pointer)?)?;
            }
            return Ok(());
        }
        let parts = object(value).map(|(_, part)| part).chain(list(value));
        for part in parts {
            self.walk(document, pointer, part)?;
        }
        Ok(())
    }
}
