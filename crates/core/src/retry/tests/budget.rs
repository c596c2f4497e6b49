use super::*;
use proptest::prelude::*;
use std::sync::Barrier;
use std::thread;

/// One step of a client: take so many tokens, or give them.
#[derive(Clone, Copy, Debug)]
enum Step {
    Take(u32),
    Give(u32),
}

fn step() -> impl Strategy<Value = Step> {
    let tokens = prop_oneof![0..20_u32, Just(u32::MAX)];
    (any::<bool>(), tokens).prop_map(
        |(takes, tokens)| {
            if takes { Step::Take(tokens) } else { Step::Give(tokens) }
        },
    )
}

proptest! {
    #[test]
    fn a_budget_is_a_number_between_nothing_and_its_capacity(
        capacity in prop_oneof![0..30_u32, Just(u32::MAX)],
        steps in proptest::collection::vec(step(), 0..60),
    ) {
        let budget = RetryBudget::new(capacity);
        let shared = budget.clone();
        let mut left = i64::from(capacity);
        for step in steps {
            match step {
                Step::Take(tokens) => {
                    let taken = budget.take(tokens);
                    prop_assert_eq!(taken, left >= i64::from(tokens));
                    left -= if taken { i64::from(tokens) } else { 0 };
                }
                Step::Give(tokens) => {
                    budget.give(tokens);
                    left = (left + i64::from(tokens)).min(i64::from(capacity));
                }
            }
            prop_assert_eq!(i64::from(shared.available()), left);
        }
    }

    #[test]
    fn no_interleaving_of_threads_loses_or_makes_tokens(
        capacity in 0..100_u32,
        prices in proptest::collection::vec(1..12_u32, 4),
    ) {
        let budget = RetryBudget::new(capacity);
        let start = Arc::new(Barrier::new(prices.len()));
        let threads: Vec<_> = prices.into_iter().map(|price| {
            let (budget, start) = (budget.clone(), Arc::clone(&start));
            thread::spawn(move || {
                start.wait();
                let mut held = 0;
                for round in 0..200 {
                    if budget.take(price) {
                        held += price;
                    }
                    assert!(budget.available() <= capacity);
                    if round % 3 == 0 && held >= price {
                        budget.give(price);
                        held -= price;
                    }
                }
                held
            })
        }).collect();
        let held: u32 = threads.into_iter().map(|thread| thread.join().unwrap()).sum();
        // What was taken and not given back is missing, and nothing else is.
        prop_assert_eq!(budget.available() + held, capacity);
        budget.give(held);
        prop_assert_eq!(budget.available(), capacity);
    }
}

#[test]
fn a_vendor_that_is_down_gets_a_hundred_repeats_and_then_each_call_once() {
    let retry = Retry::standard().clock(Hand::new());
    let (operation, error) = (operation(Method::GET), reply(500, &[]));
    let mut repeats = 0;
    for _ in 0..1000 {
        let mut schedule = Schedule::new(&retry, None);
        for attempt in 1.. {
            match schedule.after(&FailedAttempt::new(&operation, &error, attempt)) {
                Next::Repeat { .. } => repeats += 1,
                Next::Stop(_) => break,
            }
        }
    }
    assert_eq!(repeats, 100);
}

#[test]
fn success_refills_the_budget_as_far_as_it_goes() {
    let (operation, error) = (operation(Method::GET), reply(500, &[]));
    let budget = RetryBudget::new(20);
    let retry = Retry::standard().budget(budget.clone()).clock(Hand::new());
    let fail = |schedule: &mut Schedule, attempt| {
        schedule.after(&FailedAttempt::new(&operation, &error, attempt))
    };
    let mut schedule = Schedule::new(&retry, None);
    fail(&mut schedule, 1);
    fail(&mut schedule, 2);
    assert_eq!(budget.available(), 10);
    schedule.succeeded();
    assert_eq!(budget.available(), 15, "what its last repeat took");
    schedule.succeeded();
    assert_eq!(budget.available(), 15, "a call succeeds once");
    Schedule::new(&retry, None).succeeded();
    assert_eq!(budget.available(), 16, "one for a success without repeats");
    (0..50).for_each(|_| Schedule::new(&retry, None).succeeded());
    assert_eq!(budget.available(), 20, "no more than it holds");
}

#[test]
fn a_repeat_after_a_time_limit_takes_twice_as_much() {
    let operation = operation(Method::GET);
    for (error, price) in [
        (failure(ErrorKind::Timeout), 10),
        (failure(ErrorKind::ConnectTimeout), 10),
        (failure(ErrorKind::Connect), 5),
        (failure(ErrorKind::Transport), 5),
        (reply(429, &[]), 5),
        (reply(429, &[("retry-after", "0")]), 5),
        (reply(429, &[("retry-after", "1")]), 0),
        (reply(503, &[("retry-after-ms", "1")]), 0),
        (broken(FailureKind::Closed), 0),
        (broken(FailureKind::Broken), 5),
    ] {
        let budget = RetryBudget::new(100);
        let retry = Retry::standard().budget(budget.clone());
        let next = Schedule::new(&retry, None).after(&FailedAttempt::new(&operation, &error, 1));
        assert!(matches!(next, Next::Repeat { .. }), "{error}");
        assert_eq!(100 - budget.available(), price, "{error}");
    }
}

#[test]
fn a_call_that_stops_takes_nothing() {
    let budget = RetryBudget::new(100);
    let retry = Retry::standard().budget(budget.clone()).jitter(Fixed(0.9));
    let soon = Some(Instant::now() + Duration::from_millis(100));
    let (get, error) = (operation(Method::GET), reply(500, &[]));
    let failed = FailedAttempt::new(&get, &error, 1);
    assert_eq!(Schedule::new(&retry, soon).after(&failed), Next::Stop(Reason::Deadline));
    let unreplayable = failed.replayable(false);
    assert_eq!(Schedule::new(&retry, None).after(&unreplayable), Next::Stop(Reason::NotReplayable));
    assert_eq!(budget.available(), 100);
    let few = Retry::standard().budget(RetryBudget::new(4));
    assert_eq!(Schedule::new(&few, None).after(&failed), Next::Stop(Reason::Budget));
}

#[test]
fn clones_of_a_retry_share_the_budget_also_after_a_change() {
    let budget = RetryBudget::new(10);
    let one = Retry::standard().budget(budget.clone());
    let other = one.clone().attempts(7);
    assert!(one.tokens().take(5) && other.tokens().take(5) && !budget.take(1));
}
