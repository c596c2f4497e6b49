//! `forms.rs`: in which shapes do values arrive, beside the ones that users see?

use super::File;
use super::docs::literal;
use crate::model::{Field, Form, Model, Reply, Shape, Type};
use crate::names::{self, Scope};
use std::fmt::Write;

/// Every set of shapes that the model mentions, each with the name of its marker.
pub(super) struct Readings(Vec<(Vec<Form>, String)>);

impl Readings {
    pub(super) fn of(model: &Model) -> Self {
        let mut readings = Self(Vec::new());
        let mut scope = Scope::with(&[]);
        let mut see = |ty: &Type| readings.collect(ty, &mut scope);
        for component in &model.components {
            match &component.shape {
                Shape::Struct { fields, .. } => fields.iter().for_each(|field| see(&field.ty)),
                Shape::Newtype(inner) => see(inner),
                Shape::Enum(_) | Shape::Union { .. } => {}
            }
        }
        for operation in &model.operations {
            if let Reply::Json { ty, .. } = &operation.reply {
                see(ty);
            }
        }
        readings
    }

    fn collect(&mut self, ty: &Type, scope: &mut Scope) {
        match ty {
            Type::Reads(forms, inner) => {
                if self.name(forms).is_none() {
                    let name = scope.claim(marker(forms));
                    self.0.push((forms.clone(), name));
                }
                self.collect(inner, scope);
            }
            Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => {
                self.collect(inner, scope);
            }
            _ => {}
        }
    }

    fn name(&self, forms: &[Form]) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == forms).map(|(_, name)| name.as_str())
    }

    /// What decodes a type, when its own `Deserialize` does not read all shapes.
    pub(super) fn reader(&self, ty: &Type) -> Option<String> {
        match ty {
            Type::Reads(forms, inner) => {
                let inside = self.reader(inner).map(|it| format!(", {it}"));
                let inside = inside.unwrap_or_default();
                Some(format!("Reads<forms::{}{inside}>", self.name(forms)?))
            }
            Type::List(inner) => self.reader(inner).map(|it| format!("Vec<{it}>")),
            Type::Nullable(inner) => self.reader_within("Option", inner),
            Type::Map(inner) => {
                let inner = self.reader(inner)?;
                Some(format!("std::collections::BTreeMap<switchboard_core::reads::Same, {inner}>"))
            }
            _ => None,
        }
    }

    /// What decodes a value that may be missing, as `Option` or `Patch` around it.
    pub(super) fn reader_within(&self, around: &str, ty: &Type) -> Option<String> {
        match ty {
            // Shapes that stand for nothing must be seen before the value is taken for something.
            Type::Reads(forms, inner) => {
                let inside = self.reader(inner);
                let inside = inside.as_deref().unwrap_or("switchboard_core::reads::Same");
                Some(format!("Reads<forms::{}, {around}<{inside}>>", self.name(forms)?))
            }
            ty => self.reader(ty).map(|it| format!("{around}<{it}>")),
        }
    }

    /// What decodes a field of a struct.
    pub(super) fn field(&self, field: &Field, around: Option<&str>) -> Option<String> {
        match around {
            Some(around) => self.reader_within(around, &field.ty),
            None => self.reader(&field.ty),
        }
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The file of the markers, unless there are none.
    pub(super) fn file(&self) -> Option<File> {
        if self.is_empty() {
            return None;
        }
        let mut text = String::from(
            "//! The shapes in which some values arrive, beside the ones that users see.\n\n\
             use switchboard_core::reads::{Form, Forms};\n\n",
        );
        for (forms, name) in &self.0 {
            let list: Vec<String> = forms.iter().map(expression).collect();
            let _ = write!(
                text,
                "#[derive(Debug)]\npub(crate) struct {name};\n\nimpl Forms for {name} {{\n\
                 const FORMS: &'static [Form] = &[{}];\n}}\n\n",
                list.join(", ")
            );
        }
        Some(File { path: "src/forms.rs".into(), text })
    }
}

fn expression(form: &Form) -> String {
    match form {
        Form::Under(keys) => {
            let keys: Vec<String> = keys.iter().map(|key| literal(key)).collect();
            format!("Form::Under(&[{}])", keys.join(", "))
        }
        Form::Bare(key) => format!("Form::Bare({})", literal(key)),
        Form::Codes(codes) => {
            let codes: Vec<String> =
                codes.iter().map(|(code, word)| format!("({code}, {})", literal(word))).collect();
            format!("Form::Codes(&[{}])", codes.join(", "))
        }
        plain => format!("Form::{plain:?}"),
    }
}

/// A name that says what the shapes are.
fn marker(forms: &[Form]) -> String {
    let words: Vec<String> = forms
        .iter()
        .map(|form| match form {
            Form::Under(keys) => format!("Under{}", names::camel(&keys.join("_"))),
            Form::Bare(key) => format!("Bare{}", names::camel(key)),
            Form::Codes(codes) => {
                let word = codes.first().map_or("", |(_, word)| word.as_str());
                format!("Coded{}", names::camel(word))
            }
            plain => format!("{plain:?}"),
        })
        .collect();
    words.join("Or")
}
