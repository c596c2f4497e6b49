//! `client.rs`: the client that the operations are methods of.

use super::docs::{comment, escape, literal};
use super::layout::Layout;
use crate::model::{AuthScheme, Model, Variable};
use std::fmt::Write;

pub(super) fn write(model: &Model, layout: &Layout) -> String {
    let title = escape(&model.title);
    let example = if *layout == Layout::Crate {
        format!(
            "///\n/// # Examples\n///\n/// ```\n{}/// ```\n",
            build_example(model, "/// ", false)
        )
    } else {
        String::new()
    };
    format!(
        "//! The client of the {title}.\n\n\
         use {root}::API;\nuse switchboard_core::ClientBuilder;\n\n\
         /// A client of the {title}. Cheap to clone; clones share connections.\n///\n\
         /// Each operation is a method that starts a request; `send` on the request makes the call.\n\
         {example}\
         #[derive(Clone, Debug)]\npub struct Client(switchboard_core::Client);\n\n\
         impl Client {{\n\
         /// Starts a client.\n{variables}\
         pub fn builder() -> ClientBuilder<Self> {{ ClientBuilder::new(&API) }}\n\n\
         /// The base address that paths are appended to.\n#[must_use]\n\
         pub fn base_url(&self) -> &str {{ self.0.base_url() }}\n\n\
         /// What makes the calls, for helpers of your own.\n#[must_use]\n\
         pub fn core(&self) -> &switchboard_core::Client {{ &self.0 }}\n}}\n\n\
         impl From<switchboard_core::Client> for Client {{\n\
         fn from(client: switchboard_core::Client) -> Self {{ Self(client) }}\n}}\n",
        root = layout.root(),
        variables = variables(model),
    )
}

/// What the address needs, for the docs of the builder.
fn variables(model: &Model) -> String {
    if model.variables.is_empty() {
        return String::new();
    }
    let mut text = String::from(
        "The base address has these variables; one without a default must be set, unless \
         `base_url` gives a whole address.\n\n",
    );
    for Variable { name, doc, default, values } in &model.variables {
        let _ = write!(text, "- `{name}`");
        if let Some(default) = default {
            let _ = write!(text, " (default: `{default}`)");
        }
        if !values.is_empty() {
            let _ = write!(text, ", one of `{}`", values.join("`, `"));
        }
        if !doc.is_empty() {
            let _ = write!(text, ": {}", doc.split_whitespace().collect::<Vec<_>>().join(" "));
        }
        text.push('\n');
    }
    format!("///\n{}", comment("///", &text))
}

/// The lines that build a client, as a doc example; a call that follows may need the types.
pub(super) fn build_example(model: &Model, marker: &str, has_types: bool) -> String {
    let krate = super::layout::library_name(model);
    let mut steps = String::new();
    for Variable { name, values, .. } in &model.variables {
        let value = values.first().cloned().unwrap_or_else(|| format!("your-{name}"));
        let (name, value) = (literal(name), literal(&value));
        let _ = writeln!(steps, "{marker}    .variable({name}, {value})");
    }
    let (import, credential) = match model.auth.first() {
        Some(AuthScheme::Basic) => {
            ("Basic, ", "Basic::new(\"api-user\", \"api-password\")".to_owned())
        }
        Some(AuthScheme::Bearer) => ("Bearer, ", "Bearer::new(\"api-token\")".to_owned()),
        Some(AuthScheme::Header(name)) => {
            ("HeaderKey, ", format!("HeaderKey::new({}, \"api-key\")", literal(name)))
        }
        Some(AuthScheme::Query(name)) => {
            ("QueryKey, ", format!("QueryKey::new({}, \"api-key\")", literal(name)))
        }
        None => ("", String::new()),
    };
    let types = if has_types { ", types" } else { "" };
    let mut names: Vec<&str> = import.trim_end_matches(", ").split(',').chain(["Client"]).collect();
    names.retain(|name| !name.is_empty());
    names.sort_unstable();
    let import = names.join(", ") + types;
    if !credential.is_empty() {
        let _ = writeln!(steps, "{marker}    .credential({credential})");
    }
    format!(
        "{marker}use {krate}::{{{import}}};\n{}\n\
         {marker}let client = Client::builder()\n{steps}{marker}    .build()?;\n\
         {marker}# Ok::<(), {krate}::Error>(())\n",
        marker.trim_end()
    )
}
