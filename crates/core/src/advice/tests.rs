use super::*;
use http::header::HeaderValue;
use proptest::prelude::*;
use std::time::UNIX_EPOCH;

/// Fri, 20 Nov 2026 10:00:00 GMT.
const NOON: u64 = 1_795_168_800;
const DATE_OF_NOON: (&str, &str) = ("date", "Fri, 20 Nov 2026 10:00:00 GMT");

fn headers(lines: &[(&str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in lines {
        let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
        headers.append(name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
    }
    headers
}

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

fn advice(lines: &[(&str, &str)]) -> Advice {
    Advice::of(&headers(lines), at(NOON))
}

fn wait(lines: &[(&str, &str)]) -> Option<Duration> {
    advice(lines).retry_after
}

#[allow(clippy::unnecessary_wraps, reason = "it stands beside what is read, which may be nothing")]
fn seconds(seconds: u64) -> Option<Duration> {
    Some(Duration::from_secs(seconds))
}

#[test]
fn a_delay_is_read_in_every_form_that_vendors_use() {
    let millis = |millis| Some(Duration::from_millis(millis));
    let forms = [
        ("retry-after", "7", seconds(7)),
        ("retry-after", " 7 ", seconds(7)),
        ("retry-after", "0", seconds(0)),
        ("retry-after", "1.5", millis(1500)),
        ("retry-after", ".5", millis(500)),
        ("retry-after", "2.", seconds(2)),
        ("retry-after", "0.0000000019", Some(Duration::from_nanos(1))),
        ("retry-after-ms", "1500", millis(1500)),
        ("retry-after-ms", "0.5", Some(Duration::from_micros(500))),
        ("x-ms-retry-after-ms", "250", millis(250)),
        ("retry-after", "Fri, 20 Nov 2026 10:00:30 GMT", seconds(30)),
        ("retry-after", "Friday, 20-Nov-26 10:00:30 GMT", seconds(30)),
        ("retry-after", "Fri Nov 20 10:00:30 2026", seconds(30)),
        ("retry-after", "Sun Dec  6 10:00:30 2026", seconds(16 * 86_400 + 30)),
        ("retry-after", "Fri, 20 Nov 2026 11:00:30 +0100", seconds(30)),
        ("retry-after", "Fri, 20 Nov 2026 10:00:60 GMT", seconds(60)),
        ("retry-after", "2026-11-20T10:00:30Z", seconds(30)),
        // The day of the week is wrong.
        ("retry-after", "Mon, 20 Nov 2026 10:00:30 GMT", seconds(30)),
        ("retry-after", "Fri, 20 Nov 2026 09:00:00 GMT", seconds(0)),
        ("retry-after", "99999999999999999999", seconds(u64::MAX)),
    ];
    for (name, text, expected) in forms {
        assert_eq!(wait(&[(name, text)]), expected, "{name}: {text}");
        let ahead = [(name, text), DATE_OF_NOON];
        assert_eq!(Advice::of(&headers(&ahead), at(NOON + 9999)).retry_after, expected, "{text}");
    }
}

#[test]
fn what_makes_no_sense_is_no_delay() {
    let odd = [
        "",
        " ",
        ".",
        "soon",
        "-1",
        "+1",
        "1e3",
        "1.2.3",
        "0x10",
        "1,5",
        "NaN",
        "inf",
        "1 2",
        "٣",
        "Fri, 31 Feb 2026 10:00:00 GMT",
        "Fri, 20 Nov 2026 25:00:00 GMT",
        "20 Nov",
        "1.-5",
    ];
    for text in odd {
        for name in ["retry-after", "retry-after-ms", "x-ratelimit-reset", "ratelimit-reset"] {
            assert_eq!(wait(&[(name, text)]), None, "{name}: {text:?}");
        }
    }
}

#[test]
fn a_date_is_measured_against_the_reply_and_not_against_a_wrong_clock() {
    let lines = [("retry-after", "Fri, 20 Nov 2026 10:00:30 GMT"), DATE_OF_NOON];
    for clock in [0, NOON - 86_400, NOON + 86_400, 253_402_300_799] {
        assert_eq!(Advice::of(&headers(&lines), at(clock)).retry_after, seconds(30));
    }
    let unreadable = [("retry-after", "Fri, 20 Nov 2026 10:00:30 GMT"), ("date", "noon")];
    assert_eq!(wait(&unreadable), seconds(30));
}

#[test]
fn a_clock_before_1970_does_no_harm() {
    let before = UNIX_EPOCH - Duration::from_secs(9);
    let lines = headers(&[("x-ratelimit-reset", "1795168800")]);
    assert_eq!(Advice::of(&lines, before).retry_after, seconds(NOON));
}

#[test]
fn the_most_exact_delay_counts_and_an_unreadable_one_does_not() {
    let all = [("retry-after", "9"), ("x-ms-retry-after-ms", "2000"), ("retry-after-ms", "1000")];
    assert_eq!(wait(&all), seconds(1));
    assert_eq!(wait(&all[..2]), seconds(2));
    assert_eq!(wait(&[("retry-after", "9"), ("retry-after-ms", "soon")]), seconds(9));
}

#[test]
fn of_two_delays_the_longer_one_suits_both_who_ask() {
    assert_eq!(wait(&[("retry-after", "3"), ("retry-after", "5")]), seconds(5));
    assert_eq!(wait(&[("retry-after", "soon"), ("retry-after", "5")]), seconds(5));
}

#[test]
fn a_reset_is_told_apart_from_a_moment_by_its_size() {
    let year = 31_536_000;
    let forms = [
        ("0".to_owned(), 0),
        ("30".to_owned(), 30),
        (year.to_string(), year),
        ((NOON + 30).to_string(), 30),
        (format!("{}000", NOON + 30), 30),
        (format!("{}000000", NOON + 30), 30),
        (format!("{}000000000", NOON + 30), 30),
        (format!("{}.0", NOON + 30), 30),
        ("99999999999".to_owned(), 99_999_999_999 - NOON),
        ("100000000000".to_owned(), 0),
        ((NOON - 30).to_string(), 0),
        ((year + 1).to_string(), 0),
        ("Fri, 20 Nov 2026 10:00:30 GMT".to_owned(), 30),
        ("2026-11-20T10:00:30Z".to_owned(), 30),
    ];
    let names = ["x-ratelimit-reset", "ratelimit-reset", "x-rate-limit-reset"];
    for (text, expected) in forms {
        for name in names {
            let read = advice(&[(name, &text)]);
            assert_eq!(read.reset_after, seconds(expected), "{name}: {text}");
            assert_eq!(read.retry_after, seconds(expected), "{name}: {text}");
            assert!(read.is_concluded);
        }
    }
}

#[test]
fn a_reset_is_a_delay_only_when_no_calls_are_left() {
    let reset = ("x-ratelimit-reset", "30");
    assert_eq!(wait(&[reset, ("x-ratelimit-remaining", "0")]), seconds(30));
    assert_eq!(wait(&[reset, ("x-ratelimit-remaining", "-2")]), seconds(30));
    assert_eq!(wait(&[reset, ("x-ratelimit-remaining", "1")]), None);
    let asked = advice(&[reset, ("retry-after", "3")]);
    assert_eq!((asked.retry_after, asked.is_concluded), (seconds(3), false));
    assert_eq!(asked.reset_after, seconds(30));
}

#[test]
fn limits_are_read_in_every_form_that_vendors_use() {
    let all = |limit, remaining, reset, window| Advice {
        limit: Some(limit),
        remaining: Some(remaining),
        reset_after: seconds(reset),
        window: seconds(window),
        ..Advice::default()
    };
    let structured = r#""default";r=50;t=30"#;
    let policy = r#""default";q=100;w=60"#;
    let forms: [(&[(&str, &str)], Advice); 9] = [
        (&[("ratelimit", structured), ("ratelimit-policy", policy)], all(100, 50, 30, 60)),
        (
            &[
                ("ratelimit", r#""burst";r=90;t=1, "day" ; R=3 ; t=600"#),
                ("ratelimit-policy", r#""burst";q=100;w=10, "day";q=5000;w=86400"#),
            ],
            all(5000, 3, 600, 86_400),
        ),
        (
            &[
                ("ratelimit", r#""burst";r=3;t=1"#),
                ("ratelimit", r#""day";r=3;t=600"#),
                ("ratelimit-policy", r#""burst";q=100;w=10"#),
                ("ratelimit-policy", r#""day";q=5000;w=86400"#),
            ],
            all(5000, 3, 600, 86_400),
        ),
        (
            &[
                ("ratelimit", r#""a\"b,c;r=0";r=7;t=30;pk=:cHs9PQ==:, "bytes";r=1;t=9"#),
                ("ratelimit-policy", r#""bytes";q=9;qu="content-bytes";w=1, "a\"b,c;r=0";q=8;w=2"#),
            ],
            all(8, 7, 30, 2),
        ),
        (
            &[("ratelimit", "limit=100, remaining=50, reset=5"), ("ratelimit-policy", "100;w=60")],
            all(100, 50, 5, 60),
        ),
        (
            &[
                ("ratelimit", "limit=100,remaining=50,reset=5"),
                ("ratelimit-policy", "10;w=1, 100;w=60"),
            ],
            all(100, 50, 5, 60),
        ),
        (
            &[
                ("ratelimit-limit", "100, 100;w=60"),
                ("ratelimit-remaining", "50"),
                ("ratelimit-reset", "5"),
            ],
            all(100, 50, 5, 60),
        ),
        (
            &[
                ("x-ratelimit-limit", "100"),
                ("x-ratelimit-remaining", "50"),
                ("x-ratelimit-reset", "1795168805"),
                ("ratelimit-policy", "100;w=60"),
            ],
            all(100, 50, 5, 60),
        ),
        (
            &[
                ("x-rate-limit-limit", "100"),
                ("x-rate-limit-remaining", "50"),
                ("x-rate-limit-reset", "1795168805"),
            ],
            Advice { window: None, ..all(100, 50, 5, 0) },
        ),
    ];
    for (lines, expected) in forms {
        assert_eq!(advice(lines), expected, "{lines:?}");
    }
}

#[test]
fn a_policy_that_counts_something_else_says_nothing_of_requests() {
    let bytes = r#""bytes";q=9;qu="content-bytes";w=1"#;
    assert_eq!(advice(&[("ratelimit-policy", bytes)]), Advice::default());
    let both = format!(r#"{bytes}, "all";q=8;qu="Requests";w=2"#);
    let read = advice(&[("ratelimit-policy", &both)]);
    assert_eq!((read.limit, read.window), (Some(8), seconds(2)));
    let other = advice(&[("ratelimit-policy", "50;w=60"), ("x-ratelimit-limit", "100")]);
    assert_eq!((other.limit, other.window), (Some(100), seconds(60)));
    assert_eq!(advice(&[("ratelimit-policy", "50;w=0")]).window, None);
}

#[test]
fn a_field_of_any_length_is_read_as_far_as_anyone_needs() {
    let (fields, policies) = ("a;r=5;t=9,".repeat(100_000), "a;q=7;w=3,".repeat(100_000));
    let read = advice(&[
        ("ratelimit", &format!("{fields}b;r=1;t=1")),
        ("ratelimit-policy", &policies),
        ("ratelimit-limit", &policies),
        ("x-ratelimit-reset", &"9".repeat(100_000)),
    ]);
    assert_eq!((read.limit, read.remaining, read.window), (Some(7), Some(5), seconds(3)));
}

#[test]
fn a_reply_without_such_headers_says_nothing() {
    assert_eq!(advice(&[DATE_OF_NOON]), Advice::default());
}

const NAMES: [&str; 16] = [
    "date",
    "retry-after",
    "retry-after-ms",
    "x-ms-retry-after-ms",
    "ratelimit",
    "ratelimit-policy",
    "ratelimit-limit",
    "ratelimit-remaining",
    "ratelimit-reset",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
    "x-ratelimit-reset-after",
    "x-rate-limit-limit",
    "x-rate-limit-remaining",
    "x-rate-limit-reset",
];

/// Nearly dates.
const DATES: [&str; 3] = [
    "(Fri, |Friday, |)[0-9]{1,2}[- ](Nov|XI)[- ][0-9]{1,7} ([0-9]{2}:?){3} (GMT|[+-][0-9]{4}|[(]*)",
    "(Fri |)(Nov|Feb) [ 0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2} [0-9]{1,9}",
    "[+-]?[0-9]{4,6}-[0-9]{2}-[0-9]{2}T([0-6][0-9]:?){3}(.[0-9]{0,12})?(Z|[+-][0-9]{2}:[0-9]{2})",
];

/// Nearly limits.
const LIMITS: &str =
    r#"("?[a-z\\]{0,3}"?;?([rtqw]|qu|limit|reset|remaining)=-?[0-9.]{0,25}[,; ]{0,2}){0,4}"#;

/// Bytes at random, and texts that are nearly right.
fn value() -> impl Strategy<Value = Vec<u8>> {
    let texts = prop_oneof!["[-+0-9.eE, ;=]{0,30}", LIMITS, DATES[0], DATES[1], DATES[2]];
    prop_oneof![
        1 => proptest::collection::vec(any::<u8>(), 0..40),
        5 => texts.prop_map(String::into_bytes),
    ]
}

fn clock() -> impl Strategy<Value = SystemTime> {
    prop_oneof![
        (0..=253_402_300_799_u64).prop_map(at),
        (0..=9_999_999_999_u64).prop_map(|before| UNIX_EPOCH - Duration::from_secs(before)),
    ]
}

/// The date in the three forms of HTTP, with what another library makes of the moment.
fn forms_of(moment: u64) -> [String; 3] {
    let usual = httpdate::fmt_http_date(at(moment));
    let (day_name, day, month) = (&usual[..3], &usual[5..7], &usual[8..11]);
    let (year, time) = (&usual[12..16], &usual[17..25]);
    let long_day = match day_name {
        "Tue" => "Tuesday".to_owned(),
        "Wed" => "Wednesday".to_owned(),
        "Thu" => "Thursday".to_owned(),
        "Sat" => "Saturday".to_owned(),
        short => format!("{short}day"),
    };
    let padded = day.strip_prefix('0').map_or(day.to_owned(), |digit| format!(" {digit}"));
    let obsolete = format!("{long_day}, {day}-{month}-{} {time} GMT", &year[2..]);
    let of_c = format!("{day_name} {month} {padded} {time} {year}");
    [usual, obsolete, of_c]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn no_bytes_do_harm(
        lines in proptest::collection::vec((0..NAMES.len(), value()), 0..8),
        now in clock(),
    ) {
        let mut headers = HeaderMap::new();
        for (name, value) in lines {
            if let Ok(value) = HeaderValue::from_bytes(&value) {
                headers.append(HeaderName::from_static(NAMES[name]), value);
            }
        }
        let read = Advice::of(&headers, now);
        prop_assert!(read.window.is_none_or(|window| !window.is_zero()));
        if read.is_concluded {
            prop_assert_eq!(read.retry_after, read.reset_after);
            prop_assert!(read.remaining.unwrap_or(0) == 0);
        }
    }

    #[test]
    fn decimals_are_read_to_the_nanosecond(
        whole: u64, nanos in 0..1_000_000_000_u32, more in "[0-9]{0,20}",
    ) {
        let text = format!("{whole}.{nanos:09}{more}");
        prop_assert_eq!(wait(&[("retry-after", &text)]), Some(Duration::new(whole, nanos)));
        let millis = wait(&[("retry-after-ms", &text)]).unwrap().as_nanos();
        let exact = u128::from(whole) * 1_000_000 + u128::from(nanos) / 1000;
        prop_assert_eq!(millis, exact);
    }

    #[test]
    fn numbers_of_any_length_are_never_less_than_stated(digits in "[1-9][0-9]{0,60}") {
        let read = wait(&[("retry-after", &digits)]).unwrap();
        prop_assert_eq!(read, Duration::from_secs(digits.parse().unwrap_or(u64::MAX)));
    }

    #[test]
    fn dates_of_all_three_forms_are_the_moment_that_they_name(
        // Years of two digits reach to 2069.
        moment in 0..3_124_223_999_u64,
        sent in 0..3_124_223_999_u64,
    ) {
        for (text, date) in forms_of(moment).iter().zip(forms_of(sent)) {
            let delay = wait(&[("retry-after", text), ("date", &date)]);
            prop_assert_eq!(delay, seconds(moment.saturating_sub(sent)), "{} at {}", text, date);
            prop_assert_eq!(wait(&[("retry-after", text)]), seconds(moment.saturating_sub(NOON)));
        }
    }

    #[test]
    fn dates_up_to_the_last_year_are_the_moment_that_they_name(moment in 0..=253_402_300_799_u64) {
        let [usual, _, of_c] = forms_of(moment);
        for text in [usual, of_c] {
            let delay = wait(&[("retry-after", &text)]);
            prop_assert_eq!(delay, seconds(moment.saturating_sub(NOON)), "{}", text);
        }
    }

    #[test]
    fn a_reset_in_any_unit_is_the_same_delay(
        delay in 0..=31_536_000_u64, now in NOON..4_000_000_000,
    ) {
        let texts = [
            delay.to_string(),
            (now + delay).to_string(),
            ((now + delay) * 1000).to_string(),
        ];
        for text in texts {
            let lines = headers(&[("x-ratelimit-reset", &text)]);
            prop_assert_eq!(Advice::of(&lines, at(now)).retry_after, seconds(delay), "{}", text);
        }
    }

    #[test]
    fn the_tightest_of_many_limits_counts(
        limits in proptest::collection::vec(
            (r#"[a-z ,;="\\]{0,6}"#, 0..9_u64, 1..999_u64, 1..99_u64), 1..6,
        ),
    ) {
        let named = |(index, name): (usize, &String)| {
            format!("\"{index}{}\"", name.replace('\\', r"\\").replace('"', r#"\""#))
        };
        let mut fields = Vec::new();
        let mut policies = Vec::new();
        for (index, (name, left, reset, window)) in limits.iter().enumerate() {
            let name = named((index, name));
            fields.push(format!("{name};r={left};t={reset}"));
            policies.insert(0, format!("{name};q={};w={window}", 1000 + index));
        }
        let (fields, policies) = (fields.join(", "), policies.join(","));
        let read = advice(&[("ratelimit", &fields), ("ratelimit-policy", &policies)]);
        let order = limits.iter().map(|(_, left, reset, _)| (*left, u64::MAX - reset));
        let tightest = order.min().unwrap();
        prop_assert_eq!(read.remaining, Some(tightest.0));
        prop_assert_eq!(read.reset_after, seconds(u64::MAX - tightest.1));
        let index = usize::try_from(read.limit.unwrap() - 1000).unwrap();
        prop_assert_eq!(read.window, seconds(limits[index].3));
        prop_assert_eq!(Some(limits[index].1), read.remaining);
        prop_assert_eq!(read.retry_after, read.reset_after.filter(|_| tightest.0 == 0));
    }
}
