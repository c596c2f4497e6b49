//! The faults: what the far end does, what a call may rely on, and what has arrived by then.

mod bodies;
mod connections;
mod pace;
mod replies;

use crate::classes::{Class, Healthy};
use crate::vendor::Step;
use bytes::Bytes;
use std::fmt::Write;
use std::time::Duration;
use switchboard_core::transport::FailureKind;

/// Faults that belong together.
pub(crate) struct Group {
    pub(crate) title: &'static str,
    pub(crate) faults: Vec<Fault>,
}

/// One fault.
pub(crate) struct Fault {
    /// The word in the table.
    pub(crate) name: String,
    /// Completes "The server".
    pub(crate) does: String,
    /// What each class, or kind of class, has to make of it, a line each:
    /// `class | if it stays so | if it happens once`, as in `single | 1 timeout unclear | same`.
    /// A class for which it cannot happen has `class | never: the reason`. `*` is every other class.
    pub(crate) expected: &'static str,
    pub(crate) at: At,
    /// How long the vendor asks to wait before a repeat.
    pub(crate) asks: Option<Duration>,
}

/// Where it happens.
pub(crate) enum At {
    /// No connection comes about.
    Connecting(FailureKind, &'static str),
    /// The request arrives, and this is the answer.
    Answering(fn(Class) -> Answer),
    /// The same, for a family of faults.
    Replying(Answer),
    /// The connection is closed when a second request arrives on it.
    SecondUse,
    /// The connection is closed while nobody uses it.
    Idle,
}

/// All is well.
const HARMLESS: &str = "* | 1 ok | same";

/// Nothing was sent: it is tried again, whatever it is.
const UNREACHABLE: &str = "* | 3 connect not sent | 2 ok";

/// No reply, or half of a head. The vendor may have acted, so only what may be done twice is done
/// again. A call whose login fails was not sent itself.
const NO_REPLY: &str = "
    repeatable, download | 3 transport unclear | 2 ok
    single | 1 transport unclear | same
    login | 1 transport not sent | same
";

/// The same, but time is what ends it.
const NO_REPLY_IN_TIME: &str = "
    repeatable, download | 3 timeout unclear | 2 ok
    single | 1 timeout unclear | same
    login | 1 timeout not sent | same
";

/// Half of a reply. What a download has handed out cannot be taken back, so it is not begun again.
const HALF_A_REPLY: &str = "
    repeatable | 3 transport unclear | 2 ok
    single, download | 1 transport unclear | same
    login | 1 transport not sent | same
";

/// A whole reply that is not what was asked for. Nobody reads that of a `DELETE`, and only the
/// caller that of a download.
const UNREADABLE: &str = "
    DELETE, download | 1 ok | same
    login | 1 decode not sent | same
    * | 1 decode answered | same
";

/// Nothing where a value should be. `update_contact` and `send_file` have a value or none.
const NOTHING: &str = "
    PUT, DELETE, upload, download | 1 ok | same
    login | 1 decode not sent | same
    * | 1 decode answered | same
";

/// JSON that is no JSON.
const NO_JSON: &str = "
    DELETE | 1 ok | same
    login | 1 decode not sent | same
    download | never: a table in CSV is not JSON
    * | 1 decode answered | same
";

/// More than may be in memory. Only a download is not held there.
const TOO_LONG: &str = "
    download | 1 ok | same
    login | 1 decode not sent | same
    * | 1 decode answered | same
";

/// What the server does, and what it has sent of a reply.
#[derive(Clone, Debug, Default)]
pub(crate) struct Answer {
    pub(crate) steps: Vec<Step>,
    /// The status, if the head was complete.
    pub(crate) status: Option<u16>,
    /// The bytes of the body that were sent, or, of a long one, its beginning.
    pub(crate) body: Vec<u8>,
}

/// The id that every reply carries.
pub(crate) const REQUEST_ID: &str = "req-7";

pub(crate) fn groups() -> Vec<Group> {
    vec![
        Group { title: "Connections", faults: connections::faults() },
        Group { title: "Replies that break off, or are no replies", faults: replies::faults() },
        Group { title: "Bodies", faults: bodies::faults() },
        Group { title: "429: too many requests", faults: pace::faults(429) },
        Group { title: "503: not now", faults: pace::faults(503) },
    ]
}

impl Fault {
    fn new(name: &str, does: &str, at: At, expected: &'static str) -> Self {
        Self { name: name.to_owned(), does: does.to_owned(), expected, at, asks: None }
    }
}

impl Answer {
    /// A head with these headers besides those of every reply, and no body yet.
    pub(crate) fn head(status: u16, headers: &[(&str, &str)]) -> Self {
        let mut head = format!("HTTP/1.1 {status} \r\nx-request-id: {REQUEST_ID}\r\n");
        for (name, value) in headers {
            write!(head, "{name}: {value}\r\n").unwrap();
        }
        head += "\r\n";
        Self { steps: vec![Step::Send(head.into())], status: Some(status), body: Vec::new() }
    }

    /// A head that announces this many bytes.
    pub(crate) fn announcing(status: u16, media_type: &str, length: usize) -> Self {
        let length = length.to_string();
        Self::head(status, &[("content-type", media_type), ("content-length", &length)])
    }

    /// A whole reply.
    pub(crate) fn whole(status: u16, media_type: &str, body: impl Into<Vec<u8>>) -> Self {
        let body = body.into();
        Self::announcing(status, media_type, body.len()).body(body)
    }

    /// The reply of a vendor that is well.
    pub(crate) fn healthy(healthy: Healthy) -> Self {
        Self::whole(200, healthy.media_type, healthy.body)
    }

    /// What is no reply.
    pub(crate) fn bytes(bytes: impl Into<Bytes>) -> Self {
        Self { steps: vec![Step::Send(bytes.into())], status: None, body: Vec::new() }
    }

    /// The same, after which these bytes of the body are sent.
    pub(crate) fn body(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        self.body.clone_from(&bytes);
        self.raw(bytes)
    }

    /// The same, after which these bytes are sent that are not those of the body as such.
    pub(crate) fn raw(self, bytes: impl Into<Bytes>) -> Self {
        self.then(Step::Send(bytes.into()))
    }

    pub(crate) fn then(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }
}
