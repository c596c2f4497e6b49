//! What is known of an operation before it is called?

use super::typed::Typed;
use crate::model::{Bounds, Operation, Rule};
use crate::render::docs::literal;
use std::fmt::Write;

pub(in crate::render) fn constant_name(operation: &Operation) -> String {
    match operation.method_name.trim_end_matches('_').to_uppercase() {
        // The file imports this name.
        name if name == "API" => "API_OPERATION".into(),
        name => name,
    }
}

impl Typed<'_> {
    pub(super) fn constant(&self) -> String {
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
        if !self.operation.windows.is_empty() {
            let windows: Vec<String> = self
                .operation
                .windows
                .iter()
                .map(|it| {
                    let (from, to) = (literal(&it.from), literal(&it.to));
                    format!("DateWindow::new({from}, {to}, {})", it.max_days)
                })
                .collect();
            let _ = write!(text, ".date_windows(&[{}])", windows.join(", "));
        }
        if !self.operation.any_of.is_empty() {
            let names: Vec<String> =
                self.operation.any_of.iter().map(|name| literal(name)).collect();
            let _ = write!(text, ".any_of(&[{}])", names.join(", "));
        }
        if !self.operation.schemes.is_empty() {
            let schemes: Vec<String> =
                self.operation.schemes.iter().map(|name| literal(name)).collect();
            let _ = write!(text, ".schemes(&[{}])", schemes.join(", "));
        }
        let on_parameters = self.parameters.iter().flat_map(|(parameter, _)| {
            parameter.rules.iter().map(|rule| (parameter.wire.as_str(), rule))
        });
        let on_files =
            self.files().flat_map(|file| file.rules.iter().map(|rule| (file.wire.as_str(), rule)));
        text.push_str(&rules(".parameter_rules", on_parameters.chain(on_files)));
        let in_body = self.operation.body.iter().flat_map(|body| &body.rules);
        text.push_str(&rules(".body_rules", in_body.map(|rule| (rule.path.as_str(), rule))));
        text + ";\n\n"
    }
}

fn rules<'r>(method: &str, rules: impl Iterator<Item = (&'r str, &'r Rule)>) -> String {
    let rules: Vec<String> = rules
        .map(|(path, rule)| format!("Constraint::new({}, {})", literal(path), bounds(&rule.bounds)))
        .collect();
    if rules.is_empty() { String::new() } else { format!("{method}(&[{}])", rules.join(", ")) }
}

/// A whole number as people write long ones: `150_000`.
fn grouped(number: u64) -> String {
    match number {
        0..=99_999 => number.to_string(),
        _ => format!("{}_{:03}", grouped(number / 1_000), number % 1_000),
    }
}

fn bounds(bounds: &Bounds) -> String {
    let count = |count: &Option<u64>| match count {
        Some(count) => format!("Some({})", grouped(*count)),
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
        Bounds::Pattern(pattern) => format!("Bounds::Pattern({})", literal(pattern)),
        Bounds::AnyOf(fields) => {
            let fields: Vec<String> = fields.iter().map(|field| literal(field)).collect();
            format!("Bounds::AnyOf(&[{}])", fields.join(", "))
        }
        Bounds::ExactlyWhen { field, property, values, null } => {
            let (field, property) = (literal(field), literal(property));
            let values: Vec<String> = values.iter().map(|value| literal(value)).collect();
            format!(
                "Bounds::ExactlyWhen {{ field: {field}, property: {property}, values: &[{}], \
                 null: {null} }}",
                values.join(", ")
            )
        }
    }
}
