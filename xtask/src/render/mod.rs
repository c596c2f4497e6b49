//! Stage 5: the crate that users read.
//!
//! progenitor has decided which Rust type each schema, parameter and reply has. This stage takes
//! those types over and writes the rest: open enums, unions, null-or-omit fields, builders, one
//! fluent request per operation, and docs.
//!
//! Here belongs how the model looks as Rust. What the description means does not, and neither does
//! what happens to the text of a file once `source.rs` has printed it.

mod arrivals;
mod by_name;
mod client;
mod crate_files;
mod docs;
mod events;
mod example;
mod first_call;
mod layout;
mod operations;
mod paging;
mod root;
mod source;
mod start;
mod types;
mod values;
mod vocabulary;

use crate::model::Model;
use crate::progenitor::Types;
use crate::spec::problem::Problem;
pub use layout::{File, Layout};

/// What the docs show although the client would not send it, where nothing better was found.
#[must_use]
pub fn unmet_examples(model: &Model) -> Vec<String> {
    example::unmet(model)
}

/// Writes the files of a crate, not yet formatted.
///
/// # Errors
///
/// When the types are not those of the model, or two items would have one name.
pub fn render(model: &Model, types: &Types, layout: &Layout) -> Result<Vec<File>, Problem> {
    let readings = arrivals::Readings::of(model);
    let mut files = vec![
        root::write(model, &readings, layout)?.print()?,
        client::write(model, layout).print()?,
    ];
    for file in types::write(model, types, &readings, layout)? {
        files.push(file.print()?);
    }
    if let Some(arrivals) = readings.file(layout) {
        files.push(arrivals.print()?);
    }
    if let Some(vocabulary) = vocabulary::write(model, layout) {
        files.push(vocabulary.print()?);
    }
    if let Some(events) = events::write(model, layout) {
        files.push(events.print()?);
    }
    files.extend(operations::write(model, types, &readings, layout)?);
    match layout {
        Layout::Crate => {
            files.extend(crate_files::beside(model)?);
            files.push(by_name::write(model, types)?);
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
