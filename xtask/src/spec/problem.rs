//! What is wrong with a description: where, why, and what to do about it.

use std::fmt;

/// One thing that stops a description from becoming a client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// JSON pointer into the description, as a URI fragment: `#/paths/~1pets/get`.
    pub pointer: String,
    /// What is wrong.
    pub what: String,
    /// What a maintainer can do about it.
    pub remedy: String,
}

impl Problem {
    /// A problem at a place.
    pub fn new(
        pointer: impl Into<String>,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self { pointer: pointer.into(), what: what.into(), remedy: remedy.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}\n    remedy: {}", self.pointer, self.what, self.remedy)
    }
}

impl std::error::Error for Problem {}

/// The result of a step that can find a problem.
pub type Found<T> = Result<T, Problem>;

/// Extends a pointer by one step, escaped as RFC 6901 says.
#[must_use]
pub fn at(pointer: &str, step: &str) -> String {
    format!("{pointer}/{}", step.replace('~', "~0").replace('/', "~1"))
}
