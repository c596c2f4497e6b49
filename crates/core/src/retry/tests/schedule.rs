use super::*;
use crate::error::Reply;
use crate::transport::Delivery;
use bytes::Bytes;
use proptest::prelude::*;

fn next(retry: &Retry, deadline: Option<Duration>, error: &Error) -> Next {
    let deadline = deadline.map(|left| retry.clock_in_use().now() + left);
    let operation = operation(Method::GET);
    Schedule::new(retry, deadline).after(&FailedAttempt::new(&operation, error, 1))
}

fn delay(next: &Next) -> Duration {
    match next {
        Next::Repeat { delay } => *delay,
        Next::Stop(reason) => panic!("{reason}"),
    }
}

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn a_wait_that_is_asked_for_is_never_shortened_and_a_little_spread() {
    let asked = [
        ("10", 10_000, 11_000),
        ("0.1", 100, 110),
        ("50", 50_000, 51_000),
        // Not above the ceiling.
        ("59.5", 59_500, 60_000),
        ("60", 60_000, 60_000),
    ];
    for (text, least, most) in asked {
        let error = reply(429, &[("retry-after", text)]);
        let waits = |fraction| {
            let retry = Retry::standard().clock(Hand::new()).jitter(Fixed(fraction));
            delay(&next(&retry, None, &error))
        };
        assert_eq!(waits(0.0), Duration::from_millis(least), "{text}");
        assert!(waits(1.0) <= Duration::from_millis(most), "{text}");
        let nearly = Duration::from_micros(most * 1000 - 1);
        assert!(waits(1.0) > nearly, "{text}");
    }
}

#[test]
fn a_wait_that_is_asked_for_and_fits_is_not_spread_beyond_the_deadline() {
    let retry = Retry::standard().clock(Hand::new()).jitter(Fixed(0.9));
    let error = reply(429, &[("retry-after", "10")]);
    let left = Duration::from_millis;
    assert_eq!(delay(&next(&retry, Some(left(10_001)), &error)), 10 * SECOND);
    assert!(delay(&next(&retry, Some(left(10_901)), &error)) > 10 * SECOND);
    let late = Next::Stop(Reason::LateWait(10 * SECOND));
    assert_eq!(next(&retry, Some(left(10_000)), &error), late);
    assert_eq!(next(&retry, Some(left(0)), &error), late);
}

#[test]
fn a_wait_above_the_ceiling_ends_the_call_at_once_and_says_when_to_come_back() {
    let retry = Retry::standard().clock(Hand::new());
    let error = reply(429, &[("retry-after", "60.1")]);
    let Next::Stop(reason) = next(&retry, None, &error) else { panic!() };
    assert_eq!(reason, Reason::TooLongWait(Duration::from_millis(60_100)));
    let said = "the vendor asks to wait for 61 s, which is above the limit";
    assert_eq!(reason.to_string(), said);
    let patient = retry.longest_wait(61 * SECOND);
    assert!(delay(&next(&patient, None, &error)) >= Duration::from_millis(60_100));
    for text in ["99999999999999999999", "18446744073709551615.999999999"] {
        let error = reply(429, &[("retry-after", text)]);
        assert!(matches!(next(&patient, None, &error), Next::Stop(Reason::TooLongWait(_))));
        let endless = Retry::standard().longest_wait(Duration::MAX);
        assert!(delay(&next(&endless, None, &error)) >= Duration::from_secs(u64::MAX));
        let late = next(&endless, Some(SECOND), &error);
        assert!(matches!(late, Next::Stop(Reason::LateWait(_))), "{late:?}");
        assert!(!late_sentence(&late).is_empty());
    }
}

fn late_sentence(next: &Next) -> String {
    match next {
        Next::Stop(reason) => reason.to_string(),
        Next::Repeat { .. } => String::new(),
    }
}

#[test]
fn at_once_is_no_wait_that_is_asked_for() {
    let retry = Retry::standard().clock(Hand::new()).jitter(Fixed(0.5));
    for lines in [[("retry-after", "0")], [("x-ratelimit-reset", "1")]] {
        let error = reply(500, &lines);
        assert_eq!(delay(&next(&retry, None, &error)), Duration::from_millis(250), "{lines:?}");
    }
}

#[test]
fn waits_of_the_own_choice_grow_and_others_do_not_count() {
    let retry = Retry::standard().clock(Hand::new()).jitter(Fixed(0.5)).attempts(9);
    let get = operation(Method::GET);
    let (failed, asks) = (reply(500, &[]), reply(503, &[("retry-after", "10")]));
    let mut schedule = Schedule::new(&retry, None);
    let errors = [&failed, &failed, &asks, &failed];
    let waits = errors.iter().zip(1..).map(|(error, attempt)| {
        delay(&schedule.after(&FailedAttempt::new(&get, error, attempt))).as_millis()
    });
    assert_eq!(waits.collect::<Vec<_>>(), [250, 500, 10_500, 1000]);
}

