//! The `Paged` implementation of a list request.

mod access;
mod cursor;
mod item;
mod number;

use super::output::internal;
use crate::model::{Model, Operation, Pagination, Paging, Reply, Type};
use crate::normalise::pagination::place;
use crate::problem::Problem;

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
    /// `direction`, `cursor`, `turned`, `sized`, `turn`, and `jump` where there is one.
    methods: [String; 5],
    jump: Option<String>,
    reversed: bool,
}

pub(super) fn implementation(
    model: &Model,
    operation: &Operation,
    pagination: &Pagination,
    page_type: &str,
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
        Paging::Offset { offset, size, default_size, total } => {
            number::by_offset(&list, offset, size, *default_size, total.as_ref())?
        }
        Paging::Number { page, first, page_size, total } => {
            number::by_number(&list, page, (*first, *page_size), total.as_ref())?
        }
        Paging::Item { size, default_size, reversed, forward, backward } => {
            let sizes = (size.as_deref(), *default_size);
            item::parts(&list, sizes, *reversed, forward, backward.as_ref())?
        }
    };
    Ok(list.implementation(item, page_type, &parts))
}

impl List<'_> {
    fn implementation(&self, item: &str, page_type: &str, parts: &Parts) -> String {
        let jumps = if parts.jumps { "const JUMPS: bool = true;\n" } else { "" };
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
             const SIZED: bool = {};\n{jumps}\n\
             fn operation() -> &'static Operation {{ &{} }}\n\n\
             {}\n\
             fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {{\n\
             Box::pin(self.send())\n}}\n\n{}\
             fn items(page: Self::Page) -> Vec<Self::Item> {{\n{items}\n}}\n}}\n\n",
            self.operation.type_name,
            parts.backward,
            parts.sized,
            super::operations::constant_name(self.operation),
            parts.methods.join("\n"),
            parts.jump.as_deref().unwrap_or_default(),
        )
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
