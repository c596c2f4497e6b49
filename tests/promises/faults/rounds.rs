//! A round of load: many calls at once, of which each twentieth exchange fails in some way. Each is
//! checked against what the vendor saw.

use crate::shop::{ITEMS, Shop};
use futures::future::join_all;
use std::fmt;
use std::time::Duration;
use switchboard::nimchat::types::MessageInput;
use switchboard::prelude::*;
use switchboard::{Delivery, Error, Retry, nimchat, prokeep};
use switchboard_core::AdaptiveLimiter;

/// How many calls a round makes at once. A walk is one of them.
pub(crate) const CALLS: usize = 1000;

/// How calls ended.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) calls: usize,
    pub(crate) succeeded: usize,
    pub(crate) not_sent: usize,
    pub(crate) refused: usize,
    pub(crate) unclear: usize,
    pub(crate) answered: usize,
    /// How many attempts of single calls say that they were made, and how many the vendor saw.
    pub(crate) told: usize,
    pub(crate) sent: usize,
    /// How many exchanges failed, walks included.
    pub(crate) failed_exchanges: usize,
}

impl Tally {
    pub(crate) fn add(&mut self, other: &Self) {
        self.calls += other.calls;
        self.succeeded += other.succeeded;
        self.not_sent += other.not_sent;
        self.refused += other.refused;
        self.unclear += other.unclear;
        self.answered += other.answered;
        self.told += other.told;
        self.sent += other.sent;
        self.failed_exchanges += other.failed_exchanges;
    }

    fn count(&mut self, outcome: &Result<(), Error>) {
        self.calls += 1;
        match outcome.as_ref().map_err(Error::delivery) {
            Ok(()) => self.succeeded += 1,
            Err(Delivery::NotSent) => self.not_sent += 1,
            Err(Delivery::Refused) => self.refused += 1,
            Err(Delivery::Unclear) => self.unclear += 1,
            Err(_) => self.answered += 1,
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { calls, succeeded, not_sent, refused, unclear, answered, .. } = self;
        let Self { sent, failed_exchanges, .. } = self;
        write!(
            f,
            "{calls} calls: {succeeded} succeeded, {not_sent} not sent, {refused} refused, \
             {unclear} unclear, {answered} answered with an error; {sent} requests of single \
             calls, {failed_exchanges} faults"
        )
    }
}

/// What a caller makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Errand {
    Get,
    Post,
    Walk,
}

struct Done {
    errand: Errand,
    number: usize,
    outcome: Result<(), Error>,
    attempts: u32,
    items: Vec<String>,
}

/// Clients of one program: some share the limiter and the budget, one has its own.
struct Clients {
    nimchat: [nimchat::Client; 3],
    prokeep: prokeep::Client,
}

impl Clients {
    fn of(shop: &Shop) -> Self {
        let (retry, limiter) = (Retry::standard(), AdaptiveLimiter::new());
        let connect = || nimchat::connect("https://chat.example").user_token("token");
        let shared = || {
            let connect = connect().transport(shop.clone()).retry(retry.clone());
            connect.rate_limiter(limiter.clone()).build().unwrap()
        };
        let (first, second) = (shared(), shared());
        let own = connect().transport(shop.clone()).build().unwrap();
        let connect = prokeep::connect("acme").credentials("user", "password");
        let connect = connect.transport(shop.clone()).retry(retry.clone());
        let prokeep = connect.rate_limiter(limiter.clone()).build().unwrap();
        Self { nimchat: [first, second, own], prokeep }
    }

    async fn run(&self, number: usize) -> Done {
        let client = &self.nimchat[number % self.nimchat.len()];
        let done =
            |errand, outcome, attempts, items| Done { errand, number, outcome, attempts, items };
        let id = i64::try_from(number).unwrap();
        match number % 10 {
            0 => {
                let (outcome, items) = walk(&self.prokeep).await;
                done(Errand::Walk, outcome, 0, items)
            }
            1..=4 => {
                let message = MessageInput::builder().content(format!("message-{number}"));
                let sent = client.create_message(1, id).body(message).send().await;
                let attempts = attempts(&sent);
                done(Errand::Post, sent.map(drop), attempts, Vec::new())
            }
            _ => {
                let got = client.get_contact(1, id).send().await;
                let attempts = attempts(&got);
                done(Errand::Get, got.map(drop), attempts, Vec::new())
            }
        }
    }
}

fn attempts<T>(outcome: &Result<switchboard::Response<T>, Error>) -> u32 {
    outcome.as_ref().map_or_else(Error::attempts, switchboard::Response::attempts)
}

async fn walk(client: &prokeep::Client) -> (Result<(), Error>, Vec<String>) {
    let mut items = Vec::new();
    let mut walk = client.list_contacts().items();
    while let Some(item) = walk.next().await {
        match item {
            Ok(contact) => items.push(contact.id),
            Err(error) => return (Err(error), items),
        }
    }
    (Ok(()), items)
}

/// One round: all calls at once, each checked against what the vendor saw.
pub(crate) async fn round(seed: u64) -> Tally {
    let shop = Shop::new(seed);
    let clients = Clients::of(&shop);
    let calls = join_all((0..CALLS).map(|number| clients.run(number)));
    // In virtual time: what hangs, never ends.
    let patience = Duration::from_secs(24 * 3600);
    let all = tokio::time::timeout(patience, calls).await.unwrap();
    let mut tally = Tally::default();
    for done in &all {
        tally.count(&done.outcome);
        tally.told += usize::try_from(done.attempts).unwrap();
        check(done, &shop);
    }
    tally.sent = shop.single_requests();
    tally.failed_exchanges = shop.faults();
    assert_eq!(tally.told, tally.sent, "attempts that are told, and those that were seen");
    assert_eq!(tally.calls, CALLS);
    tally
}

fn check(done: &Done, shop: &Shop) {
    let Done { errand, number, outcome, attempts, items } = done;
    match errand {
        Errand::Get => {
            if let Err(error) = outcome {
                // It had all its attempts, or there was no time or budget for them.
                assert!(*attempts == 3 || error.to_string().contains("not repeated"), "{error:?}");
            }
        }
        Errand::Walk => {
            let expected: Vec<String> = (0..ITEMS).map(|item| format!("item-{item}")).collect();
            assert!(expected.starts_with(items), "{number}: {items:?}");
            assert!(outcome.is_err() || *items == expected, "{number}: {items:?}");
        }
        Errand::Post => {
            let acted = shop.acted_on(&format!("message-{number}"));
            let verdict = outcome.as_ref().map_err(Error::delivery);
            let is_true = match verdict {
                Ok(()) => acted == 1,
                Err(Delivery::NotSent | Delivery::Refused) => acted == 0,
                Err(_) => acted <= 1,
            };
            assert!(is_true, "message-{number} was sent {acted} times: {outcome:?}");
        }
    }
}
