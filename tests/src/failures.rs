//! Collects failures, so that one run of a test shows all of them.

use std::fmt::Display;
use std::io;

/// What went wrong, each with its vendor and its place.
#[derive(Debug, Default)]
pub struct Failures(Vec<String>);

impl Failures {
    /// Adds a failure, unless it is already known.
    pub fn add(&mut self, vendor: &str, place: impl Display, what: impl Display) {
        let failure = format!("{vendor} {place}: {what}");
        if !self.0.contains(&failure) {
            self.0.push(failure);
        }
    }

    /// The value; otherwise adds a failure.
    pub fn sound<T, E: Display>(
        &mut self,
        vendor: &str,
        place: impl Display,
        outcome: Result<T, E>,
    ) -> Option<T> {
        outcome.map_err(|error| self.add(vendor, place, error)).ok()
    }

    /// The lines of a fixture; otherwise adds a failure and returns none.
    pub fn list<T>(&mut self, vendor: &str, outcome: io::Result<Vec<T>>) -> Vec<T> {
        self.sound(vendor, "fixtures", outcome).unwrap_or_default()
    }

    /// Fails the test with all failures, if there are any.
    ///
    /// # Panics
    ///
    /// When there is a failure.
    pub fn report(self) {
        let Self(found) = self;
        assert!(found.is_empty(), "{} failures:\n{}", found.len(), found.join("\n"));
    }
}
