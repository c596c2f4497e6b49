//! Each event of each vendor can be triggered, arrives over real HTTP, and is understood.

use super::stands::STANDS;
use std::collections::BTreeSet;
use switchboard_tests::server::{Reply, Server};
use switchboard_tests::vendors::VENDORS;

#[tokio::test]
async fn every_event_can_be_triggered_and_is_understood() {
    for stand in STANDS {
        let sandbox = (stand.raise)().sandbox;
        let receiver = Server::answering(|_| Reply::json_text(200, b"{}"));
        for event in sandbox.events() {
            let sent = sandbox.trigger(event).unwrap().send_to(&receiver.url()).await;
            assert!(sent.is_delivered(), "{}: {event}", stand.vendor);
            let headers = [("content-type", "application/json")];
            let headers =
                headers.map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()));
            let headers = headers.into_iter().collect();
            assert!((stand.reads)(&headers, &sent.body), "{}: {event}", stand.vendor);
        }
        assert_eq!(receiver.requests().len(), sandbox.events().len());
    }
}

#[test]
fn every_vendor_that_has_a_sandbox_can_be_named() {
    let named: BTreeSet<&str> = switchboard::sandbox::vendors().collect();
    let tested: BTreeSet<&str> = STANDS.iter().map(|stand| stand.vendor).collect();
    assert_eq!(named, tested);
    for name in named {
        assert!(VENDORS.iter().any(|vendor| vendor.name == name));
        assert!(switchboard::sandbox::named(name).is_ok());
    }
    let error = switchboard::sandbox::named("acme").unwrap_err();
    assert!(error.to_string().contains("nimchat"), "{error}");
}
