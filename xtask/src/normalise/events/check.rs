//! Does the content of an event have what its name and its key are read from?

use crate::model::{Definition, Event, EventKey, Model, Step, Type, place};
use crate::spec::problem::{Found, Problem};

/// Finds the fields that events are named by. Returns everything that is missing or has the wrong
/// type.
pub(crate) fn settle(model: &mut Model) -> Vec<Problem> {
    let Some(mut events) = model.events.take() else { return Vec::new() };
    let mut problems = Vec::new();
    for event in &mut events.events {
        let named_by = Content::of(model, event).and_then(|content| {
            content.has_key(event, event.key.as_ref().unwrap_or(&events.key))?;
            content.named_by(event, &events.names)
        });
        match named_by {
            Ok(field) => event.named_by = field,
            Err(problem) => problems.push(problem),
        }
    }
    model.events = Some(events);
    problems
}

/// What an event is made of.
struct Content<'m> {
    model: &'m Model,
    ty: Type,
    /// Whether what is not listed is kept.
    keeps_all: bool,
}

impl<'m> Content<'m> {
    fn of(model: &'m Model, event: &Event) -> Found<Self> {
        let keeps_all = match model.component(&event.content).map(|it| &it.definition) {
            Some(Definition::Struct { extra, .. }) => extra.is_some(),
            Some(Definition::Newtype(Type::Map(_))) => true,
            _ => {
                let what = "the content of the event is no object";
                return Err(Problem::new(&event.pointer, what, "describe it as one"));
            }
        };
        Ok(Self { model, ty: Type::Named(event.content.clone()), keeps_all })
    }

    fn has_key(&self, event: &Event, key: &EventKey) -> Found<()> {
        let EventKey::Fields { paths, .. } = key else { return Ok(()) };
        let has_part = |path: &&String| {
            let found = place(self.model, &self.ty, path);
            found.map_or(self.keeps_all, |(ty, _)| is_key(&ty) || is_name(self.model, &ty))
        };
        match paths.iter().find(|path| !has_part(path)) {
            None => Ok(()),
            Some(path) => Err(Problem::new(
                &event.pointer,
                format!("the event has no text or number at `{path}` for its key"),
                "correct the path, or give this event an `x-switchboard-event-key`",
            )),
        }
    }

    /// The field that has the whole name of an event of which only the beginning is described.
    fn named_by(&self, event: &Event, names: &[String]) -> Found<Option<String>> {
        let places = names.iter().filter_map(|path| place(self.model, &self.ty, path));
        let places: Vec<_> = places.filter(|(ty, _)| is_name(self.model, ty)).collect();
        match (names, places.as_slice()) {
            ([_], [(_, steps)]) if event.is_prefix() => whole_name(event, steps).map(Some),
            _ if event.is_prefix() => Err(unnamed(event)),
            (_, []) if !self.keeps_all => {
                let wire = &event.wire;
                let what =
                    format!("the name of `{wire}` would be lost: its content has no such text");
                let remedy = format!("add the property {}", names.join(" or "));
                Err(Problem::new(&event.pointer, what, remedy))
            }
            _ => Ok(None),
        }
    }
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
