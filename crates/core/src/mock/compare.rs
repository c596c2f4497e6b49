//! In what does a request that arrived differ from one that is expected?

use super::asked_for::AskedFor;
use super::carried::{Carried, Part, readable};
use super::difference::Difference;
use super::json;
use crate::asked::{Asked, Header};
use http::header::ACCEPT;

/// Everything in which what arrived differs. What `is_partial` may hold more than is expected.
pub(super) fn differences(expected: &AskedFor, got: &AskedFor, is_partial: bool) -> Vec<Difference> {
    let mut found = path(&expected.asked, &got.asked);
    let query = (&expected.asked.query, &got.asked.query);
    found.extend(pairs("query parameter", query.0, query.1, is_partial));
    headers(&expected.asked.headers, &got.asked.headers, is_partial, &mut found);
    body(&expected.content, &got.content, is_partial, &mut found);
    found
}

fn path(expected: &Asked, got: &Asked) -> Vec<Difference> {
    let whole = |asked: &Asked| Some(format!("/{}", asked.segments.join("/")));
    if expected.segments.len() != got.segments.len() {
        return vec![Difference::new("path".to_owned(), whole(expected), whole(got))];
    }
    let names: Vec<&str> = expected.template.trim_start_matches('/').split('/').collect();
    let pairs = expected.segments.iter().zip(&got.segments).enumerate();
    let differ = pairs.filter(|(_, (expected, got))| expected != got);
    differ
        .map(|(place, (expected, got))| {
            let name = names.get(place).and_then(|it| it.strip_prefix('{')?.strip_suffix('}'));
            let place = name.map_or("path".to_owned(), |name| format!("path parameter `{name}`"));
            Difference::new(place, Some(expected.clone()), Some(got.clone()))
        })
        .collect()
}

/// Compares values by name; those of one name have an order, the names have none.
fn pairs(
    what: &str,
    expected: &[(String, String)],
    got: &[(String, String)],
    is_partial: bool,
) -> Vec<Difference> {
    let of = |pairs: &[(String, String)], name: &str| -> Vec<String> {
        pairs.iter().filter(|(it, _)| it == name).map(|(_, value)| value.clone()).collect()
    };
    let joined = |values: Vec<String>| (!values.is_empty()).then(|| values.join(", "));
    names(expected.iter().map(|it| &it.0), got.iter().map(|it| &it.0))
        .into_iter()
        .filter_map(|name| {
            let (expected, got) = (of(expected, name), of(got, name));
            let fits = expected == got || is_partial && holds(&got, &expected);
            let place = || format!("{what} `{name}`");
            (!fits).then(|| Difference::new(place(), joined(expected), joined(got)))
        })
        .collect()
}

/// Each name once, in order.
fn names<'n>(
    expected: impl Iterator<Item = &'n String>,
    got: impl Iterator<Item = &'n String>,
) -> Vec<&'n str> {
    let mut names: Vec<&str> = Vec::new();
    for name in expected.chain(got) {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    names
}

/// Whether each of the parts is there, as often as it is named.
fn holds(all: &[String], parts: &[String]) -> bool {
    let mut left: Vec<&String> = all.iter().collect();
    parts.iter().all(|part| {
        let place = left.iter().position(|it| *it == part);
        place.map(|place| left.swap_remove(place)).is_some()
    })
}

fn headers(expected: &[Header], got: &[Header], is_partial: bool, found: &mut Vec<Difference>) {
    let shown = |header: &Header| {
        let is_hidden = header.is_option || header.value.is_sensitive();
        let text = || String::from_utf8_lossy(header.value.as_bytes()).into_owned();
        if is_hidden { "a value that is not shown".to_owned() } else { text() }
    };
    let differ = |header: &Header, other: Option<&Header>| {
        let place = format!("header `{}`", header.name);
        (place, other.map(shown))
    };
    for header in expected.iter().filter(|it| !(is_partial && it.name == ACCEPT)) {
        let other = got.iter().find(|it| it.name == header.name);
        if other.is_none_or(|it| it.value != header.value) {
            let (place, got) = differ(header, other);
            found.push(Difference::new(place, Some(shown(header)), got));
        }
    }
    // An option of the client, such as the id of a trace, is no part of the question.
    let more = got.iter().filter(|it| !is_partial && !it.is_option);
    for header in more.filter(|it| !expected.iter().any(|known| known.name == it.name)) {
        let (place, got) = differ(header, Some(header));
        found.push(Difference::new(place, None, got));
    }
}

