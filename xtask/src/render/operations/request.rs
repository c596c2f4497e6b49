//! What does a request hold, and how is it filled?

use super::typed::Typed;
use crate::model::{FilePart, Operation, Place};
use crate::render::docs::{comment, documented, or};
use crate::render::values::{Accepted, accept};
use std::fmt::Write;

impl Typed<'_> {
    pub(super) fn request(&self) -> String {
        let Operation { method_name, type_name, .. } = self.operation;
        let allow = if self.operation.deprecated {
            "#[allow(deprecated, reason = \"the docs link to it\")]\n"
        } else {
            ""
        };
        let mut text = format!(
            "/// The request of [`Client::{method_name}`].\n{allow}#[derive(Clone, Debug)]\n\
             #[must_use = \"a request does nothing until `send` is awaited\"]\n\
             pub struct {type_name} {{\nclient: Client,\n"
        );
        for (parameter, ty) in &self.parameters {
            let _ = match parameter.place {
                Place::Path => writeln!(text, "{}: {ty},", parameter.name),
                _ => writeln!(text, "{}: Option<{ty}>,", parameter.name),
            };
        }
        if let Some(ty) = &self.body {
            let _ = writeln!(text, "body: Option<Result<{ty}, Error>>,");
        }
        for file in self.files() {
            let holder = if file.many { "Vec" } else { "Option" };
            let _ = writeln!(text, "{}: {holder}<Upload>,", file.name);
        }
        text + "}\n\n"
    }

    pub(super) fn setters(&self) -> String {
        let mut text = format!("impl {} {{\n", self.operation.type_name);
        for (parameter, ty) in self.beside_path() {
            let name = &parameter.name;
            let otherwise = format!("Sets `{}`.", parameter.wire);
            let mut doc = or(&parameter.doc, &otherwise).to_owned();
            if parameter.required {
                doc.push_str("\n\nRequired.");
            }
            text.push_str(&documented(&doc, parameter.deprecated));
            let Accepted { argument, conversion } = accept(ty, name);
            let _ = write!(
                text,
                "pub fn {name}(mut self, {name}: {argument}) -> Self {{\n\
                 self.{name} = Some({conversion});\nself\n}}\n\n"
            );
        }
        if let (Some(ty), Some(body)) = (&self.body, &self.operation.body) {
            let files_do = !body.demanded && !body.files.is_empty();
            let need = match (body.required, files_do) {
                (true, true) => "\n\nRequired, unless there are files.",
                (true, false) => "\n\nRequired.",
                (false, _) => "",
            };
            text.push_str(&body_setter(ty, &body.doc, need));
        }
        for file in self.files() {
            text.push_str(&file_setter(file));
        }
        text
    }
}

fn file_setter(file: &FilePart) -> String {
    let FilePart { wire, name, many, required, doc, .. } = file;
    let need = if *required { "\n\nRequired." } else { "" };
    let otherwise = format!("The file to send as `{wire}`.");
    let doc = comment("///", &format!("{}{need}", or(doc, &otherwise)));
    if *many {
        return format!(
            "{doc}pub fn {name}(mut self, {name}: impl IntoIterator<Item = impl Into<Upload>>) \
             -> Self {{\nself.{name} = {name}.into_iter().map(Into::into).collect();\nself\n}}\n\n"
        );
    }
    format!(
        "{doc}pub fn {name}(mut self, {name}: impl Into<Upload>) -> Self {{\n\
         self.{name} = Some({name}.into());\nself\n}}\n\n"
    )
}

fn body_setter(ty: &str, doc: &str, need: &str) -> String {
    let doc = comment("///", &format!("{}{need}", or(doc, "The body of the request.")));
    if ty.starts_with("types ::") || ty.starts_with("types::") {
        return format!(
            "{doc}///\n/// Takes the value, or a builder of it; a builder that lacks a required \
             field makes `send` fail.\n\
             pub fn body<B>(mut self, body: B) -> Self\nwhere\nB: TryInto<{ty}>,\nError: From<B::Error>,\n{{\n\
             self.body = Some(body.try_into().map_err(Error::from));\nself\n}}\n\n"
        );
    }
    let Accepted { argument, conversion } = accept(ty, "body");
    format!(
        "{doc}pub fn body(mut self, body: {argument}) -> Self {{\n\
         self.body = Some(Ok({conversion}));\nself\n}}\n\n"
    )
}
