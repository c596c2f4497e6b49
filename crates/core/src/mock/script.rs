//! All expectations of a mock: which one answers a request, and what is told when none does.

use super::asked_for::AskedFor;
use super::difference::Difference;
use super::plan::{Due, Match, Plan, name_of, named};
use crate::facts::Operation;

/// The expectations of a mock, oldest first, and what it was asked besides.
#[derive(Default)]
pub(super) struct Script {
    pub(super) plans: Vec<Plan>,
    /// What was asked without being expected.
    pub(super) unexpected: Vec<String>,
}

/// Why no expectation answers a request.
enum Reason {
    Nothing,
    Invalid(usize, String),
    UsedUp(usize),
    Differs(usize, Vec<Difference>),
}

impl Script {
    /// The answer to a request by the oldest expectation that fits and is not used up. It counts as
    /// called from here on.
    ///
    /// # Errors
    ///
    /// What a test forgot to say, in words.
    pub(super) fn answer(&mut self, got: &AskedFor) -> Result<Due, String> {
        let reason = match self.find(got) {
            Ok(place) => match self.plans.get_mut(place).and_then(Plan::due) {
                Some(due) => return Ok(due),
                None => Reason::Nothing,
            },
            Err(reason) => reason,
        };
        let told = self.told(got, &reason);
        self.unexpected.push(format!("{}: {told}", named(got)));
        Err(told)
    }

    /// What is told about a request that no call of a client made.
    pub(super) fn foreign(&mut self, operation: Option<&Operation>) -> String {
        let told = "not mocked: no call of a client made this request".to_owned();
        let name = operation.map_or_else(|| "an unknown operation".to_owned(), name_of);
        self.unexpected.push(format!("{name}: {told}"));
        told
    }

    fn find(&self, got: &AskedFor) -> Result<usize, Reason> {
        let mut reason = Reason::Nothing;
        for (place, plan) in self.plans.iter().enumerate() {
            reason = match plan.matches(got) {
                Match::Fits if !plan.is_used_up() => return Ok(place),
                Match::Fits => Reason::UsedUp(place),
                Match::Invalid(fault) => reason.or_nearer(Reason::Invalid(place, fault)),
                Match::Near(found) => reason.or_nearer(Reason::Differs(place, found)),
                Match::Other => reason,
            };
        }
        Err(reason)
    }

    fn told(&self, got: &AskedFor, reason: &Reason) -> String {
        let at = |place: &usize| {
            let place = self.plans.get(*place).map(|plan| plan.place);
            place.map_or_else(String::new, |it| {
                format!("{}:{}:{}", it.file(), it.line(), it.column())
            })
        };
        let why = match reason {
            Reason::Nothing => self.others(),
            Reason::Invalid(place, fault) => {
                format!("the mock at {} is no help: {fault}", at(place))
            }
            Reason::UsedUp(place) if self.plans.get(*place).is_some_and(|it| it.called == 0) => {
                format!("the mock at {} expects no call", at(place))
            }
            Reason::UsedUp(place) => {
                let times = self.plans.get(*place).map_or(0, |plan| plan.called);
                let times = if times == 1 { "once".to_owned() } else { format!("{times} times") };
                format!(
                    "the mock at {} was called {times}, which is all that it expects",
                    at(place)
                )
            }
            Reason::Differs(place, found) => {
                let more = match found.len() {
                    0 | 1 => String::new(),
                    2 => ", and 1 more difference".to_owned(),
                    count => format!(", and {} more differences", count - 1),
                };
                let secrets = self.secrets(*place, got);
                let first = found.first().map(|it| it.told(&secrets)).unwrap_or_default();
                format!("the nearest mock, at {}, differs in {first}{more}", at(place))
            }
        };
        format!("not mocked: {}; {why}", got.told())
    }

    fn secrets<'s>(&'s self, place: usize, got: &'s AskedFor) -> Vec<&'s crate::text::Secrets> {
        let expected = self.plans.get(place).and_then(Plan::asked).map(AskedFor::secrets);
        std::iter::once(got.secrets()).chain(expected).collect()
    }

    /// What is mocked instead.
    fn others(&self) -> String {
        let mut names: Vec<&str> = self.plans.iter().map(Plan::operation).collect();
        names.sort_unstable();
        names.dedup();
        match names.as_slice() {
            [] => "the mock expects no call at all".to_owned(),
            names => format!("mocked are only: {}", names.join(", ")),
        }
    }
}

impl Reason {
    /// The one that helps more: a fit that is used up, then a mock that is wrong, then the one with
    /// the fewest differences; the older of two that are equal.
    fn or_nearer(self, other: Self) -> Self {
        let distance = |reason: &Self| match reason {
            Self::UsedUp(_) => 0,
            Self::Invalid(..) => 1,
            Self::Differs(_, found) => found.len().saturating_add(1),
            Self::Nothing => usize::MAX,
        };
        if distance(&other) < distance(&self) { other } else { self }
    }
}
