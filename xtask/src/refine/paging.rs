//! The `Paged` implementation of a list request.

use super::output::internal;
use crate::model::{Bounds, Model, Operation, Pagination, Reply, Type, Way};
use crate::normalise::pagination::{Step, place};
use crate::problem::Problem;
use std::fmt::Write;

pub(super) fn implementation(
    model: &Model,
    operation: &Operation,
    pagination: &Pagination,
    page_type: &str,
) -> Result<String, Problem> {
    let name = &operation.type_name;
    let Reply::Json { ty: page, .. } = &operation.reply else {
        return Err(internal(&operation.pointer, "a paged operation does not reply in JSON"));
    };
    let (item, items) = items(model, operation, page, &pagination.items)?;
    let (forward, backward) = (&pagination.forward, pagination.backward.as_ref());
    let constant = super::operations::constant_name(operation);
    Ok(format!(
        "impl Paged for {name} {{\n\
         type Page = {page_type};\n\
         type Item = {item};\n\n\
         const BACKWARD: Backward = Backward::{};\n\
         const SIZED: bool = {};\n\n\
         fn operation() -> &'static Operation {{ &{constant} }}\n\n\
         {}\n{}\n{}\n{}\n\
         fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {{\n\
         Box::pin(self.send())\n}}\n\n\
         {}\n\
         fn items(page: Self::Page) -> Vec<Self::Item> {{\n{items}\n}}\n}}\n\n",
        backward_reach(forward, backward),
        forward.size.is_some(),
        direction(operation, pagination)?,
        cursor(operation, pagination)?,
        turned(operation, pagination)?,
        sized(operation, pagination)?,
        turn(model, page, pagination),
    ))
}

/// How far back a walk can start: a list without a `last` of its own has no way to name its end.
fn backward_reach(forward: &Way, backward: Option<&Way>) -> &'static str {
    match backward {
        None => "Never",
        Some(backward) if backward.size.is_some() && backward.size != forward.size => "FromEnd",
        Some(_) => "FromCursor",
    }
}

/// The field of the request that holds a parameter.
fn field<'o>(operation: &'o Operation, wire: &str) -> Result<&'o str, Problem> {
    let parameter = operation.parameters.iter().find(|parameter| parameter.wire == wire);
    parameter
        .map(|parameter| parameter.name.as_str())
        .ok_or_else(|| internal(&operation.pointer, &format!("`{wire}` is no parameter")))
}

fn direction(operation: &Operation, pagination: &Pagination) -> Result<String, Problem> {
    let mut signs = Vec::new();
    if let Some(backward) = &pagination.backward {
        signs.push(format!("self.{}.is_some()", field(operation, &backward.cursor)?));
        if let Some(size) =
            backward.size.as_ref().filter(|it| Some(*it) != pagination.forward.size.as_ref())
        {
            signs.push(format!("self.{}.is_some()", field(operation, size)?));
        }
    }
    let body = if signs.is_empty() {
        "Direction::Forward".into()
    } else {
        format!("if {} {{ Direction::Backward }} else {{ Direction::Forward }}", signs.join(" || "))
    };
    Ok(format!("fn direction(&self) -> Direction {{\n{body}\n}}\n"))
}

fn cursor(operation: &Operation, pagination: &Pagination) -> Result<String, Problem> {
    let ahead = field(operation, &pagination.forward.cursor)?;
    let Some(backward) = &pagination.backward else {
        return Ok(format!(
            "fn cursor(&self, direction: Direction) -> Option<&str> {{\n\
             self.{ahead}.as_deref().filter(|_| direction == Direction::Forward)\n}}\n"
        ));
    };
    let back = field(operation, &backward.cursor)?;
    Ok(format!(
        "fn cursor(&self, direction: Direction) -> Option<&str> {{\nmatch direction {{\n\
         Direction::Forward => self.{ahead}.as_deref(),\n\
         Direction::Backward => self.{back}.as_deref(),\n}}\n}}\n"
    ))
}

fn turned(operation: &Operation, pagination: &Pagination) -> Result<String, Problem> {
    let forward = field(operation, &pagination.forward.cursor)?;
    let Some(backward) = &pagination.backward else {
        return Ok(format!(
            "fn turned(mut self, _: Direction, cursor: Option<String>) -> Self {{\n\
             if cursor.is_some() {{ self.{forward} = cursor; }}\nself\n}}\n"
        ));
    };
    let (ahead, back) = (&pagination.forward.size, &backward.size);
    let backward = field(operation, &backward.cursor)?;
    let arm = |cursor: &str, other: &str, size: &Option<String>, other_size: &Option<String>| {
        let mut text =
            format!("if cursor.is_some() {{ self.{cursor} = cursor; }}\nself.{other} = None;\n");
        if let Some(wire) = size.as_ref().filter(|size| Some(*size) != other_size.as_ref()) {
            let name = field(operation, wire)?;
            let _ = write!(text, "self.{name} = self.{name}");
            if let Some(other) = other_size {
                let _ = write!(text, ".or(self.{}.take())", field(operation, other)?);
            }
            // The size is what says from which end to start, so without one it needs a value.
            if cursor == backward
                && let Some(largest) = largest(operation, wire)
            {
                let _ = write!(text, ".or(Some({largest}))");
            }
            text.push_str(";\n");
        }
        Ok::<_, Problem>(text)
    };
    Ok(format!(
        "fn turned(mut self, direction: Direction, cursor: Option<String>) -> Self {{\n\
         match direction {{\nDirection::Forward => {{\n{}}}\nDirection::Backward => {{\n{}}}\n}}\n\
         self\n}}\n",
        arm(forward, backward, ahead, back)?,
        arm(backward, forward, back, ahead)?,
    ))
}

