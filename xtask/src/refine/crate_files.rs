//! The files around the code: `lib.rs`, the manifest and the readme.

use super::client::build_example;
use super::docs::{comment, escape, literal};
use super::forms::Readings;
use super::{File, Layout, example};
use crate::model::{Model, Operation, Variable};
use std::fmt::Write;

/// The name of a vendor's crate.
fn crate_name(model: &Model) -> String {
    format!("switchboard-{}", model.vendor)
}

/// The name under which code imports it.
pub(super) fn library_name(model: &Model) -> String {
    crate_name(model).replace('-', "_")
}

pub(super) fn root(model: &Model, readings: &Readings, layout: &Layout) -> File {
    let mut text = String::new();
    if *layout == Layout::Crate {
        text.push_str(&guide(model));
        text.push_str("#![cfg_attr(docsrs, feature(doc_cfg))]\n");
    } else {
        let _ = writeln!(text, "//! {}.\n", escape(model.title.trim_end_matches('.')));
        text.push_str(&comment("//!", &model.description));
    }
    text.push_str(
        "#![allow(\n\
         clippy::doc_markdown,\nclippy::too_many_lines,\nclippy::struct_excessive_bools,\n\
         clippy::struct_field_names,\nclippy::return_self_not_must_use,\nclippy::must_use_candidate,\n\
         clippy::missing_panics_doc,\nclippy::large_enum_variant,\nclippy::zero_sized_map_values,\n\
         clippy::enum_variant_names,\nclippy::wildcard_imports,\nclippy::redundant_field_names,\n\
         clippy::from_over_into,\nclippy::should_implement_trait,\nclippy::new_ret_no_self,\nclippy::needless_pass_by_value,\n\
         reason = \"names, counts and texts are the vendor's\"\n)]\n\n",
    );
    if *layout == Layout::Crate {
        text.push_str(
            "#[cfg(doctest)]\n#[doc = include_str!(\"../README.md\")]\nstruct Readme;\n\n",
        );
    }
    text.push_str("mod client;\n");
    if !readings.is_empty() {
        text.push_str("mod forms;\n");
    }
    text.push_str("pub mod operations;\npub mod types;\n\n");
    text.push_str("pub use self::client::Client;\n");
    if *layout == Layout::Crate {
        text.push_str(
            "pub use switchboard_core::{\n\
             Api, Basic, Bearer, BoxFuture, Bytes, ClientBuilder, Credential, Download, Error, \
             ExposeSecret, HeaderKey, Lenient, Operation, Patch, QueryKey, Request, Response, \
             Secret, SecretString, StatusCode, Timestamp, chrono, reqwest,\n};\n",
        );
        if has_files(model) {
            text.push_str("pub use switchboard_core::Upload;\n");
        }
        text.push('\n');
        text.push_str(
            "#[cfg(feature = \"schemars\")]\n#[cfg_attr(docsrs, doc(cfg(feature = \"schemars\")))]\n\
             pub use switchboard_core::schema;\n",
        );
    }
    text.push_str(&api(model, layout));
    File { path: "src/lib.rs".into(), text }
}

/// Whether an operation takes a file.
fn has_files(model: &Model) -> bool {
    let mut bodies = model.operations.iter().filter_map(|operation| operation.body.as_ref());
    bodies.any(|body| !body.files.is_empty())
}

fn variable(variable: &Variable) -> String {
    let mut text = format!("switchboard_core::Variable::new({})", literal(&variable.name));
    if let Some(default) = &variable.default {
        let _ = write!(text, ".default({})", literal(default));
    }
    if !variable.values.is_empty() {
        let values: Vec<String> = variable.values.iter().map(|value| literal(value)).collect();
        let _ = write!(text, ".values(&[{}])", values.join(", "));
    }
    text
}

fn api(model: &Model, layout: &Layout) -> String {
    let variables: Vec<String> = model.variables.iter().map(variable).collect();
    let paths: Vec<String> = model.error_messages.iter().map(|path| literal(path)).collect();
    let mut text = format!(
        "\n/// What holds for every operation of this API.\n\
         pub static API: switchboard_core::Api = switchboard_core::Api::new({}, {})",
        literal(&model.vendor),
        literal(&model.base_url)
    );
    if !variables.is_empty() {
        let _ = write!(text, ".variables(&[{}])", variables.join(", "));
    }
    if !paths.is_empty() {
        let _ = write!(text, ".error_messages(&[{}])", paths.join(", "));
    }
    if *layout == Layout::Crate {
        text.push_str(
            ".user_agent(concat!(env!(\"CARGO_PKG_NAME\"), \"/\", env!(\"CARGO_PKG_VERSION\")))",
        );
    }
    text + ";\n"
}

/// The operation that shows best what a client can do: a list, or whatever comes first.
fn showcase(model: &Model) -> Option<&Operation> {
    let advised = || model.operations.iter().filter(|operation| !operation.deprecated);
    let paged = advised().find(|operation| operation.pagination.is_some());
    paged.or(advised().next()).or(model.operations.first())
}

/// The example of the front page and of the readme: a client, and what it shows best.
struct FirstCall {
    imports: String,
    steps: String,
}

