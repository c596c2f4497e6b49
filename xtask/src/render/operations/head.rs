//! What does the file of a tag say before its requests, and what does it import?

use crate::model::{Model, Tag};
use crate::render::docs::{code, comment, or};
use crate::render::layout::Layout;
use std::fmt::Write;

pub(super) fn head(model: &Model, tag: &Tag, body: &str, layout: &Layout) -> String {
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
    if body.lines().filter(is_code).any(|line| line.contains("forms::")) {
        ours.push("forms");
    }
    ours.sort_unstable();
    let _ = write!(text, "\nuse {root}::{{{}}};\n", ours.join(", "));
    text.push_str("use switchboard_core::call::Call;\n");
    let names = [("self", "reads::"), ("Forms", "::FORMS"), ("Reads", "Reads<")];
    let reads: Vec<&str> =
        names.into_iter().filter(|(_, sign)| body.contains(sign)).map(|(name, _)| name).collect();
    let _ = match reads.as_slice() {
        [] => Ok(()),
        ["self"] => writeln!(text, "use switchboard_core::reads;"),
        [one] => writeln!(text, "use switchboard_core::reads::{one};"),
        several => writeln!(text, "use switchboard_core::reads::{{{}}};", several.join(", ")),
    };
    let core: Vec<&str> = [
        "Backward",
        "Bounds",
        "BoxFuture",
        "Bytes",
        "Certainty",
        "Constraint",
        "Counted",
        "DateWindow",
        "Direction",
        "Download",
        "Error",
        "Keyed",
        "ListPlace",
        "Method",
        "Operation",
        "Paged",
        "Response",
        "Style",
        "Turn",
        "Upload",
    ]
    .into_iter()
    .filter(|name| mentions(body, name))
    .collect();
    let _ = write!(text, "use switchboard_core::{{{}}};\n\n", core.join(", "));
    text
}

/// Whether the code (not a comment, not a longer name) uses a name.
fn mentions(body: &str, name: &str) -> bool {
    code(body).any(|line| {
        line.match_indices(name).any(|(start, _)| {
            let is_word = |c: char| c.is_alphanumeric() || c == '_';
            let before = line.get(..start).and_then(|text| text.chars().next_back());
            let after = line.get(start + name.len()..).and_then(|text| text.chars().next());
            let path = line.get(..start).is_some_and(|text| text.ends_with("::"));
            !before.is_some_and(is_word) && !after.is_some_and(is_word) && !path
        })
    })
}
