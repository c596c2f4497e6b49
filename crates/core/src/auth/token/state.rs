//! What may a call do: sign, wait for a token, or give up? Decided in one place, without waiting.

use super::cache::CachedToken;
use super::held::Held;
use super::pause::Pause;
use crate::error::Error;
use http::header::HeaderValue;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::Instant;

/// What a request is signed with, and the renewal that brought it.
#[derive(Clone)]
pub(super) struct Signature {
    pub(super) header: HeaderValue,
    pub(super) round: u64,
}

/// The outcome of a renewal, for all that wait for it.
pub(super) type Outcome = Result<Signature, Error>;

/// What a call does next.
pub(super) enum Step {
    Sign(Signature),
    /// Signs, and has the next token fetched meanwhile.
    SignAndRenew(Signature),
    /// Waits for the renewal under way, or begins one.
    Wait,
    Fail(Error),
    /// Leaves a refusal to the caller.
    HandBack,
}

/// The renewal that a call waits for.
pub(super) struct Joined {
    pub(super) outcome: watch::Receiver<Option<Outcome>>,
    /// For whoever begins it.
    pub(super) begun: Option<Begun>,
}

/// A renewal that has to be run.
pub(super) struct Begun {
    pub(super) outcome: watch::Sender<Option<Outcome>>,
    /// The token that it replaces.
    pub(super) replaced: Option<CachedToken>,
}

#[derive(Default)]
pub(super) struct State {
    /// How many renewals have ended.
    rounds: u64,
    held: Option<Current>,
    pause: Pause,
    /// The renewal under way. A closed channel belongs to one that was cut off.
    running: Option<watch::Receiver<Option<Outcome>>>,
    /// When a token was last fetched here, and not by somebody else.
    logged_in: Option<Instant>,
}

struct Current {
    held: Held,
    round: u64,
    /// Whether the vendor refused it, so that it is not worth sending again.
    is_refused: bool,
}

impl Current {
    fn signature(&self) -> Signature {
        Signature { header: self.held.header.clone(), round: self.round }
    }

    fn serves(&self, now: Instant) -> bool {
        !self.is_refused && self.held.serves(now)
    }
}

impl State {
    /// For a call that has to be signed.
    pub(super) fn for_call(&self, now: Instant) -> Step {
        let Some(current) = self.held.as_ref().filter(|it| it.serves(now)) else {
            return self.without_token(now);
        };
        if current.held.is_due(now) && !self.is_renewing() && !self.pause.holds(now) {
            return Step::SignAndRenew(current.signature());
        }
        Step::Sign(current.signature())
    }

    /// For a call that the vendor refused with 401, signed in this round.
    pub(super) fn for_refusal(
        &mut self,
        round: Option<u64>,
        now: Instant,
        minimum_age: Duration,
    ) -> Step {
        let logged_in = self.logged_in;
        let Some(current) = self.held.as_mut().filter(|it| it.serves(now)) else {
            return self.without_token(now);
        };
        if round.is_some_and(|round| round < current.round) {
            return Step::Sign(current.signature());
        }
        // Nobody here has seen a token from a cache work, but that is no reason for a login with
        // every refusal.
        let is_unproven = current.held.is_from_cache
            && logged_in.is_none_or(|at| now.saturating_duration_since(at) >= minimum_age);
        if current.held.is_younger_than(minimum_age, now) && !is_unproven {
            return Step::HandBack;
        }
        current.is_refused = true;
        self.without_token(now)
    }

    fn without_token(&self, now: Instant) -> Step {
        match self.pause.error(now) {
            Some(error) if !self.is_renewing() => Step::Fail(error),
            _ => Step::Wait,
        }
    }

    fn is_renewing(&self) -> bool {
        self.running.as_ref().is_some_and(|running| running.has_changed().is_ok())
    }

    /// The renewal under way, or a new one that the caller has to run.
    pub(super) fn join(&mut self) -> Joined {
        if let Some(running) = self.running.as_ref().filter(|it| it.has_changed().is_ok()) {
            return Joined { outcome: running.clone(), begun: None };
        }
        let (sender, receiver) = watch::channel(None);
        self.running = Some(receiver.clone());
        let replaced = self.held.as_ref().map(|current| current.held.token.clone());
        let begun = Some(Begun { outcome: sender, replaced });
        Joined { outcome: receiver, begun }
    }

    /// Ends the renewal under way.
    pub(super) fn renewed(&mut self, fetched: Result<Held, Error>, now: Instant) -> Outcome {
        self.running = None;
        self.rounds = self.rounds.saturating_add(1);
        let held = fetched.inspect_err(|error| self.pause.begin(error.clone(), now))?;
        self.pause.end();
        if !held.is_from_cache {
            self.logged_in = Some(now);
        }
        let current = Current { held, round: self.rounds, is_refused: false };
        Ok(self.held.insert(current).signature())
    }
}
