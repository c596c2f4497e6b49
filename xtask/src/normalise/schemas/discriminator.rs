//! Which texts of the discriminator choose an alternative?

use crate::document::{deep, list, object, reference, resolve};
use crate::problem::{Found, Problem, at};
use serde_json::Value;

/// The texts of the discriminator that choose an alternative.
pub(super) fn tag_texts(schema: &Value, part: &Value, pointer: &str) -> Found<Vec<String>> {
    let Some(target) = reference(part) else {
        return Err(Problem::new(
            pointer,
            "an alternative with a discriminator must be a `$ref`",
            "move it to components.schemas: its name is what the discriminator says",
        ));
    };
    let short = target.rsplit('/').next().unwrap_or(target);
    let mapped: Vec<String> = object(deep(schema, &["discriminator", "mapping"]))
        .filter(|(_, to)| to.as_str().is_some_and(|to| to == target || to == short))
        .map(|(tag, _)| tag.to_owned())
        .collect();
    Ok(if mapped.is_empty() { vec![short.to_owned()] } else { mapped })
}

/// A tag that the alternative does not declare would be dropped when the value is sent back.
pub(super) fn refuse_lost_tag(
    document: &Value,
    tag: &str,
    part: &Value,
    pointer: &str,
) -> Found<()> {
    fn requires(document: &Value, tag: &str, schema: &Value, depth: usize) -> bool {
        let (schema, _) = resolve(document, schema, "#").unwrap_or((schema, String::new()));
        let is_choice = ["oneOf", "anyOf"].iter().any(|key| schema.get(key).is_some());
        is_choice
            || list(&schema["required"]).any(|name| name == tag)
            || depth < 16
                && list(&schema["allOf"]).any(|part| requires(document, tag, part, depth + 1))
    }
    if requires(document, tag, part, 0) {
        return Ok(());
    }
    Err(Problem::new(
        pointer,
        format!("this alternative does not require the discriminator `{tag}`"),
        "declare the property in the alternative and list it under `required`, as OpenAPI says",
    ))
}

/// A mapping to a schema that is no alternative would never be followed.
pub(super) fn refuse_stray_mapping(schema: &Value, parts: &[Value], pointer: &str) -> Found<()> {
    for (tag, target) in object(deep(schema, &["discriminator", "mapping"])) {
        let target = target.as_str().unwrap_or_default();
        let leads_to = |part: &Value| {
            reference(part).is_some_and(|it| it == target || it.rsplit('/').next() == Some(target))
        };
        if !parts.iter().any(leads_to) {
            return Err(Problem::new(
                at(&at(&at(pointer, "discriminator"), "mapping"), tag),
                format!("`{target}` is no alternative of this choice"),
                "add it to the alternatives, or correct the spelling",
            ));
        }
    }
    Ok(())
}