/// The largest value that the vendor allows for a parameter.
fn largest(operation: &Operation, wire: &str) -> Option<f64> {
    let parameter = operation.parameters.iter().find(|parameter| parameter.wire == wire)?;
    parameter.rules.iter().find_map(|rule| match rule.bounds {
        Bounds::Number(_, high) => high,
        _ => None,
    })
}

fn sized(operation: &Operation, pagination: &Pagination) -> Result<String, Problem> {
    let ahead = pagination.forward.size.as_ref();
    let back = pagination.backward.as_ref().map_or(ahead, |backward| backward.size.as_ref());
    let set = |size: Option<&String>| match size {
        Some(size) => Ok(format!("self.{} = Some(size.into());", field(operation, size)?)),
        None => Ok::<_, Problem>(String::new()),
    };
    if ahead.is_none() && back.is_none() {
        return Ok("fn sized(self, _: Direction, _: u32) -> Self {\nself\n}\n".into());
    }
    if ahead == back {
        return Ok(format!(
            "fn sized(mut self, _: Direction, size: u32) -> Self {{\n{}\nself\n}}\n",
            set(ahead)?
        ));
    }
    Ok(format!(
        "fn sized(mut self, direction: Direction, size: u32) -> Self {{\nmatch direction {{\n\
         Direction::Forward => {{ {} }}\nDirection::Backward => {{ {} }}\n}}\nself\n}}\n",
        set(ahead)?,
        set(back)?
    ))
}

fn turn(model: &Model, page: &Type, pagination: &Pagination) -> String {
    let read = |way: &Way| {
        let cursor = access(model, page, &way.next, End::Text);
        let more = way
            .more
            .as_ref()
            .map_or_else(|| "None".into(), |more| access(model, page, more, End::Flag));
        format!("Turn::by_cursor({more}, {cursor})")
    };
    let body = match &pagination.backward {
        None => read(&pagination.forward),
        Some(backward) => format!(
            "match direction {{\nDirection::Forward => {},\nDirection::Backward => {},\n}}",
            read(&pagination.forward),
            read(backward)
        ),
    };
    let direction = if pagination.backward.is_some() { "direction" } else { "_" };
    format!("fn turn(page: &Self::Page, {direction}: Direction) -> Turn {{\n{body}\n}}\n")
}

/// What a value at the end of a way is read as.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Text,
    Flag,
}

/// An expression for the optional value at a place of the page.
fn access(model: &Model, page: &Type, path: &str, end: End) -> String {
    let steps = place(model, page, path).map(|(_, steps)| steps).unwrap_or_default();
    let (mut text, mut inside) = ("page".to_owned(), false);
    let count = steps.len();
    for (index, step) in steps.iter().enumerate() {
        let last = (index + 1 == count).then_some(end);
        let borrowed = borrowed(step, last);
        text = match (inside, step.optional, last) {
            (false, false, Some(_)) => format!("Some({text}{borrowed})"),
            (false, false, None) => format!("{text}.{}", step.name),
            (false, true, _) => format!("{text}{borrowed}"),
            (true, true, _) => format!("{text}.and_then(|it| it{borrowed})"),
            (true, false, Some(_)) => format!("{text}.map(|it| it{borrowed})"),
            (true, false, None) => format!("{text}.map(|it| &it.{})", step.name),
        };
        inside |= step.optional;
    }
    text
}

/// A step without taking what it leads to; `end` is what stands there, if it is the last.
fn borrowed(step: &Step, end: Option<End>) -> String {
    let how = match (step.patch, step.optional, end) {
        (true, _, None) => ".value()",
        (true, _, Some(End::Text)) => ".value().map(String::as_str)",
        (true, _, Some(End::Flag)) => ".value().copied()",
        (_, true, None) => ".as_ref()",
        (_, true, Some(End::Text)) => ".as_deref()",
        (_, false, Some(End::Text)) => ".as_str()",
        (_, _, Some(End::Flag)) | (_, false, None) => "",
    };
    format!(".{}{how}", step.name)
}

fn items(
    model: &Model,
    operation: &Operation,
    page: &Type,
    path: &str,
) -> Result<(String, String), Problem> {
    let lost = || internal(&operation.pointer, "the list of a paged reply was lost");
    let (Type::List(item), steps) = place(model, page, path).ok_or_else(lost)? else {
        return Err(lost());
    };
    let Type::Named(item) = *item else {
        return Err(Problem::new(
            &operation.pointer,
            "the items of a paged reply are not of a named type",
            "give them a component of their own",
        ));
    };
    let mut text = "page".to_owned();
    let mut inside = false;
    for Step { name, optional, patch } in steps {
        let taken = if patch { ".into_value()" } else { "" };
        text = match (inside, optional) {
            (false, _) => format!("{text}.{name}{taken}"),
            (true, true) => format!("{text}.and_then(|it| it.{name}{taken})"),
            (true, false) => format!("{text}.map(|it| it.{name})"),
        };
        inside |= optional;
    }
    if inside {
        text.push_str(".unwrap_or_default()");
    }
    Ok((format!("types::{item}"), text))
}