fn body(expected: &Carried, got: &Carried, is_partial: bool, found: &mut Vec<Difference>) {
    match (expected, got) {
        (Carried::Nothing, Carried::Nothing) => {}
        (Carried::Nothing, _) if is_partial => {}
        (Carried::Json(expected), Carried::Json(got)) => {
            json::compare("body", expected, got, is_partial, found);
        }
        (Carried::Pairs(expected), Carried::Pairs(got)) => {
            found.extend(pairs("field", expected, got, is_partial));
        }
        (Carried::Bytes(expected), Carried::Bytes(got)) if expected == got => {}
        (Carried::Parts(expected), Carried::Parts(got)) => {
            parts(expected, got, is_partial, found);
        }
        (Carried::File(expected), Carried::File(got)) => found.extend(part(expected, got)),
        _ => found.push(Difference::new("body".to_owned(), expected.shown(), got.shown())),
    }
}

/// Compares parts by name; those of one name have an order, the names have none.
fn parts(expected: &[Part], got: &[Part], is_partial: bool, found: &mut Vec<Difference>) {
    for name in names(expected.iter().map(|it| &it.name), got.iter().map(|it| &it.name)) {
        let of = |parts: &'_ [Part]| -> Vec<Part> {
            parts.iter().filter(|it| it.name == name).cloned().collect()
        };
        let (expected, got) = (of(expected), of(got));
        if is_partial {
            lacking(&expected, got, found);
            continue;
        }
        if expected.len() != got.len() {
            let count = |parts: &[Part]| (!parts.is_empty()).then(|| format!("{} parts", parts.len()));
            let place = format!("part `{name}`");
            found.push(Difference::new(place, count(&expected), count(&got)));
            continue;
        }
        found.extend(expected.iter().zip(&got).filter_map(|(expected, got)| part(expected, got)));
    }
}

/// What is expected and not there, with the part that comes closest.
fn lacking(expected: &[Part], mut got: Vec<Part>, found: &mut Vec<Difference>) {
    for wanted in expected {
        match got.iter().position(|it| part(wanted, it).is_none()) {
            Some(place) => {
                got.swap_remove(place);
            }
            None => found.push(got.iter().find_map(|it| part(wanted, it)).unwrap_or_else(|| {
                Difference::new(format!("part `{}`", wanted.name), Some("a part".to_owned()), None)
            })),
        }
    }
}

/// The first thing in which two parts differ.
fn part(expected: &Part, got: &Part) -> Option<Difference> {
    let name = &expected.name;
    let facts = [
        ("file name of", expected.file.as_ref().map(|it| &it.name), got.file.as_ref().map(|it| &it.name)),
        (
            "media type of",
            expected.file.as_ref().map(|it| &it.media_type),
            got.file.as_ref().map(|it| &it.media_type),
        ),
    ];
    for (what, expected, got) in facts {
        if expected != got {
            let place = format!("{what} part `{name}`");
            return Some(Difference::new(place, expected.cloned(), got.cloned()));
        }
    }
    let is_same = match (&expected.content, &got.content) {
        (Some(expected), Some(got)) => expected == got,
        _ => true,
    };
    (!is_same).then(|| {
        let (expected, got) = (expected.content.as_ref(), got.content.as_ref());
        Difference::new(format!("content of part `{name}`"), expected.map(readable), got.map(readable))
    })
}
