//! `x-switchboard-pagination`: how a list is walked, checked against the parameters and the reply.

use crate::document::{object, text};
use crate::model::{Model, Operation, Pagination, Reply, Shape, Type, Way};
use crate::problem::{Found, Problem, at};
use serde_json::Value;

pub(super) fn read(operation: &Value, pointer: &str) -> Found<Option<Pagination>> {
    let Some(told) = operation.get("x-switchboard-pagination") else {
        return Ok(None);
    };
    let here = at(pointer, "x-switchboard-pagination");
    for (key, _) in object(told) {
        if !["items", "forward", "backward"].contains(&key) {
            return Err(unknown(&at(&here, key), "items, forward, backward"));
        }
    }
    let forward = way(&told["forward"], &at(&here, "forward"))?;
    let backward = match told.get("backward") {
        Some(backward) => Some(way(backward, &at(&here, "backward"))?),
        None => None,
    };
    Ok(Some(Pagination { items: text(told, "items"), forward, backward }))
}

fn way(told: &Value, pointer: &str) -> Found<Way> {
    for (key, _) in object(told) {
        if !["size", "cursor", "next", "more"].contains(&key) {
            return Err(unknown(&at(pointer, key), "size, cursor, next, more"));
        }
    }
    let (cursor, next) = (text(told, "cursor"), text(told, "next"));
    if cursor.is_empty() || next.is_empty() {
        return Err(Problem::new(
            pointer,
            "it does not say how to get to the next page",
            "give `cursor` (a parameter) and `next` (a place in the reply)",
        ));
    }
    let optional = |key: &str| told.get(key).and_then(Value::as_str).map(str::to_owned);
    Ok(Way { size: optional("size"), cursor, next, more: optional("more") })
}

fn unknown(pointer: &str, known: &str) -> Problem {
    Problem::new(pointer, "there is no such field", format!("use one of: {known}"))
}

/// Everything that paging refers to and that is not there, or not of the type it must have.
pub(super) fn check(model: &Model) -> Vec<Problem> {
    let mut problems = Vec::new();
    for operation in &model.operations {
        if let Some(pagination) = &operation.pagination {
            problems.extend(check_one(model, operation, pagination).err());
        }
    }
    problems
}

fn check_one(model: &Model, operation: &Operation, pagination: &Pagination) -> Found<()> {
    let here = at(&operation.pointer, "x-switchboard-pagination");
    let refuse = |what: String| Problem::new(&here, what, "correct the name or the place");
    let Reply::Json { ty: page, optional: false } = &operation.reply else {
        return Err(refuse("the reply is not JSON, or may be missing".into()));
    };
    match place(model, page, &pagination.items) {
        Some((Type::List(_), _)) => {}
        _ => {
            return Err(refuse(format!("the reply has no list at `{}`", pagination.items)));
        }
    }
    for way in std::iter::once(&pagination.forward).chain(&pagination.backward) {
        for name in std::iter::once(&way.cursor).chain(&way.size) {
            let found = operation.parameters.iter().find(|parameter| parameter.wire == *name);
            let wanted = if Some(name) == way.size.as_ref() { Type::Integer } else { Type::String };
            if found.is_none_or(|parameter| parameter.ty != wanted || parameter.required) {
                return Err(refuse(format!(
                    "there is no optional parameter `{name}` of that kind"
                )));
            }
        }
        if !matches!(place(model, page, &way.next), Some((Type::String, _))) {
            return Err(refuse(format!("the reply has no text at `{}`", way.next)));
        }
        if let Some(more) = &way.more
            && !matches!(place(model, page, more), Some((Type::Boolean, _)))
        {
            return Err(refuse(format!("the reply has no flag at `{more}`")));
        }
    }
    Ok(())
}

/// One step of a way into a reply.
#[derive(Clone, Debug)]
pub struct Step {
    /// The field's name in Rust.
    pub name: String,
    /// Whether the field may be missing.
    pub optional: bool,
    /// Whether it may be missing as a `Patch`, which is no `Option`.
    pub patch: bool,
}

/// What stands at a dotted place of a type, and the steps that lead there.
#[must_use]
pub fn place(model: &Model, ty: &Type, path: &str) -> Option<(Type, Vec<Step>)> {
    let mut here = ty.clone();
    let mut steps = Vec::new();
    unwrap(model, &mut here, &mut steps);
    for key in path.split('.').filter(|key| !key.is_empty()) {
        let Type::Named(name) = &here else { return None };
        let component = model.component(name)?;
        let Shape::Struct { fields, .. } = &component.shape else { return None };
        let field = fields.iter().find(|field| field.wire == key)?;
        steps.push(Step {
            name: field.name.clone(),
            optional: !field.required || field.nullable,
            patch: !field.required && field.nullable && component.in_request,
        });
        here = field.ty.clone();
        unwrap(model, &mut here, &mut steps);
    }
    Some((here, steps))
}

/// Steps into types that only wrap another.
fn unwrap(model: &Model, here: &mut Type, steps: &mut Vec<Step>) {
    while let Type::Named(name) = &*here
        && let Some(Shape::Newtype(inner)) = model.component(name).map(|it| &it.shape)
    {
        *here = inner.clone();
        steps.push(Step { name: "0".into(), optional: false, patch: false });
    }
}
