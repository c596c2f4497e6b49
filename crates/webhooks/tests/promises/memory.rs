//! Promise: of all who claim a key one gets it, until it is released or forgotten; memory is bounded.

use proptest::prelude::*;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Barrier};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};
use switchboard_core::BoxFuture;
use switchboard_webhooks::{MemorySeen, Seen};

/// A clock that a test moves on, in seconds.
#[derive(Clone, Default)]
struct Hand(Arc<AtomicU64>);

impl Hand {
    fn pass(&self, seconds: u64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }

    fn clock(&self) -> impl Fn() -> Instant + Send + Sync + 'static {
        let (start, hand) = (Instant::now(), self.0.clone());
        move || start + Duration::from_secs(hand.load(Ordering::SeqCst))
    }
}

/// What is in memory waits for nothing.
fn now<T>(mut future: BoxFuture<'_, T>) -> T {
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("it waits"),
    }
}

fn claim(seen: &MemorySeen, key: &str) -> bool {
    now(seen.claim(key)).unwrap()
}

fn release(seen: &MemorySeen, key: &str) {
    now(seen.release(key)).unwrap();
}

#[test]
fn a_key_is_forgotten_when_its_time_is_over() {
    let hand = Hand::default();
    let seen = MemorySeen::new().keep_for(Duration::from_secs(10)).clock(hand.clock());
    assert!(claim(&seen, "a"));
    hand.pass(9);
    assert!(!claim(&seen, "a"));
    assert!(claim(&seen, "b"));
    hand.pass(1);
    // A claim that failed does not prolong the one that holds.
    assert!(claim(&seen, "a") && !claim(&seen, "b"));
    hand.pass(9);
    assert!(!claim(&seen, "a") && claim(&seen, "b"));
    hand.pass(100);
    assert!(claim(&seen, "c"));
    assert_eq!(seen.len(), 1);
}

#[test]
fn the_oldest_key_is_forgotten_when_there_are_too_many() {
    let seen = MemorySeen::new().max_keys(3);
    assert!(["a", "b", "c"].iter().all(|key| claim(&seen, key)));
    assert!(!claim(&seen, "a"));
    assert!(claim(&seen, "d"));
    assert_eq!(seen.len(), 3);
    assert!(!claim(&seen, "b") && !claim(&seen, "c") && !claim(&seen, "d"));
    assert!(claim(&seen, "a"));
    let one = MemorySeen::new().max_keys(0);
    assert!(one.is_empty() && claim(&one, "a") && !claim(&one, "a") && claim(&one, "b"));
}

#[test]
fn a_key_that_was_released_and_claimed_again_is_as_young_as_its_last_claim() {
    let hand = Hand::default();
    let seen = MemorySeen::new().keep_for(Duration::from_secs(10)).clock(hand.clock());
    assert!(claim(&seen, "a"));
    hand.pass(6);
    release(&seen, "a");
    release(&seen, "never claimed");
    assert!(claim(&seen, "a"));
    hand.pass(6);
    assert!(!claim(&seen, "a"));
    hand.pass(4);
    assert!(claim(&seen, "a"));
}

#[test]
fn clones_are_one_memory_and_debug_shows_no_key() {
    let seen = MemorySeen::default();
    assert!(claim(&seen, "key-of-ada"));
    assert!(!claim(&seen.clone(), "key-of-ada"));
    let shown = format!("{seen:?}");
    assert!(shown.contains("keys: 1") && !shown.contains("ada"), "{shown}");
}

#[test]
fn of_many_threads_that_claim_a_key_at_once_exactly_one_gets_it() {
    let (seen, threads) = (MemorySeen::new().max_keys(1000), 8);
    for round in 0..200 {
        let (key, start) = (format!("key-{round}"), Barrier::new(threads));
        let got: usize = std::thread::scope(|scope| {
            let claiming = || {
                start.wait();
                usize::from(claim(&seen, &key))
            };
            let all: Vec<_> = (0..threads).map(|_| scope.spawn(claiming)).collect();
            all.into_iter().map(|thread| thread.join().unwrap()).sum()
        });
        assert_eq!(got, 1, "{key}");
    }
}

#[test]
fn a_clock_that_panics_breaks_nothing_for_others() {
    let hand = Hand::default();
    let (clock, stopped) = (hand.clock(), hand.clone());
    let seen = MemorySeen::new().clock(move || {
        assert!(stopped.0.load(Ordering::SeqCst) != 1, "a clock of the caller's own");
        clock()
    });
    assert!(claim(&seen, "a"));
    hand.pass(1);
    let panicking = seen.clone();
    assert!(std::thread::spawn(move || claim(&panicking, "b")).join().is_err());
    hand.pass(1);
    assert!(!claim(&seen, "a") && claim(&seen, "b"));
}

#[derive(Clone, Debug)]
enum Act {
    Claim(u8),
    Release(u8),
    Pass(u64),
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        5 => (0..12_u8).prop_map(Act::Claim),
        2 => (0..12_u8).prop_map(Act::Release),
        1 => (0..8_u64).prop_map(Act::Pass),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    /// Against the plainest memory there is: a list that is searched from its beginning.
    #[test]
    fn acts_in_any_order_are_remembered_as_by_a_plain_list(
        acts in proptest::collection::vec(act(), 1..300),
        max in 1..8_usize,
    ) {
        let hand = Hand::default();
        let seen =
            MemorySeen::new().max_keys(max).keep_for(Duration::from_secs(10)).clock(hand.clock());
        let (mut plain, mut time) = (VecDeque::<(u8, u64)>::new(), 0);
        for act in acts {
            plain.retain(|(_, at)| time - at < 10);
            match act {
                Act::Claim(key) => {
                    let is_first = plain.iter().all(|(it, _)| *it != key);
                    prop_assert_eq!(claim(&seen, &key.to_string()), is_first);
                    if is_first {
                        if plain.len() == max {
                            plain.pop_front();
                        }
                        plain.push_back((key, time));
                    }
                    prop_assert_eq!(seen.len(), plain.len());
                }
                Act::Release(key) => {
                    release(&seen, &key.to_string());
                    plain.retain(|(it, _)| *it != key);
                }
                Act::Pass(seconds) => {
                    hand.pass(seconds);
                    time += seconds;
                }
            }
            prop_assert!(seen.len() <= max);
        }
    }
}
