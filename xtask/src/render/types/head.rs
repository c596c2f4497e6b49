//! What does `types.rs` say before its types, and what does it import?

use crate::model::Model;
use crate::render::docs::{code, escape};
use std::fmt::Write;

pub(super) fn head(model: &Model, body: &str) -> String {
    let mut head = format!(
        "//! The types that requests and replies of the {} are made of.\n//!\n\
         //! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, \
         set\n//! or clear are `Patch`es. Enums and unions keep values that this version does not \
         know.\n\n",
        escape(&model.title)
    );
    if code(body).any(|line| line.contains("#[deprecated")) {
        head.push_str(
            "#![allow(deprecated, reason = \"derived code reads deprecated fields too\")]\n\n",
        );
    }
    if code(body).any(|line| line.contains("Serialize, Deserialize")) {
        head.push_str("use serde::{Deserialize, Serialize};\n");
    }
    let core: Vec<&str> = [
        ("Error", "Error::missing_field"),
        ("Patch", "Patch<"),
        ("Shape", "Shape::"),
        ("open_enum", "open_enum!"),
        ("union", "union!"),
    ]
    .into_iter()
    .filter(|(_, sign)| code(body).any(|line| line.contains(sign)))
    .map(|(name, _)| name)
    .collect();
    if !core.is_empty() {
        let _ = writeln!(head, "use switchboard_core::{{{}}};", core.join(", "));
    }
    if body.contains("forms::") {
        head.push_str("use super::forms;\n");
    }
    if body.contains("As::<") {
        let names = [("self", "reads::"), ("As", "As::<"), ("Reads", "Reads<")];
        let used = names.into_iter().filter(|(_, sign)| body.contains(sign));
        let used: Vec<&str> = used.map(|(name, _)| name).collect();
        let _ = writeln!(head, "use switchboard_core::reads::{{{}}};", used.join(", "));
    }
    head
}
