//! Which types can a request carry, which can a reply, and what follows from it?

use crate::model::{Arrival, Component, Definition, Model, Reply, Type};
use std::collections::{HashMap, HashSet};

/// Settles what depends on the whole model: directions, boxes, and types that nobody can use.
pub(super) fn settle(model: &mut Model, mentioned: &[Type]) {
    drop_unusable(model, mentioned);
    let requests = closure(model, request_roots(model));
    let replies = closure(model, reply_roots(model));
    for component in &mut model.components {
        component.in_request = requests.contains(&component.name);
        // Types that no operation names belong to webhooks and errors, which are only read.
        component.in_reply = replies.contains(&component.name) || !component.in_request;
        let (in_request, in_reply) = (component.in_request, component.in_reply);
        if let Definition::Struct { fields, .. } = &mut component.definition {
            for field in fields {
                // A request cannot hold what is read-only, nor a reply what is write-only.
                let impossible = field.read_only && in_request || field.write_only && in_reply;
                field.required &= !impossible;
            }
        }
    }
    settle_defaults(model);
    settle_times(model);
    box_unions(model);
}

/// No reply is lost over a point in time: one in an unknown notation is kept as text.
fn settle_times(model: &mut Model) {
    for component in model.components.iter_mut().filter(|it| it.in_reply) {
        match &mut component.definition {
            Definition::Struct { fields, extra } => {
                for ty in fields.iter_mut().map(|field| &mut field.ty).chain(extra) {
                    keep_times(ty);
                }
            }
            Definition::Newtype(inner) => keep_times(inner),
            // In a choice, a text that is not a point in time is another alternative.
            Definition::Union { .. } | Definition::Enum(_) => {}
        }
    }
    for operation in &mut model.operations {
        if let Reply::Json { ty, .. } = &mut operation.reply {
            keep_times(ty);
        }
    }
}

fn keep_times(ty: &mut Type) {
    match ty {
        Type::DateTime | Type::Date => *ty = Type::Lenient(Box::new(ty.clone())),
        Type::Map(inner) | Type::List(inner) | Type::Nullable(inner) => keep_times(inner),
        Type::Arrives(arrivals, inner) => {
            keep_times(inner);
            // A lenient point in time reads every notation anyway.
            if matches!(**inner, Type::Lenient(_)) {
                arrivals.retain(|arrival| *arrival != Arrival::Moment);
            }
            if arrivals.is_empty() {
                *ty = (**inner).clone();
            }
        }
        _ => {}
    }
}

/// A missing object of a reply is an empty one only where `{}` is a value of its type.
fn settle_defaults(model: &mut Model) {
    let mut given: HashSet<(String, String)> = HashSet::new();
    for component in model.components.iter().filter(|it| !it.in_request) {
        let Definition::Struct { fields, .. } = &component.definition else { continue };
        for field in fields.iter().filter(|it| it.defaulted && !it.required && !it.nullable) {
            // The default of a type that contains itself would never end.
            let back = || closure(model, vec![&field.ty]).contains(&component.name);
            if is_whole_when_empty(model, &field.ty) && !back() {
                given.insert((component.name.clone(), field.wire.clone()));
            }
        }
    }
    for component in &mut model.components {
        let name = &component.name;
        if let Definition::Struct { fields, .. } = &mut component.definition {
            for field in fields {
                field.defaulted = given.contains(&(name.clone(), field.wire.clone()));
            }
        }
    }
}

/// Whether `{}` is a value of the type.
fn is_whole_when_empty(model: &Model, ty: &Type) -> bool {
    let shape = match ty {
        Type::Map(_) => return true,
        Type::Named(name) => model.component(name).map(|it| &it.definition),
        _ => None,
    };
    match shape {
        Some(Definition::Struct { fields, .. }) => fields.iter().all(|field| !field.required),
        Some(Definition::Newtype(inner)) => matches!(inner, Type::Map(_)),
        _ => false,
    }
}

fn request_roots(model: &Model) -> Vec<&Type> {
    let bodies = model.operations.iter().filter_map(|operation| operation.body.as_ref());
    let parameters = model.operations.iter().flat_map(|operation| &operation.parameters);
    bodies
        .filter(|body| body.has_value())
        .map(|body| &body.ty)
        .chain(parameters.map(|parameter| &parameter.ty))
        .chain(&model.webhooks.answers)
        .collect()
}

fn reply_roots(model: &Model) -> Vec<&Type> {
    let replies = model.operations.iter().map(|operation| &operation.reply);
    replies
        .filter_map(|reply| match reply {
            Reply::Json { ty, .. } => Some(ty),
            Reply::Empty | Reply::Text | Reply::Bytes => None,
        })
        .collect()
}

fn closure(model: &Model, roots: Vec<&Type>) -> HashSet<String> {
    let mut reached = HashSet::new();
    let mut waiting = Vec::new();
    for root in roots {
        root.each_name(&mut |name| waiting.push(name.to_owned()));
    }
    while let Some(name) = waiting.pop() {
        if let Some(component) = model.component(&name)
            && reached.insert(name)
        {
            component.definition.each_name(&mut |name| waiting.push(name.to_owned()));
        }
    }
    reached
}

/// Drops what calls mention but no user can hold: an envelope, of which only the content is handed
/// out, and a form, which is given as fields and files.
fn drop_unusable(model: &mut Model, mentioned: &[Type]) {
    let described = closure(model, mentioned.iter().collect());
    let mut roots = request_roots(model);
    roots.extend(reply_roots(model));
    roots.extend(model.operations.iter().flat_map(|operation| &operation.error_types));
    roots.extend(&model.webhooks.payloads);
    let used = closure(model, roots);
    model.components.retain(|component| {
        let of_calls = described.contains(&component.name) || is_inline(component);
        used.contains(&component.name) || !of_calls
    });
}

/// Whether the schema is written inside a call.
fn is_inline(component: &Component) -> bool {
    let places =
        ["paths", "components/parameters", "components/requestBodies", "components/responses"];
    places.iter().any(|place| component.pointer.starts_with(&format!("#/{place}/")))
}

/// Marks the alternatives through which a union contains itself.
fn box_unions(model: &mut Model) {
    let mut leads_back: HashMap<(String, Type), bool> = HashMap::new();
    for component in &model.components {
        if let Definition::Union { alternatives, .. } = &component.definition {
            for alternative in alternatives {
                let reached = closure(model, vec![&alternative.ty]);
                let back =
                    reached.contains(&component.name) && matches!(alternative.ty, Type::Named(_));
                leads_back.insert((component.name.clone(), alternative.ty.clone()), back);
            }
        }
    }
    for component in &mut model.components {
        let name = component.name.clone();
        if let Definition::Union { alternatives, .. } = &mut component.definition {
            for alternative in alternatives {
                let key = (name.clone(), alternative.ty.clone());
                alternative.boxed = leads_back.get(&key).copied().unwrap_or(false);
            }
        }
    }
}
