//! How do users build what a request carries?

use super::structs::{Kind, RustField, Structure};
use crate::render::docs::literal;
use crate::render::values::{Accepted, accept};
use std::fmt::Write;

impl Structure<'_> {
    pub(super) fn builder(&self) -> String {
        let name = &self.component.name;
        let article = if name.starts_with(['A', 'E', 'I', 'O', 'U']) { "an" } else { "a" };
        // A derive of the same name makes the plain link ambiguous.
        let is_derive = ["Clone", "Debug", "Default", "PartialEq"].contains(&name.as_str());
        let target = if is_derive { format!("(struct@{name})") } else { String::new() };
        let link = format!("[`{name}`]{target}");
        let mut text = format!(
            "impl {name} {{\n/// Starts {article} `{name}` with no field set.\n\
             pub fn builder() -> {name}Builder {{ {name}Builder::default() }}\n}}\n\n\
             /// Builds {article} {link} field by field.\n\
             #[derive(Clone, Debug, Default, PartialEq)]\n\
             #[must_use = \"a builder does nothing on its own\"]\n"
        );
        text.push_str(&if self.is_free() { self.free(name) } else { self.strict(name) });
        text
    }

    /// A builder that cannot fail is the value itself.
    fn free(&self, name: &str) -> String {
        let mut text = format!("pub struct {name}Builder({name});\n\nimpl {name}Builder {{\n");
        self.setters(&mut text, "self.0");
        let _ = write!(
            text,
            "/// The finished value.\n#[must_use]\npub fn build(self) -> {name} {{ self.0 }}\n}}\n\n\
             impl From<{name}Builder> for {name} {{\n\
             fn from(builder: {name}Builder) -> Self {{ builder.build() }}\n}}\n\n"
        );
        text
    }

    /// A builder that remembers whether each required field was set.
    fn strict(&self, name: &str) -> String {
        let mut text = format!("pub struct {name}Builder {{\n");
        for RustField { field, value, kind } in &self.fields {
            let holder = match kind {
                Kind::Patch | Kind::Nullable => "Patch",
                Kind::Required | Kind::Optional | Kind::Defaulted => "Option",
            };
            let _ = writeln!(text, "{}: {holder}<{value}>,", field.name);
        }
        if let Some(extra) = &self.extra {
            let _ = writeln!(text, "extra: {extra},");
        }
        let _ = write!(text, "}}\n\nimpl {name}Builder {{\n");
        self.setters(&mut text, "self");
        text.push_str(&self.strict_build(name));
        text
    }

    fn strict_build(&self, name: &str) -> String {
        let mut text = format!(
            "/// The finished value.\n///\n/// # Errors\n///\n\
             /// [`Error::is_invalid_request`] when a required field was not set.\n\
             pub fn build(self) -> Result<{name}, Error> {{\nOk({name} {{\n"
        );
        for RustField { field, kind, .. } in &self.fields {
            let rust = &field.name;
            let missing =
                format!("Error::missing_field({}, {})", literal(name), literal(&field.wire));
            let _ = match kind {
                Kind::Required => {
                    writeln!(text, "{rust}: self.{rust}.ok_or_else(|| {missing})?,")
                }
                Kind::Nullable => writeln!(
                    text,
                    "{rust}: match self.{rust} {{\nPatch::Omit => return Err({missing}),\n\
                     Patch::Null => None,\nPatch::Set(value) => Some(value),\n}},"
                ),
                _ => writeln!(text, "{rust}: self.{rust},"),
            };
        }
        if self.extra.is_some() {
            text.push_str("extra: self.extra,\n");
        }
        let _ = write!(
            text,
            "}})\n}}\n}}\n\nimpl TryFrom<{name}Builder> for {name} {{\ntype Error = Error;\n\
             fn try_from(builder: {name}Builder) -> Result<Self, Error> {{ builder.build() }}\n\
             }}\n\n"
        );
        text
    }

    fn setters(&self, text: &mut String, place: &str) {
        for field in &self.fields {
            text.push_str(&field.setter(place));
        }
        if let Some(extra) = &self.extra {
            let _ = write!(
                text,
                "/// Adds a field that the description does not name.\n\
                 pub fn extra(mut self, name: impl Into<String>, value: impl Into<{}>) -> Self {{\n\
                 {place}.extra.insert(name.into(), value.into());\nself\n}}\n\n",
                extra_value(extra)
            );
        }
    }
}

/// The type of the values in a map, given as tokens with spaces.
fn extra_value(map: &str) -> String {
    let compact: String = map.chars().filter(|c| *c != ' ').collect();
    let value = compact.split_once(',').and_then(|(_, rest)| rest.strip_suffix('>'));
    value.unwrap_or("serde_json::Value").to_owned()
}

impl RustField<'_> {
    fn setter(&self, place: &str) -> String {
        let name = &self.field.name;
        let (argument, value) = match self.kind {
            Kind::Patch | Kind::Nullable => {
                (format!("impl Into<Patch<{}>>", self.value), format!("{name}.into()"))
            }
            // A builder of a type with required fields holds each of them in an `Option`.
            Kind::Required | Kind::Optional | Kind::Defaulted => {
                let Accepted { argument, conversion } = accept(&self.value, name);
                (argument, format!("Some({conversion})"))
            }
        };
        let need = match self.kind {
            Kind::Required => "///\n/// Required.\n",
            Kind::Nullable => "///\n/// Required; [`Patch::Null`] sends `null`.\n",
            Kind::Optional | Kind::Defaulted | Kind::Patch => "",
        };
        format!(
            "{}{need}pub fn {name}(mut self, {name}: {argument}) -> Self {{\n\
             {place}.{name} = {value};\nself\n}}\n\n",
            self.documentation()
        )
    }
}
