//! What the live services send is handed out, too.

use crate::bench::{benches, equal};
use switchboard_tests::failures::Failures;
use switchboard_tests::fixtures::{self, Real};

#[tokio::test]
async fn what_the_live_service_sends_is_handed_out() {
    let mut failures = Failures::default();
    for bench in benches().into_iter().filter(|it| it.vendor.observed) {
        let real = failures.list(bench.vendor.name, fixtures::real(bench.vendor.name));
        for (index, real) in real.iter().enumerate() {
            let (name, outcome) = match real {
                Real::Reply { operation, parameters, body, status, reply, expected } => {
                    let given = bench.given(operation, parameters.as_ref(), body.as_ref());
                    let reply = (*status, reply);
                    (operation, bench.hands_out(operation, &given, reply, expected).await)
                }
                Real::Delivery { event, type_name, delivery, expected } => {
                    let decoded = (bench.vendor.decode)(type_name, delivery);
                    (event, decoded.and_then(|decoded| equal(expected, &decoded)))
                }
            };
            failures.sound(bench.vendor.name, format!("real.json[{index}] {name}"), outcome);
        }
    }
    failures.report();
}
