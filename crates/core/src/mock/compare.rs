//! In what does a request that arrived differ from one that is expected?

use super::asked_for::AskedFor;
use super::carried::Carried;
use super::difference::{Difference, names};
#[cfg(feature = "multipart")]
use super::forms;
use super::json;
use crate::asked::{Asked, Header};
use http::header::ACCEPT;

/// Everything in which what arrived differs. What `is_partial` may hold more than is expected.
pub(super) fn differences(
    expected: &AskedFor,
    got: &AskedFor,
    is_partial: bool,
) -> Vec<Difference> {
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
    // Of two calls, the untyped one may have no name for what the other does.
    let names = |asked: &Asked, place: usize| {
        let part = asked.template.trim_start_matches('/').split('/').nth(place)?;
        Some(part.strip_prefix('{')?.strip_suffix('}')?.to_owned())
    };
    let pairs = expected.segments.iter().zip(&got.segments).enumerate();
    let differ = pairs.filter(|(_, (expected, got))| expected != got);
    differ
        .map(|(place, (wanted, found))| {
            let name = names(expected, place).or_else(|| names(got, place));
            let place = name.map_or("path".to_owned(), |name| format!("path parameter `{name}`"));
            Difference::new(place, Some(wanted.clone()), Some(found.clone()))
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
        #[cfg(feature = "multipart")]
        (Carried::Parts(expected), Carried::Parts(got)) => {
            forms::compare(expected, got, is_partial, found);
        }
        #[cfg(feature = "multipart")]
        (Carried::File(expected), Carried::File(got)) => found.extend(forms::part(expected, got)),
        _ => found.push(Difference::new("body".to_owned(), expected.shown(), got.shown())),
    }
}
