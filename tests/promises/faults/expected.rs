//! What a cell must hold, read from what a fault says of each class.

use crate::classes::Class;
use crate::faults::Fault;
use std::fmt;
use switchboard::{Delivery, Error};

/// A cell of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Cell {
    /// The fault cannot befall this class, for this reason.
    Never(String),
    Happens {
        /// If the fault stays.
        ever: Met,
        /// If it happens once, and all is well afterwards.
        once: Met,
    },
}

/// How a call met a fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Met {
    /// How many requests the call made: all of those that the fault may befall.
    pub(crate) requests: usize,
    /// `ok`, or the kind of the error and the verdict.
    pub(crate) outcome: String,
}

impl Met {
    pub(crate) fn new(requests: usize, outcome: &Result<(), Error>) -> Self {
        let outcome = match outcome {
            Ok(()) => "ok".to_owned(),
            Err(error) => format!("{} {}", kind(error), verdict(error.delivery())),
        };
        Self { requests, outcome }
    }

    pub(crate) fn is_ok(&self) -> bool {
        self.outcome == "ok"
    }

    fn read(text: &str) -> Self {
        let (requests, outcome) = text.split_once(' ').unwrap_or_else(|| panic!("{text:?}"));
        let requests = requests.parse().unwrap_or_else(|_| panic!("{text:?}"));
        Self { requests, outcome: outcome.to_owned() }
    }
}

impl fmt::Display for Met {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.requests, self.outcome)
    }
}

/// The verdict in the words of the table.
fn verdict(delivery: Delivery) -> &'static str {
    match delivery {
        Delivery::NotSent => "not sent",
        other => other.as_str(),
    }
}

fn kind(error: &Error) -> String {
    match error.status() {
        Some(status) if error.kind() == switchboard_core::ErrorKind::Status => {
            status.as_u16().to_string()
        }
        _ => match format!("{:?}", error.kind()).as_str() {
            "ConnectTimeout" => "connect timeout".to_owned(),
            "InvalidRequest" => "invalid request".to_owned(),
            kind => kind.to_lowercase(),
        },
    }
}

/// What the fault says of the class: by its name, else by its kind, else of all.
pub(crate) fn expected(fault: &Fault, class: Class) -> Option<Cell> {
    let lines = fault.expected.lines().map(str::trim).filter(|line| !line.is_empty());
    let rows: Vec<Vec<&str>> = lines.map(|line| line.split('|').map(str::trim).collect()).collect();
    let row = |name: &str| {
        rows.iter().find(|row| row[0].split(", ").any(|it| it == name)).map(|row| &row[1..])
    };
    let row = row(class.name()).or_else(|| row(class.kind())).or_else(|| row("*"))?;
    Some(match row {
        [never] => Cell::Never(never.strip_prefix("never: ").unwrap().to_owned()),
        [ever, "same"] => Cell::Happens { ever: Met::read(ever), once: Met::read(ever) },
        [ever, once] => Cell::Happens { ever: Met::read(ever), once: Met::read(once) },
        _ => panic!("{row:?}"),
    })
}
