//! Which value does a reply only wrap?

use crate::document::Located;
use crate::model::{Reply, Shape, Type};
use crate::normalise::schemas::Schemas;
use crate::problem::{Found, Problem, at};

/// Takes the value out of the envelope that `x-switchboard-envelope` names.
pub(super) fn open(
    schemas: &Schemas<'_>,
    located: &Located<'_>,
    reply: Reply,
) -> Found<(Reply, Option<String>)> {
    let Some(path) = located.operation["x-switchboard-envelope"].as_str() else {
        return Ok((reply, None));
    };
    let refuse = |what: String| {
        Problem::new(at(&located.pointer, "x-switchboard-envelope"), what, "correct the path")
    };
    let Reply::Json { ty, mut optional } = reply else {
        return Err(refuse("the reply is no object that could be an envelope".into()));
    };
    let mut here = ty;
    for key in path.split('.') {
        let Type::Named(name) = &here else {
            return Err(refuse(format!("there is no object that could hold `{key}`")));
        };
        let component = schemas.component(name);
        let Some(Shape::Struct { fields, .. }) = component.map(|component| &component.shape) else {
            return Err(refuse(format!("`{name}` is no object that could be an envelope")));
        };
        let field = fields.iter().find(|field| field.wire == key && field.required);
        let field = field.ok_or_else(|| refuse(format!("`{name}` does not require `{key}`")))?;
        optional |= field.nullable;
        here = field.ty.clone();
    }
    Ok((Reply::Json { ty: here, optional }, Some(path.to_owned())))
}