impl FirstCall {
    fn of(model: &Model) -> Self {
        let call = showcase(model).map(|it| example::call(model, it)).unwrap_or_default();
        let build = build_example(model, "", &call);
        let shown = build.lines().filter(|line| !line.starts_with("# ") && !line.is_empty());
        let (imports, steps): (Vec<&str>, Vec<&str>) =
            shown.partition(|line| line.starts_with("use "));
        let steps = format!("{}\nlet response = {call}\n    .await?;", steps.join("\n"));
        Self { imports: imports.join("\n"), steps }
    }
}

fn guide(model: &Model) -> String {
    let Model { title, version, .. } = model;
    let krate = library_name(model);
    let mut text = format!(
        "A typed async client of the {title}: {} operations, described at version {version}.\n\n",
        model.operations.len(),
    );
    text.push_str("# A first call\n\n```\n");
    let first = FirstCall::of(model);
    let _ = write!(
        text,
        "{}\n\n# async fn example() -> Result<(), {krate}::Error> {{\n{}\n\
         println!(\"request {{}}\", response.request_id().unwrap_or(\"-\"));\n# Ok(())\n# }}\n```\n\n",
        first.imports, first.steps
    );
    text.push_str(
        "# What to know\n\n\
         - Every operation is a method of [`Client`]; its docs say method, path, how sure the path \
         is, and what can go wrong. [`operations::ALL`] lists them.\n\
         - What a path needs is an argument. Everything else is a setter; what is required is \
         checked before anything is sent.\n\
         - A reply is a [`Response`]: it derefs to the value, and knows status, headers and request \
         id.\n\
         - Every failure is an [`Error`]: ask it what kind it is, for the status, the vendor's own \
         sentence, or where in the JSON decoding failed.\n\
         - Unknown fields and unknown enum values in replies never fail.\n\
         - Walking through pages, connecting from the environment and more are in the `switchboard` \
         facade.\n\n\
         # Features\n\n\
         - `rustls` (default) or `native-tls`: the TLS library.\n\
         - `schemars`: every type implements `schemars::JsonSchema`.\n",
    );
    if !model.description.is_empty() {
        let _ = write!(text, "\n# The API\n\n{}\n", model.description);
    }
    link(&comment("//!", &text))
}

/// The guide's own links, which the escaping of descriptions has taken for text.
fn link(text: &str) -> String {
    text.replace("\\[`", "[`").replace("`\\]", "`]")
}

pub(super) fn beside(model: &Model) -> Vec<File> {
    vec![
        File { path: "Cargo.toml".into(), text: manifest(model) },
        File { path: "README.md".into(), text: readme(model) },
    ]
}

fn manifest(model: &Model) -> String {
    let name = crate_name(model);
    format!(
        r#"[package]
name = "{name}"
description = "Typed async client of the {title}"
keywords = ["api", "client", "sdk", "{vendor}"]
readme = "README.md"
documentation = "https://docs.rs/{name}"
include = ["src/**/*", "README.md", "LICENSE-*"]
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
authors.workspace = true
categories.workspace = true

[features]
default = ["rustls"]
## TLS by rustls with its default provider.
rustls = ["switchboard-core/rustls"]
## TLS by the platform's own library.
native-tls = ["switchboard-core/native-tls"]
## `JsonSchema` (schemars 1.x) for every type.
schemars = ["dep:schemars", "switchboard-core/schemars"]

[dependencies]
chrono.workspace = true
schemars = {{ workspace = true, features = ["chrono04"], optional = true }}
serde.workspace = true
serde_json.workspace = true
{core}

[lints]
workspace = true

[package.metadata.docs.rs]
features = ["rustls", "schemars"]
rustdoc-args = ["--cfg", "docsrs"]
"#,
        // A basic string of TOML escapes these two as Rust does.
        title = model.title.replace('\\', "\\\\").replace('"', "\\\""),
        core = if has_files(model) {
            "switchboard-core = { workspace = true, features = [\"multipart\"] }"
        } else {
            "switchboard-core.workspace = true"
        },
        vendor = model.vendor.chars().take(20).collect::<String>(),
    )
}

fn readme(model: &Model) -> String {
    let name = crate_name(model);
    let krate = library_name(model);
    let FirstCall { imports, steps } = FirstCall::of(model);
    format!(
        "# {name}\n\nA typed async client of the {title}: {count} operations, part of \
         [Switchboard](https://docs.rs/switchboard).\n\n```sh\ncargo add {name}\n```\n\n\
         ```rust\n{imports}\n\nasync fn first_call() -> Result<(), {krate}::Error> {{\n    {steps}\n    \
         println!(\"{{}}\", response.status());\n    Ok(())\n}}\n\
         ```\n\n\
         The docs of each operation say its method and path, how sure the path is, and what can go \
         wrong. For\nwalking through pages and connecting from the environment use the `switchboard` \
         facade with the feature\n`{vendor}`.\n\n\
         Written from `specs/{vendor}.yaml` by `cargo xtask regen`; changes belong there.\n\n\
         Licence: MIT or Apache-2.0, at your choice.\n",
        title = model.title,
        count = model.operations.len(),
        steps = steps.replace('\n', "\n    "),
        vendor = model.vendor,
    )
}
