//! How does the client start a request, and what do the docs say about it?

use super::typed::Typed;
use crate::model::{Model, Operation};
use crate::render::docs::{documented, or};
use crate::render::example;
use crate::render::layout::{Layout, library_name};
use crate::render::values::accept;
use std::fmt::Write;

impl Typed<'_> {
    pub(super) fn method(&self, model: &Model, layout: &Layout) -> String {
        let Operation { method_name, type_name, .. } = self.operation;
        let mut text = String::from("impl Client {\n");
        let docs = self.documentation(model, layout);
        text.push_str(&documented(&docs, self.operation.deprecated));
        let mut arguments = String::new();
        for (parameter, ty) in self.in_path() {
            let accepted = accept(ty, &parameter.name);
            let _ = write!(arguments, ", {}: {}", parameter.name, accepted.argument);
        }
        let _ = write!(
            text,
            "pub fn {method_name}(&self{arguments}) -> {type_name} {{\n{type_name} {{\nclient: self.clone(),\n"
        );
        for (parameter, ty) in self.in_path() {
            let _ =
                writeln!(text, "{}: {},", parameter.name, accept(ty, &parameter.name).conversion);
        }
        for (parameter, _) in self.beside_path() {
            let _ = writeln!(text, "{}: None,", parameter.name);
        }
        if self.body.is_some() {
            text.push_str("body: None,\n");
        }
        for file in self.files() {
            let empty = if file.many { "Vec::new()" } else { "None" };
            let _ = writeln!(text, "{}: {empty},", file.name);
        }
        text + "}\n}\n}\n\n"
    }

    fn documentation(&self, model: &Model, layout: &Layout) -> String {
        let operation = self.operation;
        let summary = or(&operation.summary, &operation.id).trim_end_matches('.');
        let mut text = format!("{summary}.\n");
        if !operation.description.is_empty() {
            let _ = write!(text, "\n{}\n", operation.description);
        }
        let known = match operation.certainty.as_str() {
            "inferred" => format!(
                "Method and path are inferred: {}",
                operation.certainty_note.as_deref().unwrap_or("the vendor does not print them.")
            ),
            "confirmed" => "Method and path are confirmed by a public source.".into(),
            _ => "The path is stated by the vendor.".to_owned(),
        };
        let _ = write!(text, "\n`{} {}`. {known}\n", operation.http_method, operation.path);
        if let Some((section, url)) = &operation.docs {
            let section = or(section, "the vendor's documentation").trim_end_matches('.');
            let _ = write!(text, "\nSource: {section}, {url}\n");
        }
        text.push_str("\n# Errors\n\n");
        let _ = writeln!(
            text,
            "Sending fails with an `Error` when the request is refused before it leaves, when no \
             reply comes, or when the vendor answers with an error status{}",
            statuses(&operation.errors)
        );
        if *layout == Layout::Crate {
            let _ = write!(text, "\n# Examples\n\n{}", self.example(model));
        }
        text
    }

    fn example(&self, model: &Model) -> String {
        let call = example::call(model, self.operation);
        let krate = library_name(model);
        let imports = if call.contains("types::") {
            format!("use {krate}::types;\n\n")
        } else {
            String::new()
        };
        let allow = if self.operation.deprecated { "# #![allow(deprecated)]\n" } else { "" };
        format!(
            "```\n{allow}{imports}# async fn example(client: {krate}::Client) -> Result<(), {krate}::Error> {{\n\
             let response = {call}\n    .await?;\nprintln!(\"{{}}\", response.status());\n# Ok(())\n# }}\n```\n"
        )
    }
}

fn statuses(errors: &[(String, String)]) -> String {
    if errors.is_empty() {
        return ".".into();
    }
    let statuses: Vec<&str> = errors.iter().map(|(status, _)| status.as_str()).collect();
    format!("; listed are {}.", statuses.join(", "))
}
