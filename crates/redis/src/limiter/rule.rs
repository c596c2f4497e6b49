//! What is asked of Redis: the limits of one host, and how it answers.

use super::health::Health;
use super::limit::Limit;
use crate::connection::{Connection, Trouble, milliseconds};
use crate::scripts::{ASK, CLOSE, GIVE_BACK};
use std::time::Duration;

/// How Redis is asked about all hosts.
#[derive(Debug)]
pub(super) struct Office {
    pub(super) redis: Connection,
    pub(super) limits: Vec<Limit>,
    pub(super) patience: Duration,
    pub(super) health: Health,
}

/// The keys of one host in Redis.
#[derive(Debug)]
pub(super) struct Keys {
    gate: String,
    limits: Vec<String>,
}

/// What Redis decides.
pub(super) enum Decision {
    Go(Receipt),
    /// No place in a limit for so long.
    Wait(Duration),
    /// The vendor said stop, and the gate is closed for so long.
    Closed(Duration),
}

/// What a call left in each limit's key, with which it can be taken back.
pub(super) struct Receipt(Vec<String>);

impl Keys {
    pub(super) fn new(prefix: &str, host: &str, limits: &[Limit]) -> Self {
        // The braces keep the keys of one host together where Redis is a cluster.
        let key = |name: &str| format!("{{{prefix}:{host}}}:{name}");
        let limits = limits.iter().map(|limit| key(&format!("limit:{}", limit.name()))).collect();
        Self { gate: key("gate"), limits }
    }
}

impl Office {
    /// Asks whether a call may leave now. Not to be dropped halfway: the place may be taken then.
    pub(super) async fn ask(&self, keys: &Keys) -> Result<Decision, Trouble> {
        let mut script = ASK.key(&keys.gate);
        for (key, limit) in keys.limits.iter().zip(&self.limits) {
            script.key(key).arg(limit.interval()).arg(limit.ahead());
        }
        let answer = self.redis.run::<(String, u64, Vec<String>)>(&script, self.patience).await;
        match &answer {
            Ok(_) => self.health.answered(),
            Err(trouble) => self.health.failed(trouble),
        }
        let (decision, wait, receipt) = answer?;
        let wait = Duration::from_micros(wait);
        Ok(match decision.as_str() {
            "go" => Decision::Go(Receipt(receipt)),
            "closed" => Decision::Closed(wait),
            _ => Decision::Wait(wait),
        })
    }

    /// Takes back a call that does not leave. Where that fails, its place is lost.
    pub(super) async fn give_back(&self, keys: &Keys, receipt: &Receipt) {
        let mut script = GIVE_BACK.prepare_invoke();
        for ((key, limit), left) in keys.limits.iter().zip(&self.limits).zip(&receipt.0) {
            script.key(key).arg(left).arg(limit.interval());
        }
        let given: Result<(), Trouble> = self.redis.run(&script, self.patience).await;
        if let Err(trouble) = given {
            self.health.failed(&trouble);
        }
    }

    /// Closes the gate for all processes.
    pub(super) async fn close(&self, keys: &Keys, time: Duration) {
        let mut script = CLOSE.key(&keys.gate);
        script.arg(milliseconds(time));
        let closed: Result<(), Trouble> = self.redis.run(&script, self.patience).await;
        if let Err(trouble) = closed {
            self.health.failed(&trouble);
        }
    }
}
