//! `forms.rs`: in which shapes do values arrive, beside the ones that users see?

use super::docs::literal;
use super::layout::File;
use crate::model::{Component, Field, Form, Model, Reply, Shape, Type};
use crate::names::{self, Scope};
use crate::normalise::pagination::place;
use std::collections::HashSet;
use std::fmt::Write;

/// Every set of shapes that the model mentions, each with the name of its marker, and the places of
/// lists whose items are counted.
pub(super) struct Readings {
    forms: Vec<(Vec<Form>, String)>,
    /// The component and key of each list in a page. A page that is a list has a reader of its own.
    rows: HashSet<(String, String)>,
}

impl Readings {
    pub(super) fn of(model: &Model) -> Self {
        let mut readings = Self { forms: Vec::new(), rows: rows(model) };
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
                    self.forms.push((forms.clone(), name));
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
        self.forms.iter().find(|(known, _)| known == forms).map(|(_, name)| name.as_str())
    }

    /// The marker of the shapes in which the whole of a type arrives, if there are several.
    pub(super) fn outer_forms(&self, ty: &Type) -> Option<&str> {
        match ty {
            Type::Reads(forms, _) => self.name(forms),
            _ => None,
        }
    }

    /// What decodes a type of a reply, when its own `Deserialize` does not read all shapes.
    pub(super) fn reader(&self, ty: &Type) -> Option<String> {
        self.read(ty, "List")
    }

    /// What decodes a page, of which the items are counted.
    pub(super) fn page_reader(&self, ty: &Type) -> Option<String> {
        self.read(ty, "Rows")
    }

    /// `list` decodes the list that the type is, if it is one.
    fn read(&self, ty: &Type, list: &str) -> Option<String> {
        match ty {
            Type::Reads(forms, inner) => {
                let inside = self.read(inner, list).map(|it| format!(", {it}"));
                let inside = inside.unwrap_or_default();
                Some(format!("Reads<forms::{}{inside}>", self.name(forms)?))
            }
            // Null in a list of anything is a value of its own.
            Type::List(inner) if matches!(**inner, Type::Any | Type::Nullable(_)) => {
                self.reader(inner).map(|it| format!("Vec<{it}>"))
            }
            Type::List(inner) => {
                let inside = self.reader(inner).map(|it| format!("<{it}>"));
                Some(format!("reads::{list}{}", inside.unwrap_or_default()))
            }
            Type::Nullable(inner) => self.within("Option", inner, list),
            Type::Map(inner) => {
                let inner = self.reader(inner)?;
                Some(format!("std::collections::BTreeMap<reads::Same, {inner}>"))
            }
            _ => None,
        }
    }

    /// What decodes a reply that may be missing.
    pub(super) fn optional_reader(&self, ty: &Type) -> Option<String> {
        self.within("Option", ty, "List")
    }

    /// What decodes a value that may be missing, as `Option` or `Patch` around it.
    fn within(&self, around: &str, ty: &Type, list: &str) -> Option<String> {
        match ty {
            // Shapes that stand for nothing must be seen before the value is taken for something.
            Type::Reads(forms, inner) => {
                let inside = self.read(inner, list);
                let inside = inside.as_deref().unwrap_or("reads::Same");
                Some(format!("Reads<forms::{}, {around}<{inside}>>", self.name(forms)?))
            }
            ty => self.read(ty, list).map(|it| format!("{around}<{it}>")),
        }
    }

    /// What decodes a field of a struct.
    pub(super) fn field(
        &self,
        component: &Component,
        field: &Field,
        around: Option<&str>,
    ) -> Option<String> {
        if !component.in_reply && !field.ty.has_forms() {
            return None;
        }
        let is_counted = self.rows.contains(&(component.name.clone(), field.wire.clone()));
        let list = if is_counted { "Rows" } else { "List" };
        match around {
            Some(around) => self.within(around, &field.ty, list),
            None => self.read(&field.ty, list),
        }
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.forms.is_empty()
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
        for (forms, name) in &self.forms {
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

/// Where the lists of pages are.
fn rows(model: &Model) -> HashSet<(String, String)> {
    let mut rows = HashSet::new();
    for operation in &model.operations {
        if let (Some(paging), Reply::Json { ty, .. }) = (&operation.pagination, &operation.reply) {
            rows.extend(owner(model, ty, &paging.items));
        }
    }
    rows
}

/// The component that holds what stands at a path, and its key there.
fn owner(model: &Model, ty: &Type, path: &str) -> Option<(String, String)> {
    let (way, key) = path.rsplit_once('.').unwrap_or(("", path));
    match place(model, ty, way)?.0 {
        Type::Named(name) => Some((name, key.to_owned())),
        _ => None,
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
