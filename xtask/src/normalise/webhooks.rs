//! What travels when the vendor calls its users?

use super::schema::Schemas;
use crate::model::{Type, Webhooks};
use crate::names;
use crate::spec::document::{Resolved, deep, object, resolve};
use crate::spec::problem::{Found, at};
use serde_json::Value;

/// Payloads are types too, though no operation refers to them. So are the answers, which users have
/// to build.
pub(super) fn lower(schemas: &mut Schemas<'_>) -> Found<Webhooks> {
    let document = schemas.document;
    let mut webhooks = Webhooks::default();
    for (event, item) in object(&document["x-webhooks"]) {
        let Resolved { value: item, pointer } =
            resolve(document, item, &at("#/x-webhooks", event))?;
        for (method, operation) in object(item) {
            let here = at(&pointer, method);
            let body = at(&here, "requestBody");
            let payloads = content(schemas, &operation["requestBody"], &body, event)?;
            webhooks.payloads.extend(payloads);
            for (status, reply) in object(&operation["responses"]) {
                let place = at(&at(&here, "responses"), status);
                let hint = format!("{event}_answer");
                webhooks.answers.extend(content(schemas, reply, &place, &hint)?);
            }
        }
    }
    // What users tell the vendor outside of any call is described as a callback of no operation.
    for (name, item) in object(deep(document, &["components", "callbacks"])) {
        let body = at(&at("#/components/callbacks", name), "requestBody");
        for (_, operation) in object(item).flat_map(|(_, methods)| object(methods)) {
            webhooks.answers.extend(content(schemas, &operation["requestBody"], &body, name)?);
        }
    }
    Ok(webhooks)
}

/// The types of a body or reply in all its media types.
fn content(
    schemas: &mut Schemas<'_>,
    holder: &Value,
    pointer: &str,
    hint: &str,
) -> Found<Vec<Type>> {
    let holder = resolve(schemas.document, holder, pointer)?;
    let mut types = Vec::new();
    for (media, content) in object(&holder.value["content"]) {
        let here = at(&at(&at(&holder.pointer, "content"), media), "schema");
        types.push(schemas.lower(&content["schema"], &here, &names::camel(hint))?.ty);
    }
    Ok(types)
}
