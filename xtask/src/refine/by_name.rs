//! A way to call each operation by its name, with JSON: how the tests reach all of them alike.
//!
//! It goes through the setters that users call, so that what it proves holds for them.

use super::File;
use super::crate_files::library_name;
use super::docs::literal;
use super::operations::Typed;
use super::output::Output;
use crate::model::{Model, Operation, Place, Reply, Shape, Type};
use crate::problem::Problem;
use std::collections::HashSet;
use std::fmt::Write;

pub(super) fn write(model: &Model, output: &Output) -> Result<File, Problem> {
    let krate = library_name(model);
    let mut arms = String::new();
    for operation in &model.operations {
        arms.push_str(&arm(&Typed::read(operation, output)?));
    }
    let mut events = String::new();
    for name in beside_operations(model) {
        let _ = writeln!(events, "{} => round_trip::<types::{name}>(value),", literal(name));
    }
    let text = format!(
        "//! Every operation of the {title}, called by name.\n\
         #![allow(deprecated, clippy::too_many_lines, clippy::match_same_arms, clippy::doc_markdown, \
         reason = \"every operation is called, in one place\")]\n\n\
         use super::{{Called, Given, reply, round_trip, unknown}};\n\
         use serde_json::Value;\n\
         use {krate}::{{Client, types}};\n\n\
         /// Starts the call of an operation with what is given for it.\n///\n/// # Errors\n///\n\
         /// When the operation is not known, or what is given does not fit it.\n\
         pub fn call(client: &Client, operation: &str, given: &Given) -> Result<Called, String> {{\n\
         match operation {{\n{arms}other => Err(unknown(other)),\n}}\n}}\n\n\
         /// Decodes a value that comes in no reply of an operation (an event, an error) as the \
         type of\n/// that name, and encodes it again.\n///\n/// # Errors\n///\n\
         /// When there is no such type, or the value is none of it.\n\
         pub fn decode(type_name: &str, value: &Value) -> Result<Value, String> {{\n\
         match type_name {{\n{events}other => Err(unknown(other)),\n}}\n}}\n",
        title = super::docs::escape(&model.title),
    );
    Ok(File { path: "by_name.rs".into(), text })
}

fn arm(typed: &Typed<'_>) -> String {
    let Operation { id, method_name, reply, .. } = typed.operation;
    let mut arguments = Vec::new();
    for (parameter, ty) in typed.in_path() {
        arguments.push(format!("given.needed::<{}>({})?", plain(ty), literal(&parameter.wire)));
    }
    let mut steps = String::new();
    for (parameter, ty) in typed.beside_path() {
        let _ = write!(
            steps,
            "if let Some(value) = given.optional::<{}>({})? {{\n\
             request = request.{}(value);\n}}\n",
            plain(ty),
            literal(&parameter.wire),
            parameter.name
        );
    }
    for file in typed.files() {
        let _ = write!(
            steps,
            "if let Some(file) = given.file({}) {{\nrequest = request.{}({});\n}}\n",
            literal(&file.wire),
            file.name,
            if file.many { "[file]" } else { "file" }
        );
    }
    if let Some(ty) = &typed.body {
        let read = if ty == "Bytes" {
            "given.raw()".to_owned()
        } else {
            format!("given.body::<{}>()?", plain(ty))
        };
        let _ = write!(steps, "if let Some(body) = {read} {{\nrequest = request.body(body);\n}}\n");
    }
    let mutable = if steps.is_empty() { "" } else { "mut " };
    let sent = match reply {
        Reply::Bytes => "super::bytes(request.send())",
        _ => "reply(request.send())",
    };
    format!(
        "{} => {{\nlet {mutable}request = client.{method_name}({});\n{steps}Ok({sent})\n}}\n",
        literal(id),
        arguments.join(", ")
    )
}

/// A type as the tests name it.
fn plain(ty: &str) -> String {
    ty.replace(' ', "").replace("Map<String,", "Map<String, ")
}

/// Types that no operation takes or gives: events, errors and what they hold.
fn beside_operations(model: &Model) -> Vec<&str> {
    let mut reached: HashSet<&str> = HashSet::new();
    let mut waiting: Vec<String> = Vec::new();
    for operation in &model.operations {
        let mut see = |ty: &Type| ty.each_name(&mut |name| waiting.push(name.to_owned()));
        operation.parameters.iter().filter(|it| it.place != Place::Path).for_each(|it| see(&it.ty));
        operation.body.iter().for_each(|body| see(&body.ty));
        if let Reply::Json { ty, .. } = &operation.reply {
            see(ty);
        }
    }
    while let Some(name) = waiting.pop() {
        if let Some(component) = model.component(&name)
            && reached.insert(&component.name)
        {
            component.shape.each_name(&mut |name| waiting.push(name.to_owned()));
        }
    }
    model
        .components
        .iter()
        .filter(|it| {
            !reached.contains(it.name.as_str())
                && matches!(
                    it.shape,
                    Shape::Struct { .. } | Shape::Union { .. } | Shape::Newtype(_)
                )
        })
        .map(|it| it.name.as_str())
        .collect()
}