#[test]
fn a_lost_connection_is_replaced_at_once_and_only_once() {
    use FailureKind::{Canceled, Closed, Reset};
    let budget = RetryBudget::new(5);
    let retry = Retry::standard().clock(Hand::new()).jitter(Fixed(0.5)).budget(budget.clone());
    let get = operation(Method::GET);
    for kind in [Canceled, Closed, Reset] {
        let error = broken(kind);
        let mut schedule = Schedule::new(&retry, None);
        let first = schedule.after(&FailedAttempt::new(&get, &error, 1));
        assert_eq!(first, Next::Repeat { delay: Duration::ZERO });
        assert_eq!(budget.available(), 5);
        let second = schedule.after(&FailedAttempt::new(&get, &error, 2));
        assert_eq!(delay(&second), Duration::from_millis(250), "a first backoff");
        let third = schedule.after(&FailedAttempt::new(&get, &error, 3));
        assert_eq!(third, Next::Stop(Reason::Attempts(3)), "it is an attempt all the same");
        schedule.succeeded();
    }
}

#[test]
fn a_connection_lost_within_the_answer_or_in_an_unrepeatable_call_is_not_replaced_at_once() {
    let retry = Retry::standard().clock(Hand::new()).jitter(Fixed(0.5));
    let begun = broken(FailureKind::Closed).with_reply(Reply {
        status: StatusCode::OK,
        headers: HeaderMap::new(),
        body: Bytes::new(),
        truncated: true,
    });
    assert_eq!(delay(&next(&retry, None, &begun)), Duration::from_millis(250));
    let post = operation(Method::POST);
    let error = broken(FailureKind::Closed);
    let stopped = Schedule::new(&retry, None).after(&FailedAttempt::new(&post, &error, 1));
    assert!(matches!(stopped, Next::Stop(Reason::Policy(_))));
    let nothing_sent = broken(FailureKind::Canceled);
    let again = Schedule::new(&retry, None).after(&FailedAttempt::new(&post, &nothing_sent, 1));
    assert_eq!(delay(&again), Duration::ZERO);
}

#[test]
fn a_lost_connection_after_the_deadline_is_the_end() {
    let retry = Retry::standard().clock(Hand::new());
    let error = broken(FailureKind::Closed);
    let end = Next::Stop(Reason::Deadline);
    assert_eq!(next(&retry, Some(Duration::ZERO), &error), end);
    assert_eq!(delay(&next(&retry, Some(SECOND), &error)), Duration::ZERO);
}

#[test]
fn a_body_that_cannot_be_sent_again_is_not_whatever_the_policy_says() {
    #[derive(Debug)]
    struct Everything;
    impl RetryPolicy for Everything {
        fn decide(&self, _: &FailedAttempt<'_>) -> Decision {
            Decision::Repeat
        }
    }
    let retry = Retry::standard().policy(Everything);
    let (post, error) = (operation(Method::POST), reply(404, &[]));
    let failed = FailedAttempt::new(&post, &error, 1);
    assert!(matches!(Schedule::new(&retry, None).after(&failed), Next::Repeat { .. }));
    let stopped = Schedule::new(&retry, None).after(&failed.replayable(false));
    assert_eq!(stopped, Next::Stop(Reason::NotReplayable));
    assert_eq!(Reason::NotReplayable.to_string(), "its body cannot be sent again");
}

#[test]
fn none_is_one_attempt_and_zero_attempts_are_one() {
    for retry in [Retry::none(), Retry::standard().attempts(0)] {
        assert_eq!(next(&retry, None, &reply(429, &[])), Next::Stop(Reason::Attempts(1)));
    }
}

#[test]
fn reasons_are_one_line_without_an_end() {
    let reasons = [
        Reason::Policy("the vendor has answered".into()),
        Reason::NotReplayable,
        Reason::Attempts(1),
        Reason::Attempts(3),
        Reason::TooLongWait(Duration::MAX),
        Reason::LateWait(Duration::from_millis(1)),
        Reason::Deadline,
        Reason::Budget,
    ];
    let told = |verdict| reasons.iter().filter(|it| it.is_worth_saying(verdict)).count();
    assert_eq!(told(Delivery::Answered), 6, "an answer and the only attempt explain themselves");
    assert_eq!(told(Delivery::Unclear), 7, "that it may have been acted on, does not");
    for reason in reasons {
        let said = reason.to_string();
        assert!(!said.contains('\n') && !said.ends_with('.') && said.len() > 10, "{said}");
    }
    assert!(Reason::LateWait(Duration::from_millis(1)).to_string().contains(" 1 s"));
    assert!(Reason::LateWait(10 * SECOND).to_string().contains(" 10 s"), "already whole");
}

