use super::*;
use proptest::prelude::*;

fn any_time() -> impl Strategy<Value = Duration> {
    prop_oneof![
        Just(Duration::ZERO),
        Just(Duration::MAX),
        (0..10_000_u64).prop_map(Duration::from_millis),
        (any::<u64>(), 0..1_000_000_000_u32).prop_map(|(secs, nanos)| Duration::new(secs, nanos)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn a_backoff_is_within_its_bounds_whatever_it_is_given(
        base in any_time(), cap in any_time(), failures: u32, fraction: f64,
    ) {
        let clamped = ExponentialBackoff::clamp(base, cap);
        let longest = cap.max(base).max(Duration::from_millis(1));
        prop_assert!(clamped.delay(failures, fraction) <= longest);
        match ExponentialBackoff::new(base, cap) {
            Ok(backoff) => prop_assert_eq!(backoff, clamped),
            Err(error) => {
                prop_assert!(error.is_configuration());
                prop_assert!(base < Duration::from_millis(1) || base > cap);
            }
        }
    }

    #[test]
    fn the_longest_backoff_doubles_up_to_the_cap(
        base in 1..1_000_u32, cap in 1_000..100_000_u32, failures in 1..100_u32, part in 0.0..1.0,
    ) {
        let time = |millis: u32| Duration::from_millis(millis.into());
        let backoff = ExponentialBackoff::new(time(base), time(cap)).unwrap();
        let doublings = i32::try_from(failures - 1).unwrap();
        let exact = part * (f64::from(base) * 2_f64.powi(doublings)).min(cap.into());
        let delay = backoff.delay(failures, part).as_secs_f64() * 1000.0;
        prop_assert!((delay - exact).abs() < 0.001, "{} instead of {}", delay, exact);
    }
}

#[test]
fn the_standard_backoff_is_half_a_second_at_first_and_eight_at_most() {
    let longest = |failures| ExponentialBackoff::default().delay(failures, 1.0).as_millis();
    let first: Vec<u128> = (0..8).map(longest).collect();
    assert_eq!(first, [500, 500, 1000, 2000, 4000, 8000, 8000, 8000]);
    assert_eq!(longest(u32::MAX), 8000);
}

#[test]
fn a_backoff_at_its_bounds_is_one() {
    let (least, less) = (Duration::from_millis(1), Duration::from_micros(999));
    let backoff = ExponentialBackoff::new(least, least).unwrap();
    assert_eq!(backoff.delay(9, 1.0), least);
    assert!(ExponentialBackoff::new(less, least).unwrap_err().is_configuration());
    assert!(ExponentialBackoff::new(least, less).unwrap_err().is_configuration());
}

#[test]
fn what_is_no_number_is_no_part_of_a_wait() {
    let backoff = ExponentialBackoff::default();
    assert_eq!(backoff.delay(1, f64::NAN), Duration::ZERO);
    assert_eq!(backoff.delay(1, -1.0), Duration::ZERO);
    assert_eq!(backoff.delay(1, f64::INFINITY), Duration::from_millis(500));
    for (given, taken) in [(f64::NAN, 0.0), (-1.0, 0.0), (0.25, 0.25)] {
        let fraction = Retry::standard().jitter(Fixed(given)).fraction();
        assert!((fraction - taken).abs() < f64::EPSILON, "{given}");
    }
    let most = Retry::standard().jitter(Fixed(7.0)).fraction();
    assert!((0.999..1.0).contains(&most));
}

#[test]
fn random_numbers_are_spread_over_the_whole_range() {
    let numbers: Vec<f64> = (0..10_000).map(|_| RandomJitter.fraction()).collect();
    assert!(numbers.iter().all(|number| (0.0..1.0).contains(number)));
    let mean = numbers.iter().sum::<f64>() / 10_000.0;
    assert!((0.45..0.55).contains(&mean), "{mean}");
}

#[tokio::test(start_paused = true)]
async fn the_clock_of_tokio_sleeps_as_long_as_it_is_told() {
    let start = TokioClock.now();
    TokioClock.sleep(Duration::from_secs(9)).await;
    assert_eq!(TokioClock.now() - start, Duration::from_secs(9));
}

#[test]
fn a_plan_crosses_threads() {
    fn crosses<T: Send + Sync + 'static>() {}
    crosses::<Retry>();
    crosses::<Schedule>();
}
