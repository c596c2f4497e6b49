//! What is at a dotted path of a reply, and which fields lead there?

use super::api::Model;
use super::types::{Definition, Type};

/// One step on the way into a reply.
#[derive(Clone, Debug)]
pub struct Step {
    /// The field's name in Rust.
    pub name: String,
    /// Whether the field may be missing.
    pub optional: bool,
    /// Whether it is a `Patch`, not an `Option`.
    pub patch: bool,
}

/// The type at a dotted path, and the steps that lead to it.
#[must_use]
pub fn place(model: &Model, ty: &Type, path: &str) -> Option<(Type, Vec<Step>)> {
    let mut here = ty.clone();
    let mut steps = Vec::new();
    unwrap(model, &mut here, &mut steps);
    for key in path.split('.').filter(|key| !key.is_empty()) {
        let Type::Named(name) = &here else { return None };
        let component = model.component(name)?;
        let Definition::Struct { fields, .. } = &component.definition else { return None };
        let field = fields.iter().find(|field| field.wire == key)?;
        steps.push(Step {
            name: field.name.clone(),
            optional: !(field.required || field.defaulted) || field.nullable,
            patch: !field.required && field.nullable && component.in_request,
        });
        here = field.ty.clone();
        unwrap(model, &mut here, &mut steps);
    }
    Some((here, steps))
}

/// Steps into types that only wrap another one.
fn unwrap(model: &Model, here: &mut Type, steps: &mut Vec<Step>) {
    *here = here.usual().clone();
    while let Type::Named(name) = &*here
        && let Some(Definition::Newtype(inner)) = model.component(name).map(|it| &it.definition)
    {
        *here = inner.clone();
        *here = here.usual().clone();
        steps.push(Step { name: "0".into(), optional: false, patch: false });
    }
}
