//! One request and its reply, apart from anything that waits.

use super::answer::Answer;
use super::asked::Asked;
use super::check;
use super::events::Outgoing;
use super::fault::{Faults, Kind};
use super::forms;
use super::log::Arrived;
use super::pace::{Counter, Pace};
use super::route;
use super::vendor::{Outcome, Refusal, Vendor};
use super::world::World;
use bytes::Bytes;
use http::StatusCode;
use http::request::Parts;
use serde_json::Value;
use std::collections::BTreeMap;
use std::time::Duration;
use switchboard_core::Operation;

/// Everything that a stand-in holds behind its lock.
#[derive(Clone, Debug)]
pub(super) struct State {
    pub(super) world: World,
    pub(super) faults: Faults,
    pub(super) counter: Counter,
    pub(super) log: Vec<Arrived>,
    /// Receivers that a test added: address and secret.
    pub(super) receivers: Vec<(String, String)>,
    pub(super) queue: Vec<Outgoing>,
    /// What each operation answered last.
    last: BTreeMap<String, Answer>,
}

/// What becomes of a reply on its way back.
#[derive(Clone, Debug)]
pub(super) enum Reply {
    Whole(Answer),
    Lost,
    Cut(Answer),
}

/// A request that was found and counted: what is left is to act.
#[derive(Debug)]
pub(super) struct Begun {
    asked: Result<Asked, Refusal>,
    pace: Option<Pace>,
    fault: Option<Kind>,
    place: usize,
}

impl Begun {
    /// How long to wait before acting.
    pub(super) const fn delay(&self) -> Option<Duration> {
        match self.fault {
            Some(Kind::Delay(duration)) => Some(duration),
            _ => None,
        }
    }
}

impl State {
    pub(super) const fn new(world: World) -> Self {
        Self {
            world,
            faults: Faults::NONE,
            counter: Counter::NONE,
            log: Vec::new(),
            receivers: Vec::new(),
            queue: Vec::new(),
            last: BTreeMap::new(),
        }
    }

    /// Finds the operation, notes the request, counts it, and takes the fault that waits for it.
    pub(super) fn begin(
        &mut self,
        vendor: &dyn Vendor,
        parts: &Parts,
        bytes: Option<Bytes>,
        base_url: &str,
    ) -> Begun {
        let operations = vendor.operations();
        let base = operations.first().map_or("", |it| it.api().base_url());
        let path = route::below(base, parts.uri.path()).to_owned();
        let query = forms::pairs(parts.uri.query().unwrap_or_default());
        let found = route::find(operations, &parts.method, &path);
        let key = vendor.counted_by(&parts.headers, &query);
        let place = self.log.len();
        let operation = found.as_ref().ok().map(|(operation, _)| operation.id().to_owned());
        let fault = operation.as_deref().and_then(|operation| self.faults.take(operation));
        self.log.push(Arrived {
            operation,
            method: parts.method.clone(),
            path: path.clone(),
            query: query.clone(),
            body: None,
            status: None,
            at: self.world.now(),
        });
        let unknown = bytes.clone().filter(|_| found.is_err());
        let asked = found.and_then(|route| read(route, path, query, parts, bytes, base_url));
        if let Some(entry) = self.log.get_mut(place) {
            let unknown = unknown.and_then(|bytes| serde_json::from_slice(&bytes).ok());
            entry.body = asked.as_ref().map_or(unknown, |asked| check::noted(&asked.body));
        }
        let counted = self.counter.count(key, self.world.now());
        let pace = counted.map(|(pace, _)| pace);
        let asked = match counted {
            Some((pace, false)) => Err(Refusal::TooMany(pace)),
            _ => asked,
        };
        Begun { asked, pace, fault, place }
    }

    /// Acts on the request, and makes the reply.
    pub(super) fn finish(&mut self, vendor: &dyn Vendor, begun: &Begun) -> Reply {
        let reply = self.outcome(vendor, begun);
        let status = match &reply {
            Reply::Whole(answer) | Reply::Cut(answer) => Some(answer.status.as_u16()),
            Reply::Lost => None,
        };
        if let Some(entry) = self.log.get_mut(begun.place) {
            entry.status = status;
        }
        self.dispatch(vendor);
        reply
    }

