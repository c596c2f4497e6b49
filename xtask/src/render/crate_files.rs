//! The files around the code: the manifest and the readme.

use super::first_call::FirstCall;
use super::layout::{File, crate_name, feature, has_features, library_name};
use crate::model::Model;
use crate::spec::problem::Problem;
use std::fmt::Write;

pub(super) fn beside(model: &Model) -> Result<Vec<File>, Problem> {
    Ok(vec![
        File { path: "Cargo.toml".into(), text: manifest(model) },
        File { path: "README.md".into(), text: readme(model)? },
    ])
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
default = [{default}]
## TLS by rustls with its default provider.
rustls = ["switchboard-core/rustls"]
## TLS by the platform's own library.
native-tls = ["switchboard-core/native-tls"]
## HTTP/2 where the server offers it.
http2 = ["switchboard-core/http2"]
## `JsonSchema` (schemars 1.x) for every type.
schemars = ["dep:schemars", "switchboard-core/schemars"]
## The settings of the HTTP client, as a `reqwest::ClientBuilder` of reqwest 0.13.
reqwest-0_13 = ["switchboard-core/reqwest-0_13"]
## Conversions between `Secret` and the types of secrecy 0.10.
secrecy-0_10 = ["switchboard-core/secrecy-0_10"]
## Events that the vendor sends to its users.
events = ["switchboard-core/events"]
## A transport that plays the vendor in tests, and builders of reply types.
mock = ["switchboard-core/mock"]
## A transport that records exchanges, and one that plays them again.
record = ["switchboard-core/record"]
{features}
[dependencies]
chrono.workspace = true
schemars = {{ workspace = true, features = ["chrono04"], optional = true }}
serde.workspace = true
serde_json.workspace = true
{core}

[lints]
workspace = true

[package.metadata.docs.rs]
features = ["rustls", "reqwest-0_13", "schemars", "events", "mock", "record"]
rustdoc-args = ["--cfg", "docsrs"]
"#,
        // A basic string of TOML escapes these two as Rust does.
        title = model.title.replace('\\', "\\\\").replace('"', "\\\""),
        core = if model.takes_files() {
            "switchboard-core = { workspace = true, features = [\"multipart\"] }"
        } else {
            "switchboard-core.workspace = true"
        },
        default = if has_features(model) { "\"rustls\", \"all\"" } else { "\"rustls\"" },
        features = if has_features(model) { features(model) } else { String::new() },
        vendor = model.vendor.chars().take(20).collect::<String>(),
    )
}

/// The features that leave out what nobody needs: one for each tag.
fn features(model: &Model) -> String {
    let names: Vec<String> = model.tags.iter().map(feature).collect();
    let mut text = format!(
        "## The operations of every tag. Without it, those are there whose features are on.\n\
         all = [\n    \"{}\",\n]\n",
        names.join("\",\n    \"")
    );
    for (tag, name) in model.tags.iter().zip(&names) {
        let _ = writeln!(text, "## The operations of \"{}\".\n{name} = []", tag.name);
    }
    text
}

fn readme(model: &Model) -> Result<String, Problem> {
    let name = crate_name(model);
    let krate = library_name(model);
    let FirstCall { imports, steps } = FirstCall::of(model)?;
    Ok(format!(
        "# {name}\n\nA typed async client of the {title}: {count} operations, part of \
         [Switchboard](https://docs.rs/switchboard).\n\n```sh\ncargo add {name}\n```\n\n\
         ```rust\n{imports}\n\nasync fn first_call() -> Result<(), {krate}::Error> {{\n    {steps}\n    Ok(())\n}}\n\
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
    ))
}
