//! Lists that are walked by counting: items to skip, or pages.

use super::{List, Parts, access};
use crate::model::Total;
use crate::problem::Problem;
use crate::refine::docs::literal;
use std::fmt::Write;

pub(super) fn by_offset(
    list: &List<'_>,
    offset: &str,
    size: &str,
    default_size: i64,
    total: Option<&Total>,
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
    let whole = whole(list, total)?;
    let turn = format!(
        "Turn::by_offset(self.{offset}.unwrap_or(0), self.{size}.unwrap_or({default_size}), \
         {}, {whole}, pages)",
        list.count(),
    );
    let sized = format!(
        "fn sized(mut self, _: Direction, size: u32) -> Self {{\n\
         self.{size} = Some(size.into());\nself\n}}\n"
    );
    Ok(parts(offset, &always, (true, sized), &turn))
}

pub(super) fn by_number(
    list: &List<'_>,
    page: &str,
    (first, page_size): (i64, i64),
    total: Option<&Total>,
) -> Result<Parts, Problem> {
    let page = list.field(page)?;
    let whole = whole(list, total)?;
    let turn = format!(
        "Turn::by_number(({first}, self.{page}.unwrap_or({first})), {page_size}, {}, {whole}, \
         pages)",
        list.count(),
    );
    let sized = "fn sized(self, _: Direction, _: u32) -> Self {\nself\n}\n".to_owned();
    Ok(parts(page, "", (false, sized), &turn))
}

/// How many items there are in all, as an expression.
fn whole(list: &List<'_>, total: Option<&Total>) -> Result<String, Problem> {
    let number = |path: &str| access::number(list.model, "page", list.page, path);
    Ok(match total {
        None => "None".into(),
        Some(Total::At(path)) => number(path),
        Some(Total::By { parameter, default, places }) => {
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
fn parts(cursor: &str, always: &str, (is_sized, sized): (bool, String), turn: &str) -> Parts {
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
            "fn turn(&self, page: &Self::Page, _: Direction) -> Turn {\nself.jump(page, 1)\n}\n"
                .into(),
        ],
        jump: Some(format!(
            "fn jump(&self, page: &Self::Page, pages: u32) -> Turn {{\n{turn}\n}}\n\n"
        )),
        reversed: false,
    }
}