    fn outcome(&mut self, vendor: &dyn Vendor, begun: &Begun) -> Reply {
        let last = begun.asked.as_ref().ok().and_then(|asked| self.last.get(asked.id()));
        let instead = match &begun.fault {
            Some(Kind::LoseRequest) => return Reply::Lost,
            Some(Kind::Answer(answer)) => Some(answer.clone()),
            Some(Kind::Status(status, after)) => {
                let answer = vendor.refuse(&Refusal::Forced(*status));
                let after = after.map(|seconds| seconds.to_string());
                Some(after.iter().fold(answer, |it, after| it.header("retry-after", after)))
            }
            Some(Kind::Repeat) => last.cloned(),
            _ => None,
        };
        let answer = instead.unwrap_or_else(|| self.acted(vendor, &begun.asked));
        let answer = match &begun.pace {
            Some(pace) => vendor.paced(answer, pace),
            None => answer,
        };
        match begun.fault {
            Some(Kind::LoseReply) => Reply::Lost,
            Some(Kind::CutReply) => Reply::Cut(answer),
            _ => Reply::Whole(answer),
        }
    }

    fn acted(&mut self, vendor: &dyn Vendor, asked: &Result<Asked, Refusal>) -> Answer {
        let outcome = asked.as_ref().map_err(Clone::clone).and_then(|asked| {
            let outcome = act(vendor, asked, &mut self.world);
            if let Ok(answer) = &outcome {
                self.last.insert(asked.id().to_owned(), answer.clone());
            }
            outcome
        });
        outcome.unwrap_or_else(|refusal| match refusal {
            Refusal::With(answer) => *answer,
            refusal => refused(vendor, &refusal),
        })
    }

    /// Puts what was emitted into the queue, once for each receiver.
    pub(super) fn dispatch(&mut self, vendor: &dyn Vendor) {
        for event in self.world.take_emitted() {
            self.queue.extend(vendor.deliveries(&event, &mut self.world));
            if !vendor.is_for_receivers(&event.name) {
                continue;
            }
            for (url, secret) in &self.receivers {
                self.queue.push(vendor.delivery(&event, url, secret, &mut self.world));
            }
        }
    }

    /// Forgets what was asked and what waits, but not who receives events.
    pub(super) fn reset(&mut self, world: World) {
        self.world = world;
        self.faults.clear();
        self.log.clear();
        self.queue.clear();
        self.last.clear();
    }
}

/// A refusal as the vendor writes it. A 405 must say which methods there are.
fn refused(vendor: &dyn Vendor, refusal: &Refusal) -> Answer {
    let answer = vendor.refuse(refusal);
    match refusal {
        Refusal::WrongMethod(methods) if answer.status == StatusCode::METHOD_NOT_ALLOWED => {
            answer.header("allow", &methods.join(", "))
        }
        _ => answer,
    }
}

fn act(vendor: &dyn Vendor, asked: &Asked, world: &mut World) -> Outcome {
    vendor.authorise(asked, world)?;
    if asked.is_malformed {
        return Err(Refusal::Malformed);
    }
    check::obey(vendor, asked)?;
    vendor.answer(asked, world)
}

fn read(
    (operation, parameters): (Operation, Vec<(String, String)>),
    path: String,
    query: Vec<(String, String)>,
    parts: &Parts,
    bytes: Option<Bytes>,
    base_url: &str,
) -> Result<Asked, Refusal> {
    let mut asked = Asked {
        operation,
        path,
        parameters,
        query,
        headers: parts.headers.clone(),
        body: Value::Null,
        bytes: bytes.ok_or(Refusal::TooLarge)?,
        files: Vec::new(),
        is_malformed: false,
        base_url: base_url.to_owned(),
    };
    // Who may not call is told that first.
    asked.is_malformed = check::read_body(&mut asked).is_err();
    Ok(asked)
}
