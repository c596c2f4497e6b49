//! Lists that are walked by the key of an item.

use super::{List, Parts, access};
use crate::model::{ItemWay, Type};
use crate::normalise::pagination::place;
use crate::problem::Problem;

pub(super) fn parts(
    list: &List<'_>,
    (size, default_size): (Option<&str>, Option<i64>),
    reversed: bool,
    forward: &ItemWay,
    backward: Option<&ItemWay>,
) -> Result<Parts, Problem> {
    let size = size.map(|size| list.field(size)).transpose()?;
    let ahead = list.field(&forward.cursor)?;
    let back = backward.map(|way| list.field(&way.cursor)).transpose()?;
    let sized = match size {
        Some(size) => format!(
            "fn sized(mut self, _: Direction, size: u32) -> Self {{\n\
             self.{size} = Some(size.into());\nself\n}}\n"
        ),
        None => "fn sized(self, _: Direction, _: u32) -> Self {\nself\n}\n".into(),
    };
    Ok(Parts {
        backward: if backward.is_some() { "FromCursor" } else { "Never" },
        sized: size.is_some(),
        jumps: false,
        methods: [
            direction(back),
            cursor(list, forward, ahead, backward.zip(back)),
            turned(list, (size, default_size), forward, ahead, backward.zip(back)),
            sized,
            turn(list, forward, backward),
        ],
        reversed,
        // One that leads on in one direction only would mislead in the other.
        key: backward.is_none_or(|it| it.key == forward.key).then(|| forward.key.clone()),
    })
}

fn direction(back: Option<&str>) -> String {
    let body = match back {
        Some(back) => format!(
            "if self.{back}.is_some() {{ Direction::Backward }} else {{ Direction::Forward }}"
        ),
        None => "Direction::Forward".into(),
    };
    format!("fn direction(&self) -> Direction {{\n{body}\n}}\n")
}

/// The cursor that a field holds, as an expression for an `Option<String>`.
fn held(list: &List<'_>, way: &ItemWay, field: &str) -> String {
    if list.is_number(&way.cursor) {
        format!("self.{field}.map(|it| it.to_string())")
    } else {
        format!("self.{field}.clone()")
    }
}

fn cursor(
    list: &List<'_>,
    forward: &ItemWay,
    ahead: &str,
    backward: Option<(&ItemWay, &str)>,
) -> String {
    let ahead = held(list, forward, ahead);
    let back = match backward {
        Some((way, field)) => held(list, way, field),
        None => "None".into(),
    };
    format!(
        "fn cursor(&self, direction: Direction) -> Option<String> {{\nmatch direction {{\n\
         Direction::Forward => {ahead},\nDirection::Backward => {back},\n}}\n}}\n"
    )
}

fn turned(
    list: &List<'_>,
    (size, default_size): (Option<&str>, Option<i64>),
    forward: &ItemWay,
    ahead: &str,
    backward: Option<(&ItemWay, &str)>,
) -> String {
    let given = |way: &ItemWay| {
        if list.is_number(&way.cursor) { "switchboard_core::__number(cursor)?" } else { "cursor" }
    };
    let set =
        |way: &ItemWay, field: &str| format!("self.{field} = {}.or(self.{field});\n", given(way));
    let default = match (size, default_size) {
        (Some(size), Some(default)) => format!("self.{size} = self.{size}.or(Some({default}));\n"),
        _ => String::new(),
    };
    let body = match backward {
        None => set(forward, ahead),
        Some((way, back)) => format!(
            "match direction {{\nDirection::Forward => {{\n{}self.{back} = None;\n}}\n\
             Direction::Backward => {{\n{}self.{ahead} = None;\n}}\n}}\n",
            set(forward, ahead),
            set(way, back)
        ),
    };
    let direction = if backward.is_some() { "direction" } else { "_" };
    format!(
        "fn turned(mut self, {direction}: Direction, cursor: Option<String>) \
         -> Result<Self, Error> {{\n{default}{body}Ok(self)\n}}\n"
    )
}

fn turn(list: &List<'_>, forward: &ItemWay, backward: Option<&ItemWay>) -> String {
    let read = |way: &ItemWay| {
        let end = if way.last { "last" } else { "first" };
        let key = key(list, way);
        format!("Keyed::{end}(items.{end}(){key}, items.len()).into()")
    };
    let items = access::slice(list.model, list.page, list.items);
    let bind = if items.ends_with(')') { "" } else { "&" };
    let items = format!("let items = {bind}{items};\n");
    let body = match backward {
        None => read(forward),
        Some(backward) => format!(
            "match direction {{\nDirection::Forward => {},\nDirection::Backward => {},\n}}",
            read(forward),
            read(backward)
        ),
    };
    let direction = if backward.is_some() { "direction" } else { "_" };
    format!(
        "fn turn(&self, page: &Self::Page, {direction}: Direction) -> Turn {{\n{items}{body}\n}}\n"
    )
}

/// From an `Option` of an item to that of its key as text.
fn key(list: &List<'_>, way: &ItemWay) -> String {
    let ty = place(list.model, &list.item, &way.key).map(|(ty, _)| ty);
    let read = if ty == Some(Type::String) {
        let text = access::optional(list.model, "it", &list.item, &way.key, access::End::Text);
        format!("{text}.map(str::to_owned)")
    } else {
        let number = access::number(list.model, "it", &list.item, &way.key);
        format!("{number}.map(|it| it.to_string())")
    };
    // A key that is always there needs no detour.
    let simple = read.strip_prefix("Some(it.").and_then(|it| it.split_once(").map("));
    match simple {
        Some((way, "str::to_owned)")) if !way.contains("and_then") => {
            format!(".map(|it| it.{}.clone())", way.trim_end_matches(".as_str()"))
        }
        Some((way, "|it| it.to_string())")) if !way.contains("and_then") => {
            format!(".map(|it| it.{way}.to_string())")
        }
        _ => format!(".and_then(|it| {read})"),
    }
}
