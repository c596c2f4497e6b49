//! What a vendor does in its own way.

use super::answer::Answer;
use super::asked::Asked;
use super::behaviour::Behaviour;
use super::events::{Emitted, Outgoing};
use super::pace::Pace;
use super::world::World;
use chrono::{DateTime, Utc};
use http::HeaderMap;
use serde_json::Value;
use std::fmt;
use switchboard_core::Operation;
use switchboard_core::generated::Breach;

/// What becomes of a request that arrived.
pub(crate) type Outcome = Result<Answer, Refusal>;

/// Why a request is refused. The vendor says how that looks.
#[derive(Clone, Debug)]
pub(crate) enum Refusal {
    /// No operation has this path.
    UnknownPath,
    /// Operations have this path, by these methods only.
    WrongMethod(Vec<String>),
    /// The body is longer than the stand-in reads.
    TooLarge,
    /// The body is not what its media type says.
    Malformed,
    /// Parameters or fields are missing or wrong.
    Invalid(Vec<Breach>),
    /// There is no such thing; its kind, as in `contact`.
    Missing(&'static str),
    /// Too many requests.
    TooMany(Pace),
    /// The test wants this status.
    Forced(u16),
    /// What the vendor answers to this, whole.
    With(Box<Answer>),
}

impl From<Answer> for Refusal {
    fn from(answer: Answer) -> Self {
        Self::With(Box::new(answer))
    }
}

impl Refusal {
    /// One field that is missing or wrong.
    pub(crate) fn invalid(name: &str, message: impl Into<String>) -> Self {
        let breach = Breach { name: name.to_owned(), message: message.into(), missing: false };
        Self::Invalid(vec![breach])
    }
}

/// How a vendor behaves, where vendors differ.
pub(crate) trait Vendor: fmt::Debug + Send + Sync {
    /// Every operation of the vendor's client.
    fn operations(&self) -> &'static [Operation];

    /// What opens the stand-in: names and values, for people.
    fn credentials(&self) -> &'static [(&'static str, &'static str)];

    /// What is known about how it behaves.
    fn behaviours(&self) -> &'static [Behaviour];

    /// Fills an empty world.
    fn seed(&self, world: &mut World);

    /// Whether the request may call the operation. Called for anonymous operations, too.
    fn authorise(&self, asked: &Asked, world: &mut World) -> Result<(), Refusal>;

    /// Acts on a request that obeys the description.
    fn answer(&self, asked: &Asked, world: &mut World) -> Outcome;

    /// How a refusal looks.
    fn refuse(&self, refusal: &Refusal) -> Answer;

    /// Whether the body has the fields that the operation needs, in the types that it takes.
    /// Called with what callers give, inside the document around it.
    fn fits(&self, _operation: &str, _body: &Value) -> Result<(), String> {
        Ok(())
    }

    /// How many requests the vendor lets through, and in how many seconds, if it is known.
    fn quota(&self) -> Option<(u32, u64)> {
        None
    }

    /// Which requests count together.
    fn counted_by(&self, _headers: &HeaderMap, _query: &[(String, String)]) -> String {
        String::new()
    }

    /// Adds what every reply says about pace.
    fn paced(&self, answer: Answer, _pace: &Pace) -> Answer {
        answer
    }

    /// To whom an event goes because of what the world holds, and as what.
    fn deliveries(&self, _event: &Emitted, _world: &mut World) -> Vec<Outgoing> {
        Vec::new()
    }

    /// An event for an address that a test gave, with its secret.
    fn delivery(&self, event: &Emitted, url: &str, secret: &str, world: &mut World) -> Outgoing {
        let _ = (secret, world);
        Outgoing::json(event, url)
    }

    /// The events that can be made at will.
    fn event_names(&self) -> &'static [&'static str] {
        &[]
    }

    /// An event with sensible content, if there is one of this name.
    fn sample_event(&self, _event: &str, _world: &World) -> Option<Value> {
        None
    }

    /// Whether addresses that a test gave receive events of this name.
    fn is_for_receivers(&self, _event: &str) -> bool {
        true
    }

    /// The headers of one attempt to deliver: signatures are made anew for each.
    fn signed(&self, _outgoing: &Outgoing, _now: DateTime<Utc>) -> HeaderMap {
        HeaderMap::new()
    }

    /// What follows from an event that its receiver did not take.
    fn undelivered(&self, _outgoing: &Outgoing, _world: &mut World) {}
}
