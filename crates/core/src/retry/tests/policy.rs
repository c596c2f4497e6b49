use super::*;
use crate::transport::Delivery;

fn repeats(operation: &Operation, error: &Error) -> bool {
    StandardPolicy.decide(&FailedAttempt::new(operation, error, 1)) == Decision::Repeat
}

#[test]
fn each_status_is_repeated_only_where_that_does_no_harm() {
    let (get, post) = (operation(Method::GET), operation(Method::POST));
    for status in 300..=599 {
        let error = reply(status, &[]);
        let refused = [408, 421, 425, 429].contains(&status);
        let unclear = status >= 500 && ![501, 505, 511].contains(&status);
        assert_eq!(repeats(&get, &error), refused || unclear, "GET {status}");
        assert_eq!(repeats(&post, &error), refused, "POST {status}");
    }
}

#[test]
fn each_kind_of_failure_is_repeated_only_where_that_does_no_harm() {
    let (get, post) = (operation(Method::GET), operation(Method::POST));
    let table = [
        (ErrorKind::Connect, true, true),
        (ErrorKind::ConnectTimeout, true, true),
        (ErrorKind::Timeout, true, false),
        (ErrorKind::Transport, true, false),
        (ErrorKind::InvalidRequest, false, false),
        (ErrorKind::Configuration, false, false),
        (ErrorKind::Credential, false, false),
        (ErrorKind::Decode, false, false),
        (ErrorKind::Pagination, false, false),
    ];
    for (kind, of_get, of_post) in table {
        assert_eq!(repeats(&get, &failure(kind)), of_get, "GET {kind:?}");
        assert_eq!(repeats(&post, &failure(kind)), of_post, "POST {kind:?}");
    }
}

#[test]
fn each_failure_on_the_way_is_repeated_only_where_that_does_no_harm() {
    use FailureKind::*;
    let (get, post) = (operation(Method::GET), operation(Method::POST));
    for kind in [Connect, ConnectTimeout, Canceled, RefusedStream] {
        assert!(repeats(&get, &broken(kind)) && repeats(&post, &broken(kind)), "{kind:?}");
    }
    for kind in [Timeout, Closed, Reset, NotHttp, HeadersTooLarge, BadBody, Broken] {
        assert!(repeats(&get, &broken(kind)) && !repeats(&post, &broken(kind)), "{kind:?}");
    }
    assert!(!repeats(&get, &broken(Unsendable)));
}

#[test]
fn a_description_and_not_the_method_says_what_is_repeatable() {
    let error = failure(ErrorKind::Timeout);
    assert!(repeats(&operation(Method::POST).repeatable(true), &error));
    assert!(!repeats(&operation(Method::GET).repeatable(false), &error));
}

#[test]
fn a_503_that_says_when_repeats_a_post_only_where_the_vendor_promises_it() {
    let (plain, promised) =
        (operation(Method::POST), operation(Method::POST).unavailable_is_refused(true));
    let said_when = [
        reply(503, &[("retry-after", "1")]),
        reply(503, &[("retry-after", "0")]),
        reply(503, &[("retry-after-ms", "10")]),
    ];
    for error in said_when {
        assert!(repeats(&promised, &error) && !repeats(&plain, &error));
        let failed = FailedAttempt::new(&promised, &error, 1);
        assert_eq!(failed.delivery(), Delivery::Refused);
        assert_eq!(error.delivery(), Delivery::Unclear);
    }
    let silent = [
        reply(503, &[]),
        reply(503, &[("retry-after", "soon")]),
        reply(503, &[("x-ratelimit-reset", "1")]),
        reply(502, &[("retry-after", "1")]),
        reply(500, &[("retry-after", "1")]),
    ];
    for error in silent {
        assert!(!repeats(&promised, &error), "{:?}", error.headers());
    }
}

#[test]
fn the_failure_of_another_call_is_not_repeated_here() {
    static OTHER: Api = Api::new("other", "https://other.example");
    let login = Operation::new(&API, "login", Method::POST, "/login");
    let error = failure(ErrorKind::Connect);
    assert!(!repeats(&operation(Method::GET), &error.clone().for_operation(&login)));
    let namesake = Operation::new(&OTHER, "call", Method::GET, "/");
    assert!(!repeats(&operation(Method::GET), &error.clone().for_operation(&namesake)));
    assert!(repeats(&operation(Method::GET), &error.for_operation(&operation(Method::GET))));
}
