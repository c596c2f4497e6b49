//! The `Paged` implementation of a list request.

mod access;
mod cursor;
mod item;
mod number;

use super::docs::literal;
use super::forms::Readings;
use super::values::reader_text;
use crate::model::{Model, Operation, Pagination, Paging, Reply, Shape, Type};
use crate::normalise::pagination::place;
use crate::problem::Problem;
use crate::progenitor::internal;
use std::fmt::Write;

/// A list operation, and what its implementation is written from.
struct List<'m> {
    model: &'m Model,
    operation: &'m Operation,
    /// The type of a page, and of an item.
    page: &'m Type,
    item: Type,
    /// The place of the list in a page.
    items: &'m str,
}

/// The parts in which the styles differ, as Rust.
struct Parts {
    backward: &'static str,
    sized: bool,
    jumps: bool,
    /// `direction`, `cursor`, `turned`, `sized`, `turn`.
    methods: [String; 5],
    reversed: bool,
    /// The path of an item's key, where that leads on.
    key: Option<String>,
}

pub(super) fn implementation(
    model: &Model,
    operation: &Operation,
    pagination: &Pagination,
    page_type: &str,
    readings: &Readings,
) -> Result<String, Problem> {
    let Reply::Json { ty: page, .. } = &operation.reply else {
        return Err(internal(&operation.pointer, "a paged operation does not reply in JSON"));
    };
    let missing = || internal(&operation.pointer, "the list of a paged reply was lost");
    let (Type::List(item), _) = place(model, page, &pagination.items).ok_or_else(missing)? else {
        return Err(missing());
    };
    let item = item.usual().clone();
    let list = List { model, operation, page, item, items: &pagination.items };
    let Type::Named(item) = &list.item else {
        return Err(Problem::new(
            &operation.pointer,
            "the items of a paged reply are not of a named type",
            "give them a component of their own",
        ));
    };
    let parts = match &pagination.style {
        Paging::Cursor { forward, backward } => cursor::parts(&list, forward, backward.as_ref())?,
        Paging::Offset { offset, size, default_size, end } => {
            number::by_offset(&list, offset, size, *default_size, end)?
        }
        Paging::Number { page, first, end } => number::by_number(&list, page, *first, end)?,
        Paging::Item { size, default_size, reversed, forward, backward } => {
            let sizes = (size.as_deref(), *default_size);
            item::parts(&list, sizes, *reversed, forward, backward.as_ref())?
        }
    };
    Ok(list.implementation(item, page_type, &parts, readings))
}

impl List<'_> {
    fn implementation(
        &self,
        item: &str,
        page_type: &str,
        parts: &Parts,
        readings: &Readings,
    ) -> String {
        let jumps = if parts.jumps { "const JUMPS: bool = true;\n" } else { "" };
        let reversed = if parts.reversed { "const REVERSED: bool = true;\n" } else { "" };
        let taken = access::taken(self.model, self.page, self.items);
        let items = if parts.reversed {
            format!("let mut items = {taken};\nitems.reverse();\nitems")
        } else {
            taken
        };
        format!(
            "impl Paged for {} {{\n\
             type Page = {page_type};\n\
             type Item = types::{item};\n\n\
             const BACKWARD: Backward = Backward::{};\n\
             const SIZED: bool = {};\n{jumps}{reversed}\n\
             fn operation() -> &'static Operation {{ &{} }}\n\n\
             {}\n\
             fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {{\n\
             {}\n}}\n\n\
             fn items(page: Self::Page) -> Vec<Self::Item> {{\n{items}\n}}\n}}\n\n",
            self.operation.type_name,
            parts.backward,
            parts.sized,
            super::operations::constant_name(self.operation),
            parts.methods.join("\n"),
            self.fetch(parts, readings),
        )
    }

    /// The call of one page, of which single items may fail.
    fn fetch(&self, parts: &Parts, readings: &Readings) -> String {
        let same = || "reads::Same".to_owned();
        let mut page = reader_text(|it| readings.page_reader(it, self.page)).unwrap_or_else(same);
        let item = match place(self.model, self.page, self.items) {
            Some((Type::List(item), _)) => reader_text(|it| readings.reader(it, &item)),
            _ => None,
        };
        let mut item = item.unwrap_or_else(same);
        let mut text = String::new();
        for (name, reader) in [("ReadPage", &mut page), ("ReadItem", &mut item)] {
            if reader.contains("forms::") {
                let _ = writeln!(text, "type {name} = {reader};");
                name.clone_into(reader);
            }
        }
        let path = if self.items == "." { "" } else { self.items };
        let _ = write!(text, "let list = ListPlace::at({})", literal(path));
        if let Some(envelope) = &self.operation.envelope {
            let _ = write!(text, ".within({})", literal(envelope));
        }
        if let Some(forms) = readings.outer_forms(self.page) {
            let _ = write!(text, ".in_forms(forms::{forms}::FORMS)");
        }
        if let Some(key) = &parts.key {
            let _ = write!(text, ".keyed(&[{}])", self.names_of(key).join(", "));
        }
        if parts.jumps {
            text.push_str(".counted()");
        }
        let _ = write!(
            text,
            ";\nBox::pin(self.into_call().send_page::<_, {page}, Self::Item, {item}>(list))"
        );
        text
    }

    /// The paths at which the key of an item may be, as literals.
    fn names_of(&self, key: &str) -> Vec<String> {
        let Type::Named(name) = &self.item else { return vec![literal(key)] };
        let aliases = self.model.component(name).and_then(|it| match &it.shape {
            Shape::Struct { fields, .. } => fields.iter().find(|field| field.wire == key),
            _ => None,
        });
        let aliases = aliases.into_iter().flat_map(|field| &field.aliases);
        std::iter::once(key).chain(aliases.map(String::as_str)).map(literal).collect()
    }

    /// Whether every item has an id, which no other item has.
    fn has_ids(&self) -> bool {
        let id = place(self.model, &self.item, "id").or(place(self.model, &self.item, "_id"));
        id.is_some_and(|(_, steps)| steps.iter().all(|step| !step.optional))
    }

    /// The field of the request that holds a parameter.
    fn field(&self, wire: &str) -> Result<&str, Problem> {
        let parameter = self.operation.parameters.iter().find(|parameter| parameter.wire == wire);
        parameter
            .map(|parameter| parameter.name.as_str())
            .ok_or_else(|| internal(&self.operation.pointer, &format!("`{wire}` is no parameter")))
    }

    /// Whether the vendor demands a parameter.
    fn is_required(&self, wire: &str) -> bool {
        let mut found = self.operation.parameters.iter();
        found.any(|parameter| parameter.wire == wire && parameter.required)
    }

    /// Whether a parameter is a number.
    fn is_number(&self, wire: &str) -> bool {
        let mut found = self.operation.parameters.iter();
        found.any(|parameter| parameter.wire == wire && parameter.ty == Type::Integer)
    }

    /// How many items a page holds, as an expression.
    fn count(&self) -> String {
        format!("{}.len()", access::slice(self.model, self.page, self.items))
    }
}
