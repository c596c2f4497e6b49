//! In what do the fields and files of two forms differ?

use super::difference::{Difference, names, readable};
use super::parts::Part;

/// Compares parts by name; those of one name have an order, the names have none.
pub(super) fn compare(
    expected: &[Part],
    got: &[Part],
    is_partial: bool,
    found: &mut Vec<Difference>,
) {
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
            let count = |parts: &[Part]| Some(parts.len().to_string());
            let place = format!("number of parts `{name}`");
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
pub(super) fn part(expected: &Part, got: &Part) -> Option<Difference> {
    let name = &expected.name;
    let facts = [
        (
            "file name of",
            expected.file.as_ref().map(|it| &it.name),
            got.file.as_ref().map(|it| &it.name),
        ),
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
        Difference::new(
            format!("content of part `{name}`"),
            expected.map(readable),
            got.map(readable),
        )
    })
}