/// What a vendor answers to one attempt, and how long that takes.
#[derive(Clone, Debug)]
enum Fault {
    Status(u16),
    Asks(u16, &'static str, String),
    Failure(ErrorKind),
    Lost(FailureKind),
}

impl Fault {
    fn error(&self) -> Error {
        match self {
            Self::Status(status) => reply(*status, &[]),
            Self::Asks(status, name, text) => reply(*status, &[(name, text)]),
            Self::Failure(kind) => failure(*kind),
            Self::Lost(kind) => broken(*kind),
        }
    }
}

fn fault() -> impl Strategy<Value = Fault> {
    let status = || prop_oneof![Just(429_u16), Just(503), Just(500), Just(408), Just(404)];
    let name = prop_oneof![Just("retry-after"), Just("retry-after-ms"), Just("x-ratelimit-reset")];
    let kind = prop_oneof![
        Just(ErrorKind::Connect),
        Just(ErrorKind::Timeout),
        Just(ErrorKind::Transport),
        Just(ErrorKind::Decode),
    ];
    let lost = prop_oneof![
        Just(FailureKind::Closed),
        Just(FailureKind::Reset),
        Just(FailureKind::Canceled),
        Just(FailureKind::RefusedStream),
    ];
    prop_oneof![
        status().prop_map(Fault::Status),
        (status(), name, "[0-9]{1,3}(\\.[0-9]{1,3})?|[0-9]{18,22}")
            .prop_map(|(status, name, text)| Fault::Asks(status, name, text)),
        kind.prop_map(Fault::Failure),
        lost.prop_map(Fault::Lost),
    ]
}

fn backoff() -> impl Strategy<Value = Duration> {
    prop_oneof![
        Just(Duration::ZERO),
        Just(Duration::MAX),
        (0..20_000_u64).prop_map(Duration::from_millis),
    ]
}

/// A call with everything about it at random.
#[derive(Clone, Debug)]
struct Script {
    attempts: u32,
    longest: Duration,
    deadline: Option<Duration>,
    backoff: Option<Duration>,
    fraction: f64,
    tokens: u32,
    is_post: bool,
    faults: Vec<(Fault, Duration)>,
}

fn script() -> impl Strategy<Value = Script> {
    let time = |most: u64| (0..most).prop_map(Duration::from_millis);
    let longest =
        prop_oneof![time(100_000), Just(Duration::ZERO), Just(Duration::from_secs(900_000))];
    let deadline = proptest::option::of(time(90_000));
    let fraction = prop_oneof![0.0..1.0, any::<f64>()];
    let faults = proptest::collection::vec((fault(), time(9_000)), 1..20);
    let limits = (0..8_u32, longest, deadline);
    let parts = (proptest::option::of(backoff()), fraction, 0..40_u32);
    (limits, parts, any::<bool>(), faults).prop_map(|(limits, parts, is_post, faults)| {
        let (attempts, longest, deadline) = limits;
        let (backoff, fraction, tokens) = parts;
        Script { attempts, longest, deadline, backoff, fraction, tokens, is_post, faults }
    })
}

impl Script {
    fn retry(&self, clock: &Hand, budget: &RetryBudget) -> Retry {
        let retry = Retry::standard()
            .attempts(self.attempts)
            .longest_wait(self.longest)
            .jitter(Fixed(self.fraction))
            .budget(budget.clone())
            .clock(clock.clone());
        match self.backoff {
            Some(delay) => retry.backoff(Always(delay)),
            None => retry,
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn no_call_has_more_attempts_time_or_budget_than_it_may(script in script()) {
        let (clock, budget) = (Hand::new(), RetryBudget::new(script.tokens));
        let retry = script.retry(&clock, &budget);
        let start = clock.now();
        let deadline = script.deadline.map(|left| start + left);
        let method = if script.is_post { Method::POST } else { Method::GET };
        let operation = operation(method);
        let mut schedule = Schedule::new(&retry, deadline);
        let (mut slept, mut attempt, mut free) = (Duration::ZERO, 0, 0);
        let mut faults = script.faults.iter().cycle();
        loop {
            attempt += 1;
            let (fault, took) = faults.next().unwrap();
            clock.pass(*took);
            let error = fault.error();
            let (now, tokens) = (clock.now(), budget.available());
            let failed = FailedAttempt::new(&operation, &error, attempt);
            let Next::Repeat { delay } = schedule.after(&failed) else {
                prop_assert_eq!(budget.available(), tokens, "the end of a call is free");
                break;
            };
            prop_assert!(delay <= script.longest);
            let asked = error.retry_after().unwrap_or_default();
            prop_assert!(delay >= asked, "{:?} is less than {:?}", delay, asked);
            if let Some(deadline) = deadline {
                prop_assert!(now + delay < deadline);
                prop_assert!(slept + delay <= script.deadline.unwrap());
            }
            let price = tokens.checked_sub(budget.available()).unwrap();
            let is_free = !asked.is_zero() || failed.is_lost_connection() && price == 0;
            free += u32::from(asked.is_zero() && price == 0);
            let dear = error.is_timeout();
            prop_assert_eq!(price, if is_free { 0 } else if dear { 10 } else { 5 });
            prop_assert!(free <= 1, "one lost connection is replaced for nothing");
            let is_safe = failed.delivery() != crate::transport::Delivery::Unclear;
            prop_assert!(is_safe || !script.is_post);
            slept += delay;
            clock.pass(delay);
        }
        prop_assert!(attempt <= script.attempts.max(1));
        schedule.succeeded();
        prop_assert!(budget.available() <= budget.capacity());
    }
}
