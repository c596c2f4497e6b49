//! What do the front page and the readme show first?

use super::example::Example;
use super::start::build_example;
use crate::model::{Model, Operation};
use crate::spec::problem::Problem;

/// The operation that shows best what a client can do: a list, or whatever comes first.
fn showcase(model: &Model) -> Option<&Operation> {
    let advised = || model.operations.iter().filter(|operation| !operation.deprecated);
    let paged = advised().find(|operation| operation.pagination.is_some());
    paged.or(advised().next()).or(model.operations.first())
}

/// The example of the front page and of the readme: a client, and what it shows best.
pub(super) struct FirstCall {
    pub(super) imports: String,
    pub(super) steps: String,
}

impl FirstCall {
    /// # Errors
    ///
    /// When what is shown is no Rust.
    pub(super) fn of(model: &Model) -> Result<Self, Problem> {
        let example = showcase(model).map(|it| Example::of(model, it));
        let call = example.as_ref().map(Example::steps).transpose()?.unwrap_or_default();
        let build = build_example(model, example.is_some_and(|it| it.has_types));
        let shown = build.lines().filter(|line| !line.starts_with("# ") && !line.is_empty());
        let (imports, steps): (Vec<&str>, Vec<&str>) =
            shown.partition(|line| line.starts_with("use "));
        let steps = format!("{}\n{}", steps.join("\n"), call.trim_end());
        Ok(Self { imports: imports.join("\n"), steps })
    }
}
