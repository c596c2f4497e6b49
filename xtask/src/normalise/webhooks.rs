//! What travels when the vendor calls its users?

use super::schema::Schemas;
use crate::model::{Type, Webhooks};
use crate::names;
use crate::spec::document::{Resolved, deep, object, resolve};
use crate::spec::problem::{Found, at};
use serde_json::Value;

/// One request that the vendor sends.
pub(super) struct Sent<'d> {
    /// The key under which it is described.
    pub(super) name: &'d str,
    pub(super) pointer: String,
    pub(super) operation: &'d Value,
    /// Its body in all its media types.
    pub(super) contents: Vec<Type>,
}

/// Payloads are types too, though no operation refers to them. So are the answers, which users have
/// to build.
pub(super) fn lower<'d>(schemas: &mut Schemas<'d>) -> Found<(Webhooks, Vec<Sent<'d>>)> {
    let document = schemas.document;
    let (mut webhooks, mut sent) = (Webhooks::default(), Vec::new());
    for (name, item) in object(&document["x-webhooks"]) {
        let Resolved { value: item, pointer } = resolve(document, item, &at("#/x-webhooks", name))?;
        for (method, operation) in object(item) {
            let pointer = at(&pointer, method);
            let body = at(&pointer, "requestBody");
            let contents = content(schemas, &operation["requestBody"], &body, name)?;
            webhooks.payloads.extend(contents.iter().cloned());
            for (status, reply) in object(&operation["responses"]) {
                let place = at(&at(&pointer, "responses"), status);
                let hint = format!("{name}_answer");
                webhooks.answers.extend(content(schemas, reply, &place, &hint)?);
            }
            sent.push(Sent { name, pointer, operation, contents });
        }
    }
    // What users tell the vendor outside of any call is described as a callback of no operation.
    for (name, item) in object(deep(document, &["components", "callbacks"])) {
        let body = at(&at("#/components/callbacks", name), "requestBody");
        for (_, operation) in object(item).flat_map(|(_, methods)| object(methods)) {
            webhooks.answers.extend(content(schemas, &operation["requestBody"], &body, name)?);
        }
    }
    Ok((webhooks, sent))
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
