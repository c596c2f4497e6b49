//! Lists that are walked by a cursor in the reply.

use super::access::{End, optional};
use super::{List, Parts};
use crate::model::{Bounds, Operation, Way};
use crate::problem::Problem;
use std::fmt::Write;

pub(super) fn parts(
    list: &List<'_>,
    forward: &Way,
    backward: Option<&Way>,
) -> Result<Parts, Problem> {
    Ok(Parts {
        backward: backward_reach(forward, backward),
        sized: forward.size.is_some(),
        jumps: false,
        methods: [
            direction(list, forward, backward)?,
            cursor(list, forward, backward)?,
            turned(list, forward, backward)?,
            sized(list, forward, backward)?,
            turn(list, forward, backward),
        ],
        reversed: false,
        key: None,
    })
}

/// How far back a walk can start: a list without a `last` of its own has no way to name its end.
fn backward_reach(forward: &Way, backward: Option<&Way>) -> &'static str {
    match backward {
        None => "Never",
        Some(backward) if backward.size.is_some() && backward.size != forward.size => "FromEnd",
        Some(_) => "FromCursor",
    }
}

fn direction(list: &List<'_>, forward: &Way, backward: Option<&Way>) -> Result<String, Problem> {
    let mut signs = Vec::new();
    if let Some(backward) = backward {
        signs.push(format!("self.{}.is_some()", list.field(&backward.cursor)?));
        if let Some(size) = backward.size.as_ref().filter(|it| Some(*it) != forward.size.as_ref()) {
            signs.push(format!("self.{}.is_some()", list.field(size)?));
        }
    }
    let body = if signs.is_empty() {
        "Direction::Forward".into()
    } else {
        format!("if {} {{ Direction::Backward }} else {{ Direction::Forward }}", signs.join(" || "))
    };
    Ok(format!("fn direction(&self) -> Direction {{\n{body}\n}}\n"))
}

fn cursor(list: &List<'_>, forward: &Way, backward: Option<&Way>) -> Result<String, Problem> {
    let ahead = list.field(&forward.cursor)?;
    let Some(backward) = backward else {
        return Ok(format!(
            "fn cursor(&self, direction: Direction) -> Option<String> {{\n\
             self.{ahead}.clone().filter(|_| direction == Direction::Forward)\n}}\n"
        ));
    };
    let back = list.field(&backward.cursor)?;
    Ok(format!(
        "fn cursor(&self, direction: Direction) -> Option<String> {{\nmatch direction {{\n\
         Direction::Forward => self.{ahead}.clone(),\n\
         Direction::Backward => self.{back}.clone(),\n}}\n}}\n"
    ))
}

fn turned(list: &List<'_>, forward: &Way, backward: Option<&Way>) -> Result<String, Problem> {
    let (ahead, forward) = (&forward.size, list.field(&forward.cursor)?);
    let Some(backward) = backward else {
        return Ok(format!(
            "fn turned(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {{\n\
             self.{forward} = cursor.or(self.{forward});\nOk(self)\n}}\n"
        ));
    };
    let back = &backward.size;
    let backward = list.field(&backward.cursor)?;
    let arm = |cursor: &str, other: &str, size: &Option<String>, other_size: &Option<String>| {
        let mut text = format!("self.{cursor} = cursor.or(self.{cursor});\nself.{other} = None;\n");
        if let Some(wire) = size.as_ref().filter(|size| Some(*size) != other_size.as_ref()) {
            let name = list.field(wire)?;
            let _ = write!(text, "self.{name} = self.{name}");
            if let Some(other) = other_size {
                let _ = write!(text, ".or(self.{}.take())", list.field(other)?);
            }
            // The size is what says from which end to start, so without one it needs a value.
            if cursor == backward
                && let Some(largest) = largest(list.operation, wire)
            {
                let _ = write!(text, ".or(Some({largest}))");
            }
            text.push_str(";\n");
        }
        Ok::<_, Problem>(text)
    };
    Ok(format!(
        "fn turned(mut self, direction: Direction, cursor: Option<String>) -> Result<Self, Error> {{\n\
         match direction {{\nDirection::Forward => {{\n{}}}\nDirection::Backward => {{\n{}}}\n}}\n\
         Ok(self)\n}}\n",
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

fn sized(list: &List<'_>, forward: &Way, backward: Option<&Way>) -> Result<String, Problem> {
    let ahead = forward.size.as_ref();
    let back = backward.map_or(ahead, |backward| backward.size.as_ref());
    let set = |size: Option<&String>| match size {
        Some(size) => Ok(format!("self.{} = Some(size.into());", list.field(size)?)),
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

fn turn(list: &List<'_>, forward: &Way, backward: Option<&Way>) -> String {
    let read = |way: &Way| {
        let at = |path: &str, end| optional(list.model, "page", list.page, path, end);
        let cursor = at(&way.next, End::Text);
        let more = way.more.as_ref().map_or_else(|| "None".into(), |more| at(more, End::Flag));
        format!("Turn::by_cursor({more}, {cursor})")
    };
    let body = match backward {
        None => read(forward),
        Some(backward) => format!(
            "match direction {{\nDirection::Forward => {},\nDirection::Backward => {},\n}}",
            read(forward),
            read(backward)
        ),
    };
    let direction = if backward.is_some() { "direction" } else { "_" };
    format!("fn turn(&self, page: &Self::Page, {direction}: Direction) -> Turn {{\n{body}\n}}\n")
}
