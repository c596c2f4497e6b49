//! What does `x-switchboard-events` say, and which entries of `x-webhooks` are events?

use crate::model::{Event, EventKey, Events, Type};
use crate::names::{self, Scope};
use crate::normalise::webhooks::Sent;
use crate::spec::document::{list, only, prose, text};
use crate::spec::problem::{Found, Problem, at};
use serde_json::Value;

/// Where the facts about all events stand.
pub(super) const ROOT: &str = "#/x-switchboard-events";
const KEY: &str = "x-switchboard-event-key";

/// The events of a description, unless it has none.
pub(crate) fn read(document: &Value, sent: &[Sent<'_>]) -> Found<Option<Events>> {
    let facts = document.get("x-switchboard-events");
    let events = sent.iter().filter(|it| it.operation["x-switchboard-event"] != false);
    let events: Vec<&Sent<'_>> = events.collect();
    let facts = match (facts, events.first()) {
        (None, None) => return Ok(None),
        (Some(facts), Some(_)) => facts,
        (Some(_), None) => {
            let remedy = "remove it, or describe the events in `x-webhooks`";
            return Err(Problem::new(ROOT, "there are no events to tell apart", remedy));
        }
        (None, Some(first)) => {
            return Err(Problem::new(
                &first.pointer,
                "it is not said how this event is told from others",
                "add `x-switchboard-events` at the root, or mark what is no event with \
                 `x-switchboard-event: false`",
            ));
        }
    };
    only(facts, ROOT, &["discriminator", "key", "description"])?;
    let names = names_at(facts)?;
    let key = facts.get("key").map(|it| key(it, &at(ROOT, "key"))).transpose()?;
    let mut scope = Scope::with(&["Self", "Unknown"]);
    let events = events.iter().map(|it| event(it, &mut scope)).collect::<Found<Vec<Event>>>()?;
    let description = prose(facts, "description");
    Ok(Some(Events { names, key: key.unwrap_or_default(), description, events }))
}

/// The paths at which the name of an event stands.
fn names_at(facts: &Value) -> Found<Vec<String>> {
    let here = at(ROOT, "discriminator");
    let names = match &facts["discriminator"] {
        Value::String(path) => vec![path.clone()],
        paths => texts(paths),
    };
    if names.is_empty() || !names.iter().all(|path| is_path(path)) {
        return Err(Problem::new(
            here,
            "it does not say where the name of an event stands",
            "give a path, or a list of paths of which the first that has a name counts",
        ));
    }
    Ok(names)
}

fn event(sent: &Sent<'_>, scope: &mut Scope) -> Found<Event> {
    let Sent { name, pointer, operation, contents, .. } = sent;
    let fault = |what: &str, remedy: &str| Err(Problem::new(pointer, what, remedy));
    if !pointer.ends_with("/post") {
        return fault(
            "an event is posted",
            "describe it as `post`, or mark it with `x-switchboard-event: false`",
        );
    }
    let stem = name.strip_suffix(".*").unwrap_or(name);
    if stem.is_empty() {
        return fault("the event has no name", "use the name that the vendor sends as the key");
    }
    let content = match contents.as_slice() {
        [first @ Type::Named(content), rest @ ..] if rest.iter().all(|it| it == first) => content,
        _ => {
            return fault(
                "the content of the event is not one object with a name",
                "give it a request body that refers to one component",
            );
        }
    };
    let own = operation.get(KEY).map(|it| key(it, &at(pointer, KEY))).transpose()?;
    let certainty = operation["x-switchboard-certainty"].as_str().unwrap_or("stated");
    Ok(Event {
        pointer: pointer.clone(),
        wire: (*name).to_owned(),
        variant: scope.claim(names::camel(stem)),
        content: content.clone(),
        named_by: None,
        key: own,
        summary: prose(operation, "summary"),
        description: prose(operation, "description"),
        certainty: certainty.to_owned(),
        certainty_note: operation["x-switchboard-certainty-note"].as_str().map(str::to_owned),
    })
}

fn key(facts: &Value, here: &str) -> Found<EventKey> {
    only(facts, here, &["header", "fields", "may-lack"])?;
    let header = text(facts, "header");
    let (paths, may_lack) = (texts(&facts["fields"]), texts(&facts["may-lack"]));
    let is_token = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    match (header.as_str(), paths.as_slice()) {
        (header, []) if !header.is_empty() && header.chars().all(is_token) => {
            Ok(EventKey::Header(header.to_owned()))
        }
        ("", [_, ..]) if paths.iter().all(|path| is_path(path)) => {
            let is_lost = |path: &&String| !paths.contains(path);
            if let Some(lost) = may_lack.iter().find(is_lost) {
                let what = format!("`{lost}` is no part of the key");
                return Err(Problem::new(at(here, "may-lack"), what, "name some of its `fields`"));
            }
            if paths.iter().all(|path| may_lack.contains(path)) {
                let what = "an event may lack all parts of its key";
                return Err(Problem::new(at(here, "may-lack"), what, "leave one of them out"));
            }
            Ok(EventKey::Fields { paths, may_lack })
        }
        _ => Err(Problem::new(
            here,
            "it does not say what an event is known by",
            "give either `header`, the name of one, or `fields`, paths in the event",
        )),
    }
}

fn is_path(path: &str) -> bool {
    path.split('.').all(|step| !step.is_empty())
}

fn texts(value: &Value) -> Vec<String> {
    list(value).filter_map(Value::as_str).map(str::to_owned).collect()
}
