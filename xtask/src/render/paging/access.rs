//! Expressions that reach into a page.

use crate::model::{Model, Type};
use crate::normalise::pagination::{Step, place};

/// What a value at the end of a way is read as.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    Text,
    Flag,
    /// A whole number.
    Count,
    /// A number or flag that may have come as text.
    Lenient,
    List,
}

/// An expression for the optional value at a place of the value `root`.
pub(super) fn optional(model: &Model, root: &str, ty: &Type, path: &str, end: End) -> String {
    let steps = place(model, ty, path).map(|(_, steps)| steps).unwrap_or_default();
    let (mut text, mut inside) = (root.to_owned(), false);
    let count = steps.len();
    for (index, step) in steps.iter().enumerate() {
        let last = (index + 1 == count).then_some(end);
        let borrowed = borrowed(step, last);
        text = match (inside, step.optional, last) {
            (false, false, Some(End::Lenient)) => format!("Some(&{text}{borrowed})"),
            (false, false, Some(_)) => format!("Some({text}{borrowed})"),
            (true, false, Some(End::Lenient)) => format!("{text}.map(|it| &it{borrowed})"),
            (false, false, None) => format!("{text}.{}", step.name),
            (false, true, _) => format!("{text}{borrowed}"),
            (true, true, _) => format!("{text}.and_then(|it| it{borrowed})"),
            (true, false, Some(_)) => format!("{text}.map(|it| it{borrowed})"),
            (true, false, None) => format!("{text}.map(|it| &it.{})", step.name),
        };
        inside |= step.optional;
    }
    if end == End::Lenient {
        text.push_str(".and_then(|it| it.get().copied())");
    }
    text
}

/// Which number stands at a place, as an expression for an `Option<i64>`.
pub(super) fn number(model: &Model, root: &str, ty: &Type, path: &str) -> String {
    let lenient = matches!(place(model, ty, path), Some((Type::Lenient(_), _)));
    optional(model, root, ty, path, if lenient { End::Lenient } else { End::Count })
}

/// Which flag stands at a place, as an expression for an `Option<bool>`.
pub(super) fn flag(model: &Model, root: &str, ty: &Type, path: &str) -> String {
    let lenient = matches!(place(model, ty, path), Some((Type::Lenient(_), _)));
    optional(model, root, ty, path, if lenient { End::Lenient } else { End::Flag })
}

/// A step without taking what it leads to; `end` is what stands there, if it is the last.
fn borrowed(step: &Step, end: Option<End>) -> String {
    let how = match (step.patch, step.optional, end) {
        (true, _, None | Some(End::Lenient)) => ".value()",
        (true, _, Some(End::Text)) => ".value().map(String::as_str)",
        (true, _, Some(End::Flag | End::Count)) => ".value().copied()",
        (true, _, Some(End::List)) => ".value().map(Vec::as_slice)",
        (_, true, None | Some(End::Lenient)) => ".as_ref()",
        (_, true, Some(End::Text | End::List)) => ".as_deref()",
        (_, false, Some(End::Text)) => ".as_str()",
        (_, false, Some(End::List)) => ".as_slice()",
        (_, _, Some(End::Flag | End::Count)) | (_, false, None | Some(End::Lenient)) => "",
    };
    format!(".{}{how}", step.name)
}

/// The list of a page as a slice; empty where it is missing.
pub(super) fn slice(model: &Model, page: &Type, path: &str) -> String {
    let steps = place(model, page, path).map(|(_, steps)| steps).unwrap_or_default();
    if steps.iter().any(|step| step.optional) {
        return format!("{}.unwrap_or_default()", optional(model, "page", page, path, End::List));
    }
    steps.iter().fold("page".to_owned(), |way, step| way + "." + &step.name)
}

/// The list of a page by ownership; empty where it is missing.
pub(super) fn taken(model: &Model, page: &Type, path: &str) -> String {
    let steps = place(model, page, path).map(|(_, steps)| steps).unwrap_or_default();
    let mut text = "page".to_owned();
    let mut inside = false;
    for Step { name, optional, patch } in steps {
        let taken = if patch { ".into_value()" } else { "" };
        text = match (inside, optional) {
            (false, _) => format!("{text}.{name}{taken}"),
            (true, true) => format!("{text}.and_then(|it| it.{name}{taken})"),
            (true, false) => format!("{text}.map(|it| it.{name})"),
        };
        inside |= optional;
    }
    if inside {
        text.push_str(".unwrap_or_default()");
    }
    text
}
