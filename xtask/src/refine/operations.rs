//! `operations/`: one file per tag, with the client's methods and their requests.

use super::docs::{comment, escape, literal, or};
use super::output::Output;
use super::values::accept;
use super::{File, Layout, example, paging};
use crate::model::{Bounds, Encoding, Model, Operation, Parameter, Place, Reply, Rule, Tag};
use crate::problem::Problem;
use std::fmt::Write;

pub(super) fn write(model: &Model, output: &Output, layout: &Layout) -> Result<Vec<File>, Problem> {
    let mut files = vec![index(model)];
    for tag in &model.tags {
        let mut body = String::new();
        for operation in model.operations.iter().filter(|operation| operation.tag == tag.name) {
            let rust = Rust::read(operation, output)?;
            body.push_str(&rust.constant());
            body.push_str(&rust.method(model, layout));
            body.push_str(&rust.request());
            body.push_str(&rust.setters());
            body.push_str(&rust.send());
            if let Some(pagination) = &operation.pagination {
                body.push_str(&paging::implementation(model, operation, pagination, &rust.page())?);
            }
        }
        let text = head(model, tag, &body, layout) + &body;
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
        let operations = model.operations.iter().filter(|operation| operation.tag == tag.name);
        let names: Vec<&str> =
            operations.clone().map(|operation| operation.type_name.as_str()).collect();
        let _ = writeln!(text, "pub use self::{}::{{{}}};", tag.module, names.join(", "));
        for operation in operations {
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

fn head(model: &Model, tag: &Tag, body: &str, layout: &Layout) -> String {
    let mut text = comment("//!", or(&tag.description, &format!("{}.", tag.name)));
    if model.components.iter().any(|component| component.deprecated) {
        text.push_str(
            "\n#![allow(deprecated, reason = \"requests may carry deprecated types\")]\n",
        );
    }
    let root = layout.root();
    let mut ours = vec!["API", "Client"];
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    let names_types = |line: &str| line.contains("types ::") || line.contains("types::");
    if body.lines().filter(is_code).any(names_types) {
        ours.push("types");
    }
    let _ = write!(text, "\nuse {root}::{{{}}};\n", ours.join(", "));
    text.push_str("use switchboard_core::call::Call;\n");
    let core: Vec<&str> = [
        "Backward",
        "Bounds",
        "BoxFuture",
        "Bytes",
        "Certainty",
        "Constraint",
        "Direction",
        "Error",
        "Method",
        "Operation",
        "Paged",
        "Response",
        "Style",
        "Turn",
    ]
    .into_iter()
    .filter(|name| mentions(body, name))
    .collect();
    let _ = write!(text, "use switchboard_core::{{{}}};\n\n", core.join(", "));
    text
}

/// Whether the code (not a comment, not a longer name) uses a name.
fn mentions(body: &str, name: &str) -> bool {
    body.lines().filter(|line| !line.trim_start().starts_with("//")).any(|line| {
        line.match_indices(name).any(|(start, _)| {
            let is_word = |c: char| c.is_alphanumeric() || c == '_';
            let before = line.get(..start).and_then(|text| text.chars().next_back());
            let after = line.get(start + name.len()..).and_then(|text| text.chars().next());
            let path = line.get(..start).is_some_and(|text| text.ends_with("::"));
            !before.is_some_and(is_word) && !after.is_some_and(is_word) && !path
        })
    })
}

pub(super) fn constant_name(operation: &Operation) -> String {
    match operation.method_name.trim_end_matches('_').to_uppercase() {
        // The file imports this name.
        name if name == "API" => "API_OPERATION".into(),
        name => name,
    }
}

/// An operation with the Rust types that progenitor gave it.
struct Rust<'m> {
    operation: &'m Operation,
    parameters: Vec<(&'m Parameter, String)>,
    body: Option<String>,
    reply: String,
}

impl<'m> Rust<'m> {
    fn read(operation: &'m Operation, output: &Output) -> Result<Self, Problem> {
        let method = output.method(operation)?;
        let parameters = operation
            .parameters
            .iter()
            .map(|it| Ok((it, method.argument(operation, &it.name)?.to_owned())))
            .collect::<Result<_, Problem>>()?;
        let body = match &operation.body {
            None => None,
            Some(body) if matches!(body.encoding, Encoding::Bytes(_)) => Some("Bytes".into()),
            Some(_) => Some(method.argument(operation, "body")?.to_owned()),
        };
        let reply = match &operation.reply {
            Reply::Empty => "()".into(),
            Reply::Text => "String".into(),
            Reply::Bytes => "Bytes".into(),
            Reply::Json { optional: true, .. } => format!("Option<{}>", method.reply),
            Reply::Json { .. } => method.reply.clone(),
        };
        Ok(Self { operation, parameters, body, reply })
    }

    fn page(&self) -> String {
        self.reply.clone()
    }

    fn in_path(&self) -> impl Iterator<Item = &(&'m Parameter, String)> {
        self.parameters.iter().filter(|(parameter, _)| parameter.place == Place::Path)
    }

    fn beside_path(&self) -> impl Iterator<Item = &(&'m Parameter, String)> {
        self.parameters.iter().filter(|(parameter, _)| parameter.place != Place::Path)
    }

    fn constant(&self) -> String {
        let Operation { http_method, path, id, certainty, .. } = self.operation;
        let mut text = format!(
            "pub(super) static {}: Operation = Operation::new(&API, {}, Method::{http_method}, {})",
            constant_name(self.operation),
            literal(id),
            literal(path)
        );
        match certainty.as_str() {
            "inferred" => text.push_str(".certainty(Certainty::Inferred)"),
            "confirmed" => text.push_str(".certainty(Certainty::Confirmed)"),
            _ => {}
        }
        if let Some(repeatable) = self.operation.repeatable {
            let _ = write!(text, ".repeatable({repeatable})");
        }
        if !self.operation.authenticated {
            text.push_str(".anonymous()");
        }
        if self.operation.accept != "application/json" {
            let _ = write!(text, ".accept({})", literal(&self.operation.accept));
        }
        let on_parameters = self.parameters.iter().flat_map(|(parameter, _)| {
            parameter.rules.iter().map(|rule| (parameter.wire.as_str(), rule))
        });
        text.push_str(&rules(".parameter_rules", on_parameters));
        let in_body = self.operation.body.iter().flat_map(|body| &body.rules);
        text.push_str(&rules(".body_rules", in_body.map(|rule| (rule.path.as_str(), rule))));
        text + ";\n\n"
    }

    // ---- The client's method -------------------------------------------------------------------

    fn method(&self, model: &Model, layout: &Layout) -> String {
        let Operation { method_name, type_name, .. } = self.operation;
        let mut text = String::from("impl Client {\n");
        text.push_str(&comment("///", &self.documentation(model, layout)));
        if self.operation.deprecated {
            text.push_str("#[deprecated = \"the vendor advises against using it\"]\n");
        }
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
            _ => "Method and path are stated by the vendor.".to_owned(),
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
        let krate = super::crate_files::crate_name(model).replace('-', "_");
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

    // ---- The request ---------------------------------------------------------------------------

    fn request(&self) -> String {
        let Operation { method_name, type_name, .. } = self.operation;
        let mut text = format!(
            "/// The request of [`Client::{method_name}`].\n{}#[derive(Clone, Debug)]\n\
             #[must_use = \"a request does nothing until `send` is awaited\"]\n\
             pub struct {type_name} {{\nclient: Client,\n",
            if self.operation.deprecated {
                "#[allow(deprecated, reason = \"the docs link to it\")]\n"
            } else {
                ""
            }
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
        text + "}\n\n"
    }

    fn setters(&self) -> String {
        let mut text = format!("impl {} {{\n", self.operation.type_name);
        for (parameter, ty) in self.beside_path() {
            let name = &parameter.name;
            let otherwise = format!("Sets `{}`.", parameter.wire);
            let mut doc = or(&parameter.doc, &otherwise).to_owned();
            if parameter.required {
                doc.push_str("\n\nRequired.");
            }
            let accepted = accept(ty, name);
            text.push_str(&comment("///", &doc));
            if parameter.deprecated {
                text.push_str("#[deprecated = \"the vendor advises against using it\"]\n");
            }
            let _ = write!(
                text,
                "pub fn {name}(mut self, {name}: {}) -> Self {{\nself.{name} = Some({});\nself\n}}\n\n",
                accepted.argument, accepted.conversion
            );
        }
        if let (Some(ty), Some(body)) = (&self.body, &self.operation.body) {
            text.push_str(&body_setter(ty, &body.doc, body.required));
        }
        text
    }

    fn send(&self) -> String {
        let mut text = format!(
            "/// Sends the request.\n///\n/// # Errors\n///\n/// See [`Client::{}`] and [`Error`].\n\
             pub async fn send(self) -> Result<Response<{}>, Error> {{\n\
             Call::new(self.client.core(), &{})\n",
            self.operation.method_name,
            self.reply,
            constant_name(self.operation)
        );
        for (parameter, _) in &self.parameters {
            text.push_str(&step(parameter));
        }
        if let Some(body) = &self.operation.body {
            let optional = if body.required { "" } else { "optional_" };
            let _ = match &body.encoding {
                Encoding::Json(media) => {
                    writeln!(text, ".{optional}json({}, self.body.as_ref())", literal(media))
                }
                Encoding::Form => writeln!(text, ".{optional}form(self.body.as_ref())"),
                Encoding::Bytes(media) => {
                    writeln!(text, ".{optional}bytes({}, self.body.as_ref())", literal(media))
                }
            };
        }
        let send = match (&self.operation.reply, &self.operation.envelope) {
            (Reply::Empty, _) => ".send_empty()".into(),
            (Reply::Text, _) => ".send_text()".into(),
            (Reply::Bytes, _) => ".send_bytes()".into(),
            (Reply::Json { optional: true, .. }, Some(key)) => {
                format!(".send_optional_enveloped({})", literal(key))
            }
            (Reply::Json { .. }, Some(key)) => format!(".send_enveloped({})", literal(key)),
            (Reply::Json { optional: true, .. }, None) => ".send_optional()".into(),
            (Reply::Json { .. }, None) => ".send()".into(),
        };
        text + &send + ".await\n}\n}\n\n"
    }
}

fn body_setter(ty: &str, doc: &str, required: bool) -> String {
    let need = if required { "\n\nRequired." } else { "" };
    let doc = comment("///", &format!("{}{need}", or(doc, "The body of the request.")));
    let own = |name: &str| {
        format!(
            "{doc}///\n/// Takes the value, or a builder of it; a builder that lacks a required \
             field makes `send` fail.\n\
             pub fn body<B>(mut self, body: B) -> Self\nwhere\nB: TryInto<{name}>,\nError: From<B::Error>,\n{{\n\
             self.body = Some(body.try_into().map_err(Error::from));\nself\n}}\n\n"
        )
    };
    if ty.starts_with("types ::") || ty.starts_with("types::") {
        return own(ty);
    }
    let accepted = accept(ty, "body");
    format!(
        "{doc}pub fn body(mut self, body: {}) -> Self {{\nself.body = Some(Ok({}));\nself\n}}\n\n",
        accepted.argument, accepted.conversion
    )
}

fn step(parameter: &Parameter) -> String {
    let Parameter { wire, name, place, style, required, .. } = parameter;
    let wire = literal(wire);
    let demand = if *required { "required_" } else { "" };
    match place {
        Place::Path => format!(".path({wire}, &self.{name})\n"),
        Place::Query => format!(".{demand}query({wire}, Style::{style}, &self.{name})\n"),
        Place::Header => format!(".{demand}header({wire}, &self.{name})\n"),
        Place::Cookie => format!(".{demand}cookie({wire}, &self.{name})\n"),
    }
}

fn statuses(errors: &[(String, String)]) -> String {
    if errors.is_empty() {
        return ".".into();
    }
    let statuses: Vec<&str> = errors.iter().map(|(status, _)| status.as_str()).collect();
    format!("; documented are {}.", statuses.join(", "))
}

fn rules<'r>(method: &str, rules: impl Iterator<Item = (&'r str, &'r Rule)>) -> String {
    let rules: Vec<String> = rules
        .map(|(path, rule)| format!("Constraint::new({}, {})", literal(path), bounds(&rule.bounds)))
        .collect();
    if rules.is_empty() { String::new() } else { format!("{method}(&[{}])", rules.join(", ")) }
}

fn bounds(bounds: &Bounds) -> String {
    let count = |count: &Option<u64>| match count {
        Some(count) => format!("Some({count})"),
        None => "None".into(),
    };
    let number = |number: &Option<f64>| match number {
        Some(number) => format!("Some({number:?})"),
        None => "None".into(),
    };
    match bounds {
        Bounds::Number(low, high) => format!("Bounds::Number({}, {})", number(low), number(high)),
        Bounds::Length(low, high) => format!("Bounds::Length({}, {})", count(low), count(high)),
        Bounds::Items(low, high) => format!("Bounds::Items({}, {})", count(low), count(high)),
    }
}
