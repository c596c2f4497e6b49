//! One expectation as the mock keeps it: what is asked, how often, and what is answered.

use super::answer::Answer;
use super::asked_for::AskedFor;
use super::compare::differences;
use super::difference::Difference;
use crate::error::Error;
use http::{HeaderMap, StatusCode};
use std::panic::Location;
use std::time::Duration;

/// An expectation.
pub(super) struct Plan {
    pub(super) wanted: Wanted,
    pub(super) fit: Fit,
    pub(super) times: Times,
    pub(super) answer: Option<Answer>,
    /// The status to answer with, where the answer's own is not meant.
    pub(super) status: Option<StatusCode>,
    pub(super) headers: HeaderMap,
    pub(super) delay: Duration,
    /// What is wrong with the expectation itself.
    pub(super) problem: Option<Error>,
    /// How often it was called.
    pub(super) called: u32,
    /// Where the test made it.
    pub(super) place: &'static Location<'static>,
}

/// Which requests an expectation is about.
pub(super) enum Wanted {
    Request {
        operation: String,
        asked: Box<Result<AskedFor, Error>>,
    },
    /// Every request of the operation of this name.
    Operation(String),
}

/// How much of a request has to be as expected.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    Whole,
    /// What is expected, and perhaps more.
    Partial,
    /// The operation alone.
    Operation,
}

/// How often an expectation is called.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Times {
    AtLeastOnce,
    Exactly(u32),
    Any,
}

/// An answer that is about to be given.
pub(super) struct Due {
    pub(super) answer: Answer,
    pub(super) headers: HeaderMap,
    pub(super) delay: Duration,
}

/// How a request and an expectation stand to one another.
pub(super) enum Match {
    /// It is about something else.
    Other,
    /// The same operation was meant, but the request differs.
    Near(Vec<Difference>),
    /// The same operation was meant, but the expectation itself is wrong.
    Invalid(String),
    Fits,
}

impl Plan {
    pub(super) fn new(wanted: Wanted, place: &'static Location<'static>) -> Self {
        Self {
            wanted,
            fit: Fit::Whole,
            times: Times::AtLeastOnce,
            answer: None,
            status: None,
            headers: HeaderMap::new(),
            delay: Duration::ZERO,
            problem: None,
            called: 0,
            place,
        }
    }

    /// The operation by name, and where the test expects it.
    pub(super) fn told(&self) -> String {
        let (name, place) = (self.operation(), self.place);
        format!("{name}, at {}:{}:{}", place.file(), place.line(), place.column())
    }

    pub(super) fn operation(&self) -> &str {
        match &self.wanted {
            Wanted::Request { operation, .. } => operation,
            Wanted::Operation(name) => name,
        }
    }

    pub(super) fn matches(&self, got: &AskedFor) -> Match {
        let found = match &self.wanted {
            Wanted::Operation(name) if name == got.operation().id() => Vec::new(),
            Wanted::Operation(_) => return Match::Other,
            Wanted::Request { asked, operation } => match asked.as_ref() {
                Ok(wanted) if !wanted.is_same_operation(got) => return Match::Other,
                Ok(_) if self.fit == Fit::Operation => Vec::new(),
                Ok(wanted) => differences(wanted, got, self.fit == Fit::Partial),
                Err(_) if operation != &named(got) => return Match::Other,
                Err(_) if self.fit == Fit::Operation => Vec::new(),
                Err(_) => return Match::Invalid(self.fault().unwrap_or_default()),
            },
        };
        match self.fault() {
            Some(fault) if found.is_empty() => Match::Invalid(fault),
            _ if found.is_empty() => Match::Fits,
            _ => Match::Near(found),
        }
    }

    /// What is wrong with the expectation itself.
    pub(super) fn fault(&self) -> Option<String> {
        if let Wanted::Request { asked, .. } = &self.wanted
            && let Err(error) = asked.as_ref()
            && self.fit != Fit::Operation
        {
            return Some(format!("its request cannot be sent: {}", error.detail()));
        }
        if let Some(problem) = &self.problem {
            return Some(format!("its answer cannot be given: {}", problem.detail()));
        }
        let is_needed = self.answer.is_none() && self.times != Times::Exactly(0);
        is_needed.then(|| "it has no answer: tell it to `reply`, to `fail` or to `lose`".to_owned())
    }

    /// The request that is expected, if it is one and can be sent.
    pub(super) fn asked(&self) -> Option<&AskedFor> {
        match &self.wanted {
            Wanted::Request { asked, .. } => asked.as_ref().as_ref().ok(),
            Wanted::Operation(_) => None,
        }
    }

    /// The answer, which counts as given.
    pub(super) fn due(&mut self) -> Option<Due> {
        let mut answer = self.answer.clone()?;
        if let (Answer::Reply { status, .. }, Some(told)) = (&mut answer, self.status) {
            *status = told;
        }
        self.called = self.called.saturating_add(1);
        Some(Due { answer, headers: self.headers.clone(), delay: self.delay })
    }

    pub(super) fn is_used_up(&self) -> bool {
        matches!(self.times, Times::Exactly(times) if self.called >= times)
    }

    /// Why the test is not finished with this expectation.
    pub(super) fn unmet(&self) -> Option<String> {
        if let Some(fault) = self.fault() {
            return Some(fault);
        }
        let counted = |count: u32| match count {
            0 => "no call".to_owned(),
            1 => "1 call".to_owned(),
            count => format!("{count} calls"),
        };
        let called = counted(self.called);
        match self.times {
            Times::AtLeastOnce if self.called == 0 => {
                Some(format!("expected at least 1 call, got {called}"))
            }
            Times::Exactly(times) if self.called != times => {
                Some(format!("expected {}, got {called}", counted(times)))
            }
            _ => None,
        }
    }
}

/// The operation that a request calls, as messages name it.
pub(super) fn named(got: &AskedFor) -> String {
    name_of(got.operation())
}

/// An operation as messages name it.
pub(super) fn name_of(operation: &crate::facts::Operation) -> String {
    format!("{} {}", operation.api().vendor(), operation.id())
}
