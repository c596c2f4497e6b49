//! The file: a line about itself, and a line for each exchange.

use crate::error::Error;
use crate::transport::FailureKind;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

const FORMAT: &str = "switchboard-exchanges";
const VERSION: u32 = 1;

/// The first line.
#[derive(Serialize, Deserialize)]
struct Preface {
    format: String,
    version: u32,
}

/// An exchange, with placeholders for what is somebody's data.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Exchange {
    pub(super) vendor: String,
    pub(super) operation: String,
    pub(super) request: Sent,
    pub(super) outcome: Outcome,
}

/// What was sent.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sent {
    pub(super) method: String,
    /// The template of the operation's path.
    pub(super) path: String,
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub(super) parameters: Map<String, Value>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) query: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) headers: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) body: Option<Content>,
}

/// What became of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Outcome {
    Reply(Reply),
    /// No reply began, and why.
    Failure(Broken),
    /// The caller stopped waiting for a reply.
    Abandoned,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reply {
    pub(super) status: u16,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) headers: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) body: Option<Content>,
    /// Why the body is not whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) ended: Option<Ended>,
}

/// A body.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Content {
    Json(Value),
    Form(Vec<(String, String)>),
    /// Anything else, of which only the length is known.
    Bytes(u64),
}

/// Why a body is not whole.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Ended {
    Failure(Broken),
    /// The caller read no further.
    Abandoned,
}

/// The kind of a failure, by a name that stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(clippy::enum_variant_names, reason = "each kind has its own name")]
pub(super) enum Broken {
    Unsendable,
    Connect,
    ConnectTimeout,
    Canceled,
    RefusedStream,
    Timeout,
    Closed,
    Reset,
    NotHttp,
    HeadersTooLarge,
    BadBody,
    Broken,
    Unexpected,
}

impl Broken {
    pub(super) const fn of(kind: FailureKind) -> Self {
        match kind {
            FailureKind::Unsendable => Self::Unsendable,
            FailureKind::Connect => Self::Connect,
            FailureKind::ConnectTimeout => Self::ConnectTimeout,
            FailureKind::Canceled => Self::Canceled,
            FailureKind::RefusedStream => Self::RefusedStream,
            FailureKind::Timeout => Self::Timeout,
            FailureKind::Closed => Self::Closed,
            FailureKind::Reset => Self::Reset,
            FailureKind::NotHttp => Self::NotHttp,
            FailureKind::HeadersTooLarge => Self::HeadersTooLarge,
            FailureKind::BadBody => Self::BadBody,
            FailureKind::Broken => Self::Broken,
            FailureKind::Unexpected => Self::Unexpected,
        }
    }

    pub(super) const fn kind(self) -> FailureKind {
        match self {
            Self::Unsendable => FailureKind::Unsendable,
            Self::Connect => FailureKind::Connect,
            Self::ConnectTimeout => FailureKind::ConnectTimeout,
            Self::Canceled => FailureKind::Canceled,
            Self::RefusedStream => FailureKind::RefusedStream,
            Self::Timeout => FailureKind::Timeout,
            Self::Closed => FailureKind::Closed,
            Self::Reset => FailureKind::Reset,
            Self::NotHttp => FailureKind::NotHttp,
            Self::HeadersTooLarge => FailureKind::HeadersTooLarge,
            Self::BadBody => FailureKind::BadBody,
            Self::Broken => FailureKind::Broken,
            Self::Unexpected => FailureKind::Unexpected,
        }
    }
}

/// The first line of a file.
pub(super) fn preface() -> String {
    let preface = Preface { format: FORMAT.to_owned(), version: VERSION };
    // Two fields that JSON can say.
    serde_json::to_string(&preface).unwrap_or_default() + "\n"
}

/// An exchange as a line. It has no value that JSON cannot say.
pub(super) fn line(exchange: &Exchange) -> Result<String, serde_json::Error> {
    serde_json::to_string(exchange).map(|line| line + "\n")
}

/// The exchanges of a file, each with the number of its line.
pub(super) fn read(text: &str) -> Result<Vec<(usize, Exchange)>, Error> {
    let mut lines = text.lines().enumerate().map(|(index, line)| (index + 1, line));
    let first = lines.next().map(|(_, line)| line).unwrap_or_default();
    let preface = serde_json::from_str::<Preface>(first).ok().filter(|it| it.format == FORMAT);
    match preface {
        None => return Err(Error::configuration("line 1 does not begin a recording")),
        Some(Preface { version, .. }) if version != VERSION => {
            return Err(Error::configuration(format!(
                "line 1: the recording has version {version}, and this program reads {VERSION}"
            )));
        }
        Some(_) => {}
    }
    let lines = lines.filter(|(_, line)| !line.trim().is_empty());
    lines.map(|(number, line)| exchange(number, line)).collect()
}

fn exchange(number: usize, line: &str) -> Result<(usize, Exchange), Error> {
    let exchange = serde_json::from_str(line).map_err(|error| {
        // Where in the line, and not what is there: a file may have been edited by hand.
        let column = error.column();
        let what = if error.is_eof() { "ends too early" } else { "is not an exchange" };
        Error::configuration(format!("line {number} {what}, at column {column}"))
    })?;
    Ok((number, exchange))
}
