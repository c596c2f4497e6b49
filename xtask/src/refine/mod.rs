//! Stage 5: from progenitor's Rust to the crate that users read.
//!
//! progenitor decides which Rust type each schema, parameter and reply has. This stage takes those
//! decisions over and writes the rest: open enums, unions, null-or-omit fields, builders, one
//! fluent request per operation, and docs. It checks that nothing was lost on the way.

mod by_name;
mod client;
mod crate_files;
mod docs;
mod example;
mod forms;
mod operations;
mod output;
mod paging;
mod types;
mod values;

use crate::model::Model;
use crate::problem::Problem;
use output::Output;

/// One file of a crate: its path below the crate's folder, and its text before formatting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    pub path: String,
    pub text: String,
}

/// Where the code will live.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Layout {
    /// A crate of its own.
    Crate,
    /// A module of another crate, with its path, as `crate::nullable::generated`.
    Module(String),
}

impl Layout {
    fn root(&self) -> &str {
        match self {
            Self::Crate => "crate",
            Self::Module(path) => path,
        }
    }
}

/// What the docs show although the client would not send it, where nothing better was found.
#[must_use]
pub fn unmet_examples(model: &Model) -> Vec<String> {
    example::unmet(model)
}

/// Writes the files of a crate, not yet formatted.
///
/// # Errors
///
/// When progenitor's output does not hold exactly what the model says.
pub fn refine(model: &Model, generated: &syn::File, layout: &Layout) -> Result<Vec<File>, Problem> {
    let output = Output::read(generated)?;
    output.check_counts(model)?;
    let readings = forms::Readings::of(model);
    let mut files = vec![
        crate_files::root(model, &readings, layout),
        File { path: "src/client.rs".into(), text: client::write(model, layout) },
        File { path: "src/types.rs".into(), text: types::write(model, &output, &readings)? },
    ];
    files.extend(readings.file());
    files.extend(operations::write(model, &output, &readings, layout)?);
    match layout {
        Layout::Crate => {
            files.extend(crate_files::beside(model));
            files.push(by_name::write(model, &output)?);
        }
        Layout::Module(_) => {
            for file in &mut files {
                file.path = match file.path.strip_prefix("src/") {
                    Some("lib.rs") => "mod.rs".into(),
                    Some(path) => path.to_owned(),
                    None => continue,
                };
            }
        }
    }
    Ok(files)
}
