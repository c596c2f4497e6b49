//! Does the content of an event have what its name and its key are read from?

use crate::model::{Definition, Event, EventKey, Model, Step, Type, place};
use crate::spec::problem::{Found, Problem};

/// Finds the fields that events are named by. Returns everything that is missing or has the wrong
/// type.
pub(crate) fn settle(model: &mut Model) -> Vec<Problem> {
    let Some(mut events) = model.events.take() else { return Vec::new() };
    let mut problems = Vec::new();
    let (names, common) = (&events.names, &events.key);
    for event in &mut events.events {
        match named_by(model, names, common, event) {
            Ok(field) => event.named_by = field,
            Err(problem) => problems.push(problem),
        }
    }
    model.events = Some(events);
    problems
}

/// The field that has the whole name of an event of which only the beginning is described.
fn named_by(
    model: &Model,
    names: &[String],
    common: &EventKey,
    event: &Event,
) -> Found<Option<String>> {
    let content = Type::Named(event.content.clone());
    let keeps_all = match model.component(&event.content).map(|it| &it.definition) {
        Some(Definition::Struct { extra, .. }) => extra.is_some(),
        Some(Definition::Newtype(Type::Map(_))) => true,
        _ => {
            let what = "the content of the event is no object";
            return Err(Problem::new(&event.pointer, what, "describe it as one"));
        }
    };
    let key = event.key.as_ref().unwrap_or(common);
    if let EventKey::Fields { paths, .. } = key {
        for path in paths {
            let found = place(model, &content, path).map(|(ty, _)| ty);
            if !found.map_or(keeps_all, |ty| is_key(&ty) || is_name(model, &ty)) {
                let what = format!("the event has no text or number at `{path}` for its key");
                let remedy = "correct the path, or give this event an `x-switchboard-event-key`";
                return Err(Problem::new(&event.pointer, what, remedy));
            }
        }
    }
    let places = names.iter().map(|path| place(model, &content, path));
    let places: Vec<_> = places.flatten().filter(|(ty, _)| is_name(model, ty)).collect();
    if event.is_prefix() {
        return match (names, places.as_slice()) {
            ([_], [(_, steps)]) => whole_name(event, steps).map(Some),
            _ => Err(unnamed(event)),
        };
    }
    if places.is_empty() && !keeps_all {
        let what =
            format!("the name of `{}` would be lost: its content has no such text", event.wire);
        let remedy = format!("add the property {}", names.join(" or "));
        return Err(Problem::new(&event.pointer, what, remedy));
    }
    Ok(None)
}

/// The field at the end of one step that no event leaves out.
fn whole_name(event: &Event, steps: &[Step]) -> Found<String> {
    match steps {
        [step] if !step.optional => Ok(step.name.clone()),
        _ => Err(unnamed(event)),
    }
}

fn unnamed(event: &Event) -> Problem {
    Problem::new(
        &event.pointer,
        format!(
            "`{}` stands for several names, and its content does not say which came",
            event.wire
        ),
        "let `discriminator` be one property of the content, required and a text",
    )
}

fn is_name(model: &Model, ty: &Type) -> bool {
    match ty {
        Type::String => true,
        Type::Named(name) => {
            matches!(model.component(name).map(|it| &it.definition), Some(Definition::Enum(_)))
        }
        _ => false,
    }
}

fn is_key(ty: &Type) -> bool {
    match ty.usual() {
        Type::String | Type::Integer | Type::Number | Type::Any => true,
        Type::Lenient(inner) | Type::Nullable(inner) => is_key(inner),
        _ => false,
    }
}
