//! Lists that are walked by counting: items to skip, or pages.

use super::{List, Parts, access};
use crate::model::{CountedEnd, Total};
use crate::problem::Problem;
use crate::render::docs::literal;
use std::fmt::Write;

pub(super) fn by_offset(
    list: &List<'_>,
    offset: &str,
    size: &str,
    default_size: i64,
    end: &CountedEnd,
) -> Result<Parts, Problem> {
    let (offset_wire, size_wire) = (offset, size);
    let (offset, size) = (list.field(offset)?, list.field(size)?);
    // What the vendor demands is sent even where the caller says nothing.
    let mut always = String::new();
    for (wire, field, usual) in [(offset_wire, offset, 0), (size_wire, size, default_size)] {
        if list.is_required(wire) {
            let _ = writeln!(always, "self.{field} = self.{field}.or(Some({usual}));");
        }
    }
    let page = format!("Counted::by_offset(self.{offset}.unwrap_or(0), {})", list.count());
    let sized = format!(
        "fn sized(mut self, _: Direction, size: u32) -> Self {{\n\
         self.{size} = Some(size.into());\nself\n}}\n"
    );
    Ok(parts(offset, &always, (true, sized), &(page + &said(list, end)?)))
}

pub(super) fn by_number(
    list: &List<'_>,
    page: &str,
    first: i64,
    end: &CountedEnd,
) -> Result<Parts, Problem> {
    let page = list.field(page)?;
    let counted =
        format!("Counted::by_number({first}, self.{page}.unwrap_or({first}), {})", list.count());
    let sized = "fn sized(self, _: Direction, _: u32) -> Self {\nself\n}\n".to_owned();
    Ok(parts(page, "", (false, sized), &(counted + &said(list, end)?)))
}

/// What a page says about the end of the list, as calls.
fn said(list: &List<'_>, end: &CountedEnd) -> Result<String, Problem> {
    let mut text = String::new();
    if let Some(total) = &end.total {
        let _ = write!(text, ".total({})", whole(list, total)?);
    }
    if let Some(more) = &end.more {
        let _ = write!(text, ".more({})", access::flag(list.model, "page", list.page, more));
    }
    if let Some(size) = &end.told_size {
        let size = access::number(list.model, "page", list.page, size);
        let _ = write!(text, ".told_size({size})");
    }
    if end.short_page_ends {
        text.push_str(".short_page_ends()");
    }
    if list.has_ids() {
        text.push_str(".distinct()");
    }
    Ok(text)
}

/// How many items there are in all, as an expression.
fn whole(list: &List<'_>, total: &Total) -> Result<String, Problem> {
    let number = |path: &str| access::number(list.model, "page", list.page, path);
    Ok(match total {
        Total::At(path) => number(path),
        Total::By { parameter, default, places } => {
            let field = list.field(parameter)?;
            let default = literal(default);
            let mut arms = String::new();
            for (value, place) in places {
                let _ = writeln!(arms, "{} => {},", literal(value), number(place));
            }
            format!(
                "match self.{field}.as_ref().map_or({default}, |it| it.as_str()) {{\n{arms}\
                 _ => None,\n}}"
            )
        }
    })
}

/// `always` is what each page must be asked for with.
fn parts(cursor: &str, always: &str, (is_sized, sized): (bool, String), page: &str) -> Parts {
    Parts {
        backward: "Never",
        sized: is_sized,
        jumps: true,
        methods: [
            "fn direction(&self) -> Direction {\nDirection::Forward\n}\n".into(),
            format!(
                "fn cursor(&self, direction: Direction) -> Option<String> {{\n\
                 self.{cursor}.filter(|_| direction == Direction::Forward)\
                 .map(|it| it.to_string())\n}}\n"
            ),
            format!(
                "fn turned(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {{\n\
                 self.{cursor} = switchboard_core::__number(cursor)?.or(self.{cursor});\n\
                 {always}Ok(self)\n}}\n"
            ),
            sized,
            format!(
                "fn turn(&self, page: &Self::Page, _: Direction) -> Turn {{\n{page}.into()\n}}\n"
            ),
        ],
        reversed: false,
        key: None,
    }
}
