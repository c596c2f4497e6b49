//! `operations/`: which operations are there, and in which file is each? One file per tag.

mod constant;
mod head;
mod method;
mod request;
mod send;
mod typed;

pub(super) use constant::constant_name;

use super::docs::escape;
use super::forms::Readings;
use super::layout::{File, Layout};
use super::paging;
use crate::model::{Model, Operation, Tag};
use crate::problem::Problem;
use crate::progenitor::Types;
use std::fmt::Write;
pub(super) use typed::Typed;

pub(super) fn write(
    model: &Model,
    types: &Types,
    readings: &Readings,
    layout: &Layout,
) -> Result<Vec<File>, Problem> {
    let mut files = vec![index(model)];
    for tag in &model.tags {
        let mut body = String::new();
        for operation in of(model, tag) {
            let typed = Typed::read(operation, types)?;
            body.push_str(&typed.constant());
            body.push_str(&typed.method(model, layout));
            body.push_str(&typed.request());
            body.push_str(&typed.setters());
            body.push_str(&typed.send(readings));
            if let Some(pagination) = &operation.pagination {
                let page = &typed.reply;
                body.push_str(&paging::implementation(
                    model, operation, pagination, page, readings,
                )?);
            }
        }
        let text = head::head(model, tag, &body, layout) + &body;
        files.push(File { path: format!("src/operations/{}.rs", tag.module), text });
    }
    Ok(files)
}

fn index(model: &Model) -> File {
    let mut text = format!(
        "//! The requests of the {}, one type per operation.\n//!\n\
         //! A request is made by the method of the same name on the client, filled by setters, \
         and sent by\n//! `send`.\n\n",
        escape(&model.title)
    );
    for tag in &model.tags {
        let _ = writeln!(text, "mod {};", tag.module);
    }
    text.push_str("\nuse switchboard_core::Operation;\n\n");
    let mut all = String::new();
    for tag in &model.tags {
        let names: Vec<&str> = of(model, tag).map(|it| it.type_name.as_str()).collect();
        let _ = writeln!(text, "pub use self::{}::{{{}}};", tag.module, names.join(", "));
        for operation in of(model, tag) {
            let _ = writeln!(all, "&{}::{},", tag.module, constant_name(operation));
        }
    }
    let _ = write!(
        text,
        "\n/// Every operation of this API: its name, method and path.\n\
         pub static ALL: &[&Operation] = &[\n{all}];\n"
    );
    File { path: "src/operations/mod.rs".into(), text }
}

/// The operations of a tag.
fn of<'m>(model: &'m Model, tag: &'m Tag) -> impl Iterator<Item = &'m Operation> {
    model.operations.iter().filter(|operation| operation.tag == tag.name)
}
