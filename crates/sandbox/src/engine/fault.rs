//! What goes wrong on command.

use super::answer::Answer;
use serde_json::Value;
use std::time::Duration;
use switchboard_core::transport::FailureKind;

/// Something that goes wrong with the next request, see [`Sandbox::fail`](crate::Sandbox::fail).
///
/// # Examples
///
/// ```
/// use switchboard_sandbox::Fault;
///
/// let twice = Fault::status(429).retry_after(1).times(2);
/// # drop(twice);
/// ```
#[derive(Clone, Debug)]
pub struct Fault {
    pub(super) kind: Kind,
    pub(super) times: usize,
}

#[derive(Clone, Debug)]
pub(super) enum Kind {
    Answer(Answer),
    Status(u16, Option<u64>),
    /// Nothing was acted on.
    LoseRequest,
    /// It was acted on, and nothing of the reply arrives.
    LoseReply,
    /// It was acted on, and half of the reply arrives.
    CutReply,
    Delay(Duration),
    Repeat,
}

impl Fault {
    const fn new(kind: Kind) -> Self {
        Self { kind, times: 1 }
    }

    /// The vendor's own error of this status; the request is not acted on.
    #[must_use]
    pub const fn status(status: u16) -> Self {
        Self::new(Kind::Status(status, None))
    }

    /// This reply; the request is not acted on.
    #[must_use]
    pub fn reply(status: u16, body: &Value) -> Self {
        Self::new(Kind::Answer(Answer::json(status, body)))
    }

    /// The connection breaks before the vendor has acted.
    #[must_use]
    pub const fn lose_request() -> Self {
        Self::new(Kind::LoseRequest)
    }

    /// The vendor acts, and the connection breaks before a reply. What a repeated `POST` then does
    /// twice is what this is for.
    #[must_use]
    pub const fn lose_reply() -> Self {
        Self::new(Kind::LoseReply)
    }

    /// The vendor acts, and the connection breaks in the middle of the reply's body.
    #[must_use]
    pub const fn cut_reply() -> Self {
        Self::new(Kind::CutReply)
    }

    /// The vendor takes so long before it acts. A call that gives up before was not acted on.
    #[must_use]
    pub const fn delay(duration: Duration) -> Self {
        Self::new(Kind::Delay(duration))
    }

    /// The operation answers what it answered last, byte by byte: a page that comes twice, and a
    /// cursor that leads nowhere new.
    #[must_use]
    pub const fn repeat() -> Self {
        Self::new(Kind::Repeat)
    }

    /// The same fault with a `Retry-After` of so many seconds; for [`status`](Self::status).
    #[must_use]
    pub fn retry_after(mut self, seconds: u64) -> Self {
        if let Kind::Status(_, after) = &mut self.kind {
            *after = Some(seconds);
        }
        self
    }

    /// The same fault, so many times in a row. Default: once.
    #[must_use]
    pub const fn times(mut self, times: usize) -> Self {
        self.times = times;
        self
    }
}

/// What the transport reports where a connection breaks.
pub(super) const LOST: FailureKind = FailureKind::Closed;

/// The faults that wait for their requests.
#[derive(Clone, Debug)]
pub(super) struct Faults(Vec<(String, Fault)>);

impl Faults {
    pub(super) const NONE: Self = Self(Vec::new());

    pub(super) fn add(&mut self, operation: String, fault: Fault) {
        self.0.push((operation, fault));
    }

    /// The next fault of an operation, which is then used up.
    pub(super) fn take(&mut self, operation: &str) -> Option<Kind> {
        self.0.retain(|(_, fault)| fault.times > 0);
        let waits = |name: &str| name == operation || name == "*";
        let (_, fault) = self.0.iter_mut().find(|(name, _)| waits(name))?;
        fault.times = fault.times.saturating_sub(1);
        Some(fault.kind.clone())
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}
