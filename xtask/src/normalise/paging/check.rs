//! Does an operation have what its paging refers to?

use crate::model::{
    CountedEnd, Definition, ItemWay, Model, Operation, Pagination, Paging, Parameter, Reply, Total,
    Type, Way, place,
};
use crate::spec::problem::{Found, Problem, at};

/// Everything that paging refers to and that is missing, or has the wrong type.
pub(crate) fn check(model: &Model) -> Vec<Problem> {
    let mut problems = Vec::new();
    for operation in &model.operations {
        if let Some(pagination) = &operation.pagination {
            problems.extend(check_one(model, operation, pagination).err());
        }
    }
    problems
}

fn check_one(model: &Model, operation: &Operation, pagination: &Pagination) -> Found<()> {
    let Reply::Json { ty: page, optional: false } = &operation.reply else {
        return Err(refuse(operation, "the reply is not JSON, or may be missing"));
    };
    let Some((Type::List(item), _)) = place(model, page, &pagination.items) else {
        let what = format!("the reply has no list at `{}`", pagination.items);
        return Err(refuse(operation, what));
    };
    let check = Check { model, operation, page };
    match &pagination.style {
        Paging::Cursor { forward, backward } => {
            std::iter::once(forward).chain(backward).try_for_each(|way| check.way(way))
        }
        // Every page sends both, so they may be required.
        Paging::Offset { offset, size, end, .. } => {
            check.parameter(offset, &[Type::Integer], true)?;
            check.parameter(size, &[Type::Integer], true)?;
            check.end(end)
        }
        Paging::Number { page, end, .. } => {
            check.parameter(page, &[Type::Integer], false)?;
            check.end(end)
        }
        Paging::Item { size, forward, backward, .. } => {
            size.iter().try_for_each(|size| check.parameter(size, &[Type::Integer], false))?;
            let kind = |way: &ItemWay| check.find(&way.cursor).map(|it| &it.ty);
            if backward.as_ref().is_some_and(|backward| kind(backward) != kind(forward)) {
                return Err(refuse(operation, "one cursor is a number, and the other a text"));
            }
            std::iter::once(forward).chain(backward).try_for_each(|way| check.item_way(way, &item))
        }
    }
}

fn refuse(operation: &Operation, what: impl Into<String>) -> Problem {
    let here = at(&operation.pointer, "x-switchboard-pagination");
    Problem::new(here, what, "correct the name or the place")
}

/// Compares the paging of one operation with its parameters and its reply.
struct Check<'m> {
    model: &'m Model,
    operation: &'m Operation,
    page: &'m Type,
}

impl Check<'_> {
    fn refuse(&self, what: String) -> Problem {
        refuse(self.operation, what)
    }

    fn find(&self, name: &str) -> Option<&Parameter> {
        self.operation.parameters.iter().find(|it| it.wire == name)
    }

    fn parameter(&self, name: &str, wanted: &[Type], may_be_required: bool) -> Found<()> {
        match self.find(name) {
            Some(it) if wanted.contains(&it.ty) && (may_be_required || !it.required) => Ok(()),
            _ => Err(self.refuse(format!("there is no optional parameter `{name}` of that kind"))),
        }
    }

    /// Whether the value at a place of the reply fits; `what` says it in words.
    fn reply(&self, path: &str, what: &str, fits: impl Fn(&Type) -> bool) -> Found<()> {
        match place(self.model, self.page, path) {
            Some((ty, _)) if fits(ty.usual()) => Ok(()),
            _ => Err(self.refuse(format!("the reply has no {what} at `{path}`"))),
        }
    }

    fn way(&self, way: &Way) -> Found<()> {
        // The first page is asked for without a cursor.
        self.parameter(&way.cursor, &[Type::String], false)?;
        if let Some(size) = &way.size {
            self.parameter(size, &[Type::Integer], false)?;
        }
        self.reply(&way.next, "text", |ty| *ty == Type::String)?;
        way.more.iter().try_for_each(|more| self.reply(more, "flag", |ty| *ty == Type::Boolean))
    }

    fn item_way(&self, way: &ItemWay, item: &Type) -> Found<()> {
        self.parameter(&way.cursor, &[Type::String, Type::Integer], false)?;
        let key = place(self.model, item, &way.key).map(|(ty, _)| ty);
        let fits = |ty: &Type| *ty.usual() == Type::String || is_count(ty.usual());
        if key.as_ref().is_some_and(fits) {
            return Ok(());
        }
        Err(self.refuse(format!("an item has no key at `{}`", way.key)))
    }

    fn end(&self, end: &CountedEnd) -> Found<()> {
        if let Some(total) = &end.total {
            self.total(total)?;
        }
        if let Some(more) = &end.more {
            self.reply(more, "flag", |ty| *strict(ty) == Type::Boolean)?;
        }
        end.told_size.iter().try_for_each(|size| self.reply(size, "number", is_count))
    }

    fn total(&self, total: &Total) -> Found<()> {
        let (parameter, places) = match total {
            Total::At(place) => return self.reply(place, "number", is_count),
            Total::By { parameter, places, .. } => (parameter, places),
        };
        let is_enum = self.find(parameter).is_some_and(|it| is_enum(self.model, &it.ty));
        if places.is_empty() || !is_enum {
            let what = format!("`{parameter}` is not a parameter with known values");
            return Err(self.refuse(what));
        }
        places.iter().try_for_each(|(_, place)| self.reply(place, "number", is_count))
    }
}

fn is_count(ty: &Type) -> bool {
    *strict(ty) == Type::Integer
}

/// The type that a lenient one is read as.
fn strict(ty: &Type) -> &Type {
    match ty {
        Type::Lenient(inner) => inner,
        ty => ty,
    }
}

fn is_enum(model: &Model, ty: &Type) -> bool {
    let Type::Named(name) = ty else { return false };
    matches!(model.component(name).map(|it| &it.definition), Some(Definition::Enum(_)))
}
