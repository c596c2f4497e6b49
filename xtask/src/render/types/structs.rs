//! How does an object become a struct?

use super::{SCHEMA, documentation};
use crate::model::{Component, Field};
use crate::problem::Problem;
use crate::progenitor::Types;
use crate::render::docs::{documented, literal, or};
use crate::render::forms::Readings;
use crate::render::values::text;
use std::fmt::Write;

/// An object with the Rust types that progenitor gave its fields.
pub(super) struct Structure<'m> {
    pub(super) component: &'m Component,
    pub(super) fields: Vec<RustField<'m>>,
    pub(super) extra: Option<String>,
}

pub(super) struct RustField<'m> {
    pub(super) field: &'m Field,
    /// The type of the value, without `Option` or `Patch`.
    pub(super) value: String,
    pub(super) kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Always there.
    Required,
    /// `Option`, left out when `None`.
    Optional,
    /// `Option`, sent as `null` when `None`.
    Nullable,
    /// Always there: missing means empty.
    Defaulted,
    /// `Patch`: left out, null or set.
    Patch,
}

impl<'m> Structure<'m> {
    pub(super) fn read(
        types: &Types,
        component: &'m Component,
        fields: &'m [Field],
        has_extra: bool,
    ) -> Result<Self, Problem> {
        let fields = fields
            .iter()
            .map(|field| {
                let kind = match (field.required, field.nullable) {
                    (true, false) => Kind::Required,
                    (true, true) => Kind::Nullable,
                    (false, false) if field.defaulted => Kind::Defaulted,
                    (false, true) if component.in_request => Kind::Patch,
                    (false, _) => Kind::Optional,
                };
                Ok(RustField { field, value: text(types.field(component, field)?), kind })
            })
            .collect::<Result<_, Problem>>()?;
        let mut extra = None;
        if has_extra {
            extra = Some(text(types.extra(component)?));
        }
        Ok(Self { component, fields, extra })
    }

    /// Whether the type can be made without being told anything.
    pub(super) fn is_free(&self) -> bool {
        // An unset field that can be null must not say null, which takes something away.
        let sent = self.component.in_request;
        self.fields.iter().all(|field| match field.kind {
            Kind::Required => false,
            Kind::Nullable => !sent,
            Kind::Optional | Kind::Defaulted | Kind::Patch => true,
        })
    }

    pub(super) fn declaration(&self, readings: &Readings) -> String {
        let mut text = documentation(self.component);
        let default = if self.is_free() { "Default, " } else { "" };
        let _ = write!(
            text,
            "#[derive(Clone, Debug, {default}PartialEq, Serialize, Deserialize)]\n{SCHEMA}\
             #[non_exhaustive]\npub struct {} {{\n",
            self.component.name
        );
        for field in &self.fields {
            text.push_str(&field.declaration(self.component, readings));
        }
        if let Some(extra) = &self.extra {
            let _ = write!(
                text,
                "/// Fields that the description does not name.\n\
                 #[serde(flatten)]\npub extra: {extra},\n"
            );
        }
        text.push_str("}\n\n");
        text
    }
}

impl RustField<'_> {
    pub(super) fn documentation(&self) -> String {
        let otherwise = format!("`{}` of the vendor's description.", self.field.wire);
        documented(or(&self.field.doc, &otherwise), self.field.deprecated)
    }

    fn declaration(&self, component: &Component, readings: &Readings) -> String {
        let mut text = self.documentation();
        let mut serde = Vec::new();
        if self.field.wire != self.field.name {
            serde.push(format!("rename = {}", literal(&self.field.wire)));
        }
        serde.extend(self.field.aliases.iter().map(|key| format!("alias = {}", literal(key))));
        let around = match self.kind {
            Kind::Required | Kind::Defaulted => None,
            Kind::Nullable | Kind::Optional => Some("Option"),
            Kind::Patch => Some("Patch"),
        };
        let mut reader = readings.field(component, self.field, around);
        if self.kind == Kind::Defaulted {
            let inside = reader.map(|it| format!("<{it}>")).unwrap_or_default();
            reader = Some(format!("reads::OrDefault{inside}"));
        }
        if let Some(reader) = reader {
            // With a reader of its own, serde takes no missing field for `None` by itself.
            if matches!(self.kind, Kind::Optional | Kind::Defaulted) {
                serde.push("default".into());
            }
            serde.push(format!("deserialize_with = \"As::<{reader}>::deserialize\""));
        }
        let ty = match self.kind {
            Kind::Required | Kind::Defaulted => self.value.clone(),
            Kind::Nullable => format!("Option<{}>", self.value),
            Kind::Optional => {
                serde.push("skip_serializing_if = \"Option::is_none\"".into());
                format!("Option<{}>", self.value)
            }
            Kind::Patch => {
                serde.push("default".into());
                serde.push("skip_serializing_if = \"Patch::is_omitted\"".into());
                format!("Patch<{}>", self.value)
            }
        };
        if !serde.is_empty() {
            let _ = writeln!(text, "#[serde({})]", serde.join(", "));
        }
        let _ = writeln!(text, "pub {}: {ty},", self.field.name);
        text
    }
}
